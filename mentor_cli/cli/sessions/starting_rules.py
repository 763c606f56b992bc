"""The ground rules that a group may begin with: the workspace's own, else those that come with mentor."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mentor_cli.core.body import section
from mentor_cli.core.errors import UnusableFile

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call

_PATH = "templates/documents/ground-rules.md"


def starting_rules(call: Call) -> str:
    """What stands under `## Ground rules` in the document, as Markdown. Raises UnusableFile when it cannot be read."""
    from mentor_cli.store.shipped import shipped
    from mentor_cli.store.writing import read_file

    own = os.path.join(call.workspace.root, _PATH)
    path = own if os.path.lexists(own) else os.path.join(os.path.dirname(shipped("templates")), _PATH)
    try:
        text = read_file(path).decode("utf-8-sig", "replace")
    except OSError as error:
        raise UnusableFile(f"{_PATH} cannot be read: {error.strerror}", "check its permissions") from error
    part = section(text.replace("\r\n", "\n"), "Ground rules")
    return part.text if part else ""
