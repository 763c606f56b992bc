"""The end that a text names, and the day it falls on."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.judgement.goal import Goal, JudgementContext
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.text.english.read import read
from mentor_cli.core.judgement.text.mentions import MONTH_FIRST, Calendar
from mentor_cli.core.time.holidays import Holiday

CALENDAR = Calendar(date(2026, 3, 4), date(2026, 6, 26), date(2026, 3, 18), (("module 3", date(2026, 4, 10)),))


def end_in(text: str, calendar: Calendar = CALENDAR) -> str:
    deadline = read(text, calendar).deadline
    return "-" if deadline is None else str(deadline.day or "?")


def test_every_line_of_the_table(dated_texts: list[tuple[str, str]]) -> None:
    assert len(dated_texts) > 300
    wrong = [
        f"{expected} expected, {found}: {text}" for expected, text in dated_texts if (found := end_in(text)) != expected
    ]
    assert not wrong, "\n".join(wrong)


def test_without_a_clock_an_end_is_still_an_end(dated_texts: list[tuple[str, str]]) -> None:
    for expected, text in dated_texts:
        found = end_in(text, Calendar())
        assert (found == "-") == (expected == "-"), text


@pytest.mark.parametrize(
    ("written", "text", "day"),
    [
        ("2026-12-28", "Send it by 5 January", "2027-01-05"),
        ("2026-12-28", "Send it in January", "2027-01-31"),
        ("2026-01-05", "Send it by 28 December", "2025-12-28"),
        ("2026-03-04", "Send it by 20 February", "2026-02-20"),
        ("2026-03-04", "Send it by 20 February 2027", "2027-02-20"),
        ("2026-09-10", "Send it by 1 May", "2027-05-01"),
        ("2028-02-01", "Send it by 29 February", "2028-02-29"),
        ("2026-01-31", "Send it in a month", "2026-02-28"),
        ("2026-03-29", "Send it by Sunday", "2026-04-05"),
        ("2026-03-29", "Send it by the end of the week", "2026-03-29"),
        ("2026-12-31", "Send it by Q1", "2027-03-31"),
        ("2026-12-25", "Send it by Christmas", "2026-12-25"),
        ("2026-12-26", "Send it by Christmas", "2027-12-25"),
    ],
)
def test_a_day_without_its_year(written: str, text: str, day: str) -> None:
    assert end_in(text, Calendar(date.fromisoformat(written))) == day


def test_the_latest_end_counts() -> None:
    assert end_in("Draft by 10 March, print by 20 March, talk about it on 15 March") == "2026-03-20"


def test_the_end_of_a_reason_is_not_the_goals() -> None:
    assert end_in("Tidy the shed because we sell the house in May") == "-"
    assert end_in("Tidy the shed by 12 March because we sell the house in May") == "2026-03-12"


def test_a_weekday_decides_the_year() -> None:
    assert end_in("Send it by Friday 12 February") == "2027-02-12"


def test_what_is_left_of_today_counts_as_a_day() -> None:
    today = date(2026, 12, 3)
    context = JudgementContext(today, hours_per_week=7)
    goal = Goal("Do 3 mock interviews by 3 December because I freeze", context)
    assert judge_goal(goal).criteria["achievable"].verdict == "unclear"
    one_hour = goal._replace(statement="Draft my CV today", effort=1.0)
    assert judge_goal(one_hour).criteria["achievable"].verdict == "yes"
    three_hours = one_hour._replace(effort=3.0)
    assert [finding.message for finding in judge_goal(three_hours).findings if finding.code == "SMART-A01"] == [
        "needs 3 h, 1 h is free until 3 December"
    ]


@pytest.mark.parametrize(
    ("figures", "day_first", "month_first"),
    [
        ("3/12", "2026-12-03", "2027-03-12"),
        ("3/12/2026", "2026-12-03", "2026-03-12"),
        ("3-12-26", "2026-12-03", "2026-03-12"),
        ("3.12.2026", "2026-12-03", "2026-12-03"),
        ("13/12", "2026-12-13", "2026-12-13"),
        ("12/13/2026", "2026-12-13", "2026-12-13"),
        ("2026-12-03", "2026-12-03", "2026-12-03"),
    ],
)
def test_figures_are_read_in_the_order_of_the_workspace(figures: str, day_first: str, month_first: str) -> None:
    text, calendar = f"Send it by {figures}", Calendar(date(2026, 11, 20))
    assert end_in(text, calendar) == day_first
    assert end_in(text, calendar._replace(dates=MONTH_FIRST)) == month_first
    noted = [mark.note for mark in read(text, calendar).two_ways]
    assert noted == ([day_first] if figures[0] == "3" and "." not in figures else [])


def doubted(text: str, today: date | None = date(2026, 11, 20), **fields: Any) -> list[str]:
    judged = judge_goal(Goal(text, JudgementContext(today), **fields))
    return [finding.message for finding in judged.findings if finding.code == "SMART-T06"]


def test_figures_that_others_may_read_another_way_are_told() -> None:
    assert doubted("Send it by 3/12") == ['"3/12" is read as 3 December; write 2026-12-03 to be sure']
    assert doubted("Send it by 3/12", None) == ['"3/12" is read as 3 December; write 3 December to be sure']
    assert doubted("Send it by 3/12", due=date(2026, 12, 3)) == []
    assert doubted("Send it by 3/12", due=date(2027, 3, 12)) != []
    for text in ("Send it by 3/3", "Send it by 3.12.2026", "Read 3/12 of it by Friday", "Score 3/12 in May", "24/7"):
        assert doubted(text) == []


def holidays(*days: tuple[str, str]) -> tuple[Holiday, ...]:
    return tuple(Holiday(date.fromisoformat(day), name) for day, name in days)


ENGLAND = holidays(
    ("2026-03-04", "Day of the Test"),
    ("2026-04-03", "Good Friday"),
    ("2026-04-06", "Easter Monday"),
    ("2026-05-04", "May Day"),
    ("2026-05-25", "Spring Bank Holiday"),
    ("2026-08-31", "Late Summer Bank Holiday"),
    ("2026-12-25", "Christmas Day"),
)
SERBIA = holidays(("2026-04-12", "Easter Sunday"), ("2027-01-07", "Orthodox Christmas Day"))
ONTARIO = holidays(("2026-09-07", "Labor Day"), ("2026-10-12", "Thanksgiving Day"))
EGYPT = holidays(("2026-03-20", "Eid al-Fitr (estimated)"), ("2026-05-27", "Eid al-Adha (estimated)"))


@pytest.mark.parametrize(
    ("country", "text", "day"),
    [
        (ENGLAND, "Send it by the bank holiday", "2026-04-03"),
        (ENGLAND, "Send it by the next bank holiday", "2026-04-03"),
        (ENGLAND, "Send it before the May bank holiday", "2026-05-04"),
        (ENGLAND, "Send it before the late May bank holiday", "2026-05-25"),
        (ENGLAND, "Send it by the last bank holiday in May", "2026-05-25"),
        (ENGLAND, "Send it by the summer bank holiday", "2026-08-31"),
        (ENGLAND, "Send it by the bank holiday in June", "?"),
        (ENGLAND, "Send it after the bank holiday", "-"),
        (ENGLAND, "Send it by Good Friday", "2026-04-03"),
        (ENGLAND, "Send it by Easter", "2026-04-05"),
        (ENGLAND, "Send it by Easter Monday", "2026-04-06"),
        (ENGLAND, "Send it by Thanksgiving", "2026-11-26"),
        (ONTARIO, "Send it by Thanksgiving", "2026-10-12"),
        (ONTARIO, "Send it by the Thanksgiving break", "2026-10-12"),
        (ONTARIO, "Send it before Labor Day", "2026-09-07"),
        (ONTARIO, "Plan the Labor Day picnic with 3 friends", "-"),
        (SERBIA, "Send it by Easter", "2026-04-12"),
        (SERBIA, "Send it by Christmas", "2027-01-07"),
        (SERBIA, "Send it by Christmas Eve", "2027-01-06"),
        (EGYPT, "Send it before Eid", "2026-03-20"),
        (EGYPT, "Send it by Eid al-Adha", "2026-05-27"),
        ((), "Send it by the bank holiday", "?"),
        ((), "Send it by Eid", "?"),
    ],
)
def test_holidays_are_those_of_the_writers_country(country: tuple[Holiday, ...], text: str, day: str) -> None:
    assert end_in(text, Calendar(date(2026, 3, 4), holidays=country)) == day


MODULES = (
    ("git", date(2026, 11, 6)),
    ("working with git", date(2026, 11, 6)),
    ("module 1", date(2026, 11, 6)),
    ("half-term week", date(2026, 11, 13)),
    ("react", date(2026, 12, 4)),
    ("final demo", date(2026, 12, 18)),
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Finish exercises 1-3 by half-term", "2026-11-13"),
        ("Finish exercises 1-3 before the half term break", "2026-11-13"),
        ("Read one chapter a day until half-term week", "2026-11-13"),
        ("Finish exercises 1-3 by the end of the React module", "2026-12-04"),
        ("Finish exercises 1-3 by the end of React", "2026-12-04"),
        ("Finish exercises 1-3 before the React module ends", "2026-12-04"),
        ("Finish exercises 1-3 before Working with Git ends", "2026-11-06"),
        ("Rehearse the talk twice before the Final Demo", "2026-12-18"),
        ("Finish exercises 1-3 by the end of the module", "2026-11-06"),
        ("Finish exercises 1-3 by the end of the next module", "2026-11-13"),
        ("Finish exercises 1-3 by the end of module 1", "2026-11-06"),
        ("Finish three React exercises", "-"),
        ("Publish a page about React by Git", "-"),
        ("Finish exercises 1-3 by the end of the CSS module", "?"),
    ],
)
def test_a_module_of_the_programme_is_an_end_by_its_name(text: str, day: str) -> None:
    assert end_in(text, Calendar(date(2026, 10, 28), modules=MODULES)) == day


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Book the hall by 31 February", '"31 February" is in no calendar'),
        ("Book the hall by the 31st of June", '"31st of June" is in no calendar'),
        ("Book the hall by February 30th", '"February 30" is in no calendar'),
        ("Read two books by 29 February 2027", '"29 February" is in no calendar'),
        ("Run 5 km by Monday 4 December", '"Monday 4 December": that day is a Friday'),
    ],
)
def test_a_day_that_is_none_or_has_another_weekday_is_said(text: str, said: str) -> None:
    judged = judge_goal(Goal(text, JudgementContext(date(2026, 12, 3))))
    assert [finding.message for finding in judged.findings if finding.code == "SMART-T07"] == [said]
    assert judged.criteria["time_bound"].verdict == "yes"


@pytest.mark.parametrize(
    "text",
    ["Read two books by 29 February 2028", "Run 5 km by Friday 4 December", "Meet on Mondays until 31 January"],
)
def test_a_day_that_there_is_needs_no_word(text: str) -> None:
    judged = judge_goal(Goal(text, JudgementContext(date(2026, 12, 3))))
    assert not [finding for finding in judged.findings if finding.code == "SMART-T07"]
