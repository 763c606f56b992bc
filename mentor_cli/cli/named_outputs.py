"""The file that a person names behind `-o`: it takes the place of what the same command wrote, and of nothing else."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable

from mentor_cli.core.errors import UsageError

_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def may_replace(path: str, what: str, is_one: Callable[[bytes], bool]) -> None:
    """Raises UsageError when the file cannot be made there, or is there and is no such thing: nobody meant to lose it.

    `is_one` tells from the bytes, without a byte order mark and blank lines before them, whether they are a `what`.
    """
    from mentor_cli.store.writing import current

    folder = os.path.dirname(os.path.abspath(path))
    if not os.path.isdir(folder):
        raise UsageError(f"there is no folder {os.path.dirname(path)}", "make it first, or name another file behind -o")
    if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):
        raise UsageError(f"{path} is no ordinary file", f"leave out -o to get the {what} on standard output")
    try:
        held = current(path)
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}", "name a file behind -o") from error
    written = (held or b"").lstrip(b"\xef\xbb\xbf \r\n")
    if written and not is_one(written):
        raise UsageError(f"{os.path.basename(path)} is there and is no {what}", "choose another name behind -o")
    if held is not None and not os.stat(path).st_mode & _WRITABLE:
        from shlex import quote

        # A rename would put another file in its place all the same.
        raise UsageError(f"{path} is read-only", f"chmod u+w {quote(path)}; or another name behind -o")
