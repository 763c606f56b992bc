"""The calendar files (`busy:`) of people: read when they have changed, otherwise as they were read before."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.findings import Finding
from mentor_cli.core.ids import fold
from mentor_cli.core.time.freebusy import Taken
from mentor_cli.core.time.spans import DAY, Span, minute_of
from mentor_cli.store.known import SETTLED_NS

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

# What is kept of every calendar: from a month before this one on, so that most questions fall inside.
_DAYS_KEPT = 430
_CODE = ("adapters/ics/", "core/time/freebusy.py", "core/time/spans.py")


class Busy(NamedTuple):
    """The taken spans of each person by folded id, and what is wrong with their calendars."""

    spans: dict[str, list[Taken]]
    findings: list[Finding]


def busy_of(call: Call, people: Iterable[Record], window: Span) -> Busy:
    """When the people are busy within the window by the calendars that their records name."""
    found = Busy({}, [])
    shelf = _Kept(call, window)
    for person in people:
        own = found.spans.setdefault(fold(person.id), [])
        for at, path in enumerate(person.texts("busy")):
            spans, findings = shelf.read(path, call.zone_of(person))
            own += spans
            found.findings.extend(
                finding if finding.path else _placed(call, person, at, finding) for finding in findings
            )
    shelf.keep()
    return found


def unreadable_calendars(call: Call) -> Iterator[Finding]:
    """What is wrong with anybody's calendar file, each file told once."""
    people = [person for person in call.workspace.usable("people") if person.texts("busy")]
    if people:
        yield from dict.fromkeys(busy_of(call, people, _usual(call.now)).findings)


def _usual(now: datetime) -> Span:
    first = minute_of(datetime(now.year, now.month, 1, tzinfo=UTC)) - 31 * DAY
    return Span(first, first + _DAYS_KEPT * DAY)


def _placed(call: Call, person: Record, at: int, finding: Finding) -> Finding:
    """A finding about a file that is not there, at the line that names it."""
    from mentor_cli.core.doubt import Doubt
    from mentor_cli.store.locating import located

    doubt = Doubt(finding.code, finding.message, finding.hint, ("busy", at), severity=finding.severity)
    return located(call.workspace.root, person, doubt)


class _Kept:
    """Calendars as they were read before, beside the other caches; a window outside of what is kept is read anew."""

    def __init__(self, call: Call, window: Span) -> None:
        usual = _usual(call.now)
        keeps = usual.start <= window.start and window.end <= usual.end
        cache = call.workspace.cache if keeps else None
        self.root = call.workspace.root
        self.window = usual if keeps else window
        self.shelf = cache.shelf("busy", _CODE, f"{usual.start}") if cache else None
        self.rows: dict[str, Any] = self.shelf.load() if self.shelf else {}
        self.fresh = False

    def read(self, path: str, zone: ZoneInfo) -> tuple[list[Taken], list[Finding]]:
        """The spans of one file on the clock of `zone`, and what is wrong with it."""
        whole = os.path.join(self.root, path)
        try:
            state = os.stat(whole)
        except OSError:
            hint = "put the file there, or take its line out of busy:"
            return [], [Finding("F050", "error", f"busy: there is no file {path}", hint)]
        stamp, key = (state.st_mtime_ns, state.st_ctime_ns, state.st_size, state.st_ino), f"{path}\n{zone.key}"
        row = self.rows.get(key)
        if row is None or row[0] != stamp:
            row = (stamp, *_read(self.root, path, self.window, zone))
            if time.time_ns() - state.st_mtime_ns > SETTLED_NS:
                self.rows, self.fresh = {**self.rows, key: row}, True
        return [Taken(*span) for span in row[1]], [Finding(*finding) for finding in row[2]]

    def keep(self) -> None:
        """Keep what was read anew."""
        if self.shelf and self.fresh:
            self.shelf.save(self.rows)


def _read(root: str, path: str, window: Span, zone: ZoneInfo) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    from mentor_cli.adapters.ics.reading import LARGEST
    from mentor_cli.adapters.ics.taken import taken_times
    from mentor_cli.store.writing import inside, read_file

    try:
        whole = inside(root, path)
        if os.stat(whole).st_size > LARGEST:
            raise UnusableFile(f"{path} has more than {LARGEST // 2**20} MB", "export a shorter time")
        read = taken_times(path, read_file(whole), window, zone)
    except OSError as error:
        return (), (
            tuple(Finding("F050", "error", f"it cannot be read: {error.strerror}", "look at its rights", path)),
        )
    except UnusableFile as wrong:
        return (), (tuple(Finding("F050", "error", wrong.message, wrong.hint, path)),)
    found = (Finding("F050", "warning", said, hint, path) for said, hint in read.faults)
    return tuple(map(tuple, read.spans)), tuple(map(tuple, found))
