"""Calendar entries: what a guest sees of a meeting, whatever format it is written in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.body import title as body_title
from mentor_cli.core.confidential import UNTOLD, is_confidential, may_read
from mentor_cli.core.groups import group_title
from mentor_cli.core.ids import fold, present_keys
from mentor_cli.core.time.identity import Published, part_digest, print_digest
from mentor_cli.core.time.video import video_link
from mentor_cli.core.time.wallclock import moment_meant

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.cadence import Rule
    from mentor_cli.core.time.wallclock import Moment


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who belongs to a meeting; `email` may be empty, `answer` is yes, no, maybe or empty.

    `days` says in words on which days of a series, such as `from 10 Dec 2026`; empty where on all.
    """

    name: str
    email: str
    answer: str
    days: str = ""


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One segment: when it starts, its minutes, and who leads it, if it says so."""

    start: Moment
    minutes: int
    title: str
    lead: str


class Cover(NamedTuple):
    """What of a meeting everybody sees but those who may read all of `secret`, its confidential files."""

    secret: tuple[Record, ...]
    title: str
    video: str

    def hides(self, person: Record | None) -> bool:
        """Whether this is what the person sees; None stands for everybody."""
        return not all(may_read(one, person) for one in self.secret)


# What is taken back says no length: that of its group may change, and what is off stays as it was.
NO_LENGTH = 0
# What an event is called that says only when it is.
BUSY = "Busy"


@dataclass(frozen=True, slots=True)
class Entry:
    """One event. `replaces` is the original start of the one meeting of a series that it stands for.

    A `tentative` one takes nobody's time; `note` says more in a sentence; `has_file` tells that of a session file,
    `withdrawn` one that was shown and whose meeting is another event now, or none. In one person's own calendar the
    sequence may be `above` everybody's. It has a `cover` where only some may know what it is. `original` is when that
    of a session file was meant to be; an `unseen` one is in no export so far.
    """

    uid: str
    title: str
    start: Moment
    minutes: int
    cancelled: bool
    place: str
    video: str
    agenda: tuple[AgendaLine, ...]
    guests: tuple[Guest, ...]
    published: Published | None = None
    replaces: Moment | None = None
    tentative: bool = False
    note: str = ""
    has_file: bool = False
    withdrawn: bool = False
    above: int = 0
    cover: Cover | None = None
    instead_of: date | None = None
    original: Moment | None = None
    unseen: bool = field(default=False, compare=False)

    @property
    def day(self) -> date:
        """The day that tells whose it is: of an alternative that of its meeting."""
        return self.instead_of or (self.replaces or self.start).local.date()

    def seen_by(self, person: Record | None) -> Entry:
        """What the person may see of it; None stands for everybody."""
        if self.cover is None or not self.cover.hides(person):
            return self
        return replace(self, title=self.cover.title, place="", video=self.cover.video, agenda=())


@dataclass(frozen=True, slots=True)
class Series:
    """Meetings that repeat: the first of them and the rule.

    `last` is the last start (None: no end), `left_out` the starts that the rule counts but nobody meets at; both
    naive, on the clock of the first. Beyond `horizon` nothing is known of a series without an end.
    """

    first: Entry
    rule: Rule
    last: datetime | None
    left_out: tuple[datetime, ...]
    horizon: date


def meeting_title(meeting: Meeting) -> str:
    """The group with the session's theme; without a group the session's own title, else its format."""
    session = meeting.session
    theme = session.text("theme") if session else None
    if meeting.group:
        return group_title(meeting.group) + (f": {theme}" if theme else "")
    if session is None:
        return ""
    return body_title(session.body) or theme or (session.text("format") or session.id)


def cover_of(meeting: Meeting, workspace: Record) -> Cover | None:
    """What everybody sees of a meeting of which only some may know what it is; None for any other."""
    secret = tuple(one for one in (meeting.group, meeting.session) if one and is_confidential(one))
    if not secret:
        return None
    if meeting.group is None or meeting.group in secret:
        return Cover(secret, UNTOLD, "")
    return Cover(secret, group_title(meeting.group), video_of(meeting._replace(session=None), workspace))


def title_for(meeting: Meeting, workspace: Record, person: Record | None) -> str:
    """What the meeting is called for the person; None stands for everybody."""
    cover = cover_of(meeting, workspace)
    return cover.title if cover and cover.hides(person) else meeting_title(meeting)


def is_untold(meeting: Meeting, workspace: Record, person: Record | None) -> bool:
    """Whether the person may not even know which group's it is, or what it is called; None stands for everybody."""
    cover = cover_of(meeting, workspace)
    return cover is not None and cover.title == UNTOLD and cover.hides(person)


def video_of(meeting: Meeting, workspace: Record) -> str:
    """The video link that counts: the session's, else the group's, else the workspace's; empty when there is none."""
    whose = [meeting.group.id] if meeting.group else meeting.people
    return video_link(workspace, (meeting.session, meeting.group), whose, meeting.original.date())


def agenda_lines(meeting: Meeting, people: Mapping[str, Record]) -> tuple[AgendaLine, ...]:
    """The segments of the session's agenda, each at its time; empty while there is no file."""
    lines = []
    elapsed = 0
    for segment in meeting.session.mappings("agenda") if meeting.session else ():
        minutes, lead, turn = int(segment.get("minutes") or 0), segment.get("lead"), segment.get("turn")
        title = str(segment.get("title") or "") + (f": {person_name(turn, people)}" if turn else "")
        lines.append(AgendaLine(meeting.start.after(elapsed), minutes, title, person_name(lead, people)))
        elapsed += minutes
    return tuple(lines)


def person_name(person: str | None, people: Mapping[str, Record]) -> str:
    """The name of the person with that id; the words themselves when nobody has it."""
    record = people.get(fold(person)) if person else None
    return (record.text("name") if record else None) or person or ""


def guests_of(meeting: Meeting, people: Mapping[str, Record]) -> tuple[Guest, ...]:
    """Everybody of the meeting, who leads it first; people without a usable address have an empty one."""
    session = meeting.session
    answers = present_keys(session.mapping("expected"), people) if session else {}
    lead = (session.text("lead") or session.text("chair")) if session else None
    in_order = sorted(meeting.people, key=lambda person: person != lead)
    return tuple(
        Guest(person_name(person, people), mail_address(people.get(fold(person))), str(answers.get(person, "")))
        for person in in_order
    )


def mail_address(person: Record | None) -> str:
    """The person's first e-mail address that can stand in a mailto: link; empty when there is none."""
    for address in person.texts("email") if person else ():
        before, at, after = address.partition("@")
        if before and at and after and "@" not in after and not any(c.isspace() or c in '<>,;:"' for c in address):
            return address
    return ""


def entry_print(entry: Entry, when: Sequence[str]) -> str:
    """The print of what a guest sees of the entry; `when` says its start, or the rules of its series."""
    agenda = [[line.minutes, line.title, line.lead] for line in entry.agenda]
    kept = [entry.cover.title] if entry.cover else []
    status = "cancelled" if entry.cancelled else "confirmed"
    time = [*when, entry.start.zone.key, entry.minutes]
    return print_digest(time, status, [entry.place, entry.video], [entry.title, agenda, *kept])


def has_another_length(entry: Entry, before: Published) -> bool:
    """Whether what meetings without a file share is longer or shorter than it was when it was `before`, in its zone."""
    return not before.print.startswith(part_digest([before.zone, entry.minutes]))


def entry_names(entry: Entry) -> str:
    """The digest of whom the entry names, in that order, and what they have answered."""
    return part_digest([[guest.name, guest.answer] if guest.answer else guest.name for guest in entry.guests])


def entry_of(meeting: Meeting, people: Mapping[str, Record], workspace: Record, uid: str) -> Entry:
    """What a guest sees of one meeting; not yet published."""
    return Entry(
        uid,
        meeting_title(meeting),
        meeting.start,
        meeting.minutes,
        meeting.cancelled,
        (meeting.session.text("place") if meeting.session else None) or "",
        video_of(meeting, workspace),
        agenda_lines(meeting, people),
        guests_of(meeting, people),
        has_file=meeting.session is not None,
        cover=cover_of(meeting, workspace),
        original=moment_meant(meeting.original, meeting.start.zone) if meeting.session else None,
    )
