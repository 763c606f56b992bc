"""The feed's server before clients that do not behave."""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from datetime import UTC, datetime
from threading import Thread

import pytest

from mentor_cli.adapters.web.feed import HOST, Version, feed_server

NAME = "A" * 43
ASKED = f"GET /person/{NAME}.ics HTTP/1.1\r\nHost: here\r\n".encode()
# Bigger than what a connection takes in without a reader.
CONTENT = b"x" * (8 << 20)


@pytest.fixture
def port(capfd: pytest.CaptureFixture[str]) -> Iterator[int]:
    """The port of a server that says nothing on the terminal, whatever its clients do."""
    server = feed_server(0, lambda name: Version(CONTENT, "tag", datetime(2026, 12, 3, tzinfo=UTC)))
    # Whoever ends the server waits for those whom it is answering.
    server.daemon_threads = False
    with server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
    assert capfd.readouterr() == ("", "")


def said(connection: socket.socket) -> bytes:
    """All until the server hangs up."""
    found = b""
    while piece := connection.recv(1 << 16):
        found += piece
    return found


@pytest.mark.parametrize("body", [b"Content-Length: %d\r\n", b"Transfer-Encoding: chunked\r\nX: %d\r\n"])
def test_a_question_in_the_body_of_another_is_not_answered(port: int, body: bytes) -> None:
    """A server before this one, which keeps its connection for others, would mistake the answer for theirs."""
    inner = ASKED + b"\r\n"
    with socket.create_connection((HOST, port), 20) as connection:
        connection.sendall(b"GET /x HTTP/1.1\r\nHost: here\r\n" + body % len(inner) + b"\r\n" + inner)
        connection.shutdown(socket.SHUT_WR)
        answer = said(connection)
    assert answer.count(b"HTTP/1.1 ") == 1
    assert b"Connection: close" in answer


def test_whoever_hangs_up_leaves_no_trace(port: int) -> None:
    with socket.create_connection((HOST, port), 20) as connection:
        connection.sendall(ASKED + b"\r\n")
        assert connection.recv(1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    with socket.create_connection((HOST, port), 20) as connection:
        connection.sendall(ASKED + b"Connection: close\r\n\r\n")
        assert said(connection).endswith(CONTENT)
