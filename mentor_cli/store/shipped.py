"""What comes with mentor: session formats, what `init` writes, examples. The workspace's own formats win."""

from __future__ import annotations

import os

from mentor_cli.core.errors import UnusableFile

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def shipped(folder: str) -> str:
    """The path of `templates` or `examples`: inside the installed package, or at the top of a checkout."""
    for base in (os.path.join(_PACKAGE, "_shipped"), os.path.dirname(_PACKAGE)):
        path = os.path.join(base, folder)
        if os.path.isdir(path):
            return path
    raise UnusableFile(f"this installation of mentor lacks its {folder}", "install it again")


def format_names(root: str | None) -> list[str]:
    """The names of all session formats, own ones included, sorted."""
    names = set(_names(os.path.join(shipped("templates"), "formats")))
    if root:
        names |= set(_names(os.path.join(root, "templates", "formats")))
    return sorted(names)


def format_path(root: str | None, name: str) -> str | None:
    """The file of a session format: the workspace's own, else the one that comes with mentor."""
    places = [os.path.join(shipped("templates"), "formats")]
    if root:
        places.insert(0, os.path.join(root, "templates", "formats"))
    for place in places:
        path = os.path.join(place, f"{name}.md")
        if os.path.basename(name) == name and os.path.isfile(path):
            return path
    return None


def _names(folder: str) -> list[str]:
    if not os.path.isdir(folder):
        return []
    return [name.removesuffix(".md") for name in os.listdir(folder) if name.endswith(".md") and name[0] not in "._"]
