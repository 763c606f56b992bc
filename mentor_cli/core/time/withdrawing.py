"""Events that guests were shown and that are no more: exports go on to say that they are cancelled.

A calendar that took over an earlier file keeps whatever a later one is silent about. So a group remembers the rules
that guests were shown; where they change, or single events become a series, what has no place any more is taken back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from mentor_cli.core.confidential import UNTOLD, is_confidential
from mentor_cli.core.groups import group_title
from mentor_cli.core.meetings import rules_of, zone_of
from mentor_cli.core.time.cadence import Occurrence, Rule, day_text, occurrences, rule_days
from mentor_cli.core.time.entries import NO_LENGTH, Entry, Series
from mentor_cli.core.time.history import OFF, History, Shown, history_of, shown_rule, stretch_of
from mentor_cli.core.time.identity import Published, meeting_uid, series_uids
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.marks import called_off, mark_of, parts_marked
from mentor_cli.core.time.wallclock import moment_meant, moment_of
from mentor_cli.core.time.zones import offsets

if TYPE_CHECKING:
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.wallclock import Moment

_BEGIN = datetime.combine(date.min, time())


def shown_rules(group: Record, sources: Sources, horizon: date) -> tuple[Shown, ...]:
    """The group's rules as an export shows them now, each as its `published` field writes it.

    A rule that has all its meetings from those before it makes no series.
    """
    uids, rules = series_uids(sources.workspace_id, group), rules_of(group, sources.workspace)
    return tuple(
        _shown(group, uid, rule, sources, horizon)
        for at, (uid, rule) in enumerate(zip(uids, rules, strict=False))
        if any(start.moment for start in _occurrences(group, rule, sources, None))
        and not (group.text("calendar") == "series" and _is_covered(group, rule, rules[:at], sources, horizon))
    )


def _is_covered(group: Record, rule: Rule, others: Sequence[Rule], sources: Sources, horizon: date) -> bool:
    """Whether every meeting of the rule, up to the horizon where it has no end, is one of the others, too."""
    last = None if rule.until or rule.times is not None else horizon + timedelta(days=1)
    own = {one.local for one in _occurrences(group, rule, sources, last) if one.moment} if others else set()
    until = max(own, default=_BEGIN).date() + timedelta(days=1)
    return bool(own) and own.issubset(start for one in others for start in _starts(group, one, sources, until))


def _shown(group: Record, uid: str, rule: Rule, sources: Sources, horizon: date) -> Shown:
    series = group.text("calendar") == "series"
    day = {"weekday": rule.weekday} | ({"nth": rule.nth} if rule.nth else {})
    words: dict[str, Any] = {"as": "series" if series else "single"}
    if series:
        words["uid"] = uid
    words |= {
        "every": f"{rule.every} {rule.unit}{'' if rule.every == 1 else 's'}",
        "day": day_text({"month_day": rule.month_day} if rule.month_day else day),
        "at": f"{rule.at:%H:%M}",
        "starts": rule.starts.isoformat(),
    }
    if rule.until is not None or rule.times is not None:
        # A day off moves the end of a rule that counts its meetings, and no other.
        ending = rule if rule.times is not None else rule._replace(skips_holidays=False)
        words["until"] = max(start.date() for start in _starts(group, ending, sources, None)).isoformat()
    off = [day.isoformat() for day in days_off_of(rule, sources, day_of(words.get("until", "")) or horizon)]
    return words | ({"skip": "holidays"} if rule.skips_holidays else {}) | ({OFF: off} if off else {})


def days_off_of(rule: Rule, sources: Sources, last: date) -> Iterator[date]:
    """The days off, up to the day `last`, on which nobody meets though the rule falls there."""
    if rule.skips_holidays:
        for day in rule_days(rule._replace(skips_holidays=False, times=None, until=last)):
            if day in sources.holidays:
                yield day


def starts_shown(group: Record, shared: Published, sources: Sources, horizon: date) -> Iterator[datetime]:
    """The original starts of all meetings that the remembered rules had, up to the horizon where they have no end.

    A series remembers its days off as they are now, not since when: those may have been shown before.
    """
    for one in map(stretch_of, (*shared.former, *shared.shown)):
        last = None if one.rule.until else horizon + timedelta(days=1)
        yield from (
            start for start in _starts(group, one.rule, sources, last) if one.uid or start.date() not in one.off
        )


def withdrawn_events(
    group: Record,
    shared: Published,
    kept: Collection[str],
    files: Mapping[datetime | None, Published | None],
    sources: Sources,
) -> Iterator[Entry]:
    """The single events that were shown and are no more.

    `kept` are the UIDs that the export holds, `files` what the session files hold by their original start.
    """
    regular = {start for rule in rules_of(group, sources.workspace) for start in _known(group, rule, sources)}
    as_series = group.text("calendar") == "series"
    past = history_of(shared)
    told = set(kept)
    for one in map(stretch_of, shared.former):
        if one.uid:
            continue
        for occurrence in _occurrences(group, one.rule, sources, None):
            uid = meeting_uid(sources.workspace_id, group, occurrence.local, occurrence.zone)
            unseen = occurrence.local.date() in one.off or occurrence.moment is None
            if unseen or uid in told or (occurrence.local in regular and not as_series):
                continue
            told.add(uid)
            own, said = files.get(occurrence.local), past.of_single(occurrence.local)
            if own:
                with_file = past.of_session(own, occurrence.local)
                was_away = past.lost(occurrence.local) and said.sequence > with_file.sequence
                said = said if was_away else with_file
            yield _cancelled(group, uid, occurrence.moment, said, sources)
    yield from _withdrawn_files(group, past, told, sources)


def withdrawn_in_gaps(
    group: Record, shared: Published, kept: Collection[str], sources: Sources, horizon: date
) -> Iterator[Entry]:
    """The single events that the clock of the group leaves out, as far as it may have had another zone when they were
    shown: of that the number tells which all of them share. `kept` as above.
    """
    if group.text("calendar") == "series" or not shared.sequence:
        return
    zone, past = zone_of(sources.workspace, group), history_of(shared)
    for rule in rules_of(group, sources.workspace):
        for start in _starts(group, rule, sources, horizon + timedelta(days=1)):
            uid = meeting_uid(sources.workspace_id, group, start, zone)
            if not offsets(start, zone) and uid not in kept:
                yield _cancelled(group, uid, moment_meant(start, zone), past.of_single(start), sources)


def _withdrawn_files(group: Record, past: History, told: Collection[str], sources: Sources) -> Iterator[Entry]:
    """The events of files that were deleted, where no rule has these meetings as single events either."""
    zone = zone_of(sources.workspace, group)
    for one in past.shared.lost:
        start = datetime.fromisoformat(str(one["start"]))
        uid = str(one.get("uid") or meeting_uid(sources.workspace_id, group, start, zone))
        moment = Occurrence("", start, zone).moment
        if moment and uid not in told and mark_of(uid, None) in sources.marks:
            yield _cancelled(group, uid, moment, past.of_single(start), sources)


def withdrawn_parts(
    group: Record, shared: Published, files: Mapping[datetime | None, Published | None], sources: Sources
) -> Iterator[Entry]:
    """The events by which session files, and single meetings, were known and are no more: they have another UID or
    RECURRENCE-ID now, or nobody meets.

    Calendars that put events in the place of others by these two would go on to show them. `files` as above.
    """
    past = history_of(shared)
    zone = zone_of(sources.workspace, group)
    stamps = [shared.stamp, *shared.renewals, *(one.stamp for one in files.values() if one)]
    for uid in sorted({one.uid for one in past.stretches if one.uid}):
        for name, start in sorted(parts_marked(sources.marks, uid)):
            moment = moment_of(start, zone)
            if past.home(moment.local, has_file=moment.local in files) != uid:
                said = Published(called_off(sources.marks, name), max(stamps), "")
                yield replace(_cancelled(group, uid, moment, said, sources), replaces=moment)
    for start in sorted(one for one in files if one):
        uid = meeting_uid(sources.workspace_id, group, start, zone)
        alone = Occurrence("", start, zone).moment
        name = mark_of(uid, None)
        if alone and name in sources.marks and past.home(start, has_file=True):
            yield _cancelled(group, uid, alone, Published(called_off(sources.marks, name), max(stamps), ""), sources)


def withdrawn_series(group: Record, shared: Published, horizon: date, sources: Sources) -> Iterator[Series]:
    """The series that were shown and are no more."""
    told = {words.get("uid") for words in shared.shown}
    past = history_of(shared)
    for words in reversed(shared.former):
        uid = words.get("uid")
        if words["as"] != "series" or uid in told:
            continue
        told.add(uid)
        rule = shown_rule(words)
        starts = [one for one in _occurrences(group, rule, sources, None) if one.moment]
        if uid and starts and starts[0].moment:
            first = _cancelled(group, uid, starts[0].moment, past.of_series(uid), sources)
            yield Series(first, rule, starts[-1].local, (), horizon)


def _known(group: Record, rule: Rule, sources: Sources) -> Iterator[datetime]:
    end = None if rule.until is not None or rule.times is not None else sources.now.date() + timedelta(days=800)
    return _starts(group, rule, sources, end)


def _starts(group: Record, rule: Rule, sources: Sources, last: date | None) -> Iterator[datetime]:
    return (one.local for one in _occurrences(group, rule, sources, last))


def _occurrences(group: Record, rule: Rule, sources: Sources, last: date | None) -> Iterator[Any]:
    clock = zone_of(sources.workspace, group)
    end = datetime.combine(last, time()) if last else None
    return occurrences(group.id, [rule], clock, _BEGIN, end, sources.holidays)


def _cancelled(group: Record, uid: str, start: Moment, said: Published, sources: Sources) -> Entry:
    title = UNTOLD if is_confidential(group) else group_title(group)
    return Entry(uid, title, start, NO_LENGTH, True, "", "", (), (), said, withdrawn=True)
