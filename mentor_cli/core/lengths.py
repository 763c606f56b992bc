"""How long a meeting is: as its file says, else as `new-session` makes it for those people."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.core.groups import roster
from mentor_cli.core.record import Record

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.core.agenda.segments import Format, Turns

_AN_HOUR = 60
_NOBODY: Mapping[str, Record] = {}


class Settings(Record):
    """`mentor.yaml`, with the session formats of its workspace: what a group leaves open is answered by both.

    `form` gives the format of exactly that name; None where there is none, or it is broken.
    """

    form: Callable[[str], Format | None]

    @classmethod
    def of(cls, record: Record, form: Callable[[str], Format | None]) -> Settings:
        """The record with its formats."""
        settings = cls(*record)
        settings.form = form
        return settings


def usual_minutes(workspace: Record, group: Record | None, day: date, people: Mapping[str, Record] = _NOBODY) -> int:
    """How long a meeting of the group is on that day before anybody has made its agenda; `people` as in `roster`."""
    return said_minutes(workspace, group, day, people) or _AN_HOUR


def said_minutes(
    workspace: Record, group: Record | None, day: date, people: Mapping[str, Record] = _NOBODY
) -> int | None:
    """As `usual_minutes`; None where neither the group nor the workspace nor a format says anything."""
    own = group.number("minutes") if group else None
    if own:
        return int(own)
    default = workspace.mapping("defaults")
    name = (group.text("format") if group else None) or default.get("format")
    form = workspace.form(str(name)) if name and isinstance(workspace, Settings) else None
    if form is None or group is None:
        return int(default["minutes"]) if default.get("minutes") else None
    return minutes_of_group(workspace, group, form, _turns(roster(group, day, people)))


def session_minutes(
    workspace: Record, session: Record, group: Record | None, day: date, people: Mapping[str, Record] = _NOBODY
) -> int:
    """How long the session is: as its file says, else as long as its group meets."""
    own = session.number("minutes")
    return int(own) if own else usual_minutes(workspace, group, day, people)


def minutes_of_group(workspace: Record, group: Record | None, form: Format, turns: Turns) -> int:
    """How long an agenda of that format is for those who have turns: as the group says, else the workspace's minutes
    within what the format is meant for, else what the format wishes for.

    A group says it of the format it usually meets in; another one, such as half an hour when something is urgent, takes
    no more than it is meant for.
    """
    from mentor_cli.core.agenda.stretches import usual_length

    own = group.number("minutes") if group else None
    if group is None or not own:
        return usual_length(form, turns, workspace.mapping("defaults").get("minutes"))
    usual = group.text("format") or workspace.mapping("defaults").get("format")
    most = form.minutes.most if form.minutes and form.name != usual else None
    return min(int(own), most or int(own))


def _turns(people: Sequence[tuple[str, str]]) -> Turns:
    """Those who have turns when everybody comes who belongs to the group."""
    from mentor_cli.core.agenda.segments import Turns

    everybody = tuple(person for person, _ in people)
    members = tuple(person for person, role in people if role != "mentor") or everybody
    return Turns(members, members, everybody)
