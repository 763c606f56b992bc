"""Events that were taken away on a calendar server: asked about, and never taken for a wish to call meetings off."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.taken_away import TakenAway, taken_away
from mentor_cli.core.time.wording import when_near

if TYPE_CHECKING:
    from datetime import datetime

    from mentor_cli.cli.calendars.making import Made
    from mentor_cli.cli.calendars.server import Remote
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.returned import Key, Return

ALL = "all"
_SHOWN = 5


class Gone(NamedTuple):
    """A meeting to come, or a series of them, whose event was taken away on the server; `back` cancels it here."""

    said: str
    back: tuple[Return, ...]


def gone_there(remote: Remote, made: Made, sources: Sources) -> dict[str, Gone]:
    """By UID the meetings to come that were put there and are there no longer; past and cancelled ones may go."""
    found = taken_away(made.meetings.found, remote.missing, sources)
    return {uid: Gone(_said(one, sources.now), one.back) for uid, one in found.items()}


def _said(one: TakenAway, now: datetime) -> str:
    """`Thu 10 Dec 18:30 thursday`; of a series when it is next."""
    start, group = one.next.start, one.next.group
    when = when_near(start.local, now.astimezone(start.zone).date())
    if one.series_of:
        return f"the series of {one.series_of.id}, next on {when}"
    return f"{when} {group.id if group else ''}".rstrip()


def kept_of(keep: Sequence[str], take: Collection[str], waiting: Iterable[str]) -> tuple[str, ...]:
    """The UIDs that are to be kept: `--keep all` stands for all that wait for a decision and are not to be taken.

    Raises UsageError when none waits.
    """
    if ALL not in keep:
        return tuple(keep)
    if not (every := list(waiting)):
        raise UsageError(f"--keep {ALL}: nothing waits for a decision", "leave it out")
    return (*(uid for uid in keep if uid != ALL), *(uid for uid in every if uid not in take))


def refuse_unknown(keep: Sequence[str], take: Sequence[str], known: Collection[str]) -> None:
    """Raises UsageError for a --keep that nothing waits for, and for an event that is to be both kept and taken."""
    for uid in keep:
        if uid in take:
            raise UsageError(f"{uid} is to be taken and to be kept", "leave out one of --take and --keep")
        if uid not in known:
            hint = f"those that differ: {', '.join(sorted(known)[:3])}" if known else "leave it out"
            raise UsageError(f"--keep {uid}: nothing that differs has that UID", hint)


def gone_lines(
    gone: Mapping[str, Gone],
    missing: int,
    take: Collection[str],
    keep: Collection[str],
    others: Collection[str],
    made_for: Mapping[Key, str],
) -> Iterator[str]:
    """What becomes of them; of many the first, and one way for all. `missing` is how many events are not there, of
    whatever time; `others` are the UIDs of those that are there and wait for a decision too; `made_for` are the session
    files that are new.
    """
    undecided = {uid: one for uid, one in gone.items() if uid not in take and uid not in keep}
    for one in (one for uid, one in gone.items() if uid in take):
        paths = filter(None, (made_for.get((back.seen.uid, back.seen.replaces)) for back in one.back))
        yield " · ".join([f"{one.said}: cancelled, as it was taken away there", *paths])
    kept = [one.said for uid, one in gone.items() if uid in keep and uid not in take]
    yield from (f"{said}: put back there" for said in kept[:_SHOWN])
    if len(kept) > _SHOWN:
        yield f"{len(kept) - _SHOWN} more are put back there"
    if len(undecided) > _SHOWN:
        number = len(undecided)
        too = ", which puts there what is here of what differs, too" if others else ""
        yield f"left, taken away there: {number} events of meetings to come. Put them all back there: --keep {ALL}{too}"
    for uid, one in [*undecided.items()][:_SHOWN]:
        yield f"left, taken away there: {one.said}"
        yield f"  cancel it here: --take {uid}; put it back there: --keep {uid}"
    if len(undecided) > _SHOWN:
        yield f"  {len(undecided) - _SHOWN} more; --json names them"
    if gone and missing > len(gone):
        more = missing - len(gone)
        was = "1 that is over or cancelled was" if more == 1 else f"{more} that are over or cancelled were"
        yield f"{was} taken away there as well, and {'stays' if more == 1 else 'stay'} away"
