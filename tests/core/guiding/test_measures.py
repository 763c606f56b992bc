"""How much of what, from the words of people to the fields of a goal and back."""

from __future__ import annotations

from typing import Any

import pytest

from mentor_cli.core.guiding.measures import measure_text, measure_values
from mentor_cli.core.record import Record


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("12 exercises", {"target": 12, "measure": "exercises"}),
        ("12", {"target": 12}),
        ("two five-minute talks", {"target": 2, "measure": "five-minute talks"}),
        ("a dozen eggs", {"target": 12, "measure": "eggs"}),
        ("2.5 km", {"target": 2.5, "measure": "km"}),
        ("2,5 km", {"target": 2.5, "measure": "km"}),
        ("80 % of the questions", {"target": 80, "measure": "% of the questions"}),
        ("80% of the questions", {"target": 80, "measure": "% of the questions"}),
        ("from 18 to 40 words a minute", {"from": 18, "target": 40, "measure": "words a minute"}),
        ("5 to 2 mistakes", {"from": 5, "target": 2, "measure": "mistakes"}),
        ("to 40 words a minute", {"target": 40, "measure": "words a minute"}),
        ("pages that Rosa has read", {"measure": "pages that Rosa has read"}),
        ("happy to be there", {"measure": "happy to be there"}),
        ("5km", {"measure": "5km"}),
    ],
)
def test_what_is_said(said: str, values: dict[str, Any]) -> None:
    assert measure_values(said) == values


def test_a_unit_that_no_longer_fits_goes() -> None:
    assert measure_values("4 mock interviews", "interviews") == {"target": 4, "measure": "mock interviews"}
    assert measure_values("4 talks", "interviews") == {"target": 4, "measure": "talks", "unit": None}
    assert measure_values("4", "interviews") == {"target": 4}


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({}, ""),
        ({"target": 3}, "3"),
        ({"target": 3, "unit": "talks"}, "3 talks"),
        ({"target": 40, "from": 18, "measure": "words a minute", "unit": "wpm"}, "from 18 to 40 words a minute"),
        ({"target": 3, "from": 0, "measure": "talks"}, "3 talks"),
        ({"measure": "talks"}, "talks"),
    ],
)
def test_what_is_there_can_be_said_again(values: dict[str, Any], text: str) -> None:
    assert measure_text(Record("goals", "x", "goals/x.md", values)) == text
    said = measure_values(text) if text else {}
    assert all(said[name] == values[name] for name in said.keys() & {"target", "from"})
