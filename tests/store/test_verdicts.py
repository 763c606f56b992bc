"""Verdicts kept in the cache: known for exactly the same words, forgotten when anything changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentor_cli.core.record import Record
from mentor_cli.store.verdicts import Verdicts

PROBLEM = Record("problems", "p", "problems/p.md", {"verdict": {"specific": "yes"}}, "# P\n\n## Problem\nWords.\n")


def environ(tmp_path: Path) -> dict[str, str]:
    return {"MENTOR_CACHE": str(tmp_path / "cache")}


def noted(tmp_path: Path) -> Verdicts:
    verdicts = Verdicts(str(tmp_path), environ(tmp_path))
    verdicts.note(PROBLEM, {"P-01": "off"}, "suitable")
    verdicts.keep()
    return Verdicts(str(tmp_path), environ(tmp_path))


def test_known_in_the_next_command(tmp_path: Path) -> None:
    assert noted(tmp_path).known(PROBLEM, {"P-01": "off"}) == "suitable"


@pytest.mark.parametrize(
    ("problem", "switches"),
    [
        (PROBLEM._replace(body=PROBLEM.body + "More.\n"), {"P-01": "off"}),
        (PROBLEM._replace(values={"verdict": {"specific": "no"}}), {"P-01": "off"}),
        (PROBLEM._replace(path="problems/q.md"), {"P-01": "off"}),
        (PROBLEM, {}),
    ],
)
def test_forgotten_when_anything_changes(tmp_path: Path, problem: Record, switches: dict[str, str]) -> None:
    assert noted(tmp_path).known(problem, switches) is None


def test_forgotten_when_the_judge_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge = tmp_path / "judge"
    (judge / "rules").mkdir(parents=True)
    (judge / "rules" / "one.py").write_text("x = 1\n", encoding="utf-8")
    monkeypatch.setattr("mentor_cli.store.verdicts._JUDGE", str(judge))
    assert noted(tmp_path).known(PROBLEM, {"P-01": "off"}) == "suitable"
    (judge / "rules" / "one.py").write_text("x = 12\n", encoding="utf-8")
    assert Verdicts(str(tmp_path), environ(tmp_path)).known(PROBLEM, {"P-01": "off"}) is None


def test_without_a_cache_nothing_is_kept(tmp_path: Path) -> None:
    off = {"MENTOR_CACHE": "off"}
    verdicts = Verdicts(str(tmp_path), off)
    verdicts.note(PROBLEM, {}, "suitable")
    verdicts.keep()
    assert verdicts.known(PROBLEM, {}) == "suitable"
    assert Verdicts(str(tmp_path), off).known(PROBLEM, {}) is None


def test_a_damaged_cache_is_no_matter(tmp_path: Path) -> None:
    noted(tmp_path)
    file = next((tmp_path / "cache").rglob("verdicts"))
    file.write_bytes(file.read_bytes()[:-3])
    assert Verdicts(str(tmp_path), environ(tmp_path)).known(PROBLEM, {"P-01": "off"}) is None
