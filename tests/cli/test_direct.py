"""The direct parser reads a line exactly as Typer does, or leaves it to Typer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentor_cli.cli import typer_app
from mentor_cli.cli.command import all_params
from mentor_cli.cli.direct import Line, parse
from mentor_cli.cli.tree import COMMANDS, load


def by_typer(argv: Sequence[str]) -> tuple[str, dict[str, Any]] | None:
    seen: list[Line] = []

    def keep(line: Line) -> int:
        seen.append(line)
        return 0

    typer_app.run(argv, keep)
    return (seen[0].name, seen[0].arguments) if seen else None


def by_ourselves(argv: Sequence[str]) -> tuple[str, dict[str, Any]] | None:
    line = parse(argv, COMMANDS, load)
    return (line.name, line.arguments) if line else None


def lines() -> st.SearchStrategy[list[str]]:
    """Words of one command in any order: its flags, its values, and a few that do not belong there."""

    @st.composite
    def draw_line(draw: st.DrawFn) -> list[str]:
        name = draw(st.sampled_from(sorted(COMMANDS)))
        flags = [flag for param in all_params(load(name)) for flag in param.flags]
        values = st.sampled_from(
            ["ana", "3", "-3", "2.5", "x y", "", "-", "--", "a=b", "--json", "--nope", "-q", "met", "text", "née", "-x"]
        )
        joined = st.builds(lambda flag, value: f"{flag}={value}", st.sampled_from(flags), values)
        words = draw(st.lists(st.one_of(st.sampled_from(flags), values, joined), max_size=6))
        leading = draw(st.sampled_from([[], [], ["--json"], ["--workspace", "w"], ["--as=ana"], ["-q"]]))
        return [*leading, *name.split(), *words]

    return draw_line()


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(lines())
def test_both_read_a_line_alike(argv: list[str]) -> None:
    ours = by_ourselves(argv)
    if ours is not None:
        assert by_typer(argv) == ours


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_examples_in_the_help_are_ordinary_lines(name: str) -> None:
    import shlex

    for example in load(name).examples:
        argv = shlex.split(example.split("|")[-1].split(">")[0].strip())[1:]
        assert by_ourselves(argv) is not None, example
        assert by_typer(argv) == by_ourselves(argv)


def test_plain_mentor_is_next() -> None:
    assert by_ourselves([]) == by_typer([])
