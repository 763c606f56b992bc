"""All of YAML 1.2 through ruamel.yaml, with positions, limits and every fault named in its place.

Scalars stay the text that was typed. When the whole does not parse, each top-level key is read for itself, so that
one broken value hides neither the other values nor the other faults. Limits: depth, nodes after aliases, size.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mentor_cli.core.nodes import Fault, Mapping, Node, Scalar, Sequence
from mentor_cli.store import yamlfaults

if TYPE_CHECKING:
    from collections.abc import Iterable

_DEEPEST = 40
_TOO_DEEP = ("the brackets or indented blocks lie too deep in one another", "keep it to a few levels")
_MOST_NODES = 20_000
_MOST_CHARACTERS = 32 * 1024
_STYLES: dict[str | None, Any] = {"'": "single", '"': "double", "|": "block", ">": "block"}
_CORE_TAGS = re.compile(r"tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map|timestamp)|!")


class _Broken(Exception):
    """The text cannot be read further; carries the fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def read(text: str, start: int, end: int) -> tuple[Mapping, list[Fault], bool]:
    """The mapping in text[start:end], its faults, and whether parts of it could not be read at all."""
    if end - start > _MOST_CHARACTERS:
        fault = Fault(
            "F009", "the frontmatter is too long to be one", "move long text below the closing ---", start, start
        )
        return Mapping((), start, end, False), [fault], True
    deep = yamlfaults.open_brackets(text, start, end, most=_DEEPEST)
    if len(deep) == _DEEPEST:
        return Mapping((), start, start, False), [Fault("F008", *_TOO_DEEP, deep[-1], deep[-1] + 1)], True
    faults: list[Fault] = []
    try:
        node = _parse(text, start, end, faults)
    except _Broken as broken:
        if broken.fault.code == "F008":
            return Mapping((), start, start, False), [broken.fault], True
        mapping, faults = _piece_by_piece(text, start, end)
        return mapping, faults, True
    if node is None:
        return Mapping((), start, start, False), faults, False
    if not isinstance(node, Mapping):
        return Mapping((), start, end, False), [*faults, _no_fields(text, node)], True
    faults += yamlfaults.traps(text, node)
    return node, faults, False


def _no_fields(text: str, node: Node) -> Fault:
    """The fault of frontmatter that is something else; its first line is shown as a field where it is meant for one."""
    line_end = min(node.end, text.find("\n", node.start) if "\n" in text[node.start :] else node.end)
    is_list = isinstance(node, Sequence)
    meant = None if is_list else yamlfaults.glued_field(text[node.start : line_end])
    hint = f"write {meant}" if meant else "write one field a line, as name: value"
    message = f"the frontmatter is {'a list' if is_list else 'plain text'}, not fields with values"
    return Fault("F021", message, hint, node.start, line_end)


def _piece_by_piece(text: str, start: int, end: int) -> tuple[Mapping, list[Fault]]:
    """Each top-level key read for itself; what cannot be read becomes a fault, the rest becomes pairs."""
    pairs: list[tuple[Scalar, Node]] = []
    faults: list[Fault] = []
    pieces, conflicts = yamlfaults.pieces(text, start, end)
    faults += conflicts
    for first, last in pieces:
        found: list[Fault] = []
        stray = yamlfaults.no_field(text, first, last)
        if stray:
            faults.append(stray)
            continue
        try:
            node = _parse(text, first, last, found)
        except _Broken as broken:
            faults.append(yamlfaults.diagnose(text, first, last) or broken.fault)
            continue
        if isinstance(node, Mapping):
            faults += found + yamlfaults.traps(text, node)
            pairs += node.pairs
        elif node is not None:
            faults.append(
                Fault("F005", "this is no field", "write one field a line, as name: value", node.start, node.end)
            )
    if not conflicts:
        _refuse_doubles(pairs, faults)
    return Mapping(tuple(pairs), start, end, False), faults


def _parse(text: str, start: int, end: int, faults: list[Fault]) -> Node | None:
    """The one node of text[start:end]; None when there is nothing but comments."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    from mentor_cli.store.yamlscanner import Scanner

    yaml = YAML(typ="safe", pure=True)
    yaml.Scanner = Scanner
    builder = _Builder(text, start, faults)
    try:
        builder.take(yaml.parse(text[start:end]))
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = start + (mark.index if mark else 0)
        raise _Broken(yamlfaults.from_parser(text, at, start, end, str(error.problem or error.context or ""))) from None
    except YAMLError as error:
        position = start + int(getattr(error, "position", 0) or 0)
        raise _Broken(Fault("F005", "a control character stands here", "delete it", position, position + 1)) from error
    return builder.root


class _Builder:
    """Makes nodes from parser events, without recursion, counting what aliases would unfold to."""

    def __init__(self, text: str, offset: int, faults: list[Fault]) -> None:
        self.text, self.offset, self.faults = text, offset, faults
        self.root: Node | None = None
        self.anchors: dict[str, tuple[Node, int]] = {}
        self.open: list[tuple[Any, list[Node], int]] = []
        self.nodes = 0

    def take(self, events: Iterable[Any]) -> None:
        for event in events:
            kind = type(event).__name__
            if kind in ("SequenceStartEvent", "MappingStartEvent"):
                self._check_tag(event)
                if len(self.open) >= _DEEPEST:
                    self._refuse(event, *_TOO_DEEP)
                self.open.append((event, [], self.nodes))
            elif kind in ("SequenceEndEvent", "MappingEndEvent"):
                self._close(event)
            elif kind == "ScalarEvent":
                self._check_tag(event)
                self._place(self._scalar(event), 1, event.anchor)
            elif kind == "AliasEvent":
                if event.anchor not in self.anchors:
                    self._refuse(
                        event,
                        f"*{event.anchor} refers to nothing",
                        "write the value itself, in quotes if it begins with *",
                    )
                node, size = self.anchors[event.anchor]
                self._count(size, event)
                self._put(node)
            elif kind == "DocumentStartEvent" and self.root is not None:
                self._refuse(event, "a second document begins here", "end the frontmatter with one --- line only")

    def _refuse(self, event: Any, message: str, hint: str, code: str = "F008") -> None:
        at = self.offset + event.start_mark.index
        raise _Broken(Fault(code, message, hint, at, max(at + 1, self.offset + event.end_mark.index)))

    def _count(self, size: int, event: Any) -> None:
        self.nodes += size
        if self.nodes > _MOST_NODES:
            self._refuse(
                event,
                "the anchors (&) and aliases (*) here stand for far too many values",
                "write the values themselves",
            )

    def _check_tag(self, event: Any) -> None:
        tag = event.tag
        if tag is None or _CORE_TAGS.fullmatch(str(tag)):
            return
        at = self.offset + event.start_mark.index
        end = self.text.find(" ", at)
        self.faults.append(
            Fault(
                "F007",
                f"a tag ({self.text[at : end if end > at else at + 1].splitlines()[0]}) is not allowed here",
                "delete the tag; every value is read as the text that was typed",
                at,
                end if end > at else at + 1,
            )
        )

    def _scalar(self, event: Any) -> Scalar:
        start, end = self.offset + event.start_mark.index, self.offset + event.end_mark.index
        style = _STYLES.get(event.style, "plain")
        if style == "plain" and not event.value:
            start = end = self._empty_place(start)
        elif style == "block":
            end -= len(self.text[start:end]) - len(self.text[start:end].rstrip())
        return Scalar(self._whole(event.value, start, end), start, end, style)

    def _whole(self, value: str, start: int, end: int) -> str:
        """The text with the two halves of a character, escaped as in JSON, made one; a half alone is a fault."""
        if not re.search("[\ud800-\udfff]", value):
            return value
        whole = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        if whole.count("\ufffd") > value.count("\ufffd"):
            message, hint = "an escape stands for half of a character", "write the character itself"
            self.faults.append(Fault("F005", message, hint, start, end))
        return whole

    def _empty_place(self, start: int) -> int:
        """An absent value stands right behind the colon of its key."""
        if self.open and type(self.open[-1][0]).__name__ == "MappingStartEvent":
            entries = self.open[-1][1]
            if len(entries) % 2:
                colon = self.text.find(":", entries[-1].end)
                blank = self.text[entries[-1].end : colon]
                return colon + 1 if colon >= 0 and not blank.strip() else entries[-1].end
        return start

    def _close(self, event: Any) -> None:
        opening, entries, counted = self.open.pop()
        start = self.offset + opening.start_mark.index
        flow = bool(opening.flow_style)
        end = self.offset + event.end_mark.index if flow else max([start, *(entry.end for entry in entries[-1:])])
        node: Node
        if type(opening).__name__ == "SequenceStartEvent":
            node = Sequence(tuple(entries), start, end, flow)
        else:
            node = self._mapping(entries, start, end, flow)
        self._place(node, self.nodes - counted + 1, opening.anchor)

    def _mapping(self, entries: list[Node], start: int, end: int, flow: bool) -> Mapping:
        pairs: list[tuple[Scalar, Node]] = []
        for key, value in zip(entries[::2], entries[1::2], strict=True):
            if isinstance(key, Scalar):
                pairs.append((key, value))
            else:
                self.faults.append(
                    Fault("F005", "a key is a list or a mapping", "write a plain word as the key", key.start, key.end)
                )
        _refuse_doubles(pairs, self.faults)
        return Mapping(tuple(pairs), start, end, flow)

    def _place(self, node: Node, size: int, anchor: str | None) -> None:
        self.nodes += 1
        if anchor:
            self.anchors[anchor] = (node, size)
        self._put(node)

    def _put(self, node: Node) -> None:
        if self.open:
            self.open[-1][1].append(node)
        else:
            self.root = node


def _refuse_doubles(pairs: list[tuple[Scalar, Node]], faults: list[Fault]) -> None:
    seen: dict[str, Scalar] = {}
    for key, _ in pairs:
        if key.text in seen:
            faults.append(
                Fault("F006", f"{key.text}: stands here a second time", "keep one of the two lines", key.start, key.end)
            )
        seen[key.text] = key
