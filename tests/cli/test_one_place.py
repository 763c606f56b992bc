"""A field is declared in one place: reading, checking, options, completion, schema and documentation follow."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.processes import Finished, mentor, python

# The program with one line more in its table of fields.
WITH_MOOD = """
import sys
from mentor_cli.core import records
from mentor_cli.core.records import Choice, Field
mood = {"mood": Field("mood", Choice("proud", "tired", "glad"), "how it goes")}
before, after = dict(list(records.PEOPLE.fields.items())[:2]), dict(list(records.PEOPLE.fields.items())[2:])
records.PEOPLE = records.KINDS["people"] = records.PEOPLE._replace(fields={**before, **mood, **after})
"""
RUN = WITH_MOOD + "from mentor_cli.cli.main import run\nsys.exit(run(sys.argv[1:]))\n"
DOCS = WITH_MOOD + "sys.path.insert(0, 'scripts')\nfrom write_docs import kinds_reference\nprint(kinds_reference())\n"
ROOT = Path(__file__).resolve().parents[2]

Run = Callable[..., Finished]


@pytest.fixture
def run(example: Path) -> Run:
    def run(*arguments: str, **more: str) -> Finished:
        return python(example, "-c", RUN, *arguments, **more)

    return run


def write(example: Path, line: str) -> None:
    place = example / "people/sara.md"
    place.write_text(place.read_text(encoding="utf-8").replace("capacity: 4", line), encoding="utf-8")


def test_it_is_read(run: Run, example: Path) -> None:
    write(example, "mood: Proud")
    assert json.loads(run("people", "show", "sara", "--json").stdout)["mood"] == "proud"
    assert "mood            proud" in run("people", "show", "sara").stdout


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("mood: angry", "error F011 mood: angry is not one of proud, tired, glad"),
        ("mood: [glad]", "error F010 mood takes one of proud, tired, glad, not a list"),
        ("moood: glad", "warning F015 moood is not a known field"),
    ],
)
def test_it_is_checked(run: Run, example: Path, line: str, told: str) -> None:
    write(example, line)
    assert told in run("check").stdout


def test_it_is_an_option_and_is_written_in_its_place(run: Run, example: Path) -> None:
    assert run("people", "set", "amina", "--mood", "GLAD").returncode == 0
    lines = (example / "people/amina.md").read_text(encoding="utf-8").split("\n")
    assert lines[1:4] == ["name: Amina Yusuf", "email: amina.yusuf@example.org", "mood: glad"]
    assert run("people", "set", "amina", "--mood", "angry").returncode == 2
    assert "--mood proud|tired|glad" in run("people", "add", "--help").stdout


def test_its_values_are_completed(run: Run) -> None:
    words = "mentor people set amina --mood "
    done = run(_MENTOR_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD="5")
    assert done.stdout.split() == ["proud", "tired", "glad"]


def test_it_is_in_the_schema_and_in_the_documentation(run: Run) -> None:
    schema = json.loads(run("schema", "people", "--json").stdout)
    assert schema["properties"]["mood"]["enum"] == ["proud", "tired", "glad", None]
    assert schema["properties"]["mood"]["title"] == "how it goes"
    assert "| `mood` | one of proud, tired, glad | how it goes |" in python(ROOT, "-c", DOCS).stdout


def test_without_that_line_nobody_knows_it(example: Path) -> None:
    write(example, "moood: glad")
    assert "F015" not in mentor(example, "check").stdout
