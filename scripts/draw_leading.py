"""Draw the screen of `mentor sessions run` for the documentation: docs/pictures/leading*.svg, from the examples."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from mentor_cli.adapters.tui.app import LeadingApp
from mentor_cli.cli.call import Call
from mentor_cli.cli.sessions.leading import Leading
from mentor_cli.cli.sessions.run import prepared

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
# Nobody's browser should fetch a font from elsewhere to show a page of documentation.
FONTS = r"@font-face \{.*?\}\s*"


class Moment(NamedTuple):
    """What is done in the session at that time."""

    at: str
    does: Callable[[Leading], object]


def _buddies_share(led: Leading) -> None:
    for _ in range(3):
        led.next()


def _buddies_note(led: Leading) -> None:
    led.note("Amina: explained it three times, each time shorter; that is a strength to name")


def _owner_listens(led: Leading) -> None:
    led.note("Have they ever been asked before the meeting?")


def drawn(example: str, group: str, leads: str, moments: Sequence[Moment]) -> str:
    """The screen at the last of the moments in a new session of the group, which begins at the first."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = f"{folder}/example"
        shutil.copytree(ROOT / "examples" / example, workspace)
        environ = {**os.environ, "MENTOR_ME": leads, "XDG_STATE_HOME": folder, "MENTOR_NOW": "2026-12-03T16:20+00:00"}
        new = [sys.executable, "-m", "mentor_cli", "new-session", "--group", group, "--quiet"]
        made = subprocess.run(new, cwd=workspace, env=environ, check=True, capture_output=True, text=True)
        session = Path(made.stdout.split("\n", 1)[0]).stem
        for moment in moments:
            call = Call({**environ, "MENTOR_NOW": moment.at}, workspace=workspace)
            with prepared(call, session) as (led, _):
                picture = asyncio.run(_shown(led, moment))
    return picture


async def _shown(led: Leading, moment: Moment) -> str:
    app = LeadingApp(led, "", bell=False, every=1.0, shows_bars=False)
    async with app.run_test(size=(80, 24)) as pilot:
        moment.does(led)
        await asyncio.to_thread(led.desk.settle)
        await pilot.pause()
        picture = app.export_screenshot(title="mentor sessions run")
    return re.sub(FONTS, "", picture, flags=re.DOTALL)


def main() -> None:
    """Draws them."""
    PICTURES.mkdir(exist_ok=True)
    buddies = drawn(
        "buddy-group", "thursday", "rosa",
        [Moment("2026-12-03T18:00+00:00", _buddies_share), Moment("2026-12-03T18:04+00:00", _buddies_note)],
    )  # fmt: skip
    (PICTURES / "leading.svg").write_text(buddies, encoding="utf-8")
    turn = drawn(
        "community", "autumn-circle", "eilidh",
        [
            Moment("2026-12-08T17:00+00:00", lambda led: None),
            Moment("2026-12-08T17:05+00:00", Leading.next),
            Moment("2026-12-08T17:07:20+00:00", _owner_listens),
        ],
    )  # fmt: skip
    (PICTURES / "leading-turn.svg").write_text(turn, encoding="utf-8")


if __name__ == "__main__":
    main()
