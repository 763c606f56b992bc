"""`mentor calendar sync`: meetings on a CalDAV server, changes both ways."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.differing import WAITING, Differences, differences, keeping, left_there, waiting_of
from mentor_cli.cli.calendars.edited import agreed_to
from mentor_cli.cli.calendars.gone import ALL, Gone
from mentor_cli.cli.calendars.making import Made, made_calendar, marks_of
from mentor_cli.cli.calendars.passwords import password_of
from mentor_cli.cli.calendars.scope import Scope, scope_of
from mentor_cli.cli.calendars.server import Remote
from mentor_cli.cli.calendars.taking import Choice
from mentor_cli.cli.calendars.telling import Reader, as_document, reader_of
from mentor_cli.cli.calendars.uploading import Upload, upload, uploads
from mentor_cli.cli.calendars.whose_there import kept_for_all, memory_of
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.pending import Pending
from mentor_cli.cli.terminal import counted_at_terminal, tell_at_terminal
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.time.returned import Kind

if TYPE_CHECKING:
    from mentor_cli.adapters.caldav.server import CalendarServer
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.writing import Change


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
    remote = _remote(call, _server(url, user, password_command), scope.subject)
    ours = event_files(made.export)
    # What nobody agreed to take over waits, too.
    kinds = WAITING if yes else (*WAITING, Kind.NEWS)
    differ = differences(call, scope, made, remote, ours, take, keep, kinds)
    reader = reader_of(call)
    agreed = _agreed(call, scope, differ, reader, take, yes=yes)
    pending = agreed.pending
    numbers = differ.numbers_kept(ours)
    after = made
    if pending.changes or numbers:
        # What is kept is said above the number that it has there, here too: in files and mails it would be older.
        after = made_calendar(call, _scope_after(scope, pending), "nothing was sent", numbers)
        ours = event_files(after.export)
    taken = list(pending.changes)
    for publication in after.export.publications:
        pending.revise(publication.record, {"published": publication.after.as_values()})
    for_all = kept_for_all(call, scope, remote, ours)
    left = agreed.waiting | differ.open_there.keys() | for_all | after.export.over
    events = uploads(remote, ours, left, differ.keep, after.export.called_off)
    lines = [*agreed.lines, *left_there(for_all, remote.unreadable, differ.unread)]
    report = _Report(remote.server.host, after, agreed.choice, lines, events, agreed.is_open, reader, differ.open_there)

    # Before anything is written here: what guests were shown is remembered of what went out.
    refused = _refused(remote) if any(event.word != _SAME for event in events) else None
    if refused:
        return _only_taken(refused, taken, report)

    def send() -> Outcome:
        with remote.memory.alone(), counted_at_terminal(len(events)) as told:
            quicker = upload(remote, events, told)
        return report.outcome(quicker)

    changes = [*pending.changes, *marks_of(call, after.export)]
    return report.outcome([])._replace(changes=changes, then=send)


class _Agreed(NamedTuple):
    """What is taken over: the choice as somebody agreed to it, the changes it makes here, how it is told, the UIDs
    of what waits on the server, and whether something is open that a person has to decide on.
    """

    choice: Choice
    pending: Pending
    lines: list[str]
    waiting: set[str]
    is_open: bool


def _agreed(
    call: Call, scope: Scope, differ: Differences, reader: Reader, take: Sequence[str], *, yes: bool
) -> _Agreed:
    """What was changed there, asked about at a terminal."""
    offered = differ.choice(reader)
    # Tried before it is asked about: what cannot be taken over is said at once.
    made_for = differ.take_over(call, Pending(call), scope, offered)
    lines = differ.lines(offered, reader, made_for)
    choice = offered if yes or call.dry_run else agreed_to(call, offered, take, lines)
    pending = Pending(call)
    made_for = differ.take_over(call, pending, scope, choice)
    if choice != offered:
        lines = [*(differ.lines(choice, reader, made_for) if choice.taken else lines), _undone(offered, choice)]
    refused = {one.seen.uid for one in choice.left if one in offered.taken}
    is_open = choice != offered or differ.waits(choice)
    return _Agreed(choice, pending, lines, {*waiting_of(choice.left), *refused}, is_open)


def _refused(remote: Remote) -> UnusableFile | None:
    """Why nothing may be put there; None where the server says nothing against it."""
    try:
        remote.server.check_writable()
    except UnusableFile as refused:
        return refused
    return None


def _only_taken(refused: UnusableFile, taken: Sequence[Change], report: _Report) -> Outcome:
    """What was changed there comes into the records, though nothing can go there. Raises it when there is nothing."""
    if not taken:
        raise refused
    told = report.taken()
    return told._replace(changes=taken, notes=(f"nothing was sent: {refused.message}", f"hint: {refused.hint}"))


def _remote(call: Call, server: CalendarServer, subject: Record | None) -> Remote:
    return Remote(server, memory_of(call, server, subject))


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


def _scope_after(scope: Scope, pending: Pending) -> Scope:
    groups = tuple(pending.record(one) for one in scope.groups)
    subject = pending.record(scope.subject) if scope.subject else None
    return Scope(subject, groups, pending.records("sessions", scope.sessions))


def _undone(choice: Choice, settled: Choice) -> str:
    what = "the rest" if settled.taken else "that"
    uids = list(dict.fromkeys(one.seen.uid for one in choice.taken if one not in settled.taken))
    return f"{what} was left as it is on both sides: --yes takes it over; {keeping(uids)} puts there what is here"


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
        gone: Mapping[str, Gone],
    ) -> None:
        self._reader, self._gone = reader, gone
        self._host, self._made, self._choice, self._lines = host, made, choice, lines
        self._events, self._undecided = events, undecided

    def taken(self) -> Outcome:
        """The outcome where nothing could be sent."""
        lines = [*self._lines, f"{self._host} · nothing could be sent"]
        return self.outcome([])._replace(lines=lines, exit_code=UnusableFile.exit_code)

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
            "gone": [{"uid": uid, "said": one.said} for uid, one in self._gone.items()],
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
            f"Of this event keep what is here; {ALL}: of all that wait for a decision.",
            ("--keep",),
            many=True,
            metavar="UID",
        ),
    ),
    examples=('mentor calendar sync https://cal.example.org/rosa/all/ --user rosa --password-command "pass show cal"',),
    writes=True,
    unlocked=True,
)
