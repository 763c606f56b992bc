"""Tables beside the peers: one entry more, and all entries."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

import peers
from make_workspace import write
from programme import Programme, Shares
from setting import SETTLE, Bench
from tables import Table, endings, milliseconds, times
from timing import Timings, by_turns


def tables(bench: Bench) -> Iterator[Table]:
    """One entry more, and all entries, beside the tools that keep the like."""
    for total in (1_000, 10_000):
        place = bench.scratch / f"peers-{total}"
        diary, goals = Programme(Shares(10, 2, 0, total)), Programme(Shares(10, 2, total, 0))
        write(diary, place / "diary")
        write(goals, place / "goals")
        theirs = [
            *peers.note_takers(place, list(diary.deeds())),
            *peers.task_keepers(place, list(goals.aims())),
        ]
        time.sleep(SETTLE)
        ours = [
            bench.command("mentor diary add", place / "diary", "diary add Merged_pull_request_{turn}"),
            bench.command("mentor diary list", place / "diary", "diary list"),
            bench.command("mentor goals add", place / "goals", "goals add Finish_sections_{turn} --due 2026-12-12"),
            bench.command("mentor goals list", place / "goals", "goals list"),
        ]
        commands = [*ours, *(command for peer in theirs for command in (peer.add, peer.list))]
        timings = by_turns(commands, bench.seconds * 3, 15)
        yield _peer_table(total, timings, [peer.name for peer in theirs])


def _peer_table(total: int, timings: Timings, names: Sequence[str]) -> Table:
    rows = []
    for noun, rivals in (("diary", ("jrnl", "hledger")), ("goals", ("todoman", "taskwarrior"))):
        for act in ("add", "list"):
            ours = f"mentor {noun} {act}"
            rows.append([ours, milliseconds(timings.median(ours)), "", endings(timings, ours)])
            for name in (f"{rival} {act}" for rival in rivals if rival in names):
                ratio = times(timings.ratio(name, ours))
                rows.append([f"  {name}", milliseconds(timings.median(name)), ratio, endings(timings, name)])
    about = (
        f"{total:,} diary entries against as many in jrnl and transactions in hledger; {total:,} goals against as many "
        f"tasks in todoman and taskwarrior. Medians of {timings.rounds('mentor diary add')} rounds; over 1 × `mentor` "
        "is ahead. An added entry is on the disk (fsync) when `mentor`, todoman and taskwarrior return; jrnl and "
        "hledger leave that to the kernel."
    )
    return Table(f"Beside the peers, {total:,} entries", about, ("command", "median", "× mentor", ""), rows)
