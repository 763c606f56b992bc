"""Mail servers that do not behave: each ends in words, in bounded time, and nothing is said that is not certain."""

from __future__ import annotations

import base64
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Thread
from typing import Any

import pytest

from mentor_cli.adapters.mail import bounded
from mentor_cli.adapters.mail.sending import Post, Refused, Server, Uncertain
from mentor_cli.core.errors import UnusableFile

MESSAGE = b"Subject: a\r\n\r\nb\r\n"
Script = Callable[[Any], None]


@contextmanager
def answering(script: Script) -> Iterator[Server]:
    """A server that does what the script says with every connection, until it ends or is left."""
    listener = socket.create_server(("127.0.0.1", 0))

    def run() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection, suppress(OSError), connection.makefile("rwb", buffering=0) as stream:
                    script(stream)

    thread = Thread(target=run)
    thread.start()
    try:
        yield Server("127.0.0.1", listener.getsockname()[1], False)
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(20)
        assert not thread.is_alive()


def usual(after_data: bytes, heard: list[bytes] | None = None, features: bytes = b"250 here\r\n") -> Script:
    """A server that is as it should be until it has the mail."""

    def script(stream: Any) -> None:
        stream.write(b"220 hello\r\n")
        while line := stream.readline():
            if heard is not None:
                heard.append(line)
            word = line.split()[0].upper()
            if word == b"DATA":
                stream.write(b"354 go on\r\n")
                while stream.readline() != b".\r\n":
                    pass
                stream.write(after_data)
                if not after_data:
                    return
            elif word == b"EHLO":
                stream.write(features)
            else:
                stream.write(b"235 in\r\n" if word == b"AUTH" else b"250 fine\r\n")

    return script


def send(server: Server, user: str | None = None, password: str = "") -> None:
    with Post(server, user, lambda: password) as post:
        post.send("a@example.org", "b@example.org", MESSAGE)


@pytest.mark.parametrize("answer", [b"250 fine\r\n", b"251 fine\r\n", b"200 fine\r\n"])
def test_every_yes_is_a_yes(answer: bytes) -> None:
    with answering(usual(answer)) as server:
        send(server)


@pytest.mark.parametrize("answer", [b"", b"thanks\r\n", b"354 go on\r\n", b"250 " + b"x" * 9000 + b"\r\n"])
def test_what_is_neither_yes_nor_no_once_the_server_has_the_mail_leaves_it_open(answer: bytes) -> None:
    with answering(usual(answer)) as server, pytest.raises(Uncertain):
        send(server)


@pytest.mark.parametrize("answer", [b"452 full\r\n", b"550 no\r\n"])
def test_a_no_is_a_no(answer: bytes) -> None:
    with answering(usual(answer)) as server, pytest.raises(Refused):
        send(server)


def refusing(at: bytes, answer: bytes) -> Script:
    """A server that takes everything but one command."""

    def script(stream: Any) -> None:
        stream.write(b"220 hello\r\n")
        while line := stream.readline():
            word = line.split()[0].upper()
            if word == at:
                stream.write(answer)
            elif word == b"DATA":
                stream.write(b"354 go on\r\n")
                while stream.readline() != b".\r\n":
                    pass
                stream.write(answer if at == b"." else b"250 fine\r\n")
            else:
                stream.write(b"250 fine\r\n")

    return script


@pytest.mark.parametrize(
    ("at", "answer", "hint"),
    [
        (b"RCPT", b"550 no such mailbox\r\n", "check the address"),
        (b"RCPT", b"550 5.1.1 no such mailbox\r\n", "check the address"),
        (b"RCPT", b"554 5.7.1 you are on a list\r\n", "ask whoever runs the server"),
        (b".", b"554 looks like spam\r\n", "ask whoever runs the server"),
        (b".", b"554 5.6.0 looks like spam\r\n", "ask whoever runs the server"),
        (b".", b"550 5.1.1 no such mailbox\r\n", "check the address"),
        (b".", b"452 4.2.2 full\r\n", "run it again later"),
    ],
)
def test_what_to_do_about_a_no(at: bytes, answer: bytes, hint: str) -> None:
    with answering(refusing(at, answer)) as server, pytest.raises(Refused) as refused:
        send(server)
    assert refused.value.hint == hint


@pytest.mark.parametrize("at", [b"MAIL", b"RCPT"])
def test_a_server_that_wants_a_login_takes_no_mail_at_all(at: bytes) -> None:
    script = refusing(at, b"530 5.7.0 Authentication required\r\n")
    with answering(script) as server, pytest.raises(UnusableFile, match="only from who has logged in") as refused:
        send(server)
    assert refused.value.hint == "add --user NAME"


def test_what_answers_like_the_web() -> None:
    def web(stream: Any) -> None:
        stream.write(b"HTTP/1.1 400 Bad Request\r\n\r\n<html></html>\r\n")

    with answering(web) as server, pytest.raises(UnusableFile, match="what answers there is no mail server"):
        send(server)


def test_an_answer_whose_lines_never_end() -> None:
    def endless(stream: Any) -> None:
        while True:
            stream.write(b"220-more\r\n" * 100)

    with answering(endless) as server, pytest.raises(UnusableFile, match="answers without an end"):
        send(server)


def test_an_answer_that_drips(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every single wait is short; the whole is not."""
    waits = iter(range(0, 10_000, 10))
    monkeypatch.setattr(bounded, "monotonic", lambda: float(next(waits)))

    def drip(stream: Any) -> None:
        while True:
            stream.write(b"220-more\r\n")

    with answering(drip) as server, pytest.raises(UnusableFile, match="does not answer within 30 seconds"):
        send(server)


def test_a_name_and_a_password_with_letters_beyond_ascii() -> None:
    heard: list[bytes] = []
    with answering(usual(b"250 fine\r\n", heard, b"250-here\r\n250 AUTH LOGIN PLAIN\r\n")) as server:
        send(server, "rösa", "paßwört")
    (line,) = [line for line in heard if line.startswith(b"AUTH")]
    assert base64.b64decode(line.split()[2]).decode() == "\0rösa\0paßwört"


def test_a_server_that_cannot_take_such_a_password() -> None:
    with (
        answering(usual(b"250 fine\r\n", [], b"250-here\r\n250 AUTH LOGIN\r\n")) as server,
        pytest.raises(UnusableFile, match="letters beyond ASCII"),
    ):
        send(server, "rosa", "paßwört")
