"""A real Radicale on loopback, and a client of another make that reads and writes what lies there."""

from __future__ import annotations

import base64
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

USER, PASSWORD, READ_ONLY = "rosa", "corrêct horse", "shut"
# What it keeps need not outlast a power cut, and is told in the same order on every disk.
_QUICKLY = """
import os, runpy
from radicale.storage.multifilesystem.get import CollectionPartGet
listed = CollectionPartGet._list
os.fsync = lambda _: None
CollectionPartGet._list = lambda itself: iter(sorted(listed(itself)))
runpy.run_module('radicale', run_name='__main__')
"""
_CONFIG = """
[server]
hosts = 127.0.0.1:{port}
{tls}
[auth]
type = htpasswd
htpasswd_filename = {folder}/users
htpasswd_encryption = plain
delay = 0
[rights]
type = from_file
file = {folder}/rights
[storage]
filesystem_folder = {folder}/data
"""
_RIGHTS = """
[read-only]
user: .+
collection: {user}/shut(/.*)?
permissions: rR
[own]
user: .+
collection: {user}(/.*)?
permissions: rRwW
"""


class Radicale(NamedTuple):
    """The server's address and port, the context that trusts it, the folder of its calendar READ_ONLY."""

    url: str
    port: int
    trust: ssl.SSLContext | None
    shut: Path

    def calendar(self, name: str) -> Calendar:
        """A new, empty calendar."""
        found = Calendar(self, name)
        found.ask("MKCALENDAR")
        return found


class Calendar(NamedTuple):
    """One calendar, as a client sees it that knows nothing of ours."""

    server: Radicale
    name: str

    @property
    def url(self) -> str:
        return f"{self.server.url}/{USER}/{self.name}/"

    def ask(self, method: str, event: str = "", body: bytes | None = None) -> bytes:
        login = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        headers = {"Authorization": f"Basic {login}", "Content-Type": "text/calendar"}
        asked = urllib.request.Request(self.url + event, body, headers, method=method)
        with urllib.request.urlopen(asked, context=self.server.trust) as answer:
            found: bytes = answer.read()
        return found

    def events(self) -> str:
        """All of it as one calendar file, lines joined."""
        return self.ask("GET").decode().replace("\r\n ", "").replace("\r", "")

    def edit(self, event: str, *edits: tuple[str, str]) -> None:
        """Change an event: each text, which must be there, becomes the other."""
        held = self.ask("GET", event).decode().replace("\r\n ", "")
        for before, after in edits:
            assert before in held, held
            held = held.replace(before, after)
        self.ask("PUT", event, held.encode())


@contextmanager
def running(folder: Path, certificate: tuple[Path, Path, Path] | None = None) -> Iterator[Radicale]:
    """The server, until the test is over; with a certificate (authority, chain, key) it speaks TLS."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    tls = ""
    if certificate:
        tls = f"ssl = True\ncertificate = {certificate[1]}\nkey = {certificate[2]}"
    shut = folder / "data/collection-root" / USER / READ_ONLY
    shut.mkdir(parents=True)
    (shut / ".Radicale.props").write_text('{"tag": "VCALENDAR"}')
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", "utf-8")
    (folder / "rights").write_text(_RIGHTS)
    (folder / "config").write_text(_CONFIG.format(port=port, folder=folder, tls=tls))
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen([sys.executable, "-c", _QUICKLY, "--config", folder / "config"],
                                  stdout=log, stderr=log, env={**os.environ, "PYTHONWARNINGS": "ignore"})  # fmt: skip
    try:
        trust = ssl.create_default_context(cafile=str(certificate[0])) if certificate else None
        found = Radicale(f"http{'s' if tls else ''}://127.0.0.1:{port}", port, trust, shut)
        _wait(server, port)
        yield found
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(10)


def _wait(server: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(600):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert server.poll() is None
        time.sleep(0.05)
    raise AssertionError("the server does not start")
