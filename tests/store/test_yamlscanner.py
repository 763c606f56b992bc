"""A tab between two parts of a line is white space; in the indentation it is none."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentor_cli.core.nodes import plain
from mentor_cli.core.records import KINDS
from mentor_cli.store import fullyaml
from mentor_cli.store.edit import AddEntry, SetField, edited
from mentor_cli.store.reading import read_text

WORDS = st.sampled_from(["x", "two words", "'a # b'", '"q: r"', "[a, b]", "{a: b}", "2026-12-01", "a:b", "it's", ""])
WHITE = st.sampled_from(["\t", " \t", "\t ", "\t\t"])


def read(text: str) -> Any:
    mapping, faults, broken = fullyaml.read(text, 0, len(text))
    assert not broken, faults
    return plain(mapping)


@st.composite
def spaced(draw: st.DrawFn) -> str:
    """Fields, lists, comments and blank lines; where a tab may stand is a `~`."""
    lines = []
    for number in range(draw(st.integers(1, 4))):
        value, end = draw(WORDS), draw(st.sampled_from(["", "~", "~# why"]))
        lines.append(f"k{number}:~{value}{end}" if value else f"k{number}:{end}")
        if not value:
            lines += [f"-~{entry}~# c" for entry in draw(st.lists(WORDS.filter(bool), max_size=2))]
        lines += draw(st.sampled_from([[], [], ["~"], ["~# note"]]))
    return "\n".join(lines)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(spaced(), st.data())
def test_a_tab_between_parts_reads_as_a_space(text: str, data: st.DataObject) -> None:
    with_tabs = re.sub("~", lambda _: data.draw(WHITE), text)
    assert read(with_tabs) == read(text.replace("~", " "))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("why:\tx", {"why": "x"}),
        ("why\t:\tx", {"why": "x"}),
        ("why:\t'x'\t# because\t", {"why": "x"}),
        ("why: one\ttwo\t", {"why": "one\ttwo"}),
        ("why: one\n \ttwo\n\t\n  three", {"why": "one two\nthree"}),
        ("why: >-\t# folded\n  one\n  two\tthree\n", {"why": "one two\tthree"}),
        ("why: |1-\t\n  one\n", {"why": " one"}),
        ("why:\n \tx", {"why": "x"}),
        ("focus:\t\n-\tgit\n-\t[a,\tb]\n\t\n\t# more\n- sql\t", {"focus": ["git", ["a", "b"], "sql"]}),
        ("focus: [\n\tgit,\n\tsql,\n]", {"focus": ["git", "sql"]}),
    ],
)
def test_where_tabs_may_stand(text: str, values: dict[str, Any]) -> None:
    assert read(text) == values


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("milestones:\n\t- {date: 2026-12-01, what: half}", 4, 1),
        ("milestones:\n-\tdate: 2026-12-01\n  what: half", 4, 2),
        ("focus:\n-\t- git", 4, 2),
        ("focus:\n- git\n\t- sql", 5, 1),
        ("\twhy: x", 3, 1),
    ],
)
def test_a_tab_that_indents_is_found(text: str, line: int, column: int) -> None:
    found = read_text(KINDS["goals"], "goals/a.md", f"---\nowner:\tamina\n{text}\n---\n")
    assert [(one.code, one.line, one.column) for one in found.findings] == [("F004", line, column)]
    assert found.values["owner"] == "amina"


def test_faults_behind_tabs_are_found_in_their_place() -> None:
    found = read_text(KINDS["goals"], "goals/a.md", "---\nowner:\t@amina\ndue:\t2026-02-30\t# soon\n---\n")
    assert [(one.code, one.line, one.column, one.length) for one in found.findings] == [
        ("F018", 2, 8, 6),
        ("F012", 3, 6, 10),
    ]


def test_edits_leave_the_tabs_where_they_are() -> None:
    before = b"---\nowner:\tamina\t# me\nstatus:\tactive\t\nfocus:\n-\tgit\t# one\n---\n"
    after = edited(KINDS["goals"], "goals/a.md", before, [SetField(("status",), "met"), AddEntry(("focus",), "sql")])
    assert after == before.replace(b"\tactive\t", b"\tmet\t").replace(b"# one\n", b"# one\n- sql\n")
