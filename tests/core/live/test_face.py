"""What is told of a session under way: the step that is on and who is silent, what comes next as things stand now."""

from __future__ import annotations

from mentor_cli.core.live.course import MINUTE, Event, Stage, StageStep, after, begun
from mentor_cli.core.live.face import face

START = 1_796_929_200.0
NAMES = {"ben": "Ben"}
STEPS = (
    StageStep("Clarify", 1, "peers", ""),
    StageStep("Look deeper", 4, "peers", "owner"),
    StageStep("Response", 2, "owner", ""),
    StageStep("Reflections", 1, "all", ""),
)
STAGES = (Stage("Turn", 8, "ben", "ben", STEPS), Stage("Closing", 5, "", "", ()))


def test_the_owner_listens_and_the_steps_to_come_have_their_minutes() -> None:
    shown = face(begun(STAGES, START, START), NAMES, START + 2 * MINUTE)
    assert shown.who == ("step 2 of 4: Look deeper 3:00", "peers speak", "Ben listens, silent")
    assert shown.then == "then: Response 2, Reflections 1; Closing, 5 min"


def test_begun_late_the_steps_have_the_minutes_that_are_left() -> None:
    shown = face(begun(STAGES, START, START + 5 * MINUTE), NAMES, START + 5 * MINUTE)
    assert shown.then == "then: Look deeper 2, Response 1, Reflections 1; Closing, 3 min"


def test_without_steps_whoever_has_the_turn_speaks() -> None:
    stages = (Stage("Round", 3, "ben", "ben", ()), Stage("Closing", 5, "", "ben", ()))
    course = begun(stages, START, START)
    assert face(course, NAMES, START).who == ("Ben speaks",)
    assert face(after(course, Event(START, "next")), NAMES, START).who == ("Ben leads",)


def test_after_the_last_step_only_the_next_segment_comes() -> None:
    course = begun(STAGES, START, START)
    assert face(course, NAMES, START + 8 * MINUTE).then == "then: Closing, 5 min"
    last = after(course, Event(START + 8 * MINUTE, "next"))
    assert face(last, NAMES, START + 9 * MINUTE).then == "then: the end"
