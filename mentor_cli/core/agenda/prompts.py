"""The body of a format file: which section belongs to which segment, and the places in it that an agenda fills."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from mentor_cli.core.agenda.segments import FormatFault, NoteSection, Segment
from mentor_cli.core.body import Section, never_closed, sections, statement, title

# A line of its own that becomes a list, and what it becomes.
BLOCK_PLACES = {
    "goals": "the open goals with their state",
    "actions": "what was agreed last time, done or not",
    "points": "the talking points that the group has put down",
    "diary": "the diary entries since last time",
    "problems": "the problems that wait and are ready to be discussed",
    "problem": "the problem of the turn's owner, with its four answers",
    "resources": "resources on the session's topics",
    "icebreakers": "activities of the library to begin with",
    "module": "the module, and who has finished it",
    "slot": "when the group meets, and the slot for when that fails",
    "case": "the case to work on",
    "tables": "who sits with whom",
    "rules": "the ground rules of the group",
    "benchmarks": "where each goal should stand on the way",
    "introductions": "the people to speak to",
    "afterwards": "the plan for after the programme",
}
# Words that stand anywhere in a sentence.
WORD_PLACES = {
    "channel": "where the group writes",
    "chair": "who chairs",
    "next_chair": "who chairs next time",
    "video": "the video link",
}
# Sections of a session file that a format may ask for without giving them time.
NOTE_SECTIONS = ("Questions", "Not grasped")
PLACE = r"\{([a-z_]+)\}"

_FIRST = r"(.*\S)\s*\(first\)"


def with_prompts(segments: Sequence[Segment], body: str, faults: list[FormatFault]) -> tuple[Segment, ...]:
    """The segments with purpose and prompts from their sections; what does not fit is added to `faults`."""
    opened = never_closed(body)
    if opened:
        message = "a code fence or comment is never closed: what stands below is no section"
        faults.append(FormatFault("A013", message, "close it with ``` or -->", line=opened))
        return tuple(segments)
    plain: dict[str, Section] = {}
    first: dict[str, Section] = {}
    for number, part in enumerate(sections(body)):
        if part.level == 1 and number:
            faults.append(_warning("A006", f"{part.title} stands in no segment", "write it with ###", line=part.line))
        if part.level != 2:
            continue
        variant = re.fullmatch(_FIRST, part.title, re.IGNORECASE)
        found, name = (first, variant[1].casefold()) if variant else (plain, part.title.casefold())
        if name in found:
            faults.append(_warning("A006", f"a second section {part.title}", "one section a segment", line=part.line))
        found.setdefault(name, part)
        faults.extend(_unknown_places(part, body))
    filled = tuple(_filled(segment, number, plain, first, faults) for number, segment in enumerate(segments))
    titles = [segment.title for segment in segments] + [segment.first_title or "" for segment in segments]
    faults.extend(_left_over(plain.values(), [*titles[: len(segments)], *NOTE_SECTIONS]))
    faults.extend(_left_over(first.values(), titles))
    return filled


def bare_prompts(prompts: str, words: Mapping[str, str]) -> str:
    """The prompts without the lists that an agenda would put in; `words` stand for places in sentences."""
    kept = (line for line in prompts.split("\n") if line.strip("{} ") not in BLOCK_PLACES)
    filled = re.sub(PLACE, lambda place: words.get(place[1]) or WORD_PLACES.get(place[1], place[0]), "\n".join(kept))
    return re.sub(r"\n{3,}", "\n\n", filled).strip()


def purpose_of(body: str) -> str:
    """What the format is for: the first paragraph above the segments, in one line; empty without one."""
    first = next((part.start for part in sections(body) if part.level == 2), len(body))
    words = statement(body[:first])
    return "" if words == title(body[:first]) else words


def note_sections(body: str) -> tuple[NoteSection, ...]:
    """The sections without time that the format asks for, in its order."""
    known = {title.casefold(): title for title in NOTE_SECTIONS}
    found = [(known.get(part.title.casefold()), part.text) for part in sections(body) if part.level == 2]
    return tuple(NoteSection(title, prompts) for title, prompts in found if title)


def _filled(
    segment: Segment,
    number: int,
    plain: dict[str, Section],
    first: dict[str, Section],
    faults: list[FormatFault],
) -> Segment:
    own = plain.get(segment.title.casefold())
    variant = first.get(segment.title.casefold()) or first.get((segment.first_title or "").casefold())
    if own is None and segment.title:
        message = f"{segment.title} has no section below"
        hint = f"add ## {segment.title} with what to ask in it"
        faults.append(_warning("A007", message, hint, path=("segments", number, "title")))
    if segment.first_title and variant is None:
        message = f"first: {segment.first_title} has no section below"
        hint = f"add ## {segment.title} (first) with what to ask in the first sessions"
        faults.append(_warning("A007", message, hint, path=("segments", number, "first")))
    purpose, prompts = _purpose_and_prompts(own)
    return segment._replace(
        purpose=purpose,
        prompts=prompts,
        first_prompts=_purpose_and_prompts(variant)[1] if variant else None,
    )


def _purpose_and_prompts(part: Section | None) -> tuple[str, str]:
    """The quoted paragraph at the start in one line, and everything after it."""
    lines = part.text.split("\n") if part else []
    quoted = 0
    while quoted < len(lines) and lines[quoted].startswith(">"):
        quoted += 1
    purpose = " ".join(line.lstrip("> ").rstrip() for line in lines[:quoted])
    return purpose.strip(), "\n".join(lines[quoted:]).strip()


def _left_over(parts: Iterable[Section], titles: Sequence[str]) -> Iterable[FormatFault]:
    from mentor_cli.core.fieldtypes import nearest

    known = {title.casefold(): title for title in titles if title}
    for part in parts:
        name = re.sub(r"\s*\(first\)$", "", part.title, flags=re.IGNORECASE)
        if name.casefold() in known:
            continue
        near = nearest(name.casefold(), tuple(known))
        hint = f"did you mean {known[near[0]]}?" if near else "list it under segments:, or remove the section"
        yield _warning("A006", f"{part.title} is the title of no segment", hint, line=part.line)


def _unknown_places(part: Section, body: str) -> Iterable[FormatFault]:
    for number, line in enumerate(body[part.text_start : part.end].split("\n"), part.line + 1):
        for place in re.findall(PLACE, line):
            if place in WORD_PLACES or (place in BLOCK_PLACES and line.strip() == f"{{{place}}}"):
                continue
            known = place in BLOCK_PLACES
            message = f"{{{place}}} must stand alone in its line" if known else f"{{{place}}} is not filled by anything"
            hint = "give it a line of its own" if known else f"known are {', '.join((*BLOCK_PLACES, *WORD_PLACES))}"
            yield _warning("A009", message, hint, line=number)


def _warning(code: str, message: str, hint: str, *, path: tuple[str | int, ...] = (), line: int = 0) -> FormatFault:
    return FormatFault(code, message, hint, path, line, "warning")
