"""A group's meetings, over any steps: who follows their own calendar is shown the meetings they belong to.

Calendar programs keep each event by its UID and RECURRENCE-ID, and follow it to a higher number only.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st

from mentor_cli.core.meetings import Meeting, meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.departing import with_departures
from mentor_cli.core.time.entries import Series
from mentor_cli.core.time.export import export_of
from mentor_cli.core.time.former_groups import called_off, former_groups, known_again, sessions_that_were
from mentor_cli.core.time.former_members import with_former_members
from mentor_cli.core.time.marks import with_entries, without_former
from mentor_cli.core.time.publishing import Export, Sources

BEGIN = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
HORIZON = date(2027, 12, 31)
SETTINGS = Record("workspace", "mentor", "mentor.yaml", {"id": "2f1c9a50-6a0f-4c4e-9f0e-6f1d2b3c4d5e"})
NAMES = ("ana", "ben", "eva")
PEOPLE = {name: Record("people", name, f"people/{name}.md", {"name": name.title()}) for name in NAMES}
# Of everybody, and of each person.
ALL = (None, *NAMES)
RULE = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-12-10", "until": "2027-01-14"}
# From the first meeting on, as `schedule set --from` writes it.
LATER = {**RULE, "at": "20:00"}
SHORTER = {**RULE, "until": "2026-12-24"}
ALTERNATIVE = {"day": "wed", "at": "19:00", "shown": True}
AT = st.integers(0, 3)
STEP = st.one_of(
    st.tuples(st.just("people"), AT, st.sampled_from([["ana"], ["ana", "ben"], ["ben", "eva"], ["ana", "ben", "eva"]])),
    st.tuples(st.just("nobody named"), AT),
    st.tuples(st.just("move"), AT, st.sampled_from([1, 24 * 17, 24 * -6])),
    st.tuples(st.just("back"), AT),
    st.tuples(st.just("cancel"), AT),
    st.tuples(st.just("delete"), AT),
    st.tuples(st.just("leave"), st.sampled_from(["2026-12-04", "2026-12-12", "2026-12-26", ""])),
    st.tuples(st.just("join"), st.sampled_from(["2026-12-12", "2026-12-19", "2027-03-01", ""])),
    st.tuples(st.sampled_from(["take out", "put in"]), st.sampled_from([1, 2])),
    st.tuples(st.just("group"), st.sampled_from(["deleted", "back"])),
    st.tuples(st.just("form"), st.sampled_from(["single", "series"])),
    st.tuples(st.just("rule"), st.sampled_from([RULE, LATER, SHORTER])),
    st.tuples(st.just("alternative"), st.sampled_from([ALTERNATIVE, {}])),
)
BOTH = st.tuples(st.just("both"), st.lists(STEP, min_size=2, max_size=2))
# By UID and RECURRENCE-ID what a calendar program keeps: sequence, whether it is called off, start; and by UID series.
Key = tuple[str, datetime | None]


@dataclass
class Kept:
    """What a calendar program keeps of the exports that it was given."""

    events: dict[Key, tuple[int, bool, datetime]] = field(default_factory=dict)
    maybe: dict[Key, tuple[int, bool, datetime]] = field(default_factory=dict)
    series: dict[str, tuple[int, bool, tuple[datetime, ...]]] = field(default_factory=dict)

    def take(self, made: Export) -> None:
        for entry in made.entries:
            assert entry.published
            new = (entry.published.sequence, entry.cancelled, entry.start.utc)
            key: Key = (entry.uid, entry.replaces.utc if entry.replaces else None)
            kept = self.maybe if entry.tentative else self.events
            # Somebody who had no part in the meeting before may be told once more than needed that they have none.
            is_off = entry.tentative and entry.cancelled and not entry.above
            assert key in kept or not is_off, "called off, and never shown"
            refuse(kept.get(key, new), new)
            kept[key] = new
        for one in made.series:
            assert one.first.published
            told = (one.first.published.sequence, one.first.cancelled, starts_of(one))
            refuse(self.series.get(one.first.uid, told), told)
            self.series[one.first.uid] = told

    def alternatives(self) -> list[datetime]:
        return sorted(start for _, off, start in self.maybe.values() if not off)

    def shown(self) -> list[datetime]:
        by_rule = [
            start
            for uid, (_, off, starts) in self.series.items()
            for start in starts
            if not off and (uid, start) not in self.events
        ]
        return sorted([*by_rule, *(start for _, off, start in self.events.values() if not off)])


def refuse(old: tuple[int, bool, Any], new: tuple[int, bool, Any]) -> None:
    assert new[0] >= old[0], ("a sequence fell", old, new)
    if new[1:] != old[1:] and not (new[1] and old[1]):
        assert new[0] > old[0], ("a change without a higher sequence", old, new)


def starts_of(series: Series) -> tuple[datetime, ...]:
    last = series.last.date() if series.last else HORIZON
    days = rule_days(series.rule._replace(until=last, times=None))
    starts = [datetime.combine(day, series.rule.at) for day in days]
    kept = [one for one in starts if one not in series.left_out and one >= series.first.start.local]
    return tuple(one.replace(tzinfo=series.first.start.zone).astimezone(UTC) for one in kept)


@dataclass
class Desk:
    """The records, changed as people change their files, and exported."""

    now: datetime = BEGIN
    sessions: dict[int, Record] = field(default_factory=dict)
    marks: dict[str, int] = field(default_factory=dict)
    members: list[Any] = field(default_factory=lambda: [*NAMES])
    is_here: bool = True
    team = Record(
        "groups",
        "team",
        "groups/team.md",
        {"members": [*NAMES], "timezone": "Europe/Warsaw", "minutes": 60, "cadence": [RULE], "calendar": "single"},
    )

    def apply(self, step: tuple[Any, ...]) -> None:
        self.now += timedelta(hours=1)
        match step:
            case ("both", steps):
                for one in steps:
                    self.apply(one)
            case ("group", what):
                self.is_here = what == "back"
            case _ if not self.is_here:
                return
            case ("form", form):
                self._set(calendar=form)
            case ("rule", rule):
                self._set(cadence=[rule])
            case ("alternative", slot):
                self._set(alternative=slot)
            case ("take out", at):
                self._member(at, None)
            case ("put in", at):
                self._member(at, NAMES[at])
            case ("leave", day):
                self._member(1, {"id": "ben", "left": day} if day else "ben")
            case ("join", day):
                self._member(2, {"id": "eva", "joined": day} if day else "eva")
            case ("delete", at):
                self.sessions.pop(at, None)
            case (what, at, *more):
                day = date(2026, 12, 10) + timedelta(weeks=at)
                session = self.sessions.get(at)
                values: dict[str, Any] = {"group": "team", "start": f"{day}T18:00", "minutes": 60, "status": "planned"}
                values = dict(session.values) if session else values
                if what == "move":
                    start = datetime.fromisoformat(values["start"]) + timedelta(hours=more[0])
                    values |= {"moved_from": f"{day}T18:00", "start": start.isoformat(timespec="minutes")}
                elif what == "back":
                    values |= {"start": values.pop("moved_from", values["start"])}
                elif what == "cancel":
                    values["status"] = "cancelled"
                else:
                    values["people"] = more[0] if more else []
                self.sessions[at] = Record("sessions", f"{day}-team", f"sessions/{day}-team.md", values)

    def alternatives(self, person: Record | None) -> list[datetime]:
        """The day before each meeting that is to take place as usual."""
        regular = [one for one in self.meetings(person) if one.regular and not one.cancelled]
        usual = [one for one in regular if one.start.local == one.original]
        at = [datetime.combine(one.start.local.date(), time(18), UTC) - timedelta(days=1) for one in usual]
        at = at if self.team.mapping("alternative") else []
        return [start for start in at if start + timedelta(hours=1) > self.now]

    def _export(self, person: Record | None, sources: Sources) -> Export:
        groups, files = tuple(sources.groups), tuple(sources.sessions)
        made = export_of(self._meetings(groups, files, person), sources, HORIZON)
        if person is None:
            return made
        return with_departures(
            made, person, lambda group: self._meetings(groups, files, None) if group else (), sources, HORIZON
        )

    def _set(self, **values: Any) -> None:
        self.team = self.team._replace(values={**self.team.values, **values})

    def _member(self, at: int, entry: Any) -> None:
        self.members[at] = entry
        self._set(members=[*filter(None, self.members)])

    def meetings(self, person: Record | None) -> tuple[Meeting, ...]:
        return self._meetings((self.team,), tuple(self.sessions.values()), person) if self.is_here else ()

    def _meetings(
        self, groups: tuple[Record, ...], files: tuple[Record, ...], person: Record | None
    ) -> tuple[Meeting, ...]:
        return meetings_for(groups, files, SETTINGS, date.min, HORIZON, people=PEOPLE, person=person).found

    def export(self, person: Record | None) -> Export:
        """As `made_calendar` makes it, and what is then remembered of it."""
        sources = Sources(PEOPLE, SETTINGS, self.now, marks=self.marks)
        if self.is_here:
            known, files = known_again((self.team,), self.marks), tuple(self.sessions.values())
            groups = with_former_members(known, self.marks, PEOPLE, SETTINGS, self.now)
            made = self._export(person, replace(sources, groups=groups, sessions=files))
        else:
            sources = replace(sources, sessions=tuple(self.sessions.values()))
            (group,) = former_groups((), sources)
            then = replace(sources, groups=(group,), sessions=tuple(sessions_that_were(group, sources)))
            made = called_off(self._export(person, then), group, sources)
        self.marks = without_former({**with_entries(self.marks, made.entries), **made.marks}, ())
        for one in made.publications:
            if one.record.kind == "groups":
                self._set(published=one.after.as_values())
            else:
                at = next(at for at, session in self.sessions.items() if session.id == one.record.id)
                values = {**one.record.values, "published": one.after.as_values()}
                self.sessions[at] = one.record._replace(values=values)
        return made


@settings(max_examples=50, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@example(ALL, [("people", 1, ["ana"]), ("nobody named", 1)])
@example(ALL, [("alternative", ALTERNATIVE), ("people", 1, ["ana"]), ("nobody named", 1)])
@example(ALL, [("form", "series"), ("people", 1, ["ana"]), ("group", "deleted"), ("group", "back")])
@example(ALL, [("form", "series"), ("people", 1, ["ana"]), ("people", 1, ["ana", "ben"])])
@example(ALL, [("form", "series"), ("join", "2026-12-12"), ("join", "2026-12-19"), ("join", "")])
@example(ALL, [("leave", "2026-12-26"), ("move", 0, 24 * 17), ("move", 0, 24 * 17), ("back", 0)])
@example(ALL, [("join", "2026-12-12"), ("move", 1, 24 * -6), ("move", 1, 24 * 17), ("move", 1, 24 * -6)])
@example(ALL, [("form", "series"), ("join", "2026-12-12"), ("move", 1, 24 * -6), ("move", 1, 24 * 17)])
@example(ALL, [("leave", "2026-12-12"), ("move", 1, 24 * -6), ("move", 1, 24 * 17)])
@example(ALL, [("form", "series"), ("leave", "2026-12-12"), ("move", 1, 24 * -6), ("move", 1, 24 * 17)])
@example(ALL, [("leave", "2026-12-12"), ("alternative", ALTERNATIVE), ("group", "deleted")])
@example(("ben",), [("form", "series"), ("both", [("leave", "2026-12-04"), ("rule", LATER)])])
@example(("ben",), [("form", "series"), ("both", [("leave", "2026-12-04"), ("rule", LATER)]), ("leave", "")])
@example(("eva",), [("form", "series"), ("both", [("join", "2027-03-01"), ("rule", LATER)])])
@example(ALL, [("form", "series"), ("join", "2027-03-01"), ("join", "")])
@example(("eva",), [("join", "2026-12-12"), ("take out", 2), ("put in", 2)])
@example(("eva",), [("form", "series"), ("join", "2026-12-12"), ("take out", 2), ("put in", 2)])
@example(("ben",), [("leave", "2026-12-26"), ("move", 2, 24 * 17), ("delete", 2), ("leave", "")])
@example(("ben",), [("leave", "2026-12-12"), ("move", 2, 24 * 17), ("delete", 2), ("leave", "")])
@example(("ben",), [("form", "series"), ("leave", "2026-12-26"), ("move", 2, 24 * 17), ("delete", 2), ("leave", "")])
@example(ALL, [("form", "series"), ("join", "2026-12-19"), ("move", 0, 24 * 17), ("back", 0)])
@example(("eva",), [("join", "2026-12-19"), ("move", 0, 24 * 17), ("delete", 0)])
@example(("eva",), [("form", "series"), ("join", "2026-12-19"), ("move", 0, 24 * 17), ("delete", 0), ("join", "")])
@example(("eva",), [("both", [("move", 0, 24 * 17), ("join", "2026-12-19")]), ("delete", 0)])
@example(("eva",), [("form", "series"), ("both", [("move", 0, 24 * 17), ("join", "2026-12-19")]), ("delete", 0)])
@example(ALL, [("form", "series"), ("join", "2026-12-19"), ("people", 0, ["ana", "ben", "eva"]), ("nobody named", 0)])
@given(st.sampled_from([ALL, ALL[::-1], ("ben",), ("eva",)]), st.lists(st.one_of(STEP, BOTH), min_size=1, max_size=7))
def test_every_calendar_shows_the_meetings_of_its_person_after_each_step(
    whose: tuple[str | None, ...], steps: list[tuple[Any, ...]]
) -> None:
    desk = Desk()
    calendars = [(PEOPLE[one] if one else None, Kept()) for one in whose]
    for step in [("form", "single"), *steps]:
        desk.apply(step)
        made = []
        for person, kept in calendars:
            made.append(desk.export(person))
            kept.take(made[-1])
            coming = desk.meetings(person)
            assert kept.shown() == sorted(one.start.utc for one in coming if not one.cancelled), (person, step)
            assert kept.alternatives() == desk.alternatives(person), (person, step)
        desk.now += timedelta(minutes=1)
        again = [desk.export(person) for person, _ in calendars]
        assert [(one.series, one.entries) for one in again] == [(one.series, one.entries) for one in made], (
            "exported again it is another file"
        )


@settings(max_examples=50, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@example([("leave", "2026-12-12")], PEOPLE["ben"])
@example([("leave", "2026-12-12"), ("alternative", ALTERNATIVE)], PEOPLE["ben"])
@example([("leave", "2026-12-26"), ("move", 0, 24 * 17)], PEOPLE["ben"])
@example([("leave", "2026-12-01"), ("form", "series")], PEOPLE["ben"])
@example([("leave", "2026-12-26"), ("form", "series")], PEOPLE["ben"])
@given(
    st.lists(STEP.filter(lambda step: step[0] not in ("group", "take out")), max_size=7),
    st.sampled_from([*PEOPLE.values()]),
)
def test_a_first_calendar_tells_of_no_change_and_calls_off_only_what_does_not_take_place(
    steps: list[tuple[Any, ...]], person: Record
) -> None:
    desk, kept = Desk(), Kept()
    for step in steps:
        desk.apply(step)
    coming = desk.meetings(person)
    made = desk.export(person)
    kept.take(made)
    assert kept.shown() == sorted(one.start.utc for one in coming if not one.cancelled)
    assert not made.changed, made.changes
    assert not any(one.first.cancelled for one in made.series)
    # A series counts a meeting that others have without them, and needs its event to be without it.
    off = [one.start.utc for one in made.entries if one.cancelled and not one.replaces]
    assert sorted(off) == sorted(one.start.utc for one in coming if one.cancelled and not off_in_series(one))


@settings(max_examples=30, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@example([("leave", "2026-12-12"), ("rule", SHORTER)], PEOPLE["ben"])
@example([("form", "series"), ("leave", "2026-12-12"), ("rule", LATER)], PEOPLE["ben"])
@given(st.lists(STEP.filter(lambda step: step[0] != "group"), max_size=7), st.sampled_from([*PEOPLE.values()]))
def test_a_first_calendar_after_that_of_the_group_is_the_same_the_second_time(
    steps: list[tuple[Any, ...]], person: Record
) -> None:
    desk = Desk()
    desk.export(None)
    for step in steps:
        desk.apply(step)
    made = desk.export(person)
    desk.now += timedelta(minutes=1)
    again = desk.export(person)
    assert (again.series, again.entries, again.changed) == (made.series, made.entries, 0)


def off_in_series(meeting: Meeting) -> bool:
    return meeting.group is not None and meeting.group.text("calendar") == "series" and meeting.regular
