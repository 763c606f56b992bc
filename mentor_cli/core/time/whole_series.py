"""A whole series that comes back from a calendar elsewhere, beside the rule that it has here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.time.beside import has_been
from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.history import history_of
from mentor_cli.core.time.identity import read_published, series_uids
from mentor_cli.core.time.of_all_meetings import of_all_meetings
from mentor_cli.core.time.retitled import is_series_retitled
from mentor_cli.core.time.returned import Kind, Return, facts_now, of_everybody, sent_of
from mentor_cli.core.time.rule_there import is_on_another_clock, rule_there
from mentor_cli.core.time.seen import Seen
from mentor_cli.core.time.series_moved import (
    SeriesMove,
    goes_on_as,
    moved_series,
    rule_here,
    single_meeting,
    stopped_series,
)
from mentor_cli.core.time.series_parts import called_off_along, parts_of, without_told
from mentor_cli.core.time.spells import everybodys_days, told_without
from mentor_cli.core.time.told import told_rule, was_off

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.record import Record
    from mentor_cli.core.time.beside import Beside
    from mentor_cli.core.time.cadence import Rule
    from mentor_cli.core.time.history import History
    from mentor_cli.core.time.identity import Published


class OfSeries(NamedTuple):
    """What differs of a whole series, and how its single meetings are looked at: `along` with it when it was changed
    itself; when it `goes_on` under another name here, but for those that are settled.
    """

    found: tuple[Return, ...] = ()
    along: Return | None = None
    goes_on: bool = False


def of_series(seen: Seen, beside: Beside) -> OfSeries:
    """What differs of a series of ours that is shown."""
    of_all = _of_all(seen, beside)
    if _goes_on(seen, beside):
        return OfSeries((*_left_out_unsettled(seen, beside), *of_all), None, True)
    whole = _series(_one(everybodys_days(seen, beside.sources.marks), beside), beside)
    if whole and whole.kind is not Kind.TITLE:
        return OfSeries((whole, *of_all), whole)
    return OfSeries((*([whole] if whole else ()), *_left_out(seen, beside), *of_all))


def with_parts(whole: Return, own: Sequence[Seen], beside: Beside) -> tuple[Return, list[Return]]:
    """The `whole` series that was changed, and what the `own` events of it say of its single meetings."""
    if not (whole.seen.cancelled and whole.series):
        return whole, list(parts_of(own, whole, beside.known.at, beside.sources, beside.sent))
    uid = whole.seen.uid
    along = beside.known.moved_ahead(uid, _rule_shown(uid, beside), beside.sources.now)
    parts = list(called_off_along(own, whole, along, beside.sources, beside.sent))
    return without_told(whole, parts), parts


# -- what is compared --------------------------------------------------------------------------------------


class _One(NamedTuple):
    """One series: the rule that it has there and here, those that were `sent` (and their clocks), and the one that was
    `told` where nothing was sent. `last` is what was told of it last, `clock` the one on which it was. `at` is which
    rule of its group it is.
    """

    seen: Seen
    group: Record
    at: int
    zone: ZoneInfo
    clock: ZoneInfo
    theirs: Rule | None
    ours: Rule
    sent: Sequence[Rule | None]
    sent_on: Sequence[object]
    told: Rule | None
    last: Published | None

    @property
    def is_old(self) -> bool:
        """Whether the file is from before the last export."""
        return not self.sent and (self.last is None or self.seen.sequence < self.last.sequence)

    @property
    def is_changed_here(self) -> bool:
        """Whether it is otherwise here than it was sent, or told."""
        if self.sent:
            return self.ours not in self.sent
        return self.told is not None and (self.told, self.clock) != (self.ours, self.zone)

    @property
    def is_on_another_clock(self) -> bool:
        """Whether it was put on another clock there, on which it has other hours."""
        is_known = self.seen.zone in {self.clock, *self.sent_on}
        return not (self.seen.cancelled or is_known) and is_on_another_clock(self.seen, self.zone)

    @property
    def is_as_it_was(self) -> bool:
        """Whether it has the rule there that it has here, or had when it was sent or told."""
        as_told = self.told is not None and rule_there(self.seen, self.clock) == self.told
        return not self.seen.cancelled and (self.theirs == self.ours or self.theirs in self.sent or as_told)


def _one(seen: Seen, beside: Beside) -> _One:
    group, sources = beside.known.groups[seen.uid], beside.sources
    series = beside.series[seen.uid]
    zone = series.first.start.zone
    before = beside.sent.get((seen.uid, None), ())
    past = _past(group)
    return _One(
        seen,
        group,
        list(series_uids(sources.workspace_id, group)).index(seen.uid),
        zone,
        beside.known.clocks[group.id],
        rule_there(seen, zone),
        rule_here(series),
        [rule_there(one, zone) for one in before],
        [one.zone for one in before],
        told_rule(past, seen.uid) if past and not before else None,
        past.of_series(seen.uid) if past else None,
    )


def _past(group: Record) -> History | None:
    """What guests were told of the group; None where that is nothing."""
    shared = read_published(group.mapping("published"))
    return history_of(shared) if shared else None


def _rule_shown(uid: str, beside: Beside) -> Rule:
    """The rule that the series had when it was told last; where it never was, the one that it has."""
    past = _past(beside.known.groups[uid])
    return (past and told_rule(past, uid)) or rule_here(beside.series[uid])


# -- the rule ----------------------------------------------------------------------------------------------


def _series(one: _One, beside: Beside) -> Return | None:
    """The series itself, when it takes place at other times there, or not at all."""
    seen = one.seen
    if one.is_on_another_clock:
        return Return(Kind.CLOCK, seen, group=one.group)
    if one.is_as_it_was:
        return _retitled(one, beside)
    if one.theirs is None and not seen.cancelled:
        return Return(Kind.NO_CADENCE if seen.rule else Kind.NO_TIME, seen, group=one.group)
    if one.theirs and not (seen.rule or seen.cancelled):
        return _once(one, one.theirs, beside)
    move = _move(one, beside)
    if move and _is_longer(one):
        return Return(Kind.LONGER, seen, group=one.group)
    if move and not _is_stopped(one) and move.rules == [one.group.mappings("cadence")[one.at]]:
        return _retitled(one, beside)
    return _moved(one, move, beside) if move else _unmoved(one, beside)


def _retitled(one: _One, beside: Beside) -> Return | None:
    is_new = not one.sent and is_series_retitled(one.seen, one.group, one.last, beside.sources)
    return Return(Kind.TITLE, one.seen, group=one.group) if is_new else None


def _is_stopped(one: _One) -> bool:
    return one.seen.cancelled or one.theirs is None


def _is_longer(one: _One) -> bool:
    """Whether it goes on there behind the end of its group."""
    ends = one.group.date("ends")
    if one.theirs is None or one.seen.cancelled or one.is_old:
        return False
    return bool(one.theirs.until and ends and one.theirs.until > ends)


def _move(one: _One, beside: Beside) -> SeriesMove | None:
    """What makes the series here what it is there; None when no meeting of it is to come."""
    sources = beside.sources
    if one.theirs is None or one.seen.cancelled:
        return stopped_series(one.group, one.at, sources.workspace, sources.now, sources.holidays)
    return moved_series(one.group, one.at, one.theirs, one.ours, sources.workspace, sources.now, sources.holidays)


def _moved(one: _One, move: SeriesMove, beside: Beside) -> Return | None:
    move = move.beside(beside.known.standing(one.group))
    kind = Kind.OLD if one.is_old else Kind.BOTH if one.is_changed_here else Kind.NEWS
    whole = Return(kind, one.seen, group=one.group, series=move, apart=beside.known.apart(one.group, move))
    return of_everybody(whole, one.last, beside.sources.marks)


def _unmoved(one: _One, beside: Beside) -> Return | None:
    """A series that has other times there, and no meeting to come here."""
    if one.is_changed_here and not one.is_old:
        return _ended_here(one, beside)
    if one.seen.cancelled or one.is_old:
        return None
    return Return(Kind.RESUMED if _goes_on_there(one, beside) else Kind.OVER, one.seen, group=one.group)


def _goes_on_there(one: _One, beside: Beside) -> bool:
    """Whether a meeting of it is to come there."""
    today = beside.sources.now.date()
    return (
        one.theirs is not None and not one.seen.cancelled and next(rule_days(one.theirs, since=today), None) is not None
    )


def _ended_here(one: _One, beside: Beside) -> Return | None:
    """A series that was changed there, and ended here since the last export: the rule that goes on with it here, if
    there is one, would become what the series is there.
    """
    sources, group = beside.sources, one.group
    past = _past(group)
    told = {stretch.uid for stretch in past.stretches} if past else set()
    uids = list(series_uids(sources.workspace_id, group))
    later = [at for at, uid in enumerate(uids) if at > one.at and uid in beside.series and uid not in told]
    if len(later) == 1:
        follows = one._replace(at=later[0], ours=rule_here(beside.series[uids[later[0]]]))
        if move := _move(follows, beside):
            return Return(Kind.BOTH, one.seen, group=group, series=move, apart=beside.known.apart(group, move))
    return Return(Kind.BOTH, one.seen, group=group) if later or _goes_on_there(one, beside) else None


def _once(one: _One, theirs: Rule, beside: Beside) -> Return | None:
    """A series that is one meeting there, where that says otherwise of what is to come."""
    sources = beside.sources
    move = single_meeting(one.group, one.at, theirs, sources.workspace, sources.now, sources.holidays)
    if move is None:
        return Return(Kind.OVER, one.seen, group=one.group) if not has_been(one.seen, sources.now) else None
    move = move.beside(beside.known.standing(one.group))
    if move.only_ends and not move.gone:
        return None
    return Return(Kind.ONCE, one.seen, group=one.group, series=move, apart=beside.known.apart(one.group, move))


def _goes_on(seen: Seen, beside: Beside) -> bool:
    """Whether the series was moved there and that was taken over before: another rule goes on with it here."""
    group, sources = beside.known.groups[seen.uid], beside.sources
    theirs = rule_there(seen, beside.series[seen.uid].first.start.zone)
    if seen.cancelled or theirs is None:
        return False
    at = list(series_uids(sources.workspace_id, group)).index(seen.uid)
    return goes_on_as(group, at, theirs, sources.workspace, sources.now, sources.holidays)


# -- its meetings ------------------------------------------------------------------------------------------


def _of_all(seen: Seen, beside: Beside) -> Iterator[Return]:
    """What it says of all of them."""
    group, first = beside.known.groups[seen.uid], beside.series[seen.uid].first
    return of_all_meetings(seen, group, first, beside.meetings, beside.sources, beside.sent)


def _left_out_unsettled(seen: Seen, beside: Beside) -> Iterator[Return]:
    return (one for one in _left_out(seen, beside) if not beside.known.is_settled(one.seen, beside.sources.now))


def _left_out(seen: Seen, beside: Beside) -> Iterator[Return]:
    """The meetings that were taken out of the series there."""
    sources = beside.sources
    past = _past(beside.known.groups[seen.uid])
    for original in seen.left_out:
        meeting = beside.known.at(seen.uid, original)
        if meeting is None or meeting.cancelled or (past and was_off(past, meeting.original)):
            continue
        if past and past.home(meeting.original, has_file=True) not in ("", seen.uid):
            # Another series has it.
            continue
        alone = told_without(sources.marks, seen.uid, meeting.original.date())
        if alone and meeting.status in ("held", "solo"):
            # Whoever joined later has it nowhere.
            continue
        ours = facts_now(meeting, sources)
        kind = Kind.OVER if meeting.status == "held" else Kind.NEWS
        gone = Seen(
            seen.uid, original, ours.minutes, original, cancelled=True, sequence=seen.sequence, stamp=seen.stamp
        )
        if any(sent.cancelled for sent in sent_of(gone, ours, beside.sent)):
            # It was off there before: what is here since is what changed.
            continue
        one = Return(kind, gone, meeting, ours, replace(ours, cancelled=True), frozenset({"status"}))
        back = of_everybody(one, past.of_series(seen.uid) if past and alone else None, sources.marks, alone)
        if back:
            yield back
