"""Servers that are none, or answer as they should not: said in words, in bounded time, and nobody else is told."""

from __future__ import annotations

import http.server
import itertools
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from mentor_cli.adapters.caldav import bounded
from mentor_cli.adapters.caldav.server import CalendarServer, checked_url
from mentor_cli.core.errors import UnusableFile, UsageError

_HTML = b"<html><body>Please log in</body></html>"
Answer = Callable[["_Asked"], None]


class _Asked(http.server.BaseHTTPRequestHandler):
    """A request, and what was sent with it."""

    answer: Answer
    seen: list[tuple[str, str | None]]

    def hand_over(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.seen.append((self.path, self.headers.get("Authorization")))
        with suppress(OSError):
            type(self).answer(self)

    def reply(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Answer], tuple[str, list[tuple[str, str | None]]]]]:
    """Starts a server that answers so; gives its URL and the list of what it is asked."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    servers = []

    def start(answer: Answer) -> tuple[str, list[tuple[str, str | None]]]:
        seen: list[tuple[str, str | None]] = []
        handler = type(
            "Handler", (_Asked,), {"answer": staticmethod(answer), "seen": seen, "do_PROPFIND": _Asked.hand_over}
        )
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_address[1]}/cal/", seen

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def listing(url: str, seconds: float = 20) -> UnusableFile:
    with pytest.raises(UnusableFile) as raised:
        CalendarServer(url, "rosa", "secret", seconds).listing()
    return raised.value


Serve = Callable[[Answer], tuple[str, list[tuple[str, str | None]]]]


@pytest.mark.parametrize("status", [200, 207])
def test_a_web_page(serve: Serve, status: int) -> None:
    url, _ = serve(lambda asked: asked.reply(status, _HTML, Content_Type="text/html"))
    error = listing(url)
    assert error.message == f"{url} is a web page, not a calendar"
    assert error.hint == "name the address of one calendar, as its settings show it on the server"


def test_nonsense(serve: Serve) -> None:
    url, _ = serve(lambda asked: asked.reply(207, b"<d:multistatus", Content_Type="text/xml"))
    assert "does not answer as a calendar does" in listing(url).message


def test_entities_without_end_are_told_in_words_alone(
    serve: Serve, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha" * 10}">' for n in range(9))
    bomb = f'<?xml version="1.0"?><!DOCTYPE d [{entities}]><d:multistatus xmlns:d="DAV:">&a8;</d:multistatus>'
    url, _ = serve(lambda asked: asked.reply(207, bomb.encode(), Content_Type="application/xml"))
    assert "does not answer as a calendar does" in listing(url).message
    assert (capfd.readouterr(), caplog.records) == (("", ""), [])


def test_an_error_of_the_server(serve: Serve) -> None:
    url, _ = serve(lambda asked: asked.reply(500, _HTML))
    assert "answers 500" in listing(url).message


def test_without_an_end(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "LARGEST", 100_000)

    def endless(asked: _Asked) -> None:
        asked.send_response(207)
        asked.end_headers()
        while True:
            asked.wfile.write(b" " * 10_000)

    url, _ = serve(endless)
    assert "answers without an end" in listing(url).message


def test_drop_by_drop(serve: Serve) -> None:
    def drip(asked: _Asked) -> None:
        asked.send_response(207)
        asked.end_headers()
        while True:
            asked.wfile.write(b" ")
            asked.wfile.flush()
            time.sleep(0.02)

    url, _ = serve(drip)
    began = time.monotonic()
    assert "does not answer within" in listing(url, 0.5).message
    assert time.monotonic() - began < 15


def test_what_belongs_together_is_bounded_together(serve: Serve) -> None:
    def lets_wait(asked: _Asked) -> None:
        time.sleep(0.8)
        asked.reply(401, WWW_Authenticate='Basic realm="x"')

    url, _ = serve(lets_wait)
    assert "does not answer within 1 seconds" in listing(url, 1.0).message


def test_a_slow_server_is_told_of_once(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "_PATIENCE", 0.05)

    def lets_wait(asked: _Asked) -> None:
        time.sleep(0.3)
        asked.reply(401, WWW_Authenticate='Basic realm="x"')

    url, _ = serve(lets_wait)
    told: list[str] = []
    with pytest.raises(UnusableFile):
        CalendarServer(url, "rosa", "secret", waiting=lambda: told.append("waiting")).listing()
    assert told == ["waiting"]


def test_certificates_that_are_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere/ca.pem")
    error = listing("https://127.0.0.1:9/cal/")
    assert "certificates to trust cannot be read" in error.message
    assert "REQUESTS_CA_BUNDLE must name a file" in error.hint


def test_a_port_that_expects_tls(serve: Serve) -> None:
    url, _ = serve(lambda asked: asked.reply(400, b"The plain HTTP request was sent to HTTPS port"))
    assert "its address begins with https://" in listing(url).hint
    assert "its address begins with https://" in listing("http://127.0.0.1:9/cal/").hint


def test_nobody_else_is_told_the_password(serve: Serve) -> None:
    other, told = serve(lambda asked: asked.reply(207, b""))
    url, _ = serve(lambda asked: asked.reply(302, Location=other))
    error = listing(url)
    assert "sends on to another server" in error.message
    assert "the password goes to nobody else" in error.hint
    assert not told


def test_round_and_round(serve: Serve) -> None:
    url, seen = serve(lambda asked: asked.reply(302, Location="/cal/"))
    assert "sends on and on" in listing(url).message
    assert len(seen) == 5


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("", "sends on, and does not say where"),
        ("file:///etc/passwd", "sends on to what is no address of a server: file:///etc/passwd"),
        ("http://127.0.0.1:99999/", "sends on to what is no address of a server: http://127.0.0.1:99999/"),
    ],
)
def test_on_to_nowhere(serve: Serve, place: str, said: str) -> None:
    url, seen = serve(lambda asked: asked.reply(301, b"", **({"Location": place} if place else {})))
    error = listing(url)
    assert (error.message.partition(" ")[2], error.hint) == (said, "check the URL in a browser")
    assert len(seen) == 1


@pytest.mark.parametrize("status", [401, 403])
def test_refused_without_being_asked_for_a_password(serve: Serve, status: int) -> None:
    url, seen = serve(lambda asked: asked.reply(status))
    error = listing(url)
    assert "refuses without asking for a name and a password" in error.message
    assert "--user and --password-command" in (error.hint or "")
    assert [told for _, told in seen] == [None]


def test_broken_off_in_the_middle(serve: Serve) -> None:
    def breaks_off(asked: _Asked) -> None:
        asked.send_response(207)
        asked.send_header("Transfer-Encoding", "chunked")
        asked.end_headers()
        asked.wfile.write(b"ffff\r\nshort")
        asked.wfile.flush()
        asked.connection.shutdown(socket.SHUT_RDWR)

    url, _ = serve(breaks_off)
    error = listing(url)
    assert error.message.endswith("broke off in the middle of its answer")
    assert error.hint == "nothing more was written; run it again when the server answers"


@pytest.mark.parametrize(("header", "often"), [(b"X-More: 1\r\n", -1), (b"X-Long: " + b"x" * 100_000, 1)])
def test_headers_without_end(serve: Serve, header: bytes, often: int) -> None:
    def endless(asked: _Asked) -> None:
        asked.wfile.write(b"HTTP/1.1 207 Multi-Status\r\n")
        for _ in itertools.count() if often < 0 else range(often):
            asked.wfile.write(header)

    url, _ = serve(endless)
    error = listing(url)
    assert error.message.endswith("does not answer as a web server does: its headers have no end")
    assert error.hint == "check the address and its port"


def test_a_port_that_speaks_otherwise(serve: Serve) -> None:
    def speaks_otherwise(asked: _Asked) -> None:
        asked.wfile.write(b"SSH-2.0-OpenSSH\r\n")

    url, _ = serve(speaks_otherwise)
    error = listing(url)
    assert error.message.endswith("does not answer as a web server does")
    assert "its address begins with https://" in (error.hint or "")


def test_packed_in_another_way_than_it_says(serve: Serve) -> None:
    url, _ = serve(lambda asked: asked.reply(207, b"not packed", Content_Encoding="gzip"))
    assert listing(url).message.startswith("nothing can be read of what 127.0.0.1:")


def test_the_password_only_when_it_is_asked_for(serve: Serve) -> None:
    url, seen = serve(lambda asked: asked.reply(401, WWW_Authenticate='Basic realm="x"'))
    assert "does not accept the name rosa" in listing(url).message
    assert seen[0][1] is None
    assert all(told for _, told in seen[1:])


def test_nobody_there() -> None:
    assert "cannot be reached" in listing("http://127.0.0.1:9/cal/").message


@pytest.mark.parametrize(
    "url",
    [
        "",
        "thursday.ics",
        "ftp://cal.example/x",
        "https://rosa:pw@cal.example/x",
        "http://cal.example/x",
        "https://cal.example:99999/x",
        "https://cal.example:http/x",
        "https://[::1/x",
        "https://cal.example/x?export",
        "https://cal.example/x#top",
    ],
)
def test_addresses_that_are_refused(url: str) -> None:
    with pytest.raises(UsageError):
        checked_url(url)


@pytest.mark.parametrize(
    ("url", "one_form"),
    [
        ("https://cal.example/x", "https://cal.example/x/"),
        ("https://rosa@Cal.Example:8443/x/", "https://cal.example:8443/x/"),
        ("http://[::1]:5232/x", "http://[::1]:5232/x/"),
        ("https://cal.example", "https://cal.example/"),
    ],
)
def test_one_form_of_an_address(url: str, one_form: str) -> None:
    assert checked_url(url) == one_form
