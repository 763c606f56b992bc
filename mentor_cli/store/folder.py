"""The records of one kind: the folder listed, what is known taken from the cache, the rest read."""

from __future__ import annotations

import os
from stat import S_ISREG
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.findings import Finding
from mentor_cli.core.ids import record_id
from mentor_cli.core.record import Record
from mentor_cli.core.records import DOCUMENTS, KINDS, Kind
from mentor_cli.store.known import Found, made_of
from mentor_cli.store.writing import is_inside, read_file

if TYPE_CHECKING:
    from mentor_cli.store.cache import Cache
    from mentor_cli.store.known import Made, Stamp

# A name whose odd bytes are shown as `\xff`.
_MISNAMED = ("the name is not UTF-8 text", "rename it")
# What of the code decides how a file is read: when it changes, everything is read anew.
READERS = (
    "core/records.py", "core/fieldtypes.py", "core/nested.py", "core/scalars.py", "core/forms.py", "core/time/",
    "core/nodes.py", "core/record.py", "core/body.py", "core/plain.py", "store/folder.py",
    "store/reading.py", "store/frontmatter.py", "store/plainyaml.py", "store/quickyaml.py", "store/fullyaml.py",
    "store/yamlfaults.py", "store/yamlscanner.py", "store/known.py", "store/cache.py",
)  # fmt: skip


class Listing(NamedTuple):
    """The files of a folder and those below it, and what is said of folders that nobody can look into."""

    files: list[Found]
    shut: list[Finding]


class Kept(NamedTuple):
    """The records of a kind, and what is said of folders whose records nobody knows."""

    records: tuple[Record, ...]
    shut: tuple[Finding, ...]


def is_record_name(name: str) -> bool:
    """README.md and names that begin with `.` or `_` are no records."""
    return name.endswith(".md") and name[0] not in "._" and name != "README.md"


def list_files(root: str, folder: str) -> Listing:
    """All record files below the folder; links are followed to files inside of the workspace, not to folders."""
    found = Listing([], [])
    if not is_inside(root, os.path.join(root, folder)):
        found.shut.append(_shut(folder, "the link leads out of the workspace", "put the folder here"))
        return found
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = os.scandir(os.path.join(root, here))
        except FileNotFoundError:
            continue
        except NotADirectoryError:
            found.shut.append(_shut(here, "this is a file, where a folder is meant to be", "give it another name"))
            continue
        except OSError as error:
            found.shut.append(_shut(here, *_why_unreadable(error)))
            continue
        with entries:
            for entry in entries:
                if entry.name[0] not in "._":
                    _note(root, here, entry, found, waiting)
    return found


def _note(root: str, here: str, entry: os.DirEntry[str], found: Listing, waiting: list[str]) -> None:
    """Put one entry of a folder where it belongs."""
    name = entry.name
    is_folder = entry.is_dir(follow_symlinks=False)
    if not name.isascii() and not _is_utf8(name):
        shown = os.fsencode(f"{here}/{name}").decode("utf-8", "backslashreplace")
        if is_folder:
            found.shut.append(_shut(shown, *_MISNAMED))
        elif is_record_name(name):
            found.files.append(Found(shown, problem=_unusable(shown, *_MISNAMED)))
    elif is_folder:
        waiting.append(f"{here}/{name}")
    elif is_record_name(name):
        found.files.append(_look(root, f"{here}/{name}", entry))


def stamp_of(state: os.stat_result) -> Stamp:
    """What tells one state of a file from another."""
    return state.st_mtime_ns, state.st_ctime_ns, state.st_size, state.st_ino


def _look(root: str, path: str, entry: os.DirEntry[str]) -> Found:
    try:
        if entry.is_symlink() and not is_inside(root, entry.path):
            problem = _unusable(path, "the link leads out of the workspace", "put the file itself here")
            return Found(path, problem=problem)
        state = entry.stat()
    except OSError as error:
        if isinstance(error, FileNotFoundError) and entry.is_symlink():
            hint = "put the file itself here, or delete the link"
            return Found(path, problem=_unusable(path, "the link leads nowhere", hint))
        return Found(path, problem=_unreadable(path, error))
    if not S_ISREG(state.st_mode):
        return Found(path, problem=_unusable(path, "this is no ordinary file", "put the text itself here"))
    return Found(path, stamp_of(state))


def _is_utf8(name: str) -> bool:
    """Bytes that are no UTF-8 reach us as signs that cannot be written again."""
    return not any("\ud800" <= sign <= "\udfff" for sign in name)


def _unreadable(path: str, error: OSError) -> Finding:
    return _unusable(path, *_why_unreadable(error))


def _why_unreadable(error: OSError) -> tuple[str, str]:
    gone = isinstance(error, FileNotFoundError)
    hint = "it was deleted or moved while this command ran" if gone else "check its permissions"
    return f"cannot be read: {error.strerror or error}", hint


def _unusable(path: str, message: str, hint: str) -> Finding:
    return Finding("F024", "error", message, hint, path, 1, 1, 0)


def _shut(folder: str, message: str, hint: str) -> Finding:
    """A folder has no lines."""
    return Finding("F024", "error", message, hint, folder)


def read_kind(root: str, kind: Kind, cache: Cache | None) -> Kept:
    """Every record of the kind, sorted by path; broken ones carry their findings."""
    files, shut = list_files(root, kind.folder)
    shelf = cache.shelf(kind.folder.replace("/", "-"), READERS) if cache else None
    rows = made_of(files, lambda file: to_row(read_found(root, file)), shelf)
    return Kept(tuple(from_row(kind, path, rows[path]) for path in sorted(rows)), tuple(shut))


def read_one(root: str, kind: Kind, path: str) -> Record:
    """One record by its path, read from the disk; one that is gone by now carries the finding."""
    try:
        found = Found(path, stamp_of(os.stat(os.path.join(root, path))))
    except OSError as error:
        found = Found(path, problem=_unreadable(path, error))
    return read_found(root, found)


def read_found(root: str, file: Found) -> Record:
    """The record in a file that was found; one that cannot be read carries the finding."""
    from mentor_cli.store import reading

    kind = kind_of(file.path)
    if file.problem:
        return reading.unread(kind, file.path, file.problem)
    if file.size > reading.LARGEST:
        return reading.unread(kind, file.path, reading.too_large(file.path))
    try:
        raw = read_file(os.path.join(root, file.path))
    except OSError as error:
        return reading.unread(kind, file.path, _unreadable(file.path, error))
    return reading.read_record(kind, file.path, raw)


def kind_of(path: str) -> Kind:
    """The kind of the records in the folder that a path begins with."""
    folder = path.partition("/")[0]
    return KINDS[folder] if folder in KINDS else DOCUMENTS["formats"]


def to_row(record: Record) -> Made:
    """The record as plain tuples, for the cache."""
    return dict(record.values), record.body, record.body_line, tuple(map(tuple, record.findings))


def from_row(kind: Kind, path: str, row: Made) -> Record:
    """The record that a row was made of."""
    values, body, body_line, findings = row
    return Record(
        kind.folder, record_id(path), path, values, body, body_line, tuple(Finding(*found) for found in findings)
    )
