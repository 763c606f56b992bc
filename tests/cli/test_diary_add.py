"""`mentor diary add` as real processes: many at once, and without ever looking through the diary."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from harness.processes import mentor, python

ENTRIES, AT_ONCE = 100, 10
WATCHED = """
import os, sys
listed = []
sys.addaudithook(lambda event, found: listed.append(str(found[0])) if event in ("os.listdir", "os.scandir") else None)
from mentor_cli.cli.main import run
code = run(sys.argv[1:])
assert os.path.abspath("diary") not in map(os.path.abspath, listed), listed
sys.exit(code)
"""


def test_a_hundred_at_once_are_a_hundred_entries(example: Path) -> None:
    before = set((example / "diary").iterdir())
    with ThreadPoolExecutor(AT_ONCE) as pool:
        results = list(
            pool.map(lambda _: mentor(example, "diary", "add", "Held the demo", "--owner", "amina"), range(ENTRIES))
        )
    assert [(result.returncode, result.stderr) for result in results] == [(0, "")] * ENTRIES
    told = {example / result.stdout.strip() for result in results}
    made = set((example / "diary").iterdir()) - before
    assert told == made
    assert len(made) == ENTRIES
    stem = "2026-12-03-amina-held-the-demo"
    assert {path.stem for path in made} == {stem, *(f"{stem}-{number}" for number in range(2, ENTRIES + 1))}
    assert {path.read_text("utf-8") for path in made} == {"---\nowner: amina\ndate: 2026-12-03\n---\n# Held the demo\n"}


@pytest.mark.parametrize(
    ("words", "more"),
    [
        (("--owner", "amina"), {}),
        ((), {"MENTOR_ME": "amina"}),
        (("--as", "amina", "--goal", "amina-cv", "--skills", "git"), {}),
        (("--owner", "Amina Yusuf"), {}),
    ],
)
def test_the_diary_is_never_looked_through(example: Path, words: tuple[str, ...], more: dict[str, str]) -> None:
    done = python(example, "-c", WATCHED, "diary", "add", "Held the demo", *words, **more)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "diary/2026-12-03-amina-held-the-demo.md\n"


def test_the_watch_would_notice(example: Path) -> None:
    done = python(example, "-c", WATCHED, "diary", "list")
    assert "AssertionError" in done.stderr


def test_a_record_that_is_made_reads_back_as_typed(example: Path) -> None:
    words = 'Said "no": #1, twice - and [it] {went} well @ 100%'
    made = json.loads(
        mentor(example, "diary", "add", words, "--owner", "owen", "--praise-from", words, "--json").stdout
    )
    shown = json.loads(mentor(example, "diary", "show", made["id"], "--json").stdout)
    assert shown == made
    assert (shown["title"], shown["praise_from"]) == (words, words)
