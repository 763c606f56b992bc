"""What a mail says: its own words, however they were written down, in bounded time."""

from __future__ import annotations

from contextlib import suppress
from email.message import EmailMessage
from email.policy import SMTP
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mentor_cli.adapters.mail.page_text import page_text
from mentor_cli.adapters.mail.parts import read_body, read_mail

SAID = "Liebe Grüße, Łódź – 1: yes\n2: no\n"


def mail(text: str = SAID, charset: str = "utf-8", cte: str | None = None) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "ana@example.org"
    message.set_content(text, charset=charset, cte=cte)
    return message


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-2", "windows-1250"])
@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_the_words_come_back_from_every_way_to_write_them(charset: str, encoding: str) -> None:
    text = SAID.replace("–", "-")
    raw = bytes(mail(text, charset=charset, cte=encoding))
    body = read_body(raw)
    assert body is not None
    assert body.text.splitlines() == text.splitlines()
    if encoding != "base64":
        assert raw.splitlines()[body.in_file(2) - 1] == b"2: no"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_lines_are_those_of_the_file_where_they_can_be(end: str) -> None:
    message = mail("a note: see below\n1: yes\n")
    message.add_alternative("<p>1: no</p>", subtype="html")
    message.add_attachment(b"\0picture", "image", "png", filename="a.png")
    raw = message.as_bytes(policy=SMTP.clone(linesep=end))
    body = read_body(raw)
    assert body is not None
    assert raw.splitlines()[body.in_file(2) - 1] == b"1: yes"


def test_what_was_attached_or_forwarded_was_said_by_somebody_else() -> None:
    message = mail(" \n")
    message.add_attachment(mail("1: yes\n"))
    message.add_attachment("1: yes\n", filename="answer.txt")
    assert read_body(bytes(message)) is None
    message.add_attachment("<p>1: no</p>", subtype="html", disposition="inline")
    body = read_body(bytes(message))
    assert body is not None
    assert body.text.strip() == "1: no"


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("1: <b>yes</b><br/>2:&nbsp;no", ["1: yes", "2: no"]),
        ("<DIV>1:\n  yes</DIV><DIV>2: if&#32;need be</DIV>", ["1: yes", "2: if need be"]),
        ("<tr><td>1:</td><td>yes</td></tr>", ["1: yes"]),
        ("1: yes<blockquote>1: no<p>2: no</p></blockquote>3: yes", ["1: yes", "> 1: no", "> 2: no", "3: yes"]),
        ("<head><title>1: no</title></head><style>p > a { x: no }</style><p>1: yes", ["1: yes"]),
        ("<!-- 1: no <p>2: no</p> --><p>1: yes<!-- <style> --> now</p>", ["1: yes now"]),
        ("a < b, 1: yes", ["a < b, 1: yes"]),
        ("</blockquote><script>if (1 < 2) {}</script>1: &lt;yes&gt;", ["1: <yes>"]),
        (
            '<p>1: yes</p><hr><div id="divRplyFwdMsg" dir="ltr">From: Rosa<br>Sent: 4/12</div><div>1: no</div>',
            ["1: yes", "> From: Rosa", "> Sent: 4/12", "> 1: no"],
        ),
        ("", []),
    ],
)
def test_a_page_in_words(page: str, words: list[str]) -> None:
    assert [line for line in page_text(page).splitlines() if line.strip(" >")] == words


HOSTILE = ("<!--", "<![CDATA[", "<a ", "<a x='", "</", "&", "<?", "<script>", "<blockquote>", "<!-- <p>", "&#", "<p>")


@pytest.mark.parametrize("piece", HOSTILE)
def test_a_page_takes_a_time_that_grows_with_its_length(piece: str) -> None:
    started = process_time()
    page_text(piece * (2**20 // len(piece)))
    assert process_time() - started < 10


@pytest.mark.parametrize("head", ["text/plain" + "; a=b" * 200_000, "text/plain " + "(" * 200_000, "/" * 500_000])
def test_a_head_takes_a_time_that_grows_with_its_length(head: str) -> None:
    raw = f"From: a@b.org\nContent-Type: {head}\n\n1: yes\n".encode()
    started = process_time()
    for read in (read_mail, read_body):
        with pytest.raises(ValueError, match="a field of its head has more than 16 kB"):
            read(raw)
    assert process_time() - started < 10


@given(some.binary(max_size=400), some.sampled_from([b"", b"Content-Type: text/html", b"Content-Transfer-Encoding: "]))
def test_any_bytes_have_a_body_or_none_or_a_reason(noise: bytes, head: bytes) -> None:
    for raw in (b"From: a@b.org\r\n" + head + noise, b"From: a@b.org\r\n" + head + b"\r\n\r\n" + noise):
        with suppress(ValueError):
            body = read_body(raw)
            assert body is None or 1 <= body.in_file(1) <= raw.count(b"\n") + 1
