"""Mails in one file: each found whole, with the lines before it."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mentor_cli.adapters.mail.mbox import mails_in

ONE = b"From: ana@example.org\n\n1: yes\nFrom 2026 on: always\n\nFrom 9:00 to 17:00 in 2026, too.\n"
TWO = b"From: ben@example.org\n\n1: no\n"


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("begin", [b"From ana@example.org Fri Dec  4 09:00:00 2026", b"From - Fri Dec 04 2026"])
def test_each_mail_of_a_mailbox(begin: bytes, end: bytes) -> None:
    raw = (begin + b"\n" + ONE + b"\n" + begin + b"\n" + TWO).replace(b"\n", end)
    found = list(mails_in(raw))
    assert [mail.replace(end, b"\n") for _, mail in found] == [ONE + b"\n", TWO]
    assert [raw.split(end)[before] for before, _ in found] == [b"From: ana@example.org", b"From: ben@example.org"]


@pytest.mark.parametrize("raw", [ONE, TWO, b"", b"From ana in 2026: yes\n1: yes\n", b"1: yes\n\nFrom x 2026\nA: b\n"])
def test_what_is_no_mailbox_stays_whole(raw: bytes) -> None:
    assert list(mails_in(raw)) == [(0, raw)]


@given(some.lists(some.sampled_from([b"From a 2026\n", b"\n", b"\r\n", b"A: b\n", b"From ", b"x"]), max_size=12))
def test_nothing_is_read_twice(pieces: list[bytes]) -> None:
    raw = b"".join(pieces)
    found = list(mails_in(raw))
    assert found
    assert [before for before, _ in found] == sorted({before for before, _ in found})
    assert all(mail in raw for _, mail in found)
    assert sum(len(mail) for _, mail in found) <= len(raw)


@pytest.mark.parametrize("piece", [b"From ", b"From a 2026\n", b"\n\nFrom a 2026\nA: b\n", b"\r"])
def test_a_mailbox_takes_a_time_that_grows_with_its_length(piece: bytes) -> None:
    started = process_time()
    list(mails_in(b"From a 2026\nA: b\n" + piece * (2**22 // len(piece))))
    assert process_time() - started < 10
