"""Tables on terminals of any width: no line is wider, and what a row is about is there."""

from __future__ import annotations

import sys
from pathlib import Path

import pexpect
from hypothesis import given, settings
from hypothesis import strategies as st

from harness.processes import surroundings
from mentor_cli.cli.render import table
from mentor_cli.cli.screen import columns

HEADERS = ("goal", "due", "done", "last check-in", "what is missing")
ROWS = [
    ("yared-react-basics", "Fri 27 Nov, 6 days over", "5 of 12", "Tue 17 Nov", "nothing yet"),
    ("amina-cv", "Sat 12 Dec", "2 of 3", "Sun 29 Nov", "the reason"),
]


def test_the_widest_column_gives_way_but_what_is_typed_stays() -> None:
    assert list(table(ROWS, HEADERS, 70)) == [
        "goal                due           done     last check-…  what is miss…",
        "yared-react-basics  Fri 27 Nov,…  5 of 12  Tue 17 Nov    nothing yet",
        "amina-cv            Sat 12 Dec    2 of 3   Sun 29 Nov    the reason",
    ]


def test_the_last_columns_are_left_out_where_all_would_be_too_narrow() -> None:
    assert list(table(ROWS, HEADERS, 40)) == [
        "goal                due          done",
        "yared-react-basics  Fri 27 Nov…  5 of 12",
        "amina-cv            Sat 12 Dec   2 of 3",
    ]


def test_elsewhere_nothing_is_cut() -> None:
    assert list(table(ROWS[1:], HEADERS, None)) == ["amina-cv  Sat 12 Dec  2 of 3  Sun 29 Nov  the reason"]


def on_fifty_columns(example: Path, *words: str) -> list[str]:
    """The lines on a terminal that is so wide."""
    environ = surroundings(example, TERM="dumb", COLUMNS="")
    child = pexpect.spawn(
        sys.executable, ["-m", "mentor_cli", *words], cwd=str(example), encoding="utf-8",
        env=environ, dimensions=(24, 50), timeout=30,
    )  # fmt: skip
    return str(child.read()).split("\r\n")


def test_what_people_wrote_is_laid_out_for_the_terminal(example: Path) -> None:
    shown = on_fifty_columns(example, "sessions", "show", "2026-11-26-thursday")
    notes = shown[shown.index("notes") :]
    assert max(map(columns, notes)) <= 50
    assert "  - yared-react-basics: no word on it since the" in notes
    assert "    clinic. I ring him tomorrow" in notes


def test_a_format_is_laid_out_for_the_terminal(example: Path) -> None:
    shown = on_fifty_columns(example, "formats", "show", "buddy-pair")
    assert max(map(columns, shown)) <= 50
    assert "  both: the day each finished the module (modules" in shown
    assert "    in their own page)" in shown


CELLS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cf"]), max_size=40)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), min_size=1, max_size=5), st.integers(2, 100))
def test_no_line_is_wider_than_the_terminal(rows: list[tuple[str, ...]], width: int) -> None:
    lines = list(table(rows, ("one", "two", "three", "four"), width))
    assert len(lines) == len(rows) + 1
    assert all(columns(line) <= width for line in lines)


def test_what_collides_is_laid_out_for_the_terminal(example: Path) -> None:
    owen = example / "people" / "owen.md"
    away = "away: [{from: 2026-12-07, until: 2026-12-17}]"
    owen.write_text(owen.read_text("utf-8").replace("availability:", f"{away}\navailability:"), "utf-8")
    shown = on_fifty_columns(example, "schedule", "conflicts", "--weeks", "1")
    # What is typed stays in one line, to be copied.
    told = [line for line in shown if not line.startswith("  mentor ")]
    assert max(map(columns, told)) <= 50
    assert "  alternative: Mon 7 Dec 18:30, not for Owen Pryce" in told
    assert "  mentor schedule find --group thursday --minutes 55 --from 2026-12-07 --until 2026-12-13" in shown
