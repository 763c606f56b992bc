"""Runs a list of commands in one bash of its own: a new home folder, a fixed clock, no network."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from harness.fork_server import ForkServer, write_stand_in

# Where the `mentor` of this checkout lies.
PROGRAMS = (Path(sys.executable).parent,)
HOME_SHOWN = "/home/you"
NOW = "2026-12-03T16:20+00:00"
SECONDS = 120
DEAD_PROXY = "http://127.0.0.1:9"
GIT_CONFIG = """\
[user]
	name = Rosa Delgado
	email = rosa.delgado@school.example
[init]
	defaultBranch = main
[advice]
	detachedHead = false
"""


class ShellError(Exception):
    """The commands could not be run to their end."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one command printed (standard output and error in the order written) and its exit code."""

    output: str
    status: int


def environment(home: Path, programs: Sequence[Path]) -> dict[str, str]:
    """Every variable a command sees; nothing is taken over from the machine except where programs lie."""
    return {
        "PATH": os.pathsep.join([*map(str, programs), "/usr/local/bin", "/usr/bin", "/bin"]),
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_STATE_HOME": str(home / ".local/state"),
        "TMPDIR": str(home / ".tmp"),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_DATE": NOW,
        "GIT_COMMITTER_DATE": NOW,
        "MENTOR_NOW": NOW,
        "NO_COLOR": "1",
        "TERM": "dumb",
        "COLUMNS": "100",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        # Without it Python holds standard output back, and errors would stand above what came first.
        "PYTHONUNBUFFERED": "1",
        "PYTHONWARNINGS": "error",
        "http_proxy": DEAD_PROXY,
        "https_proxy": DEAD_PROXY,
        "PIP_NO_INDEX": "1",
    }


@cache
def isolation() -> tuple[str, ...]:
    """The command in front of bash that takes network and superuser away, as far as this machine has one."""
    user = os.getuid() or 1000
    without_network = ("unshare", "--user", f"--map-user={user}", f"--map-group={user}", "--net", "--")
    without_override = (
        "setpriv",
        "--inh-caps=-all",
        "--bounding-set=-dac_override,-dac_read_search",
        "--",
    )
    for words in (without_network, without_override if os.getuid() == 0 else ()):
        if words and shutil.which(words[0]):
            tried = subprocess.run([*words, "true"], capture_output=True, check=False)
            if tried.returncode == 0:
                return words
    return ()


def run_commands(commands: Sequence[str], *, programs: Sequence[Path], start: Path | None) -> list[Outcome]:
    """Run commands one after the other in one bash, in a new home folder or in a copy of the folder `start`.

    Raises ShellError when the shell ends early or takes too long, when a traceback is printed, or when an
    unfinished temporary file stays behind.
    """
    with tempfile.TemporaryDirectory(prefix="mentor-", ignore_cleanup_errors=True) as root:
        home, records = Path(root).resolve() / "home", Path(root).resolve() / "records"
        for folder in (home, home / ".tmp", records):
            folder.mkdir()
        (home / ".gitconfig").write_text(GIT_CONFIG, encoding="utf-8")
        folder = home
        if start is not None:
            folder = home / start.name
            shutil.copytree(start, folder)
        (records / "script").write_text(_script(commands, records), encoding="utf-8")
        _run_script(records, folder, home, programs, commands)
        outcomes = [_outcome(records, number, home) for number in range(len(commands))]
        _complain(commands, outcomes, home)
        return outcomes


def _script(commands: Sequence[str], records: Path) -> str:
    """One bash script in which `$?`, folders, variables and functions carry over from command to command."""
    lines = ["umask 022", '_ended() { return "$1"; }', "_status=0"]
    for number, command in enumerate(commands):
        out, status = (shlex.quote(str(records / f"{number}.{kind}")) for kind in ("out", "status"))
        lines += [
            '_ended "$_status"',
            f"eval {shlex.quote(command)} >{out} 2>&1",
            "_status=$?",
            f'printf %s "$_status" >{status}',
        ]
    return "\n".join([*lines, "exit 0", ""])


def _run_script(records: Path, folder: Path, home: Path, programs: Sequence[Path], commands: Sequence[str]) -> None:
    bash = ["bash", "--noprofile", "--norc", str(records / "script")]
    if tuple(programs) == PROGRAMS and (server := page_server()):
        write_stand_in(records)
        status = server.run(bash, folder, environment(home, [records, *programs]), SECONDS)
    else:
        status = _run_alone([*isolation(), *bash], folder, environment(home, programs))
    missing = next((c for n, c in enumerate(commands) if not (records / f"{n}.status").exists()), None)
    if status is None:
        raise ShellError(f"not done within {SECONDS} s: {missing or 'the shell'}")
    if missing is not None:
        raise ShellError(f"the shell ended, with exit code {status}, in: {missing}")


@cache
def page_server() -> ForkServer | None:
    """What forks the commands of pages."""
    return server_behind(isolation())


def server_behind(isolation: Sequence[str]) -> ForkServer | None:
    """A fork server behind these words, where processes are told apart by descriptors and sockets have names.

    And where Python's own path can stand in the first line of a script, which is short and takes no blanks.
    """
    if sys.platform != "linux" or not re.fullmatch(r"\S{1,120}", sys.executable):
        return None
    try:
        os.close(os.pidfd_open(os.getpid()))
    except OSError:
        return None
    return ForkServer(isolation, environment(Path("/"), PROGRAMS))


def _run_alone(command: Sequence[str], folder: Path, variables: dict[str, str]) -> int | None:
    """The exit code of a shell command, with all it has started ended; None where it takes too long."""
    shell = subprocess.Popen(
        command,
        cwd=folder,
        env=variables,
        stdin=subprocess.DEVNULL,
        # Nothing comes out of it, but it closes when the shell ends: to wait for that is quicker than to look for the
        # process time and again.
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    with shell as process:
        try:
            process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            return None
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    return process.returncode


def _outcome(records: Path, number: int, home: Path) -> Outcome:
    written = (records / f"{number}.out").read_bytes().decode("utf-8", "backslashreplace")
    return Outcome(written.replace(str(home), HOME_SHOWN), int((records / f"{number}.status").read_text()))


def _complain(commands: Sequence[str], outcomes: Sequence[Outcome], home: Path) -> None:
    """Refuse what no command may ever do, whatever the page says."""
    for command, outcome in zip(commands, outcomes, strict=True):
        if "Traceback (most recent call last)" in outcome.output:
            raise ShellError(f"a traceback reached the user: {command}\n{outcome.output}")
    unfinished = sorted(str(path.relative_to(home)) for path in home.rglob(".mentor-*.tmp"))
    if unfinished:
        raise ShellError(f"unfinished files stayed behind: {', '.join(unfinished)}")
