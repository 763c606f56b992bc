"""Draw the screen of `mentor sessions run` for the documentation: docs/pictures/leading.svg, from the example."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import tempfile
from pathlib import Path

from mentor_cli.adapters.tui.app import LeadingApp
from mentor_cli.cli.call import Call
from mentor_cli.cli.sessions_run import prepared

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "pictures" / "leading.svg"
SESSION = "2026-12-10-thursday"
# Nobody's browser should fetch a font from elsewhere to show a page of documentation.
FONTS = r"@font-face \{.*?\}\s*"


async def draw(folder: str) -> str:
    """The screen after a few keys, as SVG without anything from elsewhere."""
    environ = {**os.environ, "MENTOR_NOW": "2026-12-10T18:30+00:00", "MENTOR_ME": "rosa", "XDG_STATE_HOME": folder}
    call = Call(environ, workspace=f"{folder}/example")
    with prepared(call, SESSION) as (led, opening):
        app = LeadingApp(led, opening, bell=False, every=1.0, shows_bars=False)
        async with app.run_test(size=(80, 22)) as pilot:
            await pilot.press("n", "n", "n", "plus")
            led.note("Amina: a retry button, third time this week that she asked for help first")
            led.note("Tomek: wants to tell it in the interview; what would you call this strength?")
            led.desk.settle()
            await pilot.pause()
            drawn = app.export_screenshot(title="mentor sessions run")
    return re.sub(FONTS, "", drawn, flags=re.DOTALL)


def main() -> None:
    """Draws it."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "examples" / "buddy-group", f"{folder}/example")
        picture = asyncio.run(draw(folder))
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
