"""What is told of a folder that calendars were published into: how many files are new, changed, left as they are."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from mentor_cli.cli.calendars.gone import ALL
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import typed_id
from mentor_cli.core.time.placing import Step

_DONE = {Step.ADD: "new", Step.UPDATE: "changed", Step.REMOVE: "taken away", Step.SAME: "as they were"}


class FolderReport(NamedTuple):
    """How many files each step was taken with, and the names of those that others changed there."""

    folder: str
    counts: dict[Step, int]
    changed_there: list[str]

    def lines(self, told: str = "") -> list[str]:
        """`cal · 2 new, 7 as they were`, with what else is told behind it; then a line for each that was left alone."""
        files = ", ".join(f"{self.counts[one]} {done}" for one, done in _DONE.items() if self.counts[one])
        first = " · ".join(part for part in (self.folder, files or "nothing to write", told) if part)
        return [first, *(f"changed there and left as it is: {self.path(name)}" for name in self.changed_there)]

    def keeping(self, names: Sequence[str]) -> list[str]:
        """How to put there what is here, of those of these names that others changed there."""
        paths = [self.path(name) for name in names if name in self.changed_there]
        which = ALL if len(paths) > 1 else typed_id("".join(paths))
        return [f"put there what is here: --keep {which}"] if paths else []

    @property
    def exit_code(self) -> int:
        """1 while something waits for a decision."""
        return 1 if self.changed_there else 0

    def path(self, name: str) -> str:
        """Where the file lies."""
        return os.path.join(self.folder, name)

    def document(self) -> dict[str, Any]:
        """The same for programs."""
        return {
            "folder": self.folder,
            "added": self.counts[Step.ADD],
            "updated": self.counts[Step.UPDATE],
            "removed": self.counts[Step.REMOVE],
            "unchanged": self.counts[Step.SAME],
            "changed_there": self.changed_there,
        }


def folder_report(folder: str, steps: Sequence[tuple[str, Step]]) -> FolderReport:
    """The report of files, each by its name and the step that was taken with it."""
    taken = [one for _, one in steps]
    changed = sorted(name for name, one in steps if one is Step.CHANGED_THERE)
    return FolderReport(folder, {one: taken.count(one) for one in _DONE}, changed)


def kept_names(folder: str, keep: Sequence[str], changed: Mapping[str, str]) -> set[str]:
    """Of the files that were `changed` there the names of those that are to be as they are here, however they are
    called: by path, by name, or by the UID of their event, which `changed` has by name. Raises UsageError.
    """
    paths = {os.path.normpath(os.path.join(folder, name)): name for name in changed}
    called = {**{uid: name for name, uid in changed.items() if uid}, **{name: name for name in changed}, **paths}
    wanted = [(one, called.get(os.path.normpath(one)) or called.get(one)) for one in keep if one != ALL]
    for one, name in wanted:
        if name is None:
            hint = f"those that were: {', '.join(sorted(paths)[:3])}" if paths else "leave it out"
            raise UsageError(f"--keep {one}: no file of that name was changed there", hint)
    return {*changed} if ALL in keep else {name for _, name in wanted if name}
