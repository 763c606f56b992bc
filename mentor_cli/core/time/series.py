"""A group whose calendar is a series: one repeating event for each rule of its cadence, and what differs from it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import dropwhile
from typing import TYPE_CHECKING

from mentor_cli.core.groups import everybody
from mentor_cli.core.ids import fold
from mentor_cli.core.meetings import Meeting, expected_meeting, original_start, rules_of, zone_of
from mentor_cli.core.time.cadence import Occurrence, Rule, occurrences
from mentor_cli.core.time.entries import Guest, Series, mail_address, person_name
from mentor_cli.core.time.history import history_of, raised
from mentor_cli.core.time.identity import Published, series_uids
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.marks import mark_of, was_part, when_called_off
from mentor_cli.core.time.publishing import (
    Export,
    Publication,
    Sources,
    combined,
    session_export,
    shared_export,
    shared_publication,
)
from mentor_cli.core.time.video import template
from mentor_cli.core.time.withdrawing import days_off_of
from mentor_cli.core.time.wording import full_day

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


@dataclass(frozen=True, slots=True)
class _Run:
    """One rule of a group as a calendar program counts it: its UID and all its starts, holidays too.

    Of these, `elsewhere` are those that a rule before it has as well: its series leaves them out.
    """

    uid: str
    rule: Rule
    starts: tuple[Occurrence, ...]
    elsewhere: tuple[datetime, ...] = ()

    @property
    def open_end(self) -> bool:
        return self.rule.until is None and self.rule.times is None


def series_export(
    group: Record, meetings: list[Meeting], sources: Sources, horizon: date
) -> tuple[Export, list[Meeting], Published]:
    """The group's series with what differs from it, the meetings that are no part of it, and what is published."""
    files = {original for one in sources.sessions_of(group) if (original := original_start(one))}
    last = max([horizon, *(original.date() for original in files)])
    runs = _runs(group, sources, last)
    # A file stands for its meeting on a day off, too, and so does a rule that has it all the same.
    standing = {meeting.original: meeting for meeting in meetings if meeting.regular or meeting.session}
    when = {run.uid: _in_words(run, standing, sources, horizon) for run in runs}
    shared = shared_publication(group, when, sources, horizon)
    for uid in when.keys() & sources.ahead.keys():
        shared = replace(shared, after=raised(shared.after, uid, sources.ahead[uid] + 1))
    parts = [_run_export(group, run, standing, shared, sources, horizon) for run in runs]
    covered = {start.local for run in runs for start in run.starts if start.moment}
    extra = [meeting for meeting in meetings if meeting.session and meeting.original not in covered]
    return combined([*parts, shared_export(shared, meetings, sources)]), extra, shared.after


def series_by_start(group: Record, sources: Sources, last: date) -> dict[datetime, str]:
    """By their original starts the UIDs of the series that hold the group's meetings, up to `last` without an end."""
    runs = _runs(group, sources, last)
    return {start.local: run.uid for run in runs for start in run.starts if start.moment}


def _runs(group: Record, sources: Sources, last: date) -> list[_Run]:
    """The group's rules with their starts, up to `last` where they have no end.

    A start that two rules share belongs to the first."""
    runs = []
    taken: set[datetime] = set()
    for uid, rule in zip(series_uids(sources.workspace_id, group), rules_of(group, sources.workspace), strict=False):
        every = _starts(group, rule, sources, last)
        starts = tuple(start for start in every if start.local not in taken)
        if starts:
            shared = (start.local for start in every if start.local in taken)
            elsewhere = tuple(start for start in shared if start > starts[0].local)
            runs.append(_Run(uid, rule, starts, elsewhere))
        taken.update(start.local for start in every)
    return runs


def _starts(group: Record, rule: Rule, sources: Sources, last: date) -> list[Occurrence]:
    """All starts of a rule that ends, otherwise those up to the day `last`; from the first that the clock has."""
    clock = zone_of(sources.workspace, group)
    begin = datetime.combine(date.min, time())
    end: datetime | None = datetime.combine(last + timedelta(days=1), time())
    counted = rule._replace(skips_holidays=False, times=None)
    if rule.until is not None or rule.times is not None:
        real = list(occurrences(group.id, [rule], clock, begin, None, sources.holidays))
        counted, end = counted._replace(until=real[-1].local.date() if real else date.min), None
    return list(dropwhile(lambda start: start.moment is None, occurrences(group.id, [counted], clock, begin, end)))


def _run_export(
    group: Record,
    run: _Run,
    standing: Mapping[datetime, Meeting],
    shared: Publication,
    sources: Sources,
    horizon: date,
) -> Export:
    """One repeating event, with an event of its own for every meeting that has a file."""
    differing = []
    left_out = [*run.elsewhere]
    past = history_of(shared.after)
    said = past.of_series(run.uid)
    former = history_of(shared.before) if shared.before else None
    own_rooms = "{date}" in template(sources.workspace, (group,))
    for start in run.starts:
        meeting, original = standing.get(start.local), start.moment
        if original is None or (meeting is None and start.local.date() <= horizon):
            left_out.append(start.local)
        elif meeting and meeting.session:
            entry = replace(sources.entry(meeting, run.uid), replaces=original)
            differing.append(session_export(meeting, entry, shared, sources))
        elif meeting and (_says_more(meeting) or own_rooms or was_part(sources.marks, mark_of(run.uid, original))):
            gone = when_called_off(sources.marks, mark_of(run.uid, original))
            own = _come_again(past.of_part(run.uid, start.local), said, gone)
            unseen = former is None or not former.was_shown(start.local)
            entry = replace(sources.entry(meeting, run.uid), replaces=original, published=own, unseen=unseen)
            differing.append(Export(entries=(entry,)))
    first = expected_meeting(group, run.starts[0], sources.workspace, sources.people)
    if first is None:
        return combined(differing)
    guests = _guests(group, first.start.local.date(), None if run.open_end else run.starts[-1].local.date(), sources)
    unseen = former is None or all(one.uid != run.uid for one in former.stretches)
    entry = replace(sources.entry(first, run.uid), published=said, guests=guests, unseen=unseen)
    last = None if run.open_end else run.starts[-1].local
    series = Series(entry, run.rule, last, tuple(sorted(left_out)), horizon)
    return combined([Export(series=(series,)), *differing])


def _come_again(own: Published, series: Published, gone: int | None) -> Published:
    """What a single meeting says of itself; where it was `gone` with that number, it counts on above it."""
    if gone is None:
        return own
    return replace(own, sequence=own.sequence + gone + 1, stamp=max(own.stamp, series.stamp))


def _guests(group: Record, first: date, last: date | None, sources: Sources) -> tuple[Guest, ...]:
    """Everybody who belongs to a meeting of the series, from its first day to its last: first those who always do.

    One event stands for all the meetings, so it says of the others from when and until when.
    """
    spells: dict[str, list[str]] = {}
    for person, joined, left in everybody(group, sources.people):
        begin, end = day_of(joined), day_of(left)
        if (end is None or end >= first) and (begin is None or last is None or begin <= last):
            words = [f"from {full_day(begin)[4:]}" if begin and begin > first else "",
                     f"until {full_day(end)[4:]}" if end and (last is None or end < last) else ""]  # fmt: skip
            spells.setdefault(person, []).append(" ".join(filter(None, words)))
    guests = [
        Guest(person_name(person, sources.people), mail_address(sources.people.get(fold(person))), "",
              "" if "" in said else " and ".join(said))
        for person, said in spells.items()
    ]  # fmt: skip
    return tuple(sorted(guests, key=lambda guest: bool(guest.days)))


def _says_more(meeting: Meeting) -> bool:
    """Whether it needs an event of its own: in an hour that comes twice a rule does not say which is meant.

    So does each meeting where all have links of their own, and one that had an event of its own before.
    """
    return meeting.start.comes_twice or meeting.end.comes_twice


def _in_words(run: _Run, standing: Collection[datetime], sources: Sources, horizon: date) -> str:
    """When a series takes place, in words that differ whenever guests see a difference: for its print."""
    rule = run.rule
    off = {datetime.combine(day, rule.at) for day in days_off_of(rule, sources, horizon)} - {*standing}
    left_out = [one.local.isoformat() for one in run.starts if one.moment is None or one.local in off]
    left_out += [one.isoformat() for one in run.elsewhere]
    last = None if run.open_end else run.starts[-1].local
    return f"{rule.every} {rule.unit} {rule.weekday, rule.nth, rule.month_day} {run.starts[0].local} {last} {left_out}"
