"""A glance at the lines finds the same actions as reading every task of the workspace."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.actions import gather, in_order_of_due
from mentor_cli.core.attention import _is_seen, due_actions, is_due
from mentor_cli.core.circle import circle_of
from mentor_cli.core.due_soon import with_due_actions
from mentor_cli.core.owners import Owners
from mentor_cli.core.record import Record

NOW = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
TODAY = NOW.date()
FORMER = {"anna": "ana", "former": "ours"}
EVERYBODY = Owners({**{name: name for name in ("ana", "mia", "zoe", "ours", "theirs")}, **FORMER}, lambda _: TODAY)
GROUPS = [
    Record("groups", "ours", "groups/ours.md", {"members": ["ana"], "mentors": ["mia"], "aliases": ["former"]}),
    Record("groups", "theirs", "groups/theirs.md", {"members": ["zoe"], "mentors": ["ana"]}),
]
PEOPLE = [Record("people", name, f"people/{name}.md", {"name": name}) for name in ("ana", "mia", "zoe")]

LINES = st.tuples(
    st.sampled_from(["- [ ]", "- [ ]", "- [x]"]),
    st.sampled_from(["Write", "Ring @zoe", "Ask @anna,", "Sing"]),
    st.sampled_from(["", " @ana", " @mia", " @nobody"]),
    st.sampled_from(["", " due:2026-12-01", " due: 2026-12-06", " due:2026-12-07", " due:2026-12-20"]),
    st.sampled_from(["", " ^aaaab", " ^aaaab", " ^aaaac"]),
).map(lambda parts: "".join([parts[0], " ", *parts[1:], "\n"]))
BODIES = st.lists(LINES, max_size=3).map("".join)
OWNERS = st.fixed_dictionaries(
    {"owner": st.sampled_from(["ana", "anna", "zoe", "ours", "former"]), "status": st.sampled_from(["active", "met"])},
    optional={"group": st.sampled_from(["ours", "former", "theirs"])},
)
MEETINGS = st.fixed_dictionaries(
    {"start": st.dates(date(2026, 11, 1), TODAY).map(lambda day: f"{day}T18:00")},
    optional={"group": st.sampled_from(["ours", "former", "theirs"])},
)


def records(kind: str, fields: list[tuple[dict[str, Any], str]]) -> list[Record]:
    return [Record(kind, f"r{at}", f"{kind}/r{at}.md", values, body) for at, (values, body) in enumerate(fields)]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(OWNERS, BODIES), max_size=3),
    st.lists(st.tuples(MEETINGS, BODIES), max_size=3),
    BODIES,
    st.sampled_from([*PEOPLE, None]),
)
def test_the_same_actions_are_found(
    goals: list[tuple[dict[str, Any], str]],
    sessions: list[tuple[dict[str, Any], str]],
    talking_points: str,
    me: Record | None,
) -> None:
    groups = [GROUPS[0]._replace(body=talking_points), GROUPS[1]]
    everything = {"goals": records("goals", goals), "groups": groups, "sessions": records("sessions", sessions)}
    circle = circle_of(me, groups, PEOPLE, TODAY)
    every_action = gather(everything["goals"], groups, everything["sessions"], EVERYBODY)
    expected = [
        action
        for action in in_order_of_due(one for one in every_action if is_due(one, TODAY))
        if _is_seen(action, circle, EVERYBODY, {})
    ]
    assert due_actions(circle, everything, NOW, EVERYBODY) == expected


@pytest.mark.parametrize(
    ("dated", "own"),
    [
        ({"group": "theirs"}, {"group": "ours"}),
        ({"group": "theirs"}, {}),
        ({}, {}),
    ],
)
def test_the_date_may_stand_where_nothing_says_whose_it_is(dated: dict[str, str], own: dict[str, str]) -> None:
    bodies = [(dated, "- [ ] Write due:2026-12-01 ^aaaab\n"), (own, "- [ ] Write @ana ^aaaab\n")]
    sessions = records("sessions", [({"start": f"2026-11-0{at + 1}T18:00", **values}, body)
                                    for at, (values, body) in enumerate(bodies)])  # fmt: skip
    circle = circle_of(PEOPLE[1], GROUPS, PEOPLE, TODAY)
    (action,) = due_actions(circle, {"sessions": sessions, "groups": GROUPS}, NOW, EVERYBODY)
    assert (action.person, action.due, action.carried) == ("ana", date(2026, 12, 1), 1)


def test_a_glance_leaves_out_what_cannot_matter() -> None:
    circle = circle_of(PEOPLE[0], GROUPS, PEOPLE, TODAY)
    bodies = [
        "- [ ] Now due:2026-12-01 ^aaaab",
        "- [ ] Later due:2026-12-20",
        "- [x] Done due:2026-12-01",
        "- [ ] Some day",
    ]
    mine = records("goals", [({"owner": "ana"}, body) for body in bodies])
    carried = Record("sessions", "s", "sessions/s.md", {"group": "theirs"}, "- [ ] Now ^aaaab")
    elsewhere = Record("goals", "z", "goals/z.md", {"owner": "nobody"}, "- [ ] Now due:2026-12-01")
    found = with_due_actions([*mine, carried, elsewhere], circle, EVERYBODY, date(2026, 12, 6))
    assert [record.id for record in found] == ["r0", "s"]
