"""A calendar that takes over every export shows what is true after each: moves, cancellations, other rules and forms.

What was taken over is kept event by event, as calendar programs keep it: a newer file replaces the events it tells of,
by UID, and is silent about no other. ical.js, which shares no code with the writer, then reads what is kept. Other
programs tell the changed meetings of a series apart by UID and RECURRENCE-ID and keep each that a newer file is silent
about: what they show beside the series is read with icalendar.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from mentor_cli.adapters.ics.writing import calendar_bytes
from mentor_cli.core.meetings import Meeting, meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.export import export_of
from mentor_cli.core.time.marks import with_entries
from mentor_cli.core.time.moments import months_later
from mentor_cli.core.time.publishing import Sources
from mentor_cli.core.time.standing import Wish, changed_cadence, read_slot

Reader = Callable[..., Any]
# The events of one UID: those that a client replaces together.
Kept = dict[str, list[str]]
# By UID and RECURRENCE-ID: sequence, status, start, and whether it repeats.
Parts = dict[tuple[str, float | None], tuple[int, str, float, bool]]
BEGIN = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HORIZON = date(2027, 5, 31)
FAR = date(2029, 12, 31)
HOLIDAYS = frozenset({date(2026, 12, 25), date(2027, 3, 30)})
WORKSPACE = Record("workspace", "mentor", "mentor.yaml", {"id": "2f1c9a50-6a0f-4c4e-9f0e-6f1d2b3c4d5e"})
RULES: tuple[dict[str, Any], ...] = (
    {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26"},
    {"every": "2 weeks", "day": "tue", "at": "18:00", "starts": "2026-12-01", "until": "2027-04-20"},
    {"every": "1 month", "day": "last fri", "at": "16:00", "starts": "2026-11-01", "count": 6, "skip": "holidays"},
    {"every": "1 week", "day": "fri", "at": "18:00", "starts": "2026-11-27", "skip": "holidays"},
    {"every": "1 month", "day": "31", "at": "07:30", "starts": "2026-12-01"},
    {"every": "1 week", "day": "sun", "at": "02:30", "starts": "2027-03-01", "until": "2027-04-30"},
)
SLOTS = (
    ("wed 18:30", "1 week"),
    ("second tue 08:00", "1 month"),
    ("thu 18:00", "2 weeks"),
    ("day 15 20:00", "1 month"),
)
# It falls on days that others have, too.
BESIDE: dict[str, Any] = {"every": "2 weeks", "day": "thu", "at": "18:00", "starts": "2026-12-03"}
STEP = st.one_of(
    st.tuples(st.just("beside"), st.sampled_from(["first", "last", "gone"])),
    st.tuples(st.just("until"), st.sampled_from(["2026-12-31", "2027-04-20", None])),
    st.tuples(st.just("between"), st.sampled_from([("2027-03-22", "2027-03-31")])),
    st.tuples(st.just("move"), st.integers(0, 9), st.sampled_from([1, 25, 24 * 6, 24 * 300])),
    st.tuples(st.just("cancel"), st.integers(0, 9)),
    st.tuples(st.just("back"), st.integers(0, 9)),
    st.tuples(st.just("delete"), st.integers(0, 9)),
    st.tuples(st.just("stand for"), st.integers(0, 9), st.integers(0, 9)),
    st.tuples(st.just("set"), st.integers(0, 120), st.sampled_from(SLOTS)),
    st.tuples(st.just("form"), st.sampled_from(["single", "series"])),
    st.tuples(st.just("zone"), st.sampled_from(["Europe/London", "Asia/Kolkata"])),
    st.tuples(st.just("status"), st.sampled_from(["paused", "active"])),
    st.tuples(st.just("off"), st.integers(0, 30)),
    st.tuples(st.just("on"), st.integers(0, 9)),
    st.tuples(st.just("months later"), st.integers(1, 2)),
    st.tuples(st.just("alternative"), st.sampled_from([("mon", "19:00"), ("sun", "02:30"), None])),
)


class Desk:
    """The records of one group, changed as commands change them, and exported."""

    def __init__(self, zone: str, rule: Mapping[str, Any], form: str) -> None:
        values = {"members": ["ana", "ben"], "timezone": zone, "minutes": 55, "calendar": form, "cadence": [rule]}
        self.group = Record("groups", "talks", "groups/talks.md", values, "# Talks\n")
        self.sessions: dict[datetime, Record] = {}
        self.now, self.horizon, self.holidays = BEGIN, HORIZON, HOLIDAYS
        self.since: date | None = None
        self.marks: Mapping[str, int] = {}

    def meetings(self) -> list[Meeting]:
        group, files, days = [self.group], self._files(), (date.min, self.horizon)
        return list(meetings_for(group, files, WORKSPACE, *days, holidays=self.holidays, files_until=date.max).found)

    def alternatives(self) -> list[float]:
        """The alternative slots of the meetings that may still fail, from the day on which they were first shown."""
        slot = self.group.mapping("alternative")
        if not slot:
            return []
        found = []
        for one in self.meetings():
            monday = one.original.date() - timedelta(one.original.weekday())
            day = monday + timedelta(["mon", "tue", "wed", "thu", "fri", "sat", "sun"].index(slot["day"]))
            start = datetime.combine(day, time.fromisoformat(slot["at"]), one.start.zone)
            exists = start.astimezone(UTC).astimezone(one.start.zone).replace(tzinfo=None) == start.replace(tzinfo=None)
            exists = exists and start.timestamp() != one.start.utc.timestamp()
            is_late = bool(self.since and min(day, one.original.date()) >= self.since)
            if one.regular and not one.cancelled and one.start.local == one.original and exists and is_late:
                found.append(start.timestamp())
        return sorted(found)

    def _files(self) -> list[Record]:
        return list(self.sessions.values())

    def apply(self, step: tuple[Any, ...]) -> None:
        self.now += timedelta(hours=1)
        match step:
            case ("set", days, (slot, every)):
                since = BEGIN.date() + timedelta(days=days)
                wish = Wish(read_slot(slot, every), every)
                self._set(cadence=changed_cadence(self.group.mappings("cadence"), wish, since, self.holidays))
            case ("beside", place):
                others = [one for one in self.group.mappings("cadence") if one != BESIDE]
                rules = {"first": [BESIDE, *others], "last": [*others, BESIDE], "gone": others}
                self._set(cadence=rules[place])
            case ("between", (first, last)):
                self._set(
                    cadence=[{**self.group.mappings("cadence")[0], "starts": first, "until": last, "count": None}]
                )
            case ("until", day):
                first, *others = self.group.mappings("cadence")
                self._set(cadence=[{**first, "until": day, "count": None}, *others])
            case ("form", form):
                self._set(calendar=form)
            case ("zone", zone):
                self._set(timezone=zone)
            case ("status", status):
                self._set(status=status)
            case ("off", at):
                days = [one.original.date() for one in self.meetings()]
                self.holidays |= {days[at % len(days)]} if days else set()
            case ("on", at):
                self.holidays -= {sorted(self.holidays)[at % len(self.holidays)]} if self.holidays else set()
            case ("alternative", slot):
                self._set(alternative={"day": slot[0], "at": slot[1], "shown": True} if slot else {})
                self.since = self.since or (self.now.astimezone(ZoneInfo(self.group.values["timezone"])).date())
            case ("months later", months):
                self.horizon = months_later(self.horizon.replace(day=1), months + 1) - timedelta(days=1)
            case ("delete", at):
                if self.sessions:
                    del self.sessions[sorted(self.sessions)[at % len(self.sessions)]]
            case ("stand for", at, other):
                self._stand_for(at, other)
            case (what, at, *more):
                self._change_meeting(what, at, more)

    def _set(self, **values: Any) -> None:
        self.group = self.group._replace(values={**self.group.values, **values})

    def _stand_for(self, at: int, other: int) -> None:
        """By hand: a file of one meeting becomes that of another that has none, at its usual time."""
        free = [one for one in self.meetings() if one.session is None]
        if self.sessions and free:
            file, now = self.sessions.pop(sorted(self.sessions)[at % len(self.sessions)]), free[other % len(free)]
            values = {name: value for name, value in file.values.items() if name != "moved_from"}
            name = f"{file.id}-{now.original:%Y-%m-%d}"
            values["start"] = now.start.text
            self.sessions[now.original] = Record("sessions", name, f"sessions/{name}.md", values)

    def _change_meeting(self, what: str, at: int, more: list[int]) -> None:
        meetings = [one for one in self.meetings() if not one.cancelled]
        if not meetings:
            return
        one = meetings[at % len(meetings)]
        usual = {"format": "buddy", "group": "talks", "start": one.start.text, "minutes": 55, "status": "planned"}
        held = dict(one.session.values) if one.session else usual
        if what == "cancel":
            held["status"] = "cancelled"
        elif what == "move":
            held |= {"start": one.start.after(60 * more[0]).text}
            held.setdefault("moved_from", one.original.isoformat(timespec="minutes"))
        elif "moved_from" in held:
            held["start"] = held.pop("moved_from")
        name = one.session.id if one.session else f"{one.original:%Y-%m-%d-%H%M}-talks"
        self.sessions[one.original] = Record("sessions", name, f"sessions/{name}.md", held)

    def export(self) -> str:
        sources = Sources({}, WORKSPACE, self.now, self.holidays, (self.group,), tuple(self._files()), self.marks)
        made = export_of(self.meetings(), sources, self.horizon)
        self.marks = {**with_entries(self.marks, made.entries), **made.marks}
        for one in made.publications:
            values = {**one.record.values, "published": one.after.as_values()}
            if one.record.kind == "groups":
                self.group = self.group._replace(values=values)
            else:
                key = next(key for key, session in self.sessions.items() if session.id == one.record.id)
                self.sessions[key] = one.record._replace(values=values)
        return calendar_bytes("Talks", made).decode()


def events(written: str) -> Iterator[tuple[str, str, int, str]]:
    """UID, what it stands for in a series, SEQUENCE and the text of each event."""
    for text in re.findall(r"BEGIN:VEVENT\r\n.*?END:VEVENT\r\n", written, re.DOTALL):
        lines = dict(line.partition(":")[::2] for line in text.replace("\r\n ", "").split("\r\n"))
        stands_for = next((value for name, value in lines.items() if name.startswith("RECURRENCE-ID")), "")
        yield lines["UID"], stands_for, int(lines["SEQUENCE"]), text


def taken_over(kept: Kept, former: str, written: str) -> Kept:
    """What is kept after a newer file, whose every change must have risen in SEQUENCE."""
    before = {(uid, part): (number, text) for uid, part, number, text in events(former)}
    latest = {(uid, part): number for texts in kept.values() for uid, part, number, _ in events("".join(texts))}
    fresh: Kept = {}
    for uid, part, number, text in events(written):
        fresh.setdefault(uid, []).append(text)
        is_off = "(alternative)" in text and "STATUS:CANCELLED" in text
        assert not is_off or (uid, part) in latest, ("called off, and never shown", text)
        assert number >= latest.get((uid, part), 0), ("a sequence fell", text)
        was = before.get((uid, part), (0, text))[1]
        # What was called off and stays so may be told on the clock of another zone.
        stays_off = "STATUS:CANCELLED" in was and "STATUS:CANCELLED" in text
        if without_stamp(was) != without_stamp(text) and not stays_off:
            assert number > before[uid, part][0], ("a change without a higher sequence", before[uid, part][1], text)
    return kept | fresh


def refuse_needless(former: str, written: str) -> None:
    """A sequence must not rise where nothing is to be seen; an alternative that was called off is seen no more."""
    before = {(uid, part): (number, text) for uid, part, number, text in events(former)}
    for uid, part, number, text in events(written):
        same = (uid, part) in before and without_stamp(before[uid, part][1]) == without_stamp(text)
        stays_off = "STATUS:CANCELLED" in text and "STATUS:CANCELLED" in before.get((uid, part), (0, ""))[1]
        if (stays_off and "(alternative)" in text) or (same and not stays_off):
            assert number == before[uid, part][0], ("a higher sequence without a change", before[uid, part][1], text)


def without_stamp(text: str) -> str:
    return re.sub(r"(?m)^(DTSTAMP|SEQUENCE):.*\r\n", "", text)


def as_file(kept: Kept, newest: str) -> str:
    """What is kept as one file, with the zones of the newest."""
    head, _, rest = newest.partition("BEGIN:VEVENT")
    if not rest:
        head = newest.replace("END:VCALENDAR\r\n", "")
    return head + "".join(text for texts in kept.values() for text in texts) + "END:VCALENDAR\r\n"


def merged(parts: Parts, written: str) -> Parts:
    """What is kept by UID and RECURRENCE-ID after a newer file; where the number is not higher, what was there."""
    fresh: Parts = {}
    calendar: Any = icalendar.Calendar.from_ical(written)
    for event in calendar.walk("VEVENT"):
        part = event.get("RECURRENCE-ID")
        key = (str(event["UID"]), part.dt.timestamp() if part else None)
        new = (int(event["SEQUENCE"]), str(event["STATUS"]), event["DTSTART"].dt.timestamp(), "RRULE" in event)
        assert key not in fresh, ("twice in one file", key)
        old = parts.get(key, new)
        stays_off = old[1] == new[1] == "CANCELLED"
        assert new[0] > old[0] or new[1:] == old[1:] or stays_off, ("a change without a higher sequence", key, old, new)
        fresh[key] = new
    return parts | fresh


def single_starts(parts: Parts) -> Counter[float]:
    """When the events that do not repeat are, changed meetings of series among them."""
    return Counter(start for _, status, start, repeats in parts.values() if not repeats and status == "CONFIRMED")


def shown(found: Mapping[str, Any]) -> list[float]:
    return sorted(one["start"] for one in found["events"] if one["status"] not in ("CANCELLED", "TENTATIVE"))


# Without shrinking, which would go on for minutes: the steps are few and can be read as they are.
@settings(
    max_examples=60,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@example("Europe/London", RULES[3], "series", [("alternative", ("mon", "19:00")), ("off", 3), ("on", 1)])
@example(
    "Europe/London", RULES[0], "series", [("alternative", ("mon", "19:00")), ("set", 40, SLOTS[0]), ("move", 3, 1)]
)
@example(
    "Europe/London",
    RULES[0],
    "single",
    [("alternative", ("mon", "19:00")), ("cancel", 2), ("back", 1), ("form", "series")],
)
@example("America/St_Johns", RULES[1], "series", [("alternative", ("mon", "19:00")), ("alternative", ("sun", "02:30"))])
@example("Pacific/Auckland", RULES[0], "single", [("alternative", ("sun", "02:30")), ("alternative", ("mon", "19:00"))])
@example("Europe/London", RULES[0], "series", [("move", 8, 1), ("status", "paused"), ("delete", 0), ("form", "series")])
@example("Europe/London", RULES[0], "series", [("beside", "first"), ("beside", "last"), ("beside", "gone")])
@example(
    "Europe/London",
    {**RULES[0], "skip": "holidays"},
    "series",
    [("off", 1), ("beside", "last"), ("on", 0), ("beside", "gone")],
)
@example("Europe/London", RULES[0], "series", [("move", 9, 1), ("delete", 0), ("until", "2026-12-31"), ("until", None)])
# On the night on which the clock goes forward in London.
@example("Europe/London", {**RULES[5], "at": "01:30"}, "series", [("between", ("2027-03-22", "2027-03-31"))])
@example("Asia/Kolkata", {**RULES[5], "at": "01:30"}, "single", [("zone", "Europe/London"), ("zone", "Asia/Kolkata")])
@example(
    "Pacific/Auckland",
    RULES[5],
    "series",
    [("until", "2026-12-31"), ("until", "2027-04-20"), ("until", "2026-12-31"), ("until", None), ("move", 4, 1)],
)
@example("Europe/London", RULES[0], "series", [("move", 1, 1), ("delete", 0), ("move", 1, 1), ("delete", 0)])
@example(
    "Europe/London",
    RULES[0],
    "single",
    [("move", 1, 1), ("zone", "Asia/Kolkata"), ("zone", "Europe/London"), ("stand for", 0, 3)],
)
@example("Europe/London", RULES[0], "single", [("cancel", 1), ("form", "series"), ("delete", 0), ("form", "single")])
@example("Europe/London", RULES[0], "series", [("set", 20, SLOTS[0]), ("set", 90, SLOTS[3])])
@example("Europe/London", RULES[0], "series", [("move", 3, 1), ("set", 10, SLOTS[0])])
@example("Europe/London", RULES[0], "series", [("move", 3, 1), ("set", 10, SLOTS[1])])
@example("Europe/London", RULES[0], "series", [("move", 3, 1), ("zone", "Asia/Kolkata"), ("zone", "Europe/London")])
@example("Europe/London", RULES[0], "series", [("move", 3, 1), ("form", "single"), ("form", "series")])
@example("Europe/London", RULES[0], "series", [("move", 3, 1), ("set", 9, SLOTS[2]), ("form", "single"), ("back", 3)])
@example("Europe/London", RULES[3], "series", [("move", 3, 1), ("off", 3), ("delete", 0), ("on", 2)])
@given(
    st.sampled_from(["Europe/London", "America/St_Johns", "Pacific/Auckland"]),
    st.sampled_from(RULES),
    st.sampled_from(["single", "series"]),
    st.lists(STEP, min_size=1, max_size=6),
)
def test_a_client_with_the_first_file_shows_the_last_state_after_each(
    ical_js: Reader, zone: str, rule: dict[str, Any], form: str, steps: list[tuple[Any, ...]]
) -> None:
    desk, former = Desk(zone, rule, form), ""
    kept: Kept = {}
    parts: Parts = {}
    files, expected, last, alternatives = [], [], [], []
    for step in [("status", "active"), *steps]:
        desk.apply(step)
        written = desk.export()
        assert desk.export() == written, "exported again without a change it is another file"
        kept = taken_over(kept, former, written)
        # Nobody knows whether guests saw a deleted file say something else; one that stands for another meeting now
        # counts on from what it said of the former one, too.
        if step[0] not in ("delete", "stand for"):
            refuse_needless(former, written)
        former = written
        parts = merged(parts, written)
        starts = Counter(one.start.utc.timestamp() for one in desk.meetings() if not one.cancelled)
        assert single_starts(parts) <= starts, "a meeting is kept where it is not, or twice"
        files.append(as_file(kept, written))
        expected.append(sorted(one.start.utc.timestamp() for one in desk.meetings() if not one.cancelled))
        alternatives.append(desk.alternatives())
        last.append(datetime.combine(desk.horizon, time(23, 59), ZoneInfo(zone)).timestamp())
    found = [ical_js(file.encode(), FAR.isoformat()) for file in files]
    for one, meant, horizon, maybe in zip(found, expected, last, alternatives, strict=True):
        # Behind the horizon a series without an end goes on; a meeting that has a file is shown there too.
        assert [start for start in shown(one) if start <= horizon] == [start for start in meant if start <= horizon]
        assert set(meant) <= set(shown(one))
        assert sorted(event["start"] for event in one["events"] if event["status"] == "TENTATIVE") == maybe
