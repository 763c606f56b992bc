"""Own calendars where a session names its people: guests are told what became of it, and nothing moves by itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from harness.processes import mentor

GROUP = "groups/react-clinic.md"
MEETING = "sessions/2026-12-15-react-clinic.md"


def statuses(example: Path) -> dict[tuple[str, str], tuple[int, str]]:
    """Number and status of each event in Owen's own calendar, by UID and RECURRENCE-ID."""
    done = mentor(example, "calendar", "export", "--person", "owen")
    assert done.returncode == 0, done
    text = done.stdout.replace("\r\n", "\n").replace("\n ", "")
    events = [dict(re.findall(r"(?m)^([A-Z-]+)[^:\n]*:(.*)$", one)) for one in text.split("BEGIN:VEVENT")[1:]]
    return {(one["UID"], one.get("RECURRENCE-ID", "")): (int(one["SEQUENCE"]), one["STATUS"]) for one in events}


def without_list(example: Path) -> None:
    session = example / MEETING
    session.write_text(session.read_text("utf-8").replace("people: [tomek, owen]\n", ""), "utf-8")


def without_file(example: Path) -> None:
    (example / MEETING).unlink()


def without_group(example: Path) -> None:
    without_file(example)
    for path in (GROUP, *(f"sessions/2026-{day}-react-clinic.md" for day in ("11-17", "12-01"))):
        (example / path).unlink()


@pytest.mark.parametrize("change", [without_list, without_file, without_group])
@pytest.mark.parametrize("form", ["single", "series"])
def test_what_they_were_a_guest_of_is_called_off_however_they_lose_it(example: Path, form: str, change: object) -> None:
    assert callable(change)
    assert mentor(example, "groups", "set", "react-clinic", "--calendar", form).returncode == 0
    before = statuses(example)
    assert mentor(example, "sessions", "move", "react-clinic", "2026-12-15", "--to", "18:30").returncode == 0
    session = example / MEETING
    session.write_text(session.read_text("utf-8").replace("\ngroup:", "\npeople: [tomek, owen]\ngroup:"), "utf-8")
    invited = statuses(example)
    (key,) = invited.keys() - before.keys()
    number, status = invited[key]
    assert status == "CONFIRMED"
    change(example)
    told = statuses(example)
    assert (told[key][0] > number, told[key][1]) == (True, "CANCELLED")
    assert statuses(example) == told


def test_exported_again_it_is_the_same_file_where_a_session_names_its_people(example: Path) -> None:
    for group in ("react-clinic", "thursday"):
        assert mentor(example, "groups", "set", group, "--calendar", "series").returncode == 0
    assert mentor(example, "sessions", "move", "react-clinic", "2026-12-15", "--to", "18:30").returncode == 0
    session = example / MEETING
    session.write_text(session.read_text("utf-8").replace("\ngroup:", "\npeople: [tomek, yared]\ngroup:"), "utf-8")
    first, again = (mentor(example, "calendar", "export", "--person", "tomek").stdout for _ in range(2))
    assert first == again
