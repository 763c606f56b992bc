"""One setting of git, as `git config` would give it.

Starting `git` costs as much as half a command, so plain files are read here (git-config(1), "CONFIGURATION FILE" and
"SCOPES"); a file with includes is left to git itself.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping

_SECTION = re.compile(r'\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]')
_PAIR = re.compile(r"([A-Za-z][\w-]*)\s*=\s*(.*)")


def setting(folder: str, name: str, environ: Mapping[str, str]) -> str | None:
    """The value of `section.key` for a repository at `folder`; the nearest file wins; None when not set."""
    override = {"user.email": environ.get("GIT_AUTHOR_EMAIL") or environ.get("EMAIL")}.get(name)
    if environ.get("GIT_CONFIG_COUNT") or environ.get("GIT_CONFIG_PARAMETERS"):
        return _ask_git(folder, name) or override
    for file in _files(folder, environ):
        try:
            with open(file, encoding="utf-8", errors="replace") as opened:
                content = opened.read()
        except OSError:
            continue
        if "[include" in content.lower():
            return _ask_git(folder, name) or override
        value = _value(content, name)
        if value is not None:
            return value
    return override


def _files(folder: str, environ: Mapping[str, str]) -> Iterator[str]:
    """The settings files from the nearest to the farthest."""
    here = os.path.abspath(folder)
    while True:
        git = os.path.join(here, ".git")
        if os.path.isdir(git):
            yield os.path.join(git, "config")
            break
        if os.path.isfile(git):
            yield from _linked(git)
            break
        above = os.path.dirname(here)
        if above == here:
            break
        here = above
    home = environ.get("HOME") or os.path.expanduser("~")
    if "GIT_CONFIG_GLOBAL" in environ:
        yield environ["GIT_CONFIG_GLOBAL"]
    else:
        yield os.path.join(home, ".gitconfig")
        yield os.path.join(environ.get("XDG_CONFIG_HOME") or os.path.join(home, ".config"), "git", "config")
    if not environ.get("GIT_CONFIG_NOSYSTEM"):
        yield environ.get("GIT_CONFIG_SYSTEM", "/etc/gitconfig")


def _linked(pointer: str) -> Iterator[str]:
    """A worktree or submodule: `.git` is a file that names the real folder, which may share another's settings."""
    try:
        with open(pointer, encoding="utf-8") as file:
            target = file.read().partition("gitdir:")[2].strip()
        target = os.path.join(os.path.dirname(pointer), target)
        yield os.path.join(target, "config")
        with open(os.path.join(target, "commondir"), encoding="utf-8") as file:
            yield os.path.join(target, file.read().strip(), "config")
    except OSError:
        return


def _value(content: str, name: str) -> str | None:
    wanted_section, _, wanted_key = name.partition(".")
    section, found = "", None
    for raw in content.splitlines():
        line = raw.strip()
        match = _SECTION.match(line)
        if match:
            section = match[1].lower() if match[2] is None else ""
            line = line[match.end() :].strip()
        pair = _PAIR.match(line)
        if pair and section == wanted_section and pair[1].lower() == wanted_key.lower():
            found = _unquoted(pair[2])
    return found


def _unquoted(value: str) -> str:
    if value.startswith('"'):
        closing = re.match(r'"((?:[^"\\]|\\.)*)"', value)
        if closing:
            return re.sub(r"\\(.)", r"\1", closing[1])
    return re.split(r"\s+[#;]", value)[0].strip()


def _ask_git(folder: str, name: str) -> str | None:
    import subprocess

    try:
        done = subprocess.run(
            ["git", "-C", folder, "config", "--get", name], capture_output=True, text=True, check=False
        )
    except OSError:
        return None
    return done.stdout.strip() or None
