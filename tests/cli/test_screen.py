"""What goes to a terminal: nothing that steers it, letters joined as they were typed, how wide text is."""

from __future__ import annotations

import io
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from mentor_cli.cli.screen import Line, Painted, Screen, columns, harmless, json_text, screen

ORDINARY = "Żółć – “so” she said … 3 € → ‘done’"
FAMILY, PERSIAN, HINDI, HEBREW = "👩‍👩‍👧‍👦", "می‌خواهم", "क्‍ष", "שלום\u200f!"
ANY = st.text(st.one_of(st.characters(), st.sampled_from("\x00\x07\x1b\x7f\x9b\u202e\u2066\u2069\u2028\r\n\tab🎉")))


def written(*lines: Line, colour: bool) -> str:
    stream = io.StringIO()
    Screen(stream).lines(lines, colour=colour)
    return stream.getvalue()


@given(ANY)
def test_nothing_that_steers_gets_through_and_everything_else_does(text: str) -> None:
    stream = io.StringIO()
    assert screen(Screen(stream)).write(text) == len(text)
    shown = stream.getvalue()
    assert len(shown) == len(text)
    for sign, seen in zip(text, shown, strict=True):
        kind = unicodedata.category(sign)
        steers = kind in ("Cc", "Cs", "Zl", "Zp") and sign not in "\n\t"
        turns = unicodedata.bidirectional(sign) in ("LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI")
        assert seen == ("\ufffd" if steers or turns else sign)


@pytest.mark.parametrize("text", [FAMILY, PERSIAN, HINDI, HEBREW, "Zoë", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "a\tb"])
def test_what_joins_letters_is_shown_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_colours_are_given_only_by_us() -> None:
    line = ("no ", Painted("red\x1b[0m", "red"), "\x1b[32m")
    assert written(line, "plain\x1b[31m\r", colour=True) == (
        "no \x1b[31mred\ufffd[0m\x1b[0m\ufffd[32m\nplain\ufffd[31m\ufffd\n"
    )
    assert written(line, colour=False) == "no red\ufffd[0m\ufffd[32m\n"


def test_a_line_break_in_a_text_begins_no_line() -> None:
    assert written("name\nerror: not one", ("a\n", "b"), colour=False) == "name error: not one\na b\n"


def test_json_escapes_what_steers() -> None:
    assert json_text({"a": f"\x1b[31m\u202e\ud800 {FAMILY}"}) == '{"a": "\\u001b[31m\\u202e\\ud800 ' + FAMILY + '"}'


@pytest.mark.parametrize("text", ["", "abc", ORDINARY, "Пояснила", "日本語", "e\u0301", "👩‍🏫 class", FAMILY, PERSIAN])
def test_columns_are_those_of_the_terminal(text: str) -> None:
    assert columns(text) == wcswidth(text)


def test_what_is_replaced_is_measured_as_it_is_shown() -> None:
    assert columns("a\x1b[0m\u202e日") == 8


def test_ordinary_text_needs_no_tables() -> None:
    code = (
        "import sys; from mentor_cli.cli.screen import columns; columns(sys.argv[1]); print('wcwidth' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, ORDINARY], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
