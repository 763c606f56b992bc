"""What comes with mentor: session formats, what `init` writes, examples, the schema of what commands print."""

from __future__ import annotations

import os

from mentor_cli.core.errors import UnusableFile

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def shipped(folder: str) -> str:
    """The path of `templates`, `examples` or `docs`: inside the installed package, or at the top of a checkout."""
    for base in (os.path.join(_PACKAGE, "_shipped"), os.path.dirname(_PACKAGE)):
        path = os.path.join(base, folder)
        if os.path.isdir(path):
            return path
    raise UnusableFile(f"this installation of mentor lacks its {folder}", "install it again")
