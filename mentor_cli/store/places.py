"""The four places of state: the records, `.mentor/` beside them, this machine's state, and the cache.

Nothing that must last lies in the cache; the state folder is readable by its owner only.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

# In the state folder: what a command that changes several files held ready to put back (`committing.py`).
UNFINISHED = "unfinished.json"


def cache_folder(environ: Mapping[str, str]) -> str | None:
    """Where the cache of this user lies; None when `MENTOR_CACHE=off`."""
    setting = environ.get("MENTOR_CACHE", "")
    if setting.lower() in ("off", "no", "0", "false"):
        return None
    if setting and os.path.isabs(setting):
        return setting
    return os.path.join(_base(environ, "XDG_CACHE_HOME", ".cache", "Library/Caches"), "mentor")


def state_folder(environ: Mapping[str, str], workspace_id: str) -> str:
    """Where this machine keeps what belongs to the workspace: locks, run journals, tokens."""
    safe = "".join(sign if sign.isalnum() or sign == "-" else "_" for sign in workspace_id)[:80] or "unnamed"
    base = _base(environ, "XDG_STATE_HOME", ".local/state", "Library/Application Support")
    return os.path.join(base, "mentor", safe)


def _base(environ: Mapping[str, str], variable: str, elsewhere: str, on_mac: str) -> str:
    named = environ.get(variable, "")
    if named and os.path.isabs(named):
        return named
    if sys.platform == "win32":
        return environ.get("LOCALAPPDATA") or os.path.expanduser("~\\AppData\\Local")
    home = environ.get("HOME") or os.path.expanduser("~")
    return os.path.join(home, *(on_mac if sys.platform == "darwin" else elsewhere).split("/"))


def make_private(folder: str) -> None:
    """Make the folder, readable by its owner only."""
    os.makedirs(folder, mode=0o700, exist_ok=True)
