"""The circumstances of goals: the programme, the hours, days off, meetings and the owner's other goals."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from mentor_cli.core.judgement.circumstances import Circumstances, Programme
from mentor_cli.core.judgement.goal import OtherGoal
from mentor_cli.core.owners import Owners
from mentor_cli.core.record import Record
from mentor_cli.core.time.holidays import Holiday

TODAY = date(2026, 12, 3)


def made(kind: str, identity: str, **values: Any) -> Record:
    body = values.pop("body", "# Words\n")
    return Record(kind, identity, f"{kind}/{identity}.md", values, body)


SETTINGS = made(
    "mentor.yaml",
    "mentor",
    ends="2026-12-18",
    timezone="Europe/London",
    focus=["Git"],
    hours_per_week=10,
    modules=[
        {"id": "git", "title": "Working with Git", "ends": "2026-11-06"},
        {"id": "open"},
        {"id": "Demo", "ends": "2026-12-18"},
    ],
    holidays={"country": "GB", "extra": ["2026-12-24"]},
)
ANA = made("people", "ana", hours_per_week=4, aliases=["anna"])
BEN = made("people", "ben", away=[{"from": "2026-12-05", "until": "2026-12-07"}, {"from": "2026-12-24"}])
CAT = made("people", "cat", region="GB-SCT")
GROUP = made(
    "groups",
    "thursday",
    members=["ana", "ben"],
    cadence=[{"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-10-29"}],
)
SESSIONS = (
    made("sessions", "a", group="thursday", start="2026-11-05T18:00", status="held"),
    made("sessions", "b", group="thursday", start="2026-11-12T18:00", status="cancelled"),
    made("sessions", "c", group="thursday", start="2026-12-10T18:00", status="cancelled"),
)
HOLIDAYS = {
    "GB": (
        Holiday(date(2026, 12, 25), "Christmas Day"),
        Holiday(date(2026, 12, 31), "New Year's Eve", free=False),
    ),
    "GB-SCT": (Holiday(date(2026, 11, 30), "Saint Andrew's Day"), Holiday(date(2041, 1, 1), "New Year's Day")),
}
EFFORTS = (
    made("goals", "ana-a", owner="anna", status="active", effort="8h", target=4, current=1, due="2026-12-10"),
    made("goals", "ana-b", owner="ana", status="active", effort="3h"),
    made("goals", "ana-draft", owner="ana", status="draft", effort="30h"),
    made("goals", "ana-met", owner="ana", status="met", effort="30h"),
    made("goals", "ana-none", owner="ana", status="active"),
    made("goals", "ben-a", owner="ben", status="active", effort="1h"),
)


def circumstances(groups: Sequence[Record] = (GROUP,)) -> Circumstances:
    ids = {"ana": "ana", "anna": "ana", "ben": "ben", "cat": "cat", "thursday": "thursday"}
    return Circumstances(
        Programme(
            SETTINGS,
            Owners(ids, lambda _: TODAY),
            lambda: (ANA, BEN, CAT),
            lambda: groups,
            lambda: EFFORTS,
            lambda: SESSIONS,
            lambda region: HOLIDAYS.get(region, ()),
        )
    )


def test_what_the_programme_says() -> None:
    known = circumstances().of_goal(EFFORTS[5], "Merge it")
    assert (known.today, known.programme_ends, known.focus) == (TODAY, date(2026, 12, 18), ("Git",))
    assert dict(known.modules) == {
        "git": date(2026, 11, 6),
        "working with git": date(2026, 11, 6),
        "module 1": date(2026, 11, 6),
        "demo": date(2026, 12, 18),
        "module 3": date(2026, 12, 18),
    }


def test_hours_and_days_off_are_the_owners() -> None:
    of_ana = circumstances().of_goal(EFFORTS[0], "")
    of_ben = circumstances().of_goal(EFFORTS[5], "")
    of_group = circumstances().of_goal(made("goals", "g", owner="thursday"), "")
    assert (of_ana.hours_per_week, of_ben.hours_per_week, of_group.hours_per_week) == (4, 10, 10)
    assert of_ana.days_off == of_ben.days_off == (date(2026, 12, 24), date(2026, 12, 25))
    assert (of_ana.away, of_ben.away) == ((), tuple(date(2026, 12, day) for day in (5, 6, 7, 24)))


def test_holidays_are_those_of_the_persons_region_as_far_as_people_plan() -> None:
    in_scotland = circumstances().of_text("cat", "")
    assert in_scotland.holidays == HOLIDAYS["GB-SCT"][:1]
    assert in_scotland.days_off == (date(2026, 11, 30), date(2026, 12, 24))
    assert circumstances().of_text(None, "").holidays == HOLIDAYS["GB"]


def test_other_active_goals_take_what_is_left_of_them() -> None:
    known = circumstances()
    first = OtherGoal(6.0, date(2026, 12, 10))
    assert known.of_goal(EFFORTS[0], "").others == (OtherGoal(3.0, None),)
    assert known.of_goal(EFFORTS[1], "").others == (first,)
    assert known.of_goal(EFFORTS[4], "").others == (first, OtherGoal(3.0, None))
    assert known.of_text("ana", "Learn").others == (first, OtherGoal(3.0, None))
    assert known.of_text(None, "Learn").others == ()


def test_the_next_session_is_the_one_after_the_day_it_was_written() -> None:
    known = circumstances()
    words = "before our next session"
    assert known.of_goal(made("goals", "x", owner="ana", written="2026-11-05"), words).next_session == date(
        2026, 11, 19
    )
    assert known.of_goal(made("goals", "x", owner="ben"), words).next_session == date(2026, 12, 17)
    assert known.of_goal(made("goals", "x", owner="ben"), "by Friday").next_session is None
    assert known.of_goal(made("goals", "x", owner="eve"), words).next_session is None
    assert known.of_goal(made("goals", "x", owner="thursday"), words).next_session == date(2026, 12, 17)
    assert known.of_goal(made("goals", "x", owner="eve", group="thursday"), words).next_session == date(2026, 12, 17)
    assert known.of_text("ana", words).next_session == date(2026, 12, 17)


def test_benchmarks_count_from_the_first_session_held() -> None:
    counted = [{"by": "session-2", "what": "x"}]
    known = circumstances()
    met = known.meetings_of(made("goals", "x", owner="ana", benchmarks=counted))
    assert met[:3] == (date(2026, 11, 5), date(2026, 11, 19), date(2026, 11, 26))
    assert known.meetings_of(made("goals", "x", owner="ana", benchmarks=[{"by": "2026-12-01", "what": "x"}])) == ()
    two_groups = circumstances((GROUP, made("groups", "other", members=["ana"])))
    assert two_groups.meetings_of(made("goals", "x", owner="ana", benchmarks=counted)) == ()
    named = two_groups.meetings_of(made("goals", "x", owner="ana", group="thursday", benchmarks=counted))
    assert named == met
