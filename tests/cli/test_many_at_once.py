"""Many commands at once on one file, each a process of its own: nothing is torn and nothing is lost."""

import re
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from harness.processes import Finished, mentor

COMMANDS, AT_ONCE = 50, 8
GOAL = "tomek-mock-interviews"


@pytest.fixture
def seen(example: Path) -> Iterator[set[str]]:
    """Every content of the goal's file that a reader saw while the test ran."""
    contents: set[str] = set()
    done = threading.Event()

    def look() -> None:
        while not done.wait(0.005):
            contents.add((example / "goals" / f"{GOAL}.md").read_text("utf-8"))

    reader = threading.Thread(target=look)
    reader.start()
    yield contents
    done.set()
    reader.join()


def test_fifty_updates_of_one_goal(example: Path, seen: set[str]) -> None:
    path = example / "goals" / f"{GOAL}.md"
    before = path.read_text("utf-8")

    def update(number: int) -> Finished:
        words = ["goals", "update", GOAL, "--current", str(number), "--note", f"note number {number}"]
        return mentor(example, *words, MENTOR_ME="tomek")

    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(update, range(100, 100 + COMMANDS)))

    refused = [result for result in results if result.returncode]
    assert all(result.returncode == 3 and "meanwhile" in result.stderr for result in refused), refused
    written = [100 + at for at, result in enumerate(results) if result.returncode == 0]
    assert len(written) >= COMMANDS // 2
    after = path.read_text("utf-8")
    assert sorted(noted(after)) == written
    assert without_updates(after) == without_updates(before)
    for content in {*seen, after} - {before}:
        assert current(content) == noted(content)[-1], content
    assert not list(example.rglob(".mentor-*.tmp"))


def test_commands_that_wait_for_a_person_lose_nothing_either(example: Path) -> None:
    path = example / "goals" / f"{GOAL}.md"

    def refine(number: int) -> Finished:
        typed = f"steps: Step number {number}\n"
        return mentor(example, "goals", "refine", GOAL, "--answers", "-", typed=typed, MENTOR_ME="tomek")

    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(pool.map(refine, range(100, 100 + 3 * AT_ONCE)))

    refused = [result for result in results if result.returncode]
    assert all(result.returncode == 3 and "meanwhile" in result.stderr for result in refused), refused
    written = [100 + at for at, result in enumerate(results) if result.returncode == 0]
    assert written
    assert sorted(map(int, re.findall(r"Step number (\d+)", path.read_text("utf-8")))) == written


def noted(content: str) -> list[int]:
    """The numbers of the notes, in the order of the file; each stands in its brackets and in its words."""
    return [int(number) for number in re.findall(r"^- 2026-12-03 @tomek \[(\d+)\]: note number \1$", content, re.M)]


def current(content: str) -> int:
    """The number in the frontmatter."""
    (number,) = re.findall(r"^current: (\d+)$", content, re.M)
    return int(number)


def without_updates(content: str) -> list[str]:
    """The lines that no update may touch."""
    return [line for line in content.splitlines() if not re.match(r"current: |- 2026-12-03 @tomek \[", line)]
