"""Events that were taken away on a calendar server: asked about, and never taken for a wish to call meetings off."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.export import single_uid
from mentor_cli.core.time.wording import when_near

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.making import Made
    from mentor_cli.cli.calendars.server import Remote
    from mentor_cli.core.meetings import Meeting

ALL = "all"
_SHOWN = 5


class Gone(NamedTuple):
    """A meeting to come whose event was taken away on the server."""

    said: str
    meeting: Meeting


def gone_there(remote: Remote, made: Made, workspace_id: str, now: datetime) -> dict[str, Gone]:
    """By UID the meetings to come that were put there and are there no longer; past and cancelled ones may go."""
    found = {}
    for meeting in made.meetings.found:
        uid = single_uid(meeting, workspace_id)
        if remote.missing(uid) and not meeting.cancelled and meeting.end.utc > now:
            start = meeting.start.local
            name = meeting.group.id if meeting.group else ""
            found[uid] = Gone(f"{when_near(start, now.astimezone(meeting.start.zone).date())} {name}".rstrip(), meeting)
    return found


def kept_of(keep: Sequence[str], take: Collection[str], gone: Mapping[str, Gone]) -> tuple[str, ...]:
    """The UIDs that are to be kept: `--keep all` stands for all that were taken away and are not to be taken.

    Raises UsageError when nothing was taken away.
    """
    if ALL not in keep:
        return tuple(keep)
    if not gone:
        raise UsageError(f"--keep {ALL}: no meeting to come was taken away there", "leave it out")
    return (*(uid for uid in keep if uid != ALL), *(uid for uid in gone if uid not in take))


def gone_lines(gone: Mapping[str, Gone], missing: int, take: Collection[str], keep: Collection[str]) -> Iterator[str]:
    """What becomes of them; of many the first, and one way for all. `missing` is how many events are not there, of
    whatever time.
    """
    undecided = {uid: one for uid, one in gone.items() if uid not in take and uid not in keep}
    yield from (f"{gone[uid].said}: cancelled, as it was taken away there" for uid in gone if uid in take)
    kept = [one.said for uid, one in gone.items() if uid in keep and uid not in take]
    yield from (f"{said}: put back there" for said in kept[:_SHOWN])
    if len(kept) > _SHOWN:
        yield f"{len(kept) - _SHOWN} more are put back there"
    if len(undecided) > _SHOWN:
        yield f"left, taken away there: {len(undecided)} meetings to come. Put them all back there: --keep {ALL}"
    for uid, one in [*undecided.items()][:_SHOWN]:
        yield f"left, taken away there: {one.said}"
        yield f"  cancel it here: --take {uid}; put it back there: --keep {uid}"
    if len(undecided) > _SHOWN:
        yield f"  {len(undecided) - _SHOWN} more; --json names them"
    if gone and missing > len(gone):
        more = missing - len(gone)
        was = "1 that is over or cancelled was" if more == 1 else f"{more} that are over or cancelled were"
        yield f"{was} taken away there as well, and {'stays' if more == 1 else 'stay'} away"
