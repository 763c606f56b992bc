"""Whose an event on a calendar server is: of other meetings of ours, everybody's, or decided in another checkout."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.calendars.proof import everybodys, of_other_meetings
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.ids import typed_id
from mentor_cli.core.time.returned import Kind
from mentor_cli.store.sent import SentEvents

if TYPE_CHECKING:
    from mentor_cli.adapters.caldav.server import CalendarServer
    from mentor_cli.cli.calendars.scope import Scope
    from mentor_cli.cli.calendars.server import Remote
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Export
    from mentor_cli.core.time.returned import Return


def memory_of(call: Call, server: CalendarServer, subject: Record | None) -> SentEvents:
    whose = f"{subject.kind}/{subject.id}" if subject else ""
    return SentEvents(call.workspace.state, server.url, whose)


def others_there(call: Call, scope: Scope, uids: set[str], named: set[str]) -> set[str]:
    """Those of these UIDs that meetings of ours have which this calendar is not of.

    Raises UnusableFile when one of them is `named`, and the programme is not certain.
    """
    try:
        return of_other_meetings(call, uids) if scope.subject else set()
    except UnusableFile:
        # Who does not meet with the group whose file is broken need not wait, as long as nothing is taken for unknown.
        if uids & named:
            raise
        return set()


def refuse_others(scope: Scope, others: Collection[str], take: Sequence[str], keep: Sequence[str]) -> None:
    """Raises UsageError for what is to be taken or kept of meetings that this calendar is not of."""
    for flag, uid in (*(("--take", uid) for uid in take), *(("--keep", uid) for uid in keep)):
        if scope.subject and uid in others:
            whose = "--group" if scope.subject.kind == "groups" else "--person"
            said = f"{whose} {typed_id(scope.subject.id)}"
            raise UsageError(
                f"{flag} {uid}: that is a meeting of ours, and not of {scope.subject.id}", f"leave out {said}"
            )


def without_others(call: Call, scope: Scope, found: Sequence[Return]) -> list[Return]:
    """The same without the meetings of a person's series that are not theirs, and are there as everybody is told."""
    from mentor_cli.adapters.ics.events import events_in

    of_person = scope.subject is not None and scope.subject.kind == "people"
    apart = {one.seen.uid for one in found if of_person and one.kind is Kind.NO_MEETING}
    every = everybodys(call) if apart else {}
    told = {
        (one.uid, one.replaces, one.start, one.cancelled)
        for uid in apart & every.keys()
        for one in events_in("", every[uid])
    }

    def is_theirs(one: Return) -> bool:
        seen = one.seen
        return one.kind is Kind.NO_MEETING and (seen.uid, seen.replaces, seen.start, seen.cancelled) in told

    return [one for one in found if not is_theirs(one)]


def decided_elsewhere(found: Sequence[Return], remote: Remote, export: Export) -> Iterator[Return]:
    """The same; nothing was changed there of what lies as this machine put it. Where the records say otherwise since,
    with a number that is no lower, they were merged with those of another checkout: what holds is for people to say.
    """
    events = (*export.entries, *(one.first for one in export.series))
    numbers = {
        (one.uid, one.replaces.utc if one.replaces else None): one.published.sequence for one in events if one.published
    }
    for one in found:
        seen = one.seen
        is_ours = one.kind is Kind.NEWS and remote.lies_there(seen.uid, remote.known.get(seen.uid, ()))
        is_merged = is_ours and seen.sequence <= numbers.get((seen.uid, seen.replaces), -1)
        yield one._replace(kind=Kind.BOTH) if is_merged else one


def kept_for_all(call: Call, scope: Scope, remote: Remote, ours: Mapping[str, bytes]) -> set[str]:
    """In a person's calendar the UIDs of what was put there for a group, or for all, and that says another thing to
    them: what is off for one takes place for the others, who look there too.
    """
    if scope.subject is None or scope.subject.kind != "people":
        return set()
    memories = (memory_of(call, remote.server, one) for one in (None, *call.workspace.usable("groups")))
    put = {uid for one in memories for uid, rows in one.known().items() if remote.lies_there(uid, rows)}
    every = everybodys(call) if put else {}
    return {uid for uid in put if every.get(uid) != ours.get(uid)}
