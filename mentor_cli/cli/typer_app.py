"""The command tree as a Typer application: help, completion, prompts, mistakes, and all that `direct.py` leaves.

Commands are loaded when they are called or asked for help, so that `mentor --help` stays quick.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import click
import typer._completion_classes
import typer.completion
import typer.core
import typer.main

from mentor_cli import __version__
from mentor_cli.cli.command import COMMON, Command, Param, all_params
from mentor_cli.cli.direct import Line, with_bare
from mentor_cli.cli.mistakes import NoSuchCommand, as_error, type_of
from mentor_cli.cli.tree import COMMANDS, NOUNS, load

_EPILOG = "Every command: mentor NOUN VERB --help. The tutorial and the file format: docs/ of the project."

_HELP = {"help_option_names": ["--help", "-h"]}


def run(argv: Sequence[str], execute: Callable[[Line], int]) -> int:
    """Let Typer read the line, then run it; mistakes become one message with a hint and exit code 2."""
    app = _Root(execute)
    try:
        result = app.main(list(argv), prog_name="mentor", complete_var="_MENTOR_COMPLETE", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.exceptions.Abort:
        return 130
    except click.ClickException as mistake:
        from mentor_cli.cli import failures

        return failures.report(as_error(mistake), as_json="--json" in argv, source=lambda finding: None)


class _Group(typer.core.TyperGroup):
    """A noun: its verbs come from the table and are loaded one by one."""

    def __init__(self, name: str | None, help_: str, execute: Callable[[Line], int], **settings: Any) -> None:
        super().__init__(name=name, help=help_, rich_markup_mode=None, no_args_is_help=False, **settings)
        self.execute = execute
        self.prefix = f"{name} " if name else ""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name.removeprefix(self.prefix) for name in COMMANDS if name.startswith(self.prefix)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        full = f"{self.prefix}{cmd_name}"
        return leaf(full, load(full), self.execute) if full in COMMANDS else None

    def line_of(self, name: str) -> str:
        """The line of help of one command."""
        return COMMANDS[f"{self.prefix}{name}"].help

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.line_of(name)) for name in self.list_commands(ctx)])

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        name = args[0]
        if self.get_command(ctx, name) is None and not name.startswith("-"):
            from mentor_cli.core.fieldtypes import nearest

            near = nearest(name, tuple(self.list_commands(ctx)), most=3, likeness=0.5)
            raise NoSuchCommand(ctx, name, [f"{ctx.command_path} {word}" for word in near])
        return super().resolve_command(ctx, args)


class _Root(_Group):
    """`mentor` itself."""

    def __init__(self, execute: Callable[[Line], int]) -> None:
        version = click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_tell_version,
            help="Tell the version.",
        )
        install, show = typer.main.get_install_completion_arguments()
        super().__init__(
            None,
            "Mentoring programmes in plain text: people, goals, diaries, problems, sessions and actions as Markdown "
            "files in your own repository. Without a command: what needs you now.",
            execute,
            invoke_without_command=True,
            params=[version, *(_option(param) for param in COMMON), install, show],
            callback=self._without_command,
            epilog=_EPILOG,
            context_settings=_HELP,
        )
        typer._completion_classes.completion_init()

    def list_commands(self, ctx: click.Context) -> list[str]:
        words = [name.split()[0] for name in COMMANDS]
        return list(dict.fromkeys(words))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in NOUNS:
            return _Group(cmd_name, NOUNS[cmd_name], self.execute, context_settings=_HELP)
        return super().get_command(ctx, cmd_name)

    def line_of(self, name: str) -> str:
        return NOUNS[name] if name in NOUNS else COMMANDS[name].help

    def _without_command(self, **common: Any) -> int | None:
        context = click.get_current_context()
        context.obj = common
        if context.invoked_subcommand is None:
            return self.execute(_line("next", load("next"), {}, common))
        return None


def _tell_version(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
    if wanted:
        click.echo(f"mentor {__version__}")
        ctx.exit()


class _Command(typer.core.TyperCommand):
    """A verb."""

    def format_arguments(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Newer clicks have a section of their own for arguments; Typer tells of them together with the options."""

    def __init__(self, declared: Sequence[Param], **settings: Any) -> None:
        super().__init__(**settings)
        self.declared = declared

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, with_bare(args, self.declared))
        except click.UsageError as mistake:
            # Some mistakes do not say where they were made.
            mistake.ctx = mistake.ctx or ctx
            raise


def leaf(name: str, command: Command, execute: Callable[[Line], int]) -> click.Command:
    """One command as Typer knows it."""

    def callback(**arguments: Any) -> int:
        common = click.get_current_context().find_root().obj or {}
        return execute(_line(name, command, arguments, common))

    examples = "\n".join(["\b", "Examples:", *(f"  {example}" for example in command.examples)])
    params = all_params(command)
    return _Command(
        params,
        name=name.split()[-1],
        help=command.help,
        short_help=COMMANDS[name].help,
        epilog=examples if command.examples else None,
        callback=callback,
        params=[_option(param) if param.flags else _argument(param) for param in params],
        rich_markup_mode=None,
        context_settings=_HELP,
    )


def _line(name: str, command: Command, arguments: dict[str, Any], common: dict[str, Any]) -> Line:
    """The line as `direct.py` would have read it."""
    found: dict[str, Any] = {}
    for param in all_params(command):
        value = arguments.get(param.name)
        found[param.name] = list(value or ()) if param.many else bool(value) if param.type == "flag" else value
        if not found[param.name] and common.get(param.name):
            found[param.name] = common[param.name]
    found.update((name, value) for name, value in common.items() if value and name not in found)
    return Line(name, command, found)


def _option(param: Param) -> click.Parameter:
    if param.type == "flag":
        return typer.core.TyperOption(param_decls=[*param.flags, param.name], is_flag=True, help=param.help)
    return typer.core.TyperOption(
        param_decls=[*param.flags, param.name],
        type=type_of(param),
        multiple=param.many,
        help=param.told,
        metavar=None if param.choices else param.metavar,
        autocompletion=_completer(param),
    )


class _Argument(typer.core.TyperArgument):
    """What must be given stands without brackets, though it is asked for and never missing here."""

    def make_metavar(self, ctx: click.Context) -> str:
        return self.metavar or ""


def _argument(param: Param) -> click.Parameter:
    shown = f"{param.metavar}..." if param.many else param.metavar
    argument = _Argument(
        param_decls=[param.name],
        type=type_of(param),
        nargs=-1 if param.many else 1,
        required=False,
        metavar=shown if param.asked else f"[{shown}]",
        autocompletion=_completer(param),
    )
    # Newer clicks forget the help that Typer hands on.
    argument.help = param.help
    return argument


def _completer(param: Param) -> Callable[..., list[tuple[str, str] | str]] | None:
    """What the shell offers for the parameter, as Typer asks for it."""
    # One of a few words is offered by click itself.
    if not param.complete or param.choices:
        return None

    def complete(ctx: click.Context, words: list[str], incomplete: str) -> list[tuple[str, str] | str]:
        from mentor_cli.cli.completion import offers

        arguments = {**ctx.find_root().params, **ctx.params}
        return list(offers(param.complete, incomplete, arguments))

    return complete
