"""`mentor calendar invite`: a meeting by e-mail, to each person what concerns them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from mentor_cli.cli.calendars.letters import addressed
from mentor_cli.cli.calendars.mails import Invited, document, heading, mail_row, unreachable_lines
from mentor_cli.cli.calendars.making import made_calendar, publications
from mentor_cli.cli.calendars.scope import scope_of
from mentor_cli.cli.command import Command, Outcome, Output, Param
from mentor_cli.cli.render import table
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id, typed_id
from mentor_cli.core.invitations.plan import event_name, is_news, numbered, plan_of, recurrence_of
from mentor_cli.store.sent_mails import SentMails

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.screen import Line
    from mentor_cli.core.meetings import Meeting

_PER_MINUTE = 30


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
    named = {flag: _named(call, invited, flag, typed) for flag, typed in (("--again", again), ("--arrived", arrived))}
    if call.dry_run:
        return _shown(call, invited)
    changes = publications(call, invited.export)
    if output:
        return _files(call, invited, output)._replace(changes=changes)
    from mentor_cli.cli.calendars.sending import Sending, send_all

    sending = Sending(
        smtp or "",
        user,
        password_command,
        _PER_MINUTE if per_minute is None else per_minute,
        named["--again"],
        named["--arrived"],
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
    made = made_calendar(call, scope_of(call, None, None, session), "nobody was invited")
    meeting = made.meetings.found[0]
    _refuse_over(call, meeting)
    entry = made.export.entries[0]
    workspace = call.workspace
    journal = SentMails(workspace.root, workspace.state, event_name(entry.uid, recurrence_of(entry)))
    told = journal.read()
    plan = plan_of(meeting, by_every_id(workspace.usable("people")), told)
    export = numbered(plan, made.export, meeting.session, call.now) if meeting.session else made.export
    return Invited(meeting, export, addressed(call, meeting, export.entries[0], plan, told), plan.unreachable, journal)


def _named(call: Call, invited: Invited, flag: str, typed: Sequence[str]) -> frozenset[str]:
    """The ids of people who were named, each of whom gets a mail."""
    named = [call.workspace.find("people", one).id for one in typed]
    for person in named:
        if all(one.mail.person.id != person for one in invited.mails):
            raise UsageError(f"{person} gets no mail about this meeting", f"leave out {flag} {typed_id(person)}")
    return frozenset(named)


def _refuse_over(call: Call, meeting: Meeting) -> None:
    name = meeting.session.id if meeting.session else ""
    if meeting.status == "held" or (meeting.end.utc <= call.now and not meeting.cancelled):
        raise UsageError(f"{name} is over: there is nothing to invite to", "mentor sessions list")


def _files(call: Call, invited: Invited, folder: str) -> Outcome:
    """Every mail as a file that a mail program opens."""
    from mentor_cli.adapters.mail.message import MAILER, message_bytes
    from mentor_cli.cli.named_outputs import may_replace

    outputs, rows = [], []
    for one in invited.mails:
        path = os.path.join(folder, f"{one.told.session}-{one.mail.person.id}.eml")
        if os.path.isdir(folder):
            may_replace(path, "invitation", lambda held: f"\r\nX-Mailer: {MAILER}\r\n".encode() in held)
        outputs.append(Output(path, message_bytes(one.out)))
        rows.append(mail_row(one, "written", path=path))
    lines = [f"{heading(invited, call.today())} · {_mails(len(rows))} written, none sent"]
    lines += table([(one.mail.person.id, output.path, one.out.subject)
                    for one, output in zip(invited.mails, outputs, strict=True)], ("", "", ""), None)  # fmt: skip
    lines += unreachable_lines(invited)
    return Outcome(document(invited, rows), lines, outputs=outputs)


def _mails(count: int) -> str:
    return "1 mail" if count == 1 else f"{count} mails"


def _shown(call: Call, invited: Invited) -> Outcome:
    """All that would be sent, to read; nothing is written."""
    from mentor_cli.cli.diff import diff_lines

    entry = invited.export.entries[0]
    lines: list[Line] = []
    rows = []
    for one in invited.mails:
        is_new = is_news(one.mail, entry)
        rows.append(mail_row(one, "new" if is_new else "known"))
        lines += [f"To: {one.out.recipient.name} <{one.mail.address}>", f"Subject: {one.out.subject}"]
        if is_new:
            lines += ["", *(f"  {line}".rstrip() for line in one.out.text.splitlines()), ""]
        else:
            lines += ["(they know this already: --send leaves it out)", ""]
    lines += unreachable_lines(invited)
    lines += diff_lines(publications(call, invited.export))
    new = sum(row["state"] == "new" for row in rows)
    lines.insert(0, f"{heading(invited, call.today())} · {_mails(new)} to send")
    return Outcome(document(invited, rows), lines)


INVITE = Command(
    invite,
    "Invite to a meeting by e-mail, tell of its changes, call it off. Each person gets a mail of their own with the "
    "agenda, in their own time, and with what is asked of them before; calendars show it with buttons to answer. "
    "Without --send the mails are files that any mail program opens. Nobody gets the same mail twice.",
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
