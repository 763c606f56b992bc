"""How a goal stands today: each remark when it is due, none a day before, and no verdict changed by any of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.judgement.goal import Goal, JudgementContext
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.rules import STATE, rules
from mentor_cli.core.judgement.state.silence import review_rhythm
from mentor_cli.core.judgement.verdict import Place

TODAY = date(2026, 12, 3)
WORDS = "Finish the SQL course so that I can answer the shop's questions"


def goal(today: date | None = TODAY, **fields: Any) -> Goal:
    known = {"written": TODAY - timedelta(days=3), "due": TODAY + timedelta(days=30), **fields}
    return Goal(WORDS, JudgementContext(today=today), "ana-sql", Place(typed=WORDS), **known)


def said(goal: Goal) -> dict[str, str]:
    """The codes and messages that belong to no criterion."""
    return {remark.code: remark.message for remark in judge_goal(goal).remarks}


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_a_goal_on_its_way_says_nothing() -> None:
    assert said(goal()) == {}


@pytest.mark.parametrize(
    ("fields", "code", "message"),
    [
        ({"due": ago(6), "written": ago(13)}, "GOAL-S01", "due Fri 27 Nov, 6 days over"),
        ({"due": ago(1), "written": ago(13), "status": "draft"}, "GOAL-S01", "due Wed 2 Dec, 1 day over"),
        (
            {"due": ahead(4), "written": ago(13), "target": 3, "current": 1},
            "GOAL-S02",
            "1 of 3 done, 4 days left",
        ),
        ({"due": ahead(4), "written": ago(13), "target": 3, "start": 0}, "GOAL-S02", "0 of 3 done, 4 days left"),
        ({"due": TODAY, "written": ago(13), "steps": (1, 2)}, "GOAL-S02", "1 of 2 steps done, due today"),
        (
            {"due": ahead(7), "written": ago(13), "start": 5, "current": 5, "target": 1},
            "GOAL-S02",
            "5, down to 1, 7 days left",
        ),
        ({"written": ago(14)}, "GOAL-S03", "no check-in for 14 days"),
        ({"written": ago(90), "last_check_in": ago(16)}, "GOAL-S03", "no check-in for 16 days"),
        ({"written": ago(20), "review": "every week"}, "GOAL-S03", "no check-in for 20 days"),
        ({"written": ago(9), "review": "every week"}, "GOAL-S04", "a look at it was due Tue 1 Dec"),
        ({"written": ago(16), "review": "every 2 weeks"}, "GOAL-S04", "a look at it was due Tue 1 Dec"),
        ({"written": ago(60), "last_check_in": ago(31), "review": "monthly"}, "GOAL-S04", "a look at it was due Wed"),
        ({"status": "missed"}, "GOAL-S05", "missed, and nothing says why"),
        ({"status": "met", "target": 8, "current": 5}, "GOAL-S06", "met, but current is 5 and target 8"),
        ({"status": "met", "start": 9, "target": 2, "current": 3}, "GOAL-S06", "met, but current is 3 and target 2"),
        ({"status": "draft", "written": ago(35)}, "GOAL-S07", "a draft for 35 days"),
        ({"unexplained": ("SMART-M03",)}, "GOAL-S08", "excused from SMART-M03 without a reason, so it is not"),
        ({"allowed": ("SMART-X99",)}, "GOAL-S08", "there is no rule SMART-X99 to be excused from"),
    ],
)
def test_what_is_said(fields: dict[str, Any], code: str, message: str) -> None:
    found = said(goal(**fields))
    assert list(found) == [code]
    assert found[code].startswith(message)


@pytest.mark.parametrize(
    "fields",
    [
        {"due": TODAY, "written": ago(13)},
        {"due": ago(6), "written": ago(13), "status": "met"},
        {"due": ahead(8), "written": ago(9), "target": 3, "current": 0},
        {"due": ahead(4), "written": ago(13), "target": 3, "current": 2},
        {"due": ahead(4), "written": ago(13), "steps": (2, 3)},
        {"due": ahead(4), "written": ago(13)},
        {"due": ahead(4), "written": ago(13), "target": 3, "status": "draft"},
        {"written": ago(13)},
        {"written": ago(90), "status": "dropped"},
        {"written": ago(20), "review": "every month"},
        {"written": ago(6), "review": "every week"},
        {"written": ago(9), "review": "when Rosa asks"},
        {"status": "missed", "outcome": "Early shifts."},
        {"status": "met", "target": 8, "current": 8},
        {"status": "met", "start": 9, "target": 2, "current": 1},
        {"status": "met"},
        {"status": "draft", "written": ago(31)},
        {"status": "draft", "written": None},
        {"allowed": ("SMART-M03", "GOAL-S03")},
    ],
)
def test_what_is_not_said(fields: dict[str, Any]) -> None:
    assert said(goal(**fields)) == {}


def test_without_a_clock_only_the_file_speaks() -> None:
    assert said(goal(today=None, due=ago(400), written=ago(500), target=3)) == {}
    assert list(said(goal(today=None, status="missed"))) == ["GOAL-S05"]


def test_an_excuse_with_a_reason_counts() -> None:
    late = {"due": ago(6), "written": ago(13)}
    assert said(goal(**late, allowed=("GOAL-S01",))) == {}
    assert list(said(goal(**late, unexplained=("GOAL-S01",)))) == ["GOAL-S01", "GOAL-S08"]


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("every week", 7),
        ("Every 2 weeks", 14),
        ("every other week", 14),
        ("each Thursday", None),
        ("weekly", 7),
        ("fortnightly", 14),
        ("once a month.", 30),
        ("every second month, with Rosa", 60),
        ("3 days", 3),
        ("every 0 weeks", None),
        ("", None),
    ],
)
def test_how_often_to_look_at_it(words: str, days: int | None) -> None:
    rhythm = review_rhythm(goal(review=words))
    assert (rhythm.days if rhythm else None) == days


DAYS = st.none() | st.integers(-80, 80).map(ahead)
NUMBERS = st.none() | st.integers(-3, 12)


@settings(max_examples=200, deadline=None)
@given(
    st.fixed_dictionaries(
        {
            "status": st.sampled_from(("draft", "active", "met", "missed", "dropped")),
            "written": DAYS,
            "due": DAYS,
            "last_check_in": DAYS,
            "start": NUMBERS,
            "current": NUMBERS,
            "target": NUMBERS,
            "review": st.sampled_from(("", "every week", "every 2 weeks", "monthly")),
            "steps": st.integers(0, 4).flatmap(lambda all_: st.tuples(st.integers(0, all_), st.just(all_))),
            "unexplained": st.sampled_from(((), ("SMART-S01",))),
        }
    )
)
def test_no_state_changes_a_verdict(fields: dict[str, Any]) -> None:
    judged = goal(**fields)
    everything = {module.CODE: "off" for module in rules(STATE)}
    with_state, without = judge_goal(judged), judge_goal(judged, everything)
    assert with_state.verdict == without.verdict
    assert with_state.criteria == without.criteria
    assert without.remarks == ()
    assert all(remark.code.startswith("GOAL-") for remark in with_state.remarks)


def test_every_rule_says_what_a_page_needs() -> None:
    for rule in rules(STATE):
        assert rule.CODE.startswith("GOAL-S")
        assert (rule.CRITERION, rule.MAKES) == ("", "")
        assert rule.HINT.endswith("?")
        assert all((rule.WHY, rule.BAD, rule.GOOD))
