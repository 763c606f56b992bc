"""The password of an account: a command that does not end is ended, and the hint fits what is asked for."""

import time

import pytest

from mentor_cli.cli.calendars import passwords
from mentor_cli.core.errors import MentorError, UnusableFile


def test_a_command_that_never_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_SECONDS", 0.2)
    began = time.monotonic()
    with pytest.raises(UnusableFile, match="did not end within") as raised:
        passwords.password_of("cal.example.org", "rosa", "sleep 30 | cat", "pass show cal")
    assert raised.value.hint == "try it by itself: sleep 30 | cat"
    assert time.monotonic() - began < 20


def test_the_example_is_of_what_is_asked_for() -> None:
    with pytest.raises(MentorError) as raised:
        passwords.password_of("cal.example.org", "nobody", None, "pass show cal")
    assert "pass show cal" in raised.value.hint
