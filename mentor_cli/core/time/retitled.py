"""An event of ours that is called otherwise elsewhere, and differs in nothing else: titles are kept here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mentor_cli.core.time.entries import BUSY, Entry, entry_print
from mentor_cli.core.time.identity import changed_parts, read_published
from mentor_cli.core.time.publishing import shared_entry

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.identity import Published
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.seen import Seen

# iCalendar has no place for these.
_NO_SIGN = re.compile(r"[\x00-\x1f\x7f]+")


def is_retitled(seen: Seen, meeting: Meeting, told: Published | None, sources: Sources) -> bool:
    """Whether somebody changed the title there; not where we did since we `told` the event last, or nobody knows."""
    if told is None or seen.sequence < told.sequence:
        return False
    if meeting.session is None:
        return meeting.group is not None and is_series_retitled(seen, meeting.group, told, sources)
    published = read_published(meeting.session.mapping("published"))
    return published is not None and _differs(seen, sources.entry(meeting, ""), published)


def is_series_retitled(seen: Seen, group: Record, told: Published | None, sources: Sources) -> bool:
    """The same of a whole series, or of a meeting that has no file."""
    published = read_published(group.mapping("published"))
    if published is None or told is None or seen.sequence < told.sequence:
        return False
    return _differs(seen, shared_entry(group, sources), published)


def _differs(seen: Seen, own: Entry, published: Published) -> bool:
    ours = {own.title, own.cover.title if own.cover else BUSY, BUSY}
    is_told = "agenda" not in changed_parts(entry_print(own, [own.start.text]), published.print)
    return is_told and bool(seen.title) and _plain(seen.title) not in map(_plain, ours)


def _plain(title: str) -> str:
    return " ".join(_NO_SIGN.sub(" ", title).split())
