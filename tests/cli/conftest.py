"""What several tests of commands start: a mail server of their own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from harness.mail_server import MailServer, mail_server


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MailServer]:
    """A server for all tests of a file."""
    with mail_server(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture
def server(running: MailServer) -> MailServer:
    """The server, to which nothing has come yet."""
    running.forget()
    return running
