"""`mentor.yaml`: read like the frontmatter of a record, although it needs no `---` lines."""

from __future__ import annotations

import os
import re
from codecs import BOM_UTF8
from typing import TYPE_CHECKING

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.findings import Finding
from mentor_cli.core.record import Record
from mentor_cli.core.records import WORKSPACE
from mentor_cli.store.folder import READERS, from_row, stamp_of, to_row
from mentor_cli.store.known import Found, made_of
from mentor_cli.store.writing import read_file

if TYPE_CHECKING:
    from mentor_cli.store.cache import Cache

MARKER = "mentor.yaml"
# Faults that leave open what the rest of the file means: its encoding, its YAML, its size, nothing in it.
_UNREADABLE = (*(f"F00{number}" for number in range(1, 10)), "F020", "F021")


def load(root: str, cache: Cache | None) -> Record:
    """The settings of the workspace; raises UnusableFile when nothing can be done with them."""
    path = os.path.join(root, MARKER)
    shelf = cache.shelf("settings", (*READERS, "store/settings.py")) if cache else None
    try:
        found = Found(MARKER, stamp_of(os.stat(path)))
        made = made_of([found], lambda _: to_row(read_settings(read_file(path))), shelf)
    except OSError as error:
        raise UnusableFile(f"{MARKER} cannot be read: {error.strerror}", "check its permissions") from error
    record = from_row(WORKSPACE, MARKER, made[MARKER])
    _refuse_unusable(record)
    return record


def _refuse_unusable(record: Record) -> None:
    """Nothing is read or written by guessing which workspace this is, or what its file means."""
    errors = [finding for finding in record.findings if finding.severity == "error"]
    fatal = [finding for finding in errors if finding.code in _UNREADABLE or _names(finding, "format", record)]
    fatal += [finding for finding in errors if finding not in fatal and _names(finding, "id", record)]
    if fatal:
        first, *more = fatal
        raise UnusableFile(first.message, first.hint, finding=first, more=more)
    if not record.text("id"):
        raise UnusableFile(f"{MARKER} has no id that can be read", "bring back the line that `mentor init` wrote")


def _names(finding: Finding, field: str, record: Record) -> bool:
    """Whether the finding says why there is no value of the field; a missing format is the first one."""
    if field in record.values or (field == "format" and finding.code == "F013"):
        return False
    return re.match(rf"{field}\b(?!\.)", finding.message) is not None


def fences(bare: bytes) -> tuple[bytes, bytes]:
    """What `mentor.yaml` lacks above and below to be read as a record; `bare` are its bytes without a BOM."""
    if not bare.startswith(b"---"):
        return b"---\n", b"\n---\n"
    return b"", b"" if b"\n---" in bare[3:] else b"\n---\n"


def read_settings(raw: bytes) -> Record:
    """`mentor.yaml` as a record; positions are those of the file."""
    from mentor_cli.store.reading import read_record, unread, whole_file

    bare = raw.removeprefix(BOM_UTF8)
    if not bare.strip():
        hint = "bring back an earlier version of it, or see what `mentor init` writes in an empty folder"
        return unread(WORKSPACE, MARKER, whole_file("F020", "the file is empty", hint, MARKER))
    above, below = fences(bare)
    record = read_record(WORKSPACE, MARKER, above + bare + below)
    if not above:
        return record
    findings = tuple(finding._replace(line=max(finding.line - 1, 1)) for finding in record.findings)
    return record._replace(body="", body_line=1, findings=findings)
