"""The schema of each kind is a JSON Schema, says what the table of fields says, and fits what people write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

from mentor_cli.core.fieldtypes import Choice
from mentor_cli.core.records import DOCUMENTS, KINDS, Field, Kind
from mentor_cli.core.schema import schema_of

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "buddy-group"
FORMATS = Path(__file__).resolve().parents[2] / "templates" / "formats"
ALL = {**KINDS, **DOCUMENTS}


class CoreSchema(SafeConstructor):
    """YAML 1.2 as the standard has it: no timestamps."""


CoreSchema.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def front(path: Path) -> Any:
    """The frontmatter (or the whole of `mentor.yaml`) as a YAML 1.2 reader gives it."""
    text = path.read_text(encoding="utf-8")
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = CoreSchema
    return yaml.load(text.split("---\n")[1] if text.startswith("---\n") else text)


def kind_of(path: Path) -> Kind:
    return DOCUMENTS["workspace"] if path.name == "mentor.yaml" else KINDS[path.relative_to(EXAMPLE).parts[0]]


def faults(kind: Kind, values: Any) -> list[str]:
    found = Draft202012Validator(schema_of(kind)).iter_errors(values)
    return [f"{'/'.join(map(str, error.path))}: {error.message}" for error in found]


@pytest.mark.parametrize("kind", ALL.values(), ids=ALL.keys())
def test_each_schema_is_one_and_says_what_the_table_says(kind: Kind) -> None:
    schema = schema_of(kind)
    Draft202012Validator.check_schema(schema)
    assert schema["description"] == kind.help
    assert schema.get("required", []) == [field.name for field in kind.fields.values() if field.required]
    for name, field in kind.fields.items():
        assert schema["properties"][name]["title"] == field.help
        assert schema["properties"][name]["description"] == field.type.label


def test_the_example_fits() -> None:
    paths = [EXAMPLE / "mentor.yaml", *(path for path in EXAMPLE.glob("*/**/*.md") if path.name != "README.md")]
    wrong = {str(path): found for path in paths if (found := faults(kind_of(path), front(path)))}
    assert len(paths) > 50
    assert not wrong


@pytest.mark.parametrize("path", sorted(FORMATS.glob("*.md")), ids=lambda path: path.stem)
def test_the_shipped_formats_fit(path: Path) -> None:
    assert not faults(DOCUMENTS["formats"], front(path))


@pytest.mark.parametrize(
    ("kind", "values", "place"),
    [
        ("goals", {}, ": 'owner'"),
        ("goals", {"owner": "amina", "due": "1 December"}, "due: "),
        ("goals", {"owner": "amina", "status": "finished"}, "status: "),
        ("goals", {"owner": "amina", "target": "three"}, "target: "),
        ("goals", {"owner": "amina", "milestones": [{"date": "2026-12-01"}]}, "milestones: "),
        ("people", {"name": "Amina", "offers": {"git": 9}}, "offers/git: "),
        ("people", {"name": "Amina", "offers": {"git": "9"}}, "offers/git: "),
        ("people", {"name": "Amina", "hours": {"from": "late"}}, "hours/from: "),
        ("sessions", {"format": "buddy", "start": "2026-12-01T18:00"}, ": "),
        ("groups", {"kind": "community", "members": [{"joined": "2026-12-01"}]}, "members: "),
    ],
)
def test_what_is_wrong_is_found(kind: str, values: dict[str, Any], place: str) -> None:
    found = faults(KINDS[kind], values)
    assert found
    assert any(fault.startswith(place) for fault in found), found


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("goals", {"owner": "amina", "due": None, "own": 1, "target": "3", "focus": "SQL"}),
        ("groups", {"kind": "community", "members": ["a", {"id": "b", "left": "2026-12-01"}], "mentors": "c"}),
        ("sessions", {"format": "buddy", "start": "2026-12-01 18:00", "people": ["a"], "expected": {"a": "yes"}}),
        ("people", {"name": 7, "experience": 4, "birthday": "02-29"}),
    ],
)
def test_what_files_may_hold_is_allowed(kind: str, values: dict[str, Any]) -> None:
    assert not faults(KINDS[kind], values)


def test_a_new_field_is_in_the_schema() -> None:
    mood = Field("mood", Choice("fine", "tired"), "how it feels")
    fields = {**KINDS["diary"].fields, "mood": mood}
    schema = schema_of(KINDS["diary"]._replace(fields=fields))
    assert schema["properties"]["mood"]["enum"] == ["fine", "tired", None]
