"""The calendar identity of a meeting: the same in every clone of the workspace, whether or not its file exists yet.

UIDs are version 5 UUIDs (RFC 9562 §5.5) in the namespace that the workspace's own UUID is, of these names:

- a group's meeting: `group/GROUP/2026-12-03T18:00`, the original local start; in the second pass of an hour that
  comes twice its offset follows (`…T01:30+00:00`);
- a group's series: `group/GROUP`; a later rule of its cadence: `group/GROUP/from/2027-01-07`, its `starts`; the second
  that starts on that day: `group/GROUP/from/2027-01-07/2`;
- the alternative slot of a group's meeting: `group/GROUP/alternative/2026-12-03T18:00`, the meeting's original start;
- a session without a group: `session/SESSION`.

GROUP and SESSION are ids in Unicode NFC, case-folded; a renamed record keeps the identity of its first id.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import fold
from mentor_cli.core.time.iso import day_of, iso_date, offset_text

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.record import Record

PARTS = ("time", "status", "place", "agenda")
_PART_LENGTH = 6
_STAMP = "%Y-%m-%dT%H:%M:%SZ"
_NO_STAMP = datetime.fromtimestamp(0, UTC)


def lasting_id(record: Record) -> str:
    """The id by which calendars know a record: its first one, in the form in which ids are compared."""
    return fold((*record.texts("aliases"), record.id)[0])


def meeting_uid(workspace_id: str, group: Record, original: datetime, zone: ZoneInfo) -> str:
    """The UID of a group's meeting by its original local start: naive, with fold 1 in the second pass of an hour."""
    name = original.isoformat(timespec="minutes")
    if original.fold:
        name += offset_text(original.replace(tzinfo=zone).utcoffset() or timedelta(0))
    return _uid(workspace_id, f"group/{lasting_id(group)}/{name}")


def series_uid(workspace_id: str, group: Record, later_rule: date | None = None, number: int = 1) -> str:
    """The UID of a group's series; for a later rule of its cadence, by the day that rule `starts`.

    `number` counts the later rules that start on that day.
    """
    later = f"/from/{later_rule.isoformat()}" if later_rule else ""
    return _uid(workspace_id, f"group/{lasting_id(group)}{later}" + (f"/{number}" if number > 1 else ""))


def series_uids(workspace_id: str, group: Record) -> Iterator[str]:
    """The UIDs under which the group's rules are exported as series, the first rule first."""
    yield series_uid(workspace_id, group)
    days = [iso_date(str(rule.get("starts"))) for rule in group.mappings("cadence")[1:]]
    for at, day in enumerate(days):
        yield series_uid(workspace_id, group, day, days[: at + 1].count(day))


def alternative_uid(workspace_id: str, group: Record, original: datetime) -> str:
    """The UID of the alternative slot of a group's meeting, by the meeting's original local start."""
    return _uid(workspace_id, f"group/{lasting_id(group)}/alternative/{original.isoformat(timespec='minutes')}")


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


@dataclass(frozen=True, slots=True)
class Published:
    """What the last export said of one event: how often guests saw a change, since when, and the print of it.

    That of a group also knows the rules that guests are `shown`, those that they saw `former`ly and that were taken
    back, both as `withdrawing` writes them, and when these changed: `renewals` (see `history`). Rules without an end
    were shown up to the `horizon`, and its `alternative` slot as `alternatives` writes it. `lost` are the meetings
    whose file was shown and is there no longer, with what their sequence has to be raised by.

    `names` is a digest of whom the event names, and what they have answered: another name or answer makes it newer,
    but no other event. Empty: not known.
    So is the `zone` on whose clock the meetings of a group were shown.
    """

    sequence: int
    stamp: datetime
    print: str
    renewals: tuple[datetime, ...] = ()
    shown: tuple[Mapping[str, Any], ...] = ()
    former: tuple[Mapping[str, Any], ...] = ()
    horizon: date | None = None
    alternative: Mapping[str, Any] | None = None
    lost: tuple[Mapping[str, Any], ...] = ()
    names: str = ""
    zone: str = ""

    def event_values(self) -> dict[str, Any]:
        """As written of one event: sequence, stamp and print."""
        return {"sequence": self.sequence, "stamp": self.stamp.strftime(_STAMP), "print": self.print}

    def as_values(self) -> dict[str, Any]:
        """The mapping that a record's `published` field holds."""
        renewals = [when.strftime(_STAMP) for when in self.renewals]
        horizon = self.horizon.isoformat() if self.horizon else ""
        more: dict[str, Any] = {
            "names": self.names,
            "zone": self.zone,
            "horizon": horizon,
            "alternative": self.alternative,
            "renewals": renewals,
            "shown": [*self.shown],
            "former": [*self.former],
            "lost": [*self.lost],
        }
        return self.event_values() | {name: value for name, value in more.items() if value}


def read_published(values: Mapping[str, Any]) -> Published | None:
    """A record's `published` field; None when it was never published.

    Where its stamp or print was damaged by hand they are replaced by ones that no event has, so that the sequence,
    which must not fall, still counts on.
    """
    sequence = values.get("sequence")
    if not isinstance(sequence, int):
        return None
    shown, former, lost = (
        tuple(one for one in values.get(name) or () if isinstance(one, dict)) for name in ("shown", "former", "lost")
    )
    renewals = tuple(_read_stamp(one) or _NO_STAMP for one in values.get("renewals") or ())
    stamp = _read_stamp(values.get("stamp"))
    digest = str(values.get("print", "")) if stamp else ""
    alternative = values.get("alternative")
    return Published(
        sequence,
        stamp or _NO_STAMP,
        digest,
        renewals,
        shown,
        former,
        day_of(str(values.get("horizon") or "")),
        alternative if isinstance(alternative, dict) else None,
        lost,
        str(values.get("names") or ""),
        str(values.get("zone") or ""),
    )


def _read_stamp(text: object) -> datetime | None:
    try:
        return datetime.strptime(str(text), _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def print_digest(time: Sequence[Any], status: str, place: Sequence[str], agenda: Sequence[Any]) -> str:
    """A digest of what a guest sees, 24 hexadecimal digits: six for each of time, status, place and agenda.

    The arguments are plain JSON-like values: (start, zone, minutes), the status, (place, video), (title, segments).
    That the four are told apart lets the next export say what changed.
    """
    return "".join(map(part_digest, (time, status, place, agenda)))


def part_digest(part: Sequence[Any] | str) -> str:
    """Six hexadecimal digits of plain JSON-like values."""
    import json
    from hashlib import sha256

    text = json.dumps(part, ensure_ascii=False, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()[:_PART_LENGTH]


def changed_parts(before: str, after: str) -> tuple[str, ...]:
    """Which of time, status, place and agenda differ between two prints; none when the first is not known."""
    if len(before) != len(after):
        return ()
    cuts = [slice(i * _PART_LENGTH, (i + 1) * _PART_LENGTH) for i in range(len(PARTS))]
    return tuple(part for part, cut in zip(PARTS, cuts, strict=True) if before[cut] != after[cut])


def next_published(before: Published | None, digest: str, now: datetime, names: str = "") -> Published:
    """What this export says: the same as before when the print is the same, otherwise one sequence further, `now`.

    Other `names` alone move the stamp and not the sequence (RFC 5545 §3.8.7.2, RFC 5546 §2.1.4): nobody has to answer
    anew because somebody is called otherwise.
    """
    stamp = now.astimezone(UTC).replace(microsecond=0)
    if before is None:
        return Published(0, stamp, digest, names=names)
    if before.print != digest:
        return replace(before, sequence=before.sequence + 1, stamp=stamp, print=digest, names=names)
    if not names or before.names == names:
        return before
    return replace(before, stamp=stamp if before.names else before.stamp, names=names)
