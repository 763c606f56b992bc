"""`docs/json.schema.json` is what every command prints with --json, and nothing is printed that it does not name."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from harness.shell import PROGRAMS, run_commands
from harness.surroundings import around
from harness.transcript import EXAMPLE, ROOT
from mentor_cli.cli.tree import COMMANDS, load
from mentor_cli.core.records import KINDS

TEXT = (ROOT / "docs/json.schema.json").read_text(encoding="utf-8")
SCHEMA = json.loads(TEXT)
DEFINITIONS = SCHEMA["$defs"]
RECORD = DEFINITIONS["record"]
# The fields of a record stand beside its other keys.
FIELDS = {name for kind in KINDS.values() for name in kind.fields}
# It talks to a person, and has no JSON.
ONLY_AT_A_TERMINAL = "judge label"
# What it prints is held against the schema where there is a server.
WANTS_A_SERVER = "calendar sync"
NAMES = [name for name in COMMANDS if name != ONLY_AT_A_TERMINAL]
MOVED = "sed -i s/2026-12-10T18:30/2026-12-10T18:45/ sessions/2026-12-10-thursday.md"
UNPLACED = "sed -i /^start/d sessions/2026-11-26-thursday.md"
# What the examples in the help of a command do not print.
BESIDES = {
    "actions list": ["mentor actions list --all --json"],
    "calendar export": ["mentor calendar export --group thursday --json", MOVED, "mentor calendar export --json"],
    "calendar import": [
        "mentor calendar export --person amina -o amina.ics >/dev/null 2>&1",
        "mentor calendar import amina.ics --person amina --json",
    ],
    "calendar invite": ["mentor calendar invite 2026-12-10-thursday --dry-run --json"],
    "calendar replies": [
        "uid=$(mentor calendar export --session 2026-12-10-thursday 2>/dev/null | sed -n 's/^UID://p')",
        "printf '%s\\r\\n' BEGIN:VCALENDAR METHOD:REPLY BEGIN:VEVENT UID:${uid%$'\\r'} DTSTAMP:20261204T090000Z "
        "'ATTENDEE;PARTSTAT=ACCEPTED:mailto:tomek.w@example.org' END:VEVENT END:VCALENDAR > replies/tomek.ics",
        "mentor calendar replies replies mentor.yaml --json",
    ],
    "explain": ["mentor explain --json"],
    "goals carry": [
        "mentor goals close yared-react-basics --missed --why 'The power was off' --json >/dev/null",
        "mentor goals carry yared-react-basics --due 2026-12-18 --json",
    ],
    "goals suggest-split": ["mentor goals suggest-split --json"],
    "goals list": ["rm people/rosa.md; echo > goals/amina-cv.md; mentor goals list --json"],
    "new-session": ["mentor new-session --group thursday --minutes 3 --json"],
    "sessions list": [UNPLACED, "mentor sessions list --json"],
    "sessions show": [UNPLACED, "mentor sessions show 2026-11-26-thursday --json"],
    "schedule find": [
        "mentor schedule find --group thursday --json",
        "mentor schedule find --group thursday --every '1 week' --minutes 75 --json",
    ],
    "schedule poll": [
        "sed -i 's/^1:/1: yes/' polls/2026-12-03-thursday.md",
        "mentor schedule poll --collect 2026-12-03-thursday --json",
        "mentor schedule poll --group thursday --minutes 120 --json",
    ],
    "schema": ["mentor schema --json"],
}


def validator(definition: str) -> Draft202012Validator:
    return Draft202012Validator({**SCHEMA, "$ref": f"#/$defs/{definition}"})


def applying(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The schema and all that it refers to for the same value."""
    yield schema
    for part in (*schema.get("allOf", ()), *schema.get("anyOf", ())):
        yield from applying(part)
    reference = schema.get("$ref", "")
    if reference.startswith("#"):
        yield from applying(DEFINITIONS[reference.rpartition("/")[2]])


def unnamed(value: Any, schemas: Sequence[dict[str, Any]], place: str = "") -> Iterator[str]:
    """The places of keys that none of the schemas names."""
    found = [one for schema in schemas for one in applying(schema)]
    if any(one.get("$ref", "").startswith("https:") for one in found):
        return
    if isinstance(value, list):
        for entry in value:
            yield from unnamed(entry, [one["items"] for one in found if "items" in one], f"{place}[]")
    elif isinstance(value, dict):
        for key, inside in value.items():
            meant = [one["properties"][key] for one in found if key in one.get("properties", {})]
            meant = meant or [one["additionalProperties"] for one in found if "additionalProperties" in one]
            if meant:
                yield from unnamed(inside, meant, f"{place}.{key}")
            elif not (RECORD in found and key in FIELDS):
                yield f"{place}.{key}"


def printed(name: str) -> Iterator[Any]:
    """The JSON documents that the examples of the command print on the example programme."""
    examples = [example for example in load(name).examples if ">" not in example]
    lines = [*(f"{example} --json 2>/dev/null" for example in examples), *BESIDES.get(name, ())]
    start = None if name == "init" else EXAMPLE
    ready = around(lines)
    for outcome in run_commands([*ready, *lines], programs=PROGRAMS, start=start)[len(ready) :]:
        documents = [outcome.output] if name == "schema" else outcome.output.splitlines()
        yield from (json.loads(text) for text in documents if text.startswith("{"))


@pytest.mark.parametrize("name", NAMES)
def test_it_holds_for_what_a_command_prints(name: str) -> None:
    definition = f"mentor-{name.replace(' ', '-')}"
    documents = list(printed(name))
    told = [document for document in documents if "error" not in document]
    assert told or name == WANTS_A_SERVER
    for document in documents:
        meant = definition if document in told else "failure"
        validator(meant).validate(document)
        assert sorted(set(unnamed(document, [DEFINITIONS[meant]]))) == []


def test_it_names_commands_that_exist_and_no_others() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert {name for name in DEFINITIONS if name.startswith("mentor-")} == {
        f"mentor-{name.replace(' ', '-')}" for name in NAMES
    }


def test_nothing_is_defined_twice() -> None:
    """The later one would take the place of the earlier one without a word."""
    pairs: list[list[str]] = []
    json.loads(TEXT, object_pairs_hook=lambda found: pairs.append([name for name, _ in found]))
    assert [names for names in pairs if len(names) != len(set(names))] == []


def test_a_key_that_nobody_named_is_noticed() -> None:
    entry = {"id": "a", "path": "diary/a.md", "owner": "amina", "mood": "good"}
    document = {"diary": [entry], "skipped": [{"code": "F001", "colour": "red"}]}
    assert list(unnamed(document, [DEFINITIONS["mentor-diary-list"]])) == [".diary[].mood", ".skipped[].colour"]
