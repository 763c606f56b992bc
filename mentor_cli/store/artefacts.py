"""Files that a record names: whether each is there, and inside the workspace."""

from __future__ import annotations

import os
from collections.abc import Iterable

NOT_THERE, OUTSIDE = "is not there", "lies outside of the workspace"


def lost(root: str, paths: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The paths that lead to no file inside the workspace, each with what is wrong."""
    found = ((path, why_lost(root, path)) for path in paths)
    return tuple((path, wrong) for path, wrong in found if wrong)


def why_lost(root: str, path: str) -> str:
    """What is wrong with a path as a record writes it, relative to the workspace; empty where the file is there."""
    home = os.path.realpath(root)
    try:
        target = os.path.realpath(os.path.join(home, path))
        there = os.path.exists(target)
    except ValueError:
        # No system has a file of such a name.
        return NOT_THERE
    if os.path.isabs(path) or os.path.commonpath([home, target]) != home:
        return OUTSIDE
    return "" if there else NOT_THERE


def as_written(root: str, typed: str, here: str) -> str:
    """The path of a file that was typed in the folder `here`, as a record writes it: from the workspace on, with `/`.

    What lies outside or is not there stays as it was typed.
    """
    home = os.path.realpath(root)
    if not os.path.isabs(typed) and not why_lost(root, typed):
        return typed.replace(os.sep, "/")
    try:
        target = os.path.realpath(os.path.join(here, os.path.expanduser(typed)))
        there = os.path.exists(target)
    except ValueError:
        return typed
    if there and os.path.commonpath([home, target]) == home:
        return os.path.relpath(target, home).replace(os.sep, "/")
    return typed
