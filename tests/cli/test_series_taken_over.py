"""A series whose rule was changed in a calendar: after it was taken over what is to come is what the file shows.

What the file and the next export show is counted by recurring-ical-events, which shares no code with what is tested.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import icalendar
import recurring_ical_events
from dateutil.rrule import rrulestr
from hypothesis import Phase, assume, example, given, settings
from hypothesis import strategies as st

from harness.processes import Finished, mentor

NOW = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
HORIZON = date(2028, 1, 1)
GROUP = "---\nkind: buddy-group\nmembers: [ana, ben]\nstatus: active\ncalendar: series\nminutes: 55\n"
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True)
class Series:
    """What a calendar knows of a series: its first start (on the clock of London), and the parts of its rule."""

    start: datetime
    parts: Mapping[str, str]

    @property
    def rule(self) -> str:
        return ";".join(f"{name}={value}" for name, value in self.parts.items())

    def with_parts(self, **parts: str) -> Series:
        return Series(self.start, {name: value for name, value in {**self.parts, **parts}.items() if value})

    def matches_its_start(self) -> bool:
        without_end = self.with_parts(UNTIL="", COUNT="")
        return bool(rrulestr(without_end.rule, dtstart=self.start)[0] == self.start)


def edited(series: Series, edit: tuple[Any, ...]) -> Series:
    """The series after somebody changed one thing of it there."""
    match edit:
        case ("interval", every):
            return series.with_parts(INTERVAL=str(every))
        case ("weekday", weekday):
            return series.with_parts(FREQ="WEEKLY", BYDAY=CODES[weekday], BYMONTHDAY="")
        case ("nth", nth, weekday):
            return series.with_parts(FREQ="MONTHLY", BYDAY=f"{nth}{CODES[weekday]}", BYMONTHDAY="")
        case ("month day", number):
            return series.with_parts(FREQ="MONTHLY", BYDAY="", BYMONTHDAY=str(number))
        case ("days", days):
            start = series.start + timedelta(days=days)
            weekly = series.parts["FREQ"] == "WEEKLY"
            return Series(start, series.with_parts(BYDAY=CODES[start.weekday()]).parts if weekly else series.parts)
        case ("hour", hour):
            return Series(series.start.replace(hour=hour), series.parts)
        case ("until day", days):
            day = NOW.date() + timedelta(days=days)
            return series.with_parts(UNTIL=f"{day:%Y%m%d}", COUNT="")
        case ("until moment", days, hour):
            day = NOW.date() + timedelta(days=days)
            return series.with_parts(UNTIL=f"{day:%Y%m%d}T{hour:02}0000Z", COUNT="")
        case _:
            return series.with_parts(UNTIL="", COUNT=str(edit[1]))


class Desk:
    """A workspace with one group, shown as a series, and a file of it."""

    def __init__(self, folder: Path, rules: list[dict[str, str]], changed: Mapping[int, str]) -> None:
        self.folder = folder
        cadence = "".join(
            f"  - {{{', '.join(f'{name}: {value}' for name, value in rule.items())}}}\n" for rule in rules
        )
        texts = {
            "mentor.yaml": "format: 1\nid: 2f1c9a50-6a0f-4c4e-9f0e-6f1d2b3c4d5e\ntimezone: Europe/London\n",
            "people/ana.md": "---\nname: Ana\n---\n",
            "people/ben.md": "---\nname: Ben\n---\n",
            "groups/talks.md": f"{GROUP}cadence:\n{cadence}---\n# Talks\n",
        }
        for path, text in texts.items():
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_text(text)
        (folder / "sessions").mkdir()
        coming = to_come(self.exported()) if changed else []
        for number, what in changed.items():
            if number < len(coming):
                start = coming[number].replace(tzinfo=None)
                self._write_session(start, what)
                if what == "with another":
                    # The meeting that it would become on the day after it, three hours later, has a file already.
                    self._write_session(start + timedelta(days=1, hours=3), "planned")

    def _write_session(self, start: datetime, what: str) -> None:
        then = start + timedelta(hours=3 if what == "moved" else 0)
        status = "cancelled" if what == "cancelled" else "planned"
        text = f"---\nformat: buddy\ngroup: talks\nstart: {then:%Y-%m-%dT%H:%M}\nminutes: 55\nstatus: {status}\n"
        text += f"moved_from: {start:%Y-%m-%dT%H:%M}\n" if what == "moved" else ""
        text += "---\n# Talks\n"
        (self.folder / f"sessions/{start:%Y-%m-%d}-talks.md").write_text(text)

    def run(self, *words: str) -> Finished:
        return mentor(self.folder, *words, MENTOR_NOW="2026-12-03T16:20+00:00", MENTOR_ME="ana")

    def exported(self) -> str:
        done = self.run("calendar", "export", "-o", "talks.ics")
        assert done.returncode == 0, done
        return (self.folder / "talks.ics").read_bytes().decode()


def to_come(text: str) -> list[datetime]:
    """The starts that are to come of the series in a file, whatever became of single meetings."""
    calendar: Any = icalendar.Calendar.from_ical(text)
    calendar.subcomponents = [one for one in calendar.subcomponents if one.name != "VEVENT" or is_series(one)]
    found = recurring_ical_events.of(calendar).between(NOW, HORIZON)
    return sorted(one["DTSTART"].dt for one in found if one["DTSTART"].dt > NOW)


def is_series(event: Any) -> bool:
    return "RRULE" in event and "RECURRENCE-ID" not in event and event["STATUS"] != "CANCELLED"


def last_series(text: str) -> tuple[str, Series]:
    """The event of the series to come as it is written, and what it says."""
    events: list[str] = re.findall(r"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", text, re.DOTALL)
    event = [one for one in events if "RRULE" in one and "RECURRENCE-ID" not in one][-1]
    start = datetime.fromisoformat(re.findall(r"DTSTART[^:]*:(\w+)", event)[0])
    return event, Series(start, dict(part.split("=") for part in re.findall(r"RRULE:(\S+)", event)[0].split(";")))


def as_file(text: str, event: str, series: Series) -> str:
    """The file with the event of the series to come alone, as it was changed there."""
    event = re.sub(r"RRULE:\S+", f"RRULE:{series.rule}", event)
    event = re.sub(r"(DTSTART[^:]*:)\w+", rf"\g<1>{series.start:%Y%m%dT%H%M%S}", event)
    return text[: text.index("BEGIN:VEVENT")] + event + "END:VCALENDAR\r\n"


def is_clear(series: Series) -> bool:
    """Whether all calendars show the same of the series: none when it has no meeting, or its start is not of its rule,
    or ends with a day on which it has one.
    """
    until = series.parts.get("UNTIL", "")
    if not series.matches_its_start() and series.start.date() >= NOW.date():
        return False
    if len(until) == len("20261217"):
        end = datetime.fromisoformat(until)
        without = rrulestr(series.with_parts(UNTIL="").rule, dtstart=series.start)
        return end >= series.start and without.before(end + timedelta(days=1), inc=True) == without.before(end)
    return not until or datetime.fromisoformat(until.rstrip("Z")) >= series.start


WEEKLY = st.builds(
    lambda every, day, starts, until: {
        "every": f"{every} weeks", "day": DAYS[day], "at": '"18:00"', "starts": starts, "until": until,
    },
    st.integers(1, 3), st.integers(0, 6), st.sampled_from(["2026-10-26", "2026-11-19", "2026-12-10"]),
    st.sampled_from(["2027-02-28", "2027-06-30"]),
)  # fmt: skip
MONTHLY = st.builds(
    lambda every, day, starts: {
        "every": f"{every} months", "day": day, "at": '"18:00"', "starts": starts, "until": "2027-10-31",
    },
    st.integers(1, 2), st.sampled_from(["second thu", "last fri", "15", "31"]),
    st.sampled_from(["2026-09-01", "2026-12-01"]),
)  # fmt: skip
EDIT = st.one_of(
    st.tuples(st.just("interval"), st.integers(1, 3)),
    st.tuples(st.just("weekday"), st.integers(0, 6)),
    st.tuples(st.just("nth"), st.sampled_from([1, 2, 4, -1]), st.integers(0, 6)),
    st.tuples(st.just("month day"), st.sampled_from([1, 10, 24, 30])),
    st.tuples(st.just("days"), st.sampled_from([-14, -7, -2, -1, 1, 3, 7, 14, 42])),
    st.tuples(st.just("hour"), st.sampled_from([9, 17, 21])),
    st.tuples(st.just("until day"), st.integers(-40, 200)),
    st.tuples(st.just("until moment"), st.integers(-40, 200), st.sampled_from([0, 9, 18])),
    st.tuples(st.just("count"), st.integers(1, 30)),
)
EARLIER = {"every": "1 week", "day": "mon", "at": '"10:00"', "starts": "2026-09-07", "until": "2026-10-19"}
THURSDAYS = {"every": "1 week", "day": "thu", "at": '"18:00"', "starts": "2026-10-29", "until": "2027-03-25"}


# Without shrinking, which would go on for minutes: the edits are few and can be read as they are.
@settings(max_examples=20, phases=[Phase.explicit, Phase.generate])
@example(THURSDAYS, False, {1: "moved"}, [("interval", 2)])
@example(THURSDAYS, False, {0: "planned", 1: "moved"}, [("nth", 2, 3)])
@example(THURSDAYS, False, {}, [("until moment", 56, 0)])
@example(THURSDAYS, False, {1: "planned", 2: "cancelled"}, [("days", 70)])
@example(THURSDAYS, False, {}, [("until day", 55)])
@example(THURSDAYS, False, {0: "with another", 2: "moved"}, [("days", 1), ("hour", 21)])
@given(
    st.one_of(WEEKLY, MONTHLY),
    st.booleans(),
    st.dictionaries(st.integers(0, 4), st.sampled_from(["planned", "moved", "cancelled", "with another"]), max_size=3),
    st.lists(EDIT, min_size=1, max_size=2),
)
def test_what_is_to_come_is_what_the_file_shows(
    rule: dict[str, str], is_second: bool, changed: Mapping[int, str], edits: list[tuple[Any, ...]]
) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder), [EARLIER, rule] if is_second else [rule], changed)
        text = desk.exported()
        event, series = last_series(text)
        for edit in edits:
            series = edited(series, edit)
        assume(is_clear(series))
        there = as_file(text, event, series)
        (desk.folder / "edited.ics").write_bytes(there.encode())
        taken = desk.run("calendar", "import", "edited.ics", "--yes")
        assert taken.returncode == 0, taken
        # That what was held was otherwise is said again where nothing is to come there.
        settled = ("nothing new",) if to_come(there) else ("nothing new", "held already")
        again = desk.run("calendar", "import", "edited.ics")
        assert any(words in again.stdout for words in settled), (series, taken, again)
        assert to_come(desk.exported()) == to_come(there), (series, taken)
        again = desk.run("calendar", "import", "edited.ics")
        assert any(words in again.stdout for words in settled), (series, taken, again)
        checked = desk.run("check")
        assert checked.returncode == 0, (series, taken, checked)
