"""A workspace: found from any folder below it, its records read on demand, its changes written as one."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.findings import Finding
from mentor_cli.core.lengths import Settings
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS
from mentor_cli.store import committing, folder, locks, settings, writing
from mentor_cli.store.cache import Cache
from mentor_cli.store.places import cache_folder, state_folder
from mentor_cli.store.settings import MARKER

if TYPE_CHECKING:
    from mentor_cli.core.agenda.segments import Format
    from mentor_cli.store.formats import FormatFiles


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
        self._kinds: dict[str, folder.Kept] = {}
        self._forms: dict[str, Format | None] = {}
        place = cache_folder(environ)
        self.cache = Cache(place, os.path.realpath(root)) if place else None
        self.settings = Settings.of(settings.load(root, self.cache), self._form)
        self._seen_before = tuple(finding for finding in self.settings.findings if finding.severity == "error")

    @property
    def id(self) -> str:
        """The workspace's UUID, the same in every clone."""
        return self.settings.text("id") or ""

    @property
    def state(self) -> str:
        """This machine's private folder for the workspace."""
        return state_folder(self._environ, self.id)

    @cached_property
    def formats(self) -> FormatFiles:
        """The session formats: the workspace's own, and those that come with mentor."""
        from mentor_cli.store.formats import FormatFiles

        return FormatFiles(self.root, self._environ)

    def _form(self, name: str) -> Format | None:
        if name not in self._forms:
            self._forms[name] = self.formats[name].form if name in self.formats.names else None
        return self._forms[name]

    # -- reading -------------------------------------------------------------------------------------------

    def records(self, kind: str) -> tuple[Record, ...]:
        """All records of the kind, sorted by path, broken ones with their findings."""
        return self._kept(kind).records

    def usable(self, kind: str) -> tuple[Record, ...]:
        """The records of the kind that could be read well enough to have fields."""
        return tuple(record for record in self.records(kind) if record.values)

    def shut(self, kind: str) -> tuple[Finding, ...]:
        """What is said of folders of the kind that nobody can look into; empty when every record is known."""
        return self._kept(kind).shut

    def require_whole(self, *kinds: str) -> None:
        """Raises UnusableFile when not every record of these kinds is known."""
        for finding in (finding for kind in kinds for finding in self.shut(kind)):
            raise UnusableFile(finding.message, finding.hint, finding=finding)

    def _kept(self, kind: str) -> folder.Kept:
        if kind not in self._kinds:
            self._kinds[kind] = folder.read_kind(self.root, KINDS[kind], self.cache)
        return self._kinds[kind]

    def skipped(self) -> tuple[Finding, ...]:
        """The errors of `mentor.yaml`, of the files read so far, but for those written since, and of folders."""
        now = (
            finding
            for kept in self._kinds.values()
            for findings in (kept.shut, *(record.findings for record in kept.records))
            for finding in findings
            if finding.severity == "error"
        )
        return tuple(dict.fromkeys((*self._seen_before, *now)))

    def exact(self, kind: str, identity: str) -> Record | None:
        """The record of exactly that id, without reading the others where it lies at the top of its folder."""
        if kind in self._kinds:
            return next((record for record in self._kinds[kind].records if record.id == identity), None)
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
        """The record of the kind that a person means, see `find_among`."""
        return self.find_among((kind,), typed)

    def find_among(self, kinds: Sequence[str], typed: str) -> Record:
        """The record of one of the kinds that a person means: the exact id, else any part of an id or name that no
        other has.

        Raises UnknownId with the nearest three, AmbiguousId with the candidates.
        """
        from mentor_cli.store.finding import find_record

        return find_record(self, kinds, typed)

    # -- writing -------------------------------------------------------------------------------------------

    @contextmanager
    def locked(self) -> Iterator[committing.Undone]:
        """Hold the workspace's lock, so that what is read inside is still true when it is written.

        Gives what had to be put back because an earlier command was cut off: nothing as a rule.
        """
        with locks.writing(self.state):
            yield committing.undo(self.state)

    @property
    def is_half_written(self) -> bool:
        """Whether several files are being changed, or were when a command was cut off; under the lock none are."""
        return committing.under_way(self.state)

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
        committing.commit(self.root, changes, self.state)
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
