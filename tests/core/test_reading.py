"""The text of a segment on a screen: no ragged lines, nothing lost, list items hang."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.reading import laid_out

PAGE = """Facts first, advice last. While the others look deeper the owner
writes. Every action step
begins with "In my school".

- eilidh: Two teachers never speak in my meetings
  - Problem: two of the eleven never speak, though each
    has told me good ideas
1. What did you learn?

| a | b |
"""


def test_a_paragraph_is_joined_and_an_item_hangs() -> None:
    assert (
        laid_out(PAGE, 30)
        == """Facts first, advice last.
While the others look deeper
the owner writes. Every action
step begins with "In my
school".

- eilidh: Two teachers never
  speak in my meetings
  - Problem: two of the eleven
    never speak, though each
    has told me good ideas
1. What did you learn?

| a | b |"""
    )


def test_lines_that_mean_something_stay() -> None:
    code = "```\nx = 1\n  y = 2\n\n- no item\n```\n> said\n> twice"
    assert laid_out(code, 60) == code
    assert laid_out("one  \ntwo\\\nthree", 60) == "one\ntwo\nthree"


def test_on_the_smallest_screen_it_can_still_be_read() -> None:
    assert laid_out("- Problem: two never speak", 12) == "- Problem:\n  two never\n  speak"
    assert laid_out("            - far in", 12).split() == ["-", "far", "in"]


words = st.text("ab-*.)1 \t\n#>|`~\\", max_size=120)


@given(words, st.integers(1, 80))
def test_no_sign_is_lost(text: str, columns: int) -> None:
    kept = "".join(text.split())
    shown = "".join(laid_out(text, columns).split())
    assert [sign for sign in shown if sign != "\\"] == [sign for sign in kept if sign != "\\"]
