"""Every command line that the documentation, the code and the transcripts show exists."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from command_tree import command_table, commands_reference, mentor_root
from harness.command_lines import CommandTable, Mention, fault, in_source, offered_in_page, shown_in_page
from harness.transcript import ROOT

TRANSCRIPTS = [path for path in (ROOT / "tests/transcripts").rglob("*.md") if path.name != "README.md"]
DOCS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *(ROOT / "docs").rglob("*.md"),
    *(ROOT / "templates").rglob("*.md"),
]
SOURCES = [*(ROOT / "mentor_cli").rglob("*.py")]


@click.group()
def small() -> None:
    """A small command line."""


@small.group()
@click.option("--as", "who")
def goals(who: str) -> None:
    """Goals."""


@goals.command("list", short_help="list them")
@click.option("--json/--no-json", "-j")
@click.option("--owner")
@click.argument("ids", nargs=-1)
def list_goals(json: bool, owner: str, ids: tuple[str, ...]) -> None:
    """List goals."""


def test_the_table_is_that_of_the_command_line() -> None:
    assert command_table(small) == {
        (): {"--help": False},
        ("goals",): {"--as": True, "--help": False},
        ("goals", "list"): {"--json": False, "--no-json": False, "-j": False, "--owner": True, "--help": False},
    }


def test_the_reference_holds_the_help_of_every_command() -> None:
    reference = commands_reference(small)
    assert "## mentor goals list\n\n```text\nUsage: mentor goals list [OPTIONS] [IDS]...\n" in reference
    assert "--owner" in reference


@pytest.fixture(scope="module")
def table() -> CommandTable:
    return command_table(mentor_root())


def faults(path: Path, mentions: list[Mention], table: CommandTable) -> list[str]:
    found = ((mention.line, fault(mention, table)) for mention in mentions)
    return [f"{path.relative_to(ROOT)}:{line}: {wrong}" for line, wrong in found if wrong]


def test_the_documentation_shows_commands_that_exist(table: CommandTable) -> None:
    wrong = [line for p in DOCS for line in faults(p, list(shown_in_page(p.read_text(encoding="utf-8"))), table)]
    assert not wrong, "\n".join(wrong)


def test_what_commands_offer_exists(table: CommandTable) -> None:
    wrong = [
        line for p in TRANSCRIPTS for line in faults(p, list(offered_in_page(p.read_text(encoding="utf-8"))), table)
    ]
    assert not wrong, "\n".join(wrong)


def test_what_the_code_says_about_commands_is_so(table: CommandTable) -> None:
    wrong = [line for p in SOURCES for line in faults(p, list(in_source(p.read_text(encoding="utf-8"))), table)]
    assert not wrong, "\n".join(wrong)
