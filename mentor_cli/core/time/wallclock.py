"""A moment: a wall-clock time in a zone, with the offset that makes it one instant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.iso import is_in_reach, iso_local, iso_text, offset_text, out_of_reach
from mentor_cli.core.time.zones import gap_around, offsets

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


class Moment(NamedTuple):
    """One instant as a place's clock shows it. `local` is naive, whole minutes; `offset` is from UTC."""

    local: datetime
    zone: ZoneInfo
    offset: timedelta

    @property
    def utc(self) -> datetime:
        """The instant as an aware datetime in UTC; compare and sort by it."""
        return (self.local - self.offset).replace(tzinfo=UTC)

    @property
    def aware(self) -> datetime:
        """The instant as an aware datetime in its zone."""
        return self.utc.astimezone(self.zone)

    @property
    def comes_twice(self) -> bool:
        """True in an hour that the zone's clock shows two times over."""
        return len(offsets(self.local, self.zone)) > 1

    @property
    def text(self) -> str:
        """As a record writes it: `2026-12-01T18:00`, with the offset only in an hour that comes twice."""
        return iso_text(self.local, self.offset if self.comes_twice else None)

    def within(self, zone: ZoneInfo) -> Moment:
        """The same instant on the clock of another zone."""
        return moment_of(self.utc, zone)

    def after(self, minutes: int) -> Moment:
        """The moment so many minutes of real time later."""
        return moment_of(self.utc + timedelta(minutes=minutes), self.zone)


def moment_of(instant: datetime, zone: ZoneInfo) -> Moment:
    """The moment an aware datetime is in `zone`, cut to the minute."""
    there = instant.astimezone(zone)
    return Moment(there.replace(tzinfo=None, fold=0, second=0, microsecond=0), zone, there.utcoffset() or timedelta(0))


def moment_at(local: datetime, zone: ZoneInfo, offset: timedelta | None = None) -> Moment:
    """The moment at which the zone's clock shows `local` (naive).

    Raises UsageError where that never or twice happens, unless `offset` says which of the two is meant;
    also where an offset is given that the zone does not have then.
    """
    if not is_in_reach(local):
        raise out_of_reach(local.date().isoformat())
    possible = offsets(local, zone)
    if not possible:
        raise UsageError(*_left_out(local, zone))
    if offset is None and len(possible) > 1:
        raise UsageError(*_twice(local, zone, possible))
    if offset is not None and offset not in possible:
        raise UsageError(*_misfit(local, zone, offset, possible))
    return Moment(local, zone, possible[0] if offset is None else offset)


def moment_meant(original: datetime, zone: ZoneInfo) -> Moment:
    """The moment that a meeting's original start (naive) stands for.

    Of an hour that comes twice the first, the second with `fold` (PEP 495); for one that the clock leaves out, where it
    has gone on by then.
    """
    return moment_of(original.replace(tzinfo=zone).astimezone(UTC), zone)


def record_moment(text: str, zone: ZoneInfo) -> Moment:
    """The moment a record's field names, such as `2026-12-01T18:00`. Raises UsageError as `moment_at` does."""
    local, offset = iso_local(text)
    return moment_at(local, zone, offset)


def _left_out(local: datetime, zone: ZoneInfo) -> tuple[str, str]:
    stops, goes_on = gap_around(local, zone)
    shown = "%H:%M" if stops.date() == goes_on.date() else "%Y-%m-%d %H:%M"
    jump = f"{stops.strftime(shown)} to {goes_on.strftime(shown)}"
    return (
        f"{local:%Y-%m-%d %H:%M} does not exist in {zone.key}: the clock jumps from {jump}",
        f"the next time there is {goes_on:%Y-%m-%d %H:%M}",
    )


def _twice(local: datetime, zone: ZoneInfo, possible: tuple[timedelta, ...]) -> tuple[str, str]:
    first, second = (f"{local:%Y-%m-%dT%H:%M}{offset_text(offset)}" for offset in possible)
    return (
        f"{local:%Y-%m-%d %H:%M} comes twice in {zone.key}: the clock is put back",
        f"write {first} for the first or {second} for the second",
    )


def _misfit(local: datetime, zone: ZoneInfo, offset: timedelta, possible: tuple[timedelta, ...]) -> tuple[str, str]:
    right = " or ".join(offset_text(o) for o in possible)
    there = moment_of((local - offset).replace(tzinfo=UTC), zone)
    return (
        f"{local:%Y-%m-%d %H:%M}{offset_text(offset)} does not fit {zone.key}, which is at {right} then",
        f"that instant is {there.local:%Y-%m-%d %H:%M} there; write that, or leave the offset out",
    )
