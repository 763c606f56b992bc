"""A mail from anybody, as it lies in a file: who sent it, what it says, and the calendars in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.invitations.addresses import deliverable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from email.message import Message

# What mail servers let through, as a rule.
LARGEST = 25 * 2**20
_MOST_PARTS = 200
# Every line is compared with the end of every part that it lies in, so both are bounded. 25 MB of base64 are 350,000
# lines; a forwarded answer lies some six parts deep.
_MOST_LINES = 500_000
_MOST_BOUNDARIES = 30
_BOUNDARY = re.compile(rb"(?i)\bboundary[\s*\d]*=")
# Python looks through all parameters of such a field for each that it reads.
_LONG_FIELD = re.compile(rb"(?im)^content-[a-z]+:(?:[^\r\n]|\r?\n[ \t]|\r[ \t]){16384}")
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


class Head(NamedTuple):
    """Every address that a mail says it is from, and when it says it was written; None where it does not."""

    senders: tuple[str, ...]
    written: datetime | None


class Body(NamedTuple):
    """What a mail says, without what is attached: its text, the line of the file on which it begins, and whether the
    lines of the text are those of the file."""

    text: str
    line: int
    as_in_file: bool

    def in_file(self, line: int) -> int:
        """The line of the file for a line of the text, from 1 on; where it begins for a text that was encoded."""
        return self.line + line - 1 if self.as_in_file else self.line


def read_mail(raw: bytes) -> Letter:
    """The mail. Raises ValueError where reading it would take long, and for an answer that is not from one address."""
    senders: list[str] = []
    for part in _parts(raw):
        # The first part is the mail as a whole.
        senders = senders or _senders(part)
        if part.get_content_type() in _CALENDARS or _is_called_calendar(part):
            if len(senders) != 1:
                raise ValueError(f"does not say who answers: From names {'nobody' if not senders else 'several'}")
            return Letter(senders[0], _decoded(part))
    return Letter(senders[0] if len(senders) == 1 else "", None)


def read_body(raw: bytes) -> Body | None:
    """The text of the mail, or the words of its page where it has no other text; None for a mail without words.

    Raises ValueError where reading it would take long.
    """
    from mentor_cli.adapters.mail.page_text import page_text

    parts = list(_parts(raw))
    # What was attached or forwarded was said by somebody else, or on another day.
    beside = {id(inner) for part in parts if _is_attached(part) for inner in part.walk()}
    for kind in ("text/plain", "text/html"):
        for part in parts:
            if id(part) in beside or part.get_content_type() != kind:
                continue
            text = _decoded(part)[:_LARGEST_DECODED].decode("utf-8-sig", "replace")
            text = page_text(text) if kind == "text/html" else text
            if text.strip():
                written = str(part.get_payload()).splitlines()
                as_in_file = kind == "text/plain" and len(written) == len(text.splitlines())
                return Body(text, _first_line(part, raw), as_in_file)
    return None


def _is_called_calendar(part: Message) -> bool:
    """Some programs attach an answer as a file of no type in particular."""
    return part.get_content_maintype() == "application" and str(part.get_filename() or "").lower().endswith(".ics")


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_content_maintype() == "message"


def _parts(raw: bytes) -> Iterator[Message]:
    """The mail and all of its parts. Raises ValueError where reading it would take long.

    Its heads are read in the plain way: that of `email.policy.default` takes a time that grows with the square of a
    head's length, and raises what it should not.
    """
    from email import message_from_bytes

    _refuse_slow(raw)
    try:
        for number, part in enumerate(message_from_bytes(raw).walk()):
            if number >= _MOST_PARTS:
                raise ValueError(f"it has more than {_MOST_PARTS} parts")
            yield part
    except RecursionError:
        raise ValueError("its parts lie in one another too deep") from None
    except (LookupError, AttributeError, TypeError) as error:
        raise ValueError(f"it cannot be read: {error}") from error


def _decoded(part: Message) -> bytes:
    """What lies in a part, in UTF-8."""
    content = part.get_payload(decode=True)
    return _in_utf8(content, str(part.get_content_charset() or "")) if isinstance(content, bytes) else b""


def _first_line(part: Message, raw: bytes) -> int:
    """The line of the file on which the words of a part begin."""
    # Decoded it is what stands there for all but base64 and quoted-printable, and these are written in ASCII.
    plain, encoded = part.get_payload(decode=True), str(part.get_payload()).encode("ascii", "replace")
    found = [raw.find(one) for one in (plain, encoded) if isinstance(one, bytes)]
    return raw.count(b"\n", 0, max(0, *found)) + 1


def read_head(raw: bytes) -> Head | None:
    """The head of the mail; None for a text that is no mail."""
    from email.parser import BytesHeaderParser

    head = re.split(rb"\r?\n\r?\n", raw, maxsplit=1)[0][:_LARGEST_HEAD]
    message = BytesHeaderParser().parsebytes(head + b"\n\n")
    senders = tuple(_senders(message))
    is_mail = any(name in message for name in _OF_MAILS) or any("@" in one for one in senders)
    return Head(senders, _written(message)) if is_mail else None


def _written(message: Message) -> datetime | None:
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        written = parsedate_to_datetime(str(message["Date"] or ""))
        # With -0000 it is in UTC, and no zone is told (RFC 5322 §3.3).
        return written.replace(tzinfo=UTC) if written.tzinfo is None else written.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


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
    except (LookupError, ValueError):
        # A name with a sign in it that no name has is a ValueError.
        return content
    if len(content) > _LARGEST_DECODED or not _CHARSETS.fullmatch(name):
        return content
    return content.decode(name, "replace").encode()


def _refuse_slow(raw: bytes) -> None:
    if raw.count(b"\n") + raw.count(b"\r") - raw.count(b"\r\n") > _MOST_LINES:
        raise ValueError(f"it has more than {_MOST_LINES} lines")
    if sum(1 for _ in _BOUNDARY.finditer(raw)) > _MOST_BOUNDARIES:
        raise ValueError("its parts lie in one another too deep")
    if _LONG_FIELD.search(raw):
        raise ValueError("a field of its head has more than 16 kB")
