"""Actions: every task once, whoever it is whose, however often it was carried, wherever it was ticked."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.actions import Action, concerns, gather, in_order_of_due, latest_day, matching, times
from mentor_cli.core.owners import Owners
from mentor_cli.core.record import Record

TODAY = date(2026, 12, 3)
EVERYBODY = Owners({"ana": "ana", "anna": "ana", "ben": "ben", "circle": "circle"}, lambda _: TODAY)
GROUP = Record("groups", "circle", "groups/circle.md", {"members": ["ana", "ben"]}, "- [ ] Choose a name ^aaaaa\n")


def goal(name: str, body: str, **values: str) -> Record:
    return Record("goals", name, f"goals/{name}.md", {"owner": "ana", **values}, body, 5)


def session(day: str, body: str, **values: str) -> Record:
    start = {"group": "circle", "start": f"2026-{day}T18:00", "format": "buddy"}
    return Record("sessions", f"2026-{day}-circle", f"sessions/2026-{day}-circle.md", {**start, **values}, body, 9)


def gathered(*records: Record) -> tuple[Action, ...]:
    by_kind = {kind: [one for one in records if one.kind == kind] for kind in ("goals", "groups", "sessions")}
    return gather(by_kind["goals"], by_kind["groups"], by_kind["sessions"], EVERYBODY)


def only(*records: Record) -> Action:
    (action,) = gathered(*records)
    return action


def test_the_same_mark_is_the_same_task_and_its_last_place_counts() -> None:
    first = session("11-12", "## Actions\n- [ ] Write to Dina @anna due:2026-11-19 ^k7q2x\n")
    last = session("11-26", "\n- [ ] Write to Dina @ana due:2026-12-01 ^k7q2x\n")
    between = session("11-19", "- [ ] Write to Dina ^k7q2x\n")
    action = only(last, first, between)
    assert (action.person, action.due, action.carried) == ("ana", date(2026, 12, 1), 2)
    assert action.place.text == "sessions/2026-11-26-circle.md:10"
    assert [place.record.id[5:10] for place in action.places] == ["11-12", "11-19", "11-26"]
    assert action.state(TODAY) == "2 days over, carried twice"


def test_a_meeting_that_did_not_take_place_carries_nothing() -> None:
    held, called_off = (
        session("11-12", "- [ ] Write ^k7q2x"),
        session("11-19", "- [ ] Write ^k7q2x", status="cancelled"),
    )
    assert only(held, called_off).carried == 0
    assert only(held, called_off).place.record is called_off


@pytest.mark.parametrize("done_in", [0, 1, 2])
def test_done_in_one_place_is_done(done_in: int) -> None:
    bodies = ["- [ ] Write ^k7q2x", "- [ ] Write ^k7q2x", "- [ ] Write ^k7q2x"]
    bodies[done_in] = "- [x] Write done:2026-12-02 ^k7q2x"
    action = only(goal("a", bodies[0]), session("11-12", bodies[1]), session("11-19", bodies[2]))
    assert action.done
    assert action.done_on == date(2026, 12, 2)
    assert action.state(TODAY) == "done Wed 2 Dec"
    assert not action.reads(done=True)


def test_without_a_name_a_step_is_the_owners_and_a_session_task_nobodys() -> None:
    step, task = gathered(goal("a", "- [ ] One ^aaaab"), session("11-12", "- [ ] Two ^aaaac"))
    assert (step.person, task.person) == ("ana", None)
    assert only(goal("a", "- [ ] One @ben ^aaaab")).person == "ben"
    assert only(goal("a", "- [ ] One", owner="circle")).person == "circle"
    assert only(goal("a", "- [ ] One @zoe")).person == "zoe"


def test_tasks_without_a_mark_are_told_apart_by_their_place() -> None:
    actions = gathered(goal("a", "- [ ] Ring\n- [ ] Ring\n"), goal("b", "- [ ] Ring\n"))
    assert [action.key for action in actions] == ["goals/a.md:5", "goals/a.md:6", "goals/b.md:5"]
    assert {action.mark for action in actions} == {None}


@pytest.mark.parametrize("status", ["met", "missed", "dropped"])
def test_steps_of_a_closed_goal_are_not_listed_but_ticks_in_it_count(status: str) -> None:
    closed = goal("a", "- [ ] Left over\n- [x] Carried on done:2026-11-20 ^k7q2x\n", status=status)
    carried, left = gathered(closed, session("11-12", "- [ ] Carried on ^k7q2x\n"))
    assert not left.is_listed
    assert carried.is_listed
    assert carried.done
    assert carried.place.record.kind == "sessions"


def test_what_concerns_a_group() -> None:
    own = only(GROUP)
    outside = Record("sessions", "x", "sessions/x.md", {"people": ["ana"], "start": "2026-12-01T18:00"}, "- [ ] X @ana")
    assert concerns(own, GROUP, ("ana", "ben"), EVERYBODY)
    assert concerns(only(session("11-12", "- [ ] Two")), GROUP, ("ana", "ben"), EVERYBODY)
    assert concerns(only(goal("a", "- [ ] One")), GROUP, ("ana", "ben"), EVERYBODY)
    assert concerns(only(goal("a", "- [ ] One", owner="anna")), GROUP, ("ana", "ben"), EVERYBODY)
    assert not concerns(only(goal("a", "- [ ] One", group="elsewhere")), GROUP, ("ana", "ben"), EVERYBODY)
    assert not concerns(only(goal("a", "- [ ] One", owner="zoe")), GROUP, ("ana", "ben"), EVERYBODY)
    assert not concerns(only(outside), GROUP, ("ana", "ben"), EVERYBODY)


def test_the_latest_day_it_came_up() -> None:
    assert latest_day(only(goal("a", "- [x] One done:2026-12-02", written="2026-11-01"))) == date(2026, 12, 2)
    assert latest_day(only(goal("a", "- [ ] One", written="2026-11-01"))) == date(2026, 11, 1)
    assert latest_day(only(session("11-12", "- [ ] One ^aaaab"), session("11-19", "- [ ] One ^aaaab"))) == date(
        2026, 11, 19
    )
    assert latest_day(only(goal("a", "- [ ] One"))) is None


def test_overdue_is_only_what_is_open_and_past() -> None:
    assert only(goal("a", "- [ ] One due:2026-12-02")).is_overdue(TODAY)
    assert not only(goal("a", "- [ ] One due:2026-12-03")).is_overdue(TODAY)
    assert not only(goal("a", "- [x] One due:2026-12-02")).is_overdue(TODAY)
    assert not only(goal("a", "- [ ] One")).is_overdue(TODAY)


def test_words_find_actions() -> None:
    actions = gathered(goal("a", "- [ ] Write to Dina\n- [ ] Write to Dina again\n- [ ] Ring Ünal @ben\n"))
    assert [one.text for one in matching(actions, "DINA write")] == ["Write to Dina", "Write to Dina again"]
    assert [one.text for one in matching(actions, "write to dina")] == ["Write to Dina"]
    assert [one.text for one in matching(actions, "ben ünal")] == ["Ring Ünal"]
    assert matching(actions, "zoe") == []


def test_how_often_in_words() -> None:
    assert [times(count) for count in (1, 2, 3)] == ["once", "twice", "3 times"]


LINES = st.tuples(
    st.sampled_from([" ", "x"]),
    st.sampled_from(["Write", "Ring"]),
    st.sampled_from(["", " due:2026-12-01", " due:2026-12-05"]),
    st.sampled_from(["", " ^aaaab", " ^aaaac", " ^aaaad"]),
).map(lambda parts: f"- [{parts[0]}] {parts[1]}{parts[2]}{parts[3]}\n")


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(LINES, max_size=5), min_size=1, max_size=5))
def test_every_line_belongs_to_exactly_one_action(bodies: list[list[str]]) -> None:
    records = [goal("a", "".join(bodies[0]))]
    records += [session(f"11-{day + 10}", "".join(lines)) for day, lines in enumerate(bodies[1:])]
    actions = gathered(*records)
    places = [place.text for action in actions for place in action.places]
    assert len(places) == len(set(places)) == sum(map(len, bodies))
    assert len({action.key for action in actions}) == len(actions)
    for action in actions:
        assert action.done == any(place.task.done for place in action.places)
        assert 0 <= action.carried < max(len(bodies), 2)
    assert sorted(in_order_of_due(actions), key=lambda one: one.key) == sorted(actions, key=lambda one: one.key)


def test_the_order_is_by_date_then_open_before_done() -> None:
    body = (
        "- [ ] Third\n- [x] Fifth done:2026-11-01\n- [ ] Second due:2026-12-02\n- [x] Fourth done:2026-12-01\n"
        "- [ ] First due:2026-12-01\n"
    )
    ordered = in_order_of_due(gathered(goal("a", body)))
    assert [action.text for action in ordered] == ["First", "Second", "Third", "Fourth", "Fifth"]
