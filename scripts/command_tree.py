"""What commands there are, asked of the command line itself: for its reference and for the check of what pages show."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

import click

WIDTH = 100


def mentor_root() -> click.Command:
    """The command `mentor` with everything below it. The one place that knows where the command line keeps it."""
    root = import_module("mentor_cli.cli.tree").root()
    assert isinstance(root, click.Command)
    return root


def walk(
    command: click.Command, path: tuple[str, ...] = (), above: click.Context | None = None
) -> Iterator[tuple[tuple[str, ...], click.Context]]:
    """Every group and command from the top down: its words after `mentor`, and its context, which holds it."""
    context = click.Context(command, parent=above, info_name=path[-1] if path else "mentor", terminal_width=WIDTH)
    yield path, context
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None, f"{' '.join(['mentor', *path, name])} is listed but not there"
            if not below.hidden:
                yield from walk(below, (*path, name), context)


def options_of(context: click.Context) -> dict[str, bool]:
    """The options a command takes, in every spelling, and whether each takes a value."""
    return {
        spelling: not (option.is_flag or option.count)
        for option in context.command.get_params(context)
        if isinstance(option, click.Option)
        for spelling in (*option.opts, *option.secondary_opts)
    }


def command_table(root: click.Command) -> dict[tuple[str, ...], dict[str, bool]]:
    """For every group and command, by its words after `mentor`: its options."""
    return {path: options_of(context) for path, context in walk(root)}


def commands_reference(root: click.Command | None = None) -> str:
    """A heading and the help of every command, as `--help` prints it."""
    return "\n".join(
        line
        for path, context in walk(root or mentor_root())
        for line in (
            f"## {' '.join(['mentor', *path])}",
            "",
            "```text",
            *context.get_help().strip().splitlines(),
            "```",
            "",
        )
    )
