"""Which names of time zones are taken: those of places, which know their own summer time."""

from __future__ import annotations

import pytest

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.zones import zone


@pytest.mark.parametrize("name", ["Europe/London", "UTC", "Etc/UTC", "Japan", "America/Argentina/Buenos_Aires", "PRC"])
def test_a_place_is_taken(name: str) -> None:
    assert zone(name).key == name


@pytest.mark.parametrize(
    ("name", "message", "hint"),
    [
        ("EST", "EST is not a place", "name a place, so that summer time is known: such as America/New_York"),
        ("CET", "CET is not a place", "name a place, so that summer time is known: such as Europe/Paris"),
        ("GMT", "GMT is not a place", "name a place, so that summer time is known: such as Europe/London"),
        (
            "Etc/GMT+5",
            "Etc/GMT+5 is not a place, and means UTC-5, not UTC+5",
            "name a place, so that summer time is known: such as America/New_York for UTC-5, Asia/Karachi for UTC+5",
        ),
        ("GMT+5", "GMT+5 is not a time zone", "name a place, so that summer time is known: such as Asia/Karachi"),
        ("IST", "IST is not a time zone", "did you mean Asia/Kolkata or Europe/Dublin or Asia/Jerusalem?"),
        ("bst", "bst is not a time zone", "did you mean Europe/London or Asia/Dhaka?"),
    ],
)
def test_what_is_no_place_is_asked_for_one(name: str, message: str, hint: str) -> None:
    with pytest.raises(UsageError) as caught:
        zone(name)
    assert (caught.value.message, caught.value.hint) == (message, hint)


LETTERS = ["IST", "CST", "PST", "AST", "GST", "CEST", "EEST", "WEST", "MSK", "EAT", "CAT", "WAT", "SAST", "PKT", "JST",
           "KST", "AEST", "AEDT", "ACST", "AWST", "NZST", "EDT", "CDT", "MDT", "PDT", "HKT", "SGT"]  # fmt: skip


@pytest.mark.parametrize("letters", LETTERS)
def test_letters_of_a_clock_are_answered_with_places_that_are_taken(letters: str) -> None:
    with pytest.raises(UsageError) as caught:
        zone(letters)
    places = caught.value.hint.removeprefix("did you mean ").removesuffix("?").split(" or ")
    assert [zone(place).key for place in places] == places
