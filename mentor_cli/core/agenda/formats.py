"""Reading a session format: a Markdown file says which segments a session has, how long, and what to ask in them.

Minutes are written `10`, `15+` (at least 15, takes the spare time), or several of these of which the last one that
applies counts: in a segment `5, 7 from 6 turns`, in a step `1, 2 from 11 minutes` (minutes of the turn or segment it
belongs to; a step without a bare number is left out of shorter turns, one without minutes shares what is left). A
segment with `each: owner` is one turn for every problem owner, with `each: member` one for every member but who
leads, with `each: everyone` one for all who come, each turn at least its minutes; a step with a `+` takes or gives
what a turn is longer or shorter, but keeps one minute.

The body has a `## Title` section for each segment: a quoted paragraph at its start (`> …`) is the purpose, the rest
are the prompts that go into the session file. `## Title (first)` holds those for the first sessions of a group, where
the title is the segment's own or its `first:`. Prompts may hold places that the agenda fills, such as `{goals}`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from mentor_cli.core.agenda.leads import PARTS
from mentor_cli.core.agenda.prompts import note_sections, purpose_of, with_prompts
from mentor_cli.core.agenda.segments import (
    FIRST_SESSIONS,
    Duty,
    Each,
    Format,
    FormatFault,
    Length,
    Range,
    Segment,
    Step,
)
from mentor_cli.core.agenda.steps import fewest_minutes
from mentor_cli.core.agenda.trial import misfit
from mentor_cli.core.errors import UsageError
from mentor_cli.core.fieldtypes import nearest
from mentor_cli.core.ids import fold
from mentor_cli.core.time.iso import iso_time

__all__ = ["Format", "FormatFault", "Length", "Range", "Segment", "Step", "format_from"]

Path = tuple[str | int, ...]
Faults = list[FormatFault]

_LENGTH = r"(\d{1,4}) ?(\+)?(?:\s+from\s+(\d{1,4})\s+(turns|minutes))?"
_LONGEST = 24 * 60
_EACH: tuple[Each, ...] = ("owner", "member", "everyone")
_SHARES_THE_REST = (Length(1, takes_spare=True),)


def format_from(name: str, values: Mapping[str, Any], body: str) -> tuple[Format | None, tuple[FormatFault, ...]]:
    """The format in a file called `name`.md, and everything wrong with it; None when there is an error.

    `values` is the frontmatter as `records.py` types it (minutes and ranges still text), `body` what follows it.
    Unknown and misspelt keys are that reading's to tell.
    """
    faults: Faults = []
    rows = _mappings(values, ("segments",), faults)
    if not values.get("segments"):
        faults.append(FormatFault("A003", "a format needs segments", _SEGMENTS_HINT, ("segments",)))
    segments = [_segment(row, ("segments", number), faults) for number, row in rows]
    _check_titles(segments, faults)
    form = Format(
        name=name,
        title=_text(values, "title", (), faults) or name,
        segments=with_prompts(segments, body, faults),
        for_kind=values.get("for"),
        people=_range(values, "people", faults),
        minutes=_range(values, "minutes", faults),
        shortens=_yes(values.get("shorten")),
        first_sessions=_count(values, "first_sessions", FIRST_SESSIONS, faults),
        prepare=_duties(values, "prepare", faults),
        after=_duties(values, "after", faults),
        note_sections=note_sections(body),
        purpose=purpose_of(body),
    )
    if any(fault.severity == "error" for fault in faults):
        return None, tuple(faults)
    unfit = misfit(form)
    return form, (*faults, *([unfit] if unfit else []))


_SEGMENTS_HINT = "list them under segments:, one line each, such as - {title: Welcome, minutes: 10}"
_LENGTH_HINTS: Mapping[str, str] = {
    "turns": "write 10, 15+ for at least 15 and the spare time, or 5, 7 from 6 turns",
    "minutes": "write 2, 4+ for the step that takes or gives the difference, or 1, 2 from 11 minutes",
}


def _segment(row: Mapping[str, Any], path: Path, faults: Faults) -> Segment:
    title = _text(row, "title", path, faults)
    lengths = _lengths(row.get("minutes"), "turns", (*path, "minutes"), faults)
    if not row.get("minutes"):
        faults.append(_missing("minutes", path, _LENGTH_HINTS["turns"]))
    elif lengths and lengths[0].since:
        message = f"minutes: {row['minutes']} does not say how long it is with fewer turns"
        faults.append(FormatFault("A001", message, _LENGTH_HINTS["turns"], (*path, "minutes")))
    steps = tuple(_step(step, (*path, "steps", at), faults) for at, step in _mappings(row, (*path, "steps"), faults))
    segment = Segment(
        title=title,
        lengths=lengths or (Length(1),),
        at=_clock(row.get("at"), (*path, "at"), faults),
        lead=_lead(row, path, faults),
        each=_each(row.get("each"), (*path, "each"), faults),
        steps=steps,
        first_title=_optional(row, "first"),
    )
    if lengths and segment.steps:
        _check_steps(segment, (*path, "steps"), faults)
    return segment


def _step(row: Mapping[str, Any], path: Path, faults: Faults) -> Step:
    written = row.get("minutes")
    lengths = _lengths(written, "minutes", (*path, "minutes"), faults) if written else _SHARES_THE_REST
    title = _text(row, "title", path, faults)
    return Step(title, lengths or _SHARES_THE_REST, _optional(row, "speaks"), _optional(row, "silent"))


def _lengths(written: Any, unit: Literal["turns", "minutes"], path: Path, faults: Faults) -> tuple[Length, ...]:
    """The lengths of `5, 7 from 6 turns`; empty with a fault when they cannot be read."""
    if written is None or written == "":
        return ()
    found = []
    for words in str(written).split(","):
        match = re.fullmatch(_LENGTH, words.strip(), re.ASCII)
        if not match or match[4] not in (None, unit):
            faults.append(FormatFault("A001", f"minutes: {written} cannot be read", _LENGTH_HINTS[unit], path))
            return ()
        found.append(Length(int(match[1]), bool(match[2]), int(match[3] or 0)))
    since = [length.since for length in found]
    if since != sorted(set(since)):
        hint = "begin with the shortest and name each number once"
        faults.append(FormatFault("A001", f"minutes: {written} is not in order", hint, path))
        return ()
    if any(not 1 <= length.minutes <= _LONGEST for length in found):
        hint = "give every part at least one minute and at most a day"
        faults.append(FormatFault("A001", f"minutes: {written} is out of reach", hint, path))
        return ()
    return tuple(found)


def _check_steps(segment: Segment, path: Path, faults: Faults) -> None:
    """Whether the steps fit into every length from the shortest on (the conditions end within four hours)."""
    least = min(length.minutes for length in segment.lengths)
    whole = "a turn" if segment.each else "the segment"
    for within in range(least, least + 240):
        needed = fewest_minutes(within, segment.steps)
        if needed > within:
            message = f"the steps need {needed} minutes where {whole} has {within}"
            hint = "shorten a step, give one a +, or let it begin later: 2 from 11 minutes"
            faults.append(FormatFault("A005", message, hint, path))
            return


def _check_titles(segments: list[Segment], faults: Faults) -> None:
    seen: dict[str, int] = {}
    for number, segment in enumerate(segments):
        for key, title in (("title", segment.title), ("first", segment.first_title)):
            earlier = seen.setdefault(title.casefold(), number) if title else number
            if earlier != number:
                message = f"two segments are called {title}"
                hint = "notes belong to a segment by its title: give each a title of its own"
                faults.append(FormatFault("A010", message, hint, ("segments", number, key)))


def _lead(row: Mapping[str, Any], path: Path, faults: Faults) -> str | None:
    """Whoever leads: a part, or somebody's id. What is almost a part is hardly an id, and nobody would lead there."""
    lead = _optional(row, "lead")
    if lead and lead not in PARTS and (near := nearest(fold(lead), PARTS, likeness=0.8)):
        message = f"lead: {lead} is no part that anybody has"
        faults.append(FormatFault("A012", message, f"did you mean {near[0]}?", (*path, "lead"), severity="warning"))
    return lead


def _each(written: Any, path: Path, faults: Faults) -> Each | None:
    if written is None:
        return None
    for each in _EACH:
        if written == each:
            return each
    hint = "write owner for a turn per problem owner, member or everyone for a turn each, or leave it out"
    faults.append(FormatFault("A004", f"each: {written} is neither owner, member nor everyone", hint, path))
    return None


def _clock(written: Any, path: Path, faults: Faults) -> int | None:
    """A time of day in minutes after midnight."""
    if written is None:
        return None
    try:
        clock = iso_time(str(written).strip())
    except UsageError as wrong:
        faults.append(FormatFault("A008", f"at: {wrong.message}", wrong.hint, path))
        return None
    return clock.hour * 60 + clock.minute


def _range(values: Mapping[str, Any], name: str, faults: Faults) -> Range | None:
    written = values.get(name)
    if written is None:
        return None
    match = re.fullmatch(r"(\d{1,4})(?: ?(?:(\+)|[-–] ?(\d{1,4})))?", str(written).strip(), re.ASCII)
    if match:
        least = int(match[1])
        most = None if match[2] else int(match[3] or least)
        if least and (most is None or least <= most):
            return Range(least, most)
    faults.append(FormatFault("A002", f"{name}: {written} is not a range", "write 2-8, 2+ or one number", (name,)))
    return None


def _count(values: Mapping[str, Any], name: str, usual: int, faults: Faults) -> int:
    written = values.get(name)
    if written is None:
        return usual
    if re.fullmatch(r"\d{1,4}", str(written), re.ASCII):
        return int(written)
    faults.append(FormatFault("A002", f"{name}: {written} is not a whole number", "write 3, or 0 for none", (name,)))
    return usual


def _duties(values: Mapping[str, Any], name: str, faults: Faults) -> tuple[Duty, ...]:
    rows = _mappings(values, (name,), faults)
    return tuple(
        Duty(_text(row, "who", (name, number), faults), _text(row, "what", (name, number), faults))
        for number, row in rows
    )


def _mappings(values: Mapping[str, Any], path: Path, faults: Faults) -> list[tuple[int, Mapping[str, Any]]]:
    """The mappings of the list at the end of `path`, each with its place in the list."""
    entries = values.get(str(path[-1]))
    if entries is None:
        return []
    listed = entries if isinstance(entries, list) else [entries]
    found = []
    for number, entry in enumerate(listed):
        if isinstance(entry, Mapping):
            found.append((number, entry))
        else:
            hint = (
                "write it as - {title: …, minutes: …}"
                if path[-1] not in ("prepare", "after")
                else "write - {who: …, what: …}"
            )
            faults.append(FormatFault("A003", f"{entry} stands alone in {path[-1]}", hint, (*path, number)))
    return found


def _text(row: Mapping[str, Any], name: str, path: Path, faults: Faults) -> str:
    words = " ".join(str(row.get(name) or "").split())
    if not words:
        faults.append(_missing(name, path, f"add {name}: …"))
    return words


def _missing(name: str, path: Path, hint: str) -> FormatFault:
    return FormatFault("A003", f"{name} is missing", hint, path)


def _optional(row: Mapping[str, Any], name: str) -> str | None:
    return " ".join(str(row[name]).split()) if row.get(name) else None


def _yes(written: Any) -> bool:
    return written is True or str(written).lower() in ("yes", "true")
