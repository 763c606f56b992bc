"""Ids that clash, cannot be file names everywhere, or name nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from mentor_cli.core.doubt import Doubt, Part, Steps
from mentor_cli.core.errors import brief
from mentor_cli.core.fieldtypes import nearest
from mentor_cli.core.ids import fold, typed_id, why_unusable
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS
from mentor_cli.core.references import references_of


def unusable_id(record: Record) -> Iterator[Doubt]:
    """An id that some system would refuse as a file name."""
    why = why_unusable(record.id.rsplit("/", 1)[-1])
    if why:
        noun = KINDS[record.kind].noun
        hint = f"mentor rename {noun} OLD NEW gives it another"
        yield Doubt("F023", f"the file name {why}", hint, severity="warning")


def unknown_skills(record: Record, skills: tuple[str, ...]) -> Iterator[Doubt]:
    """Skills that the programme does not list, with the nearest it does; a programme without a list knows all."""
    listed = _folded(skills)
    for skill, path, part in _skills_of(record) if skills else ():
        if fold(skill) not in listed:
            near = nearest(fold(skill), tuple(listed))
            hint = f"did you mean {listed[near[0]]}?" if near else "add it to skills: in mentor.yaml"
            message = f"{brief(skill)} is not a skill of the programme"
            yield Doubt("F025", message, hint, path, part, "warning")


@lru_cache(maxsize=2)
def _folded(skills: tuple[str, ...]) -> dict[str, str]:
    return {fold(skill): skill for skill in skills}


def _skills_of(record: Record) -> Iterator[tuple[str, Steps, Part]]:
    for name in ("offers", "needs", "scores", "skills"):
        named = record.values.get(name)
        if isinstance(named, dict):
            yield from ((skill, (name, skill), "key") for skill in named)
        elif isinstance(named, list):
            yield from ((str(skill), (name, at), "value") for at, skill in enumerate(named))


def clash(record: Record, paths: Iterable[str]) -> Doubt:
    """The doubt about a record whose id is also that of the files at these paths."""
    others = ", ".join(path for path in paths if path != record.path)
    return Doubt("F022", f"the id {record.id} is also that of {others}", "rename one of the files")


def namesake(record: Record, other: str) -> Doubt:
    """The doubt about a person or group whose id is also that of the group or person in the file `other`."""
    noun = KINDS[record.kind].noun
    message = f"the id {record.id} is also that of {other}: an owner of that name could be either"
    return Doubt("F039", message, f"give one of them another: mentor rename {noun} {typed_id(record.id)} NEW")


def dangling(record: Record, known: Mapping[str, set[str]]) -> Iterator[Doubt]:
    """References to records that are not there, with the nearest id.

    `known` are the folded ids of each kind; one that is not in it may hold any.
    """
    for reference in references_of(KINDS[record.kind], record.values):
        if any(kind not in known or fold(reference.id) in known[kind] for kind in reference.kinds):
            continue
        near = nearest(fold(reference.id), tuple(sorted(known[reference.kinds[0]])))
        noun = " or ".join(KINDS[kind].noun for kind in reference.kinds)
        hint = f"did you mean {near[0]}?" if near else f"there is no such file in {reference.kinds[0]}/"
        message = f"{reference.path[0]}: there is no {noun} {brief(reference.id)}"
        yield Doubt("F014", message, hint, reference.path, "key" if reference.is_key else "value")
