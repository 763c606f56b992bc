"""When a session begins, for commands that cannot do without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.meetings import zone_of
from mentor_cli.core.time.wallclock import record_moment

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment


def group_of(call: Call, session: Record) -> Record | None:
    """The session's group, where it has one that is there."""
    named = session.text("group")
    return call.workspace.exact("groups", named) if named else None


def start_of(call: Call, session: Record) -> Moment:
    """Its start. Raises UnusableFile when there is none, UsageError when a clock change leaves it out."""
    text = session.text("start")
    if not text:
        raise UnusableFile(f"{session.path} does not say when it begins", "add the line start: 2026-12-01T18:00")
    return record_moment(text, zone_of(call.workspace.settings, session, group_of(call, session)))
