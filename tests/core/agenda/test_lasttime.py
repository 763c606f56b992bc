"""What came out of last time, and what was put down for the next time."""

from __future__ import annotations

from datetime import datetime

from mentor_cli.core.actions import gather
from mentor_cli.core.agenda.lasttime import agreed_actions, begun_sessions, earlier_sessions, talking_points
from mentor_cli.core.owners import Owners
from mentor_cli.core.record import Record

GROUP = Record("groups", "g", "groups/g.md", {"aliases": ["former"]})
BEFORE = datetime.fromisoformat("2026-12-10T18:00")


def session(day: str, body: str = "", **fields: str) -> Record:
    values = {"group": "g", "start": f"{day}T18:00", "status": "held", **fields}
    return Record("sessions", f"{day}-g", f"sessions/{day}-g.md", values, body)


def told(*sessions: Record, goals: tuple[Record, ...] = ()) -> list[tuple[str, bool, int, str]]:
    records = {"sessions": sessions, "goals": goals}
    return [(one.task.text, one.done, one.carried, one.session) for one in agreed_actions(sessions, records)]


def test_the_tasks_of_the_last_session_with_their_state() -> None:
    first = session("2026-11-26", "- [ ] Call ^aaaa2\n- [ ] Write ^bbbb2\n")
    last = session("2026-12-03", "- [ ] Call ^aaaa2\n- [x] Write ^bbbb2\n- [ ] By hand\n")
    assert told(first, last) == [
        ("Call", False, 1, "2026-12-03-g"),
        ("Write", True, 1, "2026-12-03-g"),
        ("By hand", False, 0, "2026-12-03-g"),
    ]


def test_carried_is_what_the_list_of_actions_says() -> None:
    line = "- [ ] Call ^aaaa2\n"
    met = (session("2026-11-19", line), session("2026-11-26", line), session("2026-12-03", line))
    others = (session("2026-11-27", line, status="cancelled"), session("2026-11-28", "It is about ^aaaa2.\n"))
    sessions = (*met, *others)
    (listed,) = gather((), (), sessions, Owners({}, lambda _: BEFORE.date()))
    (told_of,) = agreed_actions(met, {"sessions": sessions})
    assert told_of.carried == listed.carried == 2


def test_what_nobody_took_over_is_not_lost() -> None:
    older = session("2026-11-19", "- [ ] Left behind ^aaaa2\n- [ ] Done since ^bbbb2\n- [ ] By hand, long ago\n")
    old = session("2026-11-26", "- [ ] Left behind, said anew ^aaaa2\n- [x] Finished ^cccc2\n")
    last = session("2026-12-03", "- [ ] New ^dddd2\n")
    goal = Record("goals", "x", "goals/x.md", {}, "- [x] Done since ^bbbb2\n")
    assert told(older, old, last, goals=(goal,)) == [
        ("Left behind, said anew", False, 1, "2026-11-26-g"),
        ("New", False, 0, "2026-12-03-g"),
    ]


def test_what_nobody_spoke_of_for_long_is_left_alone() -> None:
    sessions = [session(f"2026-11-{day}", f"- [ ] From the {day} ^aaa{day}\n") for day in (20, 21, 22, 23, 24)]
    assert [text for text, *_ in told(*sessions)] == ["From the 21", "From the 22", "From the 23", "From the 24"]


def test_done_anywhere_is_done() -> None:
    last = session("2026-12-03", "- [ ] Read ^aaaa2\n")
    goal = Record("goals", "x", "goals/x.md", {}, "## Steps\n- [x] Read ^aaaa2\n")
    assert told(last, goals=(goal,)) == [("Read", True, 0, "2026-12-03-g")]
    assert told() == []


def test_nothing_comes_out_of_a_meeting_that_is_still_to_come() -> None:
    held, today = session("2026-11-26"), session("2026-12-03", status="planned")
    assert begun_sessions((held, today), datetime.fromisoformat("2026-12-03T17:59")) == (held,)
    assert begun_sessions((held, today), datetime.fromisoformat("2026-12-03T18:00")) == (held, today)
    assert begun_sessions((session("2026-12-31"),), datetime.fromisoformat("2026-12-03T18:00")) != ()


def test_the_sessions_before() -> None:
    kept = (session("2026-11-19", group="former"), session("2026-11-26"))
    others = (
        session("2026-12-01", status="cancelled"),
        session("2026-12-02", status="solo"),
        session("2026-12-03", group="other"),
        session("2026-12-10"),
        Record("sessions", "x", "sessions/x.md", {"group": "g"}),
    )
    assert earlier_sessions(GROUP, (), (*reversed(kept), *others), BEFORE) == kept


def test_talking_points_are_the_open_ones() -> None:
    body = (
        "# G\n- [ ] no point\n## Talking points\n- [ ] Who speaks first @owen ^aaaa2\n- [x] Old ^bbbb2\n"
        "- [ ] Ticked in a session ^cccc2\n- [ ] By hand\n## Other\n- [ ] neither\n"
    )
    group = Record("groups", "g", "groups/g.md", {}, body)
    records = {"sessions": (session("2026-11-26", "- [x] Ticked ^cccc2\n"),), "groups": (group,)}
    assert [task.text for task in talking_points(group, records)] == ["Who speaks first", "By hand"]
    assert talking_points(None, records) == ()
    assert talking_points(GROUP, records) == ()
