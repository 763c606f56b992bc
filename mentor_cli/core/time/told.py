"""What guests were told last of a group's meetings, as far as the event that comes back says the same.

A group remembers its clock, its minutes and its link as a print alone. What they were is found by trying what they are
now and what the event says: where none of these makes that print, the event does not say what was told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentor_cli.core.time.cadence import Rule, rule_days
from mentor_cli.core.time.entries import entry_print
from mentor_cli.core.time.history import History, history_of
from mentor_cli.core.time.identity import changed_parts, print_digest, read_published
from mentor_cli.core.time.publishing import shared_entry
from mentor_cli.core.time.seen import Facts, Seen
from mentor_cli.core.time.video import expanded
from mentor_cli.core.time.wallclock import moment_meant
from mentor_cli.core.time.zones import workspace_zone

if TYPE_CHECKING:
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources

# A link that cannot be known: no meeting has it.
_UNKNOWN = "?"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def told_facts(seen: Seen, group: Record, original: datetime, now: Facts, sources: Sources) -> Facts:
    """What was told of the group's meeting meant to start then (naive), in the zone of `now`: what is told today.

    What cannot be known is told as what no meeting has: minutes of 0, a link that is none.
    """
    shared = read_published(group.mapping("published"))
    if shared is None:
        return now
    parts = changed_parts(entry_print(shared_entry(group, sources), ()), shared.print)
    told = replace(now, cancelled=was_off(history_of(shared), original))
    if "time" in parts:
        zone, minutes = told_clock([seen], group, sources) or (None, 0)
        start = moment_meant(original, zone).within(now.start.zone) if zone else now.start
        told = replace(told, start=start, minutes=minutes)
    if "place" in parts:
        links = (one for one in _templates(seen.place, group) if not _differs(shared.print, "place", (), one))
        told = replace(told, video=expanded(next(links, _UNKNOWN), [group.id], original.date()))
    return told


def was_off(past: History, original: datetime) -> bool:
    """Whether guests were told that there is no meeting where a rule had one: on a day off, or of a former rule."""
    return past.was_shown(original) and not past.shows(original)


def told_clock(events: Sequence[Seen], group: Record, sources: Sources) -> tuple[ZoneInfo, int] | None:
    """The clock on which the group's meetings were told last, and their minutes; None where no event says it."""
    shared = read_published(group.mapping("published"))
    if shared is None:
        return None
    now = shared_entry(group, sources)
    zones = [now.start.zone, *_clocks(events), workspace_zone(sources.workspace)]
    possible = ((zone, minutes) for zone in zones for minutes in (now.minutes, *(one.minutes for one in events)))
    return next((one for one in possible if not _differs(shared.print, "time", (one[0].key, one[1]), "")), None)


def told_rule(past: History, uid: str) -> Rule | None:
    """The rule of the series as it was shown last, from its first meeting to its last; None where none is shown."""
    own = next((one.rule for one in past.stretches if one.uid == uid and one.gone is None), None)
    days = rule_days(own) if own else iter(())
    first = next(days, None)
    if own is None or first is None:
        return None
    last = max(days, default=first) if own.until else None
    return own._replace(starts=first, until=last, times=None, skips_holidays=False)


def otherwise(seen: Seen, theirs: Facts, sources: Sources) -> Iterator[Facts]:
    """The other ways to read what an event says: on the clock of its file or the workspace, its place as a link."""
    for zone in (*_clocks([seen]), workspace_zone(sources.workspace)):
        yield replace(theirs, start=theirs.start.within(zone))
    yield replace(theirs, place="", video=seen.place)


def _clocks(events: Sequence[Seen]) -> list[ZoneInfo]:
    return list(dict.fromkeys(one.zone for one in events if isinstance(one.zone, ZoneInfo)))


def _differs(shared: str, part: str, time: Sequence[str | int], link: str) -> bool:
    """Whether what a group shares is told otherwise in that part."""
    return part in changed_parts(print_digest(time, "", ("", link), ()), shared)


def _templates(place: str, group: Record) -> Iterator[str]:
    """The links of a group, or of its meetings each, that look like that place."""
    for link in (place, place.replace(group.id, "{group}")):
        yield from (link, _DAY.sub("{date}", link))
