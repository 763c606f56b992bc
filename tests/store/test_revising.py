"""Lists of mappings changed row by row: what a row gains, what is appended, a row alone made the first of a list."""

from __future__ import annotations

from typing import Any

import pytest

from mentor_cli.core.records import GROUPS
from mentor_cli.store.reading import read_record
from mentor_cli.store.revising import revise

RULE = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-10-29"}
ENDED = {**RULE, "until": "2026-12-09"}
NEXT = {"every": "1 week", "day": "wed", "at": "18:30", "starts": "2026-12-10"}
SHAPES = {
    "one rule, with remarks": (
        "cadence:  # agreed in October\n  # Owen has the late train\n  every: 1 week\n\n  day: thu # not fri\n"
        "  at: 18:00\n  starts: 2026-10-29\nalternative: {day: mon, at: 18:30}\n",
        "cadence:  # agreed in October\n  # Owen has the late train\n  - every: 1 week\n\n    day: thu # not fri\n"
        "    at: 18:00\n    starts: 2026-10-29\n    until: 2026-12-09\n"
        '  - {every: 1 week, day: wed, at: "18:30", starts: 2026-12-10}\nalternative: {day: mon, at: 18:30}\n',
    ),
    "a list, with remarks": (
        "cadence:\n- every: 1 week # really\n  day: thu\n  at: '18:00'\n  starts: 2026-10-29\n",
        "cadence:\n- every: 1 week # really\n  day: thu\n  at: '18:00'\n  starts: 2026-10-29\n  until: 2026-12-09\n"
        '- {every: 1 week, day: wed, at: "18:30", starts: 2026-12-10}\n',
    ),
    "in braces": (
        'cadence: {every: 1 week, day: thu, at: "18:00", starts: 2026-10-29}\n',
        'cadence: [{every: 1 week, day: thu, at: "18:00", starts: 2026-10-29, until: 2026-12-09}, '
        '{every: 1 week, day: wed, at: "18:30", starts: 2026-12-10}]\n',
    ),
}


def file(fields: str, newline: str) -> bytes:
    text = f"---\nkind: community\nmembers: [tomek]\n{fields}---\n# Talks\n\n- every: line\n"
    return text.replace("\n", newline).encode()


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("shape", SHAPES)
def test_a_rule_ends_and_another_begins_in_the_lines_that_are_there(shape: str, newline: str) -> None:
    before, after = SHAPES[shape]
    raw = file(before, newline)
    made = revise(GROUPS, "groups/talks.md", raw, {"cadence": [ENDED, NEXT]})
    assert made == file(after, newline)
    assert read_record(GROUPS, "groups/talks.md", made).values["cadence"] == [ENDED, NEXT]


COUNTED = {
    "in lines": (
        "cadence:\n  - every: 1 week # really\n    day: thu\n    at: '18:00'\n    count: 6\n    starts: 2026-10-29\n",
        "cadence:\n  - every: 1 week # really\n    day: thu\n    at: '18:00'\n    starts: 2026-10-29\n"
        "    until: 2026-12-09\n"
        '  - {every: 1 week, day: wed, at: "18:30", starts: 2026-12-10}\n',
    ),
    "in braces": (
        'cadence:\n  - {count: 6, every: 1 week, day: thu, at: "18:00", starts: 2026-10-29} # so far\n',
        'cadence:\n  - {every: 1 week, day: thu, at: "18:00", starts: 2026-10-29, until: 2026-12-09} # so far\n'
        '  - {every: 1 week, day: wed, at: "18:30", starts: 2026-12-10}\n',
    ),
    "its number first": (
        "cadence:\n  - count: 6\n    every: 1 week\n    day: thu\n    at: '18:00'\n    starts: 2026-10-29\n",
        'cadence:\n  - {every: 1 week, day: thu, at: "18:00", starts: 2026-10-29, until: 2026-12-09}\n'
        '  - {every: 1 week, day: wed, at: "18:30", starts: 2026-12-10}\n',
    ),
}


@pytest.mark.parametrize("shape", COUNTED)
def test_a_rule_that_ends_on_a_day_loses_its_number(shape: str) -> None:
    before, after = (file(fields, "\n") for fields in COUNTED[shape])
    assert revise(GROUPS, "groups/talks.md", before, {"cadence": [ENDED, NEXT]}) == after


@pytest.mark.parametrize("cadence", [[NEXT], [{**RULE, "day": "fri"}, NEXT], [RULE]])
def test_whatever_the_new_rules_are_they_are_read_again(cadence: list[dict[str, Any]]) -> None:
    raw = file(SHAPES["a list, with remarks"][0].replace(" # really", ""), "\n")
    made = revise(GROUPS, "groups/talks.md", raw, {"cadence": cadence})
    assert read_record(GROUPS, "groups/talks.md", made).values["cadence"] == cadence
