"""New sessions: the id of the file, and whether one stands for that meeting already."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from mentor_cli.core.agenda.lasttime import local_start
from mentor_cli.core.body import below_title
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import slug, typed_id, unused, why_unusable
from mentor_cli.core.meetings import original_start, zone_of
from mentor_cli.core.time.wallclock import record_moment
from mentor_cli.core.time.wording import clock_time, short_day

if TYPE_CHECKING:
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment


def session_id(start: Moment, whose: Sequence[str], is_taken: Callable[[str], bool]) -> str:
    """`2026-12-03-thursday`, the second of a day `2026-12-03-thursday-2000`.

    `whose` are the words behind the day: the group's id, or the format and the first person.
    """
    words = "-".join(whose)
    day = start.local.date().isoformat()
    if why_unusable(f"{day}-{words}-0000"):
        words = slug(words)
    identity = f"{day}-{words}"
    if not is_taken(identity):
        return identity
    return unused(f"{identity}-{start.local:%H%M}", is_taken)


def session_at(start: Moment, sessions: Iterable[Record], workspace: Record, group: Record | None) -> Record | None:
    """The one of the group's `sessions` that begins then or stands for the occurrence that does, in whatever folder."""
    for session in sessions:
        if original_start(session) == start.local and not start.comes_twice:
            return session
        for name in ("start", "moved_from"):
            if _instant(session, name, workspace, group) == start.utc:
                return session
    return None


def is_bare(session: Record) -> bool:
    """Whether nothing was planned for the session yet: it is to take place, and its page is no more than a heading,
    with what a calendar said of it as a quote.
    """
    planned = (session.text("status") or "planned") == "planned"
    said = below_title(session.body).split("\n")
    return planned and not session.mappings("agenda") and all(line.startswith(">") or not line.strip() for line in said)


def _instant(session: Record, name: str, workspace: Record, group: Record | None) -> object:
    text = session.text(name)
    try:
        return record_moment(text, zone_of(workspace, session, group)).utc if text else None
    except UsageError:
        return None


def _when(begins: datetime, start: Moment) -> str:
    """`18:30`, with the day where it is another one."""
    clock = clock_time(begins)
    return clock if begins.date() == start.local.date() else f"{short_day(begins)} {clock}"


def made_already(session: Record, start: Moment, whose: str) -> UsageError:
    """What to say when the session stands for that meeting already; `whose` is the group's id, or the people."""
    when = f"{short_day(start.local)} {clock_time(start.local)}"
    status = session.text("status")
    if status in ("cancelled", "solo"):
        state = "was cancelled" if status == "cancelled" else "became solo practice"
        hint = "set status: planned in it, or name another time with --at"
        return UsageError(f"{whose}: the session of {when} {state}: {session.path}", hint)
    hint = f"name another time with --at, or look at it: mentor sessions show {typed_id(session.id)}"
    begins = local_start(session)
    if begins and begins != start.local and session.text("moved_from"):
        said = f"the session of {when} was moved to {_when(begins, start)}"
        return UsageError(f"{whose}: {said}: {session.path}", hint)
    return UsageError(f"{whose}: there is a session on {when} already: {session.path}", hint)
