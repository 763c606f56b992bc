"""What was read before, kept outside of the repository: never the truth, rebuilt whenever anything is odd.

One file a workspace folder and subject (a kind of records, or what `check` found): a header, a checksum, marshalled
rows. The header names the workspace's folder, the code that read, and whatever else the rows depend on. Safe with two
processes: files are replaced as a whole, the last one wins.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib
from typing import Any

from mentor_cli import __version__

_MAGIC = b"mentor cache 2\n"


class Cache:
    """The kept rows of one workspace; `folder` is the user's cache folder."""

    def __init__(self, folder: str, root: str) -> None:
        place = os.fsencode(root)
        self.folder = os.path.join(folder, f"{zlib.crc32(place):08x}{zlib.adler32(place):08x}")
        self._root = place

    def shelf(self, name: str, code: tuple[str, ...] = (), also: str = "") -> Shelf:
        """The place for the rows of one subject.

        `code` are the files and folders (with a `/`) of the package that make them, `also` what else they rest on.
        """
        header = b"\n".join(
            (_MAGIC + self._root, _version_of(code).encode(), also.encode("utf-8", "surrogateescape"), b"")
        )
        return Shelf(os.path.join(self.folder, name), header)


class Shelf:
    """The rows of one subject."""

    def __init__(self, path: str, header: bytes) -> None:
        self._path, self._header = path, header

    def load(self) -> dict[str, Any]:
        """The rows by their names; empty when there are none or they cannot be trusted."""
        try:
            with open(self._path, "rb") as file:
                content = file.read()
        except OSError:
            return {}
        start = len(self._header) + 4
        body = memoryview(content)[start:]
        if content[:start] != self._header + zlib.crc32(body).to_bytes(4, "big"):
            return {}
        rows: dict[str, Any] = marshal.loads(body)
        return rows

    def save(self, rows: dict[str, Any]) -> None:
        """Keep the rows; a cache that cannot be written is no loss."""
        folder, name = os.path.split(self._path)
        temporary = os.path.join(folder, f".{name}-{os.getpid()}-{os.urandom(3).hex()}")
        body = marshal.dumps(rows)
        try:
            os.makedirs(folder, mode=0o700, exist_ok=True)
            with open(temporary, "wb") as file:
                file.write(self._header + zlib.crc32(body).to_bytes(4, "big"))
                file.write(body)
            os.replace(temporary, self._path)
        except OSError:
            try:
                os.unlink(temporary)
            except OSError:
                return


def _version_of(code: tuple[str, ...]) -> str:
    """Changes with the interpreter, with the version, and with every change of the files and folders of code named."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    stamps = [sys.implementation.cache_tag or sys.version, str(marshal.version), __version__]
    for part in code:
        path = os.path.join(package, part)
        try:
            for file in sorted(os.listdir(path)) if part.endswith("/") else ("",):
                state = os.stat(path + file)
                stamps.append(f"{state.st_mtime_ns} {state.st_size}")
        except OSError:
            stamps.append("-")
    return " ".join(stamps)
