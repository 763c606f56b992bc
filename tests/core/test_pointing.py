"""Where a finding ends, and the words it points at."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.findings import Finding
from mentor_cli.core.pointing import pointed


def finding(line: int, column: int, length: int) -> Finding:
    return Finding("F012", "error", "wrong", "", "goals/a.md", line, column, length)


def test_words_within_a_line_and_over_its_end() -> None:
    lines = ("abc", "", "😀 defg")
    one = pointed(finding(3, 3, 2), "x", lines)
    assert (one.words, one.end_line, one.end_column) == ("de", 3, 5)
    over = pointed(finding(1, 2, 6), "x", lines)
    assert (over.words, over.end_line, over.end_column) == ("bc\n\n😀 ", 3, 3)
    assert pointed(finding(1, 4, 0), "x", lines)[2:] == (1, 4, "")


def test_a_place_that_the_file_has_not_got_any_more() -> None:
    assert pointed(finding(9, 1, 3), "x", ("abc",))[2:] == (0, 0, "")
    assert pointed(finding(0, 0, 0), "x", ("abc",))[2:] == (0, 0, "")
    assert pointed(finding(1, 2, 99), "x", ("abc",))[2:] == (1, 4, "bc")
    assert pointed(finding(1, 9, 2), "x", ("abc",)).words == ""


@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=5), min_size=1, max_size=5), st.data())
def test_any_span_of_a_text(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    line, column = text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)
    found = pointed(finding(line, column, end - start), "x", lines)
    assert found.words == text[start:end]
    assert (found.end_line, found.end_column) == (text.count("\n", 0, end) + 1, end - text.rfind("\n", 0, end))
