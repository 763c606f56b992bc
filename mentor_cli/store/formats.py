"""Session formats on the disk: the workspace's own in `templates/formats/`, then those that come with mentor."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.findings import Finding, sort_key
from mentor_cli.core.records import DOCUMENTS
from mentor_cli.store.cache import Cache
from mentor_cli.store.folder import read_kind
from mentor_cli.store.places import cache_folder
from mentor_cli.store.shipped import shipped
from mentor_cli.store.writing import read_file

if TYPE_CHECKING:
    from mentor_cli.core.agenda.segments import Format, FormatFault
    from mentor_cli.core.record import Record

FOLDER = "templates/formats"


class FormatFile(NamedTuple):
    """One format file as read. `path` is relative to `base`: the workspace, or where the formats of mentor lie.

    `form` is None when something in it is an error; `findings` tell everything that is wrong. `hides` says that an own
    one stands before one of the same name that comes with mentor.
    """

    name: str
    base: str
    path: str
    own: bool
    hides: bool
    form: Format | None
    findings: tuple[Finding, ...]


class FormatFiles:
    """All session formats that there are, by name. `root` is the workspace's folder, if there is one.

    `shut` says why some of the workspace's own may not be among them: a folder that nobody can look into.
    """

    def __init__(self, root: str | None, environ: Mapping[str, str]) -> None:
        self._root = root
        self._home = os.path.dirname(shipped("templates"))
        self._shipped, _ = _records(self._home, environ)
        self._own, self.shut = _records(root, environ) if root else ({}, ())

    @property
    def names(self) -> list[str]:
        """The names of all, sorted."""
        return sorted({*self._shipped, *self._own})

    @property
    def own_names(self) -> list[str]:
        """The names of the workspace's own, sorted."""
        return sorted(self._own)

    def __getitem__(self, name: str) -> FormatFile:
        """The format of exactly that name, an own one before one that comes with mentor. Raises KeyError."""
        if self._root and name in self._own:
            return _read(self._root, self._own[name], own=True, hides=name in self._shipped)
        return _read(self._home, self._shipped[name], own=False, hides=False)

    def findings(self) -> Iterator[Finding]:
        """Everything that is wrong in the workspace's own formats, by file."""
        yield from self.shut
        for name in self.own_names:
            yield from self[name].findings


def format_in(path: str) -> FormatFile:
    """The format in any file, in a workspace or not. Raises UnusableFile when it cannot be read."""
    from mentor_cli.store.reading import LARGEST, read_record, too_large, unread

    kind = DOCUMENTS["formats"]
    try:
        large = os.path.getsize(path) > LARGEST
        record = unread(kind, path, too_large(path)) if large else read_record(kind, path, read_file(path))
    except OSError as error:
        reason = f"{path} cannot be read: {error.strerror}"
        raise UnusableFile(reason, "name a file that is there, or a format: mentor formats list") from error
    return _read("", record, own=True, hides=False)


def _records(base: str, environ: Mapping[str, str]) -> tuple[dict[str, Record], tuple[Finding, ...]]:
    place = cache_folder(environ)
    cache = Cache(place, os.path.realpath(base)) if place else None
    kept = read_kind(base, DOCUMENTS["formats"], cache)
    return {record.id: record for record in kept.records}, kept.shut


def _read(base: str, record: Record, *, own: bool, hides: bool) -> FormatFile:
    if any(finding.severity == "error" for finding in record.findings):
        return FormatFile(record.id, base, record.path, own, hides, None, record.findings)
    from mentor_cli.core.agenda.formats import format_from

    form, faults = format_from(record.id, record.values, record.body)
    findings = sorted((*record.findings, *(_located(base, record, fault) for fault in faults)), key=sort_key)
    return FormatFile(record.id, base, record.path, own, hides, form, tuple(findings))


def _located(base: str, record: Record, fault: FormatFault) -> Finding:
    if fault.line:
        line = record.body.split("\n")[fault.line - 1]
        place = (record.body_line + fault.line - 1, 1, len(line))
    else:
        from mentor_cli.store.locating import place_of

        place = place_of(base, record, fault.path)
    return Finding(fault.code, fault.severity, fault.message, fault.hint, record.path, *place)
