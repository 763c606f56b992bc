"""Edits of one file that change the bytes they must and no others.

An edit is located by position, written in the file's own style, and proved by reading the result again: exactly the
meant values changed, no fault is new, the body is what was meant. Otherwise the file stays as it is and the message
names the line to change by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any, NamedTuple, TypeAlias

from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.findings import Finding
from mentor_cli.core.nodes import Scalar
from mentor_cli.core.records import Kind
from mentor_cli.store import splice
from mentor_cli.store.reading import Reading, place, read_text
from mentor_cli.store.splice import Splice, Unsafe

_BOM = "\ufeff"
_UNSEAL = "open it with your key first, and seal it again afterwards"
Path: TypeAlias = tuple[str, ...]


class SetField(NamedTuple):
    """Give the field this value: `("current",)` or, inside of a mapping, `("published", "sequence")`."""

    path: Path
    value: Any


class DropField(NamedTuple):
    """Take the field out."""

    path: Path


class AddEntry(NamedTuple):
    """Append an entry to a list field; the list is made when it is missing."""

    path: Path
    value: Any


class DropEntry(NamedTuple):
    """Take the entry with this value out of a list field."""

    path: Path
    value: Any


class NoteInEntry(NamedTuple):
    """Give the entry of a list the value under `name`: `ben` becomes `{id: ben, left: 2026-12-03}`.

    `path` leads to the list; `entry` is the entry's value as it is read, an id or a mapping.
    """

    path: Path
    entry: Any
    name: str
    value: Any


class SetInRow(NamedTuple):
    """Give the entry of a list that has the place `row`, from 0, the value under `name`."""

    path: Path
    row: int
    name: str
    value: Any


class DropInRow(NamedTuple):
    """Take the field `name` out of the entry of a list that has the place `row`, from 0."""

    path: Path
    row: int
    name: str


class EditBody(NamedTuple):
    """Give the body what the function makes of it; both have `\\n` line ends."""

    change: Callable[[str], str]


Operation: TypeAlias = SetField | DropField | AddEntry | DropEntry | NoteInEntry | SetInRow | DropInRow | EditBody


def edited(kind: Kind, path: str, raw: bytes, operations: Sequence[Operation]) -> bytes:
    """The bytes of the file after the operations; `raw` itself when they change nothing.

    Raises UnusableFile when the file is too broken, or the edit cannot be proved to change only what was meant.
    """
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        raise UnusableFile(f"{path} is not UTF-8 text", "save it as UTF-8 in your editor, then try again") from None
    bom = _BOM if text.startswith(_BOM) else ""
    for operation in operations:
        text = bom + _apply(kind, path, text.removeprefix(_BOM), operation)
    return text.encode("utf-8")


def _apply(kind: Kind, path: str, text: str, operation: Operation) -> str:
    before = read_text(kind, path, text)
    if isinstance(operation, EditBody):
        return _edit_body(kind, path, before, operation)
    _refuse_unsealing(kind, path, before, operation)
    expected = _expected(before, operation)
    if expected == before.values and not isinstance(operation, DropField):
        return text
    try:
        after = _spliced(text, _splices(kind, before, operation))
        _prove(kind, path, before, after, expected)
    except Unsafe:
        raise _by_hand(path, before, operation) from None
    return after


def _refuse_unsealing(kind: Kind, path: str, before: Reading, operation: Operation) -> None:
    """Beside ciphertext only the fields that stay readable in a sealed record are written; others can be dropped."""
    if isinstance(operation, (EditBody, DropField, DropEntry, DropInRow)):
        return
    if not is_sealed(before.text[before.body_start :]):
        return
    name = operation.path[0]
    if name not in kind.fields or not kind.fields[name].open:
        raise UnusableFile(f"{path} is sealed: {name} would stand in it for everybody to read", _UNSEAL)


def _splices(kind: Kind, before: Reading, operation: Operation) -> list[Splice]:
    if before.parts is not None and not before.parts.closed:
        raise Unsafe
    match operation:
        case SetField(path, value):
            return splice.set_field(kind, before, path, value)
        case DropField(path):
            return splice.drop_field(before, path)
        case AddEntry(path, value):
            return splice.add_entry(kind, before, path, value)
        case DropEntry(path, value):
            return splice.drop_entry(before, path, value)
        case NoteInEntry(path, entry, name, value):
            return splice.note_in_entry(kind, before, path, entry, name, value)
        case SetInRow(path, row, name, value):
            return splice.set_in_row(kind, before, path, row, name, value)
        case DropInRow(path, row, name):
            return splice.drop_in_row(before, path, row, name)
        case _:
            raise Unsafe


def _spliced(text: str, splices: list[Splice]) -> str:
    for change in sorted(splices, reverse=True):
        text = text[: change.start] + change.text + text[change.end :]
    return text


def _expected(before: Reading, operation: Operation) -> dict[str, Any]:
    """The values that must be read after the operation."""
    values: dict[str, Any] = deepcopy(before.values)
    if isinstance(operation, EditBody):
        return values
    *outer, last = operation.path
    within = values
    for name in outer:
        within = within.setdefault(name, {})
    match operation:
        case SetField(_, value):
            within[last] = value
        case DropField():
            within.pop(last, None)
        case AddEntry(_, value):
            within[last] = [*within.get(last, []), value]
        case DropEntry(_, value):
            entries = list(within.get(last, []))
            if value in entries:
                entries.remove(value)
            within[last] = entries
        case NoteInEntry(_, entry, name, value):
            entries = list(within.get(last, []))
            whole = dict(entry) if isinstance(entry, dict) else {"id": entry}
            if entry in entries:
                entries[entries.index(entry)] = {**whole, name: value}
            within[last] = entries
        case SetInRow(_, row, name, value):
            rows = list(within.get(last, []))
            if row < len(rows):
                rows[row] = {**rows[row], name: value}
            within[last] = rows
        case DropInRow(_, row, name):
            rows = list(within.get(last, []))
            if row < len(rows):
                rows[row] = {key: value for key, value in rows[row].items() if key != name}
            within[last] = rows
    return values


def _prove(kind: Kind, path: str, before: Reading, after: str, expected: dict[str, Any]) -> None:
    reading = read_text(kind, path, after)
    body_before = before.text[before.body_start :]
    known = {(finding.code, finding.message) for finding in before.findings}
    fresh = [finding for finding in reading.findings if (finding.code, finding.message) not in known]
    same_body = reading.text[reading.body_start :] == body_before
    if _without_empty(reading.values) != _without_empty(expected) or fresh or not same_body:
        raise Unsafe


def _without_empty(values: dict[str, Any]) -> dict[str, Any]:
    """An empty list and an absent one are the same to every reader."""
    return {name: value for name, value in values.items() if value not in ([], {})}


def _edit_body(kind: Kind, path: str, before: Reading, operation: EditBody) -> str:
    """The body's new text with the line ends of the file; lines that stay keep their own bytes."""
    start = before.body_start
    old = before.text[start:]
    plain = old.replace("\r\n", "\n")
    new = operation.change(plain)
    if new == plain:
        return before.text
    if is_sealed(old):
        raise UnusableFile(f"{path} is sealed: its body cannot be changed here", _UNSEAL)
    from difflib import SequenceMatcher

    old_lines, plain_lines, new_lines = old.splitlines(True), plain.splitlines(True), new.splitlines(True)
    if len(old_lines) != len(plain_lines):
        old_lines, plain_lines, new_lines = (_split(part) for part in (old, plain, new))
    newline = "\r\n" if splice.newline_of(before.text) == "\r\n" else "\n"
    made: list[str] = []
    for tag, old_from, old_to, new_from, new_to in SequenceMatcher(
        None, plain_lines, new_lines, autojunk=False
    ).get_opcodes():
        if tag == "equal":
            made += old_lines[old_from:old_to]
        else:
            made += [line.replace("\n", newline) for line in new_lines[new_from:new_to]]
    after = before.text[:start] + "".join(made)
    reading = read_text(kind, path, after)
    if reading.values != before.values or reading.text[reading.body_start :].replace("\r\n", "\n") != new:
        raise UnusableFile(f"{path} was not changed: the edit would have touched its fields", "change it by hand")
    return after


def _split(text: str) -> list[str]:
    """Lines by `\\n` alone; other separators that Python knows stay inside of them."""
    parts = text.split("\n")
    lines = [part + "\n" for part in parts[:-1]]
    return [*lines, parts[-1]] if parts[-1] else lines


def _meant(operation: Operation, shown: str) -> str:
    """How the line should read, where one line can say it."""
    match operation:
        case SetField(_, str() | int() | float() as value):
            return f": {shown}: {value}"
        case AddEntry(_, str() as value):
            return f": add {value} to {shown}"
        case DropEntry(_, str() as value):
            return f": take {value} out of {shown}"
        case NoteInEntry(_, entry, name, value):
            who = entry.get("id") if isinstance(entry, dict) else entry
            return f": in {shown}, write {{id: {who}, {name}: {value}}}"
        case _:
            return ""


def _by_hand(path: str, before: Reading, operation: Operation) -> UnusableFile:
    """The refusal: which line to change, and how it should read."""
    name = operation.path[0] if not isinstance(operation, EditBody) else ""
    line, column, length = 1, 1, 0
    for key, node in before.mapping.pairs:
        if key.text == name:
            stop = node.end if isinstance(node, Scalar) else key.end
            line, column, length = place(before.text, key.start, max(key.end, stop))
    shown = ".".join(operation.path) if not isinstance(operation, EditBody) else "the body"
    hint = f"change line {line} by hand{_meant(operation, shown)}"
    finding = Finding(
        "F030",
        "error",
        f"{shown} cannot be changed safely here; the file was left as it is",
        hint,
        path,
        line,
        column,
        length,
    )
    return UnusableFile(f"{path}:{line}:{column}: {finding.message}", hint, finding=finding)
