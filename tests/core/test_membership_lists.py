"""Lists of people typed anew: who is named is there, and nothing that was said of anybody is lost."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as some

from mentor_cli.core.membership_lists import last_day, member, with_history

TODAY = "2026-12-03"
NAMES = some.sampled_from(["ana", "ben", "eve", "kim"])
DAYS = some.sampled_from(["2026-10-01", TODAY, "2026-12-20"])
ENTRIES = NAMES | some.fixed_dictionaries({"id": NAMES}, optional={"joined": DAYS, "left": DAYS})
LISTS = some.lists(ENTRIES, max_size=5)


def of(entry: Any) -> str:
    return member(entry, {})


@given(LISTS, some.lists(NAMES, max_size=4, unique=True))
def test_names_lose_nobody_who_has_left_and_no_day_of_those_who_stay(before: list[Any], typed: list[str]) -> None:
    after = with_history(before, typed, {}, TODAY)
    assert all(entry in after for entry in before if last_day(entry))
    here = [entry for entry in after if (last_day(entry) or "9999") >= TODAY]
    assert set(typed) <= {of(entry) for entry in here}
    assert {of(entry) for entry in after if not last_day(entry)} <= set(typed)
    for name in typed:
        known = [entry for entry in before if of(entry) == name and (last_day(entry) or "9999") >= TODAY]
        assert not known or known[0] in after


@given(LISTS, LISTS)
def test_an_entry_in_full_stands_for_all_of_its_person(before: list[Any], typed: list[Any]) -> None:
    after = with_history(before, typed, {}, TODAY)
    by_name = {entry for entry in typed if isinstance(entry, str)}
    for who in {of(entry) for entry in typed} - by_name:
        assert [entry for entry in after if of(entry) == who] == [entry for entry in typed if of(entry) == who]
