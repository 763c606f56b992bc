"""A calendar file that was changed elsewhere, brought back into the records: shown first, then written."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.calendars.edited_files import read_edited
from mentor_cli.cli.calendars.making import made_calendar, sources_of
from mentor_cli.cli.calendars.scope import scope_of
from mentor_cli.cli.calendars.taking import Choice, MadeFor, chosen, take_over
from mentor_cli.cli.calendars.telling import Reader, as_document, meetings_of, reader_of, words_of
from mentor_cli.cli.calendars.way_out import as_cadence, way_out
from mentor_cli.cli.command import Outcome
from mentor_cli.cli.records.pending import Pending
from mentor_cli.core.time.returned import Kind, Return, Taking
from mentor_cli.core.time.returning import returns
from mentor_cli.core.time.zones import zone

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call

SHOWN = 5
_BUSY = "times that somebody is busy: mentor calendar import FILE --person ID"


def import_edited(
    call: Call, path: str, *, take: Sequence[str], yes: bool, group: str | None, place: str | None
) -> Outcome:
    """What was moved, cancelled or answered there; written when a person says so, or with `--yes`.

    `place` is meant by a zone that nobody knows.
    """
    edited = read_edited(path, zone(place) if place else None)
    shown, events = edited.shown, edited.events
    whose = call.workspace.find("groups", group) if group else None
    scope = scope_of(call, None, None, None)
    made = made_calendar(call, scope, "nothing was taken over")
    found = returns(events, made.meetings.found, made.export, sources_of(call, scope), {})
    reader = reader_of(call)
    choice = chosen(found, take, reader)
    # Tried before it is asked about: what cannot be taken over is said at once.
    made_for = take_over(call, Pending(call), choice.taken, whose)
    lines = [*edited.lines(), *told(shown, choice, len(events), reader, made_for)]
    settled = choice if yes or call.dry_run else agreed_to(call, choice, take, lines)
    pending = Pending(call)
    made_for = take_over(call, pending, settled.taken, whose)
    if settled.taken and settled != choice:
        lines = [*edited.lines(), *told(shown, settled, len(events), reader, made_for)]
    document = {
        "file": shown,
        "events": len(events),
        "broken": [finding.as_json() for finding in edited.broken],
        "taken": [as_document(one, reader) for one in settled.taken],
        "left": [as_document(one, reader) for one in settled.left],
        "written": [change.path for change in pending.changes],
    }
    zones = sorted({one.unknown_zone for one in events if one.unknown_zone} if place else ())
    what = "the rest was not taken over" if settled.taken else "nothing was written"
    notes = [] if settled == choice else [f"{what}: --yes takes it over"]
    return Outcome(
        document,
        lines,
        exit_code=1 if settled.undecided or notes or edited.broken else 0,
        notes=[*notes, *(f"the zone {name[:60]} is read as {place}" for name in zones)],
        changes=pending.changes,
    )


def agreed_to(call: Call, choice: Choice, take: Collection[str], lines: list[str]) -> Choice:
    """What is left of the choice: what was named is wanted, the rest when the person at the terminal agrees."""
    unnamed = tuple(one for one in choice.taken if one.seen.uid not in take)
    if not unnamed or (call.interactive and agreed(lines, "Take that over? (yes/no)")):
        return choice
    return Choice(tuple(one for one in choice.taken if one.seen.uid in take), (*choice.left, *unnamed))


def agreed(lines: list[str], question: str) -> bool:
    """Whether the person at the terminal wants what the lines say. What was shown leaves `lines`."""
    from mentor_cli.cli.asking import ask_once
    from mentor_cli.cli.terminal import say

    say(lines)
    lines.clear()
    return ask_once(question).lower() in ("y", "yes")


def told(shown: str, choice: Choice, events: int, reader: Reader, made_for: MadeFor) -> Iterator[str]:
    """What differs, in lines for a person."""
    if not choice.taken and not choice.left:
        yield f"{shown} · {events} event{'' if events == 1 else 's'}, nothing new"
        return
    for one in choice.taken:
        path = made_for.get((one.seen.uid, one.seen.replaces))
        yield words_of(one, reader) + (f" · {path}" if path else "")
        yield from meetings_of(one, reader)
    for kind in Kind:
        yield from _left([one for one in choice.left if one.kind is kind], kind, reader)


def _is_mended(one: Return) -> bool:
    """Whether it is told how to go on with it otherwise: whole days of others are as they should be."""
    return one.kind.taking is Taking.NOT_SO and (one.is_ours or one.kind is not Kind.NO_TIME)


def _left(left: Sequence[Return], kind: Kind, reader: Reader) -> Iterator[str]:
    for one in left[:SHOWN]:
        yield f"left, {one.why}: {words_of(one, reader)}"
        yield from meetings_of(one, reader)
    if len(left) > SHOWN:
        yield f"left, {kind.words}: {len(left) - SHOWN} more"
    fit = [one for one in left[:SHOWN] if not (kind is Kind.BOTH and one.is_whole)]
    taking = " ".join(f"--take {uid}" for uid in dict.fromkeys(one.seen.uid for one in fit) if uid)
    if fit and kind.taking is Taking.NAMED:
        yield f"  take what is there: {taking}"
    mended = [one for one in left[:SHOWN] if _is_mended(one) or one not in fit]
    yield from (f"  {hint}" for hint in dict.fromkeys(way_out(one, reader) for one in mended))
    if left and kind is Kind.SERIES:
        commands = dict.fromkeys(as_cadence(one.seen) for one in left[:SHOWN])
        yield from (f"  {command}" for command in commands if command)
        yield f"  {_BUSY}"
    if left and kind is Kind.DELETED:
        yield f"  a meeting again: {taking} --group ID"
    if left and kind is Kind.UNKNOWN:
        meeting = f"a meeting of a group: {taking} --group ID; " if taking else ""
        yield f"  {meeting}{_BUSY}"
