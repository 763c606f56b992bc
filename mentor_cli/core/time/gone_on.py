"""A series of ours that ends sooner in a calendar elsewhere, and another one there that goes on in its place.

So Google, Apple and Outlook write "this and all following": the series ends before that meeting, and a new one with a
UID of its own begins. The two are one change: what ended alone would be half of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from mentor_cli.core.groups import group_title
from mentor_cli.core.meetings import zone_of
from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.identity import series_uids
from mentor_cli.core.time.returned import Kind, Return
from mentor_cli.core.time.rule_there import rule_on, rule_there
from mentor_cli.core.time.seen import placed
from mentor_cli.core.time.series_moved import goes_on_as, meets_as, rule_here

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.core.record import Record
    from mentor_cli.core.time.beside import Beside
    from mentor_cli.core.time.seen import Seen

# A series that ended so is one of these otherwise.
_ENDED = (Kind.NEWS, Kind.BOTH, Kind.ONCE)


def with_gone_on(found: Sequence[Return], here: Beside) -> Iterator[Return]:
    """What differs; nothing is to be taken of a series with which another one goes on. That one is a second series of
    the same group, as is any by which a group meets already.
    """
    series = [one.seen for one in found if one.kind is Kind.SERIES and one.seen.rule and not one.seen.cancelled]
    told = [one for one in (_gone_on(one, series, here) for one in found) if not _is_settled(one, here)]
    going_on = {seen.uid for one in told for seen in one.follows}
    second = going_on | {seen.uid for seen in series if _is_met(seen, here)}
    for one in told:
        if one.kind is Kind.SERIES and one.seen.uid in second:
            yield one._replace(kind=Kind.SECOND)
            yield from _left_out(one.seen, here)
        else:
            yield one


def _gone_on(one: Return, series: Iterable[Seen], here: Beside) -> Return:
    """The same; as gone on with where one of these `series` begins in the part that it has no longer there."""
    move, group = one.series, one.group
    is_ended = one.kind in _ENDED and not one.seen.cancelled and move and move.only_ends and move.gone
    if not (is_ended and move and group and one.seen.uid in here.series):
        return one
    zone = zone_of(here.sources.workspace, group)
    theirs, ours = rule_there(one.seen, zone), rule_here(here.series[one.seen.uid])
    usual = rule_days(ours._replace(until=None), since=move.gone[-1].date() + timedelta(days=1))
    behind = next(usual, None)

    def is_instead(seen: Seen) -> bool:
        first = _day(seen.start, group, here)
        if first is None or (theirs and theirs.until and first <= theirs.until):
            return False
        return (behind is None or first < behind) and _goes_on(seen, group, here)

    named = [seen for seen in series if _is_named_after(seen, one.seen.uid, {one.seen.title, group_title(group)})]
    follows = sorted(filter(is_instead, named), key=lambda seen: str(seen.start))
    return one._replace(kind=Kind.GONE_ON, follows=tuple(follows)) if follows else one


def _is_settled(one: Return, here: Beside) -> bool:
    """Whether its group meets already by what goes on there."""
    group, sources = one.group, here.sources
    if group is None or not one.follows:
        return False
    at = list(series_uids(sources.workspace_id, group)).index(one.seen.uid)
    rules = [rule_on(seen, zone_of(sources.workspace, group)) for seen in one.follows]
    return all(rule and goes_on_as(group, at, rule, sources.workspace, sources.now, sources.holidays) for rule in rules)


def _is_named_after(seen: Seen, uid: str, titles: Iterable[str]) -> bool:
    """Whether its UID begins with the one of a series of ours, as Google makes them, or its title with one of these."""
    title = seen.title.casefold()
    return seen.uid.startswith(uid) or any(one and title.startswith(one.casefold()) for one in titles)


def _is_met(seen: Seen, here: Beside) -> bool:
    """Whether a group that it is named after meets by a rule that has all its meetings to come."""
    sources = here.sources
    named = [group for uid, group in here.known.groups.items() if _is_named_after(seen, uid, [group_title(group)])]
    rules = [(group, rule_on(seen, zone_of(sources.workspace, group))) for group in named]
    return any(
        rule and meets_as(group, rule, sources.workspace, sources.now, sources.holidays) for group, rule in rules
    )


def _left_out(seen: Seen, here: Beside) -> Iterator[Return]:
    """The meetings to come that were taken out of another series, each told as it is called off; no days off."""
    for when in seen.left_out:
        start = when if when.tzinfo else when.replace(tzinfo=UTC)
        if start > here.sources.now and when.date() not in here.sources.holidays:
            off = replace(seen, start=when, cancelled=True, rule={}, left_out=(), added=())
            yield Return(Kind.SECOND, off)


def _goes_on(seen: Seen, group: Record, here: Beside) -> bool:
    """Whether a meeting of it is to come; of a rule that no cadence knows it may be."""
    zone = zone_of(here.sources.workspace, group)
    rule = rule_there(seen, zone)
    return rule is None or next(rule_days(rule, since=here.sources.now.astimezone(zone).date()), None) is not None


def _day(when: datetime | None, group: Record, here: Beside) -> date | None:
    """On the clock of the group."""
    place = placed(when, zone_of(here.sources.workspace, group)) if when else None
    return place.local.date() if place else None
