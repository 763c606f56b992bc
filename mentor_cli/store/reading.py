"""From the bytes of a file to a record with its findings. No file access here: bytes in, record out."""

from __future__ import annotations

from typing import Any, NamedTuple

from mentor_cli.core.body import is_sealed, visible
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.findings import Finding
from mentor_cli.core.ids import record_id
from mentor_cli.core.nested import read_fields
from mentor_cli.core.nodes import Fault, Mapping, plain, span
from mentor_cli.core.plain import Plain
from mentor_cli.core.record import Record
from mentor_cli.core.records import Kind
from mentor_cli.store import frontmatter

LARGEST = 4 * 1024 * 1024
_BOM = "\ufeff"


class Reading(NamedTuple):
    """A file read with positions: what editing and exact findings need."""

    text: str
    parts: frontmatter.Parts | None
    mapping: Mapping
    values: dict[str, Any]
    findings: tuple[Finding, ...]

    @property
    def body_start(self) -> int:
        """Offset of the body in the text."""
        return self.parts.body if self.parts else 0


def place(text: str, start: int, end: int) -> tuple[int, int, int]:
    """Line, column (1-based, code points) and length of the span, cut to one line."""
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    return text.count("\n", 0, start) + 1, start - line_start + 1, max(min(end, line_end) - start, 0)


def as_finding(fault: Fault, text: str, path: str) -> Finding:
    """The fault with its file, line and column."""
    line, column, length = place(text, fault.start, fault.end)
    return Finding(fault.code, fault.severity, fault.message, fault.hint, path, line, column, length)


def whole_file(code: str, message: str, hint: str, path: str) -> Finding:
    """A finding about the file as such, put at its first character."""
    return Finding(code, "error", message, hint, path, 1, 1, 0)


def too_large(path: str) -> Finding:
    """The finding for a record over the size limit, which is not read."""
    return whole_file("F009", "the file is over 4 MiB", "keep long material elsewhere and link to it", path)


def read_text(kind: Kind, path: str, text: str) -> Reading:
    """Fields and findings of decoded text, with their places; `path` is only for the findings."""
    text = text.removeprefix(_BOM)
    parts = frontmatter.split(text)
    front = frontmatter.read(text, parts)
    found = {key.text: plain(value) for key, value in front.mapping.pairs}
    doubts: list[Doubt] = []
    values = read_fields(kind.fields, found, doubts)
    doubts += _one_of(kind, found)
    if front.broken or is_sealed(text[parts.body if parts else 0 :]):
        # A field that could not be read is not missing: its own fault has been told.
        doubts = [doubt for doubt in doubts if doubt.code != "F013"]
    told = {(fault.start, fault.end) for fault in front.faults}
    faults = [_placed(doubt, front.mapping) for doubt in doubts]
    faults += _conflicts(text, parts.body if parts else 0)
    faults = [*front.faults, *(fault for fault in faults if (fault.start, fault.end) not in told)]
    findings = tuple(as_finding(fault, text, path) for fault in sorted(faults, key=lambda fault: fault.start))
    return Reading(text, parts, front.mapping, values, findings)


def _conflicts(text: str, start: int) -> list[Fault]:
    """A fault for each conflict that a merge left in the body."""
    if not _in_conflict(text[start:]):
        return []
    hint = "keep one of the two sides and delete the lines <<<<<<<, ======= and >>>>>>>"
    return [
        Fault("F003", "a merge conflict was left here", hint, start + match.start(), start + match.start() + 7)
        for match in visible(r"\n<{7}(?=[ \r\n]|$)", text[start:])
    ]


def _in_conflict(body: str) -> bool:
    """Whether lines begin with the signs of both sides."""
    return "<<<<<<<" in body and "\n>>>>>>>" in body


def _placed(doubt: Doubt, mapping: Mapping) -> Fault:
    return Fault(doubt.code, doubt.message, doubt.hint, *span(mapping, doubt.path, doubt.part), doubt.severity)


def _one_of(kind: Kind, found: dict[str, Plain]) -> list[Doubt]:
    if not kind.one_of or any(found.get(name) is not None for name in kind.one_of):
        return []
    hint = f"add the line {kind.one_of[0]}: …"
    return [Doubt("F013", f"{' or '.join(kind.one_of)} is missing", hint, (), "start")]


def read_record(kind: Kind, path: str, raw: bytes) -> Record:
    """The record in the bytes of one file; never raises for what the file holds."""
    if len(raw) > LARGEST:
        return unread(kind, path, too_large(path))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return unread(kind, path, _not_utf8(raw, error, path))
    if not text.strip(_BOM + " \t\r\n"):
        hint = f"write the {kind.noun}, or delete the file"
        return unread(kind, path, whole_file("F020", "the file is empty", hint, path))
    return _undoubted(kind, path, text) or _doubted(kind, path, text)


def _undoubted(kind: Kind, path: str, text: str) -> Record | None:
    """The record, read without places; None when anything about it needs a closer look."""
    from mentor_cli.store import plainyaml

    parts = frontmatter.split(text)
    found = plainyaml.read(text, parts.start, parts.end) if parts and parts.closed else None
    if parts is None or found is None:
        return None
    doubts: list[Doubt] = []
    values = read_fields(kind.fields, found, doubts)
    if doubts or _one_of(kind, found) or _in_conflict(text[parts.body :]):
        return None
    return _record(kind, path, text, parts.body, values, ())


def _doubted(kind: Kind, path: str, text: str) -> Record:
    """The record with the findings of its fields."""
    reading = read_text(kind, path, text)
    return _record(kind, path, reading.text, reading.body_start, reading.values, reading.findings)


def _record(
    kind: Kind, path: str, text: str, body_start: int, values: dict[str, Any], findings: tuple[Finding, ...]
) -> Record:
    body = text[body_start:]
    if "\r" in body:
        body = body.replace("\r\n", "\n")
    return Record(kind.folder, record_id(path), path, values, body, text.count("\n", 0, body_start) + 1, findings)


def unread(kind: Kind, path: str, finding: Finding) -> Record:
    """A record of which nothing is known but what is wrong with its file."""
    return Record(kind=kind.folder, id=record_id(path), path=path, findings=(finding,))


def _not_utf8(raw: bytes, error: UnicodeDecodeError, path: str) -> Finding:
    line_start = raw.rfind(b"\n", 0, error.start) + 1
    line = raw.count(b"\n", 0, error.start) + 1
    column = len(raw[line_start : error.start].decode("utf-8", "replace")) + 1
    return Finding(
        "F001",
        "error",
        "the file is not UTF-8 text from here on",
        "save it as UTF-8 in your editor",
        path,
        line,
        column,
        1,
    )
