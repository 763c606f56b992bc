"""Which mails a meeting needs: who is invited, told of a change, or told that it does not take place.

Where the meeting is another event by now, by a new rule or form of its group's calendar, what was mailed of the former
one is called off: calendars would keep it beside the new one.

What somebody was told is known from the journal of sent mails. A mail that would tell nobody anything new is not sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from mentor_cli.core.ids import fold, is_called, present_id
from mentor_cli.core.invitations.addresses import deliverable
from mentor_cli.core.time.entries import mail_address
from mentor_cli.core.time.identity import Published, lasting_id
from mentor_cli.core.time.iso import is_in_reach
from mentor_cli.core.time.marks import called_off, mark_of
from mentor_cli.core.time.publishing import Publication
from mentor_cli.core.time.wallclock import moment_of

if TYPE_CHECKING:
    from collections.abc import Collection
    from zoneinfo import ZoneInfo

    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.entries import Entry
    from mentor_cli.core.time.publishing import Export
    from mentor_cli.core.time.wallclock import Moment

Method = Literal["REQUEST", "CANCEL"]
_NAME_LENGTH, _STATE_LENGTH = 32, 12
# What calendars take (RFC 5545 §3.3.8), with one above each.
_NUMBERS = range(2**31 - 1)


class Told(NamedTuple):
    """One mail of the journal: to whom (ids), on whose behalf, and what it told: the sequence, the print of what a
    guest sees, the start as an instant (`2026-12-08T17:00Z`). `name` is that of its file. The event is that of `uid`
    and `recurrence`; in journals of before they were written down both are empty.
    """

    name: str
    uid: str
    recurrence: str
    method: str
    session: str
    person: str
    organiser: str
    sequence: int
    print: str
    start: str

    @property
    def event(self) -> str:
        """The folder of the journal that it belongs into."""
        return event_name(self.uid, self.recurrence)


def check_told(told: Told) -> None:
    """Raises ValueError for what no mail can have told."""
    instants = [datetime.fromisoformat(text) for text in (told.recurrence, told.start) if text]
    if not all(instant.tzinfo and is_in_reach(instant) for instant in instants):
        raise ValueError("no instant")
    if told.method not in get_args(Method) or told.sequence not in _NUMBERS:
        raise ValueError("no mail")


class Mail(NamedTuple):
    """One mail to one person. `told` is the last that they got about this event.

    `uninvited`: the meeting takes place, but they no longer belong to it; `replaced`: it is another event now.
    """

    method: Method
    person: Record
    address: str
    told: Told | None
    uninvited: bool = False
    replaced: bool = False


class Plan(NamedTuple):
    """Every mail that tells how the meeting stands now; ids of those without an address."""

    mails: tuple[Mail, ...]
    unreachable: tuple[str, ...]


def event_name(uid: str, recurrence: str) -> str:
    """The folder of the journal for one event; `recurrence` is as of `recurrence_of`."""
    return _digest(uid, recurrence)


def named(told: Told, mail: Mail, organiser: str) -> Told:
    """The mail with its name: the same in every clone, another for every recipient and for all else that it holds.

    `organiser` is the address by which calendars are to know the organiser. What its reader was told last in the same
    words is the same mail, whatever anybody is called by now.
    """
    reader = _reader(told.method, told.uid, told.recurrence, told.sequence, mail.person, mail.address)
    before = mail.told
    if before and _recipient(before) == reader and before.print == told.print:
        return told._replace(name=before.name)
    return told._replace(name=f"{reader}-{_state(told, organiser)}")


def _state(told: Told, organiser: str) -> str:
    """How the names end of all mails that hold this, whoever it went to."""
    return _digest(*told[1:], organiser.casefold())[:_STATE_LENGTH]


def _reader(method: str, uid: str, recurrence: str, sequence: int, person: Record, address: str) -> str:
    """How the names begin of all mails about one number of an event to one recipient. Earlier journals had no more."""
    return _digest(method, uid, recurrence, sequence, lasting_id(person), address.casefold())


def recurrence_of(entry: Entry) -> str:
    """Which meeting of its series it is, as an instant (`2026-12-10T18:00Z`); empty where it is an event of its own."""
    return instant_text(entry.replaces.utc) if entry.replaces else ""


def instant_text(instant: datetime) -> str:
    """An aware datetime as the journal has it."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def _digest(*parts: object) -> str:
    return sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()[:_NAME_LENGTH]


def last_told(
    journal: Iterable[Told], people: Mapping[str, Record], method: Method = "CANCEL", now: str = ""
) -> dict[str, Told]:
    """The last mail that each person got, by present id.

    Of several with one number it is one to their present address. Clones that had not met may have told two states with
    one number, and nobody knows which of these a calendar kept: it is one that says something else than a mail of this
    `method` would, `now` being the print of how the event stands. So is it where the last one to their present address
    does, and a later one went elsewhere.
    """

    def later(one: tuple[bool, Told]) -> tuple[int, bool, bool]:
        is_theirs, told = one
        return told.sequence, is_theirs, _says_otherwise(method, now, told)

    mails: dict[str, list[tuple[bool, Told]]] = {}
    for told in journal:
        reader = fold(present_id(told.person, people))
        mails.setdefault(reader, []).append((_is_theirs(told, people.get(reader)), told))
    found = {}
    for reader, ones in mails.items():
        last = max(ones, key=later)
        here = max((one for one in ones if one[0]), key=later, default=last)
        found[reader] = max(last, here, key=lambda one: _says_otherwise(method, now, one[1]))[1]
    return found


def _is_theirs(told: Told, person: Record | None) -> bool:
    """Whether the mail went to the present address of its reader."""
    if person is None:
        return False
    address = deliverable(mail_address(person))
    return _recipient(told) == _reader(told.method, told.uid, told.recurrence, told.sequence, person, address)


def _recipient(told: Told) -> str:
    return told.name.partition("-")[0]


def plan_of(meeting: Meeting, entry: Entry, people: Mapping[str, Record], journal: Sequence[Told]) -> Plan:
    """The mails that tell how the meeting stands, and who cannot be reached by mail."""
    method: Method = "CANCEL" if meeting.cancelled else "REQUEST"
    belonging = tuple(fold(person) for person in meeting.people)
    gone = {person: told for person, told in last_told(journal, people).items()
            if told.method == "REQUEST" and person not in belonging}  # fmt: skip
    last = {**last_told(journal, people, method, print_of(entry)), **gone}
    mails: list[Mail] = []
    unreachable: list[str] = []
    for identity in (*belonging, *gone):
        person = people.get(identity)
        address = deliverable(mail_address(person))
        if person is None or not address:
            unreachable.append(person.id if person else identity)
            continue
        uninvited = identity not in belonging
        mails.append(Mail("CANCEL" if uninvited else method, person, address, last.get(identity),
                          uninvited and not meeting.cancelled))  # fmt: skip
    return Plan(tuple(mails), tuple(unreachable))


def former_event(told: Sequence[Told], entry: Entry, marks: Mapping[str, int], now: datetime) -> Entry:
    """What calls off the event of these mails, in whose place its meeting is the event `entry` now.

    Its sequence is above all that its guests were told, here or in a calendar.
    """
    invited = [one for one in told if one.method == "REQUEST"]
    last = max(invited, key=lambda one: one.sequence)
    zone = entry.start.zone
    start, recurrence = (
        moment_of(datetime.fromisoformat(text), zone) if text else None for text in (last.start, last.recurrence)
    )
    sequence = max(last.sequence + 1, called_off(marks, mark_of(last.uid, recurrence)))
    said = Published(sequence, now.astimezone(UTC).replace(microsecond=0), last.print)
    return replace(
        entry,
        uid=last.uid,
        start=start or entry.start,
        cancelled=True,
        agenda=(),
        guests=(),
        published=said,
        replaces=recurrence,
        has_file=False,
        withdrawn=True,
    )


def former_mails(
    meeting: Meeting, people: Mapping[str, Record], told: Sequence[Told], doubtful: Collection[str]
) -> Plan:
    """The mails that call off a former event: to whoever was invited to it, or of whom that is not certain."""
    belonging = {fold(person) for person in meeting.people}
    mails: list[Mail] = []
    unreachable: list[str] = []
    for identity, last in last_told(told, people).items():
        if last.method != "REQUEST" and last.name not in doubtful:
            continue
        person = people.get(identity)
        address = deliverable(mail_address(person))
        if person is None or not address:
            unreachable.append(person.id if person else identity)
            continue
        is_theirs = identity in belonging
        takes_place = not meeting.cancelled
        mails.append(Mail("CANCEL", person, address, last, takes_place and not is_theirs, takes_place and is_theirs))
    return Plan(tuple(mails), tuple(unreachable))


def as_known(mail: Mail, entry: Entry) -> Entry:
    """The event as the mail is to name it: called off it is at the time that its reader was told last."""
    start = told_start(mail.told, entry.start.zone) if mail.told and mail.method == "CANCEL" else None
    return replace(entry, start=start) if start else entry


def told_start(told: Told, zone: ZoneInfo) -> Moment | None:
    """When the mail said that it begins; None where the journal has no moment."""
    return moment_of(datetime.fromisoformat(told.start), zone) if told.start else None


def is_news(mail: Mail, entry: Entry) -> bool:
    """Whether it tells its reader something that no mail has told at this address."""
    told = mail.told
    if told is None:
        return mail.method == "REQUEST"
    if _says_otherwise(mail.method, print_of(entry), told):
        return True
    recurrence = recurrence_of(entry)
    return mail.method == "REQUEST" and _recipient(told) != _reader(
        "REQUEST", entry.uid, recurrence, told.sequence, mail.person, mail.address
    )


def _says_otherwise(method: str, now: str, told: Told) -> bool:
    """Whether a mail of this method says something else of the event than the one told, wherever that went."""
    return told.method != method or (method == "REQUEST" and told.print != now)


def print_of(entry: Entry) -> str:
    """The print of what a guest sees of the event; empty where it is not known."""
    return entry.published.print if entry.published else ""


def numbered(plan: Plan, export: Export, session: Record, now: datetime) -> Export:
    """The export of the one session, its sequence never below what those were told who belong to it, and above it where
    a mail says something else.

    A calendar heeds only what has a higher number than what it knows (RFC 5546 §2.1.5). The session may know of less:
    those who come and go are no part of what guests see, its file may have been taken back, and another clone may have
    told something else under the same number.
    """
    entry = export.entries[0]
    published = entry.published
    least = max((told.sequence + _says_otherwise(mail.method, print_of(entry), told)
                 for mail in plan.mails if (told := mail.told)), default=0)  # fmt: skip
    if published is None or least <= published.sequence:
        return export
    after = replace(published, sequence=least, stamp=now.replace(microsecond=0))
    before = next((one.before for one in export.publications), published)
    return replace(
        export, entries=(replace(entry, published=after),), publications=(Publication(session, before, after),)
    )


def organiser_of(journal: Sequence[Told], people: Mapping[str, Record], me: Record) -> Record:
    """On whose behalf the meeting is invited to: whoever did it first, as long as they have an address; else `me`.

    Calendars take a change only from the organiser they know.
    """
    first = min(journal, key=lambda told: told.sequence, default=None)
    known = people.get(fold(first.organiser)) if first else None
    return known if known is not None and mail_address(known) else me


def organiser_address(journal: Sequence[Told], organiser: Record) -> str:
    """The address by which calendars know the organiser: the one with which they invited first, as long as their file
    has it, be it behind others; else the first one there. Calendars take a change from no other.
    """
    addresses = [address for one in organiser.texts("email") if (address := deliverable(one))]
    for told in sorted(journal, key=lambda one: one.sequence):
        if is_called(organiser, told.organiser):
            known = next((one for one in addresses if told.name.endswith(f"-{_state(told, one)}")), None)
            if known:
                return known
    return deliverable(mail_address(organiser))
