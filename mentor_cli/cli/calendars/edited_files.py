"""Calendar files that were changed elsewhere, read for their events: one file, or a vdir folder with one an event."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.failures import finding_lines
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.findings import Finding
from mentor_cli.store.event_folder import event_names

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.time.seen import Seen

_SHOWN = 5


class Edited(NamedTuple):
    """The events that a file or a folder holds, each once; `broken` are the files of a folder that cannot be read."""

    shown: str
    events: tuple[Seen, ...]
    broken: tuple[Finding, ...] = ()

    def lines(self) -> Iterator[str]:
        """What cannot be read, where in which file; of many the first."""
        for one in self.broken[:_SHOWN]:
            yield from finding_lines(one, None)
        if len(self.broken) > _SHOWN:
            yield f"{len(self.broken) - _SHOWN} more files cannot be read; --json names them"


def read_edited(path: str, place: ZoneInfo | None) -> Edited:
    """What the file holds, or all files of the folder together; `place` is meant by a zone that nobody knows.

    Raises UnusableFile for a file, or a folder of which no file is a calendar.
    """
    from mentor_cli.adapters.ics.events import one_each

    shown = os.path.basename(os.path.abspath(path))
    if not os.path.isdir(path):
        return Edited(shown, one_each(_events(path, read_bounded(path), place)))
    found: list[Seen] = []
    broken: list[Finding] = []
    for name, raw in _contents(path):
        try:
            found += _events(name, raw, place)
        except UnusableFile as error:
            broken.append(error.finding)
    if broken and not found:
        raise UnusableFile(f"of {path} nothing can be read", "mend what follows", more=broken[:_SHOWN])
    return Edited(shown, one_each(sorted(found, key=lambda one: str(one.start or ""))), tuple(broken))


def read_bounded(path: str) -> bytes:
    """The bytes of the file, of one that is too large as many as show it. Raises UnusableFile."""
    from mentor_cli.adapters.ics.reading import LARGEST

    try:
        with open(path, "rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise UnusableFile(f"{path} cannot be read: {error.strerror}", "name a file that was exported") from error


def _contents(folder: str) -> Iterator[tuple[str, bytes]]:
    """The calendar files of the folder, together no larger than one file may be. Raises UnusableFile."""
    from mentor_cli.adapters.ics.reading import LARGEST, MOST_EVENTS

    names = event_names(folder)
    if len(names) > MOST_EVENTS:
        raise UnusableFile(f"{folder} has more than {MOST_EVENTS:,} files", "export a shorter time")
    room = LARGEST
    for path in (os.path.join(folder, name) for name in names):
        raw = read_bounded(path)
        room -= len(raw)
        if room < 0:
            raise UnusableFile(f"{folder} has more than {LARGEST // 2**20} MB", "export a shorter time")
        yield path, raw


def _events(path: str, raw: bytes, place: ZoneInfo | None) -> Sequence[Seen]:
    from mentor_cli.adapters.ics.events import every_event

    try:
        return every_event("it", raw, place)
    except UnusableFile as error:
        where = error.finding._replace(path=path, line=error.finding.line or 1, column=error.finding.column or 1)
        raise UnusableFile(f"{path}: {error.message}", error.hint, finding=where) from error
