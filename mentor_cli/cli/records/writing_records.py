"""What commands that write records share: a new file with a free id, and a line that says what changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from unicodedata import normalize

from mentor_cli.cli.screen import steerless
from mentor_cli.core.errors import UsageError, brief
from mentor_cli.core.findings import Finding
from mentor_cli.core.ids import LONGEST_NAME, better_id, fold, taken_ids, why_not_given
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS, Kind, named_alike
from mentor_cli.store.creating import new_record_text
from mentor_cli.store.reading import read_record
from mentor_cli.store.writing import Change

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.store.edit import Operation


class Made(NamedTuple):
    """A record that is to be written: as it will be read, and the change that makes its file."""

    record: Record
    change: Change


def new_record(kind: Kind, identity: str, values: Mapping[str, Any], title: str = "", body: str = "") -> Made:
    """A new record of the kind; a title made of names steers no terminal. Raises UsageError for a missing field."""
    path = f"{kind.folder}/{identity}.md"
    text = new_record_text(kind, values, steerless(title), body)
    record = read_record(kind, path, text)
    for finding in record.findings:
        if finding.severity == "error":
            hint = finding.hint.replace("add the line", "give")
            raise UsageError(finding.message, hint, finding=Finding(finding.code, "error", finding.message, hint))
    return Made(record, Change(path, None, text))


def checked_id(call: Call, kind: Kind, typed: str) -> str:
    """The id as given. Raises UsageError when it makes a bad one, or when a record that it could stand for has it."""
    records = [record for name in named_alike(kind.folder) for record in call.workspace.records(name)]
    identity = normalize("NFC", typed)
    hint = better_id(identity, taken_ids(records))
    wrong = why_not_given(identity, LONGEST_NAME)
    if wrong:
        raise UsageError(f"{brief(identity) or 'the id'} {wrong}", hint)
    for record in records:
        if fold(record.id) == fold(identity):
            raise UsageError(f"there is a {KINDS[record.kind].noun} {record.id} already: {record.path}", hint)
        if fold(identity) in map(fold, record.texts("aliases")):
            raise UsageError(f"{identity} is a former id of {record.id}, and other branches may still use it", hint)
    return identity


def new_id(call: Call, kind: Kind, typed: str | None, made: Callable[[Collection[str]], str]) -> str:
    """The id that was typed, checked; otherwise one that is made, from the folded ids that are taken."""
    if typed is not None:
        return checked_id(call, kind, typed)
    return made(taken_ids(record for name in named_alike(kind.folder) for record in call.workspace.records(name)))


def edited_file(call: Call, record: Record, operations: Sequence[Operation]) -> Change:
    """The change of the record's file that the operations make."""
    from mentor_cli.store.edit import edited

    raw = call.workspace.source(record)
    return Change(record.path, raw, edited(KINDS[record.kind], record.path, raw, operations))


def after_changes(kind: Kind, record: Record, changes: Sequence[Change]) -> Record:
    """The record as its file will read."""
    mine = next((change for change in changes if change.path == record.path and change.after is not None), None)
    return read_record(kind, record.path, mine.after or b"") if mine else record


def changed_line(record: Record, names: Iterable[str], changes: Sequence[Change]) -> str:
    """`people/amina.md · timezone, roles`; says so when nothing changed."""
    return f"{record.path} · {', '.join(names) if changes else 'nothing changed'}"
