"""Questions at a terminal; never asked elsewhere."""

from __future__ import annotations

import sys


def ask(question: str) -> str:
    """The answer to a question, put on standard error so that the output stays clean; asked until there is one."""
    while True:
        sys.stderr.write(f"{question} ")
        sys.stderr.flush()
        answer = sys.stdin.readline()
        if not answer:
            raise KeyboardInterrupt
        if answer.strip():
            return answer.strip()
