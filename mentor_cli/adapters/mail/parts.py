"""A mail from anybody, as it lies in a file: who sent it, and the calendars in it."""

from __future__ import annotations

from typing import NamedTuple

from mentor_cli.core.invitations.addresses import deliverable

# What mail servers let through, as a rule.
LARGEST = 25 * 2**20
_MOST_PARTS = 200
_CALENDARS = ("text/calendar", "application/ics")


class Letter(NamedTuple):
    """The address in From (perhaps empty) and the first calendar (None where there is none)."""

    sender: str
    calendar: bytes | None


def read_mail(raw: bytes) -> Letter:
    """The mail. Raises ValueError for one that cannot be read in reasonable time."""
    from email import message_from_bytes
    from email.utils import parseaddr

    try:
        message = message_from_bytes(raw)
        address = parseaddr(str(message.get("From", "")))[1]
        sender = (deliverable(address) or address).casefold()
        for number, part in enumerate(message.walk()):
            if number >= _MOST_PARTS:
                raise ValueError(f"it has more than {_MOST_PARTS} parts")
            if part.get_content_type() in _CALENDARS:
                content = part.get_payload(decode=True)
                return Letter(
                    (deliverable(sender) or sender).casefold(), content if isinstance(content, bytes) else b""
                )
    except RecursionError:
        raise ValueError("its parts lie in one another too deep") from None
    except (LookupError, AttributeError, TypeError) as error:
        raise ValueError(f"it cannot be read: {error}") from error
    return Letter(sender, None)
