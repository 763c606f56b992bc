"""`mentor calendar replies`: what people answered to their invitations, into who is expected."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.showing import replaceable
from mentor_cli.cli.render import table
from mentor_cli.cli.sessions.named_meetings import making
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.ids import by_every_id, fold, present_id
from mentor_cli.core.invitations.plan import event_name, recurrence_of
from mentor_cli.core.invitations.replies import Key, Place, Reply, Verdict, all_judged, taken_of
from mentor_cli.core.meetings import meetings_for
from mentor_cli.core.time.export import export_horizon, export_of_session, occurrence_keys
from mentor_cli.core.time.publishing import Sources
from mentor_cli.store.event_marks import known_marks
from mentor_cli.store.sent_mails import SentMails
from mentor_cli.store.taken_replies import read_taken, taking

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.writing import Change

_MOST_FILES = 10_000
_WORDS = {"taken": "", "known": "read before", "older": "NOT TAKEN", "refused": "NOT TAKEN"}


class _Fault(NamedTuple):
    """A file, or a mail, that holds no answer that can be used."""

    file: str
    why: str


def replies(call: Call, *, files: Sequence[str]) -> Outcome:
    """The answers, those that hold in the session files."""
    found: list[Reply] = []
    faults: list[_Fault] = []
    without = 0
    for path, was_named in _paths(files):
        read, why = _read(path)
        found += read
        faults += why
        if not read and not why and was_named:
            faults.append(_Fault(path, "holds no answer to an invitation"))
        without += not read and not why and not was_named
    call.workspace.require_whole("people", "sessions", "groups")
    people = call.workspace.usable("people")
    places, unmade = _places(call, {reply.uid for reply in found})
    judged = all_judged(found, places, unmade, people, call.now)
    failed = bool(faults) or any(verdict.state == "refused" for verdict, _ in judged)
    lines, changes = list(_lines(judged, faults, without)), _changes(call, judged)
    return Outcome(
        _document(judged, faults),
        lines,
        # Shown as a difference, the files do not tell what was left out and why.
        notes=[str(line) for line in lines] if call.dry_run and changes else (),
        exit_code=1 if failed else 0,
        changes=changes,
    )


# -- reading -----------------------------------------------------------------------------------------------


def _paths(named: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Every file, and whether it was named itself; of a folder those in it and in the folders of a Maildir."""
    for name in named:
        if not os.path.isdir(name):
            yield name, True
            continue
        try:
            folders = [name, *(os.path.join(name, part) for part in ("cur", "new"))]
            inside = [os.path.join(folder, one) for folder in folders if os.path.isdir(folder)
                      for one in sorted(os.listdir(folder)) if not one.startswith(".")]  # fmt: skip
        except OSError as error:
            raise UnusableFile(f"{name} cannot be read: {error.strerror}", "check its permissions") from error
        paths = [path for path in inside if os.path.isfile(path)]
        if len(paths) > _MOST_FILES:
            raise UnusableFile(f"{name} holds more than {_MOST_FILES} files", "name a folder with the answers alone")
        yield from ((path, False) for path in paths)


def _read(path: str) -> tuple[list[Reply], list[_Fault]]:
    """The answers in a file, perhaps none, and what is wrong with it or with a mail of many in it."""
    from mentor_cli.adapters.mail.mbox import mails_in
    from mentor_cli.adapters.mail.parts import LARGEST
    from mentor_cli.store.writing import read_file

    try:
        if os.path.getsize(path) > LARGEST:
            return [], [_Fault(path, f"has more than {LARGEST // 2**20} MB")]
        mails = list(mails_in(read_file(path)))
    except OSError as error:
        raise UnusableFile(
            f"{path} cannot be read: {error.strerror}", "name .eml or .ics files, or their folder"
        ) from error
    found: list[Reply] = []
    faults: list[_Fault] = []
    for before, raw in mails:
        source = path if len(mails) == 1 else f"{path}:{before + 1}"
        try:
            found += _answers(source, raw)
        except ValueError as why:
            faults.append(_Fault(source, str(why)))
    return found, faults


def _answers(source: str, raw: bytes) -> list[Reply]:
    """The answers in a calendar or in a mail. Raises ValueError with what is wrong."""
    from mentor_cli.adapters.ics.replies import replies_in
    from mentor_cli.adapters.mail.parts import read_mail

    if raw.lstrip(b"\xef\xbb\xbf \r\n\t")[:15].upper() == b"BEGIN:VCALENDAR":
        return replies_in(source, "", raw)
    letter = read_mail(raw)
    return [] if letter.calendar is None else replies_in(source, letter.sender, letter.calendar)


# -- the meetings they are about ---------------------------------------------------------------------------


def _places(call: Call, uids: Iterable[str]) -> tuple[dict[Key, Place], dict[Key, str]]:
    """The meetings that have one of these UIDs; of those without a session file the command that makes it."""
    workspace, wanted = call.workspace, frozenset(uids)
    if not wanted:
        return {}, {}
    people = by_every_id(workspace.usable("people"))
    marks = known_marks(workspace.root)
    sources = Sources(people, workspace.settings, call.now, days_off(call), marks=marks)
    horizon = export_horizon(call.today())
    found = meetings_for(
        workspace.usable("groups"),
        workspace.usable("sessions"),
        workspace.settings,
        date.min,
        horizon,
        holidays=sources.holidays,
        people=people,
        files_until=date.max,
    )
    journal = SentMails(workspace.root, workspace.state)
    places: dict[Key, Place] = {}
    unmade: dict[Key, str] = {}
    for meeting in found.found:
        if meeting.session is None:
            unmade |= {key: making(meeting) for key in occurrence_keys(meeting, sources) if key[0] in wanted}
            continue
        entry = export_of_session(meeting, sources, horizon).entries[0]
        if entry.uid in wanted:
            event = event_name(entry.uid, recurrence_of(entry))
            told = journal.read(event)
            key = (entry.uid, entry.replaces.utc if entry.replaces else None)
            places[key] = Place(meeting, entry, told, read_taken(workspace.root, event))
    return places, unmade


# -- what changes ------------------------------------------------------------------------------------------


def _changes(call: Call, judged: Sequence[tuple[Verdict, Place | None]]) -> list[Change]:
    people = by_every_id(call.workspace.usable("people"))
    answers: dict[str, tuple[Record, dict[str, Any]]] = {}
    changes: list[Change] = []
    for verdict, place in judged:
        if verdict.state != "taken" or place is None or place.meeting.session is None or verdict.person is None:
            continue
        session = replaceable(place.meeting.session, "expected")
        _, expected = answers.setdefault(session.path, (session, dict(session.mapping("expected"))))
        theirs = (name for name in expected if fold(present_id(name, people)) == fold(verdict.person.id))
        expected[next(theirs, verdict.person.id)] = verdict.reply.answer
        event = event_name(place.entry.uid, recurrence_of(place.entry))
        changes.append(taking(event, taken_of(verdict, place)))
    for session, expected in answers.values():
        changes += revised(call, session, {"expected": expected})
    return changes


def _document(judged: Sequence[tuple[Verdict, Place | None]], faults: Sequence[_Fault]) -> dict[str, object]:
    return {
        "replies": [
            {"file": verdict.reply.source, "session": _session(place), "address": verdict.reply.address,
             "person": verdict.person.id if verdict.person else None, "answer": verdict.reply.answer,
             "comment": verdict.reply.comment, "sequence": verdict.reply.sequence, "state": verdict.state,
             "why": verdict.why or None}
            for verdict, place in judged
        ],
        "unread": [fault._asdict() for fault in faults],
    }  # fmt: skip


def _session(place: Place | None) -> str | None:
    return place.meeting.session.id if place and place.meeting.session else None


def _lines(judged: Sequence[tuple[Verdict, Place | None]], faults: Sequence[_Fault], without: int) -> Iterator[str]:
    taken = sum(verdict.state == "taken" for verdict, _ in judged)
    left = sum(verdict.state in ("older", "refused") for verdict, _ in judged) + len(faults)
    yield f"{taken} answer{'s' if taken != 1 else ''} taken" + (f", {left} not taken" if left else "")
    rows = []
    for verdict, place in judged:
        reply = verdict.reply
        said = " · ".join(part for part in (_WORDS[verdict.state], verdict.why, verdict.hint,
                                            f"“{reply.comment}”" if reply.comment else "") if part)  # fmt: skip
        rows.append((verdict.person.id if verdict.person else reply.address, reply.answer,
                     _session(place) or os.path.basename(reply.source), said))  # fmt: skip
    yield from table(rows, ("", "", "", ""), None)
    for fault in faults:
        yield f"{fault.file}: {fault.why}"
    if without:
        yield f"{without} other file{'s' if without > 1 else ''} without an answer"


REPLIES = Command(
    replies,
    "Read what people answered to their invitations, from mails (.eml), calendars (.ics) or a folder of them, into who "
    "is expected. An answer counts when it is about a meeting as it is now, and comes from the address of somebody who "
    "belongs to it; what does not count is told. To read it twice does no harm.",
    (Param("files", "Files with answers, or folders of them.", many=True, asked=True, metavar="FILE"),),
    examples=("mentor calendar replies replies",),
    writes=True,
)
