"""What is said about an id that nobody has: what looks like it, never just anything."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mentor_cli.core.errors import UnknownId
from mentor_cli.store.workspace import Workspace


def hint(folder: Path, kind: str, typed: str) -> str:
    with pytest.raises(UnknownId) as raised:
        Workspace(str(folder), {**os.environ, "MENTOR_CACHE": "off"}).find(kind, typed)
    return raised.value.hint


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        ("people", "amnia", "did you mean amina?"),
        ("people", "Yusof", "did you mean amina?"),
        ("groups", "tursday", "did you mean thursday?"),
        ("goals", "yared-raect-basics", "did you mean yared-react-basics or yared-git-branches?"),
        ("goals", "portfoloi", "did you mean amina-portfolio-page?"),
        ("goals", "/etc/passwd", "mentor goals list"),
        ("diary", "nothing", "mentor diary list"),
        ("sessions", "x", "mentor sessions list"),
        ("sessions", "2026-12-10-thursdya", "did you mean 2026-12-10-thursday?"),
        ("sessions", "2026-12-09-thursday", "did you mean 2026-12-10-thursday?"),
        ("sessions", "2026-12-17-thursday", "mentor sessions list --group thursday"),
        ("sessions", "2026-12-10-x", "mentor sessions list"),
        ("resources", "x", "look into resources/"),
        ("notes", "x", "there is no note yet: add a file to notes/"),
    ],
)
def test_what_is_near_or_where_to_look(example: Path, kind: str, typed: str, said: str) -> None:
    assert hint(example, kind, typed) == said


def test_three_at_most(example: Path) -> None:
    assert hint(example, "sessions", "thrusday").count("-thursday") == 3


def test_where_nothing_is_yet(tmp_path: Path) -> None:
    (tmp_path / "mentor.yaml").write_text("id: 2f0c4a52-7d2f-4e0b-9d55-2f1c8d6f7a10\n", encoding="utf-8")
    assert hint(tmp_path, "goals", "react") == "there is no goal yet: mentor goals add"
    assert hint(tmp_path, "sessions", "react") == "there is no session yet: mentor new-session --group ID"
    (tmp_path / "groups").mkdir()
    (tmp_path / "groups" / "pair.md").write_text("---\nkind: buddy-pair\nmembers: [ana]\n---\n", encoding="utf-8")
    for typed in ("pair", "2026-12-10-pair"):
        assert hint(tmp_path, "sessions", typed) == "there is no session yet: mentor new-session --group pair"
