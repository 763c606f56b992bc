"""New marks for task lines: five signs that no task of the workspace has yet."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentor_cli.core.tasks import new_mark, tasks

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call

_WITH_TASKS = ("goals", "groups", "sessions")


def new_marks(call: Call) -> Iterator[str]:
    """Marks without end, none twice and none that stands in a goal, a group or a session."""
    taken = {
        task.mark
        for kind in _WITH_TASKS
        for record in call.workspace.usable(kind)
        for task in tasks(record.body)
        if task.mark
    }
    while True:
        mark = new_mark(_random, taken)
        taken.add(mark)
        yield mark


def _random() -> float:
    return int.from_bytes(os.urandom(4), "big") / 2**32
