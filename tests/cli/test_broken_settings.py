"""A `mentor.yaml` that is wrong is told by every command, and stops those that could only guess."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from harness.processes import mentor


def mended(example: Path, old: str, new: str) -> None:
    path = example / "mentor.yaml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_a_zone_that_is_none_is_told_and_no_session_is_written(example: Path) -> None:
    mended(example, "timezone: Europe/London", "timezone: Europe/Lodnon")
    for group in (example / "groups").glob("*.md"):
        group.write_text(group.read_text().replace("timezone: Europe/London\n", ""))
    before = sorted(example.rglob("*"))
    done = mentor(example, "new-session", "--group", "thursday")
    assert done.returncode == 3
    assert "mentor.yaml:5:11: error F010 timezone: Europe/Lodnon is not a time zone" in done.stderr
    assert sorted(example.rglob("*")) == before


def test_a_zone_that_is_none_is_told_by_commands_that_need_no_zone(example: Path) -> None:
    mended(example, "timezone: Europe/London", "timezone: Europe/Lodnon")
    done = mentor(example, "diary", "list")
    assert "mentor.yaml:5:11: error F010 timezone: Europe/Lodnon is not a time zone" in done.stderr
    assert done.returncode == 0
    assert mentor(example, "check").returncode == 1
    assert "Europe/Lodnon" in mentor(example, "check").stdout


def test_other_errors_of_the_settings_are_told_too(example: Path) -> None:
    mended(example, "hours_per_week: 10", "hours_per_week: ten")
    done = mentor(example, "goals", "list", "--json")
    assert done.returncode == 0
    assert "hours_per_week: ten is not a number" in done.stderr
    assert json.loads(done.stdout)["skipped"][0]["path"] == "mentor.yaml"


@pytest.mark.parametrize(
    ("content", "place", "message"),
    [
        (b"", "mentor.yaml:1:1", "the file is empty"),
        (b" \n", "mentor.yaml:1:1", "the file is empty"),
        (b"format: 1\nprogramme: caf\xe9\n", "mentor.yaml:2:15", "not UTF-8"),
        (b"format: 1\nfocus: [a, b\n", "mentor.yaml:2:", "F005"),
        (b"format: 1\n<<<<<<< a\nid: x\n=======\nid: y\n>>>>>>> b\n", "mentor.yaml:2:1", "merge conflict"),
        (b"format: 1\n", "mentor.yaml:1:1", "id is missing"),
        (b"format: 1\nid: ours\n", "mentor.yaml:2:5", "id: ours is not a UUID"),
        (b"format: 1\nid:\n", "mentor.yaml:", "id is missing"),
        (b"format: 2\nid: 6f1c0a52-3d84-4b0e-9a77-52c1e0d9b3a4\n", "mentor.yaml:1:9", "newer than this mentor"),
        (b"format: one\nid: 6f1c0a52-3d84-4b0e-9a77-52c1e0d9b3a4\n", "mentor.yaml:1:9", "format: one is not"),
    ],
)
@pytest.mark.parametrize("words", [("goals", "list"), ("check",), ("diary", "add", "It went well")])
def test_settings_that_cannot_be_used_stop_every_command(
    example: Path, content: bytes, place: str, message: str, words: tuple[str, ...]
) -> None:
    (example / "mentor.yaml").write_bytes(content)
    done = mentor(example, *words)
    assert done.returncode == 3, done.stderr
    assert done.stderr.startswith(place)
    assert message in done.stderr
    assert done.stdout == ""
    assert not (example.parent / ".local/state").exists()


def test_a_programme_that_ends_before_it_starts_is_found(example: Path) -> None:
    mended(example, "ends: 2026-12-18\n\n# A goal", "ends: 2026-10-01\n\n# A goal")
    assert "mentor.yaml:7:7: error F026 ends: 2026-10-01 lies before" in mentor(example, "check").stdout
