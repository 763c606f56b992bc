"""What keeps a command from saying when a group meets: files that have to be mended first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from mentor_cli.core.certainty import errors_of
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.ids import every_id

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.findings import Finding
    from mentor_cli.core.record import Record

_SHOWN = 3


def refuse_doubtful(call: Call, doubtful: Iterable[Record], message: str, hint: str) -> None:
    """Raises UnusableFile with what is wrong in the first of the files; nothing when there are none."""
    why = [finding for record in doubtful for finding in _why(call, record)]
    if why:
        raise UnusableFile(message, hint, more=why[:_SHOWN])


def _why(call: Call, record: Record) -> Iterable[Finding]:
    """What could not be read in the file; else that the group of the session is not there."""
    errors = errors_of(record)
    if errors:
        return errors
    from mentor_cli.core.checking.identities import dangling
    from mentor_cli.store.locating import located

    known = {"groups": {name for group in call.workspace.records("groups") for name in every_id(group)}}
    return [located(call.workspace.root, record, doubt) for doubt in dangling(record, known)]
