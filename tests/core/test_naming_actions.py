"""Which action is meant: marks, words, places; nothing is guessed."""

from __future__ import annotations

import re
from datetime import date

import pytest

from mentor_cli.core.actions import gather
from mentor_cli.core.errors import AmbiguousId, UnknownId
from mentor_cli.core.naming_actions import named_actions
from mentor_cli.core.owners import Owners
from mentor_cli.core.record import Record

BODY = """\
- [ ] Write to Dina ^k7q2x
- [ ] Write to Marek ^m3v8d
- [x] Write to Sara ^b6x4m
- [ ] Books
- [ ] Ring Dina
"""
GOALS = [
    Record("goals", "ana-job", "goals/ana-job.md", {"owner": "ana"}, BODY),
    Record(
        "goals", "ana-old", "goals/ana-old.md", {"owner": "ana", "status": "met"}, "- [ ] Sweep ^s5w4p\n- [ ] Sing\n"
    ),
]
ACTIONS = gather(GOALS, (), (), Owners({}, lambda _: date(2026, 12, 3)))


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("k7q2x", ["Write to Dina"]),
        ("^k7q2x m3v8d k7q2x", ["Write to Dina", "Write to Marek"]),
        ("marek", ["Write to Marek"]),
        ("books", ["Books"]),
        ("Sara", ["Write to Sara"]),
        ("goals/ana-job.md:4", ["Books"]),
        ("s5w4p", ["Sweep"]),
        ("ring dina", ["Ring Dina"]),
    ],
)
def test_what_is_meant(typed: str, texts: list[str]) -> None:
    assert [action.text for action in named_actions(ACTIONS, typed.split())] == texts


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("k7q2z", r"\^k7q2x, Write to Dina"),
        ("^k7q2x ^m3v8e", r"\^m3v8d"),
        ("k7q2x m3v8e", r"\^m3v8d"),
        ("^books", "mentor actions list"),
        ("walk the dog", "mentor actions list"),
        ("sing", "mentor actions list"),
        ("goals/ana-job.md:9", "mentor actions list"),
    ],
)
def test_what_nobody_has(typed: str, hint: str) -> None:
    with pytest.raises(UnknownId) as error:
        named_actions(ACTIONS, typed.split())
    assert re.search(hint, error.value.hint)


def test_what_several_have() -> None:
    with pytest.raises(AmbiguousId) as error:
        named_actions(ACTIONS, ["dina"])
    assert error.value.hint.split("\n")[1:] == ["  ^k7q2x  Write to Dina", "  goals/ana-job.md:5  Ring Dina"]
