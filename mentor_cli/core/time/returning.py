"""Events that come back from a calendar elsewhere, each beside the meeting it stands for: what is new there.

Three states are compared: what was last said of the meeting (`published`, or what was sent to the server), what the
event says, and what the records say now. What changed only there can be taken over; what changed on both sides is for a
person to decide; an event that no meeting of ours stands behind is offered and never taken by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.following import without_settled
from mentor_cli.core.time.history import history_of
from mentor_cli.core.time.identity import read_published, series_uids
from mentor_cli.core.time.known_meetings import MeetingsKnown
from mentor_cli.core.time.of_all_meetings import of_all_meetings
from mentor_cli.core.time.retitled import is_series_retitled
from mentor_cli.core.time.returned import Key, Kind, Return, compared, facts_now, of_everybody, within_numbers
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
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.cadence import Rule
    from mentor_cli.core.time.entries import Entry, Series
    from mentor_cli.core.time.publishing import Export, Sources


def returns(
    events: Sequence[Seen],
    meetings: Sequence[Meeting],
    export: Export,
    sources: Sources,
    bases: Mapping[Key, Sequence[Seen]],
) -> list[Return]:
    """What differs, in the order of the events; nothing for an event that says what its meeting says.

    `export` is what an export shows now. An event that was taken back differs only when it says something else. `bases`
    are the events as they were sent there; where there are none, `published` says what was told last.
    """
    index = MeetingsKnown(events, meetings, sources)
    shown = {one.first.uid: one for one in export.series}
    without = {(one.uid, one.replaces.utc if one.replaces else None): one for one in export.entries}
    taken_back = {uid for uid, one in shown.items() if one.first.cancelled}
    found: list[Return] = []
    moved: dict[str, Return] = {}
    taken_over: set[str] = set()
    meant = [one for one in events if not _stays_off(one, without, taken_back)]
    meant = [one for one in meant if not (one.uid in export.over and _has_been(one, sources.now))]
    # Whatever an alternative slot says is not taken.
    tentative = {key for key, entry in without.items() if entry.tentative}
    is_unfit = [bool(one.rivals or (one.wrong and (one.uid, one.replaces) not in tentative)) for one in meant]
    found += [_unfit(one, index, sources) for one, unfit in zip(meant, is_unfit, strict=True) if unfit]
    sound = [one for one, unfit in zip(meant, is_unfit, strict=True) if not unfit]
    sound = without_settled(sound, index.groups, sources)
    for seen in (one for one in sound if one.following and one.uid in index.groups):
        found.append(Return(Kind.FOLLOWING, seen, group=index.groups[seen.uid]))
    sound = [one for one in sound if not (one.following and one.uid in index.groups)]
    known = {*shown, *index.groups, *index.singles, *(uid for uid, _ in without)}
    found += _with_dates_added([one for one in sound if one.uid in known], index, shown)
    for seen in (one for one in sound if _is_whole(one, shown)):
        if seen.uid not in index.groups:
            found += [] if seen.uid in known else [_unknown(seen, index)]
        elif seen.uid in shown and _goes_on(seen, index, shown[seen.uid], sources):
            taken_over.add(seen.uid)
            found += [one for one in _left_out(seen, index, sources) if not index.is_settled(one.seen, sources.now)]
        elif seen.uid in shown:
            changed = _series(everybodys_days(seen, sources.marks), index, shown, sources, bases)
            moved |= {one.seen.uid: one for one in changed if one.kind is not Kind.TITLE}
            as_usual = not changed or changed[0].kind is Kind.TITLE
            found += [*changed, *(_left_out(seen, index, sources) if as_usual else ())]
        if seen.uid in shown and seen.uid in index.groups:
            first = shown[seen.uid].first
            found += of_all_meetings(seen, index.groups[seen.uid], first, meetings, sources, bases)
    for uid, one in moved.items():
        parts = _parts([seen for seen in sound if seen.uid == uid], one, index, shown[uid], sources, bases)
        if one.seen.cancelled and one.series:
            found[found.index(one)] = without_told(one, parts)
        found += parts
    for seen in (one for one in sound if not _is_whole(one, shown) and one.uid not in moved):
        if seen.uid in taken_over and index.is_settled(seen, sources.now):
            continue
        meeting = index.meeting(seen)
        if meeting:
            back = compared(seen, meeting, sources, bases)
            found += [back] if back else []
        elif (entry := without.get((seen.uid, seen.replaces))) and entry.tentative:
            found += _alternative(seen, entry, bases)
        elif not _says_the_same(seen, entry):
            back = _unknown(seen, index)
            is_off = entry if back.kind is Kind.UNKNOWN else back.kind is Kind.SERIES and (seen.uid, None) in without
            found.append(back._replace(kind=Kind.DELETED) if is_off else back)
    return list(map(within_numbers, found))


def _parts(
    own: Sequence[Seen],
    whole: Return,
    index: MeetingsKnown,
    series: Series,
    sources: Sources,
    bases: Mapping[Key, Sequence[Seen]],
) -> list[Return]:
    """What the file's `own` events of a series say of its single meetings, where the `whole` of it was changed."""
    if not (whole.seen.cancelled and whole.series):
        return list(parts_of(own, whole, index.at, sources, bases))
    uid = whole.seen.uid
    along = index.moved_ahead(uid, _rule_shown(series, index.groups[uid]), sources.now)
    return list(called_off_along(own, whole, along, sources, bases))


def _unfit(seen: Seen, index: MeetingsKnown, sources: Sources) -> Return:
    """An event of which nobody can tell when it is meant to be."""
    kind = Kind.TWICE if seen.rivals else Kind.NO_ZONE if seen.unknown_zone else Kind.WRONG
    meeting = index.meeting(seen)
    if meeting and meeting.status in ("held", "solo") and not seen.rivals:
        kind = Kind.OVER
    ours = facts_now(meeting, sources) if meeting else None
    return Return(kind, seen, meeting, ours, group=index.groups.get(seen.uid))


def _with_dates_added(ours: Sequence[Seen], index: MeetingsKnown, shown: Collection[str]) -> Iterator[Return]:
    """Events of ours that take place on more days there. A series has its rule from us, a single event has none."""
    for seen in ours:
        added = tuple(day for day in seen.added if not (day and index.meets(seen, day)))
        if added or (seen.rule and seen.uid not in shown and seen.uid not in index.groups):
            yield Return(Kind.ADDED, replace(seen, added=added), index.meeting(seen), group=index.groups.get(seen.uid))


def _is_whole(seen: Seen, shown: Collection[str]) -> bool:
    """Whether it is a whole series; one of ours that was called off, or is no longer repeated, may have no rule."""
    return bool(seen.rule) or (seen.replaces is None and seen.uid in shown)


def _unknown(seen: Seen, index: MeetingsKnown) -> Return:
    """An event that no meeting of ours stands behind."""
    if seen.replaces and seen.uid in index.groups:
        return Return(Kind.NO_MEETING, seen, group=index.groups[seen.uid])
    if seen.replaces and seen.uid in index.singles:
        return Return(Kind.ADDED, seen, index.singles[seen.uid])
    if seen.rule or seen.replaces:
        return Return(Kind.SERIES, seen)
    return Return(Kind.UNKNOWN if seen.start else Kind.NO_TIME, seen)


def _stays_off(seen: Seen, without: Mapping[Key, Entry], taken_back: Collection[str]) -> bool:
    """Whether it is called off there and here, where its meeting is another event, or none: no meeting is meant."""
    if _is_whole(seen, taken_back):
        return seen.cancelled and seen.uid in taken_back
    own = without.get((seen.uid, seen.replaces))
    return seen.cancelled and own is not None and own.cancelled and not own.has_file


def _has_been(seen: Seen, now: datetime) -> bool:
    """Whether it is over, with its last meeting when it is a series."""
    if seen.rule:
        rule = rule_there(seen, UTC)
        return rule is not None and rule.until is not None and rule.until < now.date()
    return seen.start is not None and (seen.start if seen.start.tzinfo else seen.start.replace(tzinfo=UTC)) <= now


def _says_the_same(seen: Seen, entry: Entry | None) -> bool:
    """Whether an event behind which no meeting stands is as we show it, or as it was before we took it back."""
    if entry is None or seen.start is None:
        return False
    is_then = seen.start == entry.start.utc
    if is_then and seen.cancelled == entry.cancelled:
        return True
    # Its group may be on another clock by now: the hour is that of the clock on which the file has it.
    local = (seen.start.astimezone(seen.zone) if seen.start.tzinfo else seen.start).replace(tzinfo=None)
    is_before = entry.published is not None and seen.sequence < entry.published.sequence
    return entry.withdrawn and is_before and (is_then or entry.start.local == local)


def _alternative(seen: Seen, entry: Entry, bases: Mapping[Key, Sequence[Seen]]) -> list[Return]:
    """An alternative slot that was moved or called off there: its day and time are its group's, not its own."""
    sent = bases.get((seen.uid, seen.replaces), ())
    is_old = not sent and entry.published is not None and seen.sequence < entry.published.sequence
    as_sent = any((one.start, one.cancelled) == (seen.start, seen.cancelled) for one in sent)
    return [] if is_old or as_sent or _says_the_same(seen, entry) else [Return(Kind.ALTERNATIVE, seen)]


def _goes_on(seen: Seen, index: MeetingsKnown, series: Series, sources: Sources) -> bool:
    """Whether the series was moved there and that was taken over before: another rule goes on with it here."""
    group, theirs = index.groups[seen.uid], rule_there(seen, series.first.start.zone)
    if seen.cancelled or theirs is None:
        return False
    at = list(series_uids(sources.workspace_id, group)).index(seen.uid)
    return goes_on_as(group, at, theirs, sources.workspace, sources.now, sources.holidays)


def _series(
    seen: Seen,
    index: MeetingsKnown,
    shown: Mapping[str, Series],
    sources: Sources,
    bases: Mapping[Key, Sequence[Seen]],
) -> list[Return]:
    """The series itself, when it takes place at other times there, or not at all."""
    group, zone = index.groups[seen.uid], shown[seen.uid].first.start.zone
    ours, theirs = rule_here(shown[seen.uid]), rule_there(seen, zone)
    before = bases.get((seen.uid, None), ())
    sent = [rule_there(one, zone) for one in before]
    shared = read_published(group.mapping("published"))
    told = told_rule(history_of(shared), seen.uid) if shared and not sent else None
    clock = index.clocks[group.id]
    if (
        not seen.cancelled
        and seen.zone not in {clock, *(one.zone for one in before)}
        and is_on_another_clock(seen, zone)
    ):
        return [Return(Kind.CLOCK, seen, group=group)]
    last = history_of(shared).of_series(seen.uid) if shared else None
    is_old = not sent and (last is None or seen.sequence < last.sequence)
    is_new = not sent and is_series_retitled(seen, group, last, sources)
    as_it_was = [Return(Kind.TITLE, seen, group=group)] if is_new else []
    if not seen.cancelled and (theirs == ours or theirs in sent or (told and rule_there(seen, clock) == told)):
        return as_it_was
    if not seen.cancelled and theirs is None:
        return [Return(Kind.NO_CADENCE if seen.rule else Kind.NO_TIME, seen, group=group)]
    at = list(series_uids(sources.workspace_id, group)).index(seen.uid)
    if theirs and not (seen.rule or seen.cancelled):
        move = single_meeting(group, at, theirs, sources.workspace, sources.now, sources.holidays)
        return _once(seen, group, move, index, sources.now)
    if seen.cancelled or theirs is None:
        move = stopped_series(group, at, sources.workspace, sources.now, sources.holidays)
    else:
        move = moved_series(group, at, theirs, ours, sources.workspace, sources.now, sources.holidays)
        ends = group.date("ends")
        if move and theirs.until and ends and theirs.until > ends and not is_old:
            return [Return(Kind.LONGER, seen, group=group)]
        if move and move.rules == [group.mappings("cadence")[at]]:
            return as_it_was
    is_both = not is_old and ((sent and ours not in sent) or (told and (told, clock) != (ours, zone)))
    if move is None and is_both:
        return _ended_here(seen, group, theirs, index, shown, sources)
    if move is None:
        return [] if seen.cancelled or is_old else [Return(Kind.OVER, seen, group=group)]
    move = move.beside(index.standing(group))
    kind = Kind.OLD if is_old else Kind.BOTH if is_both else Kind.NEWS
    whole = Return(kind, seen, group=group, series=move, apart=index.apart(group, move))
    back = of_everybody(whole, last, sources.marks)
    return [back] if back else []


def _rule_shown(series: Series, group: Record) -> Rule:
    """The rule that the series had when it was told last; where it never was, the one that it has."""
    shared = read_published(group.mapping("published"))
    return (shared and told_rule(history_of(shared), series.first.uid)) or rule_here(series)


def _ended_here(
    seen: Seen,
    group: Record,
    theirs: Rule | None,
    index: MeetingsKnown,
    shown: Mapping[str, Series],
    sources: Sources,
) -> list[Return]:
    """A series that was changed there, and ended here since the last export: the rule that goes on with it here, if
    there is one, would become what the series is there.
    """
    shared = read_published(group.mapping("published"))
    told = {one.uid for one in history_of(shared).stretches} if shared else set()
    uids = list(series_uids(sources.workspace_id, group))
    later = [at for at, uid in enumerate(uids) if at > uids.index(seen.uid) and uid in shown and uid not in told]
    settings, now, holidays = sources.workspace, sources.now, sources.holidays
    move = None
    if len(later) == 1 and theirs and not seen.cancelled:
        move = moved_series(group, later[0], theirs, rule_here(shown[uids[later[0]]]), settings, now, holidays)
    elif len(later) == 1:
        move = stopped_series(group, later[0], settings, now, holidays)
    if move:
        return [Return(Kind.BOTH, seen, group=group, series=move, apart=index.apart(group, move))]
    goes_on = theirs is not None and not seen.cancelled and next(rule_days(theirs, since=now.date()), None) is not None
    return [Return(Kind.BOTH, seen, group=group)] if goes_on or later else []


def _once(seen: Seen, group: Record, move: SeriesMove | None, index: MeetingsKnown, now: datetime) -> list[Return]:
    """A series that is one meeting there, where that says otherwise of what is to come."""
    if move is None:
        return [Return(Kind.OVER, seen, group=group)] if not _has_been(seen, now) else []
    move = move.beside(index.standing(group))
    if move.only_ends and not move.gone:
        return []
    return [Return(Kind.ONCE, seen, group=group, series=move, apart=index.apart(group, move))]


def _left_out(seen: Seen, index: MeetingsKnown, sources: Sources) -> Iterator[Return]:
    """The meetings that were taken out of the series there."""
    shared = read_published(index.groups[seen.uid].mapping("published"))
    past = history_of(shared) if shared else None
    for original in seen.left_out:
        meeting = index.at(seen.uid, original)
        if meeting is None or meeting.cancelled or (past and was_off(past, meeting.original)):
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
        one = Return(kind, gone, meeting, ours, replace(ours, cancelled=True), frozenset({"status"}))
        back = of_everybody(one, past.of_series(seen.uid) if past and alone else None, sources.marks, alone)
        if back:
            yield back
