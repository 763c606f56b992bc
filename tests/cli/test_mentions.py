"""Where sessions speak of a record: an id that is an ordinary word counts only where it is set apart."""

from __future__ import annotations

import pytest

from mentor_cli.cli.records.mentions import mentions_of
from mentor_cli.core.record import Record

SAID = """## Check-in
- punctuality: late twice
- she spoke of punctuality: a word
- about punctuality and more
- [ ] (punctuality) ask
"""


@pytest.mark.parametrize(
    ("name", "body", "lines"),
    [
        ("punctuality", SAID, [(2, "late twice"), (5, ") ask")]),
        (
            "late-starts",
            "- all of late-starts, again\n- late-starts: twice",
            [(1, "all of late-starts, again"), (2, "twice")],
        ),
        (
            "maths",
            "We did maths\n\n| maths | 5 |\n- `maths` is open\n- maths",
            [(3, "| 5 |"), (4, "` is open"), (5, "")],
        ),
    ],
)
def test_an_ordinary_word_names_a_record_where_it_is_set_apart(
    name: str, body: str, lines: list[tuple[int, str]]
) -> None:
    session = Record("sessions", "first", "sessions/first.md", body=body)
    found = mentions_of(Record("problems", name, f"problems/{name}.md"), [session])
    assert [(one.line, one.text) for one in found] == lines
