"""What `mentor groups show` tells of a group's past: hours together, promises made and kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.account import Held, Kept, Practised, held, kept, practised
from mentor_cli.core.actions import times
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.time.durations import minutes_text

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record


class Account(NamedTuple):
    """Hours together, who practised alone, and everybody's promises."""

    held: Held
    practised: tuple[Practised, ...]
    kept: tuple[Kept, ...]

    def as_json(self) -> dict[str, Any]:
        """`{"held": {"meetings", "minutes"}, "practised": [{"person", "times"}], "kept": [{"person", …}]}`."""
        return {
            "held": self.held._asdict(),
            "practised": [one._asdict() for one in self.practised],
            "kept": [one._asdict() for one in self.kept],
        }

    def rows(self) -> Iterator[tuple[str, str]]:
        """What there is to show, by label."""
        if self.held.meetings:
            meetings = f"{self.held.meetings} meeting{'s' if self.held.meetings > 1 else ''}"
            yield "held", f"{meetings}, {minutes_text(self.held.minutes)}"
        if self.practised:
            yield "alone", ", ".join(f"{one.person} {times(one.times)}" for one in self.practised)
        if self.kept:
            yield "kept", "\n".join(map(_promises, self.kept))


def account_of(call: Call, group: Record, people: Sequence[str]) -> Account:
    """The account of the group and its people."""
    from mentor_cli.cli.actions.listing import all_actions
    from mentor_cli.cli.records.owners import owners

    everybody = owners(call)
    promised = kept(group, people, all_actions(call, everybody), call.workspace.usable("goals"), everybody)
    sessions = call.workspace.usable("sessions")
    alone = practised(group, sessions, by_every_id(call.workspace.usable("people")))
    return Account(held(group, sessions), alone, promised)


def _promises(one: Kept) -> str:
    parts = []
    if one.actions:
        parts.append(f"{one.actions_done} of {one.actions} action{'s' if one.actions > 1 else ''}")
    if one.goals:
        parts.append(f"{one.goals_met} of {one.goals} goal{'s' if one.goals > 1 else ''} met")
    return f"{one.person}: {', '.join(parts)}"
