"""Guided questions in a real pseudo-terminal as wide as a phone: answered, left in every way, and gone on with."""

from __future__ import annotations

import json
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pexpect
import pytest

from harness.talking import seated
from mentor_cli.cli.screen import columns

ROOT = Path(__file__).parents[2]
PROMPT = "(?:^|[\r\n])(?:\x1b\\[\\?2004h)?> $"
WIDTH = 40
EXIT_INTERRUPTED = 130


class Person:
    """Somebody at a terminal of 40 × 20 who types a line whenever the prompt stands there."""

    def __init__(self, workspace: Path, *words: str, width: int = WIDTH, shell: str = "") -> None:
        self.said: list[str] = []
        command = [sys.executable, "-m", "mentor_cli", *words]
        command = ["/bin/sh", "-c", shell] if shell else command
        self.child: Any = seated(command, workspace, environment(workspace), dimensions=(20, width))

    def sees(self, pattern: str | type[pexpect.EOF] = PROMPT) -> str:
        """What was printed up to the prompt, without the signs that steer the terminal."""
        self.child.expect(pattern)
        shown = re.sub("\x1b\\[[?\\d;]*[a-zA-Z]", "", self.child.before).replace("\r\n", "\n")
        self.said.append(shown)
        return shown

    def types(self, *lines: str) -> str:
        """Type each line at its prompt; gives the words that are printed up to the prompt behind the last one."""
        for line in lines:
            self.child.sendline(line)
            shown = self.sees()
        # The first line is the echo of what was typed.
        return " ".join(shown.partition("\n")[2].split())

    def ends(self, *last: str) -> tuple[int | None, str]:
        """The exit code after the last line, and what was printed then."""
        for line in last:
            self.child.sendline(line)
        shown = self.sees(pexpect.EOF)
        self.child.wait()
        self.child.close()
        return self.child.exitstatus, shown

    def too_wide(self) -> list[str]:
        """Lines of the conversation, but for the echo of what was typed, that a phone would break anywhere."""
        printed = [line for shown in self.said for line in shown.split("\n")[1:]]
        return [line for line in printed if columns(line) > WIDTH]


def environment(workspace: Path) -> dict[str, str]:
    return {
        "PATH": "/usr/local/bin:/usr/bin:/bin",
        "HOME": str(workspace.parent),
        "MENTOR_NOW": "2026-12-03T16:20+00:00",
        "MENTOR_ME": "yared",
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
        "TERM": "xterm",
    }


@pytest.fixture
def workspace(example: Path) -> Path:
    return example


def kept(workspace: Path) -> Iterator[Path]:
    return workspace.parent.glob(".local/state/mentor/*/dialogues/*/*.json")


def kept_answers(workspace: Path) -> dict[str, str]:
    (path,) = kept(workspace)
    answers: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))["answers"]
    return answers


def test_from_a_wish_to_a_goal_with_the_power_going_off_in_between(workspace: Path) -> None:
    before = set(workspace.rglob("*.md"))
    person = Person(workspace, "goals", "refine")
    assert "What do you want to have done?" in person.sees()
    assert 'S no · "get better" does not say' in person.types("get better at presenting")
    assert "S yes" in person.types("Give talks in the Thursday group")
    person.types("two short talks", "I want to dare to speak at the open day", "skip", "At home I can do it.")
    person.child.kill(signal.SIGKILL)
    person.child.wait()
    assert set(workspace.rglob("*.md")) == before
    assert kept_answers(workspace) == {
        "goal": "Give talks in the Thursday group",
        "measure": "two short talks",
        "why": "I want to dare to speak at the open day",
    }

    again = Person(workspace, "goals", "refine")
    assert "answered: goal, measure, why." in again.sees()
    assert "What happens now? so far: At home I can do it." in again.types("")
    again.types("With strangers I go quiet.")
    again.types("", "skip all", "due")
    assert "soon is not a date" in again.types("soon")
    assert "T yes" in again.types("+2w")
    shown = again.types("effort", "6h")
    assert "S yes · M yes · A yes · R yes · T yes" in shown
    assert [*person.too_wide(), *again.too_wide()] == []
    code, said = again.ends("yes")
    assert code == 0
    assert "goals/yared-give-talks-in-the-thursday-group.md · SMART" in said
    assert (set(workspace.rglob("*.md")) - before).pop().read_text(encoding="utf-8") == (
        "---\nowner: yared\nstatus: active\nwritten: 2026-12-03\ndue: 2026-12-17\nmeasure: short talks\ntarget: 2\n"
        "why: I want to dare to speak at the open day\neffort: 6h\n---\n# Give talks in the Thursday group\n\n"
        "## Reality\nAt home I can do it.\nWith strangers I go quiet.\n"
    )
    assert not list(kept(workspace))


def test_a_goal_that_is_there_changes_where_it_was_answered_and_nowhere_else(workspace: Path) -> None:
    path = workspace / "goals" / "tomek-mock-interviews.md"
    crlf = path.read_bytes().replace(b"\n", b"\r\n")
    path.write_bytes(crlf)
    person = Person(workspace, "goals", "refine", "tomek-mock")
    assert "Do three mock interviews" in person.sees()
    assert "3 mock interviews done" in person.types("")
    now = person.types("4 mock interviews done, each with written feedback", "", "")
    assert "I know the answers at home." in now
    shown = person.types("+ On the telephone it is worse.", "", "skip all")
    assert "-target: 3" in shown
    assert "+target: 4" in shown
    assert person.ends("yes")[0] == 0
    assert path.read_bytes() == crlf.replace(b"target: 3\r\n", b"target: 4\r\n").replace(
        b"heart, it made it worse.\r\n", b"heart, it made it worse.\r\nOn the telephone it is worse.\r\n"
    )


@pytest.mark.parametrize("sign", ["c", "d"])
def test_leaving_keeps_what_was_said(workspace: Path, sign: str) -> None:
    person = Person(workspace, "goals", "refine")
    person.sees()
    person.types("Give talks in the Thursday group")
    person.child.sendcontrol(sign)
    code, said = person.ends()
    assert code == EXIT_INTERRUPTED
    assert "go on with: mentor goals refine" in " ".join(said.split())
    assert person.too_wide() == []
    assert kept_answers(workspace) == {"goal": "Give talks in the Thursday group"}


def test_a_terminal_that_is_closed_keeps_what_was_said(workspace: Path) -> None:
    person = Person(workspace, "goals", "refine")
    person.sees()
    person.types("Give talks in the Thursday group")
    person.child.close(force=True)
    assert kept_answers(workspace) == {"goal": "Give talks in the Thursday group"}


def test_who_says_nothing_leaves_nothing_behind(workspace: Path) -> None:
    person = Person(workspace, "goals", "refine")
    person.sees()
    person.types("?")
    person.child.sendcontrol("c")
    assert person.ends()[0] == EXIT_INTERRUPTED
    assert not list(kept(workspace))


def test_an_answer_that_is_needed_is_kept_when_its_question_is_passed_by(workspace: Path) -> None:
    person = Person(workspace, "goals", "refine")
    person.sees()
    assert "nothing can be written without" in person.types("skip")
    assert "so far: Learn more about SQL" in person.types("Learn more about SQL")
    assert "2 of 17" in person.types("skip")
    assert "so far: Learn more about SQL" in person.types("back")
    assert kept_answers(workspace) == {"goal": "Learn more about SQL"}


def test_asking_to_go_on_loses_nothing_before_the_answer(workspace: Path) -> None:
    for begin in ("Give talks in the Thursday group", "maybe"):
        person = Person(workspace, "goals", "refine")
        person.sees()
        person.types(begin)
        person.child.sendcontrol("d")
        person.ends()
        assert kept_answers(workspace) == {"goal": "Give talks in the Thursday group"}
    person = Person(workspace, "goals", "refine")
    person.sees()
    assert "so far" not in person.types("no")
    assert not list(kept(workspace))


def test_nothing_is_written_before_the_person_agrees(workspace: Path) -> None:
    before = set(workspace.rglob("*.md"))
    person = Person(workspace, "goals", "refine")
    person.sees()
    person.types("Give two talks in the Thursday group", "skip all")
    assert "none of these" in person.types("perhaps")
    code, said = person.ends("no")
    assert code == 0
    assert "nothing was written" in said
    assert person.too_wide() == []
    code, said = Person(workspace, "goals", "refine", "--dry-run").ends("yes")
    assert code == 0
    assert "+# Give two talks in the Thursday group" in said
    assert set(workspace.rglob("*.md")) == before
    assert kept_answers(workspace)
    again = Person(workspace, "goals", "refine", "--restart")
    assert "answered" not in again.sees()


def test_what_cannot_be_an_answer_is_said_and_asked_again(workspace: Path) -> None:
    """Standard output goes into a file here, so lines come as the terminal gives them, arrow keys and all."""
    person = Person(workspace, shell=f"{sys.executable} -m mentor_cli goals refine > result")
    person.sees()
    assert "nothing can be written without" in person.types("")
    assert "nothing can be written without" in person.types("skip")
    assert "U+001B" in person.types("Give \x1b[D two talks")
    assert "cannot begin with -" in person.types("- Give two talks")
    person.types("Give two talks in the Thursday group", "", "", "skip")
    person.types("At home I can do it.")
    assert "a heading in the file" in person.types("# now")
    assert "another question" in person.types("Tried: all")
    person.types("With strangers I go quiet.", "", "back")
    assert "so far: At home I can do it. With strangers I go quiet." in person.types("?", "back", "")
    person.types("```", "code")
    assert "never closed" in person.types("")
    person.types("```", "", "back", "skip", "skip", "skip", "skip", "skip", "skip")
    person.types("Draft it (2h)")
    assert "cannot read someday as a day" in person.types("Read it due:someday")
    person.types("Read it due:fri", "", "skip all", "effort")
    assert "not a length of time" in person.types("nine")
    person.types("9h", "review")
    assert "no rhythm" in person.types("now and then")
    person.types("weekly", "support")
    assert "no person nobody" in person.types("nobody")
    person.types("hal")
    assert person.ends("yes")[0] == 0
    text = next(workspace.glob("goals/yared-give-two*")).read_text(encoding="utf-8")
    assert "- [ ] Draft it (2h) ^" in text
    assert "- [ ] Read it due:2026-12-04 ^" in text
    assert (workspace / "result").read_text(encoding="utf-8").startswith("goals/yared-give-two-talks")


def test_another_language_is_said_where_the_words_are_asked_for(workspace: Path) -> None:
    person = Person(workspace, "goals", "refine")
    person.sees()
    shown = person.types("每天读一章书")
    assert "this is not English, and only English is judged Could you say it in English too?" in shown
    assert "How will you know" in person.types("")
    problem = Person(workspace, "problems", "answer", "--owner", "yared")
    problem.sees()
    assert "only English is judged" in problem.types("Meine Schüler vergessen alles, was ich ihnen beibringe", "")


def test_several_lines_that_are_pasted_are_one_answer(workspace: Path) -> None:
    person = Person(workspace, "goals", "refine", "halyna-speak")
    person.sees()
    person.types("Say one sentence in each of four stand-ups", "", "", "skip", "skip", "skip", "skip")
    person.types("\x1b[200~In the stand-up\n\nIn writing\x1b[201~")
    shown = person.types("", "skip all")
    assert "+- In the stand-up" in shown
    assert "+- In writing" in shown
    assert person.ends("yes")[0] == 0


def test_a_second_terminal_does_not_write_over_the_first(workspace: Path) -> None:
    first, second = (Person(workspace, "goals", "refine") for _ in range(2))
    first.sees()
    second.sees()
    first.types("Give two talks in the Thursday group")
    code, said = second.ends("Swim a mile")
    assert code == 3
    assert "another terminal goes on with these questions" in said
    assert kept_answers(workspace) == {"goal": "Give two talks in the Thursday group"}
    assert first.ends("skip all", "yes")[0] == 0


def test_a_file_that_changed_meanwhile_is_left_alone(workspace: Path) -> None:
    path = workspace / "goals" / "halyna-speak-up.md"
    person = Person(workspace, "goals", "refine", "halyna-speak")
    person.sees()
    person.types("Say one sentence in each of four stand-ups", "skip all")
    path.write_text(path.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    code, said = person.ends("yes")
    assert code == 3
    assert "changed meanwhile" in said
    assert path.read_text(encoding="utf-8").endswith("More.\n")
    again = Person(workspace, "goals", "refine", "halyna-speak")
    assert "The file has changed since then" in " ".join(again.sees().split())
    again.types("")
    assert again.ends("yes")[0] == 0
    assert "Say one sentence in each of four stand-ups" in path.read_text(encoding="utf-8")
    assert path.read_text(encoding="utf-8").endswith("More.\n")


def test_a_problem_is_prepared(workspace: Path) -> None:
    person = Person(workspace, "problems", "answer", "power")
    assert "I lose two evenings a week" in person.sees().replace("\n  ", " ")
    person.types("")
    assert "the evidence is an opinion" in person.types("I think it is unfair", "")
    person.types("In November the power was off on eight evenings.", "")
    said = "I lose two evenings a week when the power is off, and I do not use the mornings I have"
    assert "word for word" in person.types(said, "")
    person.types("In the mornings my brother needs the table.", "")
    assert "not what follows" in person.types("It is important", "")
    person.types("I am two weeks behind.", "", "learning")
    assert "is not a path inside" in person.types("/etc/passwd")
    assert "is not there" in person.types("problems/none.txt")
    assert "ready for a session" in person.types("problems/late-pull-requests.txt")
    assert person.too_wide() == []
    assert person.ends("yes")[0] == 0
    text = (workspace / "problems" / "yared-evenings-without-power.md").read_text(encoding="utf-8")
    assert "framework: learning habits\nartefacts:\n  - problems/late-pull-requests.txt\n---" in text
    assert text.endswith("## Why\nI am two weeks behind.\n")
