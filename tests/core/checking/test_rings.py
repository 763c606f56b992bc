"""Goals carried from one another: rings are found, chains are none, and long ones take no time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.checking.facts import Facts
from mentor_cli.core.checking.rings import carried_in_a_ring


def found(carried: dict[str, str]) -> dict[str, str]:
    """The messages by goal; `carried` says from which one each was carried."""
    names = {*carried, *carried.values()}
    goals = {
        f"goals/{name}.md": Facts((name,), values={"carried_from": carried[name]} if name in carried else None)
        for name in sorted(names)
    }
    return {path[6:-3]: doubt.message for path, doubt in carried_in_a_ring(goals)}


def test_every_goal_of_a_ring_tells_the_way_round() -> None:
    assert found({"a": "b", "b": "c", "c": "a"}) == {
        "a": "carried_from: the goal was carried from b, that from c, that from a",
        "b": "carried_from: the goal was carried from c, that from a, that from b",
        "c": "carried_from: the goal was carried from a, that from b, that from c",
    }
    assert found({"a": "a"}) == {"a": "carried_from: the goal was carried from itself"}


def test_what_leads_into_a_ring_belongs_to_none() -> None:
    assert found({"a": "b", "b": "b"}).keys() == {"b"}
    assert found({"a": "b", "b": "c"}) == {}


def test_a_long_ring_is_told_briefly() -> None:
    ring = {f"g{at:05}": f"g{(at + 1) % 20000:05}" for at in range(20000)}
    told = found(ring)
    assert len(told) == 20000
    assert told["g00000"].endswith(
        "carried from g00001, that from g00002, that from g00003, that from g00004, that from …"
    )


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from("abcdefgh")))
def test_a_goal_is_told_exactly_when_the_way_back_comes_to_it_again(carried: dict[str, str]) -> None:
    def comes_back(name: str) -> bool:
        here = name
        for _ in range(8):
            here = carried.get(here, "")
            if here == name:
                return True
        return False

    assert found(carried).keys() == {name for name in carried if comes_back(name)}
