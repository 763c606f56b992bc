"""`mentor formats show`: a format as a person reads it, with what the clock says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.failures import finding_lines
from mentor_cli.cli.formats.finding import find_format, usable_format
from mentor_cli.cli.formats.listing import FORMAT, format_document, range_text, whose
from mentor_cli.cli.records.parts import part
from mentor_cli.cli.render import table
from mentor_cli.core.agenda.plainlines import who_speaks
from mentor_cli.core.agenda.plan import Refusal
from mentor_cli.core.agenda.prompts import BLOCK_PLACES, PLACE, WORD_PLACES
from mentor_cli.core.agenda.sample import Sample, sample
from mentor_cli.core.errors import UsageError
from mentor_cli.core.reading import laid_out
from mentor_cli.core.time.wording import clock_time

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.agenda.plan import Agenda, Row
    from mentor_cli.core.agenda.segments import Duty, Format, Length, Segment, Step
    from mentor_cli.store.formats import FormatFile

_MOST_PEOPLE = 100
_LONGEST = 24 * 60
# Lines that are longer are hard to read.
_WIDEST = 120


def show_format(call: Call, *, format_: str, minutes: int | None, people: int | None) -> Outcome:
    """One format: its clock, who prepares what, and for each segment what it is for and what to ask."""
    if people is not None and not 1 <= people <= _MOST_PEOPLE:
        raise UsageError(f"--people {people}: a session is for 1 to {_MOST_PEOPLE} people", "--people 5")
    if minutes is not None and minutes > _LONGEST:
        raise UsageError(f"{minutes} minutes are more than a day", "--minutes 60")
    found = find_format(call, format_)
    form = usable_format(found)
    shown = sample(form, minutes, people)
    if isinstance(shown.agenda, Refusal):
        hint = shown.agenda.hint.replace("leave out turns with --no-turn", "name fewer people with --people")
        raise UsageError(shown.agenda.message, hint)
    notes = [line for finding in found.findings for line in finding_lines(finding, call.source_line(finding))]
    if people is not None and not form.has_turns:
        notes.append(f"{form.name} gives nobody a turn: --people changes nothing")
    return Outcome(
        {
            **format_document(found),
            "shortest": shown.shortest,
            "segments": [_segment_document(segment) for segment in form.segments],
            "agenda": [row.as_json() for row in shown.agenda.rows],
            "shortened": [segment._asdict() for segment in shown.agenda.shortened],
        },
        list(_lines(found, form, shown, shown.agenda, min(call.width or _WIDEST, _WIDEST))),
        notes=notes,
    )


def _lines(found: FormatFile, form: Format, shown: Sample, agenda: Agenda, columns: int) -> Iterator[str]:
    from mentor_cli.cli.sessions.agenda_table import shortened_line

    yield f"{form.title} · {found.name} · {found.path if found.own else whose(found)}"
    yield from laid_out(_meant_for(form, shown), columns).split("\n")
    if form.purpose:
        yield from ("", *laid_out(form.purpose, columns).split("\n"))
    yield ""
    yield from table([_clock_row(row, agenda) for row in agenda.rows], (), None)
    if agenda.shortened:
        yield from ("", shortened_line(agenda))
    yield from _duties("before", form.prepare, columns)
    for segment in form.segments:
        yield from _segment_lines(segment, form, columns)
    for section in form.note_sections:
        yield from ("", f"{section.title} · a place for notes, without time of its own")
        yield from _words(section.prompts, columns)
    yield from _duties("written down afterwards", form.after, columns)


def _duties(title: str, duties: Sequence[Duty], columns: int) -> Iterator[str]:
    """Who does what; what goes on below stands further in."""
    lines = [wrap(f"{one.who}: {one.what}", columns - 2, subsequent_indent="  ") for one in duties]
    yield from part(title, [(line,) for line in chain.from_iterable(lines)])


def _meant_for(form: Format, shown: Sample) -> str:
    """`for buddy-group, 3-7 people, 45-60 minutes; at least 12, shortened fairly`."""
    parts = [f"for {form.for_kind}" if form.for_kind else ""]
    parts.append(f"{range_text(form.people)} people" if form.people else "")
    parts.append(f"{range_text(form.minutes)} minutes" if form.minutes else "")
    words = ", ".join(words for words in parts if words)
    turns = f" with {shown.people} turn{'' if shown.people == 1 else 's'}" if form.has_turns else ""
    how = "shortened fairly down to" if form.shortens else "never under"
    least = f"{how} {shown.shortest} minutes{turns}" if shown.shortest else ""
    return "; ".join(words for words in (words, least) if words)


def _clock_row(row: Row, agenda: Agenda) -> tuple[str, ...]:
    until = row.elapsed + row.minutes
    ends = clock_time(agenda.start.after(until).local)
    title = f"{row.title}: {row.turn}" if row.turn else row.title
    return f"{row.start}-{ends}", f"{row.elapsed:>3}-{until}", f"{row.minutes:>3}", title


def _segment_lines(segment: Segment, form: Format, columns: int) -> Iterator[str]:
    yield ""
    each = {"owner": ", for each problem owner", "member": ", for each member", "everyone": ", for each who comes"}.get(
        segment.each or "", ""
    )
    lead = f" · {segment.lead}" if segment.lead else ""
    minutes = lengths_text(segment.lengths, "turns")
    unit = "" if minutes.endswith("turns") else " min"
    yield f"{segment.title} · {minutes}{unit}{each}{lead}"
    yield from _words(segment.purpose, columns)
    yield from _indented("\n".join(table([_step_row(step) for step in segment.steps], (), None)))
    yield from _words(_with_places_told(segment.prompts), columns)
    if segment.first_prompts is not None:
        when = "session" if form.first_sessions == 1 else f"{form.first_sessions} sessions"
        title = f": {segment.first_title}" if segment.first_title else ""
        yield from _indented(f"In the first {when}{title}")
        yield from _words(_with_places_told(segment.first_prompts), columns)


def _with_places_told(prompts: str) -> str:
    """The prompts with what the agenda puts in: `[the open goals with their state]` for `{goals}`."""
    told = {**BLOCK_PLACES, **WORD_PLACES}
    return re.sub(PLACE, lambda place: f"[{told[place[1]]}]" if place[1] in told else place[0], prompts)


def _words(markdown: str, columns: int) -> Iterator[str]:
    """The text laid out for the screen, two columns in."""
    yield from _indented(laid_out(markdown, columns - 2))


def _indented(text: str) -> Iterator[str]:
    """A blank line and the text, two columns in; nothing without a text."""
    if text:
        yield ""
        yield from (f"  {line}".rstrip() for line in text.split("\n"))


def _step_row(step: Step) -> tuple[str, ...]:
    minutes = lengths_text(step.lengths, "minutes")
    return (
        step.title,
        minutes if minutes.endswith("minutes") else f"{minutes} min",
        who_speaks(step.speaks, step.silent),
    )


def lengths_text(lengths: tuple[Length, ...], unit: str) -> str:
    """As the file writes it: `15+`, `5, 7 from 6 turns`."""
    return ", ".join(
        f"{length.minutes}{'+' if length.takes_spare else ''}{f' from {length.since} {unit}' if length.since else ''}"
        for length in lengths
    )


def _segment_document(segment: Segment) -> dict[str, Any]:
    return {
        "title": segment.title,
        "minutes": lengths_text(segment.lengths, "turns"),
        "at": f"{segment.at // 60:02}:{segment.at % 60:02}" if segment.at is not None else None,
        "lead": segment.lead,
        "each": segment.each,
        "purpose": segment.purpose,
        "prompts": segment.prompts,
        "first_title": segment.first_title,
        "first_prompts": segment.first_prompts,
        "steps": [_step_document(step) for step in segment.steps],
    }


def _step_document(step: Step) -> dict[str, Any]:
    minutes = lengths_text(step.lengths, "minutes")
    return {"title": step.title, "minutes": minutes, "speaks": step.speaks, "silent": step.silent}


SHOW = Command(
    show_format,
    "Show a session format as a person reads it: what the clock says when it begins at 18:00, who prepares what, and "
    "for each segment what it is for and what to ask. Works without a workspace.",
    (
        FORMAT,
        Param("minutes", "How long the session is; otherwise as long as the format wishes.", ("--minutes",), "whole",
              metavar="N"),
        Param("people", "How many people have a turn, in formats with turns.", ("--people",), "whole", metavar="N"),
    ),
    examples=(
        "mentor formats show buddy",
        "mentor formats show buddy --minutes 45",
        "mentor formats show technical --json",
    ),
)  # fmt: skip
