"""Invitations sent from two clones that had not met, and from records that were taken back."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import vobject

from harness.inviting import LATER, SESSION, answered, as_priya, send, tell_a_move_that_is_taken_back
from harness.mail_server import MailServer
from harness.processes import surroundings

FILE = f"sessions/{SESSION}.md"
NORA = "nora.vidal@british-school.example"


@pytest.fixture
def clones(circle: Path) -> tuple[Path, Path]:
    """The community, and a clone of it."""
    git(circle, "init", "-q", ".")
    git(circle, "add", "-A")
    git(circle, "commit", "-qm", "Begin")
    other = circle.parent / "other"
    git(circle.parent, "clone", "-q", str(circle), str(other))
    return circle, other


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


def elsewhere(clone: Path) -> dict[str, str]:
    """Another machine keeps its own state."""
    return {"XDG_STATE_HOME": str(clone.parent / "elsewhere")}


def numbers(server: MailServer, address: str) -> list[tuple[int, str]]:
    """The sequence and the start of each event that was mailed there since the last look."""
    found = []
    for _, to, message in server.arrived:
        (part,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
        event = vobject.readOne(part.get_content()).vevent
        if to == address:
            found.append((int(event.sequence.value), f"{event.dtstart.value:%d %H:%M}"))
    server.forget()
    return found


def test_two_clones_send_once_and_merge_without_a_conflict(clones: tuple[Path, Path], server: MailServer) -> None:
    circle, other = clones
    assert send(circle, server).returncode == 0
    git(circle, "add", "-A")
    git(circle, "commit", "-qm", "Invite")
    git(other, "pull", "-q")
    server.forget()
    assert send(other, server, **elsewhere(other)).returncode == 0
    assert server.arrived == []

    for clone, variables in ((circle, {}), (other, elsewhere(other))):
        assert as_priya(clone, "sessions", "move", SESSION, "--to", "2026-12-09 17:30", **variables).returncode == 0
        assert send(clone, server, MENTOR_NOW=LATER, **variables).returncode == 0
        git(clone, "add", "-A")
        git(clone, "commit", "-qm", "Move")
    git(other, "pull", "-q", "--no-rebase", "--no-edit")
    assert len(list((other / ".mentor").rglob("*.json"))) == 8


def test_who_invited_in_which_clone_is_no_conflict(clones: tuple[Path, Path], server: MailServer) -> None:
    circle, other = clones
    assert send(circle, server).returncode == 0
    assert send(other, server, MENTOR_ME="nora", **elsewhere(other)).returncode == 0
    for clone in clones:
        git(clone, "add", "-A")
        git(clone, "commit", "-qm", "Invite")
    git(other, "pull", "-q", "--no-rebase", "--no-edit")
    server.forget()
    assert send(other, server, MENTOR_NOW=LATER).returncode == 0
    assert server.arrived == []


def told_two_states(clones: tuple[Path, Path], server: MailServer, kept: str, *changes: tuple[str, ...]) -> Path:
    """A clone that has both: each change was mailed under one number, and one side of the conflict was kept."""
    for clone, words, state in zip(clones, changes, ({}, elsewhere(clones[1])), strict=True):
        assert as_priya(clone, *words).returncode == 0
        assert send(clone, server, **state).returncode == 0
        git(clone, "add", "-A")
        git(clone, "commit", "-qm", "Change")
    other = clones[1]
    conflicting = subprocess.run(
        ["git", "-c", "user.name=Nora", "-c", "user.email=nora@example.org", "pull", "-q", "--no-rebase"],
        cwd=other, env=surroundings(other), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert conflicting.returncode == 1
    assert git(other, "diff", "--name-only", "--diff-filter=U").split() == [FILE]
    git(other, "checkout", kept, FILE)
    git(other, "commit", "-qam", "Merge")
    return other


def told_two_times(clones: tuple[Path, Path], server: MailServer, kept: str) -> Path:
    """17:30 and 20:00 were mailed under one number."""
    moves = [("sessions", "move", SESSION, "--to", f"2026-12-09 {at}") for at in ("17:30", "20:00")]
    return told_two_states(clones, server, kept, *moves)


@pytest.mark.parametrize(("kept", "start"), [("--ours", "09 20:00"), ("--theirs", "09 17:30")])
def test_two_times_under_one_number_are_told_anew(
    clones: tuple[Path, Path], server: MailServer, kept: str, start: str
) -> None:
    """Nobody knows which of the two a calendar kept."""
    other = told_two_times(clones, server, kept)
    assert numbers(server, NORA) == [(0, "09 17:30"), (0, "09 20:00")]
    assert send(other, server, MENTOR_NOW=LATER).returncode == 0
    assert numbers(server, NORA) == [(1, start)]
    assert send(other, server, MENTOR_NOW=LATER).returncode == 0
    assert server.arrived == []


@pytest.mark.parametrize(("kept", "method"), [("--ours", "CANCEL"), ("--theirs", "REQUEST")])
def test_a_move_and_a_cancellation_under_one_number_are_told_anew(
    clones: tuple[Path, Path], server: MailServer, kept: str, method: str
) -> None:
    """A calendar that took the cancellation shows nothing."""
    circle, other = clones
    assert send(circle, server).returncode == 0
    git(circle, "add", "-A")
    git(circle, "commit", "-qm", "Invite")
    git(other, "pull", "-q")
    changes = (("sessions", "move", SESSION, "--to", "2026-12-09 17:30"), ("sessions", "cancel", SESSION))
    told_two_states(clones, server, kept, *changes)
    server.forget()
    shown = as_priya(other, "calendar", "invite", SESSION, "--dry-run", "--json", MENTOR_NOW=LATER)
    assert {(row["method"], row["state"]) for row in json.loads(shown.stdout)["mails"]} == {(method, "new")}
    assert send(other, server, MENTOR_NOW=LATER).returncode == 0
    assert {number for number, _ in numbers(server, NORA)} == {2}
    assert send(other, server, MENTOR_NOW=LATER).returncode == 0
    assert server.arrived == []


def test_an_answer_to_one_of_two_times_under_one_number_is_not_taken(
    clones: tuple[Path, Path], server: MailServer
) -> None:
    other = told_two_times(clones, server, "--ours")
    told = answered(other, NORA, 0)
    assert "NOT TAKEN · answers to invitation 0, under which another time was told, too" in told
    assert "expected:" not in (other / FILE).read_text(encoding="utf-8")


def test_a_session_that_was_taken_back_is_told_with_a_higher_number(circle: Path, server: MailServer) -> None:
    tell_a_move_that_is_taken_back(circle, server)
    assert send(circle, server, MENTOR_NOW=LATER).returncode == 0
    assert numbers(server, NORA) == [(0, "08 17:00"), (1, "09 17:30"), (2, "08 17:00")]


def test_a_new_address_is_told_with_the_number_of_the_others(circle: Path, server: MailServer) -> None:
    """Also where the session's file was taken back once more."""
    before = tell_a_move_that_is_taken_back(circle, server)
    assert send(circle, server).returncode == 0
    (circle / FILE).write_bytes(before)
    server.forget()
    as_priya(circle, "people", "set", "nora", "--email", "nora@example.org")
    assert send(circle, server).returncode == 0
    assert numbers(server, "nora@example.org") == [(2, "08 17:00")]
    shown = as_priya(circle, "calendar", "invite", SESSION, "--dry-run", "--json")
    assert {row["state"] for row in json.loads(shown.stdout)["mails"]} == {"known"}


def test_who_was_invited_at_their_present_address_is_told_there_that_it_is_off(
    circle: Path, server: MailServer
) -> None:
    """They had been told at another one."""
    assert send(circle, server).returncode == 0
    for address in ("nora@example.org", NORA):
        as_priya(circle, "people", "set", "nora", "--email", address)
        assert send(circle, server).returncode == 0
    assert as_priya(circle, "sessions", "cancel", SESSION).returncode == 0
    assert send(circle, server).returncode == 0
    assert numbers(server, NORA)[-1] == (1, "08 17:00")
    as_priya(circle, "people", "set", "nora", "--email", "nora@example.org")
    assert send(circle, server).returncode == 0
    assert numbers(server, "nora@example.org") == [(1, "08 17:00")]
    assert send(circle, server).returncode == 0
    assert server.arrived == []


def test_a_journal_whose_names_tell_the_reader_alone_is_known(circle: Path, server: MailServer) -> None:
    """As they were named before their states were told apart."""
    assert send(circle, server).returncode == 0
    for path in (circle / ".mentor/sent").rglob("*.json"):
        path.rename(path.with_name(f"{path.stem.partition('-')[0]}.json"))
    server.forget()
    assert send(circle, server).returncode == 0
    assert server.arrived == []


def test_a_mail_to_a_new_address_is_known(circle: Path, server: MailServer) -> None:
    """Of the mails that one person got under one number, which one counts follows from no name of a file."""
    assert send(circle, server).returncode == 0
    for number in range(4):
        address = f"nora.{number}@example.org"
        as_priya(circle, "people", "set", "nora", "--email", address)
        server.forget()
        assert send(circle, server).returncode == 0
        assert server.to() == [address]
        shown = as_priya(circle, "calendar", "invite", SESSION, "--dry-run", "--json")
        assert {row["state"] for row in json.loads(shown.stdout)["mails"]} == {"known"}
