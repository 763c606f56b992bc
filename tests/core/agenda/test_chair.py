"""The rotating chair: everybody once before anybody twice."""

from datetime import date, timedelta
from itertools import count
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.agenda.chair import chair_queue, next_chair
from mentor_cli.core.record import Record

WRITTEN: dict[str, dict[str, Any]] = {
    "ana": {"name": "Ana", "birthday": "07-01"},
    "ben": {"name": "Ben", "birthday": "01-20"},
    "cai": {"name": "Cai"},
    "dee": {"name": "Abby"},
    "eva": {"name": "Eva", "birthday": "02-29", "aliases": ["eve"]},
}
PEOPLE = {person: Record("people", person, f"people/{person}.md", values) for person, values in WRITTEN.items()}
FOUR = ("ana", "ben", "cai", "dee")
MONTHS = count()


def session(chair: str, **values: Any) -> Record:
    """A meeting later than those made before."""
    month = next(MONTHS)
    start = f"{2000 + month // 12}-{month % 12 + 1:02}-10T18:00"
    return Record("sessions", "s", "sessions/s.md", {"status": "held", "chair": chair, "start": start, **values})


def chairs(*sessions: Record, order: tuple[str, ...] = (), people: tuple[str, ...] = FOUR) -> str | None:
    return next_chair(people, order, sessions, PEOPLE)


def test_the_earliest_birthday_in_the_year_first_then_names() -> None:
    held: list[Record] = []
    for _ in range(5):
        chair = chairs(*held)
        assert chair is not None
        held.append(session(chair))
    assert [one.text("chair") for one in held] == ["ben", "ana", "dee", "cai", "ben"]


def test_the_29th_of_february_comes_before_march() -> None:
    people = ("ana", "eva", "ben")
    assert [place.person for place in chair_queue(people, (), (), PEOPLE)] == ["ben", "eva", "ana"]


def test_the_groups_own_order_goes_first() -> None:
    assert chairs(order=("cai", "ana")) == "cai"
    assert chairs(session("cai"), order=("cai", "ana")) == "ana"
    assert chairs(session("cai"), session("ana"), order=("cai", "ana")) == "ben"


def test_planned_ones_count_cancelled_ones_and_absent_chairs_do_not() -> None:
    assert chairs(session("ben", status="planned")) == "ana"
    assert chairs(session("ben", status="cancelled")) == "ben"
    assert chairs(session("ben", status="solo")) == "ben"
    assert chairs(session("ben", absent={"ben": "no-show"})) == "ben"
    assert chairs(session("ben", attended=["ana", "cai"])) == "ben"
    assert chairs(session("ben", attended=["ana", "ben"])) == "ana"


def test_who_was_absent_in_their_turn_is_next_and_then_waits_like_the_others() -> None:
    held = [session("ben"), session("dee"), session("cai")]
    assert chairs(*held) == "ana"
    assert chairs(*held, people=("ben", "cai", "dee")) == "ben"
    assert chairs(*held, session("ben")) == "ana"
    assert chairs(*held, session("ben"), session("ana")) == "dee"


def test_who_joins_later_has_one_turn_to_make_up_and_no_more() -> None:
    held = [session(chair) for _ in range(5) for chair in ("ben", "ana")]
    assert chairs(*held, people=("ana", "ben", "cai")) == "cai"
    assert chairs(*held, session("cai"), people=("ana", "ben", "cai")) == "ben"


def test_a_moved_meeting_counts_where_it_stands_now() -> None:
    first, second, third = session("ana"), session("ben"), session("cai")
    moved = first._replace(values={**first.values, "start": "2099-01-01T18:00", "moved_from": first.text("start")})
    assert chairs(moved, second, third, people=("ana", "ben", "cai")) == "ben"


def test_former_ids_are_the_same_person() -> None:
    assert chairs(session("eve"), people=("eva", "ana")) == "ana"


def test_why_somebody_stands_where_they_stand() -> None:
    queue = chair_queue(FOUR, ("cai",), [session("ben"), session("ben", status="planned")], PEOPLE)
    assert [(one.person, one.times, one.is_named) for one in queue] == [
        ("cai", 0, True), ("ana", 0, False), ("dee", 0, False), ("ben", 2, False),
    ]  # fmt: skip
    assert queue[-1].last is not None
    assert queue[0].last is None
    assert chair_queue(FOUR, (), [session("ben", start="soon")], PEOPLE)[-1] == ("ben", 1, None, "01-20", False)


def test_only_who_comes_and_nobody() -> None:
    assert chairs(people=("cai", "ana")) == "ana"
    assert chairs(people=()) is None
    assert chairs(people=("unknown",)) == "unknown"


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 8), st.integers(0, 2**32), st.sampled_from([0, 0.1, 0.3, 0.6]))
def test_nobody_chairs_twice_while_somebody_waits_who_could_have_come(size: int, seed: int, absence: float) -> None:
    """Over 200 meetings, with people absent by chance, some joining later and some leaving, some meetings cancelled and
    some moved, even past the next one."""
    chance = Random(seed)
    members = [f"p{number}" for number in range(size)]
    joins = {person: chance.choice([0, 0, 0, chance.randrange(100)]) for person in members}
    leaves = {person: chance.choice([200, 200, chance.randrange(100, 200)]) for person in members}
    order = chance.sample(members, chance.randrange(size + 1))
    held: list[Record] = []
    chaired: dict[str, list[str]] = {person: [] for person in members}
    for number in range(200):
        day = date(2020 + number // 12, number % 12 + 1, 15)
        start = f"{day + timedelta(days=chance.choice([0] * 8 + [3, 45]))}T18:00"
        there = [one for one in members if joins[one] <= number < leaves[one] and chance.random() >= absence]
        chair = next_chair(there, order, held, {})
        if chair is None:
            assert not there
            continue
        last = max(chaired[chair], default="")
        others = [max(chaired[other], default="") for other in there if other != chair]
        assert not last or all(when >= last for when in others)
        if chance.random() < 0.1:
            held.append(_meeting(start, chair, "cancelled"))
        else:
            held.append(_meeting(start, chair, "held"))
            chaired[chair].append(start)


def _meeting(start: str, chair: str, status: str) -> Record:
    return Record("sessions", "s", "sessions/s.md", {"start": start, "chair": chair, "status": status})
