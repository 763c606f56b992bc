"""From the bytes of a file to a record with its findings. No file access here: bytes in, record out."""

from __future__ import annotations

from typing import Any, NamedTuple

from mentor_cli.core.body import is_sealed
from mentor_cli.core.fieldtypes import read_fields
from mentor_cli.core.findings import Finding
from mentor_cli.core.nodes import Fault, Mapping
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


def unreadable(path: str, error: OSError) -> Finding:
    """The finding for a file or folder that the system does not let us read."""
    return whole_file("F024", f"cannot be read: {error.strerror or error}", "check its permissions", path)


def read_text(kind: Kind, path: str, text: str) -> Reading:
    """Fields and findings of decoded text; `path` is only for the findings."""
    offset = 1 if text.startswith(_BOM) else 0
    plain = text[offset:]
    parts = frontmatter.split(plain)
    front = frontmatter.read(plain, parts)
    faults = list(front.faults)
    typed: list[Fault] = []
    values = read_fields(kind.fields, front.mapping, typed)
    if front.broken:
        # A field that could not be read is not missing: its own fault has been told.
        typed = [fault for fault in typed if fault.code != "F013"]
    typed += _one_of(kind, front)
    sealed = is_sealed(plain[parts.body if parts else 0 :])
    if sealed:
        typed = [fault for fault in typed if fault.code != "F013"]
    everything = sorted((*faults, *typed), key=lambda fault: fault.start)
    findings = tuple(as_finding(fault, plain, path) for fault in everything)
    return Reading(plain, parts, front.mapping, values, findings)


def _one_of(kind: Kind, front: frontmatter.Front) -> list[Fault]:
    names = [key.text for key, _ in front.mapping.pairs]
    if not kind.one_of or front.broken or any(name in names for name in kind.one_of):
        return []
    wanted = " or ".join(kind.one_of)
    at = front.mapping.start
    return [Fault("F013", f"{wanted} is missing", f"add the line {kind.one_of[0]}: …", at, at)]


def read_record(kind: Kind, path: str, raw: bytes) -> Record:
    """The record in the bytes of one file; never raises for what the file holds."""
    identity = record_id(path)
    if len(raw) > LARGEST:
        return _unread(kind, identity, path, too_large(path))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return _unread(kind, identity, path, _not_utf8(raw, error, path))
    if not text.strip(_BOM + " \t\r\n"):
        return _unread(
            kind,
            identity,
            path,
            whole_file("F020", "the file is empty", f"write the {kind.noun}, or delete the file", path),
        )
    reading = read_text(kind, path, text)
    body_start = reading.body_start
    return Record(
        kind=kind.folder,
        id=identity,
        path=path,
        values=reading.values,
        body=reading.text[body_start:].replace("\r\n", "\n"),
        body_line=reading.text.count("\n", 0, body_start) + 1,
        findings=reading.findings,
    )


def record_id(path: str) -> str:
    """The id a path stands for: the file name without `.md`; a message's keeps its group's folder."""
    folder, _, rest = path.partition("/")
    if folder == "messages":
        return rest.removesuffix(".md")
    return path.rsplit("/", 1)[-1].removesuffix(".md")


def _unread(kind: Kind, identity: str, path: str, finding: Finding) -> Record:
    return Record(kind=kind.folder, id=identity, path=path, findings=(finding,))


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
