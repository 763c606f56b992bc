"""A draft: a file that an editor opens, outside of the records, kept until what was typed is safe elsewhere."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Mapping
from typing import NamedTuple, NoReturn

from mentor_cli.core.errors import Interrupted, UnusableFile
from mentor_cli.core.ids import unused


class Draft(NamedTuple):
    """The file, and what the person left in it."""

    path: str
    text: str


def chosen_editor(environ: Mapping[str, str]) -> str | None:
    """The command in `VISUAL`, else in `EDITOR`; None when neither says anything."""
    return next((command for name in ("VISUAL", "EDITOR") if (command := environ.get(name, "").strip())), None)


def write_draft(editor: str, folder: str, name: str, sheet: str) -> Draft:
    """Let the person write on a `sheet` in a new file `name` of the folder; gives it back when the editor has ended.

    Raises UnusableFile when the editor fails or what it left is no text, Interrupted when it was broken off; the
    message names the file if there is anything in it that was not on the sheet. Such a file stays.
    """
    path = _new_file(folder, name, sheet)
    failure = ""
    try:
        code = _run(editor, path)
    except (OSError, ValueError) as error:
        failure = f"the editor {editor} cannot be started: {getattr(error, 'strerror', None) or error}"
    else:
        if code == -signal.SIGINT:
            _break_off(path, sheet)
        if code:
            how = f"exit code {code}" if code > 0 else f"signal {-code}"
            failure = f"the editor {editor} failed with {how}"
    if failure:
        kept = _kept(path, sheet)
        hint = kept or "set VISUAL or EDITOR to an editor that works here, or put the text on the command line"
        raise UnusableFile(failure, hint)
    return Draft(path, _text(path))


def _new_file(folder: str, name: str, sheet: str) -> str:
    stem, ending = os.path.splitext(name)
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        while True:
            path = unused(os.path.join(folder, stem), lambda one: os.path.lexists(one + ending)) + ending
            try:
                descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            except FileExistsError:
                continue
            with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.write(sheet)
            return path
    except OSError as error:
        raise UnusableFile(
            f"no draft can be made in {folder}: {error.strerror}", "put the text on the command line instead"
        ) from error


def _run(editor: str, path: str) -> int:
    """The editor's exit code. Ctrl-C belongs to the editor as long as it runs."""
    words = [editor] if os.path.isfile(editor) else shlex.split(editor, posix=os.name == "posix")
    # The output may be read by a program; an editor wants to talk to the person.
    screen = None if sys.stdout.isatty() else sys.stderr
    running = subprocess.Popen([*words, path], stdout=screen)
    former = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        return running.wait()
    finally:
        signal.signal(signal.SIGINT, former)


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except UnicodeDecodeError:
        raise UnusableFile("the editor did not save the text as UTF-8", f"it is in {path}") from None
    except OSError as error:
        raise UnusableFile(
            f"what the editor saved cannot be read: {error.strerror}", f"it should be in {path}"
        ) from error


def _kept(path: str, sheet: str) -> str:
    """Where the person finds what they typed; without anything typed the file goes, and nothing needs saying."""
    try:
        with open(path, "rb") as file:
            typed = file.read()
    except OSError:
        return ""
    if typed.split() != sheet.encode().split():
        return f"what you typed is in {path}"
    os.unlink(path)
    return ""


def _break_off(path: str, sheet: str) -> NoReturn:
    kept = _kept(path, sheet)
    if not kept:
        raise KeyboardInterrupt
    raise Interrupted("the editor was broken off", kept)
