"""An export over a file that guests have in a later state: after a revert, or from an older checkout."""

import re
from pathlib import Path

import pytest

from harness.processes import mentor

REHEARSAL = "sessions/2026-12-10-thursday.md"
REHEARSAL_UID = "f6f778b4-1101-52f1-b815-bfdc902befed"
EXPORT = ("calendar", "export", "--group", "thursday", "-o", "thursday.ics")
TOLD = "thursday.ics held 1 event that guests know with a number that is as high or higher"
RAISED = "its number is above that now, and calendars follow"


class TakenBack:
    """A workspace that was exported, changed, exported again and then put back as it was before the change."""

    def __init__(self, example: Path, *change: str) -> None:
        self.example = example
        assert mentor(example, *EXPORT).returncode == 0
        before = self._records()
        assert mentor(example, *change).returncode == 0
        assert "guests know" not in mentor(example, *EXPORT).stderr
        self.later = self.numbers()
        for path in self._records().keys() - before.keys():
            path.unlink()
        for path, content in before.items():
            path.write_bytes(content)

    def _records(self) -> dict[Path, bytes]:
        """As `git revert` sees them, the marks of events among them."""
        found = [*self.example.glob("*/*.md"), self.example / ".mentor/published"]
        return {path: path.read_bytes() for path in found if path.exists()}

    def numbers(self) -> dict[tuple[str, str], tuple[int, str]]:
        """The number and the start of every event in the file, by UID and RECURRENCE-ID."""
        text = (self.example / "thursday.ics").read_text("utf-8").replace("\n ", "")
        events = [dict(re.findall(r"(?m)^([A-Z-]+)[^:\n]*:(.*)$", one)) for one in text.split("BEGIN:VEVENT")[1:]]
        key = [(one["UID"], one.get("RECURRENCE-ID", "")) for one in events]
        return {name: (int(one["SEQUENCE"]), one["DTSTART"]) for name, one in zip(key, events, strict=True)}

    def export(self) -> str:
        """What is said of the next export."""
        done = mentor(self.example, *EXPORT)
        assert done.returncode == 0, done
        assert mentor(self.example, "check").returncode == 0
        return done.stderr

    def assert_settled(self) -> None:
        """Exported again it is the same file, and nothing is told."""
        before = (self.example / "thursday.ics").read_bytes()
        assert "guests know" not in self.export()
        assert (self.example / "thursday.ics").read_bytes() == before


def test_a_move_that_was_taken_back_counts_on(example: Path) -> None:
    back = TakenBack(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    key = (REHEARSAL_UID, "")
    assert back.later[key] == (1, "20261210T200000")
    told = back.export()
    assert TOLD in told
    assert RAISED in told
    assert back.numbers()[key] == (2, "20261210T183000")
    assert "sequence: 2" in (example / REHEARSAL).read_text("utf-8")
    assert {name: one for name, one in back.numbers().items() if name != key} == {
        name: one for name, one in back.later.items() if name != key
    }
    back.assert_settled()
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "19:00")
    assert "guests know" not in back.export()
    assert back.numbers()[key] == (3, "20261210T190000")


@pytest.mark.parametrize("form", ["single", "series"])
@pytest.mark.parametrize(
    "change",
    [
        ("sessions", "move", "thursday", "2026-12-17", "--to", "19:00"),
        ("sessions", "cancel", "thursday", "2026-12-17"),
        ("groups", "set", "thursday", "--minutes", "75"),
    ],
    ids=" ".join,
)
def test_what_was_taken_back_of_meetings_without_a_file_counts_on(
    example: Path, form: str, change: tuple[str, ...]
) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", form)
    back = TakenBack(example, *change)
    assert "above that now, and calendars follow" in back.export()
    now = back.numbers()
    assert back.later.keys() <= now.keys()
    assert all(now[name] == one or now[name][0] > one[0] for name, one in back.later.items()), (now, back.later)
    back.assert_settled()


def test_a_file_that_another_program_wrote_is_told_of_alone(example: Path) -> None:
    back = TakenBack(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    path = example / "thursday.ics"
    path.write_text(path.read_text("utf-8").replace("PRODID:-//mentor", "PRODID:-//phone"), "utf-8")
    told = back.export()
    assert TOLD in told
    assert "hint: git pull; where a change was taken back on purpose" in told
    assert back.numbers()[REHEARSAL_UID, ""] == (0, "20261210T183000")


def test_a_number_out_of_reach_is_not_counted_on_from(example: Path) -> None:
    mentor(example, *EXPORT)
    path = example / "thursday.ics"
    before = path.read_text("utf-8")
    path.write_text(before.replace("SEQUENCE:0", "SEQUENCE:99999999999"), "utf-8")
    assert "who has that keeps it" in mentor(example, *EXPORT).stderr
    assert path.read_text("utf-8") == before
