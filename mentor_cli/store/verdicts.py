"""What was judged before, kept in the cache: loading the judge takes longer than a whole everyday command."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from mentor_cli.store.cache import Cache
from mentor_cli.store.places import cache_folder

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_JUDGE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "core", "judgement")


class Verdicts:
    """Verdicts on problems, each with all that it was made from. Forgotten when a word of that or the judge changes."""

    def __init__(self, root: str, environ: Mapping[str, str]) -> None:
        place = cache_folder(environ)
        self._shelf = Cache(place, os.path.realpath(root)).shelf("verdicts") if place else None
        self._rows = self._shelf.load() if self._shelf else {}
        self._is_new = False

    def known(self, problem: Record, switches: Mapping[str, str]) -> str | None:
        """The verdict on exactly these words under these switches; None when nobody has judged them."""
        grounds, verdict = self._rows.get(problem.path) or ("", None)
        return verdict if verdict and grounds == self._grounds(problem, switches) else None

    def note(self, problem: Record, switches: Mapping[str, str], verdict: str) -> None:
        """Remember the verdict."""
        self._rows[problem.path] = (self._grounds(problem, switches), verdict)
        self._is_new = True

    def keep(self) -> None:
        """Write down what is new."""
        if self._shelf and self._is_new:
            self._shelf.save(self._rows)

    def _grounds(self, problem: Record, switches: Mapping[str, str]) -> str:
        own = sorted(problem.mapping("verdict").items())
        return f"{self._version}\n{sorted(switches.items())}\n{own}\n{problem.body}"

    @cached_property
    def _version(self) -> str:
        """Changes with every change of the code that judges."""
        stamps = [entry.stat() for folder in _folders(_JUDGE) for entry in os.scandir(folder) if entry.is_file()]
        newest = max((stamp.st_mtime_ns for stamp in stamps), default=0)
        return f"{len(stamps)} {newest} {sum(stamp.st_size for stamp in stamps)}"


def _folders(folder: str) -> list[str]:
    """The folder and those below it, but for compiled code."""
    below = [entry.path for entry in os.scandir(folder) if entry.is_dir() and not entry.name.startswith((".", "_"))]
    return [folder, *(deeper for inner in below for deeper in _folders(inner))]
