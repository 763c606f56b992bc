"""The record a person means by what they typed, and what to do about it when there is none or more than one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentor_cli.core.errors import AmbiguousId, UnknownId, UsageError
from mentor_cli.core.ids import fold
from mentor_cli.core.meant import Called, meant
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS

if TYPE_CHECKING:
    from mentor_cli.store.workspace import Workspace

_SUGGESTED = 3
_LISTED = 5
# A letter or two wrong, or a word that was not remembered quite; anything less is a guess.
_LIKENESS = 0.6
# The kinds that commands list, with the command that makes a record.
_ADDING = {
    "people": "mentor people add",
    "groups": "mentor groups add",
    "goals": "mentor goals add",
    "problems": "mentor problems add",
    "diary": "mentor diary add",
    "sessions": "mentor new-session",
}


def find_record(workspace: Workspace, kinds: Sequence[str], typed: str) -> Record:
    """The record of one of the kinds that is meant.

    Raises UnknownId with the nearest three, AmbiguousId with the candidates, and UnusableFile when it may lie in a
    folder that nobody can look into.
    """
    for kind in kinds:
        exact = workspace.exact(kind, typed)
        if exact:
            return exact
    nouns = " or ".join(KINDS[kind].noun for kind in kinds)
    if not typed.strip():
        raise UsageError(f"an empty word names no {nouns}", "type the id, or any part of it or of the name")
    records = [record for kind in kinds for record in workspace.records(kind)]
    candidates = meant(typed, records, called)
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        shown = ", ".join(record.id for record in candidates[:_LISTED])
        more = f" and {len(candidates) - _LISTED} more" if len(candidates) > _LISTED else ""
        raise AmbiguousId(f"{typed} could be more than one {nouns}", f"type more of it: {shown}{more}")
    workspace.require_whole(*kinds)
    raise UnknownId(f"there is no {nouns} {typed}", _nearest(typed, records, kinds[0]))


def called(record: Record) -> Called:
    """What people call it: its ids, and its name; of a group otherwise its title."""
    name = record.text("name") or ""
    if not name and record.kind == "groups":
        from mentor_cli.core.body import title

        name = title(record.body)
    return Called(record.id, record.texts("aliases"), name)


def _nearest(typed: str, records: Sequence[Record], kind: str) -> str:
    """What to do about an id that is not there: up to three that look like it, else where all of them are listed."""
    from mentor_cli.core.fieldtypes import nearest

    if not records:
        return f"there is no {KINDS[kind].noun} yet: {_ADDING.get(kind, f'add a file to {kind}/')}"
    ids_by_word: dict[str, list[str]] = {}
    for record in records:
        names = (fold(record.id), fold(called(record).name))
        for word in {word for name in names for word in (name, *re.split(r"[\s-]+", name)) if word}:
            ids_by_word.setdefault(word, []).append(record.id)
    like = nearest(fold(typed), tuple(ids_by_word), most=_SUGGESTED, likeness=_LIKENESS)
    near = list(dict.fromkeys(identity for word in like for identity in ids_by_word[word]))[:_SUGGESTED]
    if not near:
        return f"mentor {kind} list" if kind in _ADDING else f"look into {kind}/"
    return f"did you mean {', '.join(near[:-1]) + ' or ' + near[-1] if len(near) > 1 else near[0]}?"
