"""What no command writes, whichever it is: looked at in the changes themselves, before they are made or shown."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_cli.core.checking.contradictions import contradictions
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.errors import UsageError
from mentor_cli.core.findings import Finding
from mentor_cli.core.records import KINDS
from mentor_cli.store.reading import read_record
from mentor_cli.store.writing import Change


def refuse_contradictions(changes: Sequence[Change]) -> None:
    """Raise UsageError when a record would say what cannot be, unless its file says so already."""
    gone = {change.path: change.before for change in changes if change.after is None}
    for change in changes:
        known = {_said(doubt) for doubt in _doubts(change.path, change.before or gone.get(change.moved_from or ""))}
        for doubt in _doubts(change.path, change.after):
            if _said(doubt) not in known:
                found = Finding(doubt.code, doubt.severity, doubt.message, doubt.hint)
                raise UsageError(doubt.message, doubt.hint, finding=found)


def _doubts(path: str, raw: bytes | None) -> list[Doubt]:
    kind = KINDS.get(path.partition("/")[0])
    return list(contradictions(read_record(kind, path, raw))) if kind and raw and path.endswith(".md") else []


def _said(doubt: Doubt) -> tuple[str, str]:
    return doubt.code, doubt.message
