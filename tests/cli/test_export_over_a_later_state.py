"""An export over a file that guests have in a later state: after a revert, or from an older checkout."""

from pathlib import Path

from harness.processes import mentor

REHEARSAL = "sessions/2026-12-10-thursday.md"
EXPORT = ("calendar", "export", "--group", "thursday", "-o", "thursday.ics")
TOLD = "thursday.ics held 1 event that guests know with a number that is as high or higher"


def test_a_change_that_was_taken_back_is_told(example: Path) -> None:
    mentor(example, *EXPORT)
    page = (example / REHEARSAL).read_text("utf-8")
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    assert TOLD not in mentor(example, *EXPORT).stderr
    (example / REHEARSAL).write_text(page, "utf-8")
    told = mentor(example, *EXPORT)
    assert (told.returncode, TOLD in told.stderr) == (0, True), told


def test_raised_as_the_hint_says_it_is_the_newer_one(example: Path) -> None:
    mentor(example, *EXPORT)
    page = (example / REHEARSAL).read_text("utf-8")
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    mentor(example, *EXPORT)
    (example / REHEARSAL).write_text(page.replace("sequence: 0", "sequence: 2"), "utf-8")
    assert "guests know" not in mentor(example, *EXPORT).stderr
    assert "SEQUENCE:2" in (example / "thursday.ics").read_text("utf-8")
