"""Zones as Outlook calls them, by their offset and some of their cities."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.time.listed_cities import zone_of_cities


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"),
        ("(GMT+01.00) Sarajevo / Skopje / Warsaw / Zagreb", "Europe/Sarajevo"),
        (r"(UTC+01:00) Amsterdam\, Berlin", "Europe/Amsterdam"),
        ("(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"),
        ("(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Kolkata"),
        ("(UTC+10:00) Canberra, Melbourne, Sydney", "Australia/Canberra"),
        ("(UTC-05:00) Eastern Time (US & Canada)", "Canada/Eastern"),
    ],
)
def test_the_city_that_is_known_says_the_clock(name: str, zone: str) -> None:
    found = zone_of_cities(name, 2026)
    assert found is not None
    assert found.key == zone


@pytest.mark.parametrize(
    "name",
    [
        "(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi",
        "(UTC+02:00) Amsterdam, Berlin",
        "(UTC+99:00) Berlin",
        "(UTC) Coordinated Universal Time",
        "(UTC+01:00) ",
        "Berlin",
    ],
    ids=["on two clocks", "at another offset", "no offset", "no city", "nothing", "no offset said"],
)
def test_whatever_leaves_a_doubt_is_for_people_to_say(name: str) -> None:
    assert zone_of_cities(name, 2026) is None


@given(st.sampled_from(["", "(UTC+01:00) ", "(GMT-11:59) "]), st.text(max_size=12), st.integers(1, 9999))
def test_any_text_and_year_is_a_zone_or_none(offset: str, cities: str, year: int) -> None:
    zone_of_cities(offset + cities, year)
    zone_of_cities(f"{offset}Berlin, Lagos", year)
