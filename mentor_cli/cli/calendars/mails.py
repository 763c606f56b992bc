"""A meeting with its mails, and how commands tell of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.ids import typed_id
from mentor_cli.core.time.wording import when_near

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.calendars.letters import Addressed
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.time.publishing import Export
    from mentor_cli.store.sent_mails import SentMails


class Invited(NamedTuple):
    """A meeting with every mail that it needs, and the ids of those whom no mail reaches."""

    meeting: Meeting
    export: Export
    mails: tuple[Addressed, ...]
    unreachable: tuple[str, ...]
    journal: SentMails


def heading(invited: Invited, today: date) -> str:
    """`2026-12-08-autumn-circle · Tue 8 Dec 17:00`."""
    start = invited.meeting.start
    name = invited.meeting.session.id if invited.meeting.session else ""
    return f"{name} · {when_near(start.local, today)}"


def document(invited: Invited, rows: Sequence[dict[str, object]]) -> dict[str, object]:
    """What `--json` prints; `rows` has one for each mail."""
    entry = invited.export.entries[0]
    return {
        "session": invited.meeting.session.id if invited.meeting.session else None,
        "uid": entry.uid,
        "sequence": entry.published.sequence if entry.published else 0,
        "mails": list(rows),
        "unreachable": list(invited.unreachable),
    }


def mail_row(one: Addressed, state: str, **more: object) -> dict[str, object]:
    """One mail in the JSON document."""
    mail = one.mail
    return {"person": mail.person.id, "address": mail.address, "method": mail.method, "subject": one.out.subject,
            "state": state, **more}  # fmt: skip


def unreachable_lines(invited: Invited) -> Iterator[str]:
    """Who has no address, with the command that gives them one."""
    for person in invited.unreachable:
        yield f"{person} has no e-mail address: mentor people set {typed_id(person)} --email ADDRESS"
