"""Days that lie behind: for a diary and for `--since`, a weekday is the latest one. Days that end what has begun, that
may lie behind or ahead, and from which on something is looked for."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.moments import read_first_date, read_later_date, read_near_date, read_past_date

THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("thu", "2026-12-03"),
        ("fri", "2026-11-27"),
        ("Friday", "2026-11-27"),
        ("wed", "2026-12-02"),
        ("yesterday", "2026-12-02"),
        ("last thu", "2026-11-26"),
        ("next fri", "2026-12-11"),
        ("2026-12-24", "2026-12-24"),
        ("-2w", "2026-11-19"),
        ("1 dec", "2026-12-01"),
        ("3 dec", "2026-12-03"),
        ("tue 1 dec", "2026-12-01"),
        ("4 dec", "2025-12-04"),
        ("4 dec 2026", "2026-12-04"),
        ("29 feb", "2024-02-29"),
    ],
)
def test_only_a_bare_weekday_and_a_day_without_a_year_are_looked_for_behind(typed: str, day: str) -> None:
    assert read_past_date(typed, THURSDAY) == date.fromisoformat(day)


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(UsageError, match="cannot read someday as a day"):
        read_past_date("someday", THURSDAY)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", "2026-12-11"),
        ("mon", "2026-12-07"),
        ("sun", "2026-12-13"),
        ("thu", "2026-12-10"),
        ("next tue", "2026-12-08"),
        ("tomorrow", "2026-12-04"),
        ("2026-12-04", "2026-12-04"),
        ("+2w", "2026-12-17"),
        ("5 jan", "2027-01-05"),
        ("4 dec", "2026-12-04"),
        ("7 dec", "2026-12-07"),
    ],
)
def test_a_bare_weekday_ends_what_begins_on_a_day_before_it(typed: str, day: str) -> None:
    assert read_later_date(typed, THURSDAY, date(2026, 12, 7)) == date.fromisoformat(day)


def test_what_began_in_the_past_may_end_there() -> None:
    assert read_later_date("2 dec", THURSDAY, date(2026, 12, 1)) == date(2026, 12, 2)
    assert read_later_date("1 nov", THURSDAY, date(2026, 12, 1)) == date(2027, 11, 1)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1 dec", "2026-12-01"),
        ("tue 1 dec", "2026-12-01"),
        ("3 dec", "2026-12-03"),
        ("4 dec", "2026-12-04"),
        ("1 may", "2027-05-01"),
        ("1 jul", "2026-07-01"),
        ("1 dec 2027", "2027-12-01"),
        ("29 feb", "2028-02-29"),
        ("fri", "2026-12-04"),
        ("yesterday", "2026-12-02"),
    ],
)
def test_a_day_without_a_year_may_be_the_nearest(typed: str, day: str) -> None:
    assert read_near_date(typed, THURSDAY) == date.fromisoformat(day)


@pytest.mark.parametrize("typed", ["1 may", "3 dec", "fri", "2026-12-01", "1 dec 2026"])
def test_what_begins_may_begin_on_any_other_day(typed: str) -> None:
    assert read_first_date(typed, THURSDAY) == read_near_date(typed, THURSDAY)


def test_what_begins_is_not_put_off_for_a_year_without_a_word() -> None:
    with pytest.raises(UsageError, match="Tue 1 Dec is over") as refused:
        read_first_date("1 dec", THURSDAY)
    assert refused.value.hint == 'with the year it is taken: "2027-12-01"'
