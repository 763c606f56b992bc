"""Invitations on their way to a real mail server: never twice, whatever breaks off."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import vobject

from harness.inviting import SESSION, as_priya, send, words_to_send
from harness.keyrings import keyring_with
from harness.mail_server import MailServer, mail_server
from harness.processes import surroundings


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
            killed.append(process.pid)
            os.kill(process.pid, signal.SIGKILL)
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


def test_sent_once_more_it_is_the_same_mail_whatever_its_reader_is_called_by_now(
    circle: Path, server: MailServer
) -> None:
    assert send(circle, server).returncode == 0
    first = server.messages()["nora.vidal@british-school.example"]["message-id"]
    assert as_priya(circle, "rename", "people", "nora", "nora-vidal").returncode == 0
    server.forget()
    assert send(circle, server, "--again", "nora-vidal").returncode == 0
    assert [message["message-id"] for _, _, message in server.arrived] == [first]


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


def test_a_server_that_is_not_there(circle: Path) -> None:
    done = as_priya(circle, "calendar", "invite", SESSION, "--send", "--smtp", "127.0.0.1:9")
    assert done.returncode == 3
    assert "the mail server 127.0.0.1:9 cannot be used" in done.stderr
    nowhere = as_priya(circle, "calendar", "invite", SESSION, "--send", "--smtp", "nowhere.invalid")
    assert nowhere.returncode == 3
    assert "the mail server nowhere.invalid:587 cannot be used" in nowhere.stderr
    assert "hint: check the name of the server" in nowhere.stderr
    assert not list((circle / ".mentor").rglob("*.json"))


def invited_by(server: MailServer) -> set[str]:
    """The organisers of all events that were mailed since the last look."""
    found = set()
    for _, _, message in server.arrived:
        (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
        found.add(vobject.readOne(part.get_content()).vevent.organizer.value)
    server.forget()
    return found


@pytest.mark.parametrize("emails", ["new@example.org,{}", "new@example.org,other@example.org,{}"])
def test_the_organiser_stays_who_calendars_know_while_their_file_has_the_address(
    circle: Path, server: MailServer, emails: str
) -> None:
    assert send(circle, server).returncode == 0
    (known,) = invited_by(server)
    address = known.removeprefix("mailto:")
    as_priya(circle, "people", "set", "priya", "--email", emails.format(address))
    assert as_priya(circle, "sessions", "move", SESSION, "--to", "2026-12-09 17:30").returncode == 0
    assert send(circle, server).returncode == 0
    assert "new@example.org" in server.to()
    (message,) = {message["from"] for _, _, message in server.arrived}
    assert "new@example.org" in message
    assert invited_by(server) == {known}
    # Once it is gone from there, nobody knows it.
    as_priya(circle, "people", "set", "priya", "--email", "new@example.org")
    assert as_priya(circle, "sessions", "move", SESSION, "--to", "2026-12-09 18:30").returncode == 0
    assert send(circle, server).returncode == 0
    assert invited_by(server) == {"mailto:new@example.org"}
