"""The calendar identity of a meeting: the same in every clone of the workspace, whether or not its file exists yet.

UIDs are version 5 UUIDs (RFC 9562 §5.5) in the namespace that the workspace's own UUID is, of these names:

- a group's meeting: `group/GROUP/2026-12-03T18:00`, the original local start; in the second pass of an hour that
  comes twice its offset follows (`…T01:30+00:00`);
- a group's series: `group/GROUP`; a later rule of its cadence: `group/GROUP/from/2027-01-07`, its `starts`;
- a session without a group: `session/SESSION`.

GROUP and SESSION are ids in Unicode NFC, case-folded; a renamed record keeps the identity of its first id.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.iso import offset_text
from mentor_cli.core.time.wallclock import Moment
from mentor_cli.core.time.zones import offsets

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

PARTS = ("time", "status", "place", "agenda")
_PART_LENGTH = 6


def lasting_id(record: Record) -> str:
    """The id by which calendars know a record: its first one, in the form in which ids are compared."""
    from unicodedata import normalize

    return normalize("NFC", (*record.texts("aliases"), record.id)[0]).casefold()


def meeting_uid(workspace_id: str, group: Record, original: Moment) -> str:
    """The UID of a group's meeting by its original start."""
    return _uid(workspace_id, f"group/{lasting_id(group)}/{_original_text(original)}")


def series_uid(workspace_id: str, group: Record, later_rule: date | None = None) -> str:
    """The UID of a group's series; for a later rule of its cadence, by the day that rule `starts`."""
    return _uid(workspace_id, f"group/{lasting_id(group)}" + (f"/from/{later_rule.isoformat()}" if later_rule else ""))


def session_uid(workspace_id: str, session: Record) -> str:
    """The UID of a session that belongs to no group."""
    return _uid(workspace_id, f"session/{lasting_id(session)}")


def _uid(workspace_id: str, name: str) -> str:
    from uuid import UUID, uuid5

    try:
        return str(uuid5(UUID(workspace_id), name))
    except ValueError:
        raise UsageError(
            f"mentor.yaml: id: {workspace_id} is not a UUID", "put back the id that `mentor init` wrote"
        ) from None


def _original_text(original: Moment) -> str:
    second_pass = original.offset != offsets(original.local, original.zone)[0]
    return original.local.isoformat(timespec="minutes") + (offset_text(original.offset) if second_pass else "")


@dataclass(frozen=True, slots=True)
class Published:
    """What the last export said of one event: how often guests saw a change, since when, and the print of it."""

    sequence: int
    stamp: datetime
    print: str

    def as_values(self) -> dict[str, Any]:
        """The mapping that a record's `published` field holds."""
        return {"sequence": self.sequence, "stamp": f"{self.stamp:%Y-%m-%dT%H:%M:%SZ}", "print": self.print}


def read_published(values: Mapping[str, Any]) -> Published | None:
    """A record's `published` field; None when it is absent or was damaged by hand."""
    stamp, sequence = str(values.get("stamp", "")), values.get("sequence")
    if not isinstance(sequence, int) or not values.get("print"):
        return None
    try:
        moment = datetime.strptime(stamp, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Published(sequence, moment, str(values["print"]))


def print_digest(time: Sequence[Any], status: str, place: Sequence[str], agenda: Sequence[Any]) -> str:
    """A digest of what a guest sees, 24 hexadecimal digits: six for each of time, status, place and agenda.

    The arguments are plain JSON-like values: (start, zone, minutes), the status, (place, video), (title, segments).
    That the four are told apart lets the next export say what changed.
    """
    import json
    from hashlib import sha256

    parts = (json.dumps(part, ensure_ascii=False, separators=(",", ":")) for part in (time, status, place, agenda))
    return "".join(sha256(part.encode()).hexdigest()[:_PART_LENGTH] for part in parts)


def changed_parts(before: str, after: str) -> tuple[str, ...]:
    """Which of time, status, place and agenda differ between two prints."""
    cuts = [slice(i * _PART_LENGTH, (i + 1) * _PART_LENGTH) for i in range(len(PARTS))]
    return tuple(part for part, cut in zip(PARTS, cuts, strict=True) if before[cut] != after[cut])


def next_published(before: Published | None, digest: str, now: datetime, first: int = 0) -> Published:
    """What this export says: the same as before when the print is the same, otherwise one sequence further, now.

    `now` is aware; `first` is the sequence of an event that was never published.
    """
    if before and before.print == digest:
        return before
    return Published(before.sequence + 1 if before else first, now.astimezone(UTC).replace(microsecond=0), digest)
