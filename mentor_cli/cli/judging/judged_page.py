"""One goal or problem as it was judged: its words, a light for each criterion, what comes next."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mentor_cli.cli.judging.underlined import underlined
from mentor_cli.cli.render import cut, pad, wrapped
from mentor_cli.cli.screen import Line, Painted, columns
from mentor_cli.core.judgement.verdict import Judgement, Remark

ANSWERS = {"yes": "yes", "no": "no", "unclear": "?"}
_COLOURS = {"yes": "green", "no": "red", "unclear": "yellow"}
# What belongs to no criterion stands behind one of these, or `now`.
_LABELS = {"LANG": "language", "CARE": "care", "PROBLEM-P": "prepared"}
_NARROWEST, _WIDEST, _USUAL = 40, 100, 80
# A remark that quotes more than this says nothing more.
_LONGEST = 200


class Page(NamedTuple):
    """What is shown of one judgement.

    `names` are the criteria as they are shown, `grounds` what speaks for those that are met, `notes` what else is to be
    known about one, `facts` further lines with a label. `conclusion` is the verdict in words with what is to be asked
    or known, `command` what to type next.
    """

    judgement: Judgement
    names: Mapping[str, str]
    grounds: Mapping[str, str]
    notes: Mapping[str, str]
    facts: tuple[tuple[str, str], ...]
    conclusion: str
    command: str


def page_lines(page: Page, width: int | None) -> Iterator[Line]:
    """The page: where it stands, the words with those underlined that something is said about, and the lights."""
    remarks = [remark for light in page.judgement.criteria.values() for remark in light.remarks]
    spans = [(remark.offset, remark.length) for remark in remarks if not remark.field]
    yield from place_lines(page)
    yield from underlined(page.judgement.place.typed, spans, room_of(width))
    yield ""
    yield from light_lines(page, width)


def room_of(width: int | None) -> int:
    """As many columns as the terminal has, but no more than is good to read."""
    return min(max(width or _USUAL, _NARROWEST), _WIDEST)


def place_lines(page: Page) -> Iterator[Line]:
    """The file and the line, where there is one."""
    place = page.judgement.place
    if place.path:
        yield f"{place.path}:{place.line}"


def light_lines(page: Page, width: int | None) -> Iterator[Line]:
    """The lights with what is said about each, and what comes next."""
    room = room_of(width)
    yield from _rows(page, room)
    yield ""
    yield from _side_by_side(page.conclusion, page.command, room)


def _rows(page: Page, room: int) -> Iterator[Line]:
    lights = page.judgement.criteria
    if not page.notes and all(light.verdict == "yes" and not light.remarks for light in lights.values()):
        yes = Painted("yes", "green")
        yield tuple(piece for name in lights for piece in (" · ", f"{page.names[name]} ", yes))[1:]
    else:
        lead = max(map(columns, page.names.values())) + 1
        for name, light in lights.items():
            answer = ANSWERS[light.verdict]
            said = [(page.notes[name], "")] if name in page.notes else []
            said += [(remark.message, remark.code) for remark in light.remarks]
            said = said or [(page.grounds.get(name, ""), "")]
            first, *more = _wrapped(lead + 6, said, room)
            words = f"{' ' * (6 - len(answer))}{first[lead + 6 :]}".rstrip()
            yield pad(page.names[name], lead), Painted(answer, _COLOURS[light.verdict]), words
            yield from more
    labels = [*page.facts, *((_label(remark), remark.message) for remark in page.judgement.remarks)]
    codes = [*[""] * len(page.facts), *(remark.code for remark in page.judgement.remarks)]
    lead = max((columns(label) for label, _ in labels if label), default=-2) + 2
    for (label, words), code in zip(labels, codes, strict=True):
        first, *more = _wrapped(lead if label else 0, [(words, code)], room)
        yield f"{pad(label, lead)}{first[lead:]}".rstrip() if label else first
        yield from more


def _label(remark: Remark) -> str:
    return next((label for lead, label in _LABELS.items() if remark.code.startswith(lead)), "now")


def _wrapped(indent: int, said: list[tuple[str, str]], room: int) -> Iterator[str]:
    """Messages, indented, each with its code at the right; what is too long goes on below itself."""
    for message, code in said:
        free = room - indent - (len(code) + 2 if code else 0)
        first, *more = wrapped(cut(" ".join(message.split()), _LONGEST), max(free, 20)) or [""]
        line = f"{pad(first, free)}  {code}" if code else first
        yield f"{' ' * indent}{line}".rstrip()
        yield from (f"{' ' * indent}{words}" for words in more)


def _side_by_side(words: str, command: str, room: int) -> Iterator[str]:
    """The conclusion with the command at the right, or below it where both do not fit."""
    if command and columns(words) + columns(command) + 3 <= room:
        yield pad(words, room - columns(command)) + command
        return
    yield from wrapped(words, room)
    if command:
        yield command
