"""Many files read by several processes at once, where the system can fork and has the cores for it."""

from __future__ import annotations

import marshal
import os
import signal
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, TypeAlias, TypeVar

Thing = TypeVar("Thing")
Share: TypeAlias = Callable[[], list[Any]]

# Under this many for each process, starting it costs about what it saves.
FEWEST = 750
_MOST_PROCESSES = 4


def each(make: Callable[[Thing], Any], things: Sequence[Thing]) -> list[Any]:
    """What `make` gives for every thing, in their order; the results must be what marshal takes."""
    count = max(min(_cores(), _MOST_PROCESSES, len(things) // FEWEST), 1)
    shares = [partial(_made, make, things[first::count]) for first in range(count)]
    made: list[Any] = [None] * len(things)
    children: list[tuple[int, int]] = []
    try:
        for share in shares[1:]:
            _start(share, children)
        made[::count] = shares[0]()
        for first in range(1, count):
            found = _result(*children[0])
            del children[0]
            # Where a child failed this process does the work again, and meets the failure itself.
            made[first::count] = shares[first]() if found is None else found
    finally:
        for process, pipe in children:
            _end(process, pipe)
    return made


def _cores() -> int:
    if not hasattr(os, "fork"):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _start(share: Share, children: list[tuple[int, int]]) -> None:
    """One child more at work: its process, -1 where the system gives none, and the pipe that it answers through."""
    pipe, theirs = os.pipe()
    # Ctrl-C waits until it is noted which process there is to end.
    usual = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process = os.fork()
        if process == 0:
            _work(theirs, share, usual)
    except OSError:
        process = -1
    children.append((process, pipe))
    os.close(theirs)
    signal.pthread_sigmask(signal.SIG_SETMASK, usual)


def _work(pipe: int, share: Share, signals: set[int | signal.Signals]) -> None:
    """The whole life of a child: nothing of its parent's is flushed, closed or told in it."""
    status = 1
    try:
        signal.pthread_sigmask(signal.SIG_SETMASK, signals)
        with open(pipe, "wb", closefd=False) as file:
            file.write(marshal.dumps(share()))
        status = 0
    finally:
        os._exit(status)


def _result(process: int, pipe: int) -> list[Any] | None:
    """What the child made; None when it failed."""
    with open(pipe, "rb") as file:
        content = file.read()
    ended_well = process > 0 and os.waitpid(process, 0)[1] == 0
    return marshal.loads(content) if ended_well else None


def _end(process: int, pipe: int) -> None:
    """Leave no process and no open file behind."""
    with suppress(OSError):
        os.close(pipe)
    with suppress(OSError):
        if process > 0:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)


def _made(make: Callable[[Thing], Any], things: Sequence[Thing]) -> list[Any]:
    return [make(thing) for thing in things]
