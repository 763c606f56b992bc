"""A record given another id on the disk: the changes of all files that name it or follow from it, byte for byte."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core import nodes
from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import UnusableFile, UsageError, brief
from mentor_cli.core.fieldtypes import FieldType, Ref, Words
from mentor_cli.core.ids import LONGEST_NAME, better_id, fold, why_not_given, why_unusable
from mentor_cli.core.nested import map_fields
from mentor_cli.core.nodes import Scalar
from mentor_cli.core.record import Record
from mentor_cli.core.records import FORMATS, KINDS, OWNER, WORKSPACE, Field, Kind, named_alike
from mentor_cli.core.references import references_of
from mentor_cli.core.renaming import Rename, Renamer, new_ids, renamed_body, renamed_values, renamer
from mentor_cli.store.edit import AddEntry, edited
from mentor_cli.store.folder import read_kind
from mentor_cli.store.reading import Reading, read_text
from mentor_cli.store.settings import MARKER, fences
from mentor_cli.store.splice import Splice, render
from mentor_cli.store.writing import Change

if TYPE_CHECKING:
    from mentor_cli.core.doubt import Part, Steps
    from mentor_cli.store.workspace import Workspace


class Move(NamedTuple):
    """One record's new id, and its file before and after."""

    rename: Rename
    path: str
    new_path: str


class Renaming(NamedTuple):
    """All that happens: the records that get another id, the one asked for first, and the changes.

    `rewritten` are the paths of files that only name one; `unsure` those in which a name may be left, because they
    are sealed or broken; `left` those that name it where a record of another kind with the same id could be meant.
    """

    moves: tuple[Move, ...]
    rewritten: tuple[str, ...]
    unsure: tuple[str, ...]
    left: tuple[str, ...]
    changes: tuple[Change, ...]


def renaming(workspace: Workspace, record: Record, new: str) -> Renaming:
    """What giving the record the id `new` changes.

    Raises UsageError when one of the ids is taken or no file can be called so, UnusableFile when a file that names
    the record cannot be changed safely. Nothing is written here.
    """
    records = [one for kind in KINDS for one in workspace.records(kind)]
    known = {kind: {fold(one.id) for one in workspace.records(kind)} for kind in KINDS}
    ids = new_ids(records, record, new, known)
    moves = tuple(_moves(records, record, ids))
    _refuse_taken(records, moves, record)
    new_name = renamer(ids, known)
    renames = [move.rename for move in moves]
    moved = {move.path: move for move in moves}
    changes: list[Change] = []
    formats = read_kind(workspace.root, FORMATS, None)
    shut = (*formats.shut, *(finding for kind in KINDS for finding in workspace.shut(kind)))
    unsure = [finding.path or "" for finding in shut]
    for kind, one in _readable(workspace, records, formats.records):
        move = moved.get(one.path)
        body = renamed_body(one.kind, one.body, renames)
        if is_sealed(one.body) or _still_names(workspace, one, renames):
            unsure.append(one.path)
        if move is None and body == one.body and renamed_values(kind.fields, one.values, new_name) == one.values:
            continue
        raw = workspace.source(one)
        after = _rewritten(kind, one.path, raw, new_name, renames)
        changes += _move_changes(kind, one, raw, after, move) if move else [Change(one.path, raw, after)]
    rewritten = [change.path for change in changes if change.before and change.after]
    left = tuple(one.path for one in records if _could_mean_another(one, record, known))
    return Renaming(moves, tuple(rewritten), tuple(unsure), left, tuple(changes))


def _could_mean_another(record: Record, renamed: Record, known: Mapping[str, set[str]]) -> bool:
    """Whether the record names the renamed one where one of another kind with the same id could be meant."""
    others = [kind for kind in named_alike(renamed.kind) if kind != renamed.kind and fold(renamed.id) in known[kind]]
    return bool(others) and any(
        len(reference.kinds) > 1 and fold(reference.id) == fold(renamed.id)
        for reference in references_of(KINDS[record.kind], record.values)
    )


def _still_names(workspace: Workspace, record: Record, renames: Sequence[Rename]) -> bool:
    """True for a file that could not be read in full and holds one of the names somewhere."""
    if not any(finding.severity == "error" for finding in record.findings):
        return False
    try:
        raw = workspace.source(record).decode("utf-8", "replace").casefold()
    except UnusableFile:
        return True
    return any(rename.old.casefold() in raw for rename in renames)


def _readable(
    workspace: Workspace, records: Sequence[Record], formats: Sequence[Record]
) -> Iterator[tuple[Kind, Record]]:
    """Everything that can name a record: the records, the workspace's own formats, and `mentor.yaml`."""
    yield from ((KINDS[one.kind], one) for one in records)
    yield from ((FORMATS, one) for one in formats)
    yield WORKSPACE, workspace.settings


def _moves(records: Sequence[Record], first: Record, ids: Mapping[tuple[str, str], str]) -> Iterator[Move]:
    renamed = [one for one in records if (one.kind, fold(one.id)) in ids]
    for one in sorted(renamed, key=lambda one: (one.path != first.path, one.path)):
        new = ids[one.kind, fold(one.id)]
        stem = one.path.removesuffix(f"{one.id}.md")
        yield Move(Rename(one.kind, one.id, new), one.path, f"{stem}{new}.md")


def _refuse_taken(records: Sequence[Record], moves: Sequence[Move], first: Record) -> None:
    """Every new id must be possible as a file name and free: not the id or a former id of another record.

    The one that was asked for must be one that can be given, too.
    """
    former = {(one.kind, fold(name)): one for one in records for name in one.texts("aliases")}
    taken = {**former, **{(one.kind, fold(one.id)): one for one in records}}
    seen: set[tuple[str, str]] = set()
    for move in moves:
        kind, new = move.rename.kind, move.rename.new
        is_first = move.path == first.path
        shown = brief(new) if is_first else f"{move.path} would become {new}, which"
        wrong = _why_not_called(kind, new, why_not_given if is_first else why_unusable)
        if wrong:
            raise UsageError(f"{shown} {wrong}", better_id(new, {name for of, name in taken if of == kind}))
        for like in named_alike(kind):
            other = taken.get((like, fold(new)))
            if other and other.path != move.path:
                whose = "the id" if fold(other.id) == fold(new) else "a former id"
                raise UsageError(
                    f"{shown} is {whose} of {other.path} already", "choose another, or rename that one first"
                )
        if (kind, fold(new)) in seen:
            raise UsageError(f"{shown} is what another record would be called", "rename that one first")
        seen.add((kind, fold(new)))


def _why_not_called(kind: str, new: str, why_not: Callable[[str], str | None]) -> str | None:
    """What is wrong with the id; that of a message has two parts."""
    if kind in OWNER.kinds and len(new) > LONGEST_NAME:
        return f"is longer than {LONGEST_NAME} characters"
    return next(filter(None, map(why_not, new.split("/") if kind == "messages" else [new])), None)


def _move_changes(kind: Kind, record: Record, raw: bytes, after: bytes, move: Move) -> list[Change]:
    """The file under its new name, its former id noted so that other branches still find it."""
    if fold(move.rename.old) not in map(fold, record.texts("aliases")):
        after = edited(kind, record.path, after, [AddEntry(("aliases",), move.rename.old)])
    return [Change(move.new_path, None, after, moved_from=move.path), Change(move.path, raw, None)]


# -- one file ----------------------------------------------------------------------------------------------


def _rewritten(kind: Kind, path: str, raw: bytes, new_name: Renamer, renames: Sequence[Rename]) -> bytes:
    """The bytes of a file with every name in it renamed and nothing else changed."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw
    bare = text.removeprefix("\ufeff")
    lead, tail = (part.decode() for part in fences(bare.encode())) if path == MARKER else ("", "")
    before = read_text(kind, path, lead + bare + tail)
    front = before.text[: before.body_start]
    for change in sorted(_splices(kind, before, new_name), reverse=True):
        front = front[: change.start] + change.text + front[change.end :]
    after = front + renamed_body(kind.folder, before.text[before.body_start :], renames)
    reading = read_text(kind, path, after)
    expected = renamed_values(kind.fields, before.values, new_name)
    if reading.values != expected or _codes(reading) != _codes(before):
        raise UnusableFile(f"{path} names {renames[0].old} where it cannot be changed safely; nothing was renamed",
                           "write the id there as plain text, without anchors, then try again")  # fmt: skip
    kept = after[len(lead) : len(after) - len(tail)]
    return (text[: len(text) - len(bare)] + kept).encode("utf-8")


def _codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


def _splices(kind: Kind, reading: Reading, new_name: Renamer) -> Iterator[Splice]:
    done: set[int] = set()
    for scalar, kinds in _names(kind.fields, reading.mapping):
        new = new_name(kinds, scalar.text)
        # What an anchor stands for is met again wherever its alias is.
        if new != scalar.text and scalar.start not in done:
            done.add(scalar.start)
            properties = re.match(r"(?:[&!]\S*\s+)*", reading.text[scalar.start : scalar.end])
            start = scalar.start + (properties.end() if properties else 0)
            yield Splice(start, scalar.end, render(new, like=scalar, flow=True))


def _names(fields: Mapping[str, Field], mapping: nodes.Mapping) -> list[tuple[Scalar, tuple[str, ...]]]:
    """Every scalar of the mapping that is the name of a record, with the kinds it may be of."""
    found: list[tuple[Scalar, tuple[str, ...]]] = []

    def note(type_: FieldType, text: str, path: Steps, part: Part) -> str:
        node = nodes.at(mapping, path, part) if isinstance(type_, (Ref, Words)) else None
        if isinstance(type_, (Ref, Words)) and isinstance(node, Scalar):
            found.append((node, type_.kinds))
        return text

    map_fields(fields, {key.text: nodes.plain(value) for key, value in mapping.pairs}, note)
    return found
