"""The calendar of somebody who has left a group: the meetings behind their last day are called off for them alone, and
so is a session that they were taken out of.

Their calendar knows these meetings from before, with the sequences that all guests see. So each is said with one more
than that; when they come back, with two more, and so on. How often it has changed for them is kept with the marks of
events: odd while it is not theirs.

A meeting that is moved over such a day is said at the time that they know: that of their own calendar, else the one
that was meant.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentor_cli.core.confidential import is_confidential
from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.export import export_of
from mentor_cli.core.time.had import leaves_out
from mentor_cli.core.time.identity import lasting_id
from mentor_cli.core.time.marks import (
    all_days_marked,
    days_marked,
    mark_for,
    mark_of,
    mark_of_days,
    mark_of_time,
    of_person,
    sessions_marked,
    times_marked,
    with_entries,
)
from mentor_cli.core.time.publishing import Export, Publication
from mentor_cli.core.time.spells import NEVER, Spells, said_before, spells
from mentor_cli.core.time.wallclock import moment_of

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.entries import Entry, Series
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.wallclock import Moment


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
    who = lasting_id(person)
    times = times_marked(sources.marks, who)
    knows_more = any(name.endswith(of_person(who)) for name in sources.marks)
    for group in sources.groups:
        days, is_of = spells(person, group), lasting_id(group)
        was, _ = days_marked(sources.marks, is_of, who)
        is_whole = not (days.within(date.min, date.max) or was)
        if not is_whole or knows_more or any(leaves_out(one, person) for one in sources.sessions_of(group)):
            whole = export_of(everybodys(group), replace(sources, groups=(group,)), horizon)
            own, newly = _Departure(own, whole, who, days, sources.marks, times, group=is_of).told()
            # What nobody told them before is not news, either.
            is_first = days.spans and was is None and not is_confidential(group)
            news += 0 if is_first else newly
        elif was is None and not is_confidential(group):
            # Who has all its meetings may turn out to have joined later.
            own = replace(own, marks={**own.marks, mark_of_days(is_of, who, ""): 0})
    had = {uid for uid, (_, everybody) in sessions_marked(sources.marks).items() if who in everybody}
    lost = had - {one.uid for one in own.entries}
    if lost or any(mark_for(uid, None, who) in sources.marks for uid in had):
        whole = export_of(everybodys(None), replace(sources, groups=()), horizon)
        own, newly = _Departure(own, whole, who, Spells(()), sources.marks, times, lost).told()
        news += newly
    own = replace(own, marks={**own.marks, **dict(_times_shown(own.entries, who, times))})
    if not news:
        return own
    text = "1 event is no longer theirs" if news == 1 else f"{news} events are no longer theirs"
    return replace(own, changes=(*own.changes, text), changed=own.changed + news)


def _times_shown(
    entries: Iterable[Entry], who: str, times: Mapping[str, tuple[int, datetime]]
) -> Iterator[tuple[str, int]]:
    """The marks of when these are, as far as the person knows another time; of what is confidential there is none."""
    for one in entries:
        name = mark_of(one.uid, one.replaces)
        number, last = times.get(name, (-1, (one.original or one.start).utc))
        if last != one.start.utc and not one.withdrawn and not one.cover:
            yield mark_of_time(name, who, one.start), number + 1


@dataclass
class _Departure:
    """A person's `own` export beside the `whole` one of everybody; `who` is their lasting id, `days` when they belong
    to it, `known` the marks from before, `times` when they know moved meetings to be, `lost` the UIDs of what is no
    longer theirs. `group` is its lasting id.

    `marks` are those of the changes for them alone. `before` are the days that were theirs when they were told
    last, None where nobody knows. `listed` are the marks of events of which these say whose they are.
    """

    own: Export
    whole: Export
    who: str
    days: Spells
    known: Mapping[str, int]
    times: Mapping[str, tuple[int, datetime]]
    lost: Collection[str] = ()
    group: str = ""
    marks: dict[str, int] = field(default_factory=dict)
    was_told: bool = False
    listed: Collection[str] = ()
    before: Spells | None = None

    def told(self) -> tuple[Export, int]:
        """The export with what is not theirs, called off, and how many of its events newly are not."""
        days = self.days.within(date.min, date.max)
        last, _ = days_marked(self.known, self.group, self.who)
        self.was_told = days == last
        self.before = said_before(last) if last is not None else None
        self.marks |= self._marks_of_days(days)
        self.known = {**self.known, **self.whole.marks}
        self.listed = {name.partition(of_person(""))[0] for name in self.whole.marks if of_person("") in name}
        never = {_key(one) for one in self.whole.entries if self._was_never_theirs(one)}
        before = {_key(one): one for one in self.own.entries if _key(one) not in never}
        theirs = before | {
            _key(entry): told for entry in self.whole.entries if (told := self._entry(entry, before.get(_key(entry))))
        }
        apart = {(one.uid, one.replaces.local) for one in theirs.values() if one.replaces}
        series = {one.first.uid: one for one in self.own.series}
        for one in self.whole.series:
            uid = one.first.uid
            if told_series := self._series(one, series.get(uid), apart):
                # In its place: exported again it is the same file.
                series[uid] = told_series
            else:
                series.pop(uid, None)
        newly = [
            name for name, changes in self.marks.items()
            if changes % 2 and name.endswith(of_person(self.who)) and changes != self.known.get(name)
        ]  # fmt: skip
        beside = replace(
            self.own,
            series=tuple(series.values()),
            entries=tuple(sorted(theirs.values(), key=lambda one: (one.start.utc, one.uid))),
            publications=_once((*self.own.publications, *self.whole.publications)),
            marks={**self.own.marks, **self.whole.marks, **self.marks},
        )
        return beside, len(newly)

    def _marks_of_days(self, days: str) -> dict[str, int]:
        """The marks of the days that are theirs now, above those that were.

        Whoever is told of them for the first time may have the group's own calendar: they count as told of all days
        since they joined, or what is called off in their first export would be missing in the next.
        """
        last, number = days_marked(self.known, self.group, self.who)
        if last is None and not self.days.spans:
            return {}
        before = self.days.never_left().within(date.min, date.max) if last is None else last
        told = dict.fromkeys((before, days))
        return {mark_of_days(self.group, self.who, one): at for at, one in enumerate(told, max(number, 0))}

    def _entry(self, entry: Entry, mine: Entry | None) -> Entry | None:
        """What the person is told of an event; None where it never was theirs."""
        if mine and (entry.withdrawn or not mine.withdrawn):
            # What is off for everybody is not back for them, and off since everybody was told so.
            said = entry if entry.withdrawn else mine
            if said.tentative and not self.days.holds(said.day):
                self.marks[mark_for(said.uid, None, self.who)] = self._changes(said)
            return self._said(said, gone=said.cancelled and self._changes(said) % 2 == 1)
        # What is taken back in their export alone is another's meeting.
        if not (mine or self._is_lost(entry)):
            return None
        self.marks |= _mark_of_file(entry, self.known)
        # What is called off for everybody is so for them, too.
        self.marks[mark_for(entry.uid, entry.replaces, self.who)] = self._changes(entry)
        off = _called_off(replace(entry, start=self._known_start(entry)))
        return self._said(off, gone=not entry.cancelled or self._changes(entry) % 2 == 1)

    def _was_never_theirs(self, entry: Entry) -> bool:
        """Whether it is taken back and was another's: a guest's meeting, or one of a day that they had no part in."""
        is_off = entry.withdrawn or (entry.tentative and entry.cancelled)
        if not is_off or mark_for(entry.uid, entry.replaces, self.who) in self.known or self.days.holds(entry.day):
            return False
        if entry.tentative:
            return not self._had(entry.day)
        ever = all_days_marked(self.known, self.group, self.who)
        had = any(said_before(days).holds(entry.day) for days in ever) if ever else self.days.over(entry.day)
        return not had

    def _is_lost(self, entry: Entry) -> bool:
        """Whether the event, where it is not in the person's export, was theirs, or is one of their series."""
        if entry.uid in self.lost or (self._is_parting_from(entry.day) and not entry.unseen):
            return True
        if self._is_moved_away(entry):
            return True
        # One of a series, or the alternative of a meeting that others have without them.
        if (entry.replaces or entry.tentative) and self.days.holds(entry.day):
            return True
        return mark_for(entry.uid, entry.replaces, self.who) in self.known

    def _is_moved_away(self, entry: Entry) -> bool:
        """Whether it was on a day of theirs, and is on another, also as the file that had it there is gone.

        Whose it is that a list names is known by its marks.
        """
        name = mark_of(entry.uid, entry.replaces)
        if entry.unseen or name in self.listed or not (entry.has_file or name in self.times):
            return False
        known, now = (one.local.date() for one in (self._known_start(entry), entry.start))
        return not self.days.holds(now) and (self.days.holds(known) or self._had(known))

    def _known_start(self, entry: Entry) -> Moment:
        """When the person knows the event to be."""
        _, last = self.times.get(mark_of(entry.uid, entry.replaces), (0, None))
        if last:
            return moment_of(last, entry.start.zone)
        return entry.original or entry.start

    def _is_parting_from(self, day: date) -> bool:
        """Whether they do not belong to it on that day any more; what is new since they were told so is not theirs."""
        return not self.was_told and not self.days.holds(day) and self._had(day)

    def _had(self, day: date) -> bool:
        """Whether they belonged to it on that day when they were told last; where nobody knows, if they ever did."""
        return self.before.holds(day) if self.before else self.days.over(day)

    def _changes(self, entry: Entry) -> int:
        return self.known.get(mark_for(entry.uid, entry.replaces, self.who), 0)

    def _said(self, entry: Entry, gone: bool, more: int = 0) -> Entry:
        """The event with a number above everybody's by how often it has changed for them alone."""
        changes = self._changes(entry) + more
        changes += (changes % 2 == 1) != gone
        if not changes or entry.published is None:
            return entry
        self.marks[mark_for(entry.uid, entry.replaces, self.who)] = changes
        published = replace(entry.published, sequence=entry.published.sequence + changes)
        return replace(entry, published=published, above=changes)

    def _had_any(self, first: Entry, span: tuple[date, date]) -> bool:
        """Whether they had the series with that `first` event on any day: not what was made since they were told that
        they do not belong to it, nor what nobody was shown.
        """
        if mark_for(first.uid, None, self.who) in self.known:
            return True
        last, _ = days_marked(self.known, first.uid, self.who)
        if last is not None:
            return last != NEVER
        if self.was_told or first.unseen:
            return False
        return self.before.within(*span) != NEVER if self.before else self.days.over(span[1])

    def _series(self, whole: Series, mine: Series | None, apart: Collection[tuple[str, datetime]]) -> Series | None:
        """The series on the person's days; what has an event `apart` is not left out of it. None for a mere guest."""
        ends, uid = self.days.ends, whole.first.uid
        is_cut = ends is not None and (whole.last is None or whole.last.date() > ends)
        gone = not whole.first.cancelled and (mine is None or is_cut)
        if not self.days.spans or (mine is None and not gone):
            return None
        span = whole.first.start.local.date(), whole.last.date() if whole.last else date.max
        kept = mine or whole
        if gone:
            called_off = replace(whole, first=_called_off(whole.first))
            kept = _cut(whole, mine, self.days, ends) if mine and ends else called_off
        if gone and kept.first.cancelled and not self._had_any(whole.first, span):
            return None
        left_out = tuple(day for day in kept.left_out if (uid, day) not in apart)
        # A meeting with an event of its own is in the series on any day, such as one that was moved into their days.
        until = kept.last.date() if kept.last else date.max
        own = sorted(day.date() for part, day in apart if part == uid and day not in left_out and day.date() <= until)
        theirs = self.days.and_on(day for day in own if not self.days.holds(day))
        days = theirs.within(*span)
        last, _ = days_marked(self.known, uid, self.who)
        said = last if last is not None or self.before is None else self.before.within(*span)
        # Who joined after its first day was never told more.
        others = bool(days) and not days.endswith("..")
        if said is not None:
            others = theirs.differ(said_before(said), *span, whole.rule)
        turned = self._said(kept.first, gone, 2 if others and self._changes(kept.first) % 2 == gone else 0)
        if days or said is not None:
            self.marks[mark_of_days(uid, self.who, days if others or last is None else last)] = turned.above
        return replace(kept, first=turned, left_out=left_out)


def _key(entry: Entry) -> tuple[str, str]:
    return entry.uid, entry.replaces.text if entry.replaces else ""


def _called_off(entry: Entry) -> Entry:
    """What somebody is told of a meeting that is not theirs: that it is none, and nothing of what it holds."""
    return replace(entry, cancelled=True, agenda=(), guests=(), note="", has_file=False)


def _mark_of_file(entry: Entry, known: Mapping[str, int]) -> dict[str, int]:
    """The mark of an event that a file made, as others see it: the number that the person is told counts on from it,
    also when the file is there no longer.
    """
    shown = with_entries({}, [entry] if entry.has_file else ())
    return {name: max(number, known.get(name, 0)) for name, number in shown.items()}


def _cut(whole: Series, own: Series, theirs: Spells, ends: date) -> Series:
    """The series up to the last of their days; called off where it has none on these."""
    first = whole.first.start.local.date()
    ending = whole.rule._replace(until=ends, times=None)
    days = [day for day in rule_days(ending) if day >= first and theirs.holds(day)]
    if not days:
        return replace(own, first=_called_off(own.first))
    last = datetime.combine(days[-1], whole.rule.at)
    return replace(own, last=last, left_out=tuple(one for one in own.left_out if one <= last))


def _once(publications: Iterable[Publication]) -> tuple[Publication, ...]:
    return tuple({one.record.path: one for one in publications}.values())
