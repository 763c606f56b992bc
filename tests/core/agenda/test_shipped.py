"""The formats that come with mentor: their facts, their minutes, and what they hold for people to read."""

from __future__ import annotations

import pytest

from mentor_cli.core.agenda.plan import Agenda, Refusal
from mentor_cli.core.agenda.sample import sample
from mentor_cli.core.agenda.segments import Format, Range
from mentor_cli.core.agenda.trial import trials

NAMES = (
    "ad-hoc", "buddy", "buddy-pair", "career-first", "career-follow-up", "career-second", "community", "mentor-meetup",
    "one-to-one", "orientation", "panel", "roundtable", "technical", "thematic",
)  # fmt: skip
every_name = pytest.mark.parametrize("name", NAMES)
# Where people speak of themselves to one another for the first time, or new mentors learn what to say then.
TRUSTED = (
    "community",
    "buddy-pair",
    "career-first",
    "one-to-one",
    "orientation",
    "mentor-meetup",
    "ad-hoc",
    "roundtable",
)


def agenda(form: Format, minutes: int | None = None, people: int | None = None) -> Agenda:
    made = sample(form, minutes, people).agenda
    assert isinstance(made, Agenda)
    return made


def lengths(form: Format, minutes: int | None = None) -> list[int]:
    return [row.minutes for row in agenda(form, minutes).rows]


def test_all_of_them(shipped: dict[str, Format]) -> None:
    assert tuple(sorted(shipped)) == NAMES


@every_name
def test_each_says_what_it_is_for_and_what_to_do_before_and_after(shipped: dict[str, Format], name: str) -> None:
    form = shipped[name]
    assert form.purpose
    assert form.for_kind
    assert form.people
    assert form.minutes
    assert form.prepare
    assert form.after
    assert all(segment.purpose and segment.prompts and (segment.lead or segment.each) for segment in form.segments)


@every_name
def test_each_can_be_held_in_the_minutes_it_is_meant_for(shipped: dict[str, Format], name: str) -> None:
    form = shipped[name]
    assert form.minutes
    tried = list(trials(form))
    assert not [one for one in tried if isinstance(one.outcome, Refusal)]
    assert {form.minutes.least, form.minutes.most} <= {one.minutes for one in tried}


@pytest.mark.parametrize(
    ("name", "minutes", "expected"),
    [
        ("buddy-pair", 45, [5, 10, 10, 10, 5, 5]),
        ("career-first", 60, [5, 10, 20, 5, 15, 5]),
        ("career-second", 60, [5, 15, 15, 15, 5, 5]),
        ("career-follow-up", 30, [5, 15, 5, 5]),
        ("technical", 70, [10, 5, 10, 30, 10, 5]),
        ("ad-hoc", 30, [8, 10, 7, 5]),
        ("panel", 60, [10, 20, 20, 10]),
        ("thematic", 60, [5, 10, 25, 12, 8]),
    ],
)
def test_minutes(shipped: dict[str, Format], name: str, minutes: int, expected: list[int]) -> None:
    assert lengths(shipped[name], minutes) == expected


@pytest.mark.parametrize(
    ("people", "clock"),
    [
        (4, ["0-5", "5-17", "17-30", "30-43", "43-55", "55-60"]),
        (5, ["0-5", "5-15", "15-25", "25-35", "35-45", "45-55", "55-60"]),
        (6, ["0-5", "5-13", "13-21", "21-29", "29-37", "37-45", "45-53", "53-60"]),
    ],
)
def test_the_published_clocks(shipped: dict[str, Format], people: int, clock: list[str]) -> None:
    made = agenda(shipped["community"], 60, people)
    assert [f"{row.elapsed}-{row.elapsed + row.minutes}" for row in made.rows] == clock


@pytest.mark.parametrize(
    ("people", "minutes", "steps"),
    [
        (4, 62, "Introduce 2, Clarify 2, Look deeper 4, Action step 2, Response 2, Reflections 1"),
        (4, 60, "Introduce 2, Clarify 2, Look deeper 3, Action step 2, Response 2, Reflections 1"),
        (5, 60, "Clarify 1, Look deeper 4, Action step 2, Response 2, Reflections 1"),
        (6, 60, "Clarify 1, Look deeper 3, Action step 2, Response 1, Reflections 1"),
        (8, 60, "Clarify 1, Look deeper 1, Action step 2, Response 1, Reflections 1"),
        (2, 60, "Introduce 2, Clarify 2, Look deeper 16, Action step 2, Response 2, Reflections 1"),
    ],
)
def test_the_steps_of_a_turn(shipped: dict[str, Format], people: int, minutes: int, steps: str) -> None:
    turn = agenda(shipped["community"], minutes, people).rows[1]
    assert ", ".join(f"{step.title} {step.minutes}" for step in turn.steps) == steps
    silent = {step.title: step.silent for step in turn.steps if step.silent}
    assert silent.items() >= {"Look deeper": "owner", "Action step": "owner"}.items()


def test_a_turn_under_six_minutes_is_refused(shipped: dict[str, Format]) -> None:
    refused = sample(shipped["community"], 50, 7).agenda
    assert isinstance(refused, Refusal)
    assert (refused.shortest, refused.turns_that_fit) == (54, 6)


def test_everybody_speaks_as_long_at_a_roundtable(shipped: dict[str, Format]) -> None:
    form = shipped["roundtable"]
    assert [segment.each for segment in form.segments] == [None, "everyone", None, None]
    assert {row.minutes for row in agenda(form, 60, 9).rows if row.turn} == {4}


def test_whom_they_are_for(shipped: dict[str, Format]) -> None:
    assert shipped["community"].people == Range(4, 6)
    assert shipped["buddy-pair"].minutes == Range(30, 60)
    assert shipped["one-to-one"].minutes == Range(45, 60)
    assert [part.title for part in shipped["panel"].note_sections] == ["Questions"]
    assert [name for name, form in shipped.items() if form.has_chair] == ["community"]
    assert [name for name, form in shipped.items() if form.asks_for("tables")] == ["thematic"]


@pytest.mark.parametrize("name", TRUSTED)
def test_nobody_promises_to_be_silent_about_harm(shipped: dict[str, Format], name: str) -> None:
    words = [(part.prompts + (part.first_prompts or "")).replace("\n", " ") for part in shipped[name].segments]
    assert any("may come to harm" in text for text in words)
