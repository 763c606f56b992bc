"""What is wrong in all files of a workspace: each file looked at by itself once, then what was noted of all together.

A file that has not changed since is not opened again, unless there is something to say about it.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.checking.between import between
from mentor_cli.core.checking.facts import Facts
from mentor_cli.core.checking.local import local
from mentor_cli.core.checking.spans import reversed_spans
from mentor_cli.core.findings import Finding
from mentor_cli.core.meetings import zone_of
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS
from mentor_cli.store.folder import READERS, kind_of, list_files, read_found, read_one
from mentor_cli.store.known import Found, made_of
from mentor_cli.store.locating import located

if TYPE_CHECKING:
    from mentor_cli.store.cache import Cache
    from mentor_cli.store.known import Made

# What of the code decides what is found in a file by itself.
_CHECKERS = (
    *READERS,
    *(f"core/{name}.py" for name in ("doubt", "tasks", "body", "references", "ids", "agenda/pair")),
    *("core/checking/", "core/time/", "store/locating.py"),
    *("core/judgement/", "core/judgement/state/", "core/judgement/smart/", "core/goals.py"),
)


class Survey(NamedTuple):
    """How many files were looked at, and everything that is wrong in them."""

    files: int
    findings: list[Finding]


def survey(root: str, workspace: Record, now: datetime, formats: Collection[str] | None, cache: Cache | None) -> Survey:
    """All findings but those of session formats; `workspace` is the record of `mentor.yaml`, `formats` are the names
    of the session formats there are, None when not all are known."""
    findings = [*workspace.findings, *(located(root, workspace, doubt) for doubt in reversed_spans(workspace))]
    # What is wrong with the workspace's zone has been told with that: the other checks go on in UTC.
    workspace = workspace._replace(findings=())
    today = now.astimezone(zone_of(workspace)).date()
    shelf = cache.shelf("check", _CHECKERS, f"{today} {dict(workspace.values)}") if cache else None
    listings = {kind: list_files(root, kind) for kind in KINDS}
    files = [file for listing in listings.values() for file in listing.files]
    findings += (finding for listing in listings.values() for finding in listing.shut)
    made = made_of(files, partial(_looked_at, root, workspace, today), shelf)
    facts: dict[str, dict[str, Facts]] = {kind: {} for kind in KINDS}
    for path in sorted(made):
        found, noted = made[path]
        facts[path.partition("/")[0]][path] = Facts(*noted)
        findings += (Finding(*fields) for fields in found)
    whole = lru_cache(maxsize=64)(lambda path: read_one(root, kind_of(path), path))
    shut = frozenset(kind for kind, listing in listings.items() if listing.shut)
    for record, doubt in between(facts, workspace, now, formats, whole, shut):
        findings.append(located(root, record, doubt))
    return Survey(len(files), findings)


def _looked_at(root: str, workspace: Record, today: date, file: Found) -> Made:
    """What is wrong with one file by itself, and the facts of its record, as plain tuples."""
    record = read_found(root, file)
    doubts, facts = local(record, workspace, today)
    findings = (*record.findings, *(located(root, record, doubt) for doubt in doubts))
    return tuple(map(tuple, findings)), tuple(facts)
