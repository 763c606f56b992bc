"""The command a hint names can be typed as it stands, whatever the file is called."""

from __future__ import annotations

from pathlib import Path

import pytest

from harness.processes import mentor

GOAL = "---\nowner: amina\nstatus: {status}\nclosed: 2026-12-01\n---\n# Ring them\n"


@pytest.mark.parametrize(
    ("status", "hint"),
    [
        ("active", "mentor goals update 'ring them' --note"),
        ("draft", "mentor goals check 'ring them'"),
        ("missed", "mentor goals carry 'ring them' --due DATE"),
    ],
)
def test_an_id_with_a_space_is_quoted(example: Path, status: str, hint: str) -> None:
    (example / "goals" / "ring them.md").write_text(GOAL.format(status=status), encoding="utf-8")
    assert mentor(example, "goals", "show", "ring them").stdout.splitlines()[-1].startswith(hint)


def test_so_it_is_in_what_is_said_about_a_mistake(example: Path) -> None:
    (example / "goals" / "ring them.md").write_text(GOAL.format(status="active"), encoding="utf-8")
    assert "mentor goals close 'ring them' --met" in mentor(example, "goals", "close", "ring them").stderr
    assert (
        "mentor goals update 'ring them' --due DATE"
        in mentor(example, "goals", "carry", "ring them", "--due", "fri").stderr
    )
