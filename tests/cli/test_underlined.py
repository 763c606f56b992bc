"""A text with some of its words underlined, in a few lines of the screen."""

from __future__ import annotations

import pytest

from mentor_cli.cli.judging.underlined import underlined


@pytest.mark.parametrize("width", [40, 80])
def test_no_more_than_what_leaves_room_for_the_findings(width: int) -> None:
    for text in ("a" * 1_000_000, "Read a book. " * 1000):
        for spans in ([], [(0, len(text))], [(0, 4), (900, 90)]):
            lines = list(underlined(text, spans, width))
            assert len(lines) <= 11
            assert lines[-1] == f"… {len(text):,} characters in all"


def test_a_text_of_a_few_lines_is_shown_as_a_whole() -> None:
    text = " ".join(["word"] * 60)
    lines = [line for line in underlined(text, [(0, 4), (295, 4)], 80) if isinstance(line, str)]
    assert " ".join(lines) == text
