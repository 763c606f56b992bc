"""Frontmatter as plain values: text, lists and dicts, before the fields give them their types."""

from __future__ import annotations

from typing import TypeAlias

# None where a key has no value.
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"


class Null(str):
    """YAML's way to write nothing (`~`, `null`), kept as typed: it is a word where a field takes any text."""

    __slots__ = ()


NULLS = {words: Null(words) for words in ("~", "null")}
