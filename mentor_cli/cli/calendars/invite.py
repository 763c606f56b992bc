"""`mentor calendar invite`: a meeting by e-mail, to each person what concerns them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.letters import Addressed, addressed
from mentor_cli.cli.calendars.mails import (
    Invited,
    Named,
    counted,
    counted_mails,
    document,
    doubt_lines,
    heading,
    mail_row,
    nothing_told,
    state_of,
    unreachable_lines,
)
from mentor_cli.cli.calendars.making import publications, whole_calendar
from mentor_cli.cli.calendars.scope import scope_of
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.sessions.named_meetings import making, unmade
from mentor_cli.core.agenda.plainlines import listed
from mentor_cli.core.errors import UnknownId, UsageError
from mentor_cli.core.ids import by_every_id, every_id, fold, typed_id
from mentor_cli.core.invitations.plan import (
    event_name,
    former_event,
    former_mails,
    last_told,
    numbered,
    plan_of,
    recurrence_of,
)
from mentor_cli.store.event_marks import known_marks
from mentor_cli.store.sent_mails import SentMails

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.scope import Scope
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.screen import Line
    from mentor_cli.core.invitations.plan import Told
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.time.entries import Entry

_PER_MINUTE = 30
_NOT_SENT = {
    "not invited": "(they were not invited: --send leaves it out)",
    "known": "(they know this already: --send leaves it out)",
    "unknown": "(nobody knows whether this left, an earlier command was cut off on the way: --send leaves it out)",
}


def invite(
    call: Call,
    *,
    session: str,
    output: str | None,
    send: bool,
    smtp: str | None,
    user: str | None,
    password_command: str | None,
    per_minute: int | None,
    again: Sequence[str],
    arrived: Sequence[str],
) -> Outcome:
    """The mails as files, or sent; the session's file remembers what its guests were told."""
    _refuse_mixed(call, output, send, smtp, [user, password_command, per_minute, *again, *arrived])
    invited = _invited(call, session)
    named = Named(_named(call, invited, "--again", again), _named(call, invited, "--arrived", arrived))
    _refuse_certain(invited, named)
    if call.dry_run:
        return _shown(call, invited, named)
    changes = publications(call, invited.export)
    if output:
        from mentor_cli.cli.calendars.mail_files import mail_files

        return mail_files(call, invited, output)._replace(changes=changes)
    from mentor_cli.cli.calendars.sending import Sending, send_all

    sending = Sending(
        smtp or "",
        user,
        password_command,
        _PER_MINUTE if per_minute is None else per_minute,
        named,
    )
    sending.check()
    return Outcome(changes=changes, then=partial(send_all, call, invited, sending))


def _refuse_mixed(call: Call, output: str | None, send: bool, smtp: str | None, others: Sequence[object]) -> None:
    if output and send:
        raise UsageError("-o writes the mails, --send sends them: not both", "leave out one of the two")
    if send and not smtp:
        raise UsageError("nothing says over which server to send", "--smtp smtp.example.org:587 --user NAME")
    if not send and (smtp or any(one is not None for one in others)) and not call.dry_run:
        raise UsageError("without --send no server is asked", "add --send, or name a folder for the mails: -o DIR")
    if not (send or output or call.dry_run):
        raise UsageError(
            "nothing says where the mails go", "-o DIR writes them, --send sends them, --dry-run shows them"
        )
    if output and output != "-":
        from mentor_cli.store.event_folder import check_folder

        check_folder(output, call.workspace.root)
    elif output:
        raise UsageError("-o takes a folder: each person has a mail of their own", "-o mails")


def _invited(call: Call, session: str) -> Invited:
    made = whole_calendar(call, _scope(call, session), "nobody was invited")
    meeting = made.meetings.found[0]
    _refuse_over(call, meeting, meeting.session.id if meeting.session else "")
    entry = made.export.entries[0]
    workspace = call.workspace
    people = by_every_id(workspace.usable("people"))
    journal = SentMails(workspace.root, workspace.state)
    event = event_name(entry.uid, recurrence_of(entry))
    told = journal.read(event)
    mailed = journal.about(every_id(meeting.session)) if meeting.session else {}
    former = [one for name, one in mailed.items() if name != event and _can_be_called_off(one)]
    plan = plan_of(meeting, entry, people, told)
    export = numbered(plan, made.export, meeting.session, call.now) if meeting.session else made.export
    entry = export.entries[0]
    parts = [_calling_off(call, meeting, entry, one, journal) for one in former]
    before = told or tuple(one for mails in former for one in mails)
    present = addressed(call, meeting, entry, plan.mails, before)
    order = {one.mail.person.id: at for at, one in enumerate(present)}
    mails = [*(one for part in parts for one in part.mails), *present]
    mails.sort(key=lambda one: order.get(one.mail.person.id, len(order)))
    unreachable = dict.fromkeys([*plan.unreachable, *(one for part in parts for one in part.unreachable)])
    # That the former events were called off is remembered beside the records, like in every export.
    export = replace(export, entries=(*export.entries, *(part.entry for part in parts if part.mails)))
    return Invited(meeting, export, tuple(mails), tuple(unreachable), journal)


def _scope(call: Call, typed: str) -> Scope:
    """The one session. Of one whose file was deleted it is told who was invited: only its file can call it off."""
    journal = SentMails(call.workspace.root, call.workspace.state)
    waiting = None if journal.knows(typed) else unmade(call, typed)
    if waiting:
        _refuse_over(call, waiting, typed)
        raise UnknownId(f"{typed} has no file yet", f"make it first: {making(waiting)}")
    try:
        return scope_of(call, None, None, typed)
    except UnknownId as unknown:
        mailed = journal.about({fold(typed)})
        people = by_every_id(call.workspace.usable("people"))
        last = [one for told in mailed.values() for one in last_told(told, people).values()]
        invited = sorted({one.person for one in last if one.method == "REQUEST"})
        if not invited:
            raise
        name = typed_id(typed)
        raise UnknownId(
            f"{unknown.message}, and no mail has called it off for {listed(invited)}",
            f"put its file back, then: mentor sessions cancel {name}; mentor calendar invite {name} --send --smtp HOST",
        ) from unknown


class _Former(NamedTuple):
    """What calls off a former event of the meeting."""

    entry: Entry
    mails: tuple[Addressed, ...]
    unreachable: tuple[str, ...]


def _can_be_called_off(told: Sequence[Told]) -> bool:
    return any(one.uid and one.method == "REQUEST" for one in told)


def _calling_off(call: Call, meeting: Meeting, entry: Entry, told: Sequence[Told], journal: SentMails) -> _Former:
    people = by_every_id(call.workspace.usable("people"))
    plan = former_mails(meeting, people, told, journal.doubtful())
    former = former_event(told, entry, known_marks(call.workspace.root), call.now)
    return _Former(former, addressed(call, meeting, former, plan.mails, told), plan.unreachable)


def _named(call: Call, invited: Invited, flag: str, typed: Sequence[str]) -> frozenset[str]:
    """The ids of people who were named, each of whom gets a mail."""
    named = [call.workspace.find("people", one).id for one in typed]
    for person in named:
        if all(one.mail.person.id != person for one in invited.mails):
            raise UsageError(f"{person} gets no mail about this meeting", f"leave out {flag} {typed_id(person)}")
    return frozenset(named)


def _refuse_certain(invited: Invited, named: Named) -> None:
    """Raises UsageError for who is said to have a mail of which nobody was in doubt."""
    doubtful = invited.journal.doubtful()
    unsure = {one.mail.person.id for one in invited.mails if one.mail.told and one.mail.told.name in doubtful}
    for person in sorted(named.arrived - unsure):
        raise UsageError(f"that the mail to {person} left is in no doubt", f"leave out --arrived {typed_id(person)}")


def _refuse_over(call: Call, meeting: Meeting, name: str) -> None:
    if meeting.status == "held" or (meeting.end.utc <= call.now and not meeting.cancelled):
        raise UsageError(f"{name} is over: there is nothing to invite to", "mentor sessions list")


def _shown(call: Call, invited: Invited, named: Named) -> Outcome:
    """All that would be sent, to read; nothing is written."""
    from mentor_cli.cli.diff import diff_lines

    lines: list[Line] = []
    rows = []
    doubtful = invited.journal.doubtful()
    states = [state_of(one, one.mail.told, doubtful, named) for one in invited.mails]
    for one, state in zip(invited.mails, states, strict=True):
        rows.append(mail_row(one, state))
        lines += [f"To: {one.out.recipient.name} <{one.mail.address}>", f"Subject: {one.out.subject}"]
        if state == "new":
            lines += ["", *(f"  {line}".rstrip() for line in one.out.text.splitlines()), ""]
        else:
            lines += [_NOT_SENT[state], ""]
    unsure = [one.mail.person.id for one, state in zip(invited.mails, states, strict=True) if state == "unknown"]
    lines += doubt_lines(unsure)
    lines += unreachable_lines(invited, by_every_id(call.workspace.usable("people")))
    lines += diff_lines(publications(call, invited.export))
    more = f", {counted(states, ['unknown'])}" if unsure else ""
    told = nothing_told(states) or f"{counted_mails(states.count('new'))} to send{more}"
    lines.insert(0, f"{heading(invited, call.today())} · {told}")
    return Outcome(document(invited, rows), lines, exit_code=1 if unsure else 0)


INVITE = Command(
    invite,
    "Invite to a meeting by e-mail, tell of its changes, call it off. Each person gets a mail of their own with the "
    "agenda, in their own time, and with what is asked of them before; calendars show it with buttons to answer. "
    "Without --send the mails are files that any mail program opens; of these nothing is remembered. With it nobody "
    "gets the same mail twice.",
    (
        Param("session", "The session.", asked=True, metavar="ID", complete="sessions"),
        Param("output", "A folder for the mails, each as a .eml file.", ("--output", "-o"), metavar="DIR"),
        Param("send", "Send what its readers do not know yet.", ("--send",), "flag"),
        Param("smtp", "The mail server: encrypted by STARTTLS, or from the start on port 465 and with smtps://.",
              ("--smtp",), metavar="HOST:PORT"),
        Param("user", "The name to log in with.", ("--user",), metavar="NAME"),
        Param("password_command", "A command that prints the password; otherwise the system's keyring has it.",
              ("--password-command",), metavar="COMMAND"),
        Param("per_minute", f"How many mails a minute at most, {_PER_MINUTE} by itself.", ("--per-minute",), "whole",
              metavar="N"),
        Param("again", "Send it to this person once more.", ("--again",), many=True, metavar="ID", complete="people"),
        Param("arrived", "This person has the mail of which nobody knew whether it left.", ("--arrived",), many=True,
              metavar="ID", complete="people"),
    ),
    examples=(
        "mentor calendar invite 2026-12-10-thursday --dry-run",
        "mentor calendar invite 2026-12-10-thursday -o mails",
    ),
    writes=True,
)  # fmt: skip
