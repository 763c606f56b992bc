"""What people answered to an invitation, and whether it may be taken: by UID, address, sequence and time of writing.

RFC 5546 §3.2.3 (REPLY) and §2.1.5 (which of two messages is the later one).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.ids import by_every_id, fold, is_called, typed_id
from mentor_cli.core.invitations.addresses import deliverable
from mentor_cli.core.invitations.plan import last_told
from mentor_cli.core.time.identity import changed_parts, lasting_id

if TYPE_CHECKING:
    from mentor_cli.core.invitations.plan import Told
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.entries import Entry

Key = tuple[str, datetime | None]
# Clocks of other machines may be this far ahead.
_AHEAD = timedelta(days=1)
_ANEW = "invite again, and wait for the new answer"


class Reply(NamedTuple):
    """One answer. `recurrence` (UTC) tells a meeting of a series apart, `answer` is yes, no or maybe, `stamp` when it
    was written (`20261204T090000Z`), `sender` the address the mail came from: empty for a bare .ics file. With
    `and_later` it is also about the meetings of the series behind that one.
    """

    source: str
    uid: str
    recurrence: datetime | None
    address: str
    answer: str
    sequence: int
    stamp: str
    comment: str
    sender: str
    and_later: bool = False


class Taken(NamedTuple):
    """An answer that was taken before; `name` is that of its file in the journal."""

    name: str
    session: str
    person: str
    answer: str
    sequence: int
    stamp: str


class Place(NamedTuple):
    """The meeting an answer is about: its entry as guests see it now, the mails told, the answers taken."""

    meeting: Meeting
    entry: Entry
    told: Sequence[Told]
    taken: Sequence[Taken]


class Verdict(NamedTuple):
    """What becomes of an answer: `taken`, `known` (it was taken before), `older`, or `refused`, and why.

    `person` is None where nobody is known to have written it.
    """

    reply: Reply
    state: str
    why: str = ""
    person: Record | None = None
    hint: str = ""


def judged(reply: Reply, place: Place, people: Sequence[Record]) -> Verdict:
    """Whether the answer may be taken."""
    owners = _owners(reply, people)
    if not owners:
        return _stranger(reply)
    coming = {fold(identity) for identity in place.meeting.people}
    belonging = [person for person in owners if fold(person.id) in coming]
    if len(belonging) > 1:
        both = " and ".join(person.id for person in belonging)
        return Verdict(reply, "refused", f"{reply.address} is the address of {both}: whose answer is it",
                       hint="write it into the session under expected")  # fmt: skip
    if not belonging:
        return Verdict(reply, "refused", f"{owners[0].id} does not belong to this meeting", owners[0])
    return _from_another(reply, belonging[0], people) or _timely(reply, place, belonging[0])


def _owners(reply: Reply, people: Iterable[Record]) -> list[Record]:
    return [person for person in people if reply.address in addresses(person)]


def _stranger(reply: Reply) -> Verdict:
    hint = f"if you know who it is: mentor people set ID --email {reply.address}"
    return Verdict(reply, "refused", f"{reply.address} is nobody's address here", hint=hint)


def _from_another(reply: Reply, person: Record, people: Sequence[Record]) -> Verdict | None:
    """That the mail came from somebody else than whoever answers in it; None where it did not."""
    if not reply.sender or reply.sender in (*addresses(person), reply.address):
        return None
    other = next((one for one in people if reply.sender in addresses(one)), None)
    if other:
        why = f"came from {other.id}, not from {person.id}"
        return Verdict(reply, "refused", why, person, "if it is right, write it into the session under expected")
    hint = f"if it is theirs: mentor people set {typed_id(person.id)} --email …,{reply.sender}"
    return Verdict(reply, "refused", f"came from {reply.sender}, not from {person.id}", person, hint)


def _timely(reply: Reply, place: Place, person: Record) -> Verdict:
    """Whether it is about the meeting as it is now, and neither it nor a later one was taken before."""
    if place.meeting.status != "planned":
        return Verdict(reply, "older", f"the meeting is {place.meeting.status}", person)
    mine = [one for one in place.taken if is_called(person, one.person)]
    if any(one.name == reply_name(reply, person) for one in mine):
        return Verdict(reply, "known", "", person)
    if any(one.sequence > reply.sequence for one in mine):
        return Verdict(reply, "older", "an answer to a later invitation was taken before", person)
    same = [one.stamp for one in mine if one.sequence == reply.sequence]
    if any(stamp > reply.stamp for stamp in same):
        return Verdict(reply, "older", "a later answer was taken before", person)
    if not reply.sender and reply.stamp in same:
        # A calendar alone says itself who wrote it: it does not outweigh what came in a mail.
        return Verdict(reply, "older", "another answer of the same time was taken before", person)
    return _about_now(reply, place, person)


def _about_now(reply: Reply, place: Place, person: Record) -> Verdict:
    """Whether what it answers to tells the meeting as it is now: it holds while the time is the same.

    The session counts to less than was mailed where its file was taken back.
    """
    published = place.entry.published
    sequence = published.sequence if published else 0
    same, was = _was_told_as_now(reply, place, person), f"answers to invitation {reply.sequence}"
    if reply.sequence == sequence:
        if same is not False:
            return Verdict(reply, "taken", "", person)
        # By two clones that had not met.
        return Verdict(reply, "older", f"{was}, under which another time was told, too", person, _ANEW)
    if same:
        return Verdict(reply, "taken", f"{was}, now it is {sequence}; the time is the same", person)
    if same is None and reply.sequence > sequence:
        return Verdict(reply, "refused", f"answers to a later invitation ({reply.sequence}) than is known here "
                       f"({sequence})", person, "git pull")  # fmt: skip
    changed = "perhaps at another time" if same is None else "at another time"
    return Verdict(reply, "older", f"{was}, now it is {sequence}, {changed}", person, _ANEW)


def _was_told_as_now(reply: Reply, place: Place, person: Record) -> bool | None:
    """Whether the invitation that it answers to told them the time as it is now; None where no mail is known."""
    prints = {told.print for told in place.told
              if told.sequence == reply.sequence and is_called(person, told.person)}  # fmt: skip
    published = place.entry.published
    if not prints or published is None:
        return None
    return all({"time", "status"}.isdisjoint(changed_parts(one, published.print)) for one in prints)


def addresses(person: Record) -> tuple[str, ...]:
    """Every address of the person, as servers write them."""
    return tuple(filter(None, (deliverable(one).casefold() for one in person.texts("email"))))


def reply_name(reply: Reply, person: Record) -> str:
    """The name of an answer in the journal: the same in every clone."""
    recurrence = reply.recurrence.isoformat() if reply.recurrence else ""
    parts = (reply.uid, recurrence, lasting_id(person), reply.sequence, reply.stamp, reply.answer)
    return sha256(json.dumps(parts, ensure_ascii=False).encode()).hexdigest()[:32]


def taken_of(verdict: Verdict, place: Place) -> Taken:
    """What the journal says of an answer that is taken."""
    reply, person, session = verdict.reply, verdict.person, place.meeting.session
    if person is None or session is None:
        raise ValueError("only the answer of a known person to a known session is taken")
    return Taken(reply_name(reply, person), session.id, person.id, reply.answer, reply.sequence, reply.stamp)


def all_judged(
    replies: Iterable[Reply],
    places: Mapping[Key, Place],
    unmade: Mapping[Key, str],
    people: Sequence[Record],
    now: datetime,
) -> list[tuple[Verdict, Place | None]]:
    """Every answer in the order in which they were written, a later one of the same person after an earlier one.

    `places` are the meetings that have a file; of those that have none, `unmade` has the command that makes it.
    """
    known = dict(places)
    found: list[tuple[Verdict, Place | None]] = []
    meant = [one for reply in replies for one in _meant(reply, places, people)]
    for reply in sorted(meant, key=lambda one: (one.sequence, one.stamp, not one.sender)):
        key = (reply.uid, reply.recurrence)
        place = known.get(key)
        if not _owners(reply, people):
            verdict = _stranger(reply)
        elif place is None:
            verdict = _unplaced(reply, places, unmade)
        else:
            verdict = _early(reply, now) or judged(reply, place, people)
        if place and verdict.state == "taken":
            place = place._replace(taken=(*place.taken, taken_of(verdict, place)))
            known[key] = place
        found.append((verdict, place))
    return found


def _meant(reply: Reply, places: Mapping[Key, Place], people: Sequence[Record]) -> list[Reply]:
    """An answer to a whole series (RFC 5546 §3.2.3), or to a meeting and those behind it (RANGE, RFC 5545 §3.2.13), is
    one to each of its meetings to come that they were invited to: they know of no other.
    """
    first = reply.recurrence
    if first is None and (reply.uid, None) not in places:
        return [reply._replace(recurrence=one) for one in _invited(reply, places, people)] or [reply]
    if first and reply.and_later:
        later = (one for one in _invited(reply, places, people) if one > first)
        return [reply, *(reply._replace(recurrence=one) for one in later)]
    return [reply]


def _invited(reply: Reply, places: Mapping[Key, Place], people: Sequence[Record]) -> list[datetime]:
    """The meetings to come of the series, by their RECURRENCE-ID, that a mail invited whoever answers to."""
    by_id = by_every_id(people)
    owners = {fold(person.id) for person in _owners(reply, people)}
    return [
        recurrence
        for (uid, recurrence), place in places.items()
        if uid == reply.uid
        and recurrence
        and place.meeting.status == "planned"
        and any(told.method == "REQUEST" and who in owners for who, told in last_told(place.told, by_id).items())
    ]


def _unplaced(reply: Reply, places: Mapping[Key, Place], unmade: Mapping[Key, str]) -> Verdict:
    command = unmade.get((reply.uid, reply.recurrence))
    if command:
        return Verdict(reply, "refused", "answers to a meeting that has no file yet", hint=f"make it first: {command}")
    if reply.recurrence is None and any(uid == reply.uid for uid, _ in places):
        return Verdict(reply, "refused", "answers to a whole series, of which no mail invited to a meeting to come",
                       hint="write it into the sessions under expected")  # fmt: skip
    return Verdict(reply, "refused", "answers to a meeting that is not here", hint="git pull, if it is new")


def _early(reply: Reply, now: datetime) -> Verdict | None:
    """An answer from the future is refused: no later one would count any more."""
    if reply.stamp <= (now.astimezone(UTC) + _AHEAD).strftime("%Y%m%dT%H%M%SZ"):
        return None
    day = f"{reply.stamp[:4]}-{reply.stamp[4:6]}-{reply.stamp[6:8]}"
    return Verdict(reply, "refused", f"says that it was written on {day}: a clock is wrong",
                   hint="write it into the session under expected")  # fmt: skip
