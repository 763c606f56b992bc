"""One question and its answer at a real terminal."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import pexpect

from harness.processes import surroundings


def talk(workspace: Path, words: list[str], question: str, answer: str, **more: str) -> tuple[int | None, str]:
    """The exit code, and what was shown up to the question and after the answer, on one line.

    Wherever the terminal breaks the question, it is the same. `more` goes into the environment.
    """
    environ: dict[str, str] = {**os.environ, **surroundings(workspace, **more), "TERM": "dumb"}
    child = at_terminal(words, workspace, environ, dimensions=(40, 200))
    child.expect(r"\s+".join(map(re.escape, question.split())))
    shown = str(child.before)
    child.sendline(answer)
    status, after = ended(child)
    return status, on_one_line(shown + after)


def at_terminal(words: list[str], workspace: Path, environ: dict[str, str], **terminal: Any) -> Any:
    """`mentor` with these words, at a terminal of its own; `terminal` as pexpect takes it."""
    command = [sys.executable, "-m", "mentor_cli", *words]
    return seated(command, workspace, environ, **terminal)


def seated(command: list[str], workspace: Path, environ: dict[str, str], **terminal: Any) -> Any:
    """Any command at a terminal of its own, where what is typed comes at once."""
    child: Any = pexpect.spawn(
        command[0], command[1:], cwd=str(workspace), env=environ, encoding="utf-8", timeout=60, **terminal
    )
    # The library waits a while before it types, and before it looks whether what it closed has ended.
    child.delaybeforesend = None
    child.ptyproc.delayafterclose = 0
    return child


def ended(child: Any) -> tuple[int | None, str]:
    """The exit code, and what was shown since the last question."""
    child.expect(pexpect.EOF)
    child.wait()
    child.close()
    return child.exitstatus, str(child.before)


def on_one_line(shown: str) -> str:
    """The words alone, whatever stands between them."""
    return " ".join(shown.split())
