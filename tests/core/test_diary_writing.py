"""A diary entry from what somebody typed: the title, and that no word of it is lost."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.diary_writing import Written, begins_with_fields, entry_id, read_entry, sheet, without_hints

DAY = date(2026, 12, 3)
LONG = "I " + "explained it once more and " * 8 + "then it was clear"
PIECES = st.sampled_from(
    ["a", "Held the demo", "It went well.", "Why? Because", "# Title", "## Situation", "#", "\n", "\n\n", " ", "\r\n",
     "…", "-", "```", "<!--", "-->", "e.g. this", LONG]
)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "title", "text"),
    [
        ("Held the demo", "Held the demo", ""),
        ("Held the demo.", "Held the demo", ""),
        ("Held the demo...", "Held the demo...", ""),
        ("Did I hold the demo? Yes", "Did I hold the demo?", "Did I hold the demo? Yes"),
        ("Held the demo. It went well.", "Held the demo", "Held the demo. It went well."),
        ("Spoke with Dr. Osei about it", "Spoke with Dr. Osei about it", ""),
        ("Nice. It went well", "Nice. It went well", ""),
        ("Held the demo\n\nIt went well.", "Held the demo", "It went well."),
        ("Held the demo\nIt went well.", "Held the demo", "It went well."),
        ("# Held the demo\nIt went well.", "Held the demo", "It went well."),
        ("#\n\nHeld the demo", "Held the demo", ""),
        ("#react finally makes sense", "#react finally makes sense", ""),
        ("\ufeff\r\nHeld  the demo\r\n\r\nWell.\r\n", "Held the demo", "Well."),
        (
            "For once I held the demo without any notes, in front of the whole\nschool. It went well.",
            "For once I held the demo without any notes, in front of the whole school",
            "For once I held the demo without any notes, in front of the whole\nschool. It went well.",
        ),
    ],
)
def test_the_title_is_the_first_line_or_sentence(typed: str, title: str, text: str) -> None:
    assert read_entry(typed) == Written(title, text)


def test_a_long_sentence_gets_a_short_title_and_stays_whole() -> None:
    written = read_entry(LONG)
    assert written is not None
    assert len(written.title) <= 60
    assert LONG.startswith(written.title)
    assert written.text == LONG


def test_a_given_title_leaves_the_text_alone() -> None:
    assert read_entry("Ten minutes. No notes.", "The  demo") == Written("The demo", "Ten minutes. No notes.")
    assert read_entry("# Demo\n\nTen minutes.", "The demo") == Written("The demo", "Ten minutes.")


@pytest.mark.parametrize("typed", ["", " \n\t", "#", "# \n\n", "##\n#\n"])
def test_without_words_there_is_no_entry(typed: str) -> None:
    assert read_entry(typed) is None


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=8).map("".join))
def test_no_word_is_lost(typed: str) -> None:
    written = read_entry(typed)
    words = re.findall(r"\w+", typed)
    if written is None:
        assert not typed.replace("#", "").split()
        return
    assert written.title == " ".join(written.title.split()) != ""
    kept = re.findall(r"\w+", f"{written.title} {written.text}")
    assert kept[-len(words) :] == words if words else not kept


def test_the_sheet_as_it_stands_holds_no_entry() -> None:
    assert read_entry(without_hints(sheet(DAY, "Amina"), DAY, "Amina")) is None


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from(["My own words", "## Situation", "<!-- mine -->", "## Task: what had to be done, by me"]),
             min_size=1, max_size=4),
    st.integers(0, 11),
)  # fmt: skip
def test_what_is_typed_anywhere_on_the_sheet_is_kept_and_no_hint_is(typed: list[str], line: int) -> None:
    lines = sheet(DAY, "Amina").split("\n")
    lines[line:line] = typed
    left = without_hints("\r\n".join(lines), DAY, "Amina")
    assert [words for words in left.split("\n") if words.strip() and words != "# "] == typed


def test_ids_are_short_and_say_when_and_whose() -> None:
    title = "Merged my first pull request, Tomek reviewed it"
    assert entry_id(DAY, "amina", title) == "2026-12-03-amina-merged-my-first-pull-request"
    assert len(entry_id(DAY, "amina", LONG)) <= 64


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("---\nowner: amina\n---\n# Held the demo\n", True),
        ("\ufeff# \r\n\r\n---\r\nowner: amina\r\n---\r\nHeld the demo", True),
        ("Held the demo\n---\nowner: amina\n---\n", False),
        ("---\n\nHeld the demo\n\n---\n", False),
        ("---\nowner: amina\n", False),
        ("- owner: amina", False),
        ("", False),
    ],
)
def test_a_whole_file_is_known_by_its_fields(typed: str, whole: bool) -> None:
    assert begins_with_fields(typed) is whole
