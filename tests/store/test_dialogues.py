"""Conversations that are kept: for their owner's eyes only, whole at any moment, one terminal at a time."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from mentor_cli.core.errors import UnusableFile
from mentor_cli.store.artefacts import NOT_THERE, OUTSIDE, as_written, lost, why_lost
from mentor_cli.store.dialogues import KeptDialogue


def test_what_was_kept_is_there_until_it_is_dropped(tmp_path: Path) -> None:
    kept = KeptDialogue(str(tmp_path / "state"), "goals", "amina-cv")
    assert kept.load() is None
    kept.keep({"answers": {"goal": "Zażółć"}})
    kept.keep({"answers": {"goal": "Zażółć gęślą"}})
    assert KeptDialogue(str(tmp_path / "state"), "goals", "amina-cv").load() == {"answers": {"goal": "Zażółć gęślą"}}
    assert KeptDialogue(str(tmp_path / "state"), "goals-new", "amina-cv").load() is None
    kept.drop()
    kept.drop()
    assert kept.load() is None


def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    kept = KeptDialogue(str(tmp_path / "state"), "goals", "amina-cv")
    for answer in ("one", "two"):
        kept.keep({"goal": answer})
        path = Path(kept.path)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        for folder in (path.parent, path.parent.parent, path.parent.parent.parent):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_two_terminals_never_write_over_each_other(tmp_path: Path) -> None:
    here, there = (KeptDialogue(str(tmp_path), "goals", "amina-cv") for _ in range(2))
    here.keep({"goal": "here"})
    with pytest.raises(UnusableFile, match="another terminal"):
        there.keep({"goal": "there"})
    there.load()
    there.keep({"goal": "there"})
    with pytest.raises(UnusableFile, match="another terminal"):
        here.keep({"goal": "here again"})
    assert here.load() == {"goal": "there"}


@pytest.mark.parametrize("content", [b"{", b"\xff", b"[" * 100_000])
def test_what_cannot_be_read_is_said(tmp_path: Path, content: bytes) -> None:
    kept = KeptDialogue(str(tmp_path), "goals", "amina-cv")
    kept.keep({})
    Path(kept.path).write_bytes(content)
    with pytest.raises(UnusableFile, match="cannot be read") as caught:
        kept.load()
    assert "--restart" in caught.value.hint


def test_a_file_that_was_cut_off_before_its_first_answer(tmp_path: Path) -> None:
    kept = KeptDialogue(str(tmp_path), "goals", "amina-cv")
    kept.keep({})
    Path(kept.path).write_bytes(b"")
    again = KeptDialogue(str(tmp_path), "goals", "amina-cv")
    assert again.load() is None
    again.keep({"goal": "x"})
    assert kept.load() == {"goal": "x"}


def test_no_room_to_keep_it(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file", encoding="utf-8")
    with pytest.raises(UnusableFile, match="cannot be written") as caught:
        KeptDialogue(str(tmp_path / "state"), "goals", "amina-cv").keep({})
    assert "XDG_STATE_HOME" in caught.value.hint


def test_artefacts(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "problems").mkdir(parents=True)
    (home / "problems" / "mail.txt").write_text("x", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("x", encoding="utf-8")
    (home / "way.txt").symlink_to(tmp_path / "secret.txt")
    root = str(home)
    assert lost(root, ["problems/mail.txt", "none.txt", "../secret.txt", "way.txt"]) == (
        ("none.txt", NOT_THERE),
        ("../secret.txt", OUTSIDE),
        ("way.txt", OUTSIDE),
    )
    assert why_lost(root, str(home / "problems" / "mail.txt")) == OUTSIDE
    assert why_lost(root, "a\0b") == NOT_THERE
    assert as_written(root, "mail.txt", str(home / "problems")) == "problems/mail.txt"
    assert as_written(root, str(home / "problems" / "mail.txt"), "/") == "problems/mail.txt"
    assert as_written(root, "problems/mail.txt", "/") == "problems/mail.txt"
    assert as_written(root, "none.txt", root) == "none.txt"
