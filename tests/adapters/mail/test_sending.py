"""Which server is meant, and how many mails leave in a minute."""

from __future__ import annotations

import math

import pytest

from mentor_cli.adapters.mail.sending import Server, read_server
from mentor_cli.cli.calendars.sending import Pace
from mentor_cli.core.errors import UsageError
from mentor_cli.core.invitations.addresses import deliverable


@pytest.mark.parametrize(
    ("typed", "server"),
    [
        ("smtp.example.org:587", Server("smtp.example.org", 587, False)),
        ("smtp.example.org:465", Server("smtp.example.org", 465, True)),
        ("smtp.example.org", Server("smtp.example.org", 587, False)),
        ("smtps://smtp.example.org", Server("smtp.example.org", 465, True)),
        ("smtps://smtp.example.org:2465", Server("smtp.example.org", 2465, True)),
        ("smtp://smtp.example.org:465", Server("smtp.example.org", 465, False)),
        ("[::1]:2525", Server("::1", 2525, False)),
        ("[::1]", Server("::1", 587, False)),
    ],
)
def test_a_server_is_read(typed: str, server: Server) -> None:
    assert read_server(typed) == server


@pytest.mark.parametrize(
    "typed",
    ["", ":25", "a:", "a:0", "a:65536", "a:²", "http://a", "://a", "a b:25", "u@a:25", "a..b:25", f"{'x' * 64}.org"],
)
def test_what_is_no_server(typed: str) -> None:
    with pytest.raises(UsageError):
        read_server(typed)


@pytest.mark.parametrize(
    ("host", "here"),
    [("localhost", True), ("127.0.0.1", True), ("::1", True), ("example.org", False), ("10.0.0.1", False)],
)
def test_only_this_machine_may_be_spoken_to_in_the_clear(host: str, here: bool) -> None:
    assert Server(host, 25, False).is_here is here


@pytest.mark.parametrize(("since", "first"), [(math.inf, []), (0.5, [1.5]), (0.0, [2.0]), (2.5, [])])
def test_a_pace_is_even(since: float, first: list[float]) -> None:
    now = 100.0
    waited: list[float] = []

    def sleep(seconds: float) -> None:
        nonlocal now
        waited.append(seconds)
        now += seconds

    pace = Pace(30, since, lambda: now, sleep)
    pace.wait()
    pace.wait()
    now += 0.5
    pace.wait()
    now += 60
    pace.wait()
    pace.wait()
    assert waited == [*first, 2.0, 1.5, 2.0]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("Ana@Exämple.ORG", "Ana@xn--exmple-cua.org"),
        ("josé@example.org", "josé@example.org"),
        ("a@b..org", ""),
        ("@example.org", ""),
        ("a", ""),
        ("a\x00@example.org", ""),
        ("=?utf-8?q?b?=@example.org", ""),
        ("a@=?utf-8?q?b?=", ""),
        ("a@example.org.", ""),
        (f"{'a' * 250}@example.org", ""),
    ],
)
def test_an_address_as_servers_take_it(typed: str, address: str) -> None:
    assert deliverable(typed) == address
