"""Files become records: the short way and the long way to the same, and faults in their exact place."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.transcript import EXAMPLE
from mentor_cli.core.records import KINDS
from mentor_cli.store import reading
from mentor_cli.store.reading import LARGEST, read_record, read_text

FILES = [
    (path.relative_to(EXAMPLE).as_posix(), path.read_text("utf-8"))
    for kind in KINDS
    for path in sorted((EXAMPLE / kind).rglob("*.md"))
]
SLIPS = [*":-#,[]{}'\"@~x0 \n", "null", ": ", "  ", "2026-02-30", "é", "\r\n", "- ", "owner: x\n", "goals: [a, b]\n"]


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """A file of the example after some slips of the hand in its frontmatter."""
    path, text = draw(st.sampled_from(FILES))
    closing = text.index("\n---", 3)
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(4, closing))
        text = text[:at] + draw(st.sampled_from(SLIPS)) + text[at + draw(st.sampled_from([0, 0, 1, 3])) :]
    return path, draw(st.sampled_from([text, text.replace("\n", "\r\n")]))


@settings(max_examples=300, deadline=None)
@given(edited())
def test_the_short_way_gives_what_the_long_way_gives_or_nothing(found: tuple[str, str]) -> None:
    path, text = found
    kind = KINDS[path.partition("/")[0]]
    short, long = reading._undoubted(kind, path, text), reading._doubted(kind, path, text)
    assert short is None or short == long
    assert short is not None or long.findings or "#" in text or "~" in text or text.count("\n") > 3


@settings(max_examples=150, deadline=None)
@given(edited(), st.integers(0, 400), st.binary(max_size=3))
def test_no_bytes_make_reading_fail(found: tuple[str, str], at: int, odd: bytes) -> None:
    path, text = found
    raw = text.encode("utf-8")
    record = read_record(KINDS[path.partition("/")[0]], path, raw[:at] + odd + raw[at:])
    lines = (raw[:at] + odd + raw[at:]).count(b"\n") + 1
    assert all(1 <= finding.line <= lines and finding.column >= 1 for finding in record.findings)


def test_the_example_is_read_the_short_way() -> None:
    short = [reading._undoubted(KINDS[path.partition("/")[0]], path, text) for path, text in FILES]
    assert len([record for record in short if record]) > 0.9 * len(FILES)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("~", None), ("null", None), ("'~'", "~"), ('"null"', "null"), ("no", "no"), ("007", "007"), ("12:30", "12:30")],
)
def test_nothing_is_nothing_and_words_are_words(typed: str, read: str | None) -> None:
    """In a field that takes an id; in a text field even `~` is a word."""
    record = read_record(
        KINDS["goals"], "goals/a.md", f"---\nowner: amina\ngroup: {typed}\nwhy: {typed}\n---\n".encode()
    )
    assert record.values.get("group") == read
    assert record.values["why"] == typed.strip("'\"")
    assert type(record.values["why"]) is str


def test_an_owner_that_is_nothing_is_missing() -> None:
    (finding,) = read_record(KINDS["goals"], "goals/a.md", b"---\nowner: ~\n---\n").findings
    assert (finding.code, finding.line, finding.column) == ("F013", 2, 1)


BOMB = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))


@pytest.mark.parametrize(
    ("yaml", "code"),
    [
        (BOMB, "F008"),
        ("x: " + "[" * 5000 + "]" * 5000 + "\n", "F008"),
        ("x: " + "{a: " * 3000 + "}" * 3000 + "\n", "F008"),
        ("".join(" " * n + f"k{n}:\n" for n in range(200)), "F008"),
        ("x: " + "'" * 30_001 + "\n", "F005"),
        ("x: " + "[a, " * 4000 + "\n", "F008"),
        ("- a\n" * 7_000, "F005"),
        ("x: |\n  a\nsupport:\n" + "- a\n" * 40_000, "F009"),
        ("x: |\n" + "  word\n" * 50_000, "F009"),
        ("? " * 2000 + "a\n", "F008"),
        ("x: &a [*a]\n", "F008"),
    ],
)
def test_frontmatter_made_to_hang_does_not(yaml: str, code: str) -> None:
    began = process_time()
    record = read_record(KINDS["goals"], "goals/a.md", f"---\nowner: amina\n{yaml}---\n# A\n".encode())
    assert process_time() - began < 1
    assert code in {finding.code for finding in record.findings}


def test_a_file_that_is_too_large_is_said_to_be() -> None:
    at_most = b"---\nowner: amina\n---\n" + b"words and words\n" * ((LARGEST - 21) // 16)
    began = process_time()
    assert read_record(KINDS["goals"], "goals/a.md", at_most).findings == ()
    (finding,) = read_record(KINDS["goals"], "goals/a.md", at_most + b" " * 32).findings
    assert process_time() - began < 1
    assert finding.code == "F009"


def test_places_count_signs_not_bytes_and_begin_behind_the_mark_of_utf_8() -> None:
    text = "\ufeff---\r\nowner: amina\r\nskills: [Zoë 👋, x]\r\nsupport: {a: b}\r\ndue: zwölf\r\n---\r\n# A\r\n"
    found = read_text(KINDS["goals"], "goals/a.md", text).findings
    assert [(one.code, one.line, one.column, one.length) for one in found] == [("F010", 4, 10, 6), ("F012", 5, 6, 5)]
