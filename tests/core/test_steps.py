"""The steps of a goal and the hours that their words name."""

from __future__ import annotations

import pytest

from mentor_cli.core.steps import estimate, hours_done, steps_of, without_hours

BODY = """\
- [x] Elsewhere (1h)

## Steps
- [x] Read it (2h)
- [x] Ask
- [ ] Write it (3h)

## Notes
- [x] Not a step (5h)
"""


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Draft it (2h)", 2),
        ("Draft it (about 1h30m)", 1.5),
        ("Draft it (~ 45 min)", 0.75),
        ("Draft it (45m)", 0.75),
        ("Draft it, 2 hours", 2),
        ("20 minutes with Rosa", 1 / 3),
        ("1.5 h of reading", 1.5),
        ("Run 30 minutes twice (1h)", 1),
        ("Draft it", None),
        ("30 minutes, then 2 hours", None),
        ("Swim 100m", None),
        ("Row 5 m", None),
        ("2h/day", None),
        ("Hand it in (0h)", 0),
        ("both (1h) and (3h)", None),
        ("Read RFC2h", None),
        ("Write it (8784h)", 8784),
        ("Write it (8785h)", None),
        ("Write it (999999h)", None),
        ("Write it, 9000000 minutes", None),
    ],
)
def test_the_hours_of_a_step(text: str, hours: float | None) -> None:
    assert estimate(text) == hours


def test_what_is_done_in_the_hours() -> None:
    assert [without_hours(text) for text in ("Draft it (about 2h)", "(4h)", "Draft (2h) it", "Swim 100m")] == [
        "Draft it",
        "",
        "Draft it",
        "Swim 100m",
    ]


def test_steps_stand_under_their_heading_or_anywhere() -> None:
    assert [step.text for step in steps_of(BODY)] == ["Read it (2h)", "Ask", "Write it (3h)"]
    assert steps_of(BODY.replace("## Steps\n", ""))[0].text == "Elsewhere (1h)"


def test_the_hours_that_are_behind() -> None:
    assert hours_done(BODY) == 2
    assert hours_done("Nothing") == 0
