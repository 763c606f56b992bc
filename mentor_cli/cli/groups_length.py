"""How long the meetings of a group are, as `groups show` tells it before anybody has made an agenda."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.core.meetings import usual_minutes

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record


def length_text(call: Call, group: Record, members: Sequence[Mapping[str, Any]]) -> str:
    """`55 min`: as the group says, else as `new-session` makes it of the format; empty where nothing says it."""
    usual = call.workspace.settings.mapping("defaults")
    if group.number("minutes"):
        return f"{usual_minutes(call.workspace.settings, group)} min"
    minutes = _by_format(call, group.text("format") or usual.get("format"), members)
    if minutes is None and usual.get("minutes"):
        return f"{usual_minutes(call.workspace.settings)} min"
    return f"{minutes} min" if minutes else ""


def _by_format(call: Call, name: str | None, members: Sequence[Mapping[str, Any]]) -> int | None:
    from mentor_cli.cli.finding_formats import all_formats
    from mentor_cli.core.agenda.segments import Turns
    from mentor_cli.core.agenda.stretches import usual_length

    formats = all_formats(call) if name else None
    form = formats[name].form if formats and name in formats.names else None
    if form is None:
        return None
    people = tuple(one["id"] for one in members)
    turns = tuple(one["id"] for one in members if one["role"] == "member")
    return usual_length(form, Turns(turns, turns, people), call.workspace.settings.mapping("defaults").get("minutes"))
