"""What the shell offers behind the tabulator: ids of records, formats, values of fields."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

from mentor_cli.cli.call import Call
from mentor_cli.core.body import title
from mentor_cli.core.errors import MentorError
from mentor_cli.core.ids import fold
from mentor_cli.core.records import KINDS


def offers(what: str, typed: str, common: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Words that begin as typed, each with a few words about it; nothing where there is no workspace."""
    call = Call(os.environ, workspace=common.get("workspace"), quiet=True)
    try:
        for word, about in _words(call, what):
            if fold(word).startswith(fold(typed)):
                yield word, about
    except (MentorError, OSError):
        return


def _words(call: Call, what: str) -> Iterator[tuple[str, str]]:
    if what in KINDS:
        for record in call.workspace.records(what):
            yield record.id, record.text("name") or record.text("title") or title(record.body)
    elif what == "kinds":
        for kind in KINDS.values():
            yield kind.folder, kind.help
    elif what == "formats":
        from mentor_cli.store.formats import format_names

        root = call.workspace.root if call.has_workspace else None
        for name in format_names(root):
            yield name, "session format"
