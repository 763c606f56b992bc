"""A folder of events that khal reads: what it shows is what takes place."""

import shutil
import subprocess
import sys
from pathlib import Path

from harness.processes import mentor, surroundings

_CONFIG = """
[calendars]
[[mentor]]
path = {folder}
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/London
default_timezone = Europe/London
[sqlite]
path = {base}/khal.db
"""


def khal(workspace: Path) -> list[str]:
    """What khal lists of December, a line for each day and event."""
    config = workspace / "khal.conf"
    config.write_text(_CONFIG.format(folder=workspace / "cal", base=workspace))
    shown = subprocess.run(
        [Path(sys.executable).parent / "khal", "-c", config, "list", "--format", "{cancelled}{start-time} {title}",
         "--day-format", "{date}", "2026-12-01", "31d"],
        env=surroundings(workspace), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [line.rstrip() for line in shown.stdout.splitlines()]


def test_khal_shows_what_takes_place(example: Path) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    mentor(example, "calendar", "publish", "--vdir", "cal")
    assert khal(example) == [
        "2026-12-01", "CANCELLED 17:30 React clinic", "2026-12-03", "18:00 Thursday buddies",
        "2026-12-10", "18:30 Thursday buddies: first demo rehearsal", "2026-12-15", "17:30 React clinic",
        "2026-12-17", "18:00 Thursday buddies",
    ]  # fmt: skip
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")
    mentor(example, "calendar", "publish", "--vdir", "cal")
    shown = khal(example)
    assert shown[shown.index("2026-12-04") + 1] == "18:00 Thursday buddies: first demo rehearsal"
    assert "2026-12-10" not in shown


def test_what_was_taken_over_is_no_longer_left_behind(example: Path) -> None:
    mentor(example, "calendar", "publish", "--vdir", "cal")
    event = example / "cal/f6f778b4-1101-52f1-b815-bfdc902befed.ics"
    text = event.read_bytes().decode()
    text = text.replace("20261210T183000", "20261210T190000").replace("SUMMARY:", "COLOR:tomato\r\nSUMMARY:")
    event.write_bytes(text.encode())
    assert "changed there and left as it is" in mentor(example, "calendar", "publish", "--vdir", "cal").stdout
    mentor(example, "calendar", "import", str(event), "--yes")
    done = mentor(example, "calendar", "publish", "--vdir", "cal")
    assert (done.returncode, "left as it is" in done.stdout, "1 changed" in done.stdout) == (0, False, True), done
    held = event.read_bytes().decode().replace("\r\n ", "")
    assert ("SEQUENCE:0" in held, "COLOR:tomato" in held, "19:00 Welcome" in held) == (False, True, True), held
    assert " 11 as they were" in mentor(example, "calendar", "publish", "--vdir", "cal").stdout
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")
    mentor(example, "calendar", "publish", "--vdir", "cal")
    held = event.read_bytes().decode()
    assert ("20261204T180000" in held, "COLOR:tomato" in held) == (True, True)


def test_a_note_that_somebody_added_stays_and_a_strange_file_is_left(example: Path) -> None:
    mentor(example, "calendar", "publish", "--vdir", "cal")
    event = example / "cal/f6f778b4-1101-52f1-b815-bfdc902befed.ics"
    noted = event.read_bytes().replace(b"SUMMARY:", b"SUMMARY:Our ")
    event.write_bytes(noted)
    assert " 11 as they were" in mentor(example, "calendar", "publish", "--vdir", "cal").stdout
    assert event.read_bytes() == noted
    for strange in (noted.replace(b"UID:f6f778b4", b"UID:another"), b"\xff\xfe", noted[:200]):
        event.write_bytes(strange)
        left = mentor(example, "calendar", "publish", "--vdir", "cal")
        assert ("left as it is" in left.stdout, event.read_bytes()) == (True, strange), left
    way_out = f"nothing can be read of cal/{event.name}: delete it, and publish again"
    assert (way_out in left.stdout, "calendar import" in left.stdout) == (True, False), left
    event.unlink()
    assert "1 new" in mentor(example, "calendar", "publish", "--vdir", "cal").stdout
    event.unlink()
    event.mkdir()
    refused = mentor(example, "calendar", "publish", "--vdir", "cal")
    assert (refused.returncode, "is a folder" in refused.stderr, "move it away" in refused.stderr) == (3, True, True)


def test_single_events_that_become_a_series_are_called_off(example: Path) -> None:
    mentor(example, "calendar", "publish", "--vdir", "cal", "--group", "thursday")
    before = {event.name for event in (example / "cal").iterdir()}
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    mentor(example, "calendar", "publish", "--vdir", "cal", "--group", "thursday")
    held = {event.name: event.read_bytes() for event in (example / "cal").iterdir()}
    assert before < held.keys()
    assert {name for name, event in held.items() if b"STATUS:CANCELLED" in event} == before
    assert [line for line in khal(example) if "Thursday" in line and "CANCELLED" not in line] == [
        "18:00 Thursday buddies", "18:30 Thursday buddies: first demo rehearsal", "18:00 Thursday buddies",
    ]  # fmt: skip


def test_an_older_checkout_undoes_nothing(example: Path) -> None:
    event = example.parent / "cal/f6f778b4-1101-52f1-b815-bfdc902befed.ics"
    mentor(example, "calendar", "publish", "--vdir", "../cal")
    clone = example.parent / "clone" / "here"
    shutil.copytree(example, clone)
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    mentor(example, "new-session", "--group", "thursday", "--at", "2026-12-08 18:00")
    mentor(example, "calendar", "publish", "--vdir", "../cal")
    moved = event.read_bytes()
    events = len(list(event.parent.iterdir()))
    assert b"20261210T200000" in moved
    left = mentor(clone, "calendar", "publish", "--vdir", "../../cal")
    assert ("changed there and left as it is" in left.stdout, event.read_bytes()) == (True, moved), left
    assert len(list(event.parent.iterdir())) == events
