"""The Markdown body: headings, title, statement; nothing inside fences and comments counts."""

from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.body import hidden_spans, section, sections, statement, statement_span, title

GOAL = """
# Finish the portfolio

Finish the three portfolio sections
so that I can apply.

## Steps
- [ ] Write

```md
## Not a heading
# Nor a title
```
<!--
## Hidden
-->
### Deeper
More.

## Check-ins ##
"""


def test_sections_with_rank_line_and_text() -> None:
    found = sections(GOAL)
    assert [(part.title, part.level, part.line) for part in found] == [
        ("Finish the portfolio", 1, 2),
        ("Steps", 2, 7),
        ("Deeper", 3, 17),
        ("Check-ins", 2, 20),
    ]
    steps = found[1]
    assert GOAL[steps.start : steps.end].startswith("## Steps\n- [ ] Write")
    assert GOAL[steps.start : steps.end].endswith("### Deeper\nMore.\n\n")
    assert steps.text.startswith("- [ ] Write")
    assert steps.text.endswith("More.")
    assert found[0].end == len(GOAL)


def test_section_is_found_without_regard_to_case() -> None:
    part = section(GOAL, "check-INS")
    assert part is not None
    assert part.text == ""
    assert section(GOAL, "Hidden") is None


def test_title_and_statement() -> None:
    assert title(GOAL) == "Finish the portfolio"
    assert statement(GOAL) == "Finish the three portfolio sections so that I can apply."
    start, end = statement_span(GOAL)
    assert GOAL[start:end] == "Finish the three portfolio sections\nso that I can apply."


def test_without_a_paragraph_the_title_is_the_statement() -> None:
    body = "\n#  Read two chapters #\n\n## Steps\nwords\n"
    assert statement(body) == "Read two chapters"
    start, end = statement_span(body)
    assert body[start:end] == "Read two chapters"


def test_a_list_a_comment_or_a_quote_is_no_statement() -> None:
    assert statement("# T\n- one\nlazy\n\n> quote\n\n<!-- why -->\n\nThe goal.\n- two\n") == "The goal."
    assert statement("# T\n```\ncode\n```\n") == "T"


def test_without_a_title() -> None:
    assert (title("Just words\n"), statement("Just words\nand more\n\nother")) == ("", "Just words and more")
    assert (title(""), statement("")) == ("", "")
    assert statement("## Steps\nwords") == ""


def test_what_is_no_heading() -> None:
    assert sections("#react is a tag\n    # code\n####### seven\n") == ()
    assert title("# C#\n") == "C#"
    assert title("# F #\n") == "F"
    assert title("#\tTabbed") == "Tabbed"
    assert title("text\u2028# no line end for Markdown") == ""


def test_fences_close_only_with_enough_of_the_same_sign() -> None:
    body = "````\n```\n# in\n~~~~\n````\n# out\n"
    assert title(body) == "out"
    assert title("```never closed\n# in") == ""
    assert title("```inline``` words\n# out") == "out"
    assert title("<!-- one line --> \n# out\n<!-- open\n# in") == "out"


@given(st.text(alphabet="#`~<!->\n ab", max_size=80))
def test_any_text_is_read_and_spans_fit(body: str) -> None:
    for part in sections(body):
        assert 0 <= part.start <= part.text_start <= part.end <= len(body)
        assert body[part.start :].lstrip(" ").startswith("#" * part.level)
        assert body[: part.start].count("\n") + 1 == part.line
    spans = hidden_spans(body)
    assert all(start <= end <= len(body) for start, end in spans)
    start, end = statement_span(body)
    assert " ".join(body[start:end].split()) == statement(body)


@given(st.text(alphabet="# \t\r\nab", max_size=12))
def test_a_title_at_the_beginning_is_found_as_any_other(body: str) -> None:
    after_a_line = f"no heading\n{body}"
    assert title(body) == title(after_a_line)
