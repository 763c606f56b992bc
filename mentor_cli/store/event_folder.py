"""A folder outside of the workspace with one .ics file an event, as khal and vdirsyncer use it.

Each file is replaced as a whole; names that begin with a dot or end in .tmp do not count there, so nobody sees a half:
https://vdirsyncer.pimutils.org/en/stable/vdir.html.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from shlex import quote

from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.records import KINDS
from mentor_cli.store import writing

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_MEND = "check the permissions of the folder and its files"


def check_folder(folder: str, root: str) -> None:
    """Raises UsageError unless the folder is there, or can be made in one that is, and holds none of the records.

    `root` is the workspace.
    """
    if os.path.lexists(folder) and not os.path.isdir(folder):
        raise UsageError(f"{folder} is no folder", "name the folder of one calendar")
    inside = os.path.relpath(os.path.realpath(folder), os.path.realpath(root)).split(os.sep)[0]
    if inside in (os.curdir, *KINDS, ".mentor", ".git"):
        raise UsageError(f"{folder} is where the workspace keeps its own files", "name a folder for calendars alone")
    if os.path.isdir(folder):
        return
    above = os.path.dirname(os.path.abspath(folder))
    if not os.path.isdir(above):
        raise UsageError(f"there is no folder {above}", "make it first, or name another one")


def held_there(folder: str, names: Mapping[str, str]) -> dict[str, bytes]:
    """By UID what the files of these names hold, as far as they are there. Raises UnusableFile."""
    found = {}
    for uid, name in names.items():
        path = os.path.join(folder, name)
        if os.path.isdir(path):
            raise UnusableFile(f"{path} is a folder, where a file of that name is to lie", "move it away")
        try:
            content = writing.current(path)
        except OSError as error:
            raise UnusableFile(f"{path} cannot be read: {error.strerror}", _MEND) from error
        if content is not None:
            found[uid] = content
    return found


def check_writable(folder: str, names: Iterable[str]) -> None:
    """Raises UsageError for one of these files, all of which are there, that may not be written."""
    for path in (os.path.join(folder, name) for name in names):
        if not os.stat(path).st_mode & _WRITABLE:
            # A rename would put another file in its place all the same.
            raise UsageError(f"{path} is read-only", f"chmod u+w {quote(path)}; nothing was written")


def event_names(folder: str) -> list[str]:
    """The names of its event files: those that end in .ics and do not begin with a dot; what belongs to the programs
    that use the folder (`color`, `displayname`, .tmp) does not. Raises UnusableFile where there are none.
    """
    try:
        inside = [one.name for one in os.scandir(folder) if not one.name.startswith(".")]
    except OSError as error:
        raise UnusableFile(f"{folder} cannot be read: {error.strerror}", _MEND) from error
    names = [name for name in inside if name.lower().endswith(".ics") and os.path.isfile(os.path.join(folder, name))]
    if not names:
        folders = sorted(name for name in inside if os.path.isdir(os.path.join(folder, name)))
        such = f", such as {os.path.join(folder, folders[0])}" if folders else ""
        raise UnusableFile(f"{folder} holds no .ics file", f"name a file, or the folder of one calendar{such}")
    return sorted(names)


def put(folder: str, name: str, before: bytes | None, after: bytes | None) -> bool:
    """Give the file this content, None takes it away; False when it holds something else than `before` by now.

    Raises UnusableFile.
    """
    path = os.path.join(os.path.realpath(folder), name)
    try:
        if writing.current(path) != before:
            return False
        if after is None:
            writing.remove(path)
        else:
            writing.replace(path, after)
    except OSError as error:
        raise UnusableFile(f"{path} cannot be written: {error.strerror}", _MEND) from error
    return True
