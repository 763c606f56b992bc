"""An export over a file that guests have in a later state: after a revert, or from an older checkout."""

import json
import re
from pathlib import Path

import pytest

from harness.processes import mentor
from harness.talking import talk

REHEARSAL = "sessions/2026-12-10-thursday.md"
REHEARSAL_UID = "f6f778b4-1101-52f1-b815-bfdc902befed"
EXPORT = ("calendar", "export", "--group", "thursday", "-o", "thursday.ics")
KEEP = (*EXPORT, "--keep", "all")
MOVE = ("sessions", "move", "2026-12-10-thursday", "--to", "20:00")
TOLD = "thursday.ics was ahead of the records with 1 event: "
RAISED = "its number is above that now, and calendars follow"


class TakenBack:
    """A workspace that was exported, changed, exported again and then put back as it was before the change."""

    def __init__(self, example: Path, *change: str) -> None:
        self.example = example
        assert mentor(example, *EXPORT).returncode == 0
        before = self._records()
        assert mentor(example, *change).returncode == 0
        assert mentor(example, *EXPORT).returncode == 0
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
        """What is said of the next export, which puts what is here over what is there."""
        waits, before = mentor(self.example, *EXPORT), (self.example / "thursday.ics").read_bytes()
        assert waits.returncode == 1, waits
        assert (self.example / "thursday.ics").read_bytes() == before
        done = mentor(self.example, *KEEP)
        assert done.returncode == 0, done
        assert mentor(self.example, "check").returncode == 0
        return done.stderr

    def assert_settled(self) -> None:
        """Exported again it is the same file, and nothing is asked."""
        before = (self.example / "thursday.ics").read_bytes()
        again = mentor(self.example, *EXPORT)
        assert (again.returncode, "ahead" in again.stdout + again.stderr) == (0, False), again
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
    assert mentor(example, *EXPORT).returncode == 0
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


def test_nothing_is_written_before_somebody_has_decided(example: Path) -> None:
    TakenBack(example, *MOVE)
    before = {path: path.read_bytes() for path in sorted(example.rglob("*")) if path.is_file()}
    waits = mentor(example, *EXPORT)
    assert (waits.returncode, waits.stdout.splitlines()) == (
        1,
        ["ahead in thursday.ics: Thu 10 Dec 18:30 Thursday buddies: moved to Thu 10 Dec 20:00 (number 1)"],
    ), waits
    assert waits.stderr.splitlines() == [
        "nothing was written: mentor calendar import thursday.ics takes it over; "
        f"--keep {REHEARSAL_UID} puts there what is here",
        "hint: git pull, where the later change was made in another checkout",
    ]
    told = json.loads(mentor(example, *EXPORT, "--json", "--quiet").stdout)
    assert (told["path"], told["later"]) == (None, [REHEARSAL_UID])
    assert {path: path.read_bytes() for path in sorted(example.rglob("*")) if path.is_file()} == before


def test_it_is_taken_over_instead(example: Path) -> None:
    back = TakenBack(example, *MOVE)
    assert mentor(example, "calendar", "import", "thursday.ics", "--yes").returncode == 0
    assert mentor(example, *EXPORT).returncode == 0
    assert back.numbers()[REHEARSAL_UID, ""] == (2, "20261210T200000")


def test_each_event_may_be_kept_by_its_uid_and_all_of_them_have_to(example: Path) -> None:
    back = TakenBack(example, *MOVE)
    path = example / "thursday.ics"
    last = "6a371d75-b1d8-58ff-b1f7-47c631b8cf76"
    text = path.read_bytes().decode()
    path.write_bytes(text.replace(f"UID:{last}\r\nSEQUENCE:0", f"UID:{last}\r\nSEQUENCE:4").encode())
    waits = mentor(example, *EXPORT, "--keep", REHEARSAL_UID)
    assert (waits.returncode, waits.stdout.splitlines()) == (
        1,
        ["ahead in thursday.ics: Thu 17 Dec 18:00 Thursday buddies (number 4)"],
    ), waits
    # Nothing of it could come into the records.
    assert waits.stderr.startswith("nothing was written: --keep all puts there what is here"), waits
    assert mentor(example, *EXPORT, "--keep", REHEARSAL_UID, "--keep", last).returncode == 0
    now = back.numbers()
    assert (now[REHEARSAL_UID, ""][0], now[last, ""][0]) == (2, 5)
    back.assert_settled()


def test_what_is_to_be_kept_has_to_differ(example: Path) -> None:
    assert mentor(example, *KEEP).returncode == 0
    wrong = mentor(example, *EXPORT, "--keep", "nobody")
    assert (wrong.returncode, "nothing that differs has that UID" in wrong.stderr) == (2, True), wrong
    wrong = mentor(example, "calendar", "export", "--keep", "all")
    assert (wrong.returncode, "--keep is about the file that is replaced" in wrong.stderr) == (2, True), wrong


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_at_a_terminal_it_is_asked(example: Path, answer: str) -> None:
    back = TakenBack(example, *MOVE)
    status, shown = talk(example, [*EXPORT], "Put there what is here? (yes/no)", answer)
    assert shown.count("ahead in thursday.ics: Thu 10 Dec 18:30 Thursday buddies") == 1, shown
    there = back.numbers()[REHEARSAL_UID, ""]
    assert (status, there, RAISED in shown, "nothing was written" in shown) == (
        (0, (2, "20261210T183000"), True, False) if answer == "yes" else (1, (1, "20261210T200000"), False, True)
    ), shown


def test_a_file_that_another_program_wrote_is_counted_on_from_too(example: Path) -> None:
    back = TakenBack(example, *MOVE)
    path = example / "thursday.ics"
    path.write_text(path.read_text("utf-8").replace("PRODID:-//mentor", "PRODID:-//phone"), "utf-8")
    assert TOLD in back.export()
    assert back.numbers()[REHEARSAL_UID, ""] == (2, "20261210T183000")


def test_a_dry_run_shows_what_would_become_of_it(example: Path) -> None:
    TakenBack(example, *MOVE)
    before = (example / "thursday.ics").read_bytes()
    shown = mentor(example, *EXPORT, "--dry-run")
    assert (shown.returncode, "+  sequence: 2" in shown.stdout, TOLD in shown.stderr) == (0, True, True), shown
    assert (example / "thursday.ics").read_bytes() == before


def test_a_file_of_busy_times_alone_is_behind_in_nothing(example: Path) -> None:
    session = example / REHEARSAL
    session.write_text(session.read_text("utf-8").replace("\nlead: rosa", "\nplace: Library\nlead: rosa"), "utf-8")
    for form in ("--busy-only", "--quiet", "--busy-only"):
        done = mentor(example, *EXPORT, form)
        assert (done.returncode, "ahead" in done.stdout) == (0, False), done


def test_a_number_out_of_reach_is_not_counted_on_from(example: Path) -> None:
    mentor(example, *EXPORT)
    path = example / "thursday.ics"
    before = path.read_text("utf-8")
    # The largest that a calendar can hold.
    later = before.replace("SEQUENCE:0", "SEQUENCE:2147483647").replace("20261210T183000", "20261210T190000")
    path.write_text(later, "utf-8")
    there = mentor(example, "calendar", "import", path.name, "--yes")
    assert there.returncode == 1
    assert "a number (SEQUENCE) that ours cannot go above, 2147483647 (line " in there.stdout
    assert "make the change here; delete the event in the calendars that have it" in there.stdout
    waits = mentor(example, *EXPORT)
    assert (waits.returncode, "takes it over" in waits.stderr) == (1, False)
    told = mentor(example, *KEEP).stderr
    assert "who has that keeps it" in told
    assert "hint: our numbers cannot go above that one" in told
    assert path.read_text("utf-8") == before
