"""The tools beside which `mentor` is timed, each filled with as many entries of like content.

jrnl keeps a journal in one text file, todoman one .ics file a task with an SQLite cache, taskwarrior tasks in files of
its own, hledger transactions in one text file. None of them does what `mentor` does; what is compared is the one act
they share: add one entry, list all entries.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from programme import Aim, Deed
from timing import Command

HERE = Path(__file__).resolve().parent / ".peers"
JRNL = HERE / "jrnl/bin/jrnl"
TODOMAN = HERE / "todoman/bin/todo"

JRNL_SETTINGS = """\
colors: {{body: none, date: none, tags: none, title: none}}
default_hour: 9
default_minute: 0
editor: ''
encrypt: false
highlight: false
indent_character: '|'
journals:
  default:
    journal: {journal}
linewrap: 79
tagsymbols: '@'
template: false
timeformat: '%Y-%m-%d %H:%M'
version: {version}
"""
TODOMAN_SETTINGS = """\
path = "{folder}/lists/*"
date_format = "%Y-%m-%d"
time_format = "%H:%M"
default_list = "goals"
cache_path = "{folder}/cache.sqlite3"
"""
TODO = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//bench//EN
BEGIN:VTODO
UID:{uid}
CREATED:{written}T090000Z
DTSTAMP:{written}T090000Z
LAST-MODIFIED:{written}T090000Z
DUE;VALUE=DATE:{due}
STATUS:NEEDS-ACTION
SUMMARY:{title}
DESCRIPTION:{text}
CATEGORIES:{owner}
END:VTODO
END:VCALENDAR
"""


class Peer(NamedTuple):
    """One tool: how to start it for nothing, for one entry more, and for the list."""

    name: str
    version: Command
    add: Command
    list: Command


class Program(NamedTuple):
    """A peer's executable, and the words with which it prints its help."""

    name: str
    path: str
    help: str


def environment(folder: Path) -> dict[str, str]:
    """The same few variables for everybody; no settings of the user's."""
    return {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "XDG_CACHE_HOME": str(folder / "cache"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "share"),
        "XDG_STATE_HOME": str(folder / "state"),
        "TASKRC": os.devnull,
    }


def programs() -> list[Program]:
    """Every peer that is there."""
    known = (
        ("jrnl", str(JRNL), "--help"),
        ("todoman", str(TODOMAN), "--help"),
        ("taskwarrior", "task", "help"),
        ("hledger", "hledger", "--help"),
    )
    found = ((name, shutil.which(place), words) for name, place, words in known)
    return [Program(name, place, words) for name, place, words in found if place]


def note_takers(folder: Path, deeds: Sequence[Deed]) -> Iterator[Peer]:
    """Those that keep dated entries."""
    if JRNL.exists():
        yield _jrnl(_fresh(folder, "jrnl"), deeds)
    if shutil.which("hledger"):
        yield _hledger(_fresh(folder, "hledger"), deeds)


def task_keepers(folder: Path, aims: Sequence[Aim]) -> Iterator[Peer]:
    """Those that keep things to do with a date."""
    if TODOMAN.exists():
        yield _todoman(_fresh(folder, "todoman"), aims)
    if shutil.which("task"):
        yield _taskwarrior(_fresh(folder, "taskwarrior"), aims)


def _fresh(folder: Path, name: str) -> Path:
    place = folder / name
    place.mkdir(parents=True)
    return place


def _peer(
    name: str,
    environ: dict[str, str],
    folder: Path,
    program: Sequence[str],
    adding: Callable[[int], Sequence[str]],
    listing: Sequence[str],
    answers: Path = Path(os.devnull),
) -> Peer:
    def command(what: str, arguments: Callable[[int], Sequence[str]], told: Path = Path(os.devnull)) -> Command:
        return Command(f"{name} {what}", lambda turn: [*program, *arguments(turn)], environ, folder, answers=told)

    return Peer(
        name,
        command("--version", lambda _: ["--version"]),
        command("add", adding, answers),
        command("list", lambda _: listing),
    )


def _jrnl(folder: Path, deeds: Iterable[Deed]) -> Peer:
    journal = folder / "journal.txt"
    entries = (f"[{deed.day} 09:00] {deed.title}.\n{deed.text}\n" for deed in sorted(deeds))
    journal.write_text("\n".join(entries) + "\n", "utf-8")
    environ = environment(folder)
    told = subprocess.run([JRNL, "--version"], env=environ, capture_output=True, text=True, check=True).stdout
    settings = folder / "jrnl.yaml"
    settings.write_text(JRNL_SETTINGS.format(journal=journal, version=told.split()[1]), "utf-8")
    return _peer(
        "jrnl",
        environ,
        folder,
        [str(JRNL), "--config-file", str(settings)],
        lambda turn: [f"Merged my first pull request, take {turn}. Tomek reviewed it."],
        ["-n", "1000000", "--short"],
    )


def _todoman(folder: Path, aims: Iterable[Aim]) -> Peer:
    lists = folder / "lists/goals"
    lists.mkdir(parents=True)
    for at, aim in enumerate(aims):
        text = TODO.format(
            uid=f"goal-{at}",
            written=f"{aim.written:%Y%m%d}",
            due=f"{aim.due:%Y%m%d}",
            title=aim.title.replace(",", "\\,"),
            text=aim.text.replace(",", "\\,"),
            owner=aim.owner,
        )
        lists.joinpath(f"goal-{at}.ics").write_bytes(text.replace("\n", "\r\n").encode())
    settings = folder / "todoman.py"
    settings.write_text(TODOMAN_SETTINGS.format(folder=folder), "utf-8")
    return _peer(
        "todoman",
        environment(folder) | {"TODOMAN_CONFIG": str(settings)},
        folder,
        [str(TODOMAN)],
        lambda turn: ["new", "--list", "goals", "--due", "2026-12-12", f"Finish the sections, take {turn}"],
        ["list"],
    )


def _taskwarrior(folder: Path, aims: Iterable[Aim]) -> Peer:
    settings = folder / "taskrc"
    settings.write_text(f"data.location={folder}/tasks\nconfirmation=no\nnews.version=9.9.9\n", "utf-8")
    folder.joinpath("tasks").mkdir()
    environ = environment(folder) | {"TASKRC": str(settings)}
    program = shutil.which("task") or "task"
    tasks = [
        {
            "description": f"{aim.title}: {aim.text}",
            "project": aim.owner,
            "status": "pending",
            "entry": f"{aim.written:%Y%m%d}T090000Z",
            "due": f"{aim.due:%Y%m%d}T090000Z",
        }
        for aim in aims
    ]
    told = json.dumps(tasks)
    subprocess.run([program, "import", "-"], input=told, env=environ, capture_output=True, text=True, check=True)
    return _peer(
        "taskwarrior",
        environ,
        folder,
        [program],
        lambda turn: ["add", "project:amina", "due:2026-12-12", f"Finish the sections, take {turn}"],
        ["list"],
    )


def _hledger(folder: Path, deeds: Iterable[Deed]) -> Peer:
    journal = folder / "deeds.journal"
    entries = (
        f"{deed.day} {deed.title}\n"
        + "".join(f"    ; {line}\n" for line in deed.text.splitlines())
        + f"    hours:{deed.owner}  1\n    week\n"
        for deed in sorted(deeds)
    )
    journal.write_text("\n".join(entries), "utf-8")
    answers = folder / "answers"
    answers.write_text("2026-12-03\nMerged my first pull request\nhours:amina\n1\nweek\n\n.\ny\n.\n", "utf-8")
    program = [shutil.which("hledger") or "hledger", "--file", str(journal)]
    return _peer("hledger", environment(folder), folder, program, lambda _: ["add"], ["register"], answers)
