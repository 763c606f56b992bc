"""Invitations and their answers: who is told what, and what comes back."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import getaddresses
from pathlib import Path

import pytest
import vobject

from harness.inviting import LATER, SESSION, as_priya, edit, send, words_to_send
from harness.mail_server import MailServer
from harness.processes import mentor

NAME = 'Núria "Nur" O’Vidal, M.Ed.; Łódź'
THURSDAY = "2026-12-10-thursday"


@pytest.fixture
def circle(circle: Path) -> Path:
    """Nora has a name that is hard to write."""
    edit(circle / "people/nora.md", "name: Nora Vidal", f"name: '{NAME}'")
    return circle


def event(message: EmailMessage) -> vobject.base.Component:
    """The event of the mail as another program reads it."""
    (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    calendar = vobject.readOne(part.get_content())
    assert part["content-type"].params["method"] == calendar.method.value
    (attached,) = message.iter_attachments()
    assert attached.get_payload(decode=True) == part.get_payload(decode=True)
    found: vobject.base.Component = calendar
    return found


def words(message: EmailMessage) -> str:
    """Its plain text."""
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def test_a_meeting_moved_after_everybody_was_invited(circle: Path, server: MailServer) -> None:
    first = send(circle, server)
    assert first.returncode == 0, first.stderr
    assert "marcus has no e-mail address: mentor people set marcus --email ADDRESS" in first.stdout
    assert len(server.arrived) == 4
    for address, message in server.messages().items():
        calendar = event(message)
        assert calendar.method.value == "REQUEST"
        (attendee,) = calendar.vevent.attendee_list
        assert attendee.value == f"mailto:{address}"
        assert calendar.vevent.organizer.value == "mailto:p.raman@hillside.example"
        assert calendar.vevent.sequence.value == "0"
        others = {other for other in server.messages() if other not in (address, "p.raman@hillside.example")}
        assert not [other for other in others if other in message.as_string()]
    nora = server.messages()["nora.vidal@british-school.example"]
    assert getaddresses([nora["to"]]) == [(NAME, "nora.vidal@british-school.example")]
    text = words(nora)
    assert "18:00 to 19:00 (Europe/Madrid)" in text
    assert "complete your problem “Languages are underfunded”: context, why are missing" in text
    assert "read what Priya Raman brings: “I cancel my own visits to lessons”\n    Problem: I plan two visits" in text
    assert "read what Nora" not in text
    assert text.strip() == event(nora).vevent.description.value.strip()

    server.forget()
    assert as_priya(circle, "sessions", "move", SESSION, "--to", "2026-12-09 17:30").returncode == 0
    second = send(circle, server, MENTOR_NOW=LATER)
    assert second.returncode == 0, second.stderr
    assert len(server.arrived) == 4
    for message in server.messages().values():
        moved = event(message).vevent
        assert moved.sequence.value == "1"
        assert str(moved.dtstart.value) == "2026-12-09 17:30:00+00:00"
        assert message["subject"].startswith("Changed: Autumn circle, Wed 9 Dec 1")
    text = words(server.messages()["nora.vidal@british-school.example"])
    assert "Autumn circle has another time, it was Tue 8 Dec 18:00" in text

    server.forget()
    assert send(circle, server).returncode == 0
    assert server.arrived == []


def test_a_meeting_called_off_and_a_person_who_goes_and_comes_back(circle: Path, server: MailServer) -> None:
    send(circle, server)
    server.forget()
    group = circle / "groups/autumn-circle.md"
    members = "members: [priya, marcus, hamza, eilidh, nora]"
    edit(group, members, "members: [priya, marcus, eilidh, nora]")
    assert send(circle, server, MENTOR_NOW=LATER).returncode == 0
    assert server.to() == ["h.iqbal@moorgate.example"]
    gone = event(server.messages()["h.iqbal@moorgate.example"])
    assert (gone.method.value, gone.vevent.sequence.value) == ("CANCEL", "1")
    assert not hasattr(gone.vevent, "status")

    server.forget()
    edit(group, "members: [priya, marcus, eilidh, nora]", members)
    assert send(circle, server, MENTOR_NOW=LATER).returncode == 0
    assert server.to() == ["h.iqbal@moorgate.example"]
    back = event(server.messages()["h.iqbal@moorgate.example"])
    assert (back.method.value, back.vevent.sequence.value) == ("REQUEST", "2")

    server.forget()
    assert as_priya(circle, "sessions", "cancel", SESSION).returncode == 0
    assert send(circle, server, MENTOR_NOW=LATER).returncode == 0
    assert len(server.arrived) == 4
    for message in server.messages().values():
        off = event(message)
        assert (off.method.value, off.vevent.sequence.value, off.vevent.status.value) == ("CANCEL", "3", "CANCELLED")
        assert "Before we meet" not in message.as_string()


def test_a_meeting_moved_behind_somebodys_last_day_is_called_off_at_the_time_that_they_know(
    circle: Path, server: MailServer
) -> None:
    send(circle, server)
    server.forget()
    edit(circle / "groups/autumn-circle.md", "hamza, eilidh", "{id: hamza, left: 2026-12-10}, eilidh")
    as_priya(circle, "sessions", "move", SESSION, "--to", "2026-12-12 17:30")
    assert send(circle, server, MENTOR_NOW=LATER).returncode == 0
    off = server.messages()["h.iqbal@moorgate.example"]
    assert off["subject"] == "Cancelled: Autumn circle, Tue 8 Dec 17:00"
    assert "takes place without you" in words(off)
    assert "Tue 8 Dec 2026, 17:00" in words(off)
    assert "12 Dec" not in words(off)
    gone = event(off)
    assert (gone.method.value, str(gone.vevent.dtstart.value)) == ("CANCEL", "2026-12-08 17:00:00+00:00")
    assert event(server.messages()["nora.vidal@british-school.example"]).vevent.dtstart.value.day == 12

    server.forget()
    assert send(circle, server, MENTOR_NOW=LATER).returncode == 0
    assert server.arrived == []

    as_priya(circle, "sessions", "move", SESSION, "--to", "2026-12-09 17:30")
    assert send(circle, server, MENTOR_NOW=LATER).returncode == 0
    back = event(server.messages()["h.iqbal@moorgate.example"])
    assert back.method.value == "REQUEST"
    assert int(back.vevent.sequence.value) > int(gone.vevent.sequence.value)


def test_files_that_open_anywhere(circle: Path) -> None:
    done = as_priya(circle, "calendar", "invite", SESSION, "-o", "mails")
    assert done.returncode == 0, done.stderr
    first = {path.name: path.read_bytes() for path in (circle / "mails").iterdir()}
    assert sorted(first) == [f"{SESSION}-{who}.eml" for who in ("eilidh", "hamza", "nora", "priya")]
    assert all(content.isascii() and b"\n" not in content.replace(b"\r\n", b"") for content in first.values())
    assert as_priya(circle, "calendar", "invite", SESSION, "-o", "mails").returncode == 0
    assert {path.name: path.read_bytes() for path in (circle / "mails").iterdir()} == first
    (circle / f"mails/{SESSION}-nora.eml").write_text("mine")
    refused = as_priya(circle, "calendar", "invite", SESSION, "-o", "mails")
    assert refused.returncode == 2
    assert "is there and is no invitation" in refused.stderr


def test_no_words_begin_a_field_of_the_head(example: Path) -> None:
    """The library reads encoded words (RFC 2047) in what it is given as plain text, line ends among them."""
    hidden = "=?utf-8?q?x=0D=0ABcc=3A_eve=40evil.example?="
    edit(example / "people/tomek.md", "name: Tomek Wiśniewski", f'name: "{hidden}"')
    edit(example / "people/owen.md", "'owen.pryce@example.org'", f'"{hidden}@example.org"')
    edit(example / f"sessions/{THURSDAY}.md", "theme: first demo rehearsal", f'theme: "{hidden}"')
    done = mentor(example, "calendar", "invite", THURSDAY, "-o", "mails")
    assert "owen has an e-mail address that cannot be used: mentor people set owen --email ADDRESS" in done.stdout
    raw = (example / f"mails/{THURSDAY}-tomek.eml").read_bytes()
    message = message_from_bytes(raw, policy=default)
    assert (message["bcc"], b"\r\nBcc:" in raw) == (None, False)
    assert "Bcc=3A_eve=40evil.example" in message["subject"]
    assert "Bcc=3A_eve=40evil.example" in message["to"]


def test_a_meeting_of_a_series_from_the_mail_to_the_answer(example: Path, server: MailServer) -> None:
    """Some calendar programs leave out of their answer which meeting of the series it was."""
    edit(example / "groups/thursday.md", "calendar: single", "calendar: series")
    command = ["calendar", "invite", THURSDAY, *words_to_send(server)[3:]]
    sent = mentor(example, *command, SSL_CERT_FILE=str(server.certificate))
    assert sent.returncode == 0, sent.stderr
    told = event(server.messages()["tomek.w@example.org"]).vevent
    assert str(told.recurrence_id.value) == "2026-12-10 18:00:00+00:00"
    for name, address, which in (("whole", "tomek.w@example.org", ""), ("stranger", "sara@school.example", "")):
        lines = ["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", f"UID:{told.uid.value}", which,
                 "DTSTAMP:20261204T090000Z", "SEQUENCE:0", f"ATTENDEE;PARTSTAT=DECLINED:mailto:{address}",
                 "END:VEVENT", "END:VCALENDAR"]  # fmt: skip
        (example / f"{name}.ics").write_text("\r\n".join(filter(None, lines)), encoding="utf-8", newline="")
    taken = mentor(example, "calendar", "replies", "whole.ics")
    assert (taken.returncode, taken.stdout) == (0, "1 answer taken\ntomek  no  2026-12-10-thursday\n")
    assert 'tomek: "no"' in (example / "sessions/2026-12-10-thursday.md").read_text(encoding="utf-8")
    again = mentor(example, "calendar", "replies", "whole.ics", "stranger.ics")
    assert "tomek                no  2026-12-10-thursday  read before" in again.stdout
    assert "of which no mail invited" in again.stdout


def test_an_answer_to_a_meeting_and_those_behind_it(example: Path, server: MailServer) -> None:
    edit(example / "groups/thursday.md", "calendar: single", "calendar: series")
    for day in ("03", "17"):
        assert mentor(example, "new-session", "--group", "thursday", "--at", f"2026-12-{day} 18:00").returncode == 0
    for day in ("03", "10"):
        command = ["calendar", "invite", f"2026-12-{day}-thursday", *words_to_send(server)[3:]]
        assert mentor(example, *command, SSL_CERT_FILE=str(server.certificate)).returncode == 0
    told = event(server.messages()["tomek.w@example.org"]).vevent
    lines = ["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", f"UID:{told.uid.value}",
             "RECURRENCE-ID;RANGE=THISANDFUTURE:20261203T180000Z", "DTSTAMP:20261203T150000Z", "SEQUENCE:0",
             "ATTENDEE;PARTSTAT=DECLINED:mailto:tomek.w@example.org", "END:VEVENT", "END:VCALENDAR"]  # fmt: skip
    (example / "range.ics").write_text("\r\n".join(lines), encoding="utf-8", newline="")
    taken = mentor(example, "calendar", "replies", "range.ics")
    both = "tomek  no  2026-12-03-thursday\ntomek  no  2026-12-10-thursday\n"
    assert (taken.returncode, taken.stdout) == (0, f"2 answers taken\n{both}")


@pytest.mark.parametrize("flag", ["--again", "--arrived"])
def test_somebody_who_gets_no_mail_is_not_passed_over(example: Path, server: MailServer, flag: str) -> None:
    command = ["calendar", "invite", THURSDAY, *words_to_send(server, flag, "sara")[3:]]
    refused = mentor(example, *command, SSL_CERT_FILE=str(server.certificate))
    assert refused.returncode == 2
    assert f"sara gets no mail about this meeting\nhint: leave out {flag} sara" in refused.stderr
    assert server.arrived == []
