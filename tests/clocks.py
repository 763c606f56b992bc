"""Forty zones whose clocks do odd things, and the plainest way to ask whether somebody is free: minute by minute."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

# Both hemispheres, half and quarter hours, half an hour of summer time, no summer time, Ramadan, and rules that changed
# between 2022 and 2026 (Almaty, Amman, Asuncion, Bahia Banderas, Beirut, Cairo, Damascus, Mexico City, Nuuk, Tehran).
_NAMES = (
    "Africa/Addis_Ababa", "Africa/Cairo", "Africa/Casablanca", "Africa/Johannesburg", "Africa/Lagos",
    "America/Anchorage", "America/Asuncion", "America/Bahia_Banderas", "America/Caracas", "America/Havana",
    "America/Los_Angeles", "America/Mexico_City", "America/New_York", "America/Nuuk", "America/Santiago",
    "America/Sao_Paulo", "America/St_Johns", "Antarctica/Troll", "Asia/Almaty", "Asia/Amman", "Asia/Beirut",
    "Asia/Colombo", "Asia/Damascus", "Asia/Dhaka", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Singapore", "Asia/Tehran",
    "Asia/Tokyo", "Atlantic/Azores", "Australia/Adelaide", "Australia/Eucla", "Australia/Lord_Howe", "Europe/Dublin",
    "Europe/London", "Europe/Warsaw", "Pacific/Apia", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Kiritimati",
)  # fmt: skip
ZONES = tuple(map(ZoneInfo, _NAMES))
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def can_meet(values: dict[str, Any], local: datetime, off: Iterable[date] = ()) -> bool:
    """Whether the person of these fields can meet at that time of their own clock."""
    day, clock = local.date().isoformat(), f"{local:%H:%M}"
    if local.date() in off or any(away["from"] <= day <= away.get("until", away["from"]) for away in values["away"]):
        return False
    special = [entry for entry in values["exceptions"] if entry["date"] == day]
    if special:
        return any(_within(clock, entry.get("from"), entry.get("to")) for entry in special if "from" in entry)
    hours = values["hours"]
    if hours and not _within(clock, hours["from"], hours["until"]):
        return False
    weekly = values["availability"]
    return not weekly or any(
        entry["day"] == _DAYS[local.weekday()] and _within(clock, entry["from"], entry["to"]) for entry in weekly
    )


def _within(clock: str, start: str | None, end: str | None) -> bool:
    return (start or "00:00") <= clock < ("24:00" if end in (None, "00:00") else str(end))


def on_clock(minute: int, zone: ZoneInfo) -> datetime:
    """What the zone's clock shows at that minute since 1970."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)).astimezone(zone)
