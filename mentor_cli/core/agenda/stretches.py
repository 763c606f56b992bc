"""The parts of a session before timing: who has turns, and the stretches between segments with a locked clock time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.agenda.segments import Format, Range, Segment, Turns
from mentor_cli.core.agenda.timing import SHORTEST_SEGMENT, Part, floors

if TYPE_CHECKING:
    from mentor_cli.core.time.wallclock import Moment

_DAY = 24 * 60


class Share(NamedTuple):
    """A segment that the session has, whose turns it holds (none as a rule), and what it needs of the minutes."""

    segment: Segment
    turns: tuple[str, ...]
    part: Part


class Stretch(NamedTuple):
    """Segments that share the minutes between two fixed points; `begins` is minutes after the start of the session."""

    begins: int
    shares: tuple[Share, ...]

    @property
    def fewest(self) -> int:
        """The fewest minutes it can be done in."""
        return floors([share.part for share in self.shares])


def shares_of(form: Format, turns: Turns) -> tuple[Share, ...]:
    """The segments of a session in which those people have turns; one whose turns nobody has is left out."""
    turn_count = sum(len(turns.of(segment.each)) for segment in form.segments)
    found = []
    for segment in form.segments:
        length = segment.length(turn_count)
        if segment.each is None:
            floor = min(SHORTEST_SEGMENT, length.minutes) if form.shortens else length.minutes
            found.append(Share(segment, (), Part(length.minutes, floor, length.takes_spare)))
        elif turns.of(segment.each):
            least = length.minutes * len(turns.of(segment.each))
            found.append(Share(segment, turns.of(segment.each), Part(least, least, length.takes_spare)))
    return tuple(found)


def stretches_of(shares: Sequence[Share], start: Moment) -> tuple[Stretch, ...]:
    """The shares cut at every locked clock time; the first stretch begins with the session and may be empty."""
    begins, open_shares = 0, list[Share]()
    found: list[Stretch] = []
    for share in shares:
        if share.segment.at is not None:
            found.append(Stretch(begins, tuple(open_shares)))
            begins, open_shares = _until(start, share.segment.at), []
        open_shares.append(share)
    return (*found, Stretch(begins, tuple(open_shares)))


def _until(start: Moment, at: int) -> int:
    """How many minutes it is from the start until the clock shows so many minutes after midnight."""
    as_a_rule = (at - start.local.hour * 60 - start.local.minute) % _DAY
    wanted = start.local + timedelta(minutes=as_a_rule)
    # On the night of a clock change it shows that time sooner or later; what is leapt over, when it would have come.
    changed = as_a_rule - (start.after(as_a_rule).local - wanted) // timedelta(minutes=1)
    return changed if start.after(changed).local == wanted else as_a_rule


def wished_minutes(form: Format, turns: Turns) -> int:
    """How long the session is when nobody says: what its segments wish for, within the minutes it is meant for, but
    never too short for its people.
    """
    parts = [share.part for share in shares_of(form, turns)]
    wished = sum(part.least for part in parts)
    if form.minutes is None:
        return wished
    return max(floors(parts), form.minutes.least, min(wished, form.minutes.most or wished))


def usual_length(form: Format, turns: Turns, usual: int | None) -> int:
    """How long the session of a group is that does not say it: the `usual` minutes of the workspace within what the
    format is meant for, without them what the format wishes for.
    """
    if not usual:
        return wished_minutes(form, turns)
    meant = form.minutes or Range(int(usual), None)
    return max(meant.least, min(int(usual), meant.most or int(usual)))
