"""The record a person means by what they typed, and what to do about it when there is none or more than one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mentor_cli.core.errors import AmbiguousId, UnknownId, UsageError
from mentor_cli.core.ids import fold, is_called, typed_id
from mentor_cli.core.meant import Called, meant
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS
from mentor_cli.core.time.iso import day_of

if TYPE_CHECKING:
    from mentor_cli.store.workspace import Workspace

_SUGGESTED = 3
_LISTED = 5
# A letter or two wrong, or a word that was not remembered quite; anything less is a guess.
_LIKENESS = 0.6
_WEEK = timedelta(days=7)
# The kinds that commands list, with the command that makes a record.
_ADDING = {
    "people": "mentor people add",
    "groups": "mentor groups add",
    "goals": "mentor goals add",
    "problems": "mentor problems add",
    "diary": "mentor diary add",
    "sessions": "mentor new-session --group ID",
}


def find_record(workspace: Workspace, kinds: Sequence[str], typed: str) -> Record:
    """The record of one of the kinds that is meant.

    Raises UnknownId with the nearest three, or for a session that is deleted, AmbiguousId with the candidates, and
    UnusableFile when it may lie in a folder that nobody can look into.
    """
    for kind in kinds:
        exact = workspace.exact(kind, typed)
        if exact:
            return exact
    nouns = " or ".join(KINDS[kind].noun for kind in kinds)
    if not typed.strip():
        raise UsageError(f"an empty word names no {nouns}", "type the id, or any part of it or of the name")
    records = [record for kind in kinds for record in workspace.records(kind)]
    candidates = meant(typed, records, called)
    if "sessions" in kinds and not any(is_called(record, typed) for record in candidates):
        _refuse_deleted(workspace, typed)
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        shown = ", ".join(record.id for record in candidates[:_LISTED])
        more = f" and {len(candidates) - _LISTED} more" if len(candidates) > _LISTED else ""
        raise AmbiguousId(f"{typed} could be more than one {nouns}", f"type more of it: {shown}{more}")
    workspace.require_whole(*kinds)
    raise UnknownId(f"there is no {nouns} {typed}", _nearest(typed, records) or _where(workspace, kinds[0], typed))


def _refuse_deleted(workspace: Workspace, typed: str) -> None:
    """Raises UnknownId for the whole id of a session that mails were about and whose file is gone.

    It may be part of another session's id, which is then not meant.
    """
    from mentor_cli.store.sent_mails import SentMails

    if SentMails(workspace.root, workspace.state).knows(typed):
        raise UnknownId(
            f"there is no session {typed} any more", f"mails were sent about it: put sessions/{typed}.md back first"
        )


def called(record: Record) -> Called:
    """What people call it: its ids, and its name; of a group otherwise its title."""
    name = record.text("name") or ""
    if not name and record.kind == "groups":
        from mentor_cli.core.body import title

        name = title(record.body)
    return Called(record.id, record.texts("aliases"), name)


def _nearest(typed: str, records: Sequence[Record]) -> str:
    """Up to three that look like an id that is not there; empty when none does."""
    from mentor_cli.core.fieldtypes import nearest

    ids_by_word: dict[str, list[str]] = {}
    for record in records:
        names = (fold(record.id), fold(called(record).name))
        for word in {word for name in names for word in (name, *re.split(r"[\s-]+", name)) if word}:
            ids_by_word.setdefault(word, []).append(record.id)
    like = nearest(fold(typed), tuple(ids_by_word), most=_SUGGESTED, likeness=_LIKENESS)
    found = dict.fromkeys(identity for word in like for identity in ids_by_word[word])
    near = [identity for identity in found if not _is_another(typed, identity)][:_SUGGESTED]
    if not near:
        return ""
    return f"did you mean {', '.join(near[:-1]) + ' or ' + near[-1] if len(near) > 1 else near[0]}?"


def _is_another(typed: str, identity: str) -> bool:
    """Whether both begin with a day, and these are a week or more apart, or what stands behind them is not alike."""
    from mentor_cli.core.fieldtypes import nearest

    (day, rest), (other, behind) = _dated(typed), _dated(identity)
    if day is None or other is None:
        return False
    return abs(day - other) >= _WEEK or bool(rest and not nearest(rest, (behind,), likeness=_LIKENESS))


def _dated(identity: str) -> tuple[date | None, str]:
    """The day of `2026-12-10-thursday`, and what stands behind it."""
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:-(.*))?", identity.strip(), re.ASCII)
    return (day_of(match[1]), fold(match[2] or "")) if match else (None, "")


def _where(workspace: Workspace, kind: str, typed: str) -> str:
    """Where all of the kind are listed, or how the first one is made; of sessions those of the group that is named."""
    group = workspace.exact("groups", _dated(typed)[1] or typed) if kind == "sessions" else None
    if not workspace.records(kind):
        adding = _ADDING.get(kind, f"add a file to {kind}/")
        return f"there is no {KINDS[kind].noun} yet: {adding.replace('ID', typed_id(group.id)) if group else adding}"
    if kind not in _ADDING:
        return f"look into {kind}/"
    return f"mentor {kind} list" + (f" --group {typed_id(group.id)}" if group else "")
