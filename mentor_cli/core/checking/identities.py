"""Ids that clash, cannot be file names everywhere, or name nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mentor_cli.core.checking.doubt import Doubt
from mentor_cli.core.fieldtypes import nearest
from mentor_cli.core.ids import clashes, fold, why_unusable
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS
from mentor_cli.core.references import references_of


def clashing_ids(records: Sequence[Record]) -> Iterator[Doubt]:
    """Records of one kind whose ids are the same where upper and lower case do not count (macOS, Windows)."""
    by_id: dict[str, list[Record]] = {}
    for record in records:
        by_id.setdefault(record.id, []).append(record)
    for same in clashes(record.id for record in records).values():
        paths = sorted({record.path for identity in same for record in by_id[identity]})
        for record in {record.path: record for identity in same for record in by_id[identity]}.values():
            others = ", ".join(path for path in paths if path != record.path)
            yield Doubt(record, "F022", f"the id {record.id} is also that of {others}", "rename one of the files")


def unusable_ids(records: Sequence[Record]) -> Iterator[Doubt]:
    """Ids that some system would refuse as a file name."""
    for record in records:
        name = record.id.rsplit("/", 1)[-1]
        why = why_unusable(name)
        if why:
            noun = KINDS[record.kind].noun
            yield Doubt(
                record,
                "F023",
                f"the file name {why}",
                f"mentor rename {noun} OLD NEW gives it another",
                severity="warning",
            )


def known_ids(records: Mapping[str, Sequence[Record]]) -> dict[str, set[str]]:
    """The folded ids of each kind, with former ids; also of records that are broken."""
    return {
        kind: {fold(identity) for record in found for identity in (record.id, *record.texts("aliases"))}
        for kind, found in records.items()
    }


def dangling(records: Sequence[Record], known: Mapping[str, set[str]]) -> Iterator[Doubt]:
    """References to records that are not there, with the nearest id."""
    for record in records:
        for reference in references_of(KINDS[record.kind], record.values):
            if any(fold(reference.id) in known.get(kind, ()) for kind in reference.kinds):
                continue
            name = reference.path[0]
            near = nearest(fold(reference.id), tuple(sorted(known.get(reference.kinds[0], ()))))
            noun = " or ".join(KINDS[kind].noun for kind in reference.kinds)
            hint = f"did you mean {near[0]}?" if near else f"there is no such file in {reference.kinds[0]}/"
            message = f"{name}: there is no {noun} {reference.id}"
            yield Doubt(record, "F014", message, hint, reference.path, reference.is_key)


def unknown_skills(records: Sequence[Record], skills: Sequence[str]) -> Iterator[Doubt]:
    """Skills that the programme does not list, with the nearest it does."""
    if not skills:
        return
    listed = {fold(skill): skill for skill in skills}
    for record in records:
        for name, places in (("offers", True), ("needs", True), ("scores", True), ("skills", False)):
            value = record.values.get(name)
            if isinstance(value, dict) and places:
                yield from _unlisted(record, listed, ((key, (name, key), True) for key in value))
            elif isinstance(value, list) and not places:
                yield from _unlisted(
                    record, listed, ((str(entry), (name, at), False) for at, entry in enumerate(value))
                )


def _unlisted(
    record: Record, listed: Mapping[str, str], found: Iterator[tuple[str, tuple[str | int, ...], bool]]
) -> Iterator[Doubt]:
    for skill, path, is_key in found:
        if fold(skill) in listed:
            continue
        near = nearest(fold(skill), tuple(listed))
        hint = f"did you mean {listed[near[0]]}?" if near else "add it to skills: in mentor.yaml"
        yield Doubt(record, "F025", f"{skill} is not a skill of the programme", hint, path, is_key, "warning")
