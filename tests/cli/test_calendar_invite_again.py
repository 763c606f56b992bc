"""Invitations whose meeting is another event by now, and those of which nobody knows whether they left."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import icalendar
import pytest

from harness.mail_server import PASSWORD, USER, MailServer
from harness.processes import Finished, mentor

SESSION = "2026-12-10-thursday"
TOMEK, OWEN = "tomek.w@example.org", "owen.pryce@example.org"
THURSDAY = ("groups", "set", "thursday")
SERIES, SINGLE = ((*THURSDAY, "--calendar", form) for form in ("series", "single"))
WEDNESDAYS = ("schedule", "set", "--group", "thursday", "--from", "2026-12-10", "--slot", "wed 18:30")
EXPORT = ("calendar", "export", "--group", "thursday", "-o", "thursday.ics")
NEW_YORK = (*THURSDAY, "--timezone", "America/New_York")
LATER = "2026-12-04T09:00+00:00"
# By UID and RECURRENCE-ID: method and sequence.
Told = dict[tuple[str, float | None], tuple[str, int]]


def run(workspace: Path, *words: str) -> None:
    done = mentor(workspace, *words)
    assert done.returncode == 0, (words, done.stdout, done.stderr)


def send(workspace: Path, server: MailServer, *more: str) -> Finished:
    return send_of(workspace, server, SESSION, *more)


def send_of(workspace: Path, server: MailServer, session: str, *more: str) -> Finished:
    words = ["calendar", "invite", session, "--send", "--smtp", server.address, "--user", USER,
             "--password-command", f"echo '{PASSWORD}'", "--per-minute", "6000", *more]  # fmt: skip
    return mentor(workspace, *words, SSL_CERT_FILE=str(server.certificate), MENTOR_NOW=LATER)


def told(server: MailServer, address: str) -> Told:
    """What the mails to one reader since the last look say of events, the newest of each."""
    found: Told = {}
    for _, to, message in server.arrived:
        if to != address:
            continue
        (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
        calendar: Any = icalendar.Calendar.from_ical(part.get_content())
        (event,) = calendar.walk("VEVENT")
        place = event.get("RECURRENCE-ID")
        key = (str(event["UID"]), place.dt.timestamp() if place else None)
        assert key not in found
        found[key] = (str(calendar["METHOD"]), int(event["SEQUENCE"]))
        assert (event.get("STATUS") == "CANCELLED") == (calendar["METHOD"] == "CANCEL")
    return found


def subjects(server: MailServer, address: str) -> list[str]:
    return [message["subject"].partition(":")[0] for _, to, message in server.arrived if to == address]


@pytest.mark.parametrize(
    ("before", "changes"),
    [
        ((SERIES, EXPORT), (WEDNESDAYS,)),
        ((SERIES,), (WEDNESDAYS,)),
        ((SERIES, EXPORT), (WEDNESDAYS, EXPORT)),
        ((SERIES,), (SINGLE,)),
        ((), (SERIES,)),
        ((SERIES, EXPORT), (NEW_YORK,)),
    ],
    ids=["another rule", "never exported", "exported", "single events", "a series", "another zone"],
)
def test_what_was_mailed_is_called_off_when_its_meeting_is_another_event(
    example: Path, server: MailServer, before: tuple[tuple[str, ...], ...], changes: tuple[tuple[str, ...], ...]
) -> None:
    for words in before:
        run(example, *words)
    assert send(example, server).returncode == 0
    ((former, (_, number)),) = told(server, TOMEK).items()
    for words in changes:
        run(example, *words)
    server.forget()
    assert send(example, server).returncode == 0
    second = told(server, TOMEK)
    assert subjects(server, TOMEK) == ["Replaced", "Invitation"]
    replaced = next(message for _, to, message in server.arrived if to == TOMEK)
    body = replaced.get_body(("plain",))
    assert body is not None
    assert "takes place. A new invitation follows" in " ".join(body.get_content().split())
    assert server.to()[::2] == server.to()[1::2], "the two mails to one person go out one after the other"
    assert second.pop(former) == ("CANCEL", number + 1)
    ((new, (method, _)),) = second.items()
    assert (method, new != former) == ("REQUEST", True)

    server.forget()
    assert send(example, server).returncode == 0
    assert server.arrived == []
    run(example, "sessions", "cancel", SESSION)
    assert send(example, server).returncode == 0
    assert [(key, method) for key, (method, _) in told(server, TOMEK).items()] == [(new, "CANCEL")]


def test_who_has_left_before_is_told_too(example: Path, server: MailServer) -> None:
    run(example, *SERIES)
    assert send(example, server).returncode == 0
    ((former, (_, number)),) = told(server, OWEN).items()
    server.forget()
    run(example, "people", "leave", "owen")
    run(example, *WEDNESDAYS)
    assert send(example, server).returncode == 0
    assert told(server, OWEN) == {former: ("CANCEL", number + 1)}
    assert subjects(server, OWEN) == ["Cancelled"]


def test_an_event_that_comes_back_has_a_number_above_its_cancellation(example: Path, server: MailServer) -> None:
    numbers: dict[tuple[str, float | None], int] = {}
    for form in (SINGLE, SERIES, SINGLE, SERIES):
        run(example, *form)
        server.forget()
        assert send(example, server).returncode == 0
        for event, (_, number) in told(server, TOMEK).items():
            assert number > numbers.get(event, -1)
            numbers[event] = number
    assert len(numbers) == 2


def test_mails_that_call_off_have_files_of_their_own(example: Path, server: MailServer) -> None:
    run(example, *SERIES)
    assert send(example, server).returncode == 0
    run(example, *WEDNESDAYS)
    run(example, "calendar", "invite", SESSION, "-o", "mails")
    names = sorted(path.name for path in (example / "mails").glob("*tomek*"))
    assert names == [f"{SESSION}-tomek-former.eml", f"{SESSION}-tomek.eml"]


@pytest.mark.parametrize(
    ("field", "value"),
    [("start", "soon"), ("start", "0001-01-01T00:00Z"), ("recurrence", "9999-12-31T23:59Z"), ("sequence", 2**31),
     ("sequence", -1), ("method", "REPLY")],
)  # fmt: skip
def test_a_journal_that_no_mail_can_have_is_told(example: Path, server: MailServer, field: str, value: object) -> None:
    run(example, *SERIES)
    assert send(example, server).returncode == 0
    path = next((example / ".mentor/sent").rglob("*.json"))
    path.write_text(json.dumps({**json.loads(path.read_text()), field: value}))
    run(example, *SINGLE)
    refused = send(example, server)
    assert refused.returncode == 3
    assert refused.stderr.startswith(f"error: {path.relative_to(example)} cannot be read as a sent mail\nhint: ")


@pytest.fixture
def in_doubt(example: Path, server: MailServer) -> Path:
    """Nobody knows whether Owen's mail left."""
    assert send(example, server).returncode == 0
    (sent,) = [
        path for path in (example / ".mentor/sent").rglob("*.json") if json.loads(path.read_text())["person"] == "owen"
    ]
    (state,) = (example.parent / ".local/state/mentor").iterdir()
    (state / "sending" / f"{sent.stem}.note").write_text(sent.parent.name)
    server.forget()
    return example


def states(done: Finished) -> dict[str, int]:
    found = [row["state"] for row in json.loads(done.stdout)["mails"]]
    return {state: found.count(state) for state in sorted(set(found))}


@pytest.mark.parametrize(
    ("flags", "expected", "code"),
    [
        ((), {"known": 5, "unknown": 1}, 1),
        (("--arrived", "owen"), {"known": 6}, 0),
        (("--again", "owen"), {"known": 5, "sent": 1}, 0),
    ],
)
def test_a_dry_run_tells_what_the_run_will(
    in_doubt: Path, server: MailServer, flags: tuple[str, ...], expected: dict[str, int], code: int
) -> None:
    shown = send(in_doubt, server, *flags, "--dry-run", "--json")
    assert (shown.returncode, server.arrived) == (code, [])
    assert states(shown) == {{"sent": "new"}.get(state, state): count for state, count in expected.items()}
    words = send(in_doubt, server, *flags, "--dry-run")
    assert ("ask owen: --arrived owen" in words.stdout, words.returncode) == (code == 1, code)
    done = send(in_doubt, server, *flags, "--json")
    assert (done.returncode, states(done)) == (code, expected)


def test_who_has_a_mail_for_certain_need_not_be_named(in_doubt: Path, server: MailServer) -> None:
    for flags in (("--arrived", "tomek"), ("--arrived", "owen", "--arrived", "tomek", "--dry-run")):
        refused = send(in_doubt, server, *flags)
        assert (refused.returncode, server.arrived) == (2, [])
        assert "that the mail to tomek left is in no doubt\nhint: leave out --arrived tomek" in refused.stderr


def test_what_is_refused_once_more_stays_in_doubt(in_doubt: Path, server: MailServer) -> None:
    """Whether the first one left is as unknown as before."""
    server.recipients[OWEN] = "451 try later"
    refused = send(in_doubt, server, "--again", "owen", "--json")
    assert (refused.returncode, states(refused)) == (1, {"known": 5, "refused": 1})
    server.forget()
    after = send(in_doubt, server, "--json")
    assert (after.returncode, states(after)) == (1, {"known": 5, "unknown": 1})


@pytest.mark.parametrize("change", ["cancel", "move"])
def test_a_newer_state_goes_out_whatever_is_in_doubt(in_doubt: Path, server: MailServer, change: str) -> None:
    run(in_doubt, "sessions", change, SESSION, *(("--to", "20:00") if change == "move" else ()))
    done = send(in_doubt, server)
    assert done.returncode == 0, done.stdout
    assert OWEN in server.to()
    assert len(server.to()) == 6
    again = send(in_doubt, server, "--json")
    assert states(again) == {"known": 6}


def test_who_was_invited_to_a_session_without_its_file_is_told(example: Path, server: MailServer) -> None:
    run(example, "new-session", "one-to-one", "--people", "rosa,owen", "--at", "2026-12-11 17:00")
    (path,) = (example / "sessions").glob("2026-12-11-*.md")
    words = ("calendar", "invite", path.stem)
    assert send_of(example, server, path.stem).returncode == 0
    held = path.read_bytes()
    path.unlink()
    refused = mentor(example, *words, "--dry-run")
    assert refused.returncode == 2
    assert (
        f"there is no session {path.stem} any more, and no mail has called it off for owen and rosa" in refused.stderr
    )
    path.write_bytes(held)
    run(example, "sessions", "cancel", path.stem)
    server.forget()
    assert send_of(example, server, path.stem).returncode == 0
    assert subjects(server, OWEN) == ["Cancelled"]
    path.unlink()
    assert "called it off" not in mentor(example, *words, "--dry-run").stderr


def test_a_deleted_session_is_not_taken_for_one_with_a_longer_id(example: Path, server: MailServer) -> None:
    for at in ("16:00", "17:00"):
        run(example, "new-session", "--group", "thursday", "--at", f"2026-12-17 {at}")
    deleted, longer = sorted(path.stem for path in (example / "sessions").glob("2026-12-17-*.md"))
    assert longer.startswith(deleted)
    assert send_of(example, server, deleted).returncode == 0
    (example / f"sessions/{deleted}.md").unlink()
    server.forget()
    refused = send_of(example, server, deleted)
    assert (refused.returncode, server.arrived) == (2, [])
    assert f"there is no session {deleted} any more, and no mail has called it off for" in refused.stderr
    shown = mentor(example, "sessions", "show", deleted)
    assert shown.returncode == 2
    assert f"there is no session {deleted} any more\nhint: mails were sent about it: put sessions/" in shown.stderr
    assert mentor(example, "sessions", "show", f"{deleted}-").returncode == 0
    run(example, "sessions", "cancel", deleted)
    assert send_of(example, server, deleted).returncode == 0
    assert subjects(server, TOMEK) == ["Cancelled"]
