"""Giving a record another id: which other ids follow from it, and every place that names one of them.

Names are compared as ids are, case-folded. Former ids (`aliases`) still lead to their record and are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from mentor_cli.core.body import hidden_spans, is_sealed
from mentor_cli.core.fieldtypes import FieldType, Ref, Words
from mentor_cli.core.ids import fold
from mentor_cli.core.nested import map_fields
from mentor_cli.core.practice import is_practice

if TYPE_CHECKING:
    from mentor_cli.core.doubt import Part, Steps
    from mentor_cli.core.record import Record
    from mentor_cli.core.records import Field

# The new id by kind and folded old id.
NewIds: TypeAlias = Mapping[tuple[str, str], str]
# From the kinds that a reference may lead to and the name in it to the new name; the same one where nothing changes.
Renamer: TypeAlias = Callable[[Sequence[str], str], str]

# Kinds that sessions name in their text by the bare id.
_NAMED_IN_SESSIONS = ("goals", "diary", "problems", "sessions", "resources")
_DAY = r"\d{4}-\d\d-\d\d-"
_NUMBER = r"(?:-\d+)?"
# Stands for a field that is not there: no id holds it.
_NOTHING = "\0"


def renamer(new_ids: NewIds, known: Mapping[str, Collection[str]]) -> Renamer:
    """What the new name of a reference is; `known` are the folded ids of each kind before the change."""

    def new_name(kinds: Sequence[str], name: str) -> str:
        # Where records of two kinds have the name, nobody can tell which is meant: it stays.
        found = [kind for kind in kinds if fold(name) in known.get(kind, ())]
        return new_ids.get((found[0], fold(name)), name) if len(found) == 1 else name

    return new_name


# -- ids that are made of other ids ------------------------------------------------------------------------


def new_ids(records: Sequence[Record], first: Record, new: str, known: Mapping[str, Collection[str]]) -> NewIds:
    """The id asked for, and those that follow because they were made from it: `amina-cv` of `amina`, and so on."""
    found: NewIds = {(first.kind, fold(first.id)): new}
    while True:
        new_name = renamer(found, known)
        more = {(first.kind, fold(first.id)): new}
        for record in records:
            key = (record.kind, fold(record.id))
            derived = derived_id(record, new_name) if key not in more else None
            if derived and derived != record.id:
                more[key] = derived
        if more == found:
            return found
        found = more


def derived_id(record: Record, new_name: Renamer) -> str | None:
    """The id with the new names in it, if it was made from the names that the record holds; else None."""
    for parts, rest in _recipes(record):
        old = "".join(text for _, text in parts)
        if record.id.startswith(old) and re.fullmatch(rest, record.id[len(old) :]):
            new = "".join(new_name(kinds, text) for kinds, text in parts)
            return new + record.id[len(old) :]
    return None


# The kinds that a name may be of, none for plain words, and the text.
_Part: TypeAlias = tuple[tuple[str, ...], str]


def _recipes(record: Record) -> Iterator[tuple[list[_Part], str]]:
    """How ids of the kind are made: names with their kinds, and a pattern of what may follow them."""

    def named(field: str, *kinds: str) -> _Part:
        return kinds, record.text(field) or _NOTHING

    day = re.match(_DAY, record.id)
    when: _Part = (), day[0] if day else _NOTHING
    dash: _Part = (), "-"
    match record.kind:
        case "goals" | "problems":
            yield [named("owner", "people", "groups")], "-.+"
        case "diary":
            yield [when, named("owner", "people")], "-.+"
        case "sessions" if is_practice(record):
            whose = (("people",), record.texts("people")[0])
            yield [when, named("group", "groups"), dash, whose], rf"(?:-\d{{4}})?{_NUMBER}"
        case "sessions" if record.text("group"):
            yield [when, named("group", "groups")], rf"(?:-\d{{4}})?{_NUMBER}"
        case "sessions":
            first = (("people",), next(iter(record.texts("people")), _NOTHING))
            yield [when, named("format"), dash, first], _NUMBER
        case "notes":
            yield [named("session", "sessions"), dash, named("author", "people")], _NUMBER
        case "feedback":
            about = [dash, named("about", "people")] if record.text("about") else []
            yield [named("session", "sessions"), dash, named("from", "people"), *about], _NUMBER
        case "assessments":
            yield [when, named("person", "people"), ((), "-by-"), named("by", "people")], _NUMBER
        case "messages":
            stamp = re.search(r"/[^/-]+-", record.id)
            yield [named("group", "groups"), ((), stamp[0] if stamp else _NOTHING), named("from", "people")], _NUMBER


# -- references in fields ----------------------------------------------------------------------------------


def renamed_values(fields: Mapping[str, Field], values: Mapping[str, Any], new_name: Renamer) -> dict[str, Any]:
    """The values with every reference in them renamed, however deep it lies."""

    def renamed(type_: FieldType, text: str, path: Steps, part: Part) -> str:
        return new_name(type_.kinds, text) if isinstance(type_, (Ref, Words)) else text

    return map_fields(fields, values, renamed)


# -- names in the text -------------------------------------------------------------------------------------


class Rename(NamedTuple):
    """One record's change of id."""

    kind: str
    old: str
    new: str


def renamed_body(kind: str, body: str, renames: Iterable[Rename]) -> str:
    """The body of a record of that kind with the names in it renamed; nothing in code fences, nothing sealed."""
    folded = body.casefold()
    there = [rename for rename in renames if rename.old.casefold() in folded]
    if not there or is_sealed(body):
        return body
    for rename in there:
        for pattern in _patterns(rename, kind):
            body = _replaced(pattern, rename.new, body)
    return body


def _replaced(pattern: str, new: str, body: str) -> str:
    fences = _fences(body)

    def named(match: re.Match[str]) -> str:
        fenced = any(start <= match.start() < end for start, end in fences)
        return match[0] if fenced else match[1] + new

    return re.sub(pattern, named, body, flags=_FLAGS)


_FLAGS = re.IGNORECASE | re.MULTILINE


def _patterns(rename: Rename, within: str) -> Iterator[str]:
    """How a body of the kind `within` names the record: group 1 is what stays before the id.

    `@old` for people, the bare id in sessions, a link to its file anywhere.
    """
    word = re.escape(rename.old)
    if rename.kind == "people":
        yield rf"(?<![\w.@+/-])(@){word}(?![\w-]|\.\w)"
    if rename.kind in _NAMED_IN_SESSIONS and within == "sessions":
        if re.search(r"[-\d]", rename.old):
            yield rf"(?<![\w/.@-])(){word}(?![\w-]|\.(?!md\b)\w)"
        else:
            # A single word may be just a word: it is an id only where agendas put one.
            yield rf"(^- ){word}(?=:)"
            yield rf"(\(){word}(?=\))"
    yield rf"(?<![\w-])({rename.kind}/(?:[^\s/()]+/)*){word}(?=\.md\b)"


def _fences(body: str) -> list[tuple[int, int]]:
    """The code fences; what is commented out may come back and is renamed."""
    return [span for span in hidden_spans(body) if not body[span[0] :].lstrip().startswith("<!--")]
