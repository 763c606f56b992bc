"""Whose clock shows what: people are put together by what they see, at every start that is looked at."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from mentor_cli.core.time.hours import clock_groups, hour_there
from mentor_cli.core.time.wallclock import record_moment

LONDON = ZoneInfo("Europe/London")
ZONES = {
    "rosa": LONDON,
    "ana": ZoneInfo("Europe/Lisbon"),
    "tomek": ZoneInfo("Europe/Warsaw"),
    "lena": ZoneInfo("Europe/Berlin"),
    "ben": ZoneInfo("America/New_York"),
    "kofi": ZoneInfo("Africa/Accra"),
    "aroha": ZoneInfo("Pacific/Auckland"),
}
WINTER, SUMMER = "2026-12-03T18:00", "2026-07-02T18:00"


def test_people_who_see_the_same_are_together_from_west_to_east() -> None:
    starts = [record_moment(WINTER, LONDON)]
    assert clock_groups(starts, list(ZONES), ZONES, LONDON) == [["ben"], ["tomek", "lena"], ["aroha"]]


def test_one_start_at_which_clocks_differ_tells_people_apart() -> None:
    starts = [record_moment(WINTER, LONDON), record_moment(SUMMER, LONDON)]
    assert clock_groups(starts, ["ana", "kofi", "rosa"], ZONES, LONDON) == [["kofi"]]


def test_the_weekday_is_said_only_where_it_is_another_day() -> None:
    start = record_moment(WINTER, LONDON)
    day = date(2026, 12, 3)
    assert [hour_there(start, ZONES[one], day) for one in ("rosa", "ben", "aroha")] == ["18:00", "13:00", "Fri 07:00"]
