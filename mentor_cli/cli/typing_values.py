"""What a person types behind `--FIELD`, read to the field's value through the field's own type.

Lists are typed `a,b`, mappings `git=4,html=3`, anything deeper as YAML: `{from: 09:00, until: 18:00}`. Days may be
typed as people write them (`+2w`, `fri`), ids by any unique part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

from mentor_cli.core import nodes
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.errors import UsageError
from mentor_cli.core.fieldtypes import (
    DATE,
    DURATION,
    MOMENT,
    TIME,
    ZONE,
    Either,
    FieldType,
    Keyed,
    Many,
    Ref,
    Shape,
)
from mentor_cli.core.findings import Finding
from mentor_cli.core.nodes import Mapping, Node, Scalar

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.records import Field


def read_value(call: Call, field: Field, texts: Sequence[str], owner: Record | None = None) -> Any:
    """The value of one field from its texts, several when the option was repeated. Raises UsageError."""
    reader = _Reader(call, field, owner)
    node = reader.node(texts)
    doubts: list[Doubt] = []
    value = field.type.read(nodes.plain(reader.resolved(node, field.type)), (field.name,), doubts)
    if doubts:
        _refuse(field, doubts[0].code, doubts[0].message, doubts[0].hint)
    return value


def _refuse(field: Field, code: str, message: str, hint: str) -> NoReturn:
    """The mistake as a file would have it, the hint turned to the command line."""
    option = "--" + field.name.replace("_", "-")
    hint = hint.replace(f"write {field.name}: ", f"write {option} ").replace(
        f"write {field.name}.", f"in {option} write "
    )
    raise UsageError(message, hint, finding=Finding(code, "error", message, hint))


class _Reader:
    """Reads the texts of one field."""

    def __init__(self, call: Call, field: Field, owner: Record | None) -> None:
        self.call, self.field, self.owner = call, field, owner
        self.begins: date | None = None

    # -- from text to nodes --------------------------------------------------------------------------------

    def node(self, texts: Sequence[str]) -> Node:
        type_ = self.field.type
        if isinstance(type_, Many):
            return nodes.Sequence(tuple(entry for text in texts for entry in self._entries(text, type_)), 0, 0, True)
        if isinstance(type_, Keyed):
            return Mapping(tuple(pair for text in texts for pair in self._pairs(text)), 0, 0, True)
        if isinstance(type_, Shape):
            return self._yaml(texts[-1])
        return _scalar(texts[-1])

    def _entries(self, text: str, type_: Many) -> Iterator[Node]:
        for part in _parts(text):
            if part[0] not in "[{" and not isinstance(type_.entry, Shape):
                yield _scalar(part)
                continue
            node = self._yaml(part)
            lists = isinstance(node, nodes.Sequence) and isinstance(type_.entry, Many)
            if isinstance(node, nodes.Sequence) and (not lists or isinstance(node.entries[0], nodes.Sequence)):
                yield from node.entries
            else:
                yield node

    def _pairs(self, text: str) -> Iterator[tuple[Scalar, Node]]:
        if text.lstrip().startswith("{"):
            node = self._yaml(text)
            yield from node.pairs if isinstance(node, Mapping) else ()
            return
        # A comma inside of a value: `amina=ill, sorry` is one pair.
        for part in re.split(r",(?=[^,=]*=)", text):
            key, equals, value = part.partition("=")
            if not equals or not key.strip():
                name = self.field.name
                _refuse(self.field, "F010", f"{name} takes {self.field.type.label}", f"write {name}: KEY=VALUE")
            yield _scalar(key.strip()), _scalar(value.strip())

    def _yaml(self, text: str) -> Node:
        """The text as the value of a field in a file."""
        from mentor_cli.store import frontmatter

        lines = f"---\n{self.field.name}: {text.strip()}\n---\n"
        front = frontmatter.read(lines, frontmatter.split(lines))
        if front.faults:
            _refuse(self.field, front.faults[0].code, f"{self.field.name}: {front.faults[0].message}",
                    front.faults[0].hint)  # fmt: skip
        return front.mapping.pairs[0][1] if len(front.mapping.pairs) == 1 else _scalar(text)

    # -- words that people use, made into what files hold --------------------------------------------------

    def resolved(self, node: Node, type_: FieldType) -> Node:
        """The same nodes with ids in full and with days and times as files hold them."""
        if isinstance(node, nodes.Sequence):
            inner = type_.entry if isinstance(type_, Many) else type_
            return node._replace(entries=tuple(self.resolved(entry, inner) for entry in node.entries))
        if isinstance(node, Mapping):
            self.begins = None
            return node._replace(pairs=tuple(self._pair(key, value, type_) for key, value in node.pairs))
        if isinstance(type_, Either):
            type_ = type_.scalar
        elif isinstance(type_, Many):
            type_ = type_.entry
        return _scalar(self._said(node.text, type_)) if node.text else node

    def _pair(self, key: Scalar, value: Node, type_: FieldType) -> tuple[Scalar, Node]:
        if isinstance(type_, Either):
            type_ = type_.shape
        if isinstance(type_, Keyed):
            return _scalar(self._said(key.text, type_.keys)), self.resolved(value, type_.values)
        field = type_.fields.get(key.text) if isinstance(type_, Shape) else None
        return key, self.resolved(value, field.type) if field else value

    def _said(self, text: str, type_: FieldType) -> str:
        if isinstance(type_, Ref):
            return self.call.workspace.find_among(type_.kinds, text).id
        if type_ is DATE:
            return self._day(text)
        if type_ is MOMENT and not re.match(r"\s*\d{4}-\d\d-\d\d[T ]\d\d:", text):
            return self._moment(text)
        if type_ is TIME and re.fullmatch(r"\s*\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?\s*", text.lower()):
            return self._moment(f"today {text}")[11:16]
        if type_ is ZONE:
            self._check_zone(text)
        if type_ is DURATION and re.search(r"[a-z] |\d |min", text.strip().lower()):
            from mentor_cli.core.time.durations import minutes_text, read_minutes

            return minutes_text(read_minutes(text))
        return text

    def _day(self, text: str) -> str:
        """The day; within a mapping, such as `{from: mon, until: fri}`, a weekday comes after the day before it."""
        from mentor_cli.core.time.moments import read_later_date

        if re.fullmatch(r"\s*\d{4}-\d\d-\d\d\s*", text):
            # As files hold it: what is wrong with it is told as for a file.
            with suppress(ValueError):
                self.begins = date.fromisoformat(text.strip())
            return text
        today = self.call.today(self.owner)
        try:
            self.begins = read_later_date(text, today, self.begins or today)
            return self.begins.isoformat()
        except UsageError as wrong:
            _refuse(self.field, "F012", f"{self.field.name}: {text} is not a date", wrong.hint)

    def _check_zone(self, text: str) -> None:
        from mentor_cli.core.time.zones import zone

        try:
            zone(text)
        except UsageError as wrong:
            _refuse(self.field, "F010", f"{self.field.name}: {wrong.message}", wrong.hint)

    def _moment(self, text: str) -> str:
        from mentor_cli.core.time.moments import read_moment

        try:
            moment = read_moment(text, self.call.now, self.call.zone_of(self.owner))
        except UsageError as wrong:
            _refuse(self.field, "F012", f"{self.field.name}: {wrong.message}", wrong.hint)
        return moment.text


def _parts(text: str) -> Iterator[str]:
    """What stands between the commas, but for commas inside of brackets."""
    depth, start = 0, 0
    for at, sign in enumerate(text):
        depth += (sign in "[{") - (sign in "]}")
        if sign == "," and depth <= 0:
            yield from filter(None, [text[start:at].strip()])
            start = at + 1
    yield from filter(None, [text[start:].strip()])


def _scalar(text: str) -> Scalar:
    """Typed text is never absent and never YAML's null: as if it stood in quotes."""
    return Scalar(text, 0, len(text), "double")
