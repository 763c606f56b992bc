"""Calendars once the file of a group is there no longer: of its sessions, and when all of it has been."""

import re
from pathlib import Path

import pytest

from harness.processes import mentor

CLINIC = "groups/react-clinic.md"
LATER = "2027-02-01T10:00+00:00"


@pytest.mark.parametrize("whose", [(), ("--person", "amina")], ids=["everybody", "amina"])
def test_a_group_that_is_over_may_be_deleted(example: Path, whose: tuple[str, ...]) -> None:
    assert mentor(example, "calendar", "export", *whose).returncode == 0
    (example / CLINIC).unlink()
    for path in example.glob("sessions/*-react-clinic.md"):
        path.unlink()
    done = mentor(example, "calendar", "export", *whose, MENTOR_NOW=LATER)
    assert (done.returncode, "STATUS:CANCELLED" in done.stdout) == (0, False), done


def test_a_session_that_has_been_of_a_group_that_is_not_there_names_it(example: Path) -> None:
    (example / CLINIC).unlink()
    done = mentor(example, "calendar", "export", "--session", "2026-11-17-react-clinic")
    assert done.returncode == 3, done
    assert re.search("error: sessions/2026-11-17-react-clinic.md is a meeting of react-clinic", done.stderr)
    assert "hint: put the group's file back" in done.stderr
