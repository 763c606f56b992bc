"""Appending under a heading: the new words are there, and every other byte stays."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mentor_cli.core.appending import with_heading, with_line, with_paragraph
from mentor_cli.core.body import hidden_spans, section
from mentor_cli.core.errors import UnusableFile

LINES = st.sampled_from([
    "", "", " ", "# Title", "## Check-ins", "##  check-INS ##", "### Check-ins", "## Outcome", "### November",
    "A sentence.", "- 2026-12-01 @ana [1]: one  ", "* a", "\tindented", "- [ ] task ^k7q2x", "```", "~~~",
    "<!-- note -->", "<!-- open", "end -->", "> quote", "## Outcome\u2028x",
])  # fmt: skip
BODIES = st.tuples(st.lists(LINES, max_size=12), st.sampled_from(["", "\n", "\n\n"])).map(
    lambda parts: "\n".join(parts[0]) + parts[1]
)


def inserted(before: str, after: str) -> str:
    """What was put into `before`, in one place, to make `after`; fails when anything else changed."""
    length = len(after) - len(before)
    for at in range(len(before) + 1):
        if after[:at] + after[at + length :] == before:
            return after[at : at + length]
    raise AssertionError(f"more than one place changed: {before!r} {after!r}")


@given(BODIES)
@example("## Check-ins")
@example("## Check-ins\n- a  \n\n\n## Outcome\n")
@settings(max_examples=400, deadline=None)
def test_a_line_goes_in_at_one_place_and_is_the_last_of_its_section(body: str) -> None:
    try:
        after = with_line(body, "Check-ins", "- 2026-12-03: new", before=("Outcome",))
    except UnusableFile:
        assert hidden_spans(f"{body}\n\nx\n"), body
        return
    assert "- 2026-12-03: new\n" in inserted(body, after) + "\n"
    part = section(after, "Check-ins")
    assert part is not None
    assert part.text.splitlines()[-1] == "- 2026-12-03: new"


@given(BODIES)
@settings(max_examples=400, deadline=None)
def test_a_paragraph_stands_by_itself(body: str) -> None:
    try:
        after = with_paragraph(body, "Outcome", "Met.")
    except UnusableFile:
        assert hidden_spans(f"{body}\n\nx\n"), body
        return
    inserted(body, after)
    part = section(after, "Outcome")
    assert part is not None
    assert part.text == "Met." or part.text.endswith("\n\nMet.")


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("", "## Steps\n- a\n"),
        ("# T\n", "# T\n\n## Steps\n- a\n"),
        ("# T", "# T\n\n## Steps\n- a\n"),
        ("# T\n\n", "# T\n\n## Steps\n- a\n"),
        ("# T\n\n## Outcome\nx\n", "# T\n\n## Steps\n- a\n\n## Outcome\nx\n"),
        ("## Steps\n\n## Outcome\n", "## Steps\n- a\n\n## Outcome\n"),
        ("## Steps", "## Steps\n- a\n"),
        ("## Steps\n- b", "## Steps\n- b\n- a\n"),
        ("## Steps\n- b  \n\n\n## Outcome\n", "## Steps\n- b  \n- a\n\n\n## Outcome\n"),
        ("## Steps\n### Later\n- b\n", "## Steps\n### Later\n- b\n- a\n"),
    ],
)
def test_where_a_line_goes(body: str, after: str) -> None:
    assert with_line(body, "Steps", "- a", before=("Outcome",)) == after


def test_a_heading_alone() -> None:
    assert with_heading("# T\n\n## Why\nx\n", "Context", before=("Why",)) == "# T\n\n## Context\n\n## Why\nx\n"
    assert with_heading("## context\n", "Context") == "## context\n"


@pytest.mark.parametrize("opening", ["```js\nlet a\n", "<!-- to do\n", "~~~\n"])
def test_nothing_is_written_where_nobody_would_see_it(opening: str) -> None:
    with pytest.raises(UnusableFile, match="never closed"):
        with_line(f"## Steps\n- a\n{opening}", "Steps", "- b")
    with pytest.raises(UnusableFile, match="never closed"):
        with_paragraph(f"# T\n{opening}", "Outcome", "Met.")
