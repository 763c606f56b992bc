"""The calendar of somebody who has left a group: the meetings behind their last day are called off for them alone, and
so is a session without a group that they were taken out of.

Their calendar knows these meetings from before, with the sequences that all guests see. So each is said with one more
than that; when they come back, with two more, and so on. How often it has changed for them is kept with the marks of
events: odd while it is not theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from mentor_cli.core.people import memberships
from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.export import export_of
from mentor_cli.core.time.identity import lasting_id
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.marks import mark_for, of_person, sessions_marked
from mentor_cli.core.time.publishing import Export, Publication

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.entries import Entry, Series
    from mentor_cli.core.time.publishing import Sources


def last_day(person: Record, group: Record) -> date | None:
    """The last day on which the person belongs to the group; None while they do."""
    left = [one.left for one in memberships(person, (group,))]
    in_group = max(left) if left and all(left) else ""
    return day_of(min(filter(None, (in_group, person.text("left"))), default=""))


def with_departures(
    own: Export,
    person: Record,
    everybodys: Callable[[Record | None], Sequence[Meeting]],
    sources: Sources,
    horizon: date,
) -> Export:
    """The person's export with what they have no part in any more; `everybodys` finds all meetings of a group, and
    without one those that have none.
    """
    news = 0
    for group in sources.groups:
        ends = last_day(person, group)
        if ends or any(name.endswith(of_person(lasting_id(person))) for name in sources.marks):
            whole = export_of(everybodys(group), replace(sources, groups=(group,)), horizon)
            own, newly = _departed(own, whole, person, partial(_is_late, ends), ends, sources)
            news += newly
    had = {uid for uid, (_, who) in sessions_marked(sources.marks).items() if lasting_id(person) in who}
    lost = had - {one.uid for one in own.entries}
    if lost or any(mark_for(uid, None, lasting_id(person)) in sources.marks for uid in had):
        whole = export_of(everybodys(None), replace(sources, groups=()), horizon)
        own, newly = _departed(own, whole, person, lambda entry: entry.uid in lost, None, sources)
        news += newly
    if not news:
        return own
    text = "1 event is no longer theirs" if news == 1 else f"{news} events are no longer theirs"
    return replace(own, changes=(*own.changes, text), changed=own.changed + news)


def _is_late(ends: date | None, entry: Entry) -> bool:
    return ends is not None and (entry.replaces or entry.start).local.date() > ends


def _departed(
    own: Export,
    whole: Export,
    person: Record,
    is_not_theirs: Callable[[Entry], bool],
    ends: date | None,
    sources: Sources,
) -> tuple[Export, int]:
    """The export beside the whole one, of whose events `is_not_theirs` tells which the person has no part in, and of
    whose series those behind the day `ends`, if there is one.

    With it comes how many events are newly no longer theirs.
    """
    theirs = {_key(one): one for one in own.entries}
    series = {one.first.uid: one for one in own.series}
    marks: dict[str, int] = {}

    def said(entry: Entry, gone: bool) -> Entry:
        name = mark_for(entry.uid, entry.replaces, lasting_id(person))
        changes = sources.marks.get(name, 0)
        changes += (changes % 2 == 1) != gone
        if not changes or entry.published is None:
            return entry
        marks[name] = changes
        published = replace(entry.published, sequence=entry.published.sequence + changes)
        return replace(entry, published=published)

    for entry in whole.entries:
        mine = theirs.get(_key(entry))
        gone = is_not_theirs(entry) and not entry.cancelled and (mine is None or mine.cancelled)
        if gone or mine:
            theirs[_key(entry)] = said(_called_off(entry) if gone else mine or entry, gone)
    for one in whole.series:
        uid = one.first.uid
        gone = not one.first.cancelled and ends is not None and (one.last is None or one.last.date() > ends)
        if gone or uid in series:
            kept = _cut(one, series.get(uid, one), ends) if ends and gone else series[uid]
            series[uid] = replace(kept, first=said(kept.first, gone))
    newly = [name for name, changes in marks.items() if changes % 2 and changes != sources.marks.get(name)]
    beside = replace(
        own,
        series=tuple(series.values()),
        entries=tuple(sorted(theirs.values(), key=lambda one: (one.start.utc, one.uid))),
        publications=_once((*own.publications, *whole.publications)),
        marks={**own.marks, **whole.marks, **marks},
    )
    return beside, len(newly)


def _key(entry: Entry) -> tuple[str, str]:
    return entry.uid, entry.replaces.text if entry.replaces else ""


def _called_off(entry: Entry) -> Entry:
    """What somebody is told of a meeting that is not theirs: that it is none, and nothing of what it holds."""
    return replace(entry, cancelled=True, agenda=(), guests=(), note="", has_file=False)


def _cut(whole: Series, own: Series, ends: date) -> Series:
    """The series up to that day; called off where nothing of it is left."""
    first = whole.first.start.local.date()
    days = [day for day in rule_days(whole.rule._replace(until=ends, times=None)) if day >= first]
    if not days:
        return replace(own, first=_called_off(own.first))
    last = datetime.combine(days[-1], whole.rule.at)
    return replace(own, last=last, left_out=tuple(one for one in own.left_out if one <= last))


def _once(publications: Iterable[Publication]) -> tuple[Publication, ...]:
    return tuple({one.record.path: one for one in publications}.values())
