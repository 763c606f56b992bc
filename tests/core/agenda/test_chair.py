"""The rotating chair: everybody once before anybody twice."""

from typing import Any

from mentor_cli.core.agenda.chair import next_chair
from mentor_cli.core.record import Record

PEOPLE = {
    person: Record("people", person, f"people/{person}.md", values)
    for person, values in {
        "ana": {"name": "Ana", "birthday": "07-01"},
        "ben": {"name": "Ben", "birthday": "01-20"},
        "cai": {"name": "Cai"},
        "dee": {"name": "Abby"},
    }.items()
}


def session(chair: str, **values: Any) -> Record:
    return Record("sessions", "s", "sessions/s.md", {"status": "held", "chair": chair, **values})


def chairs(
    *sessions: Record, order: tuple[str, ...] = (), people: tuple[str, ...] = ("ana", "ben", "cai", "dee")
) -> str | None:
    return next_chair(people, order, sessions, PEOPLE)


def test_the_earliest_birthday_in_the_year_first_then_names() -> None:
    held: list[Record] = []
    for _ in range(5):
        chair = chairs(*held)
        assert chair is not None
        held.append(session(chair))
    assert [one.text("chair") for one in held] == ["ben", "ana", "dee", "cai", "ben"]


def test_the_groups_own_order_goes_first() -> None:
    assert chairs(order=("cai", "ana")) == "cai"
    assert chairs(session("cai"), order=("cai", "ana")) == "ana"
    assert chairs(session("cai"), session("ana"), order=("cai", "ana")) == "ben"


def test_planned_ones_count_cancelled_ones_and_absent_chairs_do_not() -> None:
    assert chairs(session("ben", status="planned")) == "ana"
    assert chairs(session("ben", status="cancelled")) == "ben"
    assert chairs(session("ben", absent={"ben": "no-show"})) == "ben"


def test_only_who_comes_and_nobody() -> None:
    assert chairs(people=("cai", "ana")) == "ana"
    assert chairs(people=()) is None
    assert chairs(people=("unknown",)) == "unknown"
