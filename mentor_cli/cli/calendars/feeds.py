"""Feeds: the calendar of one person or group as bytes, and the secret name it goes by."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.making import NOTHING, Made, made_calendar
from mentor_cli.cli.calendars.scope import scope_of
from mentor_cli.core.confidential import UNTOLD, is_confidential
from mentor_cli.core.groups import group_title
from mentor_cli.core.time.identity import lasting_id

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record


def feed_of(call: Call, subject: Record, undone: str, ahead: Mapping[str, int] = NOTHING) -> Made:
    """The meetings of the person or the group, as `made_calendar` gives them."""
    group, person = (subject.id, None) if subject.kind == "groups" else (None, subject.id)
    return made_calendar(call, scope_of(call, group, person, None), undone, ahead)


def full_feed(call: Call, subject: Record, made: Made) -> bytes:
    """The meetings as a calendar that names people but holds no addresses."""
    from mentor_cli.adapters.ics.writing import calendar_bytes

    return calendar_bytes(calendar_name(call, subject), made.export)


def busy_feed(call: Call, subject: Record, made: Made) -> bytes:
    """The meetings as a calendar that tells when they are and nothing else."""
    from mentor_cli.adapters.ics.writing import busy_bytes

    return busy_bytes(made.export)


class Showing(NamedTuple):
    """What a feed shows of the meetings. Each has secret names of its own: no link ever shows more than it did."""

    prefix: str
    write: Callable[[Call, Record, Made], bytes]

    def key(self, subject: Record) -> str:
        """By what the secret name of a feed is kept: it outlasts a renaming."""
        return f"{self.prefix}{subject.kind}/{lasting_id(subject)}"


FULL = Showing("", full_feed)
BUSY_ONLY = Showing("busy/", busy_feed)


def unstamped(content: bytes) -> bytes:
    """The calendar without the moments at which it was made."""
    return re.sub(rb"(?m)^DTSTAMP:\d{8}T\d{6}Z", b"", content)


def calendar_name(call: Call, subject: Record | None) -> str:
    """What calendars call it; None stands for the whole programme."""
    programme = call.workspace.settings.text("programme") or "Mentoring"
    if subject is None:
        return programme
    if subject.kind == "people":
        return f"{programme}: {subject.text('name') or subject.id}"
    return UNTOLD if is_confidential(subject) else group_title(subject)
