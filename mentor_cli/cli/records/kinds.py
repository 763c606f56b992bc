"""Kinds of records as people name them, and the words that their fields can be."""

from __future__ import annotations

from collections.abc import Mapping

from mentor_cli.core.errors import UsageError
from mentor_cli.core.fieldtypes import nearest
from mentor_cli.core.records import Kind


def kind_named(typed: str, kinds: Mapping[str, Kind]) -> str:
    """The kind's name in `kinds`: `goals` for goals, goal or Goals/. Raises UsageError with the nearest."""
    wanted = typed.rstrip("/").casefold().replace("-", " ")
    for name, kind in kinds.items():
        if wanted in (name, kind.folder, kind.noun, kind.noun.split()[0]):
            return name
    near = nearest(wanted, tuple(kinds), most=1, likeness=0.5)
    hint = f"did you mean {near[0]}? " if near else ""
    raise UsageError(f"there is no kind of record {typed}", f"{hint}The kinds are {', '.join(kinds)}")


def words_of(kind: Kind, name: str) -> tuple[str, ...]:
    """The words of which the field, or each entry of it, is one."""
    return kind.fields[name].type.words
