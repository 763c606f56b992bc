"""Many files read by several processes at once, where the system can fork and has the cores for it."""

from __future__ import annotations

import marshal
import os
import signal
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

Thing = TypeVar("Thing")

# Under this many for each process, starting it costs about what it saves.
FEWEST = 750
_MOST_PROCESSES = 4


def each(make: Callable[[Thing], Any], things: Sequence[Thing]) -> list[Any]:
    """What `make` gives for every thing, in their order; the results must be what marshal takes."""
    count = min(_cores(), _MOST_PROCESSES, len(things) // FEWEST)
    if count < 2:
        return _made(make, things)
    made: list[Any] = [None] * len(things)
    children: list[_Child] = []
    try:
        for first in range(1, count):
            children.append(_Child(make, things[first::count]))
        made[::count] = _made(make, things[::count])
        for first, child in enumerate(children, 1):
            made[first::count] = child.result()
    finally:
        for child in children:
            child.end()
    return made


def _cores() -> int:
    if not hasattr(os, "fork"):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Child:
    """A process that makes its share and hands it over through a pipe."""

    def __init__(self, make: Callable[[Thing], Any], things: Sequence[Thing]) -> None:
        self._share = partial(_made, make, things)
        self._pipe, ours = os.pipe()
        try:
            self._process = os.fork()
        except OSError:
            self._process = -1
        if self._process == 0:
            _work(ours, self._share)
        os.close(ours)

    def result(self) -> list[Any]:
        """What it made; where it failed, this process does the work again and meets the failure itself."""
        with open(self._pipe, "rb", closefd=False) as pipe:
            content = pipe.read()
        if self._ended_well() and content:
            found: list[Any] = marshal.loads(content)
            return found
        return self._share()

    def end(self) -> None:
        """Stop it if it still works, and leave no process and no open file behind."""
        if self._process > 0:
            os.kill(self._process, signal.SIGKILL)
            self._ended_well()
        os.close(self._pipe)

    def _ended_well(self) -> bool:
        process, self._process = self._process, -1
        return process > 0 and os.waitpid(process, 0)[1] == 0


def _work(pipe: int, share: Callable[[], list[Any]]) -> None:
    """The whole life of the child: nothing of its parent's is flushed, closed or told in it."""
    status = 1
    try:
        content = marshal.dumps(share())
        with open(pipe, "wb", closefd=False) as file:
            file.write(content)
        status = 0
    finally:
        os._exit(status)


def _made(make: Callable[[Thing], Any], things: Sequence[Thing]) -> list[Any]:
    return [make(thing) for thing in things]
