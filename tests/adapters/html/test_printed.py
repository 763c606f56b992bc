"""The page of `mentor print` on paper, by a real browser."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from harness.processes import mentor
from harness.transcript import EXAMPLE

PagesOf = Callable[[Sequence[Path]], list[int]]
EXAMPLES = sorted(folder.name for folder in EXAMPLE.parent.iterdir() if (folder / "mentor.yaml").is_file())


def printed(workspace: Path, session: str) -> Path:
    """The page of that session, as a file beside the workspace."""
    page = workspace.parent / f"{session}.html"
    done = mentor(workspace, "print", session, "--output", str(page))
    assert (done.returncode, done.stderr) == (0, "")
    return page


@pytest.mark.parametrize("name", EXAMPLES)
def test_sessions_take_one_page(name: str, tmp_path: Path, pages_of: PagesOf) -> None:
    workspace = shutil.copytree(EXAMPLE.parent / name, tmp_path / name)
    sessions = sorted(file.stem for file in (workspace / "sessions").glob("*.md"))
    pages = pages_of([printed(workspace, session) for session in sessions])
    assert dict(zip(sessions, pages, strict=True)) == dict.fromkeys(sessions, 1)


def test_a_new_agenda_takes_one_page_and_a_long_one_more(example: Path, pages_of: PagesOf) -> None:
    made = mentor(example, "new-session", "--group", "thursday", "--at", "2026-12-17T18:30")
    assert (made.returncode, made.stderr) == (0, "")
    new = "2026-12-17-thursday"
    short = printed(example, new).rename(example.parent / "short.html")
    file = example / "sessions" / f"{new}.md"
    text, heading = file.read_text(encoding="utf-8"), "## 18:40 Goal catch-up\n"
    assert text.count(heading) == 1
    said = "Somebody said that, and it was noted.\n\n" * 400
    file.write_text(text.replace(heading, said + heading), encoding="utf-8")
    pages = pages_of([short, printed(example, new)])
    assert (pages[0], pages[1] > 1) == (1, True)
