"""Invitations sent to a real mail server: who gets what, never twice, whatever breaks off."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from email.message import EmailMessage
from email.utils import getaddresses
from pathlib import Path

import pytest
import vobject

from harness.keyrings import keyring_with
from harness.mail_server import PASSWORD, USER, MailServer, mail_server
from harness.processes import Finished, mentor, surroundings
from harness.transcript import ROOT

SESSION = "2026-12-08-autumn-circle"
FILE = f"sessions/{SESSION}.md"
NAME = 'Núria "Nur" O’Vidal, M.Ed.; Łódź'
LATER = "2026-12-04T09:00+00:00"


@pytest.fixture
def circle(tmp_path: Path) -> Path:
    """A community that meets on Tuesday: Marcus has no e-mail address, Nora a name that is hard to write."""
    workspace = shutil.copytree(ROOT / "examples/community", tmp_path / "circle")
    edit(workspace / "people/marcus.md", "email:", "contact: {platform: none}\nwas:")
    edit(workspace / "people/nora.md", "name: Nora Vidal", f"name: '{NAME}'")
    as_priya(workspace, "new-session", "--group", "autumn-circle")
    return workspace


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def as_priya(workspace: Path, *words: str, **more: str) -> Finished:
    return mentor(workspace, *words, **{"MENTOR_ME": "priya", **more})


def words_to_send(server: MailServer, *more: str, user: str = USER, password: str = PASSWORD) -> list[str]:
    return ["calendar", "invite", SESSION, "--send", "--smtp", server.address, "--user", user,
            "--password-command", f"echo '{password}'", "--per-minute", "6000", *more]  # fmt: skip


def send(workspace: Path, server: MailServer, *more: str, **variables: str) -> Finished:
    return as_priya(workspace, *words_to_send(server, *more), SSL_CERT_FILE=str(server.certificate), **variables)


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


def test_one_who_is_refused_does_not_hold_up_the_rest(circle: Path, server: MailServer) -> None:
    server.recipients["h.iqbal@moorgate.example"] = "550 no such mailbox"
    server.on_mail = lambda to: "451 greylisted" if to.startswith("eilidh") else None
    done = send(circle, server, "--json")
    assert done.returncode == 1
    states = {row["person"]: (row["state"], row["why"]) for row in json.loads(done.stdout)["mails"]}
    assert states == {
        "priya": ("sent", None),
        "hamza": ("refused", "550 no such mailbox; check the address"),
        "eilidh": ("refused", "451 greylisted; run it again later"),
        "nora": ("sent", None),
    }
    server.forget()
    assert send(circle, server).returncode == 0
    assert server.to() == ["h.iqbal@moorgate.example", "eilidh.grant@clydebank.example"]


def test_nothing_leaves_by_a_wrong_password_or_a_server_nobody_vouches_for(circle: Path, server: MailServer) -> None:
    wrong = as_priya(circle, *words_to_send(server, password="wrong"), SSL_CERT_FILE=str(server.certificate))
    assert wrong.returncode == 3
    assert "did not let priya in" in wrong.stderr
    stranger = as_priya(circle, *words_to_send(server))
    assert stranger.returncode == 3
    assert "cannot show that it is 127.0.0.1" in stranger.stderr
    assert server.arrived == []
    assert not list((circle / ".mentor").rglob("*.json"))
    assert send(circle, server).returncode == 0
    assert len(server.arrived) == 4


def test_who_has_to_log_in_is_told_once(circle: Path, server: MailServer) -> None:
    words = ["calendar", "invite", SESSION, "--send", "--smtp", server.address, "--per-minute", "6000"]
    refused = as_priya(circle, *words, SSL_CERT_FILE=str(server.certificate))
    assert (refused.returncode, server.arrived) == (3, [])
    assert "takes mails only from who has logged in: 530" in refused.stderr
    assert "hint: add --user NAME" in refused.stderr
    assert not list((circle / ".mentor/sent").rglob("*.json"))


def test_the_password_comes_from_the_keyring(circle: Path, server: MailServer, tmp_path: Path) -> None:
    variables = {
        **keyring_with(tmp_path, "mentor 127.0.0.1", "priya", "a long password"),
        "SSL_CERT_FILE": str(server.certificate),
    }
    words = ["calendar", "invite", SESSION, "--send", "--smtp", server.address, "--per-minute", "6000", "--user"]
    unknown = as_priya(circle, *words, "nora", **variables)
    assert unknown.returncode == 2
    assert 'keyring set "mentor 127.0.0.1" nora' in unknown.stderr
    failing = as_priya(circle, *words, "priya", "--password-command", "exit 3", **variables)
    assert failing.returncode == 3
    assert "the command for the password ended with 3" in failing.stderr
    assert server.arrived == []
    assert as_priya(circle, *words, "priya", **variables).returncode == 0
    assert len(server.arrived) == 4


# The server knows nothing of the encryption around it.
@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
def test_encrypted_from_the_first_byte(circle: Path, tmp_path: Path) -> None:
    with mail_server(tmp_path, encrypted=True) as server:
        assert send(circle, server).returncode == 0
        assert len(server.arrived) == 4


def test_killed_while_a_mail_is_on_its_way_no_mail_leaves_twice(circle: Path, server: MailServer) -> None:
    killed: list[int] = []

    def kill(recipient: str) -> None:
        if recipient.startswith("eilidh") and not killed:
            os.kill(process.pid, signal.SIGKILL)
            killed.append(process.pid)
            process.wait()

    server.on_mail = kill
    variables = surroundings(circle, MENTOR_ME="priya", SSL_CERT_FILE=str(server.certificate))
    process = subprocess.Popen([sys.executable, "-m", "mentor_cli", *words_to_send(server)], cwd=circle, env=variables,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
    process.wait(30)
    assert killed
    assert server.to()[-1] == "eilidh.grant@clydebank.example"
    before = list(server.to())

    again = send(circle, server)
    assert again.returncode == 1
    assert "ask eilidh: --arrived eilidh if it is there, --again eilidh sends it once more" in again.stdout
    assert [to for to in server.to() if to.startswith("eilidh")] == ["eilidh.grant@clydebank.example"]
    assert len(server.to()) == len(set(server.to())) == 4 > len(before) - 1

    assert send(circle, server, "--arrived", "eilidh").returncode == 0
    assert len(server.to()) == 4
    assert send(circle, server, "--again", "eilidh").returncode == 0
    assert server.to()[4:] == ["eilidh.grant@clydebank.example"]
    ids = [message["message-id"] for _, to, message in server.arrived if to.startswith("eilidh")]
    assert len(set(ids)) == 1


def test_a_mail_noted_and_never_begun_is_sent(circle: Path, server: MailServer) -> None:
    """Killed between the note and the journal: nothing had been handed over."""
    assert send(circle, server).returncode == 0
    (sent,) = [
        path for path in (circle / ".mentor").rglob("*.json") if json.loads(path.read_text())["person"] == "nora"
    ]
    (state,) = (circle.parent / ".local/state/mentor").iterdir()
    (state / "sending" / f"{sent.stem}.note").write_text(sent.parent.name)
    sent.unlink()
    server.forget()
    assert send(circle, server).returncode == 0
    assert server.to() == ["nora.vidal@british-school.example"]


def git(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", "-c", "user.name=Priya", "-c", "user.email=priya@example.org", *words],
        cwd=folder,
        env=surroundings(folder),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_two_clones_send_once_and_merge_without_a_conflict(circle: Path, server: MailServer) -> None:
    git(circle, "init", "-q", ".")
    git(circle, "add", "-A")
    git(circle, "commit", "-qm", "Begin")
    other = circle.parent / "other"
    git(circle.parent, "clone", "-q", str(circle), str(other))
    assert send(circle, server).returncode == 0
    git(circle, "add", "-A")
    git(circle, "commit", "-qm", "Invite")
    git(other, "pull", "-q")
    server.forget()
    # Another machine keeps its own state.
    elsewhere = {"XDG_STATE_HOME": str(circle.parent / "elsewhere")}
    assert send(other, server, **elsewhere).returncode == 0
    assert server.arrived == []

    for clone, variables in ((circle, {}), (other, elsewhere)):
        assert as_priya(clone, "sessions", "move", SESSION, "--to", "2026-12-09 17:30", **variables).returncode == 0
        assert send(clone, server, MENTOR_NOW=LATER, **variables).returncode == 0
        git(clone, "add", "-A")
        git(clone, "commit", "-qm", "Move")
    git(other, "pull", "-q", "--no-rebase", "--no-edit")
    assert len(list((other / ".mentor").rglob("*.json"))) == 8


def test_a_rate_is_kept(circle: Path, server: MailServer) -> None:
    started = time.monotonic()
    assert send(circle, server, "--per-minute", "100").returncode == 0
    assert len(server.arrived) == 4
    # Three pauses of 0.6 s; a slow machine takes longer, none less.
    assert time.monotonic() - started > 1.8


def test_a_rate_is_kept_from_one_command_to_the_next(circle: Path, server: MailServer) -> None:
    assert send(circle, server).returncode == 0
    server.forget()
    for _ in range(2):
        assert send(circle, server, "--again", "nora", "--per-minute", "40").returncode == 0
    (first, _, _), (second, _, _) = server.arrived
    # A pause of 1.5 s, less what the first one had taken until it arrived.
    assert second - first > 1


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


def test_a_server_that_is_not_there(circle: Path) -> None:
    done = as_priya(circle, "calendar", "invite", SESSION, "--send", "--smtp", "127.0.0.1:9")
    assert done.returncode == 3
    assert "the mail server 127.0.0.1:9 cannot be used" in done.stderr
    assert not list((circle / ".mentor").rglob("*.json"))


def test_a_meeting_of_a_series_from_the_mail_to_the_answer(example: Path, server: MailServer) -> None:
    """Some calendar programs leave out of their answer which meeting of the series it was."""
    edit(example / "groups/thursday.md", "calendar: single", "calendar: series")
    command = ["calendar", "invite", "2026-12-10-thursday", *words_to_send(server)[3:]]
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
    command = ["calendar", "invite", "2026-12-10-thursday", *words_to_send(server, flag, "sara")[3:]]
    refused = mentor(example, *command, SSL_CERT_FILE=str(server.certificate))
    assert refused.returncode == 2
    assert f"sara gets no mail about this meeting\nhint: leave out {flag} sara" in refused.stderr
    assert server.arrived == []
