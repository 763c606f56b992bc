"""The screen of the one who leads, driven by Textual's pilot: what keys do and what is to be seen."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Footer, Input, Static

from harness.processes import surroundings
from mentor_cli.adapters.tui.app import LeadingApp
from mentor_cli.cli.call import Call
from mentor_cli.cli.sessions.leading import Leading
from mentor_cli.cli.sessions.run import prepared

SESSION = "2026-12-10-thursday"
Keys = Callable[[LeadingApp, Pilot[None], Leading], Awaitable[None]]


def led(
    workspace: Path,
    keys: Keys,
    *,
    size: tuple[int, int] = (80, 24),
    shows_bars: bool = False,
    bell: bool = False,
    now: str = "2026-12-10T18:30+00:00",
) -> None:
    """The session of the example on a screen of that size, while the keys are pressed."""
    environ = surroundings(workspace, MENTOR_NOW=now)

    async def drive(leading: Leading, opening: str) -> None:
        app = LeadingApp(leading, opening, bell=bell, every=0.25, shows_bars=shows_bars)
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


def test_who_speaks_is_chosen_from_a_list(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.press("0")
        await pilot.pause()
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        assert ">3 Owen" in shown(app, "bars")
        await pilot.press("0", "escape")
        assert leading.course.speaking == "owen"

    led(example, keys)


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


def a_long_text(example: Path) -> None:
    """Thirty lines below the heading of the first segment."""
    page = example / "sessions" / f"{SESSION}.md"
    words = "".join(f"- line {number} of the prompts\n" for number in range(30))
    heading = "## 18:30 Welcome and icebreaker\n"
    page.write_text(page.read_text(encoding="utf-8").replace(heading, heading + words), encoding="utf-8")


def test_a_long_text_can_be_read_to_its_end(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        text = app.query_one("#text")
        await pilot.pause()
        await pilot.press("down")
        assert text.scroll_y == 1
        await pilot.press("pagedown", "pagedown", "pagedown")
        assert text.scroll_y == text.max_scroll_y > 0
        await pilot.press("n", "b")
        assert text.scroll_y == 0

    a_long_text(example)
    led(example, keys)


def test_a_paragraph_of_the_file_is_one_on_the_screen(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.pause()
        assert shown(app, "material") == "First names once around.\n\n- What made you smile?\n  Tell it."

    page = example / "sessions" / f"{SESSION}.md"
    heading = "## 18:30 Welcome and icebreaker\n"
    words = "First names\nonce around.\n\n- What made you smile? Tell it.\n"
    page.write_text(page.read_text(encoding="utf-8").replace(heading, heading + words), encoding="utf-8")
    led(example, keys, size=(28, 24))


def test_without_words_of_its_own_a_segment_shows_what_its_format_asks(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.press("t", *"hi", "enter")
        leading.desk.settle()
        await pilot.pause()
        assert shown(app, "material").startswith("How is life outside the course")
        assert shown(app, "material").endswith("- 18:30 hi")
        await pilot.press("n", "n", "n")
        assert shown(app, "material") == "First run-through of the demo, no slides, whoever is there."
        await pilot.press("n", "n")
        assert "post it in #thursday-buddies, today" in shown(app, "material")
        assert "{" not in shown(app, "material")

    led(example, keys)


def test_what_is_shared_out_is_shown_whole(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.pause()
        said = app.query_one("#said", Static)
        assert shown(app, "said").startswith("begun 20 min late; shared out anew: ")
        assert shown(app, "said").endswith("Wrap-up 4 min instead of 5")
        assert len(shown(app, "said")) <= said.size.width * said.size.height

    led(example, keys, now="2026-12-10T18:50+00:00")


def test_the_clock_is_seen_on_a_narrow_screen(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.pause()
        assert shown(app, "top")[:30] == "segment 1 of 6 · 55:00 left · "

    led(example, keys, size=(30, 24))


def test_an_action_that_nobody_understands_comes_back_to_be_mended(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.press("a", *"ring @amona", "enter")
        leading.desk.settle()
        await pilot.pause()
        assert shown(app, "said").endswith("a shows it again")
        await pilot.press("a", *["backspace"] * 3, *"ina", "enter")
        leading.desk.settle()
        await pilot.pause()
        assert shown(app, "said") == "action noted: ring @amina"
        await pilot.press("a")
        assert app.query_one("#words", Input).value == ""
        await pilot.press(*"ring @nobody", "enter", "escape")
        leading.desk.settle()
        await pilot.press("a", "escape", "a")
        assert app.query_one("#words", Input).value == ""

    led(example, keys)


def test_questions_that_wait_are_on_the_screen(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        for question in ("why", "who"):
            await pilot.press("q", *question, "enter")
        leading.desk.settle()
        await pilot.pause()
        assert shown(app, "material").endswith("\n\nquestions that wait:\n\n1. why\n2. who")

    led(example, keys)


def test_words_can_be_typed_on_a_tiny_screen(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.press("t")
        await pilot.pause()
        words = app.query_one("#words", Input)
        assert (words.region.bottom <= 5, words.region.height) == (True, 3)

    led(example, keys, size=(20, 5), shows_bars=True)


def test_the_keys_begin_with_the_one_that_goes_on(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.pause()
        listed = [str(key.render()).split()[-1] for key in app.query_one(Footer).children]
        assert (listed[0], listed[-1]) == ("next", "leave")
        await pilot.press("t")
        assert not app.query_one(Footer).display

    led(example, keys)


def test_on_a_big_screen_the_segment_is_big(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.pause()
        assert app.query_one("#title").size.height == 3

    led(example, keys, size=(120, 40))


def test_made_smaller_while_the_keys_are_shown(example: Path) -> None:
    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        await pilot.press("?")
        await pilot.resize_terminal(40, 11)
        await pilot.pause()
        assert app.screen.query_one(Static).size.width <= 40
        await pilot.press("?")
        assert not app.query_one("#text").display

    led(example, keys)


class SetClock:
    """A clock that shows what it is set to."""

    def __init__(self, now: float) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def steady(self) -> float:
        return self.now


@pytest.mark.parametrize(("bell", "rings"), [(True, [0, 1, 2, 2, 3]), (False, [0, 0, 0, 0, 0])])
def test_a_minute_before_the_end_and_at_the_end_there_are_words_a_colour_and_a_bell(
    example: Path, monkeypatch: pytest.MonkeyPatch, bell: bool, rings: list[int]
) -> None:
    seen: list[tuple[str, bool, bool]] = []
    heard: list[int] = []

    async def keys(app: LeadingApp, pilot: Pilot[None], leading: Leading) -> None:
        clock = SetClock(leading.clock())
        rung: list[None] = []
        monkeypatch.setattr(leading, "clock", clock)
        monkeypatch.setattr(app, "bell", lambda: rung.append(None))
        for seconds in (530, 20, 60, 60, 0):
            clock.now += seconds
            if not seconds:
                # With two minutes more it is nearly over once more.
                await pilot.press("+", "+")
            # Any key looks at the clock, too.
            await pilot.press("v")
            seen.append((shown(app, "title"), app.screen.has_class("nearly"), app.screen.has_class("over")))
            heard.append(len(rung))

    led(example, keys, bell=bell)
    name = "Welcome and icebreaker"
    assert seen == [
        (name, False, False), (f"{name} · ONE MINUTE LEFT", True, False), (f"{name} · TIME IS OVER", False, True),
        (f"{name} · TIME IS OVER", False, True), (f"{name} · ONE MINUTE LEFT", True, False),
    ]  # fmt: skip
    assert heard == rings
