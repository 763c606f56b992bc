"""`mentor calendar sync` with a calendar server of the test, and what is there then."""

from __future__ import annotations

import re
from pathlib import Path

from harness.calendar_server import PASSWORD, USER, Calendar
from harness.processes import Finished, mentor

REHEARSAL = "sessions/2026-12-10-thursday.md"
ALTERNATIVE_UID = "f8b76a37-25ad-50a4-8a1a-3db4d47f5da5"
REHEARSAL_UID = "f6f778b4-1101-52f1-b815-bfdc902befed"
# Eleven meetings, one of them cancelled.
WORKSPACE_UIDS = 10
# Commands have no network in tests, but for this machine itself.
DIRECT = {"NO_PROXY": "127.0.0.1,localhost", "no_proxy": "127.0.0.1,localhost"}


def sync(workspace: Path, url: str, *more: str, password: str = PASSWORD, **environ: str) -> Finished:
    words = ["calendar", "sync", url, "--user", USER, "--password-command", f"echo '{password}'", *more]
    return mentor(workspace, *words, **DIRECT, **environ)


def uids(calendar: Calendar) -> list[str]:
    """Of every event, those of a series counted once for each."""
    return sorted(re.findall(r"^UID:(.*)$", calendar.events(), re.MULTILINE))


def series_there(calendar: Calendar) -> str:
    """The UID of the series there."""
    return next(uid for uid in uids(calendar) if "RRULE" in calendar.ask("GET", f"{uid}.ics").decode())


def shown(calendar: Calendar, uid: str) -> tuple[str, str, int]:
    """When the event starts there, its status and its sequence."""
    text = calendar.ask("GET", f"{uid}.ics").decode().partition("BEGIN:VEVENT")[2]
    found = (re.search(rf"(?m)^{name}[^:\n]*:(\S*)", text) for name in ("DTSTART", "STATUS", "SEQUENCE"))
    start, status, sequence = (one.group(1) if one else "" for one in found)
    return start, status, int(sequence)


def exported(workspace: Path, group: str) -> str:
    """The group's calendar as an export prints it."""
    return mentor(workspace, "calendar", "export", "--group", group).stdout
