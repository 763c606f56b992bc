"""What a typed word means: exact ids before former ones before parts, and of several parts none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.ids import fold
from mentor_cli.core.meant import Called, meant

PEOPLE = (
    Called("anna", (), "Anna Berg"),
    Called("ann-lee", (), "Ann Lee"),
    Called("joann", ("jo", "ann"), "Joann Marsh"),
    Called("Zoë", (), "Zoë Ann"),
    Called("ben", (), ""),
)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("anna", ["anna"]),
        ("ANNA", ["anna"]),
        ("ann", ["joann"]),
        ("Jo", ["joann"]),
        ("nn", ["anna", "ann-lee", "joann", "Zoë"]),
        ("ann-", ["ann-lee"]),
        ("ann l", ["ann-lee"]),
        ("berg", ["anna"]),
        ("zoe\u0308", ["Zoë"]),
        ("ma", ["joann"]),
        ("x", []),
    ],
)
def test_who_is_meant(typed: str, ids: list[str]) -> None:
    assert [one.id for one in meant(typed, PEOPLE, lambda one: one)] == ids


NAMES = st.text("abAB-é", min_size=1, max_size=4)
CALLED = st.builds(Called, NAMES, st.lists(NAMES, max_size=2).map(tuple), NAMES)


@given(st.lists(CALLED, max_size=6), NAMES)
def test_one_alone_is_meant_only_when_no_other_fits_as_well(things: list[Called], typed: str) -> None:
    found = meant(typed, things, lambda one: one)
    assert all(one in things for one in found)
    if len(found) == 1 and fold(found[0].id) != fold(typed) and fold(typed) not in map(fold, found[0].former):
        others = [one for one in things if one is not found[0]]
        assert not any(fold(typed) in fold(one.id) or fold(typed) in fold(one.name) for one in others)
    for one in things:
        assert one in meant(one.id, things, lambda other: other)
