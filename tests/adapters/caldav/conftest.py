"""A real Radicale on this machine, with a calendar for each test."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from harness.calendar_server import Calendar, Radicale, running


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    with running(tmp_path_factory.mktemp("radicale")) as found:
        yield found


@pytest.fixture
def calendar(server: Radicale, request: pytest.FixtureRequest) -> Calendar:
    return server.calendar(re.sub(r"\W", "-", request.node.name))
