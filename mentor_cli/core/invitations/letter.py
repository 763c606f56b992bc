"""What a mail says, before it is text or HTML: what it is about, when and where, the agenda, what is asked.

Times are those of the reader's own clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.invitations.plan import told_start
from mentor_cli.core.time.identity import changed_parts
from mentor_cli.core.time.wording import clock_time, full_day, short_day, without_day

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.invitations.asked import Asked
    from mentor_cli.core.invitations.plan import Mail
    from mentor_cli.core.time.entries import Entry
    from mentor_cli.core.time.wallclock import Moment


class AgendaRow(NamedTuple):
    """One segment: the reader's clock, its minutes, its title, who leads it (perhaps empty)."""

    clock: str
    minutes: int
    title: str
    lead: str


class Letter(NamedTuple):
    """The parts of a mail. `facts` are pairs such as When and its words; `closing` says how to answer."""

    subject: str
    opening: str
    facts: tuple[tuple[str, str], ...]
    agenda: tuple[AgendaRow, ...]
    asked: tuple[Asked, ...]
    closing: str


def letter_of(mail: Mail, entry: Entry, zone: ZoneInfo, asked: Sequence[Asked], organiser: str) -> Letter:
    """What the mail says. `zone` is the reader's, `organiser` the name of whoever invites."""
    start = entry.start.within(zone)
    called_off = "Replaced" if mail.replaced else "Cancelled"
    words = {"REQUEST": "Changed" if _has_changed(mail, entry) else "Invitation", "CANCEL": called_off}[mail.method]
    title = without_day(_line(entry.title))
    subject = f"{words}: {title}, {short_day(start.local.date())} {clock_time(start.local)}"
    facts = tuple(_facts(entry, start))
    if mail.method == "CANCEL":
        return Letter(subject, _cancelled(mail, title), facts[:1], (), (), f"{organiser} sends you this.")
    rows = tuple(
        AgendaRow(clock_time(line.start.within(zone).local), line.minutes, _line(line.title), _line(line.lead))
        for line in entry.agenda
    )
    opening = (
        _changed(mail, entry, zone, title) if _has_changed(mail, entry) else f"{organiser} invites you to {title}."
    )
    return Letter(subject, opening, facts, rows, tuple(asked), "Please answer in your calendar: yes, no or maybe.")


def _has_changed(mail: Mail, entry: Entry) -> bool:
    """Whether the reader was invited to something else than what it is now."""
    told, published = mail.told, entry.published
    return bool(told and published and told.method == "REQUEST" and told.print != published.print)


def _facts(entry: Entry, start: Moment) -> Iterator[tuple[str, str]]:
    end = start.after(entry.minutes)
    other_day = "" if end.local.date() == start.local.date() else f"{short_day(end.local.date())} "
    clock = f"{clock_time(start.local)} to {other_day}{clock_time(end.local)}"
    yield "When", f"{full_day(start.local.date())}, {clock} ({start.zone.key})"
    if entry.guests:
        yield "With", ", ".join(_line(guest.name) for guest in entry.guests)
    if entry.place:
        yield "Where", _line(entry.place)
    if entry.video:
        yield "Video", _line(entry.video)


def _cancelled(mail: Mail, title: str) -> str:
    if mail.uninvited:
        return f"{title} takes place without you: you no longer belong to it."
    if mail.replaced:
        return f"{title} takes place. A new invitation follows; this mail only takes the former event out of calendars."
    return f"{title} does not take place."


def _changed(mail: Mail, entry: Entry, zone: ZoneInfo, title: str) -> str:
    """What is new since the last mail."""
    told, published = mail.told, entry.published
    parts = changed_parts(told.print, published.print) if told and published else ()
    was = told_start(told, zone) if told else None
    news = []
    if was and was.utc != entry.start.utc:
        news.append(f"another time, it was {short_day(was.local.date())} {clock_time(was.local)}")
    elif "time" in parts:
        news.append("another length")
    news += [words for part, words in (("place", "another place or link"), ("agenda", "another title or agenda"))
             if part in parts]  # fmt: skip
    return f"{title} has {' and '.join(news)}." if news else f"{title}: this is how it stands now."


def text_lines(letter: Letter) -> Iterator[str]:
    """The letter as lines of plain text."""
    yield letter.opening
    yield ""
    yield from (f"{name}: {words}" for name, words in letter.facts)
    if letter.agenda:
        yield from ("", "Agenda:")
        yield from (f"{row.clock} {row.title} ({row.minutes} min{f', {row.lead}' if row.lead else ''})"
                    for row in letter.agenda)  # fmt: skip
    if letter.asked:
        yield from ("", "Before we meet, please:")
        for asked in letter.asked:
            yield f"- {asked.what}"
            yield from (f"    {line}" for line in asked.details)
    yield from ("", letter.closing)


def _line(words: str) -> str:
    return " ".join(words.split())
