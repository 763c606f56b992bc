"""Sessions without a group, over any steps: who follows the exports of their own calendar sees what is true."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.meetings import Meeting, meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.deleted import with_deleted_sessions
from mentor_cli.core.time.departing import with_departures
from mentor_cli.core.time.export import export_of
from mentor_cli.core.time.marks import with_entries
from mentor_cli.core.time.publishing import Export, Sources

BEGIN = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
HORIZON = date(2027, 12, 31)
SETTINGS = Record("workspace", "mentor", "mentor.yaml", {"id": "2f1c9a50-6a0f-4c4e-9f0e-6f1d2b3c4d5e"})
PEOPLE = {name: Record("people", name, f"people/{name}.md", {"name": name.title()}) for name in ("ana", "ben")}
STARTS = {"first": "2026-12-11T17:00", "second": "2026-12-12T19:30"}
NAMES = st.sampled_from(sorted(STARTS))
STEP = st.one_of(
    st.tuples(st.just("make"), NAMES, st.sampled_from([["ana"], ["ben"], ["ana", "ben"]])),
    st.tuples(st.just("delete"), NAMES),
    st.tuples(st.just("move"), NAMES),
    st.tuples(st.just("cancel"), NAMES),
    st.tuples(st.just("group"), NAMES),
)
# By UID: sequence, whether it is called off, start.
Kept = dict[str, tuple[int, bool, datetime]]


@dataclass
class Desk:
    """The sessions, changed as people change their files, and exported."""

    now: datetime = BEGIN
    sessions: dict[str, Record] = field(default_factory=dict)
    marks: dict[str, int] = field(default_factory=dict)
    team = Record("groups", "team", "groups/team.md", {"members": ["ana", "ben"], "timezone": "Europe/Warsaw"})

    def apply(self, step: tuple[Any, ...]) -> None:
        self.now += timedelta(hours=1)
        match step:
            case ("make", name, people):
                last = self.sessions.get(name)
                values = {**last.values} if last else {"start": STARTS[name], "status": "planned"}
                self.sessions[name] = Record("sessions", name, f"sessions/{name}.md", {**values, "people": people})
            case ("delete", name):
                self.sessions.pop(name, None)
            case (what, name) if name in self.sessions:
                values = dict(self.sessions[name].values)
                start = datetime.fromisoformat(values["start"]) + timedelta(hours=1)
                values |= {
                    "move": {"moved_from": STARTS[name], "start": start.isoformat(timespec="minutes")},
                    "cancel": {"status": "cancelled"},
                    "group": {"group": "team"},
                }[what]
                self.sessions[name] = self.sessions[name]._replace(values=values)

    def meetings(self, person: Record | None, *groups: Record) -> tuple[Meeting, ...]:
        files = list(self.sessions.values())
        return meetings_for(groups, files, SETTINGS, date.min, HORIZON, people=PEOPLE, person=person).found

    def everybodys(self, group: Record | None) -> tuple[Meeting, ...]:
        """All meetings of the group, without one those that have none."""
        whole = self.meetings(None, *((group,) if group else ()))
        return tuple(one for one in whole if (one.group and one.group.id) == (group and group.id))

    def export(self, person: Record | None) -> Export:
        """As `made_calendar` makes it, and what is then remembered of it."""
        groups, files = (self.team,), tuple(self.sessions.values())
        sources = Sources(PEOPLE, SETTINGS, self.now, groups=groups, sessions=files, marks=self.marks)
        made = export_of(self.meetings(person, self.team), sources, HORIZON)
        if person:
            made = with_departures(made, person, self.everybodys, sources, HORIZON)
        made = with_deleted_sessions(made, person, {"team"}, sources)
        self.marks = {**with_entries(self.marks, made.entries), **made.marks}
        for one in made.publications:
            values = {**one.record.values, "published": one.after.as_values()}
            if one.record.kind == "sessions":
                self.sessions[one.record.id] = one.record._replace(values=values)
            else:
                self.team = one.record._replace(values=values)
        return made


def taken_over(kept: Kept, made: Export) -> None:
    """What a calendar program keeps after that file: it follows only to a higher number."""
    for entry in made.entries:
        assert entry.published
        new = (entry.published.sequence, entry.cancelled, entry.start.utc)
        old = kept.get(entry.uid, new)
        assert new[0] >= old[0], ("a sequence fell", entry.uid)
        if new[1:] != old[1:] and not (new[1] and old[1]):
            assert new[0] > old[0], ("a change without a higher sequence", old, new)
        kept[entry.uid] = new


@given(st.lists(STEP, min_size=1, max_size=8))
def test_every_calendar_shows_what_is_true_after_each_step(steps: list[tuple[Any, ...]]) -> None:
    desk = Desk()
    calendars: list[tuple[Record | None, Kept]] = [(None, {}), (PEOPLE["ana"], {}), (PEOPLE["ben"], {})]
    for step in steps:
        desk.apply(step)
        for person, kept in calendars:
            taken_over(kept, desk.export(person))
            coming = desk.meetings(person, desk.team)
            true = sorted(one.start.utc for one in coming if not one.cancelled)
            assert sorted(start for _, off, start in kept.values() if not off) == true
        desk.now += timedelta(minutes=1)
        again = [desk.export(person).entries for person, _ in calendars]
        assert again == [desk.export(person).entries for person, _ in calendars], "exported again it is another file"
