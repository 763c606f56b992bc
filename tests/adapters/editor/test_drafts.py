"""An editor on a draft: what was typed is given back or kept, whatever the editor does."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from mentor_cli.adapters.editor import chosen_editor, write_draft
from mentor_cli.core.errors import Interrupted, UnusableFile

SHEET = "# \n\n<!-- hints -->\n"


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(tmp_path / "state" / "drafts")


@pytest.fixture
def editor(tmp_path: Path) -> str:
    """The command of an editor that runs the Python of `step.py` with the draft's path as `path`."""
    return f"{sys.executable} {tmp_path / 'step.py'}"


def step(tmp_path: Path, code: str) -> None:
    (tmp_path / "step.py").write_text(f"import os, pathlib, sys\npath = pathlib.Path(sys.argv[1])\n{code}\n", "utf-8")


def test_what_was_typed_comes_back_and_the_file_stays_for_the_caller(tmp_path: Path, folder: str, editor: str) -> None:
    step(tmp_path, "path.write_text('# Held the demo\\r\\nWell\\n', 'utf-8')")
    draft = write_draft(editor, folder, "a.md", SHEET)
    assert draft.text == "# Held the demo\nWell\n"
    assert draft.path == os.path.join(folder, "a.md")
    assert Path(draft.path).exists()


def test_the_editor_sees_the_sheet_and_nobody_else_may_read_it(tmp_path: Path, folder: str, editor: str) -> None:
    step(tmp_path, "pathlib.Path(path.parent.parent.parent / 'seen').write_bytes(path.read_bytes())")
    draft = write_draft(editor, folder, "a.md", SHEET)
    assert (tmp_path / "seen").read_text("utf-8") == SHEET
    assert stat.S_IMODE(os.stat(draft.path).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700


def test_a_former_draft_is_never_overwritten(tmp_path: Path, folder: str, editor: str) -> None:
    step(tmp_path, "pass")
    first, second = (write_draft(editor, folder, "a.md", SHEET).path for _ in range(2))
    assert (os.path.basename(first), os.path.basename(second)) == ("a.md", "a-2.md")


def test_a_failing_editor_leaves_what_was_typed(tmp_path: Path, folder: str, editor: str) -> None:
    step(tmp_path, "path.write_text('half a sentence')\nsys.exit(3)")
    with pytest.raises(UnusableFile, match="exit code 3") as error:
        write_draft(editor, folder, "a.md", SHEET)
    path = Path(folder) / "a.md"
    assert str(path) in error.value.hint
    assert path.read_text("utf-8") == "half a sentence"


@pytest.mark.parametrize(
    "code", ["sys.exit(1)", "path.unlink(); sys.exit(1)", "path.write_text('\\n# <!-- hints -->'); sys.exit(1)"]
)
def test_a_failing_editor_without_anything_typed_leaves_nothing(
    tmp_path: Path, folder: str, editor: str, code: str
) -> None:
    step(tmp_path, code)
    with pytest.raises(UnusableFile, match="exit code 1") as error:
        write_draft(editor, folder, "a.md", SHEET)
    assert "VISUAL or EDITOR" in error.value.hint
    assert not os.listdir(folder)


def test_an_editor_that_was_broken_off(tmp_path: Path, folder: str, editor: str) -> None:
    step(
        tmp_path,
        "path.write_text('half a sentence')\nimport signal\nsignal.signal(2, signal.SIG_DFL)\nos.kill(os.getpid(), 2)",
    )
    with pytest.raises(Interrupted) as error:
        write_draft(editor, folder, "a.md", SHEET)
    assert error.value.exit_code == 130
    assert (Path(folder) / "a.md").read_text("utf-8") == "half a sentence"
    step(tmp_path, "import signal\nsignal.signal(2, signal.SIG_DFL)\nos.kill(os.getpid(), 2)")
    with pytest.raises(KeyboardInterrupt):
        write_draft(editor, folder, "b.md", SHEET)
    assert not (Path(folder) / "b.md").exists()


def test_ctrl_c_in_the_editor_does_not_end_the_command(tmp_path: Path, folder: str, editor: str) -> None:
    step(tmp_path, "os.kill(os.getppid(), 2)\npath.write_text('# Went on')")
    assert write_draft(editor, folder, "a.md", SHEET).text == "# Went on"


def test_what_is_no_text_is_kept(tmp_path: Path, folder: str, editor: str) -> None:
    step(tmp_path, "path.write_bytes(b'gr\\xfcn')")
    with pytest.raises(UnusableFile, match="UTF-8") as error:
        write_draft(editor, folder, "a.md", SHEET)
    assert (Path(folder) / "a.md").read_bytes() == b"gr\xfcn"
    assert str(Path(folder) / "a.md") in error.value.hint


def test_a_deleted_draft_is_told(tmp_path: Path, folder: str, editor: str) -> None:
    step(tmp_path, "path.unlink()")
    with pytest.raises(UnusableFile, match="cannot be read"):
        write_draft(editor, folder, "a.md", SHEET)


@pytest.mark.parametrize("command", ["no-such-editor --wait", "'unclosed"])
def test_an_editor_that_cannot_be_started(folder: str, command: str) -> None:
    with pytest.raises(UnusableFile, match="cannot be started"):
        write_draft(command, folder, "a.md", SHEET)
    assert not os.listdir(folder)


def test_no_place_for_a_draft(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnusableFile, match="no draft"):
        write_draft("true", str(tmp_path / "file"), "a.md", SHEET)


def test_an_editor_whose_path_has_spaces(tmp_path: Path, folder: str) -> None:
    script = tmp_path / "my editor"
    script.write_text('#!/bin/sh\necho "# Typed" > "$1"\n')
    script.chmod(0o755)
    assert write_draft(str(script), folder, "a.md", SHEET).text == "# Typed\n"


def test_visual_goes_before_editor() -> None:
    assert chosen_editor({"VISUAL": "vi", "EDITOR": "ed"}) == "vi"
    assert chosen_editor({"VISUAL": " ", "EDITOR": "ed -p"}) == "ed -p"
    assert chosen_editor({"EDITOR": ""}) is None
