"""A goal taken apart along its steps: no hour and no step is lost, and the first part fits into its time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mentor_cli.core.judgement.goal import Goal, JudgementContext, OtherGoal
from mentor_cli.core.judgement.hours import hours_until
from mentor_cli.core.splitting import (
    Part,
    Placed,
    day_for,
    in_order,
    open_steps,
    parts_of,
    step_lines,
    unweighed,
    without_steps,
    without_words,
)
from mentor_cli.core.steps import estimate
from mentor_cli.core.tasks import Task, tasks

TODAY = date(2026, 12, 3)
DUE = date(2026, 12, 17)


def goal(weekly: float = 4, others: tuple[OtherGoal, ...] = (), days_off: tuple[date, ...] = ()) -> Goal:
    return Goal("x", JudgementContext(TODAY, hours_per_week=weekly, others=others, days_off=days_off), written=TODAY)


def steps(*lines: str) -> tuple[Task, ...]:
    return tasks("".join(f"- [ ] {line}\n" for line in lines))


def test_only_what_is_open_under_steps() -> None:
    body = "# T\n- [ ] before\n## Steps\n- [x] a\n- [ ] b\n### Later\n- [ ] c\n## Check-ins\n- [ ] d\n"
    assert [step.text for step in open_steps(body)] == ["b", "c"]
    assert [step.text for step in open_steps("- [ ] a\n- [x] b\n")] == ["a"]
    assert open_steps("no steps") == ()


def test_an_earlier_day_comes_first_with_what_stands_before_it() -> None:
    found = in_order(steps("a", "b due:2026-12-10", "c", "d due:2026-12-05", "e"))
    assert [step.text for step in found] == ["c", "d", "a", "b", "e"]


def test_what_fits_and_what_comes_after() -> None:
    first, second, third = parts_of(goal(), steps("a (6h)", "b (2h)", "c (3h)", "d (4h)", "e (8h)"), DUE)
    assert (first.until, first.hours) == (DUE, 8)
    assert [step.by for step in first.steps] == [date(2026, 12, 14), DUE]
    assert (second.until, second.hours) == (date(2026, 12, 30), 7)
    assert [(step.task.text, step.by) for step in third.steps] == [("e (8h)", date(2027, 1, 13))]


def test_the_hours_of_other_goals_and_days_off_count() -> None:
    others = (OtherGoal(4, date(2026, 12, 10)),)
    assert parts_of(goal(others=others), steps("a (6h)", "b (2h)"), DUE)[0].steps == ()
    week_off = tuple(TODAY + timedelta(days=day) for day in range(1, 8))
    assert parts_of(goal(days_off=week_off), steps("a (4h)", "b (1h)"), DUE)[0].hours == 4


def test_what_no_time_is_left_for() -> None:
    first, never = parts_of(goal(weekly=1), steps("a (1h)", "b (900h)"), DUE)
    assert first.hours == 1
    assert never.until is None


sizes = st.lists(st.integers(1, 40), min_size=1, max_size=12)


@given(sizes, st.integers(1, 20), st.integers(1, 40))
@example([1, 1, 19, 40], 7, 1)
def test_nothing_is_lost_and_everything_has_its_time(hours: list[int], weekly: int, days: int) -> None:
    asked, until = goal(weekly), TODAY + timedelta(days=days)
    wanted = steps(*(f"step {number} ({size}h)" for number, size in enumerate(hours)))
    parts = parts_of(asked, wanted, until)
    placed = [step for part in parts for step in part.steps]
    assert [step.task for step in placed] == list(wanted)
    assert sum(part.hours for part in parts) == sum(hours)
    assert parts[0].hours <= hours_until(asked, 0, until).free + 1e-6
    total = 0.0
    for step in placed:
        total += step.hours
        assert step.by is None or hours_until(asked, total, step.by).fits or step.by == TODAY
    assert all(part.steps for part in parts[1:])
    known = [step.by for step in placed if step.by]
    assert known == sorted(known)


def late(parts: Sequence[Part]) -> list[str]:
    return [step.task.text for part in parts for step in part.steps if step.missed]


def test_where_steps_would_be_late_those_with_a_day_come_first() -> None:
    found = parts_of(goal(10), steps("First (20h)", "Check (5h) due:2026-12-12", "Third (15h)"), DUE)
    assert [step.task.text for step in found[0].steps] == ["Check (5h)"]
    assert late(found) == []


def test_of_orders_with_as_many_late_steps_the_one_with_fewer_days_late_is_taken() -> None:
    found = parts_of(goal(5), steps("First (20h)", "Check (20h) due:2026-12-12"), DUE)
    assert [step.task.text for part in found for step in part.steps] == ["Check (20h)", "First (20h)"]
    same = parts_of(goal(5), steps("Second (20h) due:2026-12-04", "First (20h) due:2026-12-04"), DUE)
    assert [step.task.text for part in same for step in part.steps] == ["Second (20h)", "First (20h)"]


due_days = st.one_of(st.none(), st.integers(1, 60))


@given(st.lists(st.tuples(st.integers(1, 12), due_days), min_size=1, max_size=5), st.integers(1, 20))
def test_no_step_is_late_where_none_need_be(some: list[tuple[int, int | None]], weekly: int) -> None:
    lines = [
        f"step {at} ({hours}h)" + (f" due:{TODAY + timedelta(days=due)}" if due else "")
        for at, (hours, due) in enumerate(some)
    ]
    in_time = [order for order in permutations(steps(*lines)) if not late(parts_of_order(goal(weekly), order))]
    assert not in_time or late(parts_of(goal(weekly), steps(*lines), DUE)) == []


def parts_of_order(whole: Goal, order: Sequence[Task]) -> list[Part]:
    """The steps in just that order, each by the first day on which there is time for it."""
    total, day, found = 0.0, TODAY, []
    for step in order:
        total += estimate(step.text) or 0
        by = day_for(whole, total, day, TODAY)
        found.append(Placed(step, estimate(step.text) or 0, by))
        day = by or day
    return [Part(None, tuple(found))]


def test_steps_move_with_what_is_indented_below_them() -> None:
    body = "## Steps\n- [ ] a ^aaaaa\n- [ ] b\n  more of b\n    - [ ] under b\n- [ ] c\n\n  not of c\n"
    a, b, _, c = tasks(body)
    marks = iter(["bbbbb", "ccccc"])
    assert step_lines(body, a, marks) == ["- [ ] a ^aaaaa"]
    assert step_lines(body, b, marks) == ["- [ ] b ^bbbbb", "  more of b", "    - [ ] under b"]
    assert without_steps(body, [b]) == "## Steps\n- [ ] a ^aaaaa\n- [ ] c\n\n  not of c\n"
    assert without_steps(body, [a, c]) == "## Steps\n- [ ] b\n  more of b\n    - [ ] under b\n\n  not of c\n"
    assert without_steps(body, []) == body


@pytest.mark.parametrize(
    ("said", "end", "left"),
    [
        ("Rebuild the search page by 15 December", "by 15 December", "Rebuild the search page"),
        ("By 15 December, rebuild the search page.", "By 15 December", "Rebuild the search page."),
        ("Rebuild it, by 15 December, in Go", "by 15 December", "Rebuild it, in Go"),
        ("Rebuild it by 15 December so that it works", "by 15 December", "Rebuild it so that it works"),
        ("By 15 December.", "By 15 December", "By 15 December."),
    ],
)
def test_an_end_is_taken_out_of_what_a_goal_says(said: str, end: str, left: str) -> None:
    assert without_words(said, said.index(end), len(end)) == left


def test_steps_that_name_no_hours() -> None:
    assert [step.text for step in unweighed(steps("Draft it (2h)", "Send it"))] == ["Send it"]
