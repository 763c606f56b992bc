"""Who sits with whom: even tables, and everybody meets everybody."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.agenda.tables import MOST_AT_A_TABLE, Seating, next_tables


def pairs(seating: Seating) -> set[frozenset[str]]:
    return {frozenset(pair) for table in seating for pair in combinations(table, 2)}


def check_seating(people: list[str], seating: Seating) -> None:
    assert sorted(person for table in seating for person in table) == sorted(people)
    sizes = [len(table) for table in seating]
    assert max(sizes) <= MOST_AT_A_TABLE
    assert max(sizes) - min(sizes) <= 1


@pytest.mark.parametrize("count", range(1, 25))
def test_everybody_meets_everybody_in_a_series(count: int) -> None:
    people = [f"p{number}" for number in range(count)]
    everybody = {frozenset(pair) for pair in combinations(people, 2)}
    seatings: list[Seating] = []
    met: set[frozenset[str]] = set()
    while met != everybody:
        seating = next_tables(people, seatings)
        check_seating(people, seating)
        assert pairs(seating) - met, "as long as two have not met, some who have not meet now"
        seatings.append(seating)
        met |= pairs(seating)
    assert len(seatings) <= count // 2 + 2


@settings(max_examples=80, deadline=None)
@given(st.integers(2, 14), st.data())
def test_whatever_came_before(count: int, data: st.DataObject) -> None:
    """Tables set by hand, and people who were not always there."""
    people = [f"p{number}" for number in range(count)]
    table = st.lists(st.sampled_from([*people, "gone"]), max_size=6)
    before = data.draw(st.lists(st.lists(table, max_size=4), max_size=5))
    there = data.draw(st.lists(st.sampled_from(people), unique=True, min_size=1))
    seating = next_tables(there, before)
    check_seating(there, seating)
    assert next_tables(there, before) == seating
    met = {frozenset(pair) for one in before for table in one for pair in combinations(table, 2)}
    strangers = {frozenset(pair) for pair in combinations(there, 2)} - met
    assert not strangers or pairs(seating) & strangers


def test_one_table_and_none() -> None:
    assert next_tables(["a", "b", "c", "d"], []) == (("a", "b", "c", "d"),)
    assert next_tables([], []) == ()


def test_the_second_time_nobody_of_eight_sits_with_more_than_one_of_before() -> None:
    people = list("abcdefgh")
    first = next_tables(people, [])
    second = next_tables(people, [first])
    # Two tables of four: of four people from two tables, two and two is the best there is.
    assert len(pairs(first) & pairs(second)) == 4
