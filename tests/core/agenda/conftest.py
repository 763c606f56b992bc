"""The formats that the agenda tests are about: the shipped ones, and a community's with turns."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mentor_cli.core.agenda.formats import Format, FormatFault, format_from
from mentor_cli.core.records import DOCUMENTS
from mentor_cli.store.reading import read_text

TEMPLATES = Path(__file__).parents[3] / "templates" / "formats"

COMMUNITY = """---
title: Peer community
for: community
people: 2-8
minutes: 60
segments:
  - title: Opening
    minutes: 5
    lead: chair
  - title: Turn
    minutes: 6+
    each: owner
    lead: owner
    steps:
      - {title: Introduce, minutes: 2 from 11 minutes, speaks: owner, silent: peers}
      - {title: Clarify, minutes: "1, 2 from 11 minutes", speaks: peers}
      - {title: Look deeper, minutes: "3+, 4+ from 9 minutes", speaks: peers, silent: owner}
      - {title: Action step, minutes: 2, speaks: peers, silent: owner}
      - {title: Response, minutes: "1, 2 from 9 minutes", speaks: owner}
      - {title: Reflections, minutes: 1, speaks: all}
  - title: Closing
    minutes: 5, 7 from 6 turns
    lead: chair
---
## Opening
Each names one success of the last week.

## Opening (first)
Whose birthday comes first in the year chairs today.

## Turn
{problem}

## Closing
Who chairs next time?
"""


def read_format(name: str, text: str) -> tuple[Format | None, tuple[FormatFault, ...]]:
    reading = read_text(DOCUMENTS["formats"], f"templates/formats/{name}.md", text)
    assert reading.findings == ()
    return format_from(name, reading.values, reading.text[reading.body_start :])


def whole_format(name: str, text: str) -> Format:
    form, faults = read_format(name, text)
    assert faults == ()
    assert form is not None
    return form


@pytest.fixture(scope="session")
def reader() -> Callable[[str], tuple[Format | None, tuple[FormatFault, ...]]]:
    """Reads the text of a format file."""
    return lambda text: read_format("own", text)


@pytest.fixture(scope="session")
def shipped() -> dict[str, Format]:
    """Every format that is shipped, by its name."""
    return {path.stem: whole_format(path.stem, path.read_text("utf-8")) for path in sorted(TEMPLATES.glob("*.md"))}


@pytest.fixture(scope="session")
def buddy(shipped: dict[str, Format]) -> Format:
    return shipped["buddy"]


@pytest.fixture(scope="session")
def community() -> Format:
    return whole_format("community", COMMUNITY)
