"""Answers to invitations that were mailed, after what changes between sending and answering."""

from __future__ import annotations

from pathlib import Path

from harness.inviting import SESSION, answered, as_priya, edit, send, tell_a_move_that_is_taken_back
from harness.mail_server import MailServer

FILE = f"sessions/{SESSION}.md"
NORA = "nora.vidal@british-school.example"


def rename_nora(circle: Path) -> None:
    assert as_priya(circle, "rename", "people", "nora", "nora-vidal").returncode == 0


def test_an_answer_is_known_whatever_its_writer_is_called_by_now(circle: Path, server: MailServer) -> None:
    assert send(circle, server).returncode == 0
    assert "1 answer taken" in answered(circle, NORA, 0, "20261203T160000Z", "DECLINED")
    rename_nora(circle)
    assert "nora-vidal  no  2026-12-08-autumn-circle  read before" in answered(
        circle, NORA, 0, "20261203T160000Z", "DECLINED"
    )
    assert "NOT TAKEN · a later answer was taken before" in answered(circle, NORA, 0, "20261203T155900Z")


def test_the_time_that_somebody_was_told_is_known_whatever_they_are_called_by_now(
    circle: Path, server: MailServer
) -> None:
    assert send(circle, server).returncode == 0
    edit(circle / FILE, "status: planned", "status: planned\ntheme: goals")
    rename_nora(circle)
    assert "answers to invitation 0, now it is 1; the time is the same" in answered(circle, NORA, 0)


def test_an_answer_to_a_time_that_was_taken_back_is_about_another_time(circle: Path, server: MailServer) -> None:
    """The session's file counts to less than what was mailed, and the journal knows."""
    tell_a_move_that_is_taken_back(circle, server)
    told = answered(circle, NORA, 1)
    assert "NOT TAKEN · answers to invitation 1, now it is 0, at another time · invite again" in told
    assert "answers to a later invitation (2) than is known here (0)" in answered(circle, NORA, 2)
