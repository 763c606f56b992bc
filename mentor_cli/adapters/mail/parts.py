"""A mail from anybody, as it lies in a file: who sent it, and the calendars in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.invitations.addresses import deliverable

if TYPE_CHECKING:
    from email.message import Message

# What mail servers let through, as a rule.
LARGEST = 25 * 2**20
_MOST_PARTS = 200
# Every line is compared with the end of every part that it lies in, so both are bounded. 25 MB of base64 are 350,000
# lines; a forwarded answer lies some six parts deep.
_MOST_LINES = 500_000
_MOST_BOUNDARIES = 30
_BOUNDARY = re.compile(rb"(?i)\bboundary[\s*\d]*=")
# Others are none of text, or take long to decode.
_CHARSETS = re.compile(r"iso8859-\d+|iso2022_jp|cp125\d|utf-16(-[bl]e)?|koi8-[ru]|shift_jis|euc_\w+|gb\w+|big5")
_LARGEST_DECODED = 2**20
# What no answer typed by hand begins with.
_OF_MAILS = ("Received", "Return-Path", "Delivered-To", "Message-ID", "MIME-Version")
_LARGEST_HEAD = 2**17
_CALENDARS = ("text/calendar", "application/ics")


class Letter(NamedTuple):
    """The one address in From and the first calendar (None where there is none; then the address may be empty)."""

    sender: str
    calendar: bytes | None


def read_mail(raw: bytes) -> Letter:
    """The mail. Raises ValueError where reading it would take long, and for an answer that is not from one address."""
    from email import message_from_bytes

    _refuse_slow(raw)
    try:
        message = message_from_bytes(raw)
        senders = _senders(message)
        for number, part in enumerate(message.walk()):
            if number >= _MOST_PARTS:
                raise ValueError(f"it has more than {_MOST_PARTS} parts")
            if part.get_content_type() in _CALENDARS:
                if len(senders) != 1:
                    raise ValueError(f"does not say who answers: From names {'nobody' if not senders else 'several'}")
                content = part.get_payload(decode=True)
                calendar = (
                    _in_utf8(content, str(part.get_content_charset() or "")) if isinstance(content, bytes) else b""
                )
                return Letter(senders[0], calendar)
    except RecursionError:
        raise ValueError("its parts lie in one another too deep") from None
    except (LookupError, AttributeError, TypeError) as error:
        raise ValueError(f"it cannot be read: {error}") from error
    return Letter(senders[0] if len(senders) == 1 else "", None)


def senders_of(raw: bytes) -> tuple[str, ...] | None:
    """Every address that the mail says it is from; None for a text that is no mail."""
    from email.parser import BytesHeaderParser

    head = re.split(rb"\r?\n\r?\n", raw, maxsplit=1)[0][:_LARGEST_HEAD]
    message = BytesHeaderParser().parsebytes(head + b"\n\n")
    senders = tuple(_senders(message))
    is_mail = any(name in message for name in _OF_MAILS) or any("@" in one for one in senders)
    return senders if is_mail else None


def _senders(message: Message) -> list[str]:
    """Every address that the mail says it is from; one that cannot be read counts, too."""
    from email.utils import getaddresses

    found = getaddresses([str(line) for line in message.get_all("From", [])])
    return list(dict.fromkeys((deliverable(address) or address).casefold() for _, address in found if address))


def _in_utf8(content: bytes, charset: str) -> bytes:
    """The content, from the character set that its mail names; as it is where that is none in use for mail."""
    import codecs

    try:
        name = codecs.lookup(charset).name
    except LookupError:
        return content
    if len(content) > _LARGEST_DECODED or not _CHARSETS.fullmatch(name):
        return content
    return content.decode(name, "replace").encode()


def _refuse_slow(raw: bytes) -> None:
    if raw.count(b"\n") + raw.count(b"\r") - raw.count(b"\r\n") > _MOST_LINES:
        raise ValueError(f"it has more than {_MOST_LINES} lines")
    if sum(1 for _ in _BOUNDARY.finditer(raw)) > _MOST_BOUNDARIES:
        raise ValueError("its parts lie in one another too deep")
