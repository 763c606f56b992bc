"""Publishing into a vdir: one file an event, in a folder that other programs may write to as well."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.folder_report import folder_report, kept_names
from mentor_cli.cli.calendars.making import Made, made_calendar, publications, sources_of
from mentor_cli.cli.calendars.proof import later_events, numbers_of, proven, strange
from mentor_cli.cli.calendars.scope import scope_of
from mentor_cli.cli.command import Outcome
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.time.placing import Step, file_name, step
from mentor_cli.core.time.reached import as_reached
from mentor_cli.core.time.returning import returns
from mentor_cli.store.event_folder import check_folder, check_writable, held_there, put
from mentor_cli.store.sent import Sent, SentEvents

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.scope import Scope
    from mentor_cli.cli.call import Call
    from mentor_cli.core.time.publishing import Export, Sources
    from mentor_cli.core.time.returned import Key
    from mentor_cli.core.time.seen import Seen


class _Event(NamedTuple):
    """One event: what we say of it, what its file is to hold, what it holds, and what we put there before.

    `put` is `ours`, with what others added to it there; `fine` is what may be replaced by it, and `proven` what of the
    `known` these records may have said. What is over stays: it is to be `put` as it lies there, and is none of `ours`.
    """

    uid: str
    name: str
    ours: bytes | None
    theirs: bytes | None
    known: tuple[Sent, ...]
    put: bytes | None
    fine: tuple[bytes, ...]
    proven: tuple[Sent, ...]

    @property
    def step(self) -> Step:
        return step(self.put, self.theirs, self.fine)

    @property
    def is_left(self) -> bool:
        """Whether its file is to stay as it is."""
        return self.step is Step.CHANGED_THERE or (self.ours is None and self.put is not None)

    @property
    def is_own(self) -> bool:
        """Whether the file that is there says something of this event, and of no other."""
        found = _read(self.name, self.theirs) if self.theirs is not None else ()
        return bool(found) and all(seen.uid == self.uid for seen in found)


def publish_vdir(call: Call, folder: str, group: str | None, person: str | None, keep: Sequence[str]) -> Outcome:
    """The files, and `published` brought up to date in the records that changed for a guest.

    Of those that were changed there, the files of the names `keep` are to be as they are here.
    """
    check_folder(folder, call.workspace.root)
    scope = scope_of(call, group, person, None)
    undone = f"nothing was written to {folder}"
    made = made_calendar(call, scope, undone)
    subject = scope.subject
    memory = SentEvents(
        call.workspace.state, os.path.realpath(folder), f"{subject.kind}/{subject.id}" if subject else ""
    )
    events = _compared(call, folder, scope, made, memory)
    kept = kept_names(
        folder, keep, {one.name: one.uid for one in events if one.step is Step.CHANGED_THERE and one.is_own}
    )
    if numbers := _numbers_there(one for one in events if one.name in kept):
        # Above the number that it has there: calendars follow no lower one.
        made = made_calendar(call, scope, undone, numbers)
        events = _compared(call, folder, scope, made, memory)
    events = [_merged(one) if one.name in kept else one for one in events]
    check_writable(folder, [one.name for one in events if one.step in (Step.UPDATE, Step.REMOVE)])
    told = made.told

    def write() -> Outcome:
        with memory.alone():
            left = list(_written(folder, events, memory))
        return _told(folder, events, left, told)

    return _told(folder, events, [], told)._replace(
        changes=publications(call, _reached(call, made, events)), then=write
    )


def _reached(call: Call, made: Made, events: Sequence[_Event]) -> Export:
    """What the folder shows of the export."""
    left = {one.uid for one in events if one.step is Step.CHANGED_THERE}
    written = {one.uid for one in events if one.step in (Step.ADD, Step.UPDATE, Step.REMOVE)}
    return as_reached(made.export, made.meetings.found, call.workspace.settings.text("id") or "", left, written)


def _compared(call: Call, folder: str, scope: Scope, made: Made, memory: SentEvents) -> list[_Event]:
    from mentor_cli.adapters.ics.writing import event_files

    ours, known, over = event_files(made.export), memory.known(), made.export.over
    events = _events(folder, ours, known, strange(call, known.keys() - ours.keys()))
    events = [one._replace(put=one.theirs) if one.uid in over and one.ours is None else one for one in events]
    return _with_theirs(events, made, sources_of(call, scope))


def _numbers_there(events: Iterable[_Event]) -> dict[str, int]:
    """By their marks the sequences of events that are in a later state there."""
    return numbers_of(seen for one in events if one.ours for seen in later_events(_seen(one), [one.ours]))


def _events(
    folder: str, ours: Mapping[str, bytes], known: Mapping[str, tuple[Sent, ...]], unheard: Collection[str]
) -> list[_Event]:
    """Every event of ours, and of those that were put there; `unheard` are the UIDs these records know nothing of."""
    names = {uid: file_name(uid) for uid in (*ours, *known)}
    there = held_there(folder, names)
    found = []
    for uid, name in names.items():
        rows, own = known.get(uid, ()), ours.get(uid)
        heard = () if uid in unheard else proven(rows, own)
        fine = tuple(one.content.encode() for one in heard)
        found.append(_Event(uid, name, own, there.get(uid), rows, own, fine, heard))
    return found


def _with_theirs(events: list[_Event], made: Made, sources: Sources) -> list[_Event]:
    """The events; of those that were changed there, the ones whose meetings say the same by now are not left behind."""
    changed = {event.uid: found for event in events if event.step is Step.CHANGED_THERE and (found := _seen(event))}
    every = [seen for together in changed.values() for seen in together]
    bases: dict[Key, list[Seen]] = {}
    for sent in (sent for event in events if event.uid in changed for sent in event.proven if sent.content):
        for seen in _read(sent.name, sent.content.encode()):
            bases.setdefault((seen.uid, seen.replaces), []).append(seen)
    news = {one.seen.uid for one in returns(every, made.meetings.found, made.export, sources, bases)}
    return [_merged(event) if event.uid in changed.keys() - news else event for event in events]


def _seen(event: _Event) -> tuple[Seen, ...]:
    """What the file says of the event; nothing when it says something of others, or cannot be read."""
    return _read(event.name, event.theirs or b"") if event.ours is not None and event.is_own else ()


def _read(name: str, raw: bytes) -> tuple[Seen, ...]:
    from mentor_cli.adapters.ics.events import events_in

    try:
        return events_in(name, raw)
    except UnusableFile:
        return ()


def _merged(event: _Event) -> _Event:
    """In the place of what is there, with what others added to it."""
    from mentor_cli.adapters.ics.merging import merged

    if event.theirs is None:
        return event
    if event.ours is None:
        return event._replace(fine=(event.theirs,))
    base = next((sent.content.encode() for sent in event.known if sent.content), None)
    try:
        put_there = merged(event.ours, event.theirs, base) or event.theirs
    except ValueError:
        return event
    return event._replace(put=put_there, fine=(event.theirs,))


def _written(folder: str, events: list[_Event], memory: SentEvents) -> Iterator[_Event]:
    """Write the files; gives those that somebody changed in this very moment."""
    settled: list[Sent] = []
    for event in events:
        if event.step in (Step.ADD, Step.UPDATE, Step.REMOVE):
            sent = Sent(event.uid, event.name, (event.ours or b"").decode())
            memory.note(sent)
            if not put(folder, event.name, event.theirs, event.put):
                yield event
                settled += event.known
            elif event.ours is not None:
                settled.append(sent)
        elif event.is_left:
            settled += event.known
        elif event.ours is not None:
            settled.append(Sent(event.uid, event.name, event.ours.decode()))
    memory.settle(settled)


def _told(folder: str, events: list[_Event], left: list[_Event], told: str) -> Outcome:
    report = folder_report(folder, [(one.name, Step.CHANGED_THERE if one in left else one.step) for one in events])
    lines = report.lines(told)
    changed = [one for one in events if one.name in report.changed_there and one.theirs is not None]
    unreadable = {one.name for one in changed if not _read(one.name, one.theirs or b"")}
    readable = [name for name in report.changed_there if name not in unreadable]
    if readable:
        where = folder if len(readable) > 1 else report.path(readable[0])
        lines.append(f"take over what was changed: mentor calendar import {where}")
    lines += report.keeping([one.name for one in changed if one.is_own])
    lines += [f"nothing can be read of {report.path(name)}: delete it, and publish again"
              for name in report.changed_there if name in unreadable]  # fmt: skip
    return Outcome(report.document(), lines, exit_code=report.exit_code)
