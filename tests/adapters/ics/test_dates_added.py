"""Events as a calendar program gave them back: the dates that were added to them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mentor_cli.adapters.ics.events import events_in

_EVENT = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:x
DTSTART;TZID=Europe/London:20261217T180000
{line}
END:VEVENT
END:VCALENDAR
"""


@pytest.mark.parametrize(
    ("line", "added"),
    [
        ("RDATE;TZID=Europe/London:20261219T110000", [datetime(2026, 12, 19, 11, tzinfo=UTC)]),
        ("RDATE:20261219T110000Z,20261220", [datetime(2026, 12, 19, 11, tzinfo=UTC), date(2026, 12, 20)]),
        ("RDATE;VALUE=PERIOD:20261219T110000Z/PT1H", [datetime(2026, 12, 19, 11, tzinfo=UTC)]),
        ("RDATE;VALUE=DATE:20261219", [date(2026, 12, 19)]),
        ("RDATE:soon", [None]),
        ("RDATE:00010101T000000Z", [None]),
        ("RDATE;TZID=Europe/London:20261217T180000", []),
    ],
)
def test_dates_that_were_added_to_an_event(line: str, added: list[date | None]) -> None:
    (seen,) = events_in("x.ics", _EVENT.format(line=line).encode())
    assert list(seen.added) == added
