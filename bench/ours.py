"""Tables about `mentor` alone: starting, everyday commands, many records."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import peers
from phrases import NUMBERS, REASONS, WORK
from setting import BENCH, FLOOR, SETTLE, Bench
from tables import HEAD, Table, aim, endings, milliseconds, row, times
from timing import Command, Timings, by_turns

STARTS = {"--version": 4.0, "--help": 8.0, "goals --help": 8.0}
EVERYDAY = (
    "next",
    "goals list",
    "goals list --owner amina",
    "goals check tomek-mock-interviews",
    "goals update amina-portfolio-page --current {turn}",
    "diary add Merged_pull_request_{turn} --owner amina",
    "diary list",
    "diary week",
    "problems list",
    "actions list",
    "sessions list",
    "people list",
    "groups list",
    "new-session --group thursday --dry-run",
    "formats list",
    "calendar export -o -",
    "check",
)
JUDGING = {
    "goals check --batch goals.jsonl": 3.0,
    "problems check --batch goals.jsonl": 3.0,
    "goals check --stdin": 1.0,
}
BULK = {"goals list, warm": 6.0, "check, warm": 6.0, "goals list, cold": 20.0, "check, cold": 20.0}


def start(bench: Bench) -> Iterator[Table]:
    """How long it takes to begin, beside the peers."""
    python, place = bench.python(), bench.scratch
    ours = {f"mentor {words}": bench.command(f"mentor {words}", place, words) for words in STARTS}
    theirs = [
        _plain(f"{program.name} {words}", [program.path, words], place)
        for program in peers.programs()
        for words in ("--version", program.help)
    ]
    timings = by_turns([python, *ours.values(), *theirs], bench.seconds)
    rows = [row(timings, python.name, python.name, None)]
    rows += [row(timings, f"mentor {words}", python.name, most) for words, most in STARTS.items()]
    rows += [row(timings, command.name, python.name, None) for command in theirs]
    yield Table("Starting", f"Medians of {timings.rounds(python.name)} rounds.", HEAD, rows)


def everyday(bench: Bench) -> Iterator[Table]:
    """What somebody types on a Thursday, in the example that ships."""
    folder = bench.scratch / "buddy-group"
    shutil.copytree(BENCH.parent / "examples/buddy-group", folder)
    time.sleep(SETTLE)
    python = bench.python()
    ours = [bench.command(_shown(words), folder, words, "rosa") for words in EVERYDAY]
    timings = by_turns([python, *ours], bench.seconds * 2)
    rows = [row(timings, python.name, python.name, None)]
    rows += [row(timings, command.name, python.name, 7.0) for command in ours]
    about = f"`examples/buddy-group`, medians of {timings.rounds(python.name)} rounds."
    yield Table("Everyday commands", about, HEAD, rows)


def bulk(bench: Bench) -> Iterator[Table]:
    """Ten thousand records, against a C program that reads the same bytes."""
    folder = bench.workspace(10_000)
    floors = [
        _plain("floor, all folders", [str(FLOOR), str(folder)], folder),
        _plain("floor, goals/ only", [str(FLOOR), str(folder / "goals")], folder),
    ]
    ripgrep = shutil.which("rg")
    if ripgrep:
        floors.append(_plain("rg -c, all folders", [ripgrep, "-c", "", str(folder)], folder))
    ours = [
        bench.command("goals list, warm", folder, "goals list"),
        bench.command("check, warm", folder, "check"),
        bench.cold("goals list, cold", folder, "goals list"),
        bench.cold("check, cold", folder, "check"),
    ]
    timings = by_turns([*floors, *ours], bench.seconds * 3)
    rows = [_bulk_row(timings, command.name) for command in (*floors, *ours)]
    megabytes = int(subprocess.run([FLOOR, folder], capture_output=True, check=True).stdout.split()[1]) / 1e6
    about = (
        f"10,000 records, {megabytes:.1f} MB, medians of {timings.rounds(floors[0].name)} rounds. Warm: the cache is "
        "there. Cold: it was deleted before each run; the kernel has the files in memory in both cases. `goals list` "
        "reads fewer files than the floor of all folders does, so its ratio to `goals/` alone stands beside. Aim for "
        "the peak: 150 MiB."
    )
    yield Table("Ten thousand records", about, ("command", "median", "× floor", "aim", "× goals/", "peak", ""), rows)


def _bulk_row(timings: Timings, name: str) -> list[str]:
    ratio = timings.ratio(name, "floor, all folders")
    return [
        name,
        milliseconds(timings.median(name)),
        times(ratio),
        aim(ratio, BULK.get(name)) if timings.answered(name) else "no answer",
        times(timings.ratio(name, "floor, goals/ only")) if "goals" in name else "",
        f"{timings.peak(name):.0f} MiB" if name in BULK else "",
        endings(timings, name),
    ]


def growth(bench: Bench) -> Iterator[Table]:
    """Whether a hundred times the records take a hundred times as long, and whether adding one stays the same."""
    lists = []
    for total in bench.sizes:
        folder = bench.workspace(total)
        lists.append(_plain(_at("floor", total), [str(FLOOR), str(folder)], folder))
        lists += [bench.command(_at(words, total), folder, words) for words in ("goals list", "check")]
    yield _growth_table(bench.sizes, by_turns(lists, bench.seconds * 4, 9))
    yield _adding_table(bench, [100, *bench.sizes[1:]])


def _growth_table(sizes: Sequence[int], timings: Timings) -> Table:
    rows = []
    for words in ("floor", "goals list", "check"):
        medians = [timings.median(_at(words, total)) for total in sizes]
        points = list(zip(sizes, medians, strict=True))
        steps = [_exponent(*step) for step in (*pairwise(points), (points[0], points[-1]))]
        rows.append([words, *map(milliseconds, medians), *steps])
    shown = [f"{total:,}" for total in sizes]
    head = ["command, warm", *shown, *(f"{few} to {more}" for few, more in pairwise(shown)), "exponent, whole"]
    about = (
        f"Exponent e in time ~ records^e, aim ≤ 1.05. Medians of {timings.rounds(_at('check', sizes[0]))} rounds. "
        "Start-up is part of the times and flattens the small sizes: the last step says most."
    )
    return Table("Growth", about, head, rows)


def _exponent(fewer: tuple[int, float], more: tuple[int, float]) -> str:
    return f"{math.log(more[1] / fewer[1]) / math.log(more[0] / fewer[0]):.2f}"


def _adding_table(bench: Bench, sizes: Sequence[int]) -> Table:
    python = bench.python()
    words = "diary add Merged_pull_request_{turn}"
    adds = [bench.command(_at("diary add", total), bench.workspace(total), words) for total in sizes]
    timings = by_turns([python, *adds], bench.seconds)
    rows = [row(timings, python.name, python.name, None)]
    rows += [row(timings, command.name, python.name, 8.0) for command in adds]
    about = (
        f"Medians of {timings.rounds(python.name)} rounds. With most records it takes "
        f"{timings.ratio(adds[-1].name, adds[0].name):.2f} × as long as with fewest."
    )
    return Table("Adding one diary entry", about, HEAD, rows)


def judging(bench: Bench) -> Iterator[Table]:
    """Ten thousand goals in one batch on one core, and a megabyte of words as one goal."""
    (bench.scratch / "goals.jsonl").write_text("\n".join(_lines_to_judge(10_000)), encoding="utf-8")
    megabyte = bench.scratch / "megabyte.txt"
    megabyte.write_text("Read a book by Friday so that I know more. " * 23_256, encoding="utf-8")
    python = bench.python()
    aims = dict(JUDGING)
    ours = [_on_one_core(bench.command(words, bench.scratch, words), megabyte) for words in aims]
    if other := bench.by_the_systems_python("goals check --batch goals.jsonl"):
        ours.append(_on_one_core(other, megabyte))
        aims[other.name] = JUDGING["goals check --batch goals.jsonl"]
    timings = by_turns([python, *ours], bench.seconds, 9)
    rows = [_judging_row(timings, words, most) for words, most in aims.items()]
    about = (
        f"On one core, {timings.rounds(python.name)} rounds; the aim is for the processor's time in the quickest. The "
        "batch holds 10,000 goals, good and bad ones; what comes on standard input is a megabyte of one sentence. "
        "The system's Python is built with the profile of what it runs most, the one of this bench may not be."
    )
    yield Table("Judging", about, ("command", "median", "processor", "aim", "peak", ""), rows)


def _on_one_core(command: Command, answers: Path) -> Command:
    taskset = shutil.which("taskset")
    lead = [taskset, "-c", "0"] if taskset else []
    return command._replace(arguments=lambda turn: [*lead, *command.arguments(turn)], answers=answers)


def _judging_row(timings: Timings, name: str, most: float) -> list[str]:
    took = timings.processor(name)
    reached = "no answer" if not timings.answered(name) else "reached" if took <= most else "NOT REACHED"
    peak = f"{timings.peak(name):.0f} MiB"
    return [name, milliseconds(timings.median(name)), milliseconds(took), f"≤ {most:g} s {reached}", peak, ""]


def _lines_to_judge(total: int) -> Iterator[str]:
    """Goals of a programme as JSON lines, each other than the rest: with and without reason, end, number and effort."""
    for at in range(total):
        what, _, focus = WORK[at % len(WORK)]
        number, reason = NUMBERS[at % len(NUMBERS)], REASONS[at % len(REASONS)]
        text = (
            f"Finish {number} {what} by {at % 27 + 1} December, {reason}",
            f"Get better at {what} and be more confident",
            f"Finish {number} {what} every week until session {at % 9 + 2} {reason}",
            f"I want to work on {what} as soon as possible, and write about it in {at % 50 + 2} weeks",
        )[at % 4]
        context = {"hours_per_week": 7, "effort_hours": at % 30 + 1, "focus": [focus], "programme_ends": "2026-12-18"}
        yield json.dumps({"id": at, "text": text, "written": "2026-11-30", "context": context if at % 3 else None})


def _at(words: str, total: int) -> str:
    return f"{words} at {total:,}"


def _plain(name: str, arguments: list[str], folder: Path) -> Command:
    return Command(name, lambda _: arguments, peers.environment(folder), folder)


def _shown(words: str) -> str:
    return words.replace("_{turn}", "").replace("{turn}", "N").replace("_", " ")
