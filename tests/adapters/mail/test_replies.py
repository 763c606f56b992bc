"""Answers from strangers: whatever the file holds, what comes out is an answer or a reason, in bounded time."""

from __future__ import annotations

import base64
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from mentor_cli.adapters.ics.replies import NoReply, replies_in
from mentor_cli.adapters.mail.parts import read_mail

REPLY = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Phone//EN\r
METHOD:REPLY\r
BEGIN:VEVENT\r
UID:one\r
DTSTAMP:20261204T090000Z\r
SEQUENCE:2\r
ATTENDEE;PARTSTAT=DECLINED;CN="Núria ^'Nur^'":MAILTO:Nuria@Example.org\r
COMMENT:I have an exam\\, sorry\r
END:VEVENT\r
END:VCALENDAR\r
"""


def changed(old: str, new: str) -> bytes:
    assert old in REPLY
    return REPLY.replace(old, new).encode()


def test_an_answer_as_it_is_meant() -> None:
    (reply,) = replies_in("a.ics", "", REPLY.encode())
    assert (reply.uid, reply.address, reply.answer, reply.sequence) == ("one", "nuria@example.org", "no", 2)
    assert (reply.stamp, reply.comment, reply.recurrence) == ("20261204T090000Z", "I have an exam, sorry", None)


def test_one_meeting_of_a_series() -> None:
    (reply,) = replies_in("a.ics", "", changed("UID:one", "UID:one\r\nRECURRENCE-ID:20261210T180000Z"))
    assert reply.recurrence == datetime(2026, 12, 10, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("METHOD:REPLY", "METHOD:REQUEST", "is no answer: its METHOD is REQUEST"),
        ("METHOD:REPLY\r\n", "", "is no answer: its METHOD is missing"),
        ("METHOD:REPLY", "METHOD:COUNTER", "nuria@example.org asks for another time “I have an exam, sorry”"),
        ("PARTSTAT=DECLINED", "PARTSTAT=DELEGATED", "nuria@example.org passes the invitation on to somebody else"),
        (
            "PARTSTAT=DECLINED",
            'PARTSTAT=DELEGATED;DELEGATED-TO="mailto:ivo@example.org"',
            "nuria@example.org passes the invitation on to ivo@example.org “I have an exam, sorry”",
        ),
        ("PARTSTAT=DECLINED", "PARTSTAT=SURELY", "says neither yes nor no nor maybe: SURELY"),
        ("UID:one", "UID:one\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:b@c.org", "the one person who answers"),
        ("SEQUENCE:2", "SEQUENCE:two", "no number of changes: two"),
        ("SEQUENCE:2", "SEQUENCE:" + "9" * 5000, "no number of changes: 9"),
        ("DTSTAMP:20261204T090000Z", "DTSTAMP:00000000T990000Z", "does not say when it was written"),
        ("UID:one", "UID:one\r\nRECURRENCE-ID;VALUE=DATE:20261210", "names a day of a series"),
        ("END:VEVENT\r\n", "END:VEVENT\r\n" + "BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 60, "more than 50 events"),
        ("COMMENT:", "COMMENT:" + "x" * 300_000, "has more than 256 kB"),
        ("BEGIN:VEVENT\r\n", "BEGIN:VEVENT\r\n" * 5000, "it was cut off"),
    ],
)
def test_what_is_no_answer_is_told(old: str, new: str, why: str) -> None:
    with pytest.raises(NoReply, match=why):
        replies_in("a.ics", "", changed(old, new))


def test_an_answer_to_a_task_is_none_to_an_event() -> None:
    with pytest.raises(NoReply, match=r"its calendar holds no event$"):
        replies_in("a.ics", "", REPLY.replace("VEVENT", "VTODO").encode())


def test_a_wish_for_another_time_says_whose_and_which() -> None:
    wished = changed("METHOD:REPLY", "METHOD:COUNTER").replace(
        b"UID:one", b"UID:one\r\nDTSTART;TZID=Europe/Warsaw:20261211T193000"
    )
    with pytest.raises(NoReply, match=r"another time, Fri 11 Dec 2026, 19:30 \(Europe/Warsaw\) “I have an exam"):
        replies_in("a.ics", "", wished)


SORRY = "Entschuldigung, ich hätte große Prüfung–Łódź"


def in_bytes(codec: str, comment: str = SORRY) -> bytes:
    return REPLY.replace("I have an exam\\, sorry", comment.replace(",", "\\,")).encode(codec, "ignore")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_an_answer_in_another_code_page(codec: str) -> None:
    (reply,) = replies_in("a.ics", "", in_bytes(codec))
    assert reply.comment == SORRY.encode(codec, "ignore").decode(codec)


@pytest.mark.parametrize(
    "codec", ["iso-8859-1", "iso-8859-2", "windows-1250", "utf-16", "UTF-8", "x-unheard-of", "x\0"]
)
def test_an_answer_in_the_character_set_of_its_mail(codec: str) -> None:
    known = "utf-8" if codec.startswith("x") else codec
    head = f"From: nuria@example.org\r\nContent-Type: text/calendar; charset={codec}; method=REPLY\r\n"
    body = base64.encodebytes(in_bytes(known))
    letter = read_mail(f"{head}Content-Transfer-Encoding: base64\r\n\r\n".encode() + body)
    assert letter.calendar is not None
    (reply,) = replies_in("a.eml", letter.sender, letter.calendar)
    assert reply.comment == SORRY.encode(known, "ignore").decode(known)


@pytest.mark.parametrize("end", [b"\r\n", b"\n", b"\r"])
@pytest.mark.parametrize("blank", [b" ", b"\t"])
@pytest.mark.parametrize("width", [1, 2, 75])
def test_an_answer_that_is_folded_anywhere_even_within_a_letter(width: int, blank: bytes, end: bytes) -> None:
    folded = [
        (end + blank).join(line[at : at + width] for at in range(0, len(line), width))
        for line in in_bytes("utf-8").split(b"\r\n")
        if line
    ]
    (reply,) = replies_in("a.ics", "", (end + end).join(folded) + end)
    assert (reply.uid, reply.answer, reply.comment) == ("one", "no", SORRY)


def test_words_beside_it_are_bounded() -> None:
    (reply,) = replies_in("a.ics", "", changed("COMMENT:I have", "COMMENT:" + "very " * 10_000))
    assert len(reply.comment) == 300


@settings(max_examples=40)
@given(some.binary(max_size=300), some.integers(0, len(REPLY)))
def test_any_bytes_are_an_answer_or_a_reason(noise: bytes, at: int) -> None:
    raw = REPLY.encode()
    with suppress(NoReply):
        assert {reply.answer for reply in replies_in("a.ics", "", raw[:at] + noise + raw[at:])} <= {
            "yes",
            "no",
            "maybe",
        }


@given(some.binary(max_size=400))
def test_any_bytes_are_a_mail_or_a_reason(noise: bytes) -> None:
    raw = b"From: a@b.org\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n" + noise
    with suppress(ValueError):
        assert read_mail(raw).sender == "a@b.org"


@pytest.mark.parametrize("nested", [20, 5000])
def test_parts_in_parts(nested: int) -> None:
    raw = b"From: a@b.org\r\n"
    for depth in range(nested):
        raw += b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (depth, depth)
    raw += b"Content-Type: text/calendar\r\n\r\n" + REPLY.encode()
    if nested < 100:
        assert read_mail(raw).calendar is not None
    else:
        with pytest.raises(ValueError, match=r"too deep|more than 200 parts"):
            read_mail(raw)


def test_more_parts_than_any_mail_has() -> None:
    raw = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\n\r\na\r\n" * 1000
    with pytest.raises(ValueError, match="more than 200 parts"):
        read_mail(raw)


@pytest.mark.parametrize("kind", ["octet-stream", "x-anything"])
def test_an_answer_that_was_attached_as_a_file_of_any_type(kind: str) -> None:
    part = f'--x\r\nContent-Type: application/{kind}; name="Reply.ICS"\r\n\r\n{REPLY}\r\n--x--\r\n'
    head = "From: a@b.org\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n"
    assert read_mail((head + part).encode()).calendar is not None
    assert read_mail((head + part.replace(".ICS", ".pdf")).encode()).calendar is None


def deep(levels: int, lines: int) -> bytes:
    """A mail whose parts lie in one another, with so many lines in the innermost."""
    heads = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\r\n\r\n--b%d\r\n' % (level, level)
                     for level in range(levels))  # fmt: skip
    return b"From: a@example.org\r\n" + heads + b"Content-Type: text/plain\r\n\r\n" + b"x\r\n" * lines


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (deep(150, 10), "parts lie in one another too deep"),
        (deep(1, 600_000), "more than 500000 lines"),
        (b"From: a@example.org\r\nContent-Type: multipart/mixed; boundary\r\n *0*\r\n =b\r\n" * 40, "too deep"),
        (b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 300, "more than 200 parts"),
    ],
    ids=["deep", "long", "written oddly", "many"],
)
def test_a_mail_that_would_take_minutes(raw: bytes, why: str) -> None:
    """What is refused is refused before it is parsed: the time grows with the depth times the lines."""
    with pytest.raises(ValueError, match=why):
        read_mail(raw)


def test_a_forwarded_answer_with_a_picture_is_none_of_these() -> None:
    picture = b"A" * 76 + b"\r\n"
    raw = deep(6, 1).replace(b"text/plain\r\n\r\nx\r\n", b"text/calendar\r\n\r\n" + REPLY.encode() + picture * 50_000)
    assert read_mail(raw).calendar is not None
