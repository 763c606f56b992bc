"""Meetings: what a group's cadence and its session files together say about who meets when.

An occurrence is (group, original local start). A session file whose `moved_from`, else `start`, equals it stands
for it, a cancelled one included; a file that stands for none is an extra meeting; an occurrence for which no file
stands yet is a meeting all the same. The page of somebody who practised alone stands for none and is no meeting.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.errors import UsageError
from mentor_cli.core.findings import Finding
from mentor_cli.core.groups import roster
from mentor_cli.core.ids import every_id, fold, is_called, present_ids
from mentor_cli.core.lengths import session_minutes, usual_minutes
from mentor_cli.core.practice import is_practice
from mentor_cli.core.time.cadence import Occurrence, Rule, next_free, occurrences, read_rules
from mentor_cli.core.time.iso import iso_local
from mentor_cli.core.time.wallclock import Moment, moment_meant, record_moment
from mentor_cli.core.time.zones import offsets, workspace_zone, zone

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.record import Record

NO_HOLIDAYS: frozenset[date] = frozenset()
_NOBODY: Mapping[str, Record] = {}


class Meeting(NamedTuple):
    """One meeting: an occurrence of a group, a session file, or both.

    `original` is the original local start (naive; fold 1 in the second pass of an hour), `start` when it really
    begins; `status` planned, held, cancelled or solo; `people` the ids of those who belong to it, mentors first;
    `regular` says that the cadence has it; `alone` are those who have a page of practising alone instead.
    """

    group: Record | None
    session: Record | None
    original: datetime
    start: Moment
    minutes: int
    status: str
    people: tuple[str, ...]
    regular: bool
    alone: tuple[str, ...] = ()

    @property
    def end(self) -> Moment:
        """When it ends, in real time."""
        return self.start.after(self.minutes)

    @property
    def meant(self) -> Moment:
        """When it was to begin: another time than `start` where it was moved."""
        return moment_meant(self.original, self.start.zone)

    @property
    def is_moved(self) -> bool:
        """Whether it begins at another time than it was to."""
        return self.start.local != self.original

    @property
    def cancelled(self) -> bool:
        """True when nobody meets: it was called off, or somebody practised alone instead."""
        return self.status in ("cancelled", "solo")


class Meetings(NamedTuple):
    """Meetings in order of their start, and what could not be placed in time."""

    found: tuple[Meeting, ...]
    findings: tuple[Finding, ...]


def people_on(group: Record, day: date, people: Mapping[str, Record] = _NOBODY) -> tuple[str, ...]:
    """Ids of the group's people on that day, mentors first, as `roster` finds them."""
    return tuple(identity for identity, _ in roster(group, day, people))


def zone_of(workspace: Record, *records: Record | None) -> ZoneInfo:
    """The zone that counts: the first of the records that names one, else the workspace's, else UTC.

    Raises UnusableFile when the workspace's would count and is no zone.
    """
    named = next(filter(None, (record.text("timezone") for record in records if record)), None)
    return zone(named) if named else workspace_zone(workspace)


def rules_of(group: Record, workspace: Record) -> tuple[Rule, ...]:
    """The group's rules, none after the group ends; an open rule also ends with the programme.

    A group that is proposed or paused, or ended without saying when, has no occurrences. Raises UsageError for a
    cadence that cannot be read.
    """
    ends = group.date("ends")
    status = group.text("status") or "active"
    if status in ("proposed", "paused") or (status == "ended" and not ends):
        return ()
    fault = group.fault("cadence")
    if fault:
        raise UsageError(fault.message, fault.hint)
    return tuple(_bounded(rule, ends, workspace.date("ends")) for rule in read_rules(group.mappings("cadence")))


def has_no_end(group: Record, workspace: Record) -> bool:
    """Whether one of the group's rules goes on for ever. Raises UsageError for a cadence that cannot be read."""
    return any(rule.until is None and rule.times is None for rule in rules_of(group, workspace))


def _bounded(rule: Rule, group_ends: date | None, programme_ends: date | None) -> Rule:
    open_end = rule.until is None and rule.times is None
    bounds = (rule.until, group_ends or (programme_ends if open_end else None))
    return rule._replace(until=min((day for day in bounds if day), default=None))


def belongs_to(session: Record, group: Record) -> bool:
    """True when the session names the group, also by a former id."""
    return is_called(group, session.text("group"))


def original_start(session: Record) -> datetime | None:
    """The original local start (naive) that says for which occurrence the file stands; None when unreadable."""
    text = session.text("moved_from") or session.text("start")
    try:
        return datetime.fromisoformat(text[:16]) if text else None
    except ValueError:
        return None


def next_free_occurrence(
    group: Record,
    sessions: Iterable[Record],
    workspace: Record,
    after: datetime,
    holidays: Collection[date] = NO_HOLIDAYS,
) -> Occurrence | None:
    """The group's first occurrence from `after` (naive, the group's clock) on for which no session file stands."""
    own = (original_start(one) for one in sessions if belongs_to(one, group) and not is_practice(one))
    taken = {original for original in own if original}
    return next_free(group.id, rules_of(group, workspace), zone_of(workspace, group), taken, after, holidays)


def meetings_for(
    groups: Iterable[Record],
    sessions: Sequence[Record],
    workspace: Record,
    first: date,
    last: date,
    *,
    group: Record | None = None,
    person: Record | None = None,
    session: Record | None = None,
    holidays: Collection[date] = NO_HOLIDAYS,
    people: Mapping[str, Record] = _NOBODY,
    files_until: date | None = None,
) -> Meetings:
    """All meetings from the day `first` to the day `last` (local, both included), in order of their start.

    Those with a session file count up to `files_until`, where that is given. With `group`, `person` or `session` only
    what belongs to them. What cannot be placed in time (a start that a
    clock change leaves out, an unreadable cadence) is a finding and hides nothing else.
    """
    findings: list[Finding] = []
    found: list[Meeting] = []
    file_days = (first, files_until or last)
    by_group = _by_group(record for record in sessions if not is_practice(record))
    pages = _by_group(filter(is_practice, sessions))
    for one in groups:
        if group is None or one.id == group.id:
            own = [record for name in every_id(one) for record in by_group.get(name, ())]
            meetings = tuple(_group_meetings(one, own, workspace, (first, last), file_days, holidays, findings, people))
            findings += _standing_twice(meetings)
            alone = [page for name in every_id(one) for page in pages.get(name, ())]
            found += _with_those_alone(meetings, alone, people) if alone else meetings
    if group is None:
        groupless = _within(file_days, by_group.get("", ()))
        found += _session_meetings(None, groupless, workspace, frozenset(), findings, people)
    if person is not None:
        found = _of_person(person, found)
    if session is not None:
        found = [meeting for meeting in found if meeting.session and meeting.session.id == session.id]
    found.sort(key=lambda m: (m.start.utc, m.group.id if m.group else "", m.session.id if m.session else ""))
    return Meetings(tuple(found), tuple(findings))


def practices_for(
    groups: Iterable[Record],
    sessions: Iterable[Record],
    workspace: Record,
    first: date,
    last: date,
    people: Mapping[str, Record],
    person: Record | None = None,
) -> Meetings:
    """The pages of those who practised alone on those days, each as if it were a meeting of one.

    With `person` only theirs.
    """
    findings: list[Finding] = []
    found: list[Meeting] = []
    pages = _by_group(filter(is_practice, sessions))
    for one in groups if pages else ():
        own = _within((first, last), [page for name in every_id(one) for page in pages.get(name, ())])
        found += _session_meetings(one, own, workspace, frozenset(), findings, people)
    return Meetings(tuple(found if person is None else _of_person(person, found)), tuple(findings))


def _of_person(person: Record, meetings: Iterable[Meeting]) -> list[Meeting]:
    ids = every_id(person)
    return [meeting for meeting in meetings if not ids.isdisjoint(map(fold, meeting.people))]


def _by_group(sessions: Iterable[Record]) -> dict[str, list[Record]]:
    by_group: dict[str, list[Record]] = {}
    for record in sessions:
        by_group.setdefault(fold(record.text("group") or ""), []).append(record)
    return by_group


def _with_those_alone(
    meetings: Iterable[Meeting], pages: Sequence[Record], people: Mapping[str, Record]
) -> Iterator[Meeting]:
    alone: dict[datetime, list[str]] = {}
    for page in sorted(pages, key=lambda page: page.id):
        original = original_start(page)
        if original:
            alone.setdefault(original, []).extend(present_ids(page.texts("people"), people))
    for meeting in meetings:
        yield meeting._replace(alone=tuple(alone.get(meeting.original.replace(fold=0), ())))


def _standing_twice(meetings: Iterable[Meeting]) -> Iterator[Finding]:
    """A finding for each session of a group that stands for a meeting for which another one stands already."""
    first: dict[tuple[datetime, int], Record] = {}
    for meeting in meetings:
        if meeting.session:
            other = first.setdefault((meeting.original, meeting.original.fold), meeting.session)
            if other is not meeting.session:
                yield Finding("F038", "error", *standing_twice(meeting.original, other.path), meeting.session.path)


def standing_twice(original: datetime, other: str) -> tuple[str, str]:
    """What is said of a session that stands for the same meeting as the file `other`, and what to do about it."""
    return (
        f"{other} stands for the meeting of {original:%Y-%m-%d %H:%M} too",
        "delete one of the files, or take moved_from out of the one that is an extra meeting",
    )


def expected_meeting(
    group: Record, occurrence: Occurrence, workspace: Record, people: Mapping[str, Record] = _NOBODY
) -> Meeting | None:
    """The meeting an occurrence is as long as no file stands for it; None where a clock change leaves it out."""
    start = occurrence.moment
    if start is None:
        return None
    day = occurrence.local.date()
    minutes, coming = usual_minutes(workspace, group, day, people), people_on(group, day, people)
    return Meeting(group, None, occurrence.local, start, minutes, "planned", coming, regular=True)


def _group_meetings(
    group: Record,
    sessions: list[Record],
    workspace: Record,
    days: tuple[date, date],
    file_days: tuple[date, date],
    holidays: Collection[date],
    findings: list[Finding],
    people: Mapping[str, Record],
) -> Iterator[Meeting]:
    clock = zone_of(workspace, group)
    try:
        rules = rules_of(group, workspace)
    except UsageError as wrong:
        findings.append(Finding("F032", "error", wrong.message, wrong.hint, group.path))
        rules = ()
    stands_for = {original_start(session) for session in sessions}
    on_these_days = list(_within(file_days, sessions))
    # A moved meeting's original start may lie outside the days asked for: its own day is then looked up too.
    originals = (original_start(session) for session in on_these_days)
    wanted = {original.date() for original in originals if original} | set(days)
    regular: set[datetime] = set()
    for occurrence in occurrences(
        group.id, rules, clock, _midnight(min(wanted)), _midnight_after(max(wanted)), holidays
    ):
        regular.add(occurrence.local)
        if occurrence.local in stands_for or not days[0] <= occurrence.local.date() <= days[1]:
            continue
        expected = expected_meeting(group, occurrence, workspace, people)
        if expected:
            yield expected
        elif not any(start and start.date() == occurrence.local.date() for start in stands_for):
            findings.append(Finding("F031", "warning", occurrence.note, occurrence.instead, group.path))
    yield from _session_meetings(group, on_these_days, workspace, regular, findings, people)


def _within(days: tuple[date, date], sessions: Iterable[Record]) -> Iterator[Record]:
    """The sessions that begin on one of the days, as far as their start can be read."""
    first, last = (day.isoformat() for day in days)
    for session in sessions:
        start = session.text("start")
        if start and first <= start[:10] <= last and original_start(session):
            yield session


def _session_meetings(
    group: Record | None,
    sessions: Iterable[Record],
    workspace: Record,
    regular: Collection[datetime],
    findings: list[Finding],
    people: Mapping[str, Record],
) -> Iterator[Meeting]:
    for session in sessions:
        text = session.text("start") or ""
        clock = zone_of(workspace, session, group)
        try:
            start = record_moment(text, clock)
        except UsageError as wrong:
            findings.append(Finding("F031", "error", wrong.message, wrong.hint, session.path))
            continue
        original = _folded(session.text("moved_from") or text, clock)
        coming = present_ids(session.texts("people"), people)
        if not coming and group:
            coming = people_on(group, start.local.date(), people)
        status = session.text("status") or "planned"
        minutes = session_minutes(workspace, session, group, start.local.date(), people)
        yield Meeting(group, session, original, start, minutes, status, coming, original in regular)


def _folded(text: str, clock: ZoneInfo) -> datetime:
    local, offset = iso_local(text)
    return local.replace(fold=1) if offset is not None and offsets(local, clock)[1:] == (offset,) else local


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _midnight_after(day: date) -> datetime | None:
    return None if day == date.max else _midnight(day + timedelta(days=1))
