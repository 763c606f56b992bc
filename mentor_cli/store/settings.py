"""`mentor.yaml`: read like the frontmatter of a record, although it needs no `---` lines."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.record import Record
from mentor_cli.core.records import WORKSPACE
from mentor_cli.store.folder import READERS, from_row, stamp_of, to_row
from mentor_cli.store.known import Found, made_of
from mentor_cli.store.writing import read_file

if TYPE_CHECKING:
    from mentor_cli.store.cache import Cache

MARKER = "mentor.yaml"


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
    version = record.values.get("format", 1)
    if version != 1:
        raise UnusableFile(f"this workspace has format {version}, newer than this mentor", "install a newer mentor")
    return record


def read_settings(raw: bytes) -> Record:
    """`mentor.yaml` as a record; positions are those of the file."""
    from mentor_cli.store.reading import read_record

    fence = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
    bare = raw[len(fence) :]
    if bare.startswith(b"---"):
        bare = bare + b"\n---\n" if b"\n---" not in bare[3:] else bare
        return read_record(WORKSPACE, MARKER, fence + bare)
    record = read_record(WORKSPACE, MARKER, fence + b"---\n" + bare + b"\n---\n")
    findings = tuple(finding._replace(line=max(finding.line - 1, 1)) for finding in record.findings)
    return record._replace(body="", body_line=1, findings=findings)
