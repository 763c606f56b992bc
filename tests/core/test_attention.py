"""What waits: meetings, actions, goals, diary and problems, each with its day where its owner is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentor_cli.core.actions import gather
from mentor_cli.core.attention import (
    Attention,
    attention,
    coming_meetings,
    is_due,
    risky_goals,
    silent_writers,
    waiting_problems,
)
from mentor_cli.core.circle import Circle, circle_of
from mentor_cli.core.findings import Finding
from mentor_cli.core.owners import Owners
from mentor_cli.core.record import Record

NOW = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
ZONES = {"ana": "Europe/London", "yared": "Africa/Addis_Ababa", "circle": "Europe/London", None: "Europe/London"}
WORKSPACE = Record("workspace", "mentor", "mentor.yaml", {"timezone": "Europe/London"})
HOLIDAYS = frozenset((date(2026, 12, 10),))
THURSDAYS = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-10-29", "skip": "holidays"}
CIRCLE = Record(
    "groups", "circle", "groups/circle.md",
    {"members": ["ana", "yared"], "mentors": ["mia"], "cadence": [THURSDAYS], "minutes": 60},
)  # fmt: skip
PEOPLE = [Record("people", name, f"people/{name}.md", {"name": name}) for name in ("ana", "mia", "yared", "zoe")]


def everybody(now: datetime = NOW) -> Owners:
    return Owners(
        {"ana": "ana", "anna": "ana", "yared": "yared", "circle": "circle"},
        lambda name: now.astimezone(ZoneInfo(ZONES.get(name, "UTC"))).date(),
    )


def circle(me: str | None = "mia") -> Circle:
    mine = next((person for person in PEOPLE if person.id == me), None)
    return circle_of(mine, [CIRCLE], PEOPLE, NOW.date())


def record(kind: str, name: str, body: str = "", **values: object) -> Record:
    return Record(kind, name, f"{kind}/{name}.md", values, body)


# -- meetings ----------------------------------------------------------------------------------------------


def starts(sessions: list[Record], now: datetime = NOW, me: str | None = "mia") -> list[str]:
    found = coming_meetings(circle(me), sessions, WORKSPACE, now, holidays=HOLIDAYS)
    return [meeting.start.text for meeting in found]


def test_the_next_meeting_counts_until_it_is_over() -> None:
    assert starts([]) == ["2026-12-03T18:00"]
    assert starts([], datetime(2026, 12, 3, 18, 59, tzinfo=UTC)) == ["2026-12-03T18:00"]
    assert starts([], datetime(2026, 12, 3, 19, 0, tzinfo=UTC)) == ["2026-12-17T18:00"]


def test_a_cancelled_meeting_is_none_and_a_moved_one_is_where_it_went() -> None:
    cancelled = record("sessions", "a", group="circle", start="2026-12-03T18:00", status="cancelled")
    assert starts([cancelled]) == ["2026-12-17T18:00"]
    moved = record("sessions", "a", group="circle", start="2026-12-05T10:00", moved_from="2026-12-03T18:00")
    assert starts([moved]) == ["2026-12-05T10:00"]


def test_a_meeting_without_a_group_is_of_its_people() -> None:
    pair = record("sessions", "pair", people=["ana", "zoe"], start="2026-12-04T09:00", format="career-first")
    assert starts([pair]) == ["2026-12-03T18:00", "2026-12-04T09:00"]
    assert starts([pair], me="yared") == ["2026-12-03T18:00"]
    assert starts([pair], me="zoe") == ["2026-12-04T09:00"]


def test_a_former_id_names_the_same_person() -> None:
    people = [record("people", "zoe", aliases=["zoey"])]
    pair = record("sessions", "pair", people=["Zoey"], start="2026-12-04T09:00", format="career-first")
    found = coming_meetings(circle("zoe"), [pair], WORKSPACE, NOW, people)
    assert [meeting.people for meeting in found] == [("zoe",)]


def test_beyond_a_week_only_the_very_next_is_told() -> None:
    pair = record("sessions", "pair", people=["ana", "zoe"], start="2026-12-21T09:00", format="career-first")
    assert starts([pair]) == ["2026-12-03T18:00"]
    assert starts([pair], me="zoe") == ["2026-12-21T09:00"]
    assert starts([pair], datetime(2026, 12, 19, tzinfo=UTC)) == ["2026-12-21T09:00", "2026-12-24T18:00"]


# -- actions -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("today", "due", "waits"),
    [
        ("2026-12-03", "2026-11-01", True),
        ("2026-12-03", "2026-12-06", True),
        ("2026-12-03", "2026-12-07", False),
        ("2026-12-06", "2026-12-07", True),
        ("2026-12-06", "2026-12-08", False),
        ("2026-12-07", "2026-12-13", True),
    ],
)
def test_an_action_waits_until_the_end_of_the_week(today: str, due: str, waits: bool) -> None:
    (action,) = gather([record("goals", "a", f"- [ ] Ring due:{due}", owner="ana")], (), (), everybody())
    assert is_due(action, date.fromisoformat(today)) is waits
    assert not is_due(action._replace(done=True), date.fromisoformat(today))


def seen(me: str | None) -> list[str]:
    goals = [
        record("goals", "a", "- [ ] Ana's due:2026-12-03\n- [ ] For Zoe @zoe due:2026-12-03\n", owner="ana"),
        record("goals", "b", "- [ ] The circle's due:2026-12-02\n", owner="circle"),
        record("goals", "c", "- [ ] Zoe's due:2026-12-03\n", owner="zoe"),
    ]
    session = record("sessions", "s", "- [ ] Nobody's due:2026-12-03\n", group="circle", start="2026-11-26T18:00")
    records = {"goals": goals, "sessions": [session]}
    waiting: Attention = attention(circle(me), records, WORKSPACE, NOW, everybody(), lambda _: "suitable")
    return sorted(action.text for action in (*waiting.overdue, *waiting.due))


def test_a_mentor_sees_also_what_is_nobodys_and_a_member_only_their_own() -> None:
    assert seen("mia") == ["Ana's", "For Zoe", "Nobody's", "The circle's"]
    assert seen("ana") == ["Ana's", "The circle's"]
    assert seen("yared") == ["The circle's"]
    assert seen("zoe") == ["For Zoe", "Zoe's"]
    assert seen(None) == ["Ana's", "For Zoe", "Nobody's", "The circle's", "Zoe's"]


def test_overdue_is_told_apart_where_the_person_is() -> None:
    late = datetime(2026, 12, 3, 22, 0, tzinfo=UTC)
    goals = [record("goals", name, "- [ ] Ring due:2026-12-03", owner=name) for name in ("ana", "yared")]
    waiting = attention(circle(), {"goals": goals}, WORKSPACE, late, everybody(late), lambda _: "suitable")
    assert [action.person for action in waiting.overdue] == ["yared"]
    assert [action.person for action in waiting.due] == ["ana"]


# -- goals -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "body", "text"),
    [
        ({"due": "2026-12-07", "target": 3, "current": 1, "written": "2026-12-01"}, "", "1 of 3, 4 days left"),
        ({"due": "2026-12-03", "written": "2026-12-01"}, "", "due today"),
        ({"due": "2026-12-02", "target": 3, "written": "2026-12-01"}, "", "1 day over"),
        ({"due": "2026-12-11", "written": "2026-11-19"}, "", "no check-in for 14 days"),
        ({"due": "2026-12-10", "written": "2026-11-20"}, "", "7 days left"),
        ({"due": "2026-12-01", "written": "2026-11-01"}, "## Check-ins\n- 2026-11-17: stuck\n",
         "2 days over, no check-in for 16 days"),
        ({"written": "2026-10-01"}, "## Check-ins\n- 2026-11-20: going on\n", None),
        ({"due": "2026-12-11", "written": "2026-11-20"}, "", None),
        ({}, "", None),
        ({"due": "2026-12-01", "status": "met"}, "", None),
        ({"due": "2026-12-01", "status": "draft"}, "", None),
        ({"due": "2026-12-01", "owner": "zoe"}, "", None),
        ({"written": "2026-10-01"}, "-----BEGIN AGE ENCRYPTED FILE-----\n", None),
    ],
)  # fmt: skip
def test_goals_that_need_a_word(values: dict[str, object], body: str, text: str | None) -> None:
    goal = record("goals", "g", body, **{"owner": "anna", "status": "active", **values})
    found = risky_goals(circle(), [goal], everybody())
    assert [risky.text(NOW.date()) for risky in found] == ([] if text is None else [text])


def test_the_nearest_goal_comes_first() -> None:
    goals = [record("goals", f"g{day}", owner="ana", due=f"2026-12-0{day}") for day in (5, 4, 6)]
    assert [risky.goal.id for risky in risky_goals(circle(), goals, everybody())] == ["g4", "g5", "g6"]


# -- diary and problems ------------------------------------------------------------------------------------


def test_who_has_not_written_this_week() -> None:
    entries = [
        record("diary", "x", owner="anna", date="2026-11-30"),
        record("diary", "y", owner="yared", date="2026-11-29"),
    ]
    assert silent_writers(circle(), entries, everybody()) == ("yared",)
    assert silent_writers(circle(), [], everybody()) == ("ana", "yared")
    on_sunday_night = everybody(datetime(2026, 12, 6, 22, 0, tzinfo=UTC))
    entries.append(record("diary", "z", owner="yared", date="2026-12-06"))
    assert silent_writers(circle(), entries, on_sunday_night) == ("yared",)


def test_problems_wait_for_answers_and_then_for_a_judgement() -> None:
    complete = "## Problem\nx\n## Evidence\nx\n## Context\nx\n## Why\nx\n"
    problems = [
        record("problems", "late", complete, owner="ana", written="2026-12-01"),
        record("problems", "early", "## Problem\nx\n", owner="yared", written="2026-11-20", status="queued"),
        record("problems", "ready", complete, owner="ana"),
        record("problems", "told", "", owner="ana", status="discussed"),
        record("problems", "elsewhere", "", owner="zoe"),
        record("problems", "sealed", "-----BEGIN AGE ENCRYPTED FILE-----\n", owner="ana"),
    ]
    verdicts = {"ready": "suitable", "early": "unclear"}
    found = waiting_problems(circle(), problems, everybody(), lambda problem: verdicts.get(problem.id))
    assert [(one.problem.id, one.verdict) for one in found] == [("early", "unclear"), ("late", None)]
    assert found[0].state.missing == ("Evidence", "Context", "Why")


def test_what_its_owner_says_of_a_problem_leaves_nothing_to_judge() -> None:
    complete = "## Problem\nx\n## Evidence\nx\n## Context\nx\n## Why\nx\n"
    said = {"specific": "yes", "solvable": "no", "controllable": "yes"}
    problems = [
        record("problems", "decided", complete, owner="ana", verdict=said),
        record("problems", "half", complete, owner="ana", verdict={**said, "solvable": "unclear"}),
    ]
    found = waiting_problems(circle(), problems, everybody(), lambda _: "not-suitable")
    assert [(one.problem.id, one.verdict) for one in found] == [("half", "not-suitable")]


def test_a_broken_file_makes_it_uncertain_when_its_group_meets() -> None:
    broken = record("sessions", "a", group="circle")._replace(findings=(Finding("F012", "error", "start: x"),))
    records = {"sessions": [broken], "groups": [CIRCLE]}
    waiting = attention(circle(), records, WORKSPACE, NOW, everybody(), lambda _: None)
    assert waiting.doubtful == {"circle"}
    assert len(waiting.meetings) == 1


def test_nothing_waits_for_those_who_are_done() -> None:
    entries = [record("diary", name, owner=name, date="2026-12-01") for name in ("ana", "yared")]
    an_hour_ago = NOW - timedelta(hours=1)
    waiting = attention(circle(), {"diary": entries}, WORKSPACE, an_hour_ago, everybody(), lambda _: None)
    assert waiting.is_empty
    assert len(waiting.meetings) == 1
    assert not waiting._replace(silent=("ana",)).is_empty
