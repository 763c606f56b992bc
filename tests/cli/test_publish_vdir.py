"""A folder of events that khal reads: what it shows is what takes place."""

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
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "fri 18:00")
    mentor(example, "calendar", "publish", "--vdir", "cal")
    shown = khal(example)
    assert shown[shown.index("2026-12-04") + 1] == "18:00 Thursday buddies: first demo rehearsal"
    assert "2026-12-10" not in shown
