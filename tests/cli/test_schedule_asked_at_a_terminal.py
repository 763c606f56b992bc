"""A slot that a clock change leaves out, or shows twice: at a terminal it is asked whether that is meant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from harness.processes import mentor
from harness.talking import on_one_line, talk

GROUP = "groups/thursday.md"
LEFT_OUT = "2027-03-28 01:30 does not exist in Europe/London; the clock goes on at 02:00"
TWICE = "2027-10-31 01:30 comes twice in Europe/London; the first is meant"
QUESTION = "Is this slot meant? (yes or no)"
ODD = ["schedule", "set", "--group", "thursday", "--slot", "sun 01:30", "--from", "2027-01-03", "--until", "2027-05-01"]


@pytest.fixture
def nightly(example: Path) -> Path:
    """The example without an end in December."""
    for name in ("mentor.yaml", GROUP):
        text = (example / name).read_text("utf-8")
        (example / name).write_text(re.sub(r"(?m)^ends: .*", "ends: 2028-02-20", text), "utf-8")
    return example


@pytest.mark.parametrize(
    ("first", "note", "instead"),
    [
        ("2027-01-03", LEFT_OUT, 'mentor new-session --group thursday --at "2027-03-28 02:00"'),
        ("2027-04-04", TWICE, "another time for it: mentor sessions move thursday 2027-10-31"),
    ],
)
def test_yes_sets_it_and_says_which_nights_are_odd(nightly: Path, first: str, note: str, instead: str) -> None:
    words = ["schedule", "set", "--group", "thursday", "--slot", "sun 01:30", "--from", first, "--until", "2027-12-31"]
    status, shown = talk(nightly, words, QUESTION, "yes")
    assert status == 0, shown
    assert shown.count(note) == 2, "once in the question, once beside what was set"
    assert instead in shown
    assert 'at: "01:30"' in (nightly / GROUP).read_text("utf-8")


@pytest.mark.parametrize("answer", ["no", "what"])
def test_anything_else_leaves_all_as_it_was(nightly: Path, answer: str) -> None:
    before = (nightly / GROUP).read_bytes()
    status, shown = talk(nightly, ODD, QUESTION, answer)
    assert (status, (nightly / GROUP).read_bytes()) == (2, before), shown
    assert "the slot was not set" in shown
    assert "choose a time that the clock shows once every night" in shown


def test_where_nobody_can_be_asked_it_is_set_and_told(nightly: Path) -> None:
    done = mentor(nightly, *ODD)
    assert done.returncode == 0, done.stderr
    assert LEFT_OUT in done.stderr
    assert QUESTION not in on_one_line(done.stdout + done.stderr)
