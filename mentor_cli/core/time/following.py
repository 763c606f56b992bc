"""This and all following meetings of a series that were changed elsewhere (RANGE=THISANDFUTURE, RFC 5545 §3.2.13)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from mentor_cli.core.lengths import usual_minutes
from mentor_cli.core.meetings import rules_of, zone_of
from mentor_cli.core.time.cadence import Rule, occurrences, rule_days
from mentor_cli.core.time.rule_there import rule_there
from mentor_cli.core.time.seen import Seen, placed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources

# No further are meetings compared.
_MOST = 60


def without_settled(events: Sequence[Seen], groups: Mapping[str, Record], sources: Sources) -> list[Seen]:
    """The events, of each series without what is said of this and all following meetings where its group meets so
    already: as far as the series is the file's own it ends before them.
    """
    found = list(events)
    for seen in (one for one in events if one.following and one.uid in groups):
        alike = [one for one in events if one.uid == seen.uid]
        series = next((one for one in alike if one.rule), None)
        if series and sum(one.following for one in alike) == 1 and _meets_so(seen, series, groups[seen.uid], sources):
            found.remove(seen)
            at = found.index(series)
            found[at : at + 1] = _ended_before(series, seen)
    return found


def _meets_so(seen: Seen, series: Seen, group: Record, sources: Sources) -> bool:
    """Whether the group meets from that meeting on as the event says, and as long."""
    zone = zone_of(sources.workspace, group)
    rule = rule_there(series, zone)
    first, start = (placed(one, zone) if one else None for one in (seen.replaces, seen.start))
    if rule is None or first is None or start is None:
        return False
    begin = min(first.local, start.local)
    rules = rules_of(group, sources.workspace)
    ours = [one.local for one in islice(occurrences(group.id, rules, zone, begin, None), _MOST)]
    if seen.cancelled:
        return not ours
    away = start.local - first.local
    theirs = [day + away for day in islice(_starts(rule, first.local), _MOST)]
    minutes = usual_minutes(sources.workspace, group, start.local.date(), sources.people)
    # The last one may be behind the end of the group by now.
    as_many = len(ours) in (len(theirs), len(theirs) - 1)
    return bool(ours) and as_many and ours == theirs[: len(ours)] and seen.minutes in (0, minutes)


def _starts(rule: Rule, since: datetime) -> Iterator[datetime]:
    return (datetime.combine(day, rule.at) for day in rule_days(rule, since=since.date()))


def _ended_before(series: Seen, following: Seen) -> list[Seen]:
    """The series up to the meeting before that one; nothing where that is its first."""
    rule = rule_there(series, series.zone or UTC)
    when = following.replaces
    if rule is None or when is None:
        return [series]
    place = when.astimezone(series.zone) if when.tzinfo else when
    last = max(takewhile(lambda day: day < place.date(), rule_days(rule)), default=None)
    if last is None:
        return []
    words = {name: value for name, value in series.rule.items() if name != "COUNT"}
    return [replace(series, rule={**words, "UNTIL": (last.isoformat(),)})]
