"""What a merge left in the body is found, with its place."""

from __future__ import annotations

from mentor_cli.core.records import KINDS
from mentor_cli.store.reading import read_record

FRONT = "---\nowner: amina\n---\n"


def found(body: str) -> list[tuple[str, int, int, int]]:
    record = read_record(KINDS["goals"], "goals/a.md", (FRONT + body).encode())
    return [(finding.code, finding.line, finding.column, finding.length) for finding in record.findings]


def test_a_conflict_in_the_body_is_found() -> None:
    conflict = "<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> other\n"
    assert found("# Title\n" + conflict) == [("F003", 5, 1, 7)]
    assert found(conflict.replace("\n", "\r\n")) == [("F003", 4, 1, 7)]
    assert found(conflict + "text\n" + conflict) == [("F003", 4, 1, 7), ("F003", 10, 1, 7)]


def test_lines_that_only_look_like_one_are_text() -> None:
    assert found("Title\n=======\n\ntext\n") == []
    assert found("<<<<<<< HEAD\nonly one of the signs\n") == []
    assert found("one <<<<<<< HEAD\n=======\ntwo >>>>>>> other\n") == []
    assert found("```\n<<<<<<< HEAD\n=======\n>>>>>>> other\n```\n") == []
