"""An invitation as a message: text, HTML and the event, which mail programs show with buttons (RFC 6047 §2.4).

The event comes twice: among the alternatives, where programs that know invitations look for it, and as a file, for
those that know of no alternative but text.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from email.headerregistry import Address
    from email.message import EmailMessage

MAILER = "mentor"


class Party(NamedTuple):
    """Somebody who writes or is written to."""

    name: str
    address: str


class Outgoing(NamedTuple):
    """One mail. `name` makes its Message-ID: sent twice it is known to be the same. `date` is aware.

    Answers go to `organiser`.
    """

    name: str
    sender: Party
    organiser: Party
    recipient: Party
    date: datetime
    subject: str
    text: str
    html: str
    method: str
    calendar: bytes


def message_bytes(mail: Outgoing) -> bytes:
    """The message with CRLF, in ASCII unless an address has other letters before its @ (RFC 6532)."""
    from email.message import EmailMessage
    from email.policy import SMTP, SMTPUTF8

    is_plain = all(party.address.isascii() for party in (mail.sender, mail.organiser, mail.recipient))
    message = EmailMessage(policy=SMTP.clone(cte_type="7bit") if is_plain else SMTPUTF8)
    message["From"] = _address(mail.sender)
    if mail.organiser.address != mail.sender.address:
        message["Reply-To"] = _address(mail.organiser)
    message["To"] = _address(mail.recipient)
    message["Subject"] = _line(mail.subject)
    message["Date"] = mail.date
    message["Message-ID"] = f"<{mail.name}@{mail.organiser.address.rpartition('@')[2]}>"
    message["X-Mailer"] = MAILER
    message.set_content(mail.text, cte="quoted-printable")
    message.add_alternative(mail.html, subtype="html", cte="quoted-printable")
    _add_event(message, mail)
    message.add_attachment(mail.calendar, "application", "ics", filename="invite.ics")
    _fix_boundaries(message, mail.name)
    return message.as_bytes()


def _fix_boundaries(message: EmailMessage, name: str) -> None:
    """The same mail is the same bytes."""
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"{name}-{number}")


def _add_event(message: EmailMessage, mail: Outgoing) -> None:
    """The event as an alternative, with the method that it must repeat outside (RFC 6047 §2.4)."""
    message.add_alternative(
        mail.calendar.decode("utf-8"),
        subtype="calendar",
        cte="base64",
        params={"method": mail.method, "component": "VEVENT"},
    )


def _address(party: Party) -> Address:
    from email.headerregistry import Address

    local, _, domain = party.address.rpartition("@")
    return Address(_line(party.name), username=local, domain=domain)


def _line(words: str) -> str:
    """On one line, without signs that could steer a terminal, and without encoded words, which the library would read
    (RFC 2047): no name can begin another header.
    """
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())
    return line.replace("=?", "= ?")
