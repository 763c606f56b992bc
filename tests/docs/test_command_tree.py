"""Every command line that the documentation, the code and the transcripts show exists."""

from __future__ import annotations

from pathlib import Path

import pytest

from command_tree import command_table, commands_reference, declared_commands
from harness.command_lines import CommandTable, Mention, fault, in_source, offered_in_page, shown_in_page
from harness.transcript import ROOT
from mentor_cli.cli.command import Command, Outcome, Param

TRANSCRIPTS = [path for path in (ROOT / "tests/transcripts").rglob("*.md") if path.name != "README.md"]
DOCS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *(ROOT / "docs").rglob("*.md"),
    *(ROOT / "templates").rglob("*.md"),
]
SOURCES = [*(ROOT / "mentor_cli").rglob("*.py")]


def nothing(call: object) -> Outcome:
    return Outcome()


SMALL = {
    "goals list": Command(
        nothing,
        "List goals.",
        (
            Param("ids", "which goals", many=True, metavar="ID"),
            Param("owner", "Whose goals.", ("--owner", "-o"), metavar="ID"),
            Param("late", "Only late | overdue ones.", ("--late",), "flag"),
        ),
        examples=("mentor goals list --owner ana",),
        writes=True,
    ),
}


def test_the_table_is_that_of_the_command_line() -> None:
    table = command_table(SMALL)
    assert set(table) == {(), ("goals",), ("goals", "list")}
    assert table["goals",] == {"--help": False, "-h": False}
    assert (
        table["goals", "list"] | {"-o": True, "--late": False, "--json": False, "--as": True} == table["goals", "list"]
    )
    assert not table[()]["--version"]


def test_the_reference_says_all_that_is_declared() -> None:
    reference = commands_reference(SMALL)
    assert "## mentor goals list\n\nList goals.\n\n```text\nmentor goals list [ID…] [OPTIONS]\n```\n" in reference
    assert "| `--owner ID`, `-o ID` | Whose goals. |" in reference
    assert "| `--late` | Only late \\| overdue ones. |" in reference
    assert "| `--dry-run` |" in reference
    assert "```sh\nmentor goals list --owner ana\n```" in reference
    assert reference.count("| `--json` |") == 1


@pytest.fixture(scope="module")
def table() -> CommandTable:
    return command_table(declared_commands())


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
