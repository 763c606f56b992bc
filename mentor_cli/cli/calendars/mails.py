"""A meeting with its mails, and how commands tell of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.ids import fold, typed_id
from mentor_cli.core.invitations.addresses import why_unreachable
from mentor_cli.core.invitations.plan import is_news
from mentor_cli.core.time.wording import when_near

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.calendars.letters import Addressed
    from mentor_cli.core.invitations.plan import Told
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Export
    from mentor_cli.store.sent_mails import SentMails


class Invited(NamedTuple):
    """A meeting with every mail that it needs, and the ids of those whom no mail reaches."""

    meeting: Meeting
    export: Export
    mails: tuple[Addressed, ...]
    unreachable: tuple[str, ...]
    journal: SentMails


class Named(NamedTuple):
    """Ids of those who get their mails `again`, and of those with whom what was in doubt has `arrived`."""

    again: frozenset[str]
    arrived: frozenset[str]


def state_of(one: Addressed, told: Told | None, doubtful: Collection[str], named: Named) -> str:
    """What becomes of a mail: `new` is sent, `known` needs no sending, nor does one to somebody `not invited` that it
    is off; `unknown` is for people to say.

    `told` is the last mail that its reader got about the event, `doubtful` are the names of those of which nobody knows
    whether they left. Another state than that of a doubtful one is news either way.
    """
    person = one.mail.person.id
    if person in named.again or is_news(one.mail._replace(told=told), one.entry):
        return "new"
    if told is None:
        return "not invited"
    in_doubt = told.name in doubtful and person not in named.arrived
    return "unknown" if in_doubt else "known"


DOUBT = "an earlier command was cut off while it was on its way"


def counted(states: Sequence[str], words: Sequence[str]) -> str:
    """`5 sent, 1 unknown`: how many mails there are of each state that is among the words."""
    return ", ".join(f"{states.count(word)} {word}" for word in words if word in states)


def counted_mails(count: int) -> str:
    """`1 mail`, `6 mails`."""
    return "1 mail" if count == 1 else f"{count} mails"


def nothing_told(states: Collection[str]) -> str:
    """That nobody has to learn of what is off, where nobody was invited; else nothing."""
    return "nobody was invited, so nothing is sent" if {*states} == {"not invited"} else ""


def doubt_lines(people: Sequence[str]) -> Iterator[str]:
    """How to go on with those of whom nobody knows whether their mail left."""
    for person in map(typed_id, people):
        yield f"ask {person}: --arrived {person} if it is there, --again {person} sends it once more"


def heading(invited: Invited, today: date) -> str:
    """`2026-12-08-autumn-circle · Tue 8 Dec 17:00`."""
    start = invited.meeting.start
    name = invited.meeting.session.id if invited.meeting.session else ""
    return f"{name} · {when_near(start.local, today)}"


def document(invited: Invited, rows: Sequence[dict[str, object]]) -> dict[str, object]:
    """What `--json` prints; `rows` has one for each mail."""
    entry = invited.export.entries[0]
    return {
        "session": invited.meeting.session.id if invited.meeting.session else None,
        "uid": entry.uid,
        "sequence": entry.published.sequence if entry.published else 0,
        "mails": list(rows),
        "unreachable": list(invited.unreachable),
    }


def mail_row(one: Addressed, state: str, **more: object) -> dict[str, object]:
    """One mail in the JSON document."""
    mail = one.mail
    return {"person": mail.person.id, "address": mail.address, "method": mail.method, "subject": one.out.subject,
            "state": state, **more}  # fmt: skip


def unreachable_lines(invited: Invited, people: Mapping[str, Record]) -> Iterator[str]:
    """Who has no address that can be used, with the command that gives them one; `people` are by every id."""
    for person in invited.unreachable:
        why = why_unreachable(people.get(fold(person)))
        yield f"{person} {why}: mentor people set {typed_id(person)} --email ADDRESS"
