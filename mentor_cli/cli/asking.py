"""Questions at a terminal; never asked elsewhere."""

from __future__ import annotations

import sys

from mentor_cli.cli.screen import steerless


def ask(question: str) -> str:
    """The answer to a question, put on standard error so that the output stays clean; asked until there is one."""
    while True:
        if answer := ask_once(question):
            return answer


def ask_once(question: str) -> str:
    """The answer to a question, empty when only Enter was pressed."""
    sys.stderr.write(f"{question} ")
    sys.stderr.flush()
    answer = sys.stdin.readline()
    if not answer:
        raise KeyboardInterrupt
    return steerless(answer).strip()
