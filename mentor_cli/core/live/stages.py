"""The agenda of a session file as stages that can be led, and the names that the headings of its turns have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mentor_cli.core.live.course import Stage, StageStep
from mentor_cli.core.time.entries import person_name

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


def turn_names(session: Record, people: Mapping[str, Record]) -> dict[str, str]:
    """The names by id as the headings of turns have them. `people` are the records by every id."""
    turns = [str(row["turn"]) for row in session.mappings("agenda") if row.get("turn")]
    return {turn: " ".join(person_name(turn, people).split()) for turn in turns}


def stages_of(session: Record) -> tuple[Stage, ...]:
    """The agenda of the session file as stages."""
    return tuple(
        Stage(
            str(row.get("title") or "Segment"),
            int(row.get("minutes") or 0),
            str(row.get("turn") or ""),
            str(row.get("lead") or ""),
            tuple(map(_step, row.get("steps") or ())),
        )
        for row in session.mappings("agenda")
    )


def _step(step: Mapping[str, Any]) -> StageStep:
    words = {name: str(step.get(name) or "") for name in ("title", "speaks", "silent")}
    return StageStep(words["title"], int(step.get("minutes") or 0), words["speaks"], words["silent"])
