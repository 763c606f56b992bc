"""What was read before, kept outside of the repository: never the truth, rebuilt whenever anything is odd.

One file a workspace folder and kind: a header (the folder, the version of the code that read, a checksum) and
marshalled rows.
Safe with two processes: files are replaced as a whole, the last one wins.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from typing import Any, TypeAlias

# mtime_ns, size, inode; then what was read: values, body, body line, findings as tuples.
Row: TypeAlias = tuple[int, int, int, dict[str, Any], str, int, tuple[tuple[Any, ...], ...]]

_MAGIC = b"mentor cache 1\n"
# A file younger than this may change again without a new time stamp: it is always read anew.
SETTLED_NS = 2_000_000_000


class Cache:
    """The rows of one workspace; `folder` is the user's cache folder."""

    def __init__(self, folder: str, root: str) -> None:
        place = os.fsencode(root)
        self.folder = os.path.join(folder, f"{zlib.crc32(place):08x}{zlib.adler32(place):08x}")
        self._header = _MAGIC + place + b"\n" + _reader_version() + b"\n"

    def load(self, kind: str) -> dict[str, Any]:
        """The rows of a kind by path; empty when there are none or they cannot be trusted."""
        try:
            with open(os.path.join(self.folder, _file_name(kind)), "rb") as file:
                content = file.read()
        except OSError:
            return {}
        header = self._header
        body = memoryview(content)[len(header) + 4 :]
        checksum = content[len(header) : len(header) + 4]
        if not content.startswith(header) or zlib.crc32(body).to_bytes(4, "big") != checksum:
            return {}
        try:
            rows = marshal.loads(body)
        except (EOFError, ValueError, TypeError):
            return {}
        return rows if isinstance(rows, dict) else {}

    def save(self, kind: str, rows: dict[str, Any]) -> None:
        """Keep the rows; a cache that cannot be written is no loss."""
        body = marshal.dumps(rows)
        temporary = os.path.join(self.folder, f".{_file_name(kind)}-{os.getpid()}-{os.urandom(3).hex()}")
        try:
            os.makedirs(self.folder, mode=0o700, exist_ok=True)
            with open(temporary, "wb") as file:
                file.write(self._header + zlib.crc32(body).to_bytes(4, "big"))
                file.write(body)
            os.replace(temporary, os.path.join(self.folder, _file_name(kind)))
        except OSError:
            try:
                os.unlink(temporary)
            except OSError:
                return


def _file_name(kind: str) -> str:
    """A kind's folder may lie in another: `templates/formats`."""
    return kind.replace("/", "-")


def _reader_version() -> bytes:
    """Changes with the interpreter and with every change of the code that reads files."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    parts = ["core/records.py", "core/fieldtypes.py", "core/record.py", *(f"store/{name}.py" for name in _READERS)]
    stamps = []
    for part in parts:
        try:
            stamps.append(str(os.stat(os.path.join(package, part)).st_mtime_ns))
        except OSError:
            stamps.append("-")
    return f"{sys.implementation.cache_tag} {marshal.version} {' '.join(stamps)}".encode()


_READERS = ("quickyaml", "fullyaml", "yamlfaults", "frontmatter", "reading", "cache", "folder")
