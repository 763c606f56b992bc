"""The screen of the one who leads, driven by Textual's pilot: what keys do and what is to be seen."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Static

from harness.processes import surroundings
from mentor_cli.adapters.tui.app import LeadingApp
from mentor_cli.cli.call import Call
from mentor_cli.cli.leading import Leading
from mentor_cli.cli.sessions_run import prepared

SESSION = "2026-12-10-thursday"
Keys = Callable[[LeadingApp, Pilot[None], Leading], Awaitable[None]]


def led(workspace: Path, keys: Keys, *, size: tuple[int, int] = (80, 24), shows_bars: bool = False) -> None:
    """The session of the example on a screen of that size, while the keys are pressed."""
    environ = surroundings(workspace, MENTOR_NOW="2026-12-10T18:30+00:00")

    async def drive(leading: Leading, opening: str) -> None:
        app = LeadingApp(leading, opening, bell=False, every=0.05, shows_bars=shows_bars)
        async with app.run_test(size=size) as pilot:
            await keys(app, pilot, leading)

    with prepared(Call(environ, workspace=str(workspace)), SESSION) as (leading, opening):
        asyncio.run(drive(leading, opening))


def shown(app: LeadingApp, name: str) -> str:
    return str(app.screen_stack[0].query_one(f"#{name}", Static).content)


def test_a_segment_with_its_lead_and_what_comes_next(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.pause()
        assert shown(app, "title") == "Welcome and icebreaker"
        assert shown(app, "who") == "Rosa leads"
        assert shown(app, "then") == "then: Goal catch-up, 5 min"
        await pilot.press("n", "n", "n")
        assert "First run-through of the demo" in shown(app, "material")
        await pilot.press("b")
        assert shown(app, "title") == "Recap and orientation"
        await pilot.press("space")
        assert shown(app, "title") == "Recap and orientation · PAUSED"

    led(example, keys)


def test_what_is_typed_is_a_note_and_no_keys(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.press("t", *"nbs", "enter")
        assert leading.course.present == 0
        leading.desk.settle()
        assert leading.desk.text_of(0).endswith("nbs")
        await pilot.press("t", "x", "escape", "n")
        assert leading.course.present == 1

    led(example, keys)


def test_a_goal_is_ticked_from_the_list(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.press("x")
        await pilot.pause()
        await pilot.press("down", "enter")
        leading.desk.settle()

    led(example, keys)
    assert "status: met" in (example / "goals/amina-portfolio-page.md").read_text(encoding="utf-8")


def test_a_queue_of_questions(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        for question in ("why", "who"):
            await pilot.press("q", *question, "enter")
        leading.desk.settle()
        await pilot.press("w")
        await pilot.pause()
        await pilot.press("enter")
        leading.desk.settle()
        assert leading.desk.questions() == ("who",)

    led(example, keys)


def test_who_speaks_is_shown_with_bars(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.press("2")
        await pilot.pause()
        assert ">2 Amina" in shown(app, "bars")
        await pilot.press("2")
        assert leading.course.speaking == ""

    led(example, keys, shows_bars=True)


def test_on_a_tiny_screen_only_the_segment_is_left(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.pause()
        assert not app.screen.query_one("#text").display
        assert app.screen.query_one("#title").display
        await pilot.press("n")
        assert leading.course.present == 1

    led(example, keys, size=(20, 5))


def test_after_the_last_segment_it_is_over(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.press(*"nnnnnn")
        assert leading.course.is_over
        assert shown(app, "title") == "The session is over"
        await pilot.press("n", "s", "plus", "space", "b")
        assert shown(app, "title") == "Wrap-up"

    led(example, keys)
