"""What a command needs and was not given is asked for at a terminal, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.talking import at_terminal, ended

ROOT = Path(__file__).parents[2]
WHERE = "Which session or goal does it belong to"
HOW = "How did it end: met, missed or dropped"


def talk(workspace: Path, words: list[str], *turns: tuple[str, str], me: str = "") -> tuple[int | None, str]:
    """Type the words, then each answer behind the question it belongs to; gives the exit code and the last output."""
    environ = {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(workspace.parent),
        "MENTOR_NOW": "2026-12-03T16:20+00:00",
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
        "TERM": "dumb",
        **({"MENTOR_ME": me} if me else {}),
    }
    child = at_terminal(words, workspace, environ)
    for question, answer in turns:
        child.expect_exact(question)
        child.sendline(answer)
    status, shown = ended(child)
    return status, shown.replace("\r\n", "\n")


@pytest.mark.parametrize(
    ("words", "turns"),
    [
        (["goals", "show"], [("The goal's id", "amina-cv")]),
        (["new-session", "--at", "2026-12-03 18:00"], [("Which group?", "thursday")]),
        (["diary", "add", "Held the demo"], [("Who are you?", "amina")]),
        (["goals", "close", "amina-cv"], [(HOW, "met")]),
        (["actions", "add", "Ask Dina"], [(WHERE, "amina-cv")]),
        (["actions", "add"], [("What is to be done", "Ask Dina @amina"), (WHERE, "2026-12-10-thursday")]),
    ],
    ids=["goal", "group", "me", "end", "place", "text and place"],
)
def test_what_is_missing_is_asked_for(example: Path, words: list[str], turns: list[tuple[str, str]]) -> None:
    status, shown = talk(example, words, *turns)
    assert status == 0, shown


def test_a_goal_that_was_missed_is_asked_what_got_in_the_way(example: Path) -> None:
    talk(example, ["goals", "close", "yared-react"], (HOW, "missed"), ("What got in the way", "The power was off."))
    goal = (example / "goals/yared-react-basics.md").read_text()
    assert "status: missed\n" in goal
    assert goal.endswith("## Outcome\nThe power was off.\n")


def test_an_answer_that_is_none_is_refused_and_changes_nothing(example: Path) -> None:
    before = (example / "goals/amina-cv.md").read_bytes()
    status, shown = talk(example, ["goals", "close", "amina-cv"], (HOW, "won"))
    assert (status, "won" in shown) == (2, True)
    assert (example / "goals/amina-cv.md").read_bytes() == before


@pytest.mark.parametrize(
    "words", [["goals", "close", "amina-cv"], ["actions", "add", "Ask Dina"], ["diary", "add", "x"]]
)
def test_a_program_is_asked_nothing(example: Path, words: list[str]) -> None:
    status, shown = talk(example, [*words, "--json"])
    assert status == 2
    assert shown.startswith('{"error": ')
