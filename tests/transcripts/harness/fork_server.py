"""A process that has loaded all of `mentor` once, from which the commands of tests are forked.

To start Python and to load what a command needs takes several times as long as what it does then. A command is a
process of its own as ever, with the folder, the streams and the variables of whoever typed it: `stand_in` hands them
over.

Run as a program it is the server, until the socket closes that is its standard input. Each line from there asks for a
shell, and is answered with its exit code, or with `late`. Each shell has its own leader, forked as well, that forks the
commands typed there; those that are typed elsewhere are forked by the server.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import pkgutil
import select
import selectors
import signal
import socket
import subprocess
import sys
import time
import warnings
from collections.abc import Mapping, Sequence
from contextlib import suppress
from marshal import loads
from pathlib import Path
from typing import NoReturn

STAND_IN = Path(__file__).parent / "stand_in.py"
VARIABLE = "FORK_SERVER"
# Loaded by commands only where they need it, and by most of them.
_BORROWED = (
    "click",
    "typer",
    "icalendar",
    "recurring_ical_events",
    "ruamel.yaml",
    "difflib",
    "tempfile",
    "subprocess",
    "caldav",
)
# Screens, which no test shows by a command alone.
_SELDOM = "mentor_cli.adapters.tui"


def name_of(process: int) -> str:
    """The value of VARIABLE for commands that this process is to fork."""
    return f"mentor-{process}"


class ForkServer:
    """The server, until this process ends."""

    def __init__(self, isolation: Sequence[str], variables: Mapping[str, str]) -> None:
        self._asking, asked = socket.socketpair()
        with asked:
            self._process = subprocess.Popen(
                [*isolation, sys.executable, __file__],
                stdin=asked.fileno(), cwd="/", env=dict(variables), start_new_session=True,
            )  # fmt: skip
        # By which `stand_in` finds it.
        self.name = name_of(self._process.pid)
        self._answers = self._asking.makefile()
        atexit.register(self._end)

    def _end(self) -> None:
        self._answers.close()
        self._asking.close()
        self._process.wait()

    def run(self, command: Sequence[str], folder: Path, variables: Mapping[str, str], seconds: float) -> int | None:
        """The exit code of a shell command, with all it has started ended; None where it takes longer than that."""
        self._asking.sendall(f"{json.dumps([list(command), str(folder), dict(variables), seconds])}\n".encode())
        answer = self._answers.readline()
        if not answer:
            raise RuntimeError("the fork server has ended")
        return None if answer == "late\n" else int(answer)


def write_stand_in(folder: Path) -> None:
    """Put the program that stands in for `mentor` into a folder, for a shell that the server runs."""
    program = folder / "mentor"
    program.write_text(f"#!{sys.executable} -IS\n{STAND_IN.read_text('utf-8')}", "utf-8")
    program.chmod(0o755)


def _serve() -> None:
    with socket.socket(fileno=os.dup(0)) as asked, open(os.devnull) as nothing:
        os.dup2(nothing.fileno(), 0)
        _load()
        with _listening() as listening, asked.makefile() as lines:
            while True:
                _fork_commands(listening, asked.fileno())
                if not (line := lines.readline()):
                    return
                command, folder, variables, seconds = json.loads(line)
                leader = os.fork()
                if not leader:
                    _lead(command, folder, variables)
                answer = _watched(leader, asked, seconds)
                with suppress(BrokenPipeError):
                    asked.sendall(f"{answer}\n".encode())


def _watched(leader: int, asked: socket.socket, seconds: float) -> int | str:
    """The exit code of a page's leader; `late` where it takes longer, or nobody waits any more. All its group ends."""
    watching = os.pidfd_open(leader)
    ready, *_ = select.select([watching, asked], [], [], seconds)
    os.close(watching)
    with suppress(ProcessLookupError):
        os.killpg(leader, signal.SIGKILL)
    status = _status(leader)
    return status if watching in ready else "late"


def _load() -> None:
    with warnings.catch_warnings():
        # As the command line has it for the one who brings them.
        warnings.simplefilter("ignore", DeprecationWarning)
        for name in _BORROWED:
            importlib.import_module(name)
    mentor = importlib.import_module("mentor_cli")
    for module in pkgutil.walk_packages(mentor.__path__, "mentor_cli."):
        if not module.name.startswith(_SELDOM):
            importlib.import_module(module.name)
    # What is never looked at again stays shared with those that are forked.
    gc.collect()
    gc.freeze()


def _lead(command: list[str], folder: str, variables: dict[str, str]) -> NoReturn:
    """Run a page's shell and the commands typed into it; ends as the shell does."""
    os.setsid()
    with _listening() as listening:
        nothing = subprocess.DEVNULL
        shell = subprocess.Popen(
            command, cwd=folder, env=variables | {VARIABLE: name_of(os.getpid())},
            stdin=nothing, stdout=nothing, stderr=nothing,
        )  # fmt: skip
        # What the shell sends to all of its group is not meant for this process.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        _fork_commands(listening, os.pidfd_open(shell.pid))
    os._exit(_status(shell.pid))


def _listening() -> socket.socket:
    """Where this process is asked for commands, in the name space that Linux keeps beside that of files."""
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(f"\0{name_of(os.getpid())}")
    listening.listen()
    return listening


def _fork_commands(listening: socket.socket, end: int) -> None:
    """Fork each command that is asked for and tell how it ends, until the descriptor `end` can be read."""
    with selectors.DefaultSelector() as events:
        events.register(end, selectors.EVENT_READ)
        events.register(listening, selectors.EVENT_READ)
        while True:
            for event, _ in events.select():
                if event.fd == end:
                    return
                if event.data:
                    process, asking = event.data
                    events.unregister(event.fd)
                    os.close(event.fd)
                    with asking, suppress(OSError):
                        asking.send(bytes([_status(process)]))
                    continue
                asking, _ = listening.accept()
                process = os.fork()
                if not process:
                    _become(asking)
                events.register(os.pidfd_open(process), selectors.EVENT_READ, (process, asking))


def _become(asking: socket.socket) -> NoReturn:
    """Be the command that is asked for."""
    question, handed_over, *_ = socket.recv_fds(asking, 8, 4)
    size = int.from_bytes(question, "big")
    with asking.makefile("rb") as rest:
        words, variables, umask = loads(rest.read(size))
    asking.close()
    for number, descriptor in enumerate(handed_over[:3]):
        os.dup2(descriptor, number)
    os.fchdir(handed_over[3])
    for descriptor in handed_over:
        os.close(descriptor)
    os.umask(umask)
    os.environ.clear()
    os.environb.update(variables)
    time.tzset()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.argv = words
    try:
        importlib.import_module("mentor_cli.__main__").main()
        sys.exit()
    finally:
        # What the server holds open is no fault of the command's.
        warnings.simplefilter("ignore", ResourceWarning)


def _status(process: int) -> int:
    """The exit code of a child that has ended, as a shell tells it."""
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    return status if status >= 0 else 128 - status


if __name__ == "__main__":
    _serve()
