"""The mails of a meeting, written: to whom each goes and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.adapters.mail.message import Outgoing, Party
from mentor_cli.cli.problems.suitable import Suitability
from mentor_cli.cli.sessions.preparing import before_session
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id, fold, present_keys, typed_id
from mentor_cli.core.invitations.addresses import deliverable, why_unreachable
from mentor_cli.core.invitations.asked import asked_of_all
from mentor_cli.core.invitations.letter import letter_of, text_lines
from mentor_cli.core.invitations.plan import (
    Told,
    as_known,
    instant_text,
    named,
    organiser_address,
    organiser_of,
    print_of,
    recurrence_of,
)
from mentor_cli.core.time.entries import Guest, mail_address, person_name

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.invitations.asked import Asked
    from mentor_cli.core.invitations.plan import Mail
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.entries import Entry


class Addressed(NamedTuple):
    """One mail: why it goes to whom, about which event, the message, and what the journal is to say of it."""

    mail: Mail
    entry: Entry
    out: Outgoing
    told: Told


def addressed(
    call: Call, meeting: Meeting, entry: Entry, mails: Sequence[Mail], told: Sequence[Told]
) -> tuple[Addressed, ...]:
    """The mails about one event of the meeting as messages; `told` is what was mailed of it so far.

    Raises UsageError when whoever sends them has no address.
    """
    people = by_every_id(call.workspace.usable("people"))
    me = call.require_me()
    organiser = organiser_of(told, people, me)
    for person in (me, organiser):
        if not deliverable(mail_address(person)):
            hint = f"mentor people set {typed_id(person.id)} --email ADDRESS"
            raise UsageError(f"{person.id}, who invites, {why_unreachable(person)}", hint)
    invites = _Invites(
        _party(me, deliverable(mail_address(me))),
        _party(organiser, organiser_address(told, organiser)),
        organiser.id,
    )
    asked = _asked(call, meeting, entry)
    return tuple(_addressed(call, meeting, entry, mail, invites, asked) for mail in mails)


class _Invites(NamedTuple):
    """Who sends the mails, and on whose behalf: the organiser, and their id."""

    sender: Party
    host: Party
    organiser: str


def _asked(call: Call, meeting: Meeting, entry: Entry) -> dict[str, tuple[Asked, ...]]:
    if entry.cancelled or meeting.session is None:
        return {}
    suitable = Suitability(call)
    before = before_session(call, meeting.session, meeting.start, suitable)
    asked = asked_of_all(before, call.workspace.settings)
    suitable.keep()
    return {fold(person): things for person, things in asked.items()}


def _addressed(
    call: Call,
    meeting: Meeting,
    entry: Entry,
    mail: Mail,
    invites: _Invites,
    asked: dict[str, tuple[Asked, ...]],
) -> Addressed:
    from mentor_cli.adapters.html.letter import letter_page
    from mentor_cli.adapters.ics.writing import Parties, invitation_bytes

    sender, host = invites.sender, invites.host
    known = as_known(mail, entry)
    guest = _guest(call, meeting, known, mail)
    shown = known.seen_by(mail.person)
    things = asked.get(fold(mail.person.id), ()) if shown is known else ()
    letter = letter_of(mail, shown, call.zone_of(mail.person), things, host.name)
    text, html = "\n".join(text_lines(letter)) + "\n", letter_page(letter)
    parties = Parties(Guest(host.name, host.address, ""), guest, sender.address)
    calendar = invitation_bytes(mail.method, shown, parties, text, html)
    told = named(_told(meeting, known, mail, invites.organiser), mail, host.address)
    out = Outgoing(
        told.name,
        sender,
        host,
        Party(guest.name, guest.email),
        call.now,
        letter.subject,
        text,
        html,
        mail.method,
        calendar,
    )
    return Addressed(mail, entry, out, told)


def _party(person: Record, address: str) -> Party:
    return Party(person.text("name") or person.id, address)


def _guest(call: Call, meeting: Meeting, entry: Entry, mail: Mail) -> Guest:
    """The one whom it goes to; to another time nobody has answered yet."""
    people = by_every_id(call.workspace.usable("people"))
    said = present_keys(meeting.session.mapping("expected"), people) if meeting.session else {}
    moved = mail.told is not None and mail.told.start != start_told(entry)
    return Guest(person_name(mail.person.id, people), mail.address, "" if moved else str(said.get(mail.person.id, "")))


def _told(meeting: Meeting, entry: Entry, mail: Mail, organiser: str) -> Told:
    """What the journal says of the mail, without its name."""
    published = entry.published
    return Told(
        "",
        entry.uid,
        recurrence_of(entry),
        mail.method,
        meeting.session.id if meeting.session else "",
        mail.person.id,
        organiser,
        published.sequence if published else 0,
        print_of(entry),
        start_told(entry),
    )


def start_told(entry: Entry) -> str:
    """The start as the journal has it: an instant, `2026-12-08T17:00Z`."""
    return instant_text(entry.start.utc)
