"""Closing a session at a terminal: it asks for what nobody has said yet, and for nothing twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pexpect
import pytest

from harness.processes import surroundings
from harness.talking import at_terminal, ended

SESSION = "2026-12-10-thursday"
FILE = f"sessions/{SESSION}.md"


def closing(workspace: Path) -> Any:
    environ = surroundings(workspace, MENTOR_NOW="2026-12-10T19:40+00:00")
    return at_terminal(["sessions", "close", SESSION], workspace, environ)


def answer(person: Any, question: str, words: str = "") -> None:
    person.expect_exact(question)
    person.sendline(words)


def text(workspace: Path) -> str:
    return (workspace / FILE).read_text(encoding="utf-8")


def test_everything_is_asked_after_a_session_without_a_clock(example: Path) -> None:
    person = closing(example)
    answer(person, "Who did not come?", "yared=power cut, owen")
    answer(person, "Why was owen not there?", "train")
    answer(person, "A decision?", "The demo is ten minutes")
    answer(person, "A decision?")
    answer(person, "An action", "Ring Yared @rosa due:fri")
    answer(person, "An action")
    answer(person, "What helped", "shorter start")
    answer(person, "What helped")
    person.expect(pexpect.EOF)
    assert "held, 4 came, absent: owen, yared" in person.before
    done = text(example)
    assert "  owen: train\n  yared: power cut\n" in done
    assert all(line in done for line in ("- The demo is ten minutes\n", "- shorter start\n", "- [ ] Ring Yared @rosa"))


def test_after_leading_only_the_rest_is_asked(example: Path) -> None:
    led = text(example).replace("minutes: 10, lead: rosa}", "minutes: 10, lead: rosa, real: 9}", 1)
    (example / FILE).write_text(led.replace("  - {title: Wrap-up", "  - {title: Wrap-up", 1), encoding="utf-8")
    person = closing(example)
    answer(person, "Who did not come?")
    for title in ("Goal catch-up", "Recap and orientation", "Group mentoring", "Goal setting"):
        answer(person, f"{title} was not reached")
    answer(person, "Wrap-up was not reached", "c")
    answer(person, "What helped")
    person.expect(pexpect.EOF)
    assert "held, 6 came" in person.before
    assert "talking point: Wrap-up, not reached on Thu 10 Dec" in person.before
    assert "post it in the channel" in (example / "groups/thursday.md").read_text(encoding="utf-8")


def test_left_in_the_middle_nothing_is_written(example: Path) -> None:
    before = text(example)
    person = closing(example)
    answer(person, "Who did not come?", "yared")
    person.expect_exact("Why was yared not there?")
    person.sendintr()
    assert ended(person)[0] == 130
    assert text(example) == before


@pytest.mark.parametrize("words", ["nobody", "yared=power cut, ghost"])
def test_somebody_who_is_not_there_is_said_and_asked_anew(example: Path, words: str) -> None:
    person = closing(example)
    answer(person, "Who did not come?", words)
    person.expect_exact("there is no person")
    answer(person, "Who did not come?", "yared=power cut")
    answer(person, "A decision?", "The demo is ten minutes")
    answer(person, "A decision?")
    answer(person, "An action", "Ring Yared @rossa due:fri")
    person.expect_exact("there is no person rossa")
    answer(person, "An action", "Ring Yared @rosa due:someday")
    answer(person, "An action", "Ring Yared @rosa due:fri")
    answer(person, "An action")
    answer(person, "What helped")
    person.expect(pexpect.EOF)
    assert "held, 5 came, absent: yared" in person.before
    assert "- The demo is ten minutes\n" in text(example)
    assert text(example).count("Ring Yared @rosa") == 1


def test_a_direction_is_one_of_four_or_asked_anew(example: Path) -> None:
    led = text(example).replace("minutes: 10, lead: rosa}", "minutes: 10, lead: rosa, real: 9}", 1)
    (example / FILE).write_text(led, encoding="utf-8")
    person = closing(example)
    answer(person, "Who did not come?")
    person.expect_exact("Goal catch-up was not reached. Where does it go? ([r]esource, [c]hannel,\r\n[s]tudy-group")
    person.sendline("x")
    person.expect_exact("x is none of these")
    answer(person, "Goal catch-up was not reached", "study")
    for title in ("Recap and orientation", "Group mentoring", "Goal setting", "Wrap-up"):
        answer(person, f"{title} was not reached")
    answer(person, "What helped")
    person.expect(pexpect.EOF)
    assert "talking point: Goal catch-up, not reached on Thu 10 Dec: name a study group" in person.before
