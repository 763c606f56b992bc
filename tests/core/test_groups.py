"""Cadences as they are typed and as they are told, and who belongs to a group."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.errors import UsageError
from mentor_cli.core.groups import cadence_rule, cadence_words, roster
from mentor_cli.core.record import Record
from mentor_cli.core.time.cadence import read_rules

TODAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        ({}, None),
        ({"day": None, "at": None}, None),
        ({"day": "thu", "at": "18:00"}, {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-12-03"}),
        ({"every": "1 month", "day": "last fri", "at": "18:00", "count": 3},
         {"every": "1 month", "day": "last fri", "at": "18:00", "count": 3, "starts": "2026-12-03"}),
    ],
)  # fmt: skip
def test_one_rule_from_what_was_typed(given: dict[str, Any], rule: dict[str, Any] | None) -> None:
    assert cadence_rule(given, "2026-12-03") == rule


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"every": "1 week"}, "needs --day too"),
        ({"day": "thu"}, "needs --at too"),
        ({"day": "second thu", "at": "18:00"}, "not a day of the week"),
        ({"day": "thu", "at": "18:00", "every": "often"}, "every: often is not how often a group meets"),
    ],
)
def test_what_makes_no_rule(given: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        cadence_rule(given, "2026-12-03")


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        ([{"every": "1 week", "day": "thu", "starts": "2026-10-29"}], "every week on Thu at 18:00"),
        ([{"every": "2 weeks", "day": "tuesday", "starts": "2026-12-08"}],
         "every 2 weeks on Tue at 18:00 from Tue 8 Dec"),
        ([{"every": "1 month", "day": "second tue", "starts": "2026-01-01", "count": 3}],
         "every month on the second Tue at 18:00, 3 times"),
        ([{"every": "1 month", "day": "15", "starts": "2026-01-01"}], "every month on day 15 at 18:00"),
        ([{"every": "1 month", "day": "last fri", "starts": "2026-01-01", "until": "2027-12-31"}],
         "every month on the last Fri at 18:00, until Fri 31 Dec 2027"),
        ([{"every": "1 week", "day": "mon", "starts": "2026-01-01", "until": "2026-12-01"},
          {"every": "1 week", "day": "thu", "starts": "2026-12-01"}], "every week on Thu at 18:00"),
        ([{"every": "1 week", "day": "mon", "starts": "2026-01-01", "until": "2026-12-21"},
          {"every": "1 week", "day": "thu", "starts": "2027-01-01"}],
         "every week on Mon at 18:00, until Mon 21 Dec; then every week on Thu at 18:00 from Fri 1 Jan"),
        ([], ""),
    ],
)  # fmt: skip
def test_a_cadence_in_words(rules: list[dict[str, Any]], words: str) -> None:
    assert cadence_words(read_rules([{"at": "18:00", **rule} for rule in rules]), TODAY) == words


def test_who_belongs_to_a_group_on_a_day() -> None:
    values = {
        "mentors": ["rosa", {"id": "sara", "left": "2026-12-02"}],
        "members": ["amina", {"id": "ben", "joined": "2026-12-04"}, {"id": "yared", "left": "2026-12-03"}, "rosa"],
    }
    group = Record("groups", "g", "groups/g.md", values)
    assert roster(group, TODAY) == [("rosa", "mentor"), ("amina", ""), ("yared", "")]
