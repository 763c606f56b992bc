"""Invitations to one meeting of a community, sent to a real mail server."""

from __future__ import annotations

import json
from pathlib import Path

from harness.mail_server import PASSWORD, USER, MailServer
from harness.processes import Finished, mentor

SESSION = "2026-12-08-autumn-circle"
LATER = "2026-12-04T09:00+00:00"


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


def tell_a_move_that_is_taken_back(workspace: Path, server: MailServer) -> bytes:
    """The meeting is mailed, moved and mailed again; then its file is what it was, as after `git revert`: its bytes."""
    file = workspace / "sessions" / f"{SESSION}.md"
    assert send(workspace, server).returncode == 0
    before = file.read_bytes()
    assert as_priya(workspace, "sessions", "move", SESSION, "--to", "2026-12-09 17:30").returncode == 0
    assert send(workspace, server).returncode == 0
    file.write_bytes(before)
    return before


def answered(
    workspace: Path, address: str, number: int, stamp: str = "20261203T170000Z", said: str = "ACCEPTED"
) -> str:
    """What is told of the answer that came from the address to the invitation of that number."""
    shown = as_priya(workspace, "calendar", "invite", SESSION, "--dry-run", "--json")
    uid = json.loads(shown.stdout)["uid"]
    lines = ["BEGIN:VCALENDAR", "METHOD:REPLY", "BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{stamp}", f"SEQUENCE:{number}",
             f"ATTENDEE;PARTSTAT={said}:mailto:{address}", "END:VEVENT", "END:VCALENDAR"]  # fmt: skip
    (workspace / "answer.ics").write_text("\r\n".join(lines), encoding="utf-8", newline="")
    done = as_priya(workspace, "calendar", "replies", "answer.ics")
    return done.stdout + done.stderr
