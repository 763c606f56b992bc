"""Questions at a terminal; never asked elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

from mentor_cli.cli.screen import steerless
from mentor_cli.core.errors import UsageError

T = TypeVar("T")


def ask(question: str) -> str:
    """The answer to a question, put on standard error so that the output stays clean; asked until there is one."""
    while True:
        if answer := ask_once(question):
            return answer


def ask_for(question: str, read: Callable[[str], T]) -> T:
    """What `read` makes of the answer, perhaps an empty one; one refused with UsageError is told and asked anew."""
    while True:
        try:
            return read(ask_once(question))
        except UsageError as wrong:
            sys.stderr.write(f"{wrong.message}; {wrong.hint}\n")


def ask_once(question: str) -> str:
    """The answer to a question, empty when only Enter was pressed. No word of it is broken at the edge."""
    from mentor_cli.cli.render import wrapped
    from mentor_cli.cli.terminal import room

    shown = "\n".join(wrapped(question, room() - 1))
    sys.stderr.write(f"{shown} ")
    sys.stderr.flush()
    answer = sys.stdin.readline()
    if not answer:
        raise KeyboardInterrupt
    return steerless(answer).strip()
