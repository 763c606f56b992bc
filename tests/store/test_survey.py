"""What `check` finds: the same with and without what was kept, each file opened only when it must be."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from harness.transcript import EXAMPLE
from mentor_cli.core.findings import Finding, sort_key
from mentor_cli.core.record import Record
from mentor_cli.core.records import Kind
from mentor_cli.store import known, survey
from mentor_cli.store.cache import Cache
from mentor_cli.store.folder import read_found, read_one
from mentor_cli.store.known import Found
from mentor_cli.store.settings import load

NOW = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
FORMATS = ("buddy", "technical")


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known, "SETTLED_NS", 0)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the records that were read."""
    paths: list[str] = []

    def found(root: str, file: Found) -> Record:
        paths.append(file.path)
        return read_found(root, file)

    def one(root: str, kind: Kind, path: str) -> Record:
        paths.append(path)
        return read_one(root, kind, path)

    monkeypatch.setattr(survey, "read_found", found)
    monkeypatch.setattr(survey, "read_one", one)
    return paths


def findings(root: Path, cache: Cache | None, now: datetime = NOW) -> list[Finding]:
    found = survey.survey(str(root), load(str(root), cache), now, FORMATS, cache)
    return sorted(found.findings, key=sort_key)


def cache_of(root: Path) -> Cache:
    return Cache(str(root.parent / "cache"), str(root))


def test_a_second_look_opens_no_file(example: Path, opened: list[str]) -> None:
    cache = cache_of(example)
    first = findings(example, cache)
    assert len(opened) > 60
    opened.clear()
    assert findings(example, cache) == first
    assert opened == []


def test_after_a_change_only_that_file_is_opened(example: Path, opened: list[str]) -> None:
    cache = cache_of(example)
    findings(example, cache)
    goal = example / "goals/tomek-mock-interviews.md"
    goal.write_text(goal.read_text("utf-8").replace("owner: tomek", "owner: tomke"), "utf-8")
    opened.clear()
    found = [one for one in findings(example, cache) if one.code == "F014"]
    assert [(one.path, one.message) for one in found] == [
        ("goals/tomek-mock-interviews.md", "owner: there is no person or group tomke")
    ]
    assert set(opened) == {"goals/tomek-mock-interviews.md"}


def test_who_is_gone_is_missed_where_nothing_changed(example: Path) -> None:
    cache = cache_of(example)
    findings(example, cache)
    (example / "people/yared.md").unlink()
    found = {(one.code, one.path) for one in findings(example, cache)}
    assert ("F014", "goals/yared-react-basics.md") in found
    assert ("F014", "groups/thursday.md") in found
    assert any(code == "B003" and path and path.startswith("sessions/") for code, path in found)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: text.replace("skills:", "skills: [juggling]\nformer_skills:"), "F025"),
        (lambda text: text.replace("timezone: Europe/London", "timezone: Europe/Warsaw"), None),
    ],
)
def test_what_mentor_yaml_says_counts_at_once(example: Path, change: Callable[[str], str], code: str | None) -> None:
    cache = cache_of(example)
    findings(example, cache)
    settings = example / "mentor.yaml"
    settings.write_text(change(settings.read_text("utf-8")), "utf-8")
    found = findings(example, cache)
    assert found == findings(example, None)
    assert code is None or code in {one.code for one in found}


def test_tomorrow_is_another_day(example: Path) -> None:
    cache = cache_of(example)
    diary = next((example / "diary").iterdir())
    text = diary.read_text("utf-8")
    diary.write_text("\n".join("date: 2026-12-06" if line.startswith("date:") else line for line in text.split("\n")))
    assert "F035" in {one.code for one in findings(example, cache)}
    assert "F035" not in {one.code for one in findings(example, cache, datetime(2026, 12, 5, 9, tzinfo=UTC))}


def spoil(root: Path, chance: random.Random) -> None:
    """One change as people and programs make them: a word, a line, a name, a file that comes or goes."""
    paths = sorted(path for path in root.rglob("*.md") if path.parent.name not in (root.name, "formats"))
    path = chance.choice(paths)
    text = path.read_text("utf-8", "replace")
    lines = text.split("\n")
    at = chance.randrange(len(lines))
    match chance.randrange(7):
        case 0:
            lines[at] = lines[at].replace(chance.choice("aeiou"), chance.choice("aeiou:#@"), 1)
        case 1:
            lines.insert(at, chance.choice(lines))
        case 2:
            del lines[at]
        case 3:
            lines.append(f"- [ ] Call somebody @{chance.choice(['amina', 'nobody'])} due:2026-12-0{at % 9} ^k7q2x")
        case 4:
            path.unlink()
            return
        case 5:
            shutil.copy(path, path.with_name(path.name.title()))
            return
        case 6:
            path.rename(path.with_name(f"{path.stem}x.md"))
            return
    path.write_text("\n".join(lines), "utf-8")


@pytest.mark.parametrize("seed", range(4))
def test_kept_or_not_the_findings_are_the_same(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    root = shutil.copytree(EXAMPLE, tmp_path / "w")
    cache = cache_of(root)
    codes: set[str] = set()
    for _ in range(12):
        for _ in range(chance.randrange(1, 6)):
            spoil(root, chance)
        found = findings(root, cache)
        assert found == findings(root, None)
        codes |= {one.code for one in found}
    assert len(codes) > 5


def test_of_what_lies_in_a_folder_that_cannot_be_read_nothing_is_missed(
    example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = findings(example, None)
    look = os.scandir

    def refused(path: str) -> object:
        if Path(path) == example / "people":
            raise PermissionError(13, "Permission denied", path)
        return look(path)

    monkeypatch.setattr(os, "scandir", refused)
    after = findings(example, None)
    fresh = [one for one in after if one not in before]
    assert [(one.place, one.code) for one in fresh] == [("people", "F024")]


@pytest.mark.parametrize(
    ("start", "moved_from", "found"),
    [
        ("2026-12-10T20:00", "2026-12-10T18:00", True),
        ("2026-12-10T18:00", None, True),
        ("2026-12-10T18:30", None, False),
        ("2026-12-10T20:00", "2026-12-17T18:00", False),
    ],
)
def test_two_sessions_for_one_meeting(example: Path, start: str, moved_from: str | None, found: bool) -> None:
    also = f"moved_from: {moved_from}\n" if moved_from else ""
    (example / "sessions/copy.md").write_text(
        f"---\nformat: buddy\ngroup: Thursday\nstart: {start}\n{also}timezone: Europe/London\nstatus: held\n---\n"
    )
    told = [(one.path, one.line) for one in findings(example, None) if one.code == "F038"]
    assert told == ([("sessions/copy.md", 5 if moved_from else 4)] if found else [])


def test_what_a_merge_left_in_a_text_is_told_once(example: Path) -> None:
    goal = example / "goals" / "amina-cv.md"
    before = goal.read_text()
    goal.write_text(before + "<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> other\n")
    assert [finding.code for finding in findings(example, None) if finding.code.startswith("F")] == ["F003"]
    goal.write_text(before + "<<<<<<< HEAD\nonly one of the signs\n")
    assert [finding.code for finding in findings(example, None) if finding.code.startswith("F")] == []
