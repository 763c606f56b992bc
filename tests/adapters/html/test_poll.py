"""The page of `mentor schedule poll`, answered in a real browser by the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from harness.processes import mentor

Typed = Callable[[Path, Sequence[str]], list[str]]
POLL = "2026-12-03-rosa-yared"


def test_nothing_is_to_send_before_a_name_is_chosen(example: Path, typed: Typed) -> None:
    made = mentor(example, "schedule", "poll", "--people", "rosa,yared", "--at", "tue 18:00", "--at", "wed 18:00")
    assert made.returncode == 0, made.stderr
    page = example / "polls" / f"{POLL}.html"
    untouched, *_, answered = typed(page, ["Tab", "Tab", "Space"])
    *_, named, _, chosen = typed(page, ["Tab", "ArrowDown", "ArrowDown", "Tab", "Space"])
    for seen, step in ((untouched, "Choose your name first."), (answered, "Choose your name first."),
                       (named, "Choose yes, if need be or no.")):  # fmt: skip
        assert step in seen
        assert "from:" not in seen
        assert "by mail" not in seen
    assert "Your answer is ready." in chosen
    assert "by mail" in chosen
    assert chosen.endswith(f"poll: {POLL}\nfrom: yared\n1: yes\n")
