"""Annotations of a GitHub workflow: one line each, whatever stands in paths and messages."""

from __future__ import annotations

from mentor_cli.adapters.github.annotations import annotation
from mentor_cli.core.findings import Finding
from mentor_cli.core.pointing import Pointed, pointed

LINES = ("---", "owner: ana", "---", "Get better at", "talks")


def test_a_finding_at_its_place() -> None:
    finding = Finding("SMART-S01", "error", "vague", "What will you do?", "goals/a.md", 4, 1, 10)
    assert annotation(pointed(finding, "goals/a.md", LINES)) == (
        "::error file=goals/a.md,line=4,endLine=4,col=1,endColumn=11,title=SMART-S01::vague%0AWhat will you do?"
    )


def test_over_several_lines_there_are_no_columns() -> None:
    finding = Finding("SMART-S01", "warning", "vague", "", "goals/a.md", 4, 5, 15)
    said = annotation(pointed(finding, "goals/a.md", LINES))
    assert said == "::warning file=goals/a.md,line=4,endLine=5,title=SMART-S01::vague"


def test_signs_that_would_end_something_are_escaped() -> None:
    finding = Finding("F0:1,2", "info", "100 % of a:b, c\r\n::error::no", "", "a,b:c%\n.md", 1, 1, 0)
    said = annotation(Pointed(finding, "a,b:c%\n.md"))
    assert said == (
        "::notice file=a%2Cb%3Ac%25%0A.md,line=1,endLine=1,col=1,endColumn=1,title=F0%3A1%2C2::"
        "100 %25 of a:b, c%0D%0A::error::no"
    )


def test_words_alone_have_no_place_and_a_whole_file_no_line() -> None:
    finding = Finding("SMART-S01", "error", "vague", "", None, 1, 1, 5)
    assert annotation(Pointed(finding, None)) == "::error title=SMART-S01::vague"
    whole = Finding("F009", "error", "too large", "", "goals/a.md")
    assert annotation(Pointed(whole, "goals/a.md")) == "::error file=goals/a.md,title=F009::too large"
