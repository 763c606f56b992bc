"""Where exactly a value stands in the text and what to write there, in the style of its neighbours."""

from __future__ import annotations

from typing import Any, NamedTuple

from mentor_cli.core.fieldtypes import FieldType
from mentor_cli.core.nodes import Mapping, Node, Scalar, Sequence, is_absent, plain
from mentor_cli.core.records import Field, Kind
from mentor_cli.core.scalars import DATE, MOMENT
from mentor_cli.core.yamltext import quoted, scalar, scalar_for_flow
from mentor_cli.store.reading import Reading


class Splice(NamedTuple):
    """Replace text[start:end] by `text`; offsets in the text before any change."""

    start: int
    end: int
    text: str


class Unsafe(Exception):
    """The place cannot be found or written with certainty."""


def newline_of(text: str) -> str:
    """The line end the file uses: that of its first line."""
    at = text.find("\n")
    return "\r\n" if at > 0 and text[at - 1] == "\r" else "\n"


# -- rendering ---------------------------------------------------------------------------------------------


def render(value: Any, kind_of: FieldType | None = None, *, like: Scalar | None = None, flow: bool = False) -> str:
    """A scalar or a flow collection as YAML on one line; quoted as the value it replaces was."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(render(entry, _under(kind_of, 0), flow=True) for entry in value) + "]"
    if isinstance(value, dict):
        pairs = (
            f"{scalar_for_flow(str(key))}: {render(inner, _under(kind_of, str(key)), flow=True)}"
            for key, inner in value.items()
        )
        return "{" + ", ".join(pairs) + "}"
    text = str(value)
    if like is not None and like.style == "double":
        return quoted(text)
    if like is not None and like.style == "single" and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    if kind_of in (DATE, MOMENT):
        return text
    return scalar_for_flow(text) if flow else scalar(text)


def _under(kind_of: FieldType | None, step: str | int) -> FieldType | None:
    return kind_of.under(step) if kind_of else None


def block(value: Any, kind_of: FieldType | None, indent: str, newline: str) -> str:
    """What to write behind `key:` so that lists stand one entry a line; begins with a space or a line end."""
    if isinstance(value, (list, tuple)) and value:
        return "".join(f"{newline}{indent}  - {render(entry, _under(kind_of, 0))}" for entry in value)
    if isinstance(value, dict) and value:
        lines = (
            f"{newline}{indent}  {scalar(str(key))}: {render(inner, _under(kind_of, str(key)))}"
            for key, inner in value.items()
        )
        return "".join(lines)
    return " " + render(value, kind_of)


# -- operations --------------------------------------------------------------------------------------------


def set_field(kind: Kind, before: Reading, path: tuple[str, ...], value: Any) -> list[Splice]:
    """Replace the value of the field, or put the field where the table of fields orders it."""
    parent, fields, missing = _walk(kind, before, path)
    if missing:
        for name in reversed(missing[1:]):
            value = {name: value}
        return [_new_pair(before, parent, fields, missing[0], value)]
    name = path[-1]
    key, node = _pair(parent, name)
    kind_of = fields[name].type if name in fields else None
    if is_absent(node):
        return [Splice(node.start, node.end, _behind_colon(before, parent, key, value, kind_of))]
    if isinstance(node, Scalar):
        if isinstance(value, (list, dict)) and not parent.flow:
            return [Splice(node.start, node.end, render(value, kind_of))]
        return [Splice(node.start, node.end, render(value, kind_of, like=node, flow=parent.flow))]
    start = node.start if node.flow else _after_colon(before.text, key)
    replaced = before.text[start : node.end]
    # Between brackets a comment ends with its line, so that the last line has none.
    if _has_comments(replaced.rpartition("\n")[0] if node.flow else replaced):
        raise Unsafe
    if node.flow or not value:
        lead = "" if node.flow else " "
        return [Splice(start, node.end, lead + render(value, kind_of, flow=True))]
    indent = _indent_of(before.text, key.start)
    return [Splice(start, node.end, block(value, kind_of, indent, newline_of(before.text)))]


def drop_field(before: Reading, path: tuple[str, ...]) -> list[Splice]:
    """Take out the lines of the field, or the pair between the braces."""
    parent: Node = before.mapping
    for name in path[:-1]:
        if not isinstance(parent, Mapping):
            raise Unsafe
        found = parent.get(name)
        if found is None:
            return []
        parent = found
    return _dropped(before, parent, path[-1])


def drop_in_row(before: Reading, path: tuple[str, ...], row: int, name: str) -> list[Splice]:
    """Take one field out of the entry that has this place in a list, from 0."""
    node: Node | None = before.mapping
    for step in path:
        node = node.get(step) if isinstance(node, Mapping) else None
    entries = node.entries if isinstance(node, Sequence) else (node,)
    return _dropped(before, entries[row], name) if row < len(entries) else []


def _dropped(before: Reading, parent: Node | None, name: str) -> list[Splice]:
    if not isinstance(parent, Mapping) or parent.get(name) is None:
        return []
    key, node = _pair(parent, name)
    if parent.flow:
        spans = [(one.start, max(one.end, other.end)) for one, other in parent.pairs]
        return [_without(before.text, spans, [one.start for one, _ in parent.pairs].index(key.start))]
    if len(parent.pairs) == 1 and parent is not before.mapping:
        raise Unsafe
    start = _line_start(before.text, key.start)
    if before.text[start : key.start].strip():
        # The dash of a list stands before it.
        raise Unsafe
    return [Splice(start, _line_end(before.text, max(node.end, key.end)), "")]


def add_entry(kind: Kind, before: Reading, path: tuple[str, ...], value: Any) -> list[Splice]:
    """Append to the list in its own style; make it, one entry a line, when it is missing."""
    parent, fields, missing = _walk(kind, before, path)
    if missing:
        return set_field(kind, before, path, [value])
    key, node = _pair(parent, path[-1])
    kind_of = fields[path[-1]].type if path[-1] in fields else None
    inner, newline = _under(kind_of, 0), newline_of(before.text)
    if is_absent(node):
        return [Splice(node.start, node.end, _behind_colon(before, parent, key, [value], kind_of))]
    if isinstance(node, Sequence) and not node.flow:
        last = node.entries[-1]
        indent = _indent_of(before.text, _dash_of(before.text, last))
        at = _line_end(before.text, last.end)
        return [Splice(at, at, f"{indent}- {render(value, inner)}{newline}")]
    if isinstance(node, Sequence):
        at = node.end - 1
        while before.text[at - 1].isspace():
            at -= 1
        comma = ", " if node.entries and before.text[at - 1] != "," else " " if node.entries else ""
        return [Splice(at, at, comma + render(value, inner, flow=True))]
    if isinstance(node, Mapping) and not node.flow:
        return [*_as_entry(before.text, node), _behind_entry(before.text, node, f"- {render(value, inner)}{newline}")]
    whole = before.text[node.start : node.end]
    return [Splice(node.start, node.end, f"[{whole}, {render(value, inner, flow=True)}]")]


def _as_entry(text: str, only: Mapping) -> list[Splice]:
    """A mapping that stands where a list may stand made the first entry of one; comments keep their place beside it."""
    first = only.pairs[0][0].start
    made = [Splice(first, first, "- ")]
    at, end = _line_end(text, first), _line_end(text, only.end)
    while at < end:
        if text[at : _line_end(text, at)].strip():
            made.append(Splice(at, at, "  "))
        at = _line_end(text, at)
    return made


def _behind_entry(text: str, entry: Mapping, line: str) -> Splice:
    at = _line_end(text, entry.end)
    return Splice(at, at, _indent_of(text, entry.pairs[0][0].start) + line)


def drop_entry(before: Reading, path: tuple[str, ...], value: Any) -> list[Splice]:
    """Take the entry out of the list, with its line in block style."""
    node: Node | None = before.mapping
    for name in path:
        node = node.get(name) if isinstance(node, Mapping) else None
    if isinstance(node, Scalar):
        return drop_field(before, path)
    if not isinstance(node, Sequence):
        raise Unsafe
    index = next((at for at, entry in enumerate(node.entries) if _means(entry, value)), None)
    if index is None:
        raise Unsafe
    if node.flow:
        return [_without(before.text, [(entry.start, entry.end) for entry in node.entries], index)]
    if len(node.entries) == 1:
        return drop_field(before, path)
    entry = node.entries[index]
    start = _line_start(before.text, _dash_of(before.text, entry))
    return [Splice(start, _line_end(before.text, entry.end), "")]


def note_in_entry(
    kind: Kind, before: Reading, path: tuple[str, ...], entry: Any, name: str, value: Any
) -> list[Splice]:
    """Set one field of one entry; an entry that is only an id becomes a mapping on its own line."""
    parent, fields, missing = _walk(kind, before, path)
    declared = fields[path[-1]].type if path[-1] in fields else None
    either = _under(declared, 0)
    if missing or either is None or either.shape is None:
        raise Unsafe
    node = _pair(parent, path[-1])[1]
    entries = node.entries if isinstance(node, Sequence) else (node,)
    # Somebody who came back stands there twice, with the same id: the entry itself is meant before one of that id.
    found = [one for one in entries if plain(one) == entry] or [one for one in entries if _means(one, entry)]
    if not found:
        raise Unsafe
    if isinstance(found[0], Scalar):
        whole = render({"id": found[0].text, name: value}, either, flow=True)
        return [Splice(found[0].start, found[0].end, whole)]
    return _given(before, found[0], name, value, either)


def set_in_row(kind: Kind, before: Reading, path: tuple[str, ...], row: int, name: str, value: Any) -> list[Splice]:
    """Set one field of the entry that has this place in a list, from 0."""
    parent, fields, missing = _walk(kind, before, path)
    row_type = _under(fields[path[-1]].type if path[-1] in fields else None, 0)
    if missing or row_type is None:
        raise Unsafe
    node = _pair(parent, path[-1])[1]
    entries = node.entries if isinstance(node, Sequence) else (node,)
    if row >= len(entries):
        raise Unsafe
    return _given(before, entries[row], name, value, row_type)


def _given(before: Reading, entry: Node, name: str, value: Any, type_: FieldType) -> list[Splice]:
    """Give a mapping in a list the value under `name`, new or in place of the old one."""
    if not isinstance(entry, Mapping) or type_.shape is None:
        raise Unsafe
    if entry.get(name) is None:
        return [_new_pair(before, entry, type_.shape.fields, name, value)]
    old = _pair(entry, name)[1]
    if not isinstance(old, Scalar) or is_absent(old):
        raise Unsafe
    return [Splice(old.start, old.end, render(value, type_.under(name), like=old, flow=entry.flow))]


# -- places ------------------------------------------------------------------------------------------------


def _walk(kind: Kind, before: Reading, path: tuple[str, ...]) -> tuple[Mapping, dict[str, Field], list[str]]:
    """The innermost mapping on the path that is there, its declared fields, and the names that are missing."""
    parent, fields = before.mapping, kind.fields
    for depth, name in enumerate(path):
        node = parent.get(name)
        if node is None or (is_absent(node) and depth < len(path) - 1):
            if node is not None:
                raise Unsafe
            return parent, fields, list(path[depth:])
        if depth == len(path) - 1:
            return parent, fields, []
        declared = fields[name].type if name in fields else None
        if not isinstance(node, Mapping):
            raise Unsafe
        parent, fields = node, declared.shape.fields if declared and declared.shape else {}
    raise Unsafe


def _pair(parent: Mapping, name: str) -> tuple[Scalar, Node]:
    found = [(key, node) for key, node in parent.pairs if key.text == name]
    if len(found) != 1:
        raise Unsafe
    return found[0]


def _new_pair(before: Reading, parent: Mapping, fields: dict[str, Field], name: str, value: Any) -> Splice:
    """A new field: after the last of those that the table orders before it, else before the first one."""
    kind_of = fields[name].type if name in fields else None
    text, newline = before.text, newline_of(before.text)
    if parent.flow:
        return _new_flow_pair(text, parent, f"{scalar_for_flow(name)}: {render(value, kind_of, flow=True)}")
    if not parent.pairs:
        return _first_pair(before, f"{scalar(name)}:{block(value, kind_of, '', newline)}{newline}")
    indent = _indent_of(text, parent.pairs[0][0].start)
    line = f"{indent}{scalar(name)}:{block(value, kind_of, indent, newline)}{newline}"
    order = list(fields)
    rank = order.index(name) if name in order else len(order)
    earlier = [(key, node) for key, node in parent.pairs if key.text in order and order.index(key.text) < rank]
    if not earlier and name in order:
        at = _line_start(text, parent.pairs[0][0].start)
        # Behind the dash of a list there is no line to put it before.
        if text[at : parent.pairs[0][0].start].strip():
            raise Unsafe
        return Splice(at, at, line)
    key, node = earlier[-1] if name in order else parent.pairs[-1]
    at = _line_end(text, max(key.end, node.end))
    return Splice(at, at, line if text[at - 1] == "\n" else newline + line)


def _new_flow_pair(text: str, parent: Mapping, pair: str) -> Splice:
    at = parent.end - 1
    while text[at - 1].isspace():
        at -= 1
    comma = ", " if parent.pairs and text[at - 1] != "," else " " if parent.pairs else ""
    return Splice(at, at, comma + pair)


def _first_pair(before: Reading, line: str) -> Splice:
    """The first field of a file: between the fences, which are made when there are none."""
    newline = newline_of(before.text)
    if before.parts is None:
        return Splice(0, 0, f"---{newline}{line}---{newline}")
    return Splice(before.parts.start, before.parts.start, line)


def _behind_colon(before: Reading, parent: Mapping, key: Scalar, value: Any, kind_of: FieldType | None) -> str:
    if parent.flow:
        return " " + render(value, kind_of, flow=True)
    written = block(value, kind_of, _indent_of(before.text, key.start), newline_of(before.text))
    comment = before.text[_after_colon(before.text, key) : _line_end(before.text, key.end)].strip()
    if comment and written[0] != " ":
        raise Unsafe
    return written


def _after_colon(text: str, key: Scalar) -> int:
    return text.index(":", key.end) + 1


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    """The offset behind the line's end."""
    newline = text.find("\n", at)
    return len(text) if newline < 0 else newline + 1


def _indent_of(text: str, at: int) -> str:
    """White space as wide as the column of `at`; behind a dash of a list the dash counts as space."""
    return " " * (at - _line_start(text, at))


def _dash_of(text: str, entry: Node) -> int:
    at = text.rfind("-", _line_start(text, entry.start), entry.start)
    if at < 0 or text[at + 1 : entry.start].strip():
        raise Unsafe
    return at


def _without(text: str, spans: list[tuple[int, int]], index: int) -> Splice:
    """One entry of a flow collection taken out with its comma."""
    if index + 1 < len(spans):
        return Splice(spans[index][0], spans[index + 1][0], "")
    start = spans[index - 1][1] if index else spans[index][0]
    return Splice(start, spans[index][1], "")


def _has_comments(written: str) -> bool:
    lines = written.splitlines()
    return any(line.lstrip().startswith("#") or " #" in line or "\t#" in line for line in lines)


def _means(entry: Node, value: Any) -> bool:
    if isinstance(entry, Mapping):
        identity = entry.get("id")
        known = value.get("id") if isinstance(value, dict) else value
        return isinstance(identity, Scalar) and identity.text == str(known)
    return isinstance(entry, Scalar) and entry.text == str(value)
