"""Whom somebody looks after."""

from __future__ import annotations

from datetime import date

from mentor_cli.core.circle import circle_of, members_on
from mentor_cli.core.record import Record

TODAY = date(2026, 12, 3)


def person(name: str, **values: object) -> Record:
    return Record("people", name, f"people/{name}.md", values)


def group(name: str, members: list[object], mentors: list[object], **values: object) -> Record:
    return Record("groups", name, f"groups/{name}.md", {"members": members, "mentors": mentors, **values})


ANA, BEN, MIA, CLEO, GONE = (
    person("ana", aliases=["anna"]), person("ben"), person("mia"), person("cleo", roles=["coordinator"]),
    person("gone", left="2026-11-30"),
)  # fmt: skip
PEOPLE = [ANA, BEN, MIA, CLEO, GONE]
LEFT = {"id": "gone", "left": "2026-11-30"}
LED = group("led", ["anna", "ben", LEFT], ["mia"])
PEERS = group("peers", ["ana", "cleo"], [])
OVER = group("over", ["ana"], ["ben"], status="ended")
PAST = group("past", ["ana"], ["ben"], ends="2026-12-02")
GROUPS = [LED, PEERS, OVER, PAST]


def names(circle_groups: tuple[Record, ...]) -> list[str]:
    return [one.id for one in circle_groups]


def test_a_mentor_looks_after_the_people_of_the_group() -> None:
    circle = circle_of(MIA, GROUPS, PEOPLE, TODAY)
    assert (names(circle.groups), names(circle.led)) == (["led"], ["led"])
    assert circle.people == ("mia", "ana", "ben")
    assert circle.writers == ("ana", "ben")


def test_a_member_looks_after_themselves_also_under_a_former_id() -> None:
    circle = circle_of(ANA, GROUPS, PEOPLE, TODAY)
    assert (names(circle.groups), names(circle.led)) == (["led", "peers"], [])
    assert circle.people == circle.writers == ("ana",)


def test_a_mentor_who_is_a_member_elsewhere_writes_too() -> None:
    both = group("both", ["mia"], ["ben"])
    circle = circle_of(MIA, [LED, both], PEOPLE, TODAY)
    assert circle.writers == ("mia", "ana", "ben")


def test_a_coordinator_and_nobody_in_particular_see_everybody_who_is_there() -> None:
    for me in (CLEO, None):
        circle = circle_of(me, GROUPS, PEOPLE, TODAY)
        assert names(circle.groups) == ["led", "peers"]
        assert circle.people == ("ana", "ben", "mia", "cleo")
        assert circle.writers == ("ana", "ben", "cleo")


def test_without_groups_everybody_writes() -> None:
    assert circle_of(None, [], PEOPLE, TODAY).writers == ("ana", "ben", "mia", "cleo")
    assert circle_of(BEN, [], PEOPLE, TODAY).people == ("ben",)


def test_members_are_those_who_do_not_lead() -> None:
    assert members_on(LED, TODAY) == ("anna", "ben")
    assert members_on(LED, date(2026, 11, 30)) == ("anna", "ben", "gone")
