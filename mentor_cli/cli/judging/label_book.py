"""Files of texts that are being labelled: read with every byte, and written text by text as each is done."""

from __future__ import annotations

import os
from typing import NamedTuple

from mentor_cli.cli.json_lines import parsed
from mentor_cli.cli.screen import json_text
from mentor_cli.core.errors import ChangedMeanwhile, UnusableFile
from mentor_cli.core.judgement.labels import Labelled, labelled

_BOM = b"\xef\xbb\xbf"


class Texts(NamedTuple):
    """A file as it lies on the disk: its bytes, its lines, those of them that hold a text, and what the others lack."""

    path: str
    content: bytes
    lines: tuple[bytes, ...]
    texts: tuple[Labelled, ...]
    notes: tuple[str, ...]


def read_texts(path: str, content: bytes | None = None) -> Texts:
    """The file, or what it would be with that content. Raises UnusableFile."""
    content = _content(path) if content is None else content
    lines = tuple(content.split(b"\n"))
    texts, notes = [], []
    for number, raw in enumerate(lines, 1):
        if raw.strip():
            try:
                texts.append(labelled(parsed(raw), number))
            except ValueError as wrong:
                notes.append(f"{path}:{number}: left alone: {wrong}")
    return Texts(path, content, lines, tuple(texts), tuple(notes))


def _content(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        hint = "name a file with one JSON object a line"
        raise UnusableFile(f"{path} cannot be read: {error.strerror}", hint) from error


def is_labelled(text: Labelled) -> bool:
    """Whether somebody has answered about it, be it that nothing could be settled."""
    return text.said.get("labels") is not None


def _key(text: Labelled) -> tuple[str, str]:
    return str(text.said.get("id")), text.said["text"]


class Book:
    """The file that labels are kept in: every line but those that are labelled stays as it is, byte by byte."""

    def __init__(self, source: Texts, target: Texts, by: str | None) -> None:
        self.path, self._by = target.path, by
        self._content, self._lines = target.content, list(target.lines)
        self._in_place = target is source
        self._places = {_key(text): text.number - 1 for text in target.texts}
        self._labels = {_key(text): text.labels for text in target.texts if is_labelled(text)}

    def labels_of(self, text: Labelled) -> dict[str, str] | None:
        """The labels that the file holds for the text; None where it has none yet."""
        found = self._labels.get(_key(text))
        return None if found is None else dict(found)

    def keep(self, text: Labelled, labels: dict[str, str]) -> None:
        """Write the text with its labels, atomically. Raises ChangedMeanwhile, UnusableFile."""
        from mentor_cli.store.writing import current, replace

        said = {name: value for name, value in text.said.items() if name not in ("labels", "by")}
        written = {**said, "labels": labels, **({"by": self._by} if self._by else {})}
        lines = self._with(text, json_text(written).encode())
        content = b"\n".join(lines)
        try:
            if (current(self.path) or b"") != self._content:
                hint = "start again: it goes on where this ended"
                raise ChangedMeanwhile(f"{self.path} changed meanwhile and was left as it is", hint)
            replace(os.path.realpath(self.path), content)
        except OSError as error:
            hint = "name another file with -o"
            raise UnusableFile(f"{self.path} cannot be written: {error.strerror}", hint) from error
        self._content, self._lines = content, lines

    def _with(self, text: Labelled, line: bytes) -> list[bytes]:
        """The lines with that one in place of the text's, or behind the last."""
        place = text.number - 1 if self._in_place else self._places.get(_key(text))
        if place is None:
            # What stands behind the last line end is no line yet.
            before = self._lines[:-1] if not self._lines[-1] else self._lines
            self._places[_key(text)] = len(before)
            return [*before, line, b""]
        typed = self._lines[place]
        lead, tail = _BOM if typed.startswith(_BOM) else b"", b"\r" if typed.endswith(b"\r") else b""
        return [*self._lines[:place], lead + line + tail, *self._lines[place + 1 :]]
