"""The pages about files: one for each code, and examples that are what they say."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import mentor_cli
from mentor_cli.core import file_rules
from mentor_cli.core.agenda.formats import format_from
from mentor_cli.core.checking.local import local
from mentor_cli.core.checking.meetings import impossible_starts
from mentor_cli.core.errors import MentorError
from mentor_cli.core.file_rules.page import FilePage
from mentor_cli.core.record import Record
from mentor_cli.core.records import DOCUMENTS, KINDS
from mentor_cli.core.time.zones import zone
from mentor_cli.store.reading import read_record

SOURCES = Path(mentor_cli.__file__).parent
SETTINGS = Record("mentor.yaml", "mentor", "mentor.yaml", {"skills": ["javascript"], "timezone": "Europe/London"})
# Their examples are about other files, or about no text at all: tested with the checks themselves.
OF_SEVERAL_FILES = {"F001", "F008", "F009", "F014", "F020", "F022", "F023", "F024", "F030", "F033", "F034", "F036",
                    "F038", "F039", "F040", "F043", "F045", "F046", "F050", "B003", "B006"}  # fmt: skip


# Of these the type of the field speaks before the format does.
TOLD_BEFORE = {"A004": "F011", "A008": "F012"}


def codes_in_sources() -> set[str]:
    """Every file code that some line of the code gives."""
    found: set[str] = set()
    for path in SOURCES.rglob("*.py"):
        if "file_rules" not in path.parts:
            found |= set(re.findall(r'"([FBAT]0\d\d)"', path.read_text("utf-8")))
    return found


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert {page.code for page in file_rules.pages()} == codes_in_sources()
    assert len({page.code for page in file_rules.pages()}) == len(file_rules.pages())


def test_a_page_is_found_however_its_code_is_typed() -> None:
    found = file_rules.page(" f012")
    assert found is not None
    assert found.title == "a date or a time that does not exist, or is written in another way"
    assert file_rules.page("F999") is None


def test_every_failure_has_a_page() -> None:
    known: set[str] = set()
    waiting: list[type[MentorError]] = [MentorError]
    while waiting:
        kind = waiting.pop()
        known.add(kind.code)
        waiting += kind.__subclasses__()
    assert {page.code for page in file_rules.failure_pages()} == known


@pytest.mark.parametrize("page", [*file_rules.pages(), *file_rules.failure_pages()], ids=lambda page: page.code)
def test_pages_read_well(page: FilePage) -> None:
    assert page.title[0].islower() or page.title.startswith(("F", "at:", "each:"))
    assert not page.title.endswith(".")
    assert page.why.endswith(".")
    assert page.bad != page.good


def codes(kind: str, text: str) -> set[str]:
    """What is wrong in the text of one file by itself."""
    known = {**KINDS, **DOCUMENTS}[kind]
    record = read_record(known, f"{known.folder}/x.md", text.encode())
    if kind == "formats":
        faults = format_from("x", record.values, record.body)[1]
        return {fault.code for fault in faults} | {finding.code for finding in record.findings}
    doubts = [*local(record, SETTINGS, date(2026, 12, 3))[0], *impossible_starts(record, zone("Europe/London"))]
    return {finding.code for finding in record.findings} | {doubt.code for doubt in doubts}


def files_with(page: FilePage, lines: str) -> list[tuple[str, str]]:
    """The example as a file of each kind that it could be of."""
    if lines.startswith("---"):
        return [("goals", lines)]
    if page.code.startswith("B"):
        session = f"---\nformat: x\ngroup: g\nstart: 2026-12-03T18:00\n---\n# S\n\n{lines}\n"
        return [("sessions", session), ("goals", f"---\nowner: amina\n---\n# G\n\n{lines}\n")]
    if page.code == "F029":
        agenda = "agenda: [{title: Hello, minutes: 10}, {title: Goals, minutes: 20}]"
        head = f"---\nformat: x\ngroup: g\nstart: 2026-12-03T18:00\n{agenda}\n---\n"
        return [("sessions", f"{head}# S\n\n{lines}\n")]
    if page.code.startswith("A"):
        return [("formats", text) for text in _formats(lines)]
    needed = {
        "goals": "" if "owner" in lines else "owner: amina\n",
        "diary": "owner: amina\n",
        "groups": "kind: panel\nmembers: [a]\n",
        "sessions": "format: x\ngroup: g\n" + ("" if "start:" in lines else "start: 2026-12-03T18:00\n"),
    }
    return [(kind, f"---\n{head}{lines}\n---\n# A title\n") for kind, head in needed.items()]


def _formats(lines: str) -> list[str]:
    head, parts = "---\ntitle: T\n", "segments: [{title: Welcome, minutes: 10}]\n"
    segment = lines if lines.startswith("{title") else f"{{title: Welcome, minutes: 10, {lines}}}"
    if lines.startswith("minutes:"):
        segment = f"{{title: Welcome, {lines}}}"
    return [
        f"{head}{lines}\n{'' if lines.startswith('segments') else parts}---\n## Welcome\nx\n",
        f"{head}segments:\n  - {segment}\n---\n## Welcome\nx\n\n## Turn\nx\n",
        f"{head}{parts}---\n## Welcome\nx\n\n{lines if lines != '## Welcome' else ''}\n",
        f"{head}segments: [{{title: Welcome, minutes: 10}}]\n---\n"
        if lines.endswith("and no heading ## Welcome")
        else "",
    ]


@pytest.mark.parametrize(
    "page", [page for page in file_rules.pages() if page.code not in OF_SEVERAL_FILES], ids=lambda page: page.code
)
def test_the_examples_are_what_they_say(page: FilePage) -> None:
    told = {page.code, TOLD_BEFORE.get(page.code, page.code)}
    assert any(told & codes(kind, text) for kind, text in files_with(page, page.bad))
    good = [codes(kind, text) for kind, text in files_with(page, page.good)]
    assert any(not told & found for found in good)
    assert set() in good or page.code.startswith("A")
