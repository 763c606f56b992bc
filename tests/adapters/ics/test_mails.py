"""What ical.js, which Thunderbird's calendar reads with, makes of the events in mails."""

from __future__ import annotations

from collections.abc import Callable
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from harness.processes import mentor

Reader: TypeAlias = Callable[..., dict[str, Any]]
SESSION = "2026-12-10-thursday"
ROSA, TOMEK = "mailto:rosa.delgado@school.example", "mailto:tomek.w@example.org"
# 18:30 and 19:30 in London, in winter.
USUAL, LATER = 1796927400, 1796931000


def mailed(workspace: Path, ical_js: Reader, folder: str) -> dict[str, Any]:
    """The calendar of Tomek's mail, with the only event in it as `event`."""
    done = mentor(workspace, "calendar", "invite", SESSION, "-o", folder)
    assert done.returncode == 0, done.stderr
    message = message_from_bytes((workspace / folder / f"{SESSION}-tomek.eml").read_bytes(), policy=default)
    (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    found = ical_js(part.get_payload(decode=True))
    (found["event"],) = found["events"]
    assert found["method"] == part["content-type"].params["method"]
    return found


@pytest.mark.parametrize("calendar", ["single", "series"])
def test_a_meeting_is_invited_to_moved_and_called_off(example: Path, ical_js: Reader, calendar: str) -> None:
    group = example / "groups/thursday.md"
    group.write_text(group.read_text(encoding="utf-8").replace("calendar: single", f"calendar: {calendar}"),
                     encoding="utf-8")  # fmt: skip
    first = mailed(example, ical_js, "first")
    event = first["event"]
    assert (first["method"], event["status"], event["sequence"]) == ("REQUEST", "CONFIRMED", 0)
    assert (event["start"], event["end"]) == (USUAL, USUAL + 55 * 60)
    assert event["organizer"] == [[ROSA, "Rosa Delgado", None]]
    assert event["attendees"] == [[TOMEK, "Tomek Wiśniewski", "NEEDS-ACTION"]]
    assert event["conference"] == ["https://meet.example/thursday", "VIDEO"]
    assert "19:40 Goal catch-up (5 min)" in event["description"]

    assert mentor(example, "sessions", "move", SESSION, "--to", "2026-12-10 19:30").returncode == 0
    moved = mailed(example, ical_js, "second")["event"]
    assert (moved["uid"], moved["start"], moved["sequence"]) == (event["uid"], LATER, 1)

    assert mentor(example, "sessions", "cancel", SESSION).returncode == 0
    off = mailed(example, ical_js, "third")
    assert (off["method"], off["event"]["status"]) == ("CANCEL", "CANCELLED")
    assert (off["event"]["uid"], off["event"]["sequence"]) == (event["uid"], 2)
