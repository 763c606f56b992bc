"""From a format, a start and a length to an agenda with clock times, or a refusal that says what would work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.agenda.refusal import Refusal, refusal_of
from mentor_cli.core.agenda.segments import Format, Segment, Turns
from mentor_cli.core.agenda.steps import steps_within
from mentor_cli.core.agenda.stretches import Share, shares_of, stretches_of
from mentor_cli.core.agenda.timing import allot, equal_turns
from mentor_cli.core.time.wording import clock_time

if TYPE_CHECKING:
    from mentor_cli.core.time.wallclock import Moment

__all__ = ["Agenda", "PlannedStep", "Refusal", "Row", "Shortened", "plan"]

NOBODY = Turns()
NOBODY_KNOWN: Mapping[str, str] = MappingProxyType({})
# Words for a part in the session rather than a person's id; without a person for it nobody is named.
_PARTS_PLAYED = frozenset(
    ("all", "mentor", "mentee", "buddy", "chair", "coordinator", "peer", "peers", "owner", "both", "everyone")
)


class PlannedStep(NamedTuple):
    """A step with its minutes."""

    title: str
    minutes: int
    speaks: str | None
    silent: str | None


class Row(NamedTuple):
    """A segment or one turn. `start` is the clock (`18:00`), `elapsed` the minutes before it.

    `lead` and `turn` are people's ids or None; `prompts` is what the format says to ask, places not yet filled.
    """

    title: str
    start: str
    minutes: int
    elapsed: int
    lead: str | None
    turn: str | None
    steps: tuple[PlannedStep, ...]
    prompts: str

    def as_json(self) -> dict[str, Any]:
        """The keys of an agenda entry that programs read."""
        return {
            "title": self.title,
            "start": self.start,
            "minutes": self.minutes,
            "elapsed": self.elapsed,
            "lead": self.lead,
            "turn": self.turn,
            "steps": [step._asdict() for step in self.steps],
        }


class Shortened(NamedTuple):
    """A segment that got fewer minutes than its format wishes for."""

    title: str
    minutes: int
    wished: int


class Agenda(NamedTuple):
    """Rows from `start` on, together exactly `minutes`."""

    start: Moment
    minutes: int
    rows: tuple[Row, ...]
    shortened: tuple[Shortened, ...]

    @property
    def end(self) -> Moment:
        """When it ends."""
        return self.start.after(self.minutes)


def plan(
    form: Format,
    start: Moment,
    minutes: int,
    *,
    turns: Turns = NOBODY,
    leads: Mapping[str, str] = NOBODY_KNOWN,
    first: bool = False,
) -> Agenda | Refusal:
    """The agenda of a session of `minutes` from `start` on.

    `turns` are those who have one where the format gives turns. `leads` says who plays a part that the format names
    (`buddy` → an id). `first` is true for the first sessions of a group.
    """
    refusal = refusal_of(form, start, minutes, turns)
    if refusal:
        return refusal
    rows: list[Row] = []
    shortened: list[Shortened] = []
    for share, length in _timed(form, start, minutes, turns):
        title = (first and share.segment.first_title) or share.segment.title
        if length < share.part.least:
            shortened.append(Shortened(title, length, share.part.least))
        for turn, turn_minutes in _turns(share, length):
            elapsed = sum(row.minutes for row in rows)
            rows.append(
                Row(
                    title=title,
                    start=clock_time(start.after(elapsed).local),
                    minutes=turn_minutes,
                    elapsed=elapsed,
                    lead=_lead(share.segment.lead, turn, leads),
                    turn=turn,
                    steps=_planned_steps(share.segment, turn_minutes),
                    prompts=_prompts(share.segment, first),
                )
            )
    return Agenda(start, minutes, tuple(rows), tuple(shortened))


def _turns(share: Share, length: int) -> list[tuple[str | None, int]]:
    """Each turn of the segment with its minutes; one without a person where it has none."""
    if not share.turns:
        return [(None, length)]
    return list(zip(share.turns, equal_turns(length, len(share.turns)), strict=True))


def _timed(form: Format, start: Moment, minutes: int, turns: Turns) -> Iterator[tuple[Share, int]]:
    stretches = stretches_of(shares_of(form, turns), start)
    ends = [stretch.begins for stretch in stretches[1:]] + [minutes]
    for stretch, end in zip(stretches, ends, strict=True):
        lengths = allot(end - stretch.begins, [share.part for share in stretch.shares])
        yield from zip(stretch.shares, lengths, strict=True)


def _planned_steps(segment: Segment, minutes: int) -> tuple[PlannedStep, ...]:
    timed = steps_within(minutes, segment.steps)
    return tuple(PlannedStep(step.title, length, step.speaks, step.silent) for step, length in timed)


def _prompts(segment: Segment, first: bool) -> str:
    return segment.first_prompts if first and segment.first_prompts is not None else segment.prompts


def _lead(written: str | None, turn: str | None, leads: Mapping[str, str]) -> str | None:
    """The person who leads: by the part the format names, or the id it names."""
    if written is None:
        return None
    if written == "owner" and turn:
        return turn
    return leads.get(written, None if written.lower() in _PARTS_PLAYED else written)
