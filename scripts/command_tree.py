"""What commands there are, by their own declarations: for the reference and for the check of what pages show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mentor_cli.cli.command import COMMON, Command, Param, all_params
from mentor_cli.cli.tree import COMMANDS, load

Commands = Mapping[str, Command]

HELP = {"--help": False, "-h": False}
# Of `mentor` itself, beside the options that every command has.
ROOT_OPTIONS = {**HELP, "--version": False, "--install-completion": False, "--show-completion": False}


def declared_commands() -> Commands:
    """Every command by its words after `mentor`. The one place that knows where the command line keeps them."""
    return {name: load(name) for name in COMMANDS}


def command_table(commands: Commands) -> dict[tuple[str, ...], dict[str, bool]]:
    """For every group and command, by its words after `mentor`: its options, and whether each takes a value."""
    table: dict[tuple[str, ...], dict[str, bool]] = {(): ROOT_OPTIONS | _options(COMMON)}
    for name, command in commands.items():
        words = tuple(name.split())
        for length in range(1, len(words)):
            table.setdefault(words[:length], HELP)
        table[words] = HELP | _options(all_params(command))
    return table


def _options(params: Sequence[Param]) -> dict[str, bool]:
    return {flag: param.type != "flag" for param in params for flag in param.flags}


def commands_reference(commands: Commands | None = None) -> str:
    """A heading, the usage, the options and the examples of every command."""
    lines = ["## Options of every command", "", *_option_rows(COMMON), ""]
    for name, command in (commands or declared_commands()).items():
        lines += _command_lines(name, command)
    return "\n".join(lines)


def _command_lines(name: str, command: Command) -> Iterator[str]:
    yield from (f"## mentor {name}", "", *command.help.strip().splitlines(), "")
    positional = [_usage(param) for param in command.params if not param.flags]
    own = [param for param in all_params(command) if param.flags and param not in COMMON]
    yield from ("```text", " ".join(["mentor", name, *positional, *(["[OPTIONS]"] if own else [])]), "```", "")
    for param in command.params:
        if not param.flags:
            yield from (f"`{param.metavar}`: {param.help}", "")
    if own:
        yield from (*_option_rows(own), "")
    if command.examples:
        yield from ("```sh", *command.examples, "```", "")


def _usage(param: Param) -> str:
    shown = param.metavar + ("…" if param.many else "")
    return shown if param.asked else f"[{shown}]"


def _option_rows(params: Sequence[Param]) -> Iterator[str]:
    yield from ("| Option | What it does |", "| --- | --- |")
    for param in params:
        flags = ", ".join(f"`{flag}`" if param.type == "flag" else f"`{flag} {param.metavar}`" for flag in param.flags)
        choices = f" One of {', '.join(param.choices)}." if param.choices else ""
        yield f"| {flags} | {cell(param.told + choices)} |"


def cell(text: str) -> str:
    """The text as a cell of a Markdown table."""
    return text.replace("|", "\\|").replace("\n", " ")
