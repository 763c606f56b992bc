"""Session formats on the disk: the workspace's own in `templates/formats/`, then those that come with mentor."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.findings import Finding
from mentor_cli.core.records import DOCUMENTS
from mentor_cli.store.locating import place_of
from mentor_cli.store.reading import read_record, unreadable, whole_file
from mentor_cli.store.shipped import shipped
from mentor_cli.store.writing import inside, read_file

if TYPE_CHECKING:
    from mentor_cli.core.agenda.segments import Format, FormatFault
    from mentor_cli.core.record import Record

FOLDER = "templates/formats"


class FormatFile(NamedTuple):
    """One format file as read. `path` is relative to the workspace, of a format that comes with mentor to its home.

    `form` is None when something in it is an error; `findings` tell everything that is wrong. `hides` says that it
    stands before a format of the same name that comes with mentor.
    """

    name: str
    path: str
    raw: bytes
    own: bool
    hides: bool
    form: Format | None
    findings: tuple[Finding, ...]


def format_names(root: str | None) -> list[str]:
    """The names of all session formats, sorted; `root` is the workspace's folder, if there is one."""
    return sorted({*_names(_home()), *(_names(root) if root else ())})


def own_format_names(root: str) -> list[str]:
    """The names of the workspace's own formats, sorted."""
    return sorted(_names(root))


def load_format(root: str | None, name: str) -> FormatFile:
    """The format of exactly that name, an own one before one that comes with mentor. Raises KeyError."""
    home = _home()
    comes_with_mentor = name in _names(home)
    if root and name in _names(root):
        return _load(root, name, own=True, hides=comes_with_mentor)
    if not comes_with_mentor:
        raise KeyError(name)
    return _load(home, name, own=False, hides=False)


def format_findings(root: str) -> Iterator[Finding]:
    """Everything that is wrong in the workspace's own formats, by file."""
    for name in own_format_names(root):
        yield from _load(root, name, own=True, hides=False).findings


def _home() -> str:
    """The folder in which the formats that come with mentor lie as they would in a workspace."""
    return os.path.dirname(shipped("templates"))


def _names(base: str) -> set[str]:
    try:
        found = os.listdir(os.path.join(base, FOLDER))
    except OSError:
        return set()
    return {name[:-3] for name in found if name.endswith(".md") and name[0] not in "._" and name != "README.md"}


def _load(base: str, name: str, *, own: bool, hides: bool) -> FormatFile:
    path = f"{FOLDER}/{name}.md"
    try:
        raw = read_file(inside(base, path) if own else os.path.join(base, path))
    except OSError as error:
        return FormatFile(name, path, b"", own, hides, None, (unreadable(path, error),))
    except UnusableFile as error:
        return FormatFile(name, path, b"", own, hides, None, (whole_file("F024", error.message, error.hint, path),))
    record = read_record(DOCUMENTS["formats"], path, raw)
    if any(finding.severity == "error" for finding in record.findings):
        return FormatFile(name, path, raw, own, hides, None, record.findings)
    # Reading formats takes as long as reading many records: not before there is one to read.
    from mentor_cli.core.agenda.formats import format_from

    form, faults = format_from(name, record.values, record.body)
    findings = (*record.findings, *(_located(base, record, fault) for fault in faults))
    return FormatFile(name, path, raw, own, hides, form, findings)


def _located(base: str, record: Record, fault: FormatFault) -> Finding:
    if fault.line:
        line = record.body.split("\n")[fault.line - 1]
        place = (record.body_line + fault.line - 1, 1, len(line))
    else:
        place = place_of(base, record, fault.path)
    return Finding(fault.code, fault.severity, fault.message, fault.hint, record.path, *place)
