"""The diary's rhythm, held against a walk over all weeks; days, titles and order of entries."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.diary import day_of, in_week, newest_first, ordinal, rhythm, week_of, words_of
from mentor_cli.core.record import Record

THURSDAY = date(2026, 12, 3)
DAYS = st.dates(date(2026, 9, 1), date(2026, 12, 31))


def entry(name: str, body: str = "", **values: str) -> Record:
    return Record("diary", name, f"diary/{name}.md", values, body)


@settings(max_examples=200, deadline=None)
@given(st.sets(DAYS, max_size=20), DAYS)
def test_the_rhythm_is_what_a_walk_back_over_the_weeks_finds(days: set[date], today: date) -> None:
    def has_entry(weeks_ago: int) -> bool:
        monday = today - timedelta(days=today.weekday() + 7 * weeks_ago)
        return any(monday <= day < monday + timedelta(days=7) for day in days)

    first = 0 if has_entry(0) else 1
    count = 0
    while has_entry(first + count):
        count += 1
    found = rhythm(days, today)
    assert (found.this_week, found.weeks) == (has_entry(0), count)
    end_of_week = today + timedelta(days=6 - today.weekday())
    assert found.last == max((day for day in days if day <= end_of_week), default=None)


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ([], "no entry yet"),
        ([3], ""),
        ([3, -4, -11], "3rd week in a row"),
        ([-4, -11], "after 2 weeks in a row"),
        ([-4], "last entry Sun 29 Nov"),
        ([-20], "last entry Fri 13 Nov"),
        ([7], "no entry yet"),
    ],
)
def test_the_rhythm_in_words(days: list[int], text: str) -> None:
    assert rhythm([THURSDAY + timedelta(days=day) for day in days if day != 3] + [THURSDAY] * (3 in days),
                  THURSDAY).text == text  # fmt: skip


def test_weeks_begin_on_monday() -> None:
    assert week_of(date(2026, 11, 30)) == week_of(date(2026, 12, 6)) == date(2026, 11, 30)
    assert week_of(date(2026, 11, 29)) == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("number", "text"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
                         (21, "21st"), (112, "112th"), (122, "122nd")],
)  # fmt: skip
def test_ordinals(number: int, text: str) -> None:
    assert ordinal(number) == text


def test_the_day_of_an_entry_is_its_date_else_that_of_its_id() -> None:
    assert day_of(entry("2026-12-01-ana-x", date="2026-11-30")) == date(2026, 11, 30)
    assert day_of(entry("2026-12-01-ana-x")) == date(2026, 12, 1)
    assert day_of(entry("2026-13-01-ana-x")) is None
    assert day_of(entry("late-bus")) is None


def test_the_words_of_an_entry() -> None:
    assert words_of(entry("a", "# Held the demo\n\nTen minutes.\n")) == "Held the demo"
    assert words_of(entry("a", "Ten minutes\nlong.\n")) == "Ten minutes long."
    assert words_of(entry("a", "")) == "a"
    assert words_of(entry("a", "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n")) == "(confidential)"


def test_entries_in_order_and_of_a_week() -> None:
    early, late, undated = entry("2026-11-30-a"), entry("2026-12-06-a"), entry("x")
    before, after = entry("2026-11-29-a"), entry("2026-12-07-a")
    everything = [early, undated, after, late, before]
    assert [one.id for one in newest_first(everything)] == [after.id, late.id, early.id, before.id, undated.id]
    assert in_week(everything, THURSDAY) == [early, late]
