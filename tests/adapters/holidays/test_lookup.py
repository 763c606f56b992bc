"""Holidays by country and part of it, as the library knows them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from mentor_cli.adapters.holidays.lookup import holidays_in, known_region, version_stamp

YEAR = range(2026, 2027)


@pytest.mark.parametrize(
    ("region", "row"),
    [
        ("GB", ("2026-12-25", "Christmas Day", True)),
        ("GB-SCT", ("2026-11-30", "Saint Andrew's Day", True)),
        ("US", ("2026-11-26", "Thanksgiving Day", True)),
        ("CA", ("2026-10-12", "Thanksgiving Day", False)),
        ("CA-ON", ("2026-10-12", "Thanksgiving Day", True)),
        ("DE", ("2026-10-03", "German Unity Day", True)),
        ("RS", ("2026-01-07", "Orthodox Christmas Day", True)),
    ],
)
def test_each_with_its_english_name_and_whether_it_is_free(region: str, row: tuple[str, str, bool]) -> None:
    assert row in holidays_in(region, YEAR)


def test_days_are_in_order_and_of_the_years_asked_for() -> None:
    days = [day for day, _, _ in holidays_in("GB-ENG", range(2026, 2028))]
    assert days == sorted(days)
    assert {day[:4] for day in days} == {"2026", "2027"}


@pytest.mark.parametrize(("region", "known"), [("GB-SCT", "GB-SCT"), ("GB", "GB"), ("GB-LND", "GB"), ("XX", "")])
def test_of_an_unknown_part_those_of_its_country_count(region: str, known: str) -> None:
    assert known_region(region) == known
    assert holidays_in(region, YEAR) == (holidays_in(known, YEAR) if known else ())


def test_looking_whether_the_library_is_another_does_not_import_it() -> None:
    code = (
        "import sys; from mentor_cli.adapters.holidays.lookup import version_stamp; print(version_stamp());"
        "sys.exit('holidays' in sys.modules)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == version_stamp() != ""


def test_of_the_library_s_countries_only_those_asked_for_are_loaded() -> None:
    code = (
        "import sys; from mentor_cli.adapters.holidays.lookup import holidays_in;"
        "assert holidays_in('GB', range(2026, 2027));"
        "print(*sorted(name for name in sys.modules if name.startswith('holidays.countries.')))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["holidays.countries.united_kingdom"]
