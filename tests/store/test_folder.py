"""Which files are records, and what is told of those that cannot be."""

from __future__ import annotations

import os
from pathlib import Path

from mentor_cli.core.records import KINDS
from mentor_cli.store.folder import list_files, read_kind, read_one

GOAL = b"---\nowner: amina\n---\n# Read\n"


def test_a_name_that_is_not_utf8_is_told_and_its_path_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "goals").mkdir()
    (tmp_path / "goals" / "a.md").write_bytes(GOAL)
    Path(os.fsdecode(os.fsencode(tmp_path / "goals") + b"/z\xff.md")).write_bytes(GOAL)
    folder = os.fsencode(tmp_path / "goals") + b"/f\xfe"
    os.mkdir(folder)
    Path(os.fsdecode(folder + b"/b.md")).write_bytes(GOAL)
    records, shut = read_kind(str(tmp_path), KINDS["goals"], None)
    told = {record.path: record.findings for record in records}
    assert sorted(told) == ["goals/a.md", "goals/z\\xff.md"]
    assert [finding.code for finding in told["goals/z\\xff.md"]] == ["F024"]
    assert [(finding.path, finding.code) for finding in shut] == [("goals/f\\xfe", "F024")]


def test_a_folder_that_leads_out_of_the_workspace_is_not_read(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.md").write_bytes(GOAL)
    root = tmp_path / "room"
    root.mkdir()
    (root / "goals").symlink_to(outside)
    files, shut = list_files(str(root), "goals")
    assert files == []
    assert [(finding.path, finding.code) for finding in shut] == [("goals", "F024")]
    assert "leads out of the workspace" in shut[0].message


def test_a_folder_that_leads_elsewhere_in_the_workspace_is_read(tmp_path: Path) -> None:
    (tmp_path / "aims").mkdir()
    (tmp_path / "aims" / "a.md").write_bytes(GOAL)
    (tmp_path / "goals").symlink_to("aims")
    assert [file.path for file in list_files(str(tmp_path), "goals").files] == ["goals/a.md"]


def test_a_file_that_is_gone_by_now_is_told(tmp_path: Path) -> None:
    record = read_one(str(tmp_path), KINDS["goals"], "goals/a.md")
    assert (record.id, [finding.code for finding in record.findings]) == ("a", ["F024"])
