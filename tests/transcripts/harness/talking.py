"""One question and its answer at a real terminal."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pexpect

from harness.processes import surroundings


def talk(workspace: Path, words: list[str], question: str, answer: str, **more: str) -> tuple[int | None, str]:
    """The exit code, and what was shown up to the question and after the answer, on one line.

    Wherever the terminal breaks the question, it is the same. `more` goes into the environment.
    """
    environ: dict[str, str] = {**os.environ, **surroundings(workspace, **more), "TERM": "dumb"}
    child = pexpect.spawn(
        sys.executable, ["-m", "mentor_cli", *words], cwd=str(workspace), env=environ, encoding="utf-8", timeout=60,
        dimensions=(40, 200),
    )  # fmt: skip
    child.expect(r"\s+".join(map(re.escape, question.split())))
    shown = str(child.before)
    child.sendline(answer)
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus, on_one_line(shown + str(child.before))


def on_one_line(shown: str) -> str:
    """The words alone, whatever stands between them."""
    return " ".join(shown.split())
