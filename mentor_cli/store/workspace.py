"""A workspace: found from any folder below it, its records read on demand, its changes written as one."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from mentor_cli.core.errors import AmbiguousId, UnknownId, UnusableFile
from mentor_cli.core.findings import Finding
from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS
from mentor_cli.store import folder, locks, settings, writing
from mentor_cli.store.cache import Cache
from mentor_cli.store.places import UNFINISHED, cache_folder, state_folder
from mentor_cli.store.settings import MARKER

if TYPE_CHECKING:
    from mentor_cli.store.journal import Undone

_SUGGESTED = 3
# A letter or two wrong, or a word that was not remembered quite; anything less is a guess.
_LIKENESS = 0.6
# The kinds that commands list, with the command that makes a record.
_ADDING = {
    "people": "mentor people add",
    "groups": "mentor groups add",
    "goals": "mentor goals add",
    "problems": "mentor problems add",
    "diary": "mentor diary add",
    "sessions": "mentor new-session",
}


def find_root(start: str) -> str | None:
    """The nearest folder from `start` upwards that holds `mentor.yaml`."""
    here = os.path.abspath(start)
    while True:
        if os.path.isfile(os.path.join(here, MARKER)):
            return here
        above = os.path.dirname(here)
        if above == here:
            return None
        here = above


class Workspace:
    """One workspace on this machine. Reading is lazy and by kind; nothing is held open."""

    def __init__(self, root: str, environ: Mapping[str, str]) -> None:
        self.root = root
        self._environ = environ
        self._kinds: dict[str, tuple[Record, ...]] = {}
        place = cache_folder(environ)
        self.cache = Cache(place, os.path.realpath(root)) if place else None
        self.settings = settings.load(root, self.cache)
        self._seen_before = tuple(finding for finding in self.settings.findings if finding.severity == "error")

    @property
    def id(self) -> str:
        """The workspace's UUID, the same in every clone."""
        return self.settings.text("id") or ""

    @property
    def state(self) -> str:
        """This machine's private folder for the workspace."""
        return state_folder(self._environ, self.id)

    # -- reading -------------------------------------------------------------------------------------------

    def records(self, kind: str) -> tuple[Record, ...]:
        """All records of the kind, sorted by path, broken ones with their findings."""
        if kind not in self._kinds:
            self._kinds[kind] = tuple(folder.read_kind(self.root, KINDS[kind], self.cache))
        return self._kinds[kind]

    def usable(self, kind: str) -> tuple[Record, ...]:
        """The records of the kind that could be read well enough to have fields."""
        return tuple(record for record in self.records(kind) if record.values)

    def skipped(self) -> tuple[Finding, ...]:
        """The errors of `mentor.yaml` and of the files read so far, but for those written since."""
        now = (
            finding
            for records in self._kinds.values()
            for record in records
            for finding in record.findings
            if finding.severity == "error"
        )
        return tuple(dict.fromkeys((*self._seen_before, *now)))

    def exact(self, kind: str, identity: str) -> Record | None:
        """The record of exactly that id, without reading the others where it lies at the top of its folder."""
        if kind in self._kinds:
            return next((record for record in self._kinds[kind] if record.id == identity), None)
        if os.path.basename(identity) != identity and kind != "messages":
            return None
        path = f"{kind}/{identity}.md"
        if not folder.is_record_name(f"{os.path.basename(identity)}.md") or not os.path.isfile(
            os.path.join(self.root, path)
        ):
            return None
        writing.inside(self.root, path)
        # A file system that ignores case would also find another spelling.
        if identity not in {name.removesuffix(".md") for name in _names_like(self.root, path)}:
            return None
        return folder.read_one(self.root, KINDS[kind], path)

    def find(self, kind: str, typed: str) -> Record:
        """The record a person means: the exact id, else the only one whose id or name holds what was typed.

        Raises UnknownId with the nearest three, AmbiguousId with the candidates.
        """
        exact = self.exact(kind, typed)
        if exact:
            return exact
        records = self.records(kind)
        wanted = fold(typed)
        same = [
            record for record in records if fold(record.id) == wanted or wanted in map(fold, record.texts("aliases"))
        ]
        candidates = same or [
            record for record in records if wanted in fold(record.id) or wanted in fold(_name(record))
        ]
        starts = [
            record
            for record in candidates
            if fold(record.id).startswith(wanted) or fold(_name(record)).startswith(wanted)
        ]
        if len(candidates) != 1 and len(starts) == 1:
            candidates = starts
        if len(candidates) == 1:
            return candidates[0]
        noun = KINDS[kind].noun
        if candidates:
            shown = ", ".join(record.id for record in candidates[:5])
            more = f" and {len(candidates) - 5} more" if len(candidates) > 5 else ""
            raise AmbiguousId(f"{typed} could be more than one {noun}", f"type more of it: {shown}{more}")
        raise UnknownId(f"there is no {noun} {typed}", _nearest(typed, records, kind))

    # -- writing -------------------------------------------------------------------------------------------

    @contextmanager
    def locked(self) -> Iterator[Undone | None]:
        """Hold the workspace's lock, so that what is read inside is still true when it is written.

        Gives what had to be put back because an earlier command was cut off; None as a rule.
        """
        with locks.writing(self.state):
            if not os.path.exists(os.path.join(self.state, UNFINISHED)):
                yield None
                return
            from mentor_cli.store import journal

            yield journal.undo(self.state)

    def source(self, record: Record) -> bytes:
        """The bytes of a record's file now; raises UnusableFile."""
        try:
            return writing.read_file(writing.inside(self.root, record.path))
        except OSError as error:
            raise UnusableFile(
                f"{record.path} cannot be read: {error.strerror}", "it may have been moved or deleted"
            ) from error

    def commit(self, changes: Sequence[writing.Change]) -> None:
        """Write all changes or none; what was read before is forgotten."""
        if len(changes) > 1:
            from mentor_cli.store import journal

            with journal.noted(self.state, self.root, changes):
                writing.commit(self.root, changes)
        else:
            writing.commit(self.root, changes)
        written = {change.path for change in changes}
        self._seen_before = tuple(finding for finding in self.skipped() if finding.path not in written)
        self._kinds.clear()

    def is_taken(self, kind: str, identity: str) -> bool:
        """True when a file of that id lies at the top of the kind's folder."""
        return os.path.lexists(os.path.join(self.root, kind, f"{identity}.md"))


def _names_like(root: str, path: str) -> Iterable[str]:
    """The file's name as the disk spells it; only systems that ignore case need a look at the folder."""
    if os.name == "posix" and not os.path.exists(
        os.path.join(root, os.path.dirname(path), os.path.basename(path).swapcase())
    ):
        return [os.path.basename(path)]
    return os.listdir(os.path.join(root, os.path.dirname(path)))


def _name(record: Record) -> str:
    """What people call it: its name; of a group otherwise its title."""
    name = record.text("name") or ""
    if name or record.kind != "groups":
        return name
    from mentor_cli.core.body import title

    return title(record.body)


def _nearest(typed: str, records: Sequence[Record], kind: str) -> str:
    """What to do about an id that is not there: up to three that look like it, else where all of them are listed."""
    from mentor_cli.core.fieldtypes import nearest

    if not records:
        return f"there is no {KINDS[kind].noun} yet: {_ADDING.get(kind, f'add a file to {kind}/')}"
    ids_by_word: dict[str, list[str]] = {}
    for record in records:
        names = (fold(record.id), fold(_name(record)))
        for word in {word for name in names for word in (name, *re.split(r"[\s-]+", name)) if word}:
            ids_by_word.setdefault(word, []).append(record.id)
    like = nearest(fold(typed), tuple(ids_by_word), most=_SUGGESTED, likeness=_LIKENESS)
    near = list(dict.fromkeys(identity for word in like for identity in ids_by_word[word]))[:_SUGGESTED]
    if not near:
        return f"mentor {kind} list" if kind in _ADDING else f"look into {kind}/"
    return f"did you mean {', '.join(near[:-1]) + ' or ' + near[-1] if len(near) > 1 else near[0]}?"
