"""What a person types behind `--FIELD`, read to the field's value through the field's own type.

Lists are typed `a,b`, mappings `git=4,html=3`, anything deeper as YAML: `{from: 09:00, until: 18:00}`. Days may be
typed as people write them (`+2w`, `fri`), ids by any unique part.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NoReturn

from mentor_cli.core import nodes
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.errors import UsageError, brief
from mentor_cli.core.fieldtypes import FieldType, Ref, name_of
from mentor_cli.core.findings import Finding
from mentor_cli.core.nested import Keyed, Many, Shape
from mentor_cli.core.scalars import DATE, DURATION, ICS_PATH, MOMENT, NAME, PATH, SOURCE, TIME
from mentor_cli.core.time.iso import day_of

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.doubt import Part, Steps
    from mentor_cli.core.plain import Plain
    from mentor_cli.core.record import Record
    from mentor_cli.core.records import Field


def read_value(call: Call, field: Field, texts: Sequence[str], owner: Record | None = None) -> Any:
    """The value of one field from its texts, several when the option was repeated. Raises UsageError."""
    reader = _Reader(call, field, owner)
    if field.type is NAME and len(texts[-1].splitlines()) > 1:
        raise UsageError(f"{field.name} has more than one line", "give a name of one line")
    value = field.type.mapped(reader.value(texts), reader.said, (field.name,))
    doubts: list[Doubt] = []
    typed = field.type.read(value, (field.name,), doubts)
    if doubts:
        _refuse(doubts[0].code, doubts[0].message, doubts[0].hint)
    return typed


def _refuse(code: str, message: str, hint: str) -> NoReturn:
    """The mistake as a file would have it."""
    raise UsageError(message, hint, finding=Finding(code, "error", message, hint))


class _Reader:
    """Reads the texts of one field."""

    def __init__(self, call: Call, field: Field, owner: Record | None) -> None:
        self.call, self.field, self.owner = call, field, owner
        # The day that was typed last, by the mapping that it stands in.
        self.begins: dict[Steps, date] = {}

    # -- from texts to the value that a file would hold ----------------------------------------------------

    def value(self, texts: Sequence[str]) -> Plain:
        type_ = self.field.type
        if isinstance(type_, Many):
            return [entry for text in texts for entry in self._entries(text, type_)]
        if isinstance(type_, Keyed):
            return {key: value for text in texts for key, value in self._pairs(text)}
        return self._yaml(texts[-1]) if isinstance(type_, Shape) else texts[-1]

    def _entries(self, text: str, type_: Many) -> Iterator[Plain]:
        for part in _parts(text):
            if part[0] not in "[{" and not isinstance(type_.entry, Shape):
                yield part
                continue
            yield from self._listed(self._yaml(part), type_)

    def _listed(self, value: Plain, type_: Many) -> list[Plain]:
        """The entries that were typed in brackets; of a list of lists, brackets around one of them are its own."""
        if not isinstance(value, list):
            return [value]
        holds_lists = bool(value) and isinstance(value[0], list)
        return value if holds_lists or not isinstance(type_.entry, Many) else [value]

    def _pairs(self, text: str) -> Iterator[tuple[str, Plain]]:
        if text.lstrip().startswith("{"):
            value = self._yaml(text)
            yield from value.items() if isinstance(value, dict) else ()
            return
        # A comma inside of a value: `amina=ill, sorry` is one pair.
        for part in re.split(r",(?=[^,=]*=)", text):
            key, equals, value = part.partition("=")
            if not equals or not key.strip():
                _refuse("F010", f"{self.field.name} takes {self.field.type.label}", "write KEY=VALUE")
            yield key.strip(), value.strip()

    def _yaml(self, text: str) -> Plain:
        """The text as the value of a field in a file."""
        from mentor_cli.store import frontmatter

        lines = f"---\n{self.field.name}: {text.strip()}\n---\n"
        front = frontmatter.read(lines, frontmatter.split(lines))
        if front.faults:
            fault = front.faults[0]
            hint = fault.hint.replace(f"write {self.field.name}: ", "write ")
            _refuse(fault.code, f"{self.field.name}: {fault.message}", hint)
        return nodes.plain(front.mapping.pairs[0][1]) if len(front.mapping.pairs) == 1 else text

    # -- words that people use, made into what files hold --------------------------------------------------

    def said(self, type_: FieldType, text: str, path: Steps, part: Part) -> str:
        """A text in it with the id in full, or the day or time as files hold them."""
        words = text.strip()
        if not words:
            return text
        if isinstance(type_, Ref):
            return self.call.workspace.find_among(type_.kinds, text).id
        if type_ in (PATH, ICS_PATH, SOURCE):
            from mentor_cli.store.artefacts import as_written

            return as_written(self.call.workspace.root, words, os.getcwd())
        if type_ is DATE:
            return self._day(text, path)
        if type_ is MOMENT and not re.match(r"\d{4}-\d\d-\d\d[T ]\d\d:", words):
            return self._moment(text, path)
        if type_ is TIME and re.fullmatch(r"\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?", words.lower()):
            return self._time(text, path)
        if type_ is DURATION and re.search(r"[a-z] |\d |min", words.lower()):
            from mentor_cli.core.time.durations import minutes_text, read_minutes

            return minutes_text(read_minutes(text))
        return text

    def _day(self, text: str, path: Steps) -> str:
        """The day; within a mapping, such as `{from: mon, until: fri}`, a weekday comes after the day before it."""
        from mentor_cli.core.time.moments import read_later_date

        today, within = self.call.today(self.owner), path[:-1]
        if re.fullmatch(r"\s*\d{4}-\d\d-\d\d\s*", text):
            # As files hold it: what is wrong with it is told as for a file.
            typed = day_of(text.strip())
            self.begins = {within: typed} if typed else {}
            return text
        try:
            day = read_later_date(text, today, self.begins.get(within, today))
        except UsageError as wrong:
            _refuse("F012", f"{name_of(path)}: {brief(text)} is not a date", wrong.hint)
        self.begins = {within: day}
        return day.isoformat()

    def _moment(self, text: str, path: Steps) -> str:
        from mentor_cli.core.time.moments import read_moment

        try:
            return read_moment(text, self.call.now, self.call.zone_of(self.owner)).text
        except UsageError as wrong:
            _refuse("F012", f"{name_of(path)}: {wrong.message}", wrong.hint)

    def _time(self, text: str, path: Steps) -> str:
        from mentor_cli.core.time.moments import read_time

        try:
            return read_time(text).isoformat(timespec="minutes")
        except UsageError as wrong:
            _refuse("F012", f"{name_of(path)}: {wrong.message}", wrong.hint)


def _parts(text: str) -> Iterator[str]:
    """What stands between the commas, but for commas inside of brackets."""
    depth, start = 0, 0
    for at, sign in enumerate(text):
        depth += (sign in "[{") - (sign in "]}")
        if sign == "," and depth <= 0:
            yield from filter(None, [text[start:at].strip()])
            start = at + 1
    yield from filter(None, [text[start:].strip()])
