"""Records as JSON documents: the fields as they are, with id, path, title and text."""

from __future__ import annotations

from typing import Any

from mentor_cli.core.body import title
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.record import Record


def document(record: Record) -> dict[str, Any]:
    """The record for `--json`: stable keys `id`, `path`, `title`, then its fields by name, then `body`."""
    heading = record.text("title") or title(record.body) or record.text("name") or ""
    fields = {name: value for name, value in record.values.items() if name not in ("id", "path", "title", "body")}
    return {"id": record.id, "path": record.path, "title": heading, **fields, "body": record.body}


def readable(record: Record) -> Record:
    """The record itself; raises UnusableFile, with what is wrong, when nothing of its file could be read."""
    wrong = [finding for finding in record.findings if finding.severity == "error"]
    if wrong and not record.values and not record.body:
        raise UnusableFile(wrong[0].message, wrong[0].hint, finding=wrong[0])
    return record


def replaceable(record: Record, *fields: str) -> Record:
    """The record itself; raises UnusableFile when one of these fields could not be read.

    What is worked out from such a field would be put in the place of words that nobody has read.
    """
    for finding in filter(None, map(record.fault, fields)):
        raise UnusableFile(finding.message, finding.hint, finding=finding)
    return record
