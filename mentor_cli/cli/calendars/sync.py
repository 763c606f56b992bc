"""`mentor calendar sync`: meetings on a CalDAV server, changes both ways."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.edited import SHOWN, agreed_to, told
from mentor_cli.cli.calendars.gone import ALL, Gone, gone_lines, gone_there, kept_of, refuse_unknown
from mentor_cli.cli.calendars.making import Made, made_calendar, marks_of, sources_of
from mentor_cli.cli.calendars.passwords import password_of
from mentor_cli.cli.calendars.proof import later_events, numbers_of, strange
from mentor_cli.cli.calendars.scope import Scope, scope_of
from mentor_cli.cli.calendars.server import Remote
from mentor_cli.cli.calendars.taking import Choice, chosen, take_over
from mentor_cli.cli.calendars.telling import Reader, as_document, reader_of
from mentor_cli.cli.calendars.uploading import Upload, upload, uploads
from mentor_cli.cli.calendars.whose_there import (
    decided_elsewhere,
    kept_for_all,
    memory_of,
    others_there,
    refuse_others,
    without_others,
)
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.pending import Pending
from mentor_cli.cli.terminal import tell_at_terminal
from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.returned import Kind
from mentor_cli.core.time.returning import returns

if TYPE_CHECKING:
    from mentor_cli.adapters.caldav.server import CalendarServer
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.returned import Return

# Left alone on the server until somebody decides.
_WAITING = (
    Kind.BOTH,
    Kind.OLD,
    Kind.PAST,
    Kind.TWICE,
    Kind.NO_TIME,
    Kind.WRONG,
    Kind.BEYOND,
    Kind.NO_ZONE,
    Kind.NO_MEETING,
    Kind.DEPARTED,
    Kind.DELETED,
    Kind.ALTERNATIVE,
    Kind.FOLLOWING,
    Kind.ADDED,
    Kind.NO_CADENCE,
    Kind.ONCE,
    Kind.CLOCK,
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
    remote = _remote(call, _server(url, user, password_command), scope.subject)
    ours = event_files(made.export)
    # What nobody agreed to take over waits, too.
    kinds = _WAITING if yes else (*_WAITING, Kind.NEWS)
    differ = _differences(call, scope, made, remote, ours, take, keep, kinds)
    reader = reader_of(call)
    choice = differ.choice(reader)
    # Tried before it is asked about: what cannot be taken over is said at once.
    differ.edits(call, scope, choice)
    lines = differ.lines(choice, reader)
    settled = choice if yes or call.dry_run else agreed_to(call, choice, take, lines)
    if settled != choice:
        lines = [*(differ.lines(settled, reader) if settled.taken else lines), _undone(choice, settled)]
    pending = differ.edits(call, scope, settled)
    numbers = differ.numbers_kept(ours)
    after = made
    if pending.changes or numbers:
        # What is kept is said above the number that it has there, here too: in files and mails it would be older.
        after = made_calendar(call, _scope_after(scope, pending), "nothing was sent", numbers)
        ours = event_files(after.export)
    for publication in after.export.publications:
        pending.revise(publication.record, {"published": publication.after.as_values()})
    waiting = {*_waiting(settled.left), *(one.seen.uid for one in settled.left if one in choice.taken)}
    for_all = kept_for_all(call, scope, remote, ours)
    left = waiting | differ.open_there.keys() | for_all | after.export.over
    events = uploads(remote, ours, left, differ.keep, after.export.called_off)
    if any(event.word != _SAME for event in events):
        # Before anything is written here: what guests were shown is remembered of what went out.
        remote.server.check_writable()
    lines += _left_there(for_all, remote.unreadable)
    undecided = settled != choice or differ.waits(settled)
    report = _Report(remote.server.host, after, settled, lines, events, undecided, reader, differ.open_there)

    def send() -> Outcome:
        with remote.memory.alone():
            quicker = upload(remote, events)
        return report.outcome(quicker)

    changes = [*pending.changes, *marks_of(call, after.export)]
    return report.outcome([])._replace(changes=changes, then=send)


class _Differences(NamedTuple):
    """What is otherwise there, and what was `gone`; what is to be taken of it, and what is to be kept as it is here.

    `missing` is how many events are not there any more, of whatever time.
    """

    found: Sequence[Return]
    gone: Mapping[str, Gone]
    missing: int
    take: Collection[str]
    keep: Collection[str]

    @property
    def open_there(self) -> dict[str, Gone]:
        """What was taken away there and waits for a decision."""
        return {uid: one for uid, one in self.gone.items() if uid not in self.keep and uid not in self.take}

    def choice(self, reader: Reader) -> Choice:
        """What of it is to be taken. Raises UsageError."""
        take = [uid for uid in self.take if uid not in self.gone]
        return chosen([one for one in self.found if one.seen.uid not in self.keep], take, reader)

    def edits(self, call: Call, scope: Scope, choice: Choice) -> Pending:
        """The edits that what is taken comes to."""
        pending = Pending(call)
        subject = scope.subject
        away = (back for uid, one in self.gone.items() if uid in self.take for back in one.back)
        take_over(call, pending, [*choice.taken, *away], subject if subject and subject.kind == "groups" else None)
        return pending

    def numbers_kept(self, ours: Mapping[str, bytes]) -> dict[str, int]:
        """The sequences that what is kept has there, by their marks, where it is in a later state there."""
        kept = [one.seen for one in self.found if one.seen.uid in self.keep]
        return numbers_of(later_events(kept, [ours[uid] for uid in {one.uid for one in kept} & ours.keys()]))

    def waits(self, settled: Choice) -> bool:
        """Whether something is left that a person has to decide on."""
        # Only a server that these records know tells an older state of ours from what somebody changed there.
        older = any(one.kind in (Kind.OLD, Kind.DELETED) for one in settled.left)
        return bool(self.open_there) or older or settled.undecided

    def lines(self, choice: Choice, reader: Reader) -> list[str]:
        """What differs, and what was taken away."""
        differs = told("", choice, 1, reader) if choice.taken or choice.left else ()
        stays = _waiting([one for one in choice.left if one.is_ours])
        every = f"; of all: --keep {ALL}" if len(stays) > SHOWN else ""
        return [
            *differs,
            *([f"  put there what is here: {_keeping(stays)}{every}"] if stays else ()),
            *gone_lines(self.gone, self.missing, self.take, self.keep, stays),
        ]


def _differences(
    call: Call,
    scope: Scope,
    made: Made,
    remote: Remote,
    ours: Mapping[str, bytes],
    take: Sequence[str],
    keep: Sequence[str],
    kinds: Collection[Kind],
) -> _Differences:
    """`--keep all` stands for all of these `kinds`, and for what was taken away there.

    Raises UsageError for what is to be taken and kept, and for a --keep that nothing waits for.
    """
    there = remote.changed(ours, strange(call, remote.known.keys() - ours.keys()))
    others = others_there(call, scope, {one.uid for one in there} - ours.keys(), {*take, *keep})
    refuse_others(scope, others, take, keep)
    there = [one for one in there if one.uid not in others]
    sources = sources_of(call, scope)
    found = returns(there, made.meetings.found, made.export, sources, remote.bases())
    found = without_others(call, scope, list(decided_elsewhere(found, remote, made.export)))
    gone = gone_there(remote, made, sources)
    kept = kept_of(keep, take, (*gone, *_waiting([one for one in found if one.is_ours], kinds)))
    refuse_unknown(kept, take, {one.seen.uid for one in found} | gone.keys())
    return _Differences(found, gone, sum(map(remote.missing, ours)), take, kept)


def _left_there(for_all: Collection[str], unreadable: Collection[str]) -> Iterator[str]:
    yield from (f"left, as nothing can be read of it: {name}" for name in sorted(unreadable))
    if for_all:
        yield f"kept there for everybody: {len(for_all)} event{'s' if len(for_all) > 1 else ''}"


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
    return f"{what} was left as it is on both sides: --yes takes it over; {_keeping(uids)} puts there what is here"


def _waiting(found: Sequence[Return], kinds: Collection[Kind] = _WAITING) -> list[str]:
    """The UIDs of those that a person has to decide on."""
    return list(dict.fromkeys(one.seen.uid for one in found if one.kind in kinds))


def _keeping(uids: Sequence[str]) -> str:
    """The words by which what is here is to stand; of many the first."""
    return " ".join(f"--keep {uid}" for uid in uids[:SHOWN])


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
