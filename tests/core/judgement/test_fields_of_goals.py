"""What the fields of a goal decide besides its words: dates, hours, counts, reasons, focus, steps on the way."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.judgement.goal import Goal, JudgementContext, OtherGoal, Stage
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.verdict import Judgement

WRITTEN = date(2026, 12, 2)


def judged(statement: str = "Finish the portfolio page", hours: float | None = None, **values: Any) -> Judgement:
    fields = ("others", "days_off", "away", "today", "programme_ends")
    known = {name: values.pop(name) for name in fields if name in values}
    focus = values.pop("programme_focus", ())
    context = JudgementContext(hours_per_week=hours, focus=focus, **known)
    return judge_goal(Goal(statement, context, written=values.pop("written", WRITTEN), **values))


def said(judgement: Judgement, code: str) -> list[tuple[str, str]]:
    remarks = [remark for light in judgement.criteria.values() for remark in light.remarks]
    return [(remark.message, remark.field) for remark in remarks if remark.code == code]


def light(judgement: Judgement, criterion: str) -> str:
    return judgement.criteria[criterion].verdict


def test_a_due_date_is_an_end() -> None:
    assert light(judged(), "time_bound") == "no"
    found = judged(due=date(2026, 12, 14))
    assert (light(found, "time_bound"), light(found, "achievable")) == ("yes", "yes")


def test_a_due_date_wins_over_the_words() -> None:
    assert light(judged("Finish the portfolio page soon", due=date(2026, 12, 14)), "time_bound") == "yes"


@pytest.mark.parametrize(("due", "days"), [(date(2026, 12, 1), "1 day"), (date(2026, 11, 27), "5 days")])
def test_due_before_it_was_written(due: date, days: str) -> None:
    found = judged(due=due)
    assert light(found, "achievable") == "no"
    assert said(found, "SMART-A02") == [(f"due {due} is {days} before it was written", "due")]


def test_an_end_in_the_words_that_was_over() -> None:
    found = judged("Finish the portfolio page by 27 November")
    assert said(found, "SMART-A02") == [('"by 27 November" was over when this was written on 2026-12-02', "")]
    assert (light(found, "achievable"), light(found, "time_bound")) == ("no", "yes")
    assert not said(judged("Finish the portfolio page by 27 November", due=date(2026, 12, 14)), "SMART-A02")


@pytest.mark.parametrize("end", ["by yesterday", "by last Friday", "due last week", "by the end of last month"])
def test_an_end_in_the_words_that_is_past_whenever_it_was_written(end: str) -> None:
    found = judged(f"Finish the portfolio page {end}")
    assert said(found, "SMART-A02") == [(f'"{end}" was over when this was written on 2026-12-02', "")]
    assert (light(found, "achievable"), light(found, "time_bound")) == ("no", "yes")


def test_yesterday_alone_is_no_end() -> None:
    assert said(judged("Run a marathon yesterday"), "SMART-T03") == [('"yesterday" lies in the past', "")]


@pytest.mark.parametrize(
    ("text", "due", "told"),
    [
        ("Finish the page by March", date(2027, 5, 1), True),
        ("Finish the page by March", date(2027, 3, 1), False),
        ("Finish the page by March", date(2027, 3, 31), False),
        ("Finish the page by Friday", date(2026, 12, 4), False),
        ("Finish the page by Friday", date(2026, 12, 14), True),
        ("Finish the page soon", date(2026, 12, 14), False),
        ("Finish the page before the exam", date(2026, 12, 14), False),
    ],
)
def test_words_against_the_due_date(text: str, due: date, told: bool) -> None:
    found = judged(text, due=due)
    assert bool(said(found, "SMART-T05")) is told
    assert light(found, "time_bound") == "yes"


@pytest.mark.parametrize(
    ("text", "effort", "told"),
    [
        ("Write the report, 40 hours in total", 4, '"40 hours"'),
        ("Write the report by May; it will take about 40 hours", 4, '"40 hours"'),
        ("Write the report by May, which needs a good 4 hours", 40, '"4 hours"'),
        ("Write the report, 40 hours in total", 40, ""),
        ("Write the report, about 40 hours in total", 36, ""),
        ("Write the report, 40 hours in total", None, ""),
        ("Watch 2 hours of lectures on tides by May", 8, ""),
        ("Take 10 hours of driving lessons by May", 15, ""),
        ("Practise the flute, it takes 2 hours a week, until May", 30, ""),
        ("Run a 3 hour workshop in May", 12, ""),
    ],
)
def test_hours_in_the_words_against_the_effort(text: str, effort: float | None, told: str) -> None:
    found = judged(text, effort=effort)
    messages = [message for message, _ in said(found, "SMART-A12")]
    assert messages == ([f"the text says {told}, effort says {effort} h"] if told else [])
    assert light(found, "achievable") == light(judged(text, effort=effort, allowed=("SMART-A12",)), "achievable")


@pytest.mark.parametrize(
    ("text", "fields", "told"),
    [
        ("Read two books by May", {"unit": "books"}, '"two books"'),
        ("Read two short books by May", {"measure": "books"}, '"two short books"'),
        ("Merge 3 pull requests by May", {"measure": "pull requests"}, '"3 pull requests"'),
        ("Read five books by May", {"unit": "books"}, ""),
        ("Read three books by May and two books by July", {"unit": "books"}, ""),
        ("Read two books a month until May", {"unit": "books"}, ""),
        ("Every month I read two books until May", {"unit": "books"}, ""),
        ("Read two books by May", {"unit": "reviews"}, ""),
        ("Read two books by May", {}, ""),
        ("Read on by May", {"unit": "books"}, ""),
        ("Read the other books, as I have read two books", {"unit": "books", "start": 2}, ""),
    ],
)
def test_a_count_in_the_words_against_the_target(text: str, fields: dict[str, Any], told: str) -> None:
    found = judged(text, target=5, **fields)
    counted = fields.get("unit") or fields.get("measure")
    messages = [message for message, _ in said(found, "SMART-M06")]
    assert messages == ([f"the text says {told}, target says 5 {counted}"] if told else [])
    assert light(found, "measurable") == "yes"


def test_effort_beyond_the_free_hours() -> None:
    found = judged(hours=7, due=date(2026, 12, 16), effort=30, others=(OtherGoal(2, date(2026, 12, 9)),))
    assert said(found, "SMART-A01") == [("needs 30 h, 12 h are free until 16 December (another goal takes 2)", "")]
    assert light(found, "achievable") == "no"
    assert not said(judged(hours=7, due=date(2026, 12, 16), effort=12), "SMART-A01")


def test_of_other_goals_counts_what_falls_before_the_end() -> None:
    due = date(2026, 12, 16)
    half = (OtherGoal(8, date(2026, 12, 30)),)
    assert not said(judged(hours=7, due=due, effort=10, others=half), "SMART-A01")
    assert said(judged(hours=7, due=due, effort=11, others=half), "SMART-A01")
    assert not said(judged(hours=7, due=due, effort=14, others=(OtherGoal(8),)), "SMART-A01")


def test_what_is_done_needs_no_more_hours() -> None:
    due = date(2026, 12, 16)
    assert said(judged(hours=5, due=due, effort=20, start=0, current=0, target=10), "SMART-A01")
    assert not said(judged(hours=5, due=due, effort=20, start=0, current=5, target=10), "SMART-A01")


def test_hours_count_from_today_and_without_holidays() -> None:
    due = date(2026, 12, 16)
    assert not said(judged(hours=7, due=due, effort=12), "SMART-A01")
    assert said(judged(hours=7, due=due, effort=12, today=date(2026, 12, 9)), "SMART-A01")
    assert said(
        judged(hours=7, due=due, effort=12, days_off=tuple(date(2026, 12, day) for day in (7, 8, 9))), "SMART-A01"
    )


def test_the_hours_say_what_they_are_without() -> None:
    due = date(2026, 12, 16)
    days_off = (date(2026, 12, 7), date(2026, 12, 8))
    away = (date(2026, 12, 8), date(2026, 12, 9), date(2027, 1, 9))
    found = judged(hours=7, due=due, effort=12, others=(OtherGoal(4, due),), days_off=days_off, away=away)
    [message] = [finding.message for finding in found.findings if finding.code == "SMART-A01"]
    assert message == "needs 12 h, 7 h are free until 16 December (another goal takes 4; 2 holidays; 1 day away)"


def test_hours_in_the_words() -> None:
    text = "Finish the portfolio page by 16 December, about 30 hours"
    assert light(judged(text, hours=4), "achievable") == "no"
    assert light(judged(text, hours=40), "achievable") == "yes"
    daily = "Practise typing for an hour every day until 16 December"
    assert light(judged(daily, hours=3), "achievable") == "no"
    assert light(judged(daily, hours=8), "achievable") == "yes"


def test_the_end_of_the_programme_bounds_the_hours_but_is_no_deadline() -> None:
    found = judged(hours=4, effort=60, programme_ends=date(2026, 12, 30))
    assert (light(found, "achievable"), light(found, "time_bound")) == ("no", "no")


def test_an_effort_that_fits_settles_an_exam() -> None:
    text = "Pass the theory test on 14 December"
    assert light(judged(text), "achievable") == "unclear"
    assert light(judged(text, hours=6, effort=8), "achievable") == "yes"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Be fluent in Polish by Friday", "SMART-A06"),
        ("Read 1000 papers by next week", "SMART-A06"),
        ("Become a doctor by next month", "SMART-A11"),
    ],
)
def test_where_a_size_is_known_nothing_says_that_nobody_can_tell(text: str, code: str) -> None:
    assert [remark.code for remark in judged(text).criteria["achievable"].remarks] == [code]


def test_a_target_makes_measurable() -> None:
    assert light(judged("Understand recursion"), "measurable") == "no"
    assert light(judged("Understand recursion", target=8), "measurable") == "yes"
    assert light(judged("Keep my desk properly tidy", target=8), "measurable") == "yes"


def test_a_target_that_is_the_start() -> None:
    found = judged("Solve recursion exercises", start=3, target=3)
    assert said(found, "SMART-M04") == [("the target 3 is also the start", "target")]
    assert light(found, "measurable") == "no"
    assert not said(judged("Solve recursion exercises", start=0, target=3), "SMART-M04")


def test_reason_and_focus() -> None:
    assert light(judged(), "relevant") == "no"
    assert light(judged(why="My cousin's cafe asked for one"), "relevant") == "yes"
    topics = ("web design",)
    assert light(judged(programme_focus=topics, focus=("Web Design",)), "relevant") == "yes"
    assert light(judged(programme_focus=topics, focus=("cooking",)), "relevant") == "no"
    assert light(judged("Solve ten SQL exercises", programme_focus=("SQL",)), "relevant") == "yes"
    assert "on no focus of the programme" in said(judged("Bake bread", programme_focus=topics), "SMART-R01")[0][0]


def test_steps_on_the_way() -> None:
    due = date(2026, 12, 16)
    steps = (
        Stage(date(2026, 12, 10), "draft", "milestones"),
        Stage(date(2026, 12, 8), "outline", "milestones", 1),
        Stage(date(2026, 12, 20), "first page", "benchmarks"),
    )
    found = judged(due=due, stages=steps)
    assert said(found, "SMART-A10") == [
        ('"outline" on 2026-12-08 lies before "draft" on 2026-12-10', "milestones[1]"),
        ('"first page" on 2026-12-20 lies after the due date 2026-12-16', "benchmarks[0]"),
    ]
    assert light(found, "achievable") == "yes"


def test_a_rule_allowed_for_one_goal() -> None:
    assert light(judged("Never miss a deadline again"), "achievable") == "no"
    assert not said(judged("Never miss a deadline again", allowed=("SMART-A04",)), "SMART-A04")


@pytest.mark.parametrize(
    "values",
    [
        {"effort": 1e308, "hours": 1e-308},
        {"effort": 0.0, "hours": 0.0},
        {"due": date.max, "effort": 5.0, "hours": 1.0},
        {"due": date.min, "effort": 5.0, "hours": 1.0},
        {"start": 1e308, "target": -1e308, "current": 0.0},
        {"written": date.max},
        {"written": date.min},
    ],
)
def test_extremes(values: dict[str, Any]) -> None:
    for text in ("Read two papers in ten years, by 31 December, for a month", "Send it last week, before Sunday"):
        assert judged(text, **values).verdict in ("smart", "not-smart", "unclear")
