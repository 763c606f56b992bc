"""The examples in the help of each command do what they say on the example programme."""

from __future__ import annotations

import pytest

from harness.shell import PROGRAMS, run_commands
from harness.surroundings import around
from harness.transcript import EXAMPLE, EXAMPLES
from mentor_cli.cli.tree import COMMANDS, load
from mentor_cli.store.starting import examples

NOUNS = list(dict.fromkeys(name.split()[0] for name in COMMANDS))
ASKING = "error: there is no terminal "
# Tests have no network: that far an example that speaks with a server comes.
FAR_AWAY = "error: cal.example.org cannot be reached"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_one(name: str) -> None:
    command = load(name)
    assert command.examples
    assert all(f"mentor {name}" in example or (name == "next" and example == "mentor") for example in command.examples)


@pytest.mark.parametrize("noun", NOUNS)
def test_they_do_what_they_say(noun: str) -> None:
    # What is added could be meant by the part of an id that a later example names.
    names = sorted((name for name in COMMANDS if name.split()[0] == noun), key=lambda name: name.endswith("add"))
    typed = [(name, example) for name in names for example in load(name).examples]
    start = None if noun == "init" else EXAMPLE
    ready = around([example for _, example in typed])
    outcomes = run_commands([*ready, *(example for _, example in typed)], programs=PROGRAMS, start=start)
    for (name, example), outcome in zip(typed, outcomes[len(ready) :], strict=True):
        # A check that finds something ends with 1; questions are for somebody at a terminal.
        found = outcome.status == 1 and name.endswith("check")
        assert outcome.status == 0 or found or any(word in outcome.output for word in (ASKING, FAR_AWAY)), (
            f"{example}\n{outcome.output}"
        )


@pytest.mark.parametrize("name", examples())
def test_an_example_programme_is_in_order_and_its_walk_can_be_taken(name: str) -> None:
    walk = (EXAMPLES / name / "README.md").read_text(encoding="utf-8").split("```")[1].strip().splitlines()
    checked, *taken = run_commands(["mentor check --strict", *walk], programs=PROGRAMS, start=EXAMPLES / name)
    assert checked.status == 0, checked.output
    for line, outcome in zip(walk, taken, strict=True):
        # Judging finds something where there is something to show.
        assert outcome.status == 0 or (outcome.status == 1 and line.split()[2:3] == ["check"]), line + outcome.output


def test_every_example_has_a_story() -> None:
    told = {path.stem for path in (EXAMPLES.parent / "docs" / "stories").glob("*.md")} | {EXAMPLE.name}
    assert set(examples()) <= told
