"""`mentor rename`: a record gets another id, in all files that name it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import normalize

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.kinds import kind_named
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.ids import fold
from mentor_cli.core.records import KINDS
from mentor_cli.store.renaming import Renaming, renaming


def rename(call: Call, *, kind: str, old: str, new: str) -> Outcome:
    """Another id for one record, its references, and the ids made from it."""
    folder = kind_named(kind, KINDS)
    record = call.workspace.find(folder, old)
    new = normalize("NFC", new)
    if folder == "messages" and "/" not in new:
        new = f"{record.id.rpartition('/')[0]}/{new}".lstrip("/")
    if fold(new) == fold(record.id):
        raise UsageError(f"{new} is its id already", "ids that differ only in upper and lower case are the same")
    _refuse_link(call, record.path)
    found = renaming(call.workspace, record, new)
    first = found.moves[0]
    return Outcome(
        document={
            "id": new,
            "path": first.new_path,
            "renamed": [{"from": move.path, "to": move.new_path} for move in found.moves],
            "rewritten": list(found.rewritten),
            "not_looked_into": list(found.unsure),
            "left": list(found.left),
        },
        lines=_lines(found),
        notes=tuple(_unsure_notes(found, record.id)),
        changes=found.changes,
    )


def _refuse_link(call: Call, path: str) -> None:
    import os

    if os.path.islink(os.path.join(call.workspace.root, path)):
        raise UnusableFile(f"{path} is a link to another file", "rename the file that it leads to")


def _lines(found: Renaming) -> Iterator[str]:
    for move in found.moves:
        yield f"{move.path} -> {move.new_path}"
    count = len(found.rewritten)
    if count:
        yield f"{count} {'file that names' if count == 1 else 'files that name'} it changed with it"


def _unsure_notes(found: Renaming, old: str) -> Iterator[str]:
    if found.unsure:
        why = "because they are confidential or cannot be read"
        yield f"note: may still say {old} inside, {why}: {_some(found.unsure)}"
    if found.left:
        why = "because another record has that id and may be meant"
        yield f"note: still say {old}, {why}: {_some(found.left)}"


def _some(paths: Sequence[str]) -> str:
    return ", ".join(paths[:3]) + (f" and {len(paths) - 3} more" if len(paths) > 3 else "")


RENAME = Command(
    rename,
    "Give a record another id. Every file that names it follows, and so do ids that were made from it; the record "
    "keeps its former id under aliases, so that other branches still find it. All files change or none.",
    (
        Param("kind", "What it is: goals or goal, people or person, and so on.", asked=True, metavar="KIND",
              complete="kinds"),
        Param("old", "Its id, or any part of it or of the name.", asked=True, metavar="OLD", complete="kind:kind"),
        Param("new", "The new id.", asked=True, metavar="NEW"),
    ),
    examples=(
        "mentor rename person amina amina-y",
        "mentor rename goal tomek-mock-interviews tomek-interviews --dry-run",
    ),
    writes=True,
)  # fmt: skip
