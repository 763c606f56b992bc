"""A new git repository, where there is none yet."""

from __future__ import annotations

import os

from mentor_cli.core.errors import UnusableFile


def repository_above(folder: str) -> str | None:
    """The git working tree that the folder is, or lies in; None where there is none."""
    here = os.path.abspath(folder)
    while not os.path.exists(os.path.join(here, ".git")):
        above = os.path.dirname(here)
        if above == here:
            return None
        here = above
    return here


def start_repository(folder: str) -> None:
    """`git init`. Raises UnusableFile when git is not there or refuses."""
    import subprocess

    try:
        subprocess.run(["git", "init", "--quiet", folder], check=True, capture_output=True, text=True)
    except FileNotFoundError:
        raise UnusableFile(
            "git is not installed; the workspace is made without it", "install git, then git init"
        ) from None
    except subprocess.CalledProcessError as refused:
        said = refused.stderr.strip().splitlines()
        raise UnusableFile(
            f"git init failed: {said[-1] if said else refused}", "the workspace itself is made"
        ) from None
