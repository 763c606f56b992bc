"""`mentor calendar sync`: meetings on a CalDAV server, changes both ways."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.calendars.edited import agreed_to, told
from mentor_cli.cli.calendars.gone import ALL, Gone, gone_lines, gone_there, kept_of
from mentor_cli.cli.calendars.making import Made, made_calendar, marks_of, sources_of
from mentor_cli.cli.calendars.passwords import password_of
from mentor_cli.cli.calendars.proof import later_numbers, strange
from mentor_cli.cli.calendars.scope import Scope, scope_of
from mentor_cli.cli.calendars.server import Remote
from mentor_cli.cli.calendars.taking import Choice, chosen, take_over
from mentor_cli.cli.calendars.telling import Reader, as_document, reader_of
from mentor_cli.cli.calendars.uploading import Upload, upload, uploads
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.pending import Pending
from mentor_cli.cli.terminal import tell_at_terminal
from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.marks import in_reach
from mentor_cli.core.time.returned import Kind
from mentor_cli.core.time.returning import returns
from mentor_cli.store.sent import SentEvents

if TYPE_CHECKING:
    from mentor_cli.adapters.caldav.server import CalendarServer
    from mentor_cli.cli.call import Call

# Left alone on the server until somebody decides.
_WAITING = (
    Kind.BOTH,
    Kind.PAST,
    Kind.TWICE,
    Kind.NO_TIME,
    Kind.FAR,
    Kind.NO_MEETING,
    Kind.DEPARTED,
    Kind.ALTERNATIVE,
    Kind.NO_CADENCE,
)


def sync_calendar(
    call: Call,
    *,
    url: str,
    user: str | None,
    password_command: str | None,
    group: str | None,
    person: str | None,
    yes: bool,
    take: Sequence[str],
    keep: Sequence[str],
) -> Outcome:
    """First what was changed there comes into the records, then what the records say goes there."""
    from mentor_cli.adapters.ics.writing import event_files

    scope = scope_of(call, group, person, None)
    made = made_calendar(call, scope, "nothing was sent")
    server = _server(url, user, password_command)
    subject = scope.subject
    memory = SentEvents(call.workspace.state, server.url, f"{subject.kind}/{subject.id}" if subject else "")
    remote = Remote(server, memory)
    ours = event_files(made.export)
    there = remote.changed(ours, strange(call, remote.known.keys() - ours.keys()))
    sources = sources_of(call, scope)
    found = returns(there, made.meetings.found, made.export, sources, remote.bases())
    gone = gone_there(remote, made, sources)
    keep = kept_of(keep, take, gone)
    _refuse_unknown(keep, take, {one.seen.uid for one in found} | gone.keys())
    choice = chosen([one for one in found if one.seen.uid not in keep], [uid for uid in take if uid not in gone])
    # Tried before it is asked about: what cannot be taken over is said at once.
    _edits(call, scope, choice, gone, take)
    reader = reader_of(call)
    lines = list(_lines(choice, gone, remote, ours, take, keep, reader))
    settled = choice if yes or call.dry_run else agreed_to(call, choice, take, lines)
    if settled != choice:
        lines = list(_lines(settled, gone, remote, ours, take, keep, reader)) if settled.taken else lines
        lines.append(_undone(choice, settled))
    pending = _edits(call, scope, settled, gone, take)
    kept = [one.seen for one in found if one.seen.uid in keep and in_reach(one.seen.sequence)]
    numbers = later_numbers(kept, [ours[uid] for uid in {one.uid for one in kept} & ours.keys()])
    waiting = {one.seen.uid for one in settled.left if one.kind in _WAITING or one in choice.taken}
    waiting |= gone.keys() - set(keep) - set(take)
    after = made
    if pending.changes or numbers:
        # What is kept is said above the number that it has there, here too: in files and mails it would be older.
        after = made_calendar(call, _scope_after(scope, pending), "nothing was sent", numbers)
        ours = event_files(after.export)
    for publication in after.export.publications:
        pending.revise(publication.record, {"published": publication.after.as_values()})
    events = uploads(remote, ours, waiting, keep)
    if any(event.word != _SAME for event in events):
        # Before anything is written here: what guests were shown is remembered of what went out.
        server.check_writable()
    undecided = settled != choice or bool(gone.keys() - set(keep) - set(take)) or settled.undecided
    lines += [f"left, as nothing can be read of it: {name}" for name in sorted(remote.unreadable)]
    open_there = {uid: one.said for uid, one in gone.items() if uid not in keep and uid not in take}
    report = _Report(server.host, after, settled, lines, events, undecided, reader, open_there)

    def send() -> Outcome:
        with memory.alone():
            quicker = upload(remote, events)
        return report.outcome(quicker)

    planned = report.outcome([])
    notes = planned.lines if call.dry_run and pending.changes else ()
    changes = [*pending.changes, *marks_of(call, after.export)]
    return planned._replace(changes=changes, then=send, notes=[str(line) for line in notes])


def _server(url: str, user: str | None, command: str | None) -> CalendarServer:
    try:
        from mentor_cli.adapters.caldav.server import CalendarServer, checked_url
    except ImportError:
        hint = "pip install 'mentor-cli[caldav]'"
        raise UsageError("a CalDAV server needs a library that is not installed", hint) from None
    from urllib.parse import urlsplit

    address = checked_url(url)
    name = user or urlsplit(url).username
    if not name:
        raise UsageError("nothing says whose account it is on the server", "--user NAME")
    host = urlsplit(address).hostname or ""
    password = password_of(host, name, command, "pass show cal")
    return CalendarServer(address, name, password, waiting=lambda: tell_at_terminal(f"waiting for {host} …"))


def _refuse_unknown(keep: Sequence[str], take: Sequence[str], known: Collection[str]) -> None:
    """Raises UsageError for a --keep that nothing waits for, and for an event that is to be both kept and taken."""
    for uid in keep:
        if uid in take:
            raise UsageError(f"{uid} is to be taken and to be kept", "leave out one of --take and --keep")
        if uid not in known:
            hint = f"those that differ: {', '.join(sorted(known)[:3])}" if known else "leave it out"
            raise UsageError(f"--keep {uid}: nothing that differs has that UID", hint)


def _scope_after(scope: Scope, pending: Pending) -> Scope:
    groups = tuple(pending.record(one) for one in scope.groups)
    subject = pending.record(scope.subject) if scope.subject else None
    return Scope(subject, groups, pending.records("sessions", scope.sessions))


def _edits(call: Call, scope: Scope, choice: Choice, gone: Mapping[str, Gone], take: Collection[str]) -> Pending:
    """The edits that what is taken comes to."""
    pending = Pending(call)
    subject = scope.subject
    away = (back for uid, one in gone.items() if uid in take for back in one.back)
    take_over(call, pending, [*choice.taken, *away], subject if subject and subject.kind == "groups" else None)
    return pending


def _lines(
    choice: Choice,
    gone: Mapping[str, Gone],
    remote: Remote,
    ours: Collection[str],
    take: Collection[str],
    keep: Collection[str],
    reader: Reader,
) -> Iterator[str]:
    """What differs, and what was taken away."""
    if choice.taken or choice.left:
        yield from told("", choice, 1, reader)
    yield from gone_lines(gone, sum(map(remote.missing, ours)), take, keep)


def _undone(choice: Choice, settled: Choice) -> str:
    what = "the rest" if settled.taken else "that"
    first = next(one.seen.uid for one in choice.taken if one not in settled.taken)
    return f"{what} was left as it is on both sides: --yes takes it over; --keep {first} puts there what is here"


class _Report:
    """What is told of it, before and after."""

    def __init__(
        self,
        host: str,
        made: Made,
        choice: Choice,
        lines: list[str],
        events: Sequence[Upload],
        undecided: bool,
        reader: Reader,
        gone: Mapping[str, str],
    ) -> None:
        self._reader, self._gone = reader, gone
        self._host, self._made, self._choice, self._lines = host, made, choice, lines
        self._events, self._undecided = events, undecided

    def outcome(self, quicker: Sequence[str]) -> Outcome:
        """The outcome; `quicker` are the UIDs of events that somebody changed in that very moment."""
        counts = {word: sum(one.word == word for one in self._events if one.uid not in quicker) for word in _WORDS}
        shown = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
        lines = [*self._lines, f"{self._host} · {shown or 'nothing to send'} · {self._made.told}"]
        if quicker:
            lines.append(f"{len(quicker)} changed there meanwhile and left as they are: run it again")
        document = {
            "server": self._host,
            **{word.replace(" ", "_"): count for word, count in counts.items()},
            "taken": [as_document(one, self._reader) for one in self._choice.taken],
            "left": [as_document(one, self._reader) for one in self._choice.left],
            "gone": [{"uid": uid, "said": said} for uid, said in self._gone.items()],
            "quicker": list(quicker),
        }
        return Outcome(document, lines, exit_code=1 if self._undecided or quicker else 0)


_SAME = "as they were"
_WORDS = ("new", "changed", "taken away", _SAME)
SYNC = Command(
    sync_calendar,
    "Keep meetings on a CalDAV server, and bring back what was changed there: moved, cancelled or answered. What comes "
    "back is shown first; what was changed on both sides, or taken away there, is left for you to decide. The password "
    "comes from a command or from the system's keyring.",
    (
        Param("url", "The address of one calendar on the server.", asked=True, metavar="URL"),
        Param("user", "Your name on the server.", ("--user",), metavar="NAME"),
        Param("password_command", "A command that prints the password.", ("--password-command",), metavar="COMMAND"),
        Param("group", "Only this group's meetings.", ("--group",), metavar="ID", complete="groups"),
        Param("person", "Only this person's meetings.", ("--person",), metavar="ID", complete="people"),
        Param("yes", "Take over without asking what was changed only there.", ("--yes",), "flag"),
        Param("take", "Of this event take what is there.", ("--take",), many=True, metavar="UID"),
        Param(
            "keep",
            f"Of this event keep what is here; {ALL}: of all that were taken away there.",
            ("--keep",),
            many=True,
            metavar="UID",
        ),
    ),
    examples=('mentor calendar sync https://cal.example.org/rosa/all/ --user rosa --password-command "pass show cal"',),
    writes=True,
    unlocked=True,
)
