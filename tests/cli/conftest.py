"""What several tests of commands start with: a mail server of their own, a meeting to invite to."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.inviting import as_priya, edit
from harness.mail_server import MailServer, mail_server
from harness.transcript import ROOT


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


@pytest.fixture
def circle(tmp_path: Path) -> Path:
    """A community that meets on Tuesday; Marcus has no e-mail address."""
    workspace = shutil.copytree(ROOT / "examples/community", tmp_path / "circle")
    edit(workspace / "people/marcus.md", "email:", "contact: {platform: none}\nwas:")
    as_priya(workspace, "new-session", "--group", "autumn-circle")
    return workspace
