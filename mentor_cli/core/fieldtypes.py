"""The types a field can have: how its value is read, named in messages and help, walked through, described to editors.

Every type reads what stands in the frontmatter (text, lists, dicts: `plain` in `nodes.py`) to a plain JSON-like value,
or adds a doubt that names the place by its path and gives `UNREADABLE`. Here stand those of single values; those that
many fields share are declared in `scalars.py`, those that hold others in `nested.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from mentor_cli.core.errors import UsageError, brief
from mentor_cli.core.plain import Plain

if TYPE_CHECKING:
    from mentor_cli.core.doubt import Doubt, Part, Steps
    from mentor_cli.core.findings import Severity
    from mentor_cli.core.nested import Shape


class Unreadable:
    """The one value of a field whose text could not be read."""


UNREADABLE = Unreadable()

# What a walk makes of a text: from its type, the text, the path to it, and whether it is a value or the key of one.
Change: TypeAlias = "Callable[[FieldType, str, Steps, Part], str]"


class FieldType:
    """What every type offers; as it stands here for single values, below which there is nothing.

    `label` says what it takes, in words; `sign` stands for a value in help texts; `refers`: values can name records
    that must be there; `shape` is the mapping with fields of its own that a value is or is made of; `words` are those
    that a value can be, if they are few.
    """

    label = ""
    sign = "TEXT"
    refers = False
    shape: Shape | None = None
    words: tuple[str, ...] = ()

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        """The typed value, or UNREADABLE with a doubt added; `path` leads to the value."""
        raise NotImplementedError

    def schema(self) -> dict[str, Any]:
        """The type as a piece of JSON Schema 2020-12."""
        raise NotImplementedError

    def mapped(self, value: Any, change: Change, path: Steps = ()) -> Any:
        """A value, plain or typed, of the same build, each text in it as `change` gives it."""
        return change(self, value, path, "value") if isinstance(value, str) else value

    def under(self, step: str | int) -> FieldType | None:
        """The type of what stands under a key, or at a place of the list; None where nothing is declared."""
        return None

    @property
    def first(self) -> FieldType:
        """The type of what is typed first of a value: of a list its entry, of a mapping its key."""
        return self


def name_of(path: Steps) -> str:
    """The field as messages name it: `cadence.starts`, wherever in the list it stands."""
    return ".".join(brief(step) for step in path if isinstance(step, str))


def add_doubt(
    doubts: list[Doubt],
    code: str,
    message: str,
    hint: str,
    path: Steps,
    part: Part = "value",
    severity: Severity = "error",
) -> Unreadable:
    """Add the doubt. Its class is loaded only now: most commands meet none."""
    from mentor_cli.core.doubt import Doubt

    doubts.append(Doubt(code, message, hint, path, part, severity))
    return UNREADABLE


def add_wrong(value: Plain, path: Steps, label: str, doubts: list[Doubt], hint: str = "") -> Unreadable:
    """Add the doubt about a value of another build than the field takes."""
    found = "a list" if isinstance(value, list) else "keys with values" if isinstance(value, dict) else "plain text"
    return add_doubt(doubts, "F010", f"{name_of(path)} takes {label}, not {found}", hint or f"write {label}", path)


def _as_one_text(value: Plain) -> str:
    """The hint for text that YAML took apart: `- one: two` is most often meant as it stands there."""
    if isinstance(value, dict) and len(value) == 1:
        ((key, rest),) = value.items()
        if isinstance(rest, str):
            from mentor_cli.core.yamltext import quoted

            return f"write it in quotes: {quoted(f'{key}: {rest}')}"
    return "write it as one piece of text, in quotes if it has signs"


class Text(FieldType):
    """Text as it was typed: `no`, `12:30` and `007` stay what they are."""

    def __init__(self, label: str = "text") -> None:
        self.label = label

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if isinstance(value, str):
            return str(value)
        return add_wrong(value, path, self.label, doubts, _as_one_text(value))

    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "number", "boolean"]}


class Words(Text):
    """Words of one's own, or the id of a record of one of the kinds: `lead: rosa`, `lead: the mentor`."""

    def __init__(self, label: str, *kinds: str) -> None:
        super().__init__(label)
        self.kinds = kinds


class Checked(FieldType):
    """Text of a certain form; `parse` gives the plain value or raises UsageError with what is wrong and a hint."""

    def __init__(
        self,
        label: str,
        parse: Callable[[str], Any],
        schema: dict[str, Any],
        sign: str = "TEXT",
        code: str = "F010",
        words: tuple[str, ...] = (),
    ) -> None:
        self.label, self.parse, self.sign, self.code, self.words = label, parse, sign, code, words
        self._schema = schema

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if not isinstance(value, str):
            return add_wrong(value, path, self.label, doubts)
        try:
            return self.parse(value)
        except UsageError as wrong:
            said = f"{name_of(path)}: {wrong.message}" if value.strip() else f"{name_of(path)} has no value"
            return add_doubt(doubts, self.code, said, wrong.hint, path)

    def schema(self) -> dict[str, Any]:
        return self._schema


class Choice(FieldType):
    """One of a few words."""

    def __init__(self, *choices: str) -> None:
        self.choices = self.words = choices
        self.label = "one of " + ", ".join(choices) if len(choices) > 1 else choices[0]
        joined = "|".join(choices)
        self.sign = joined if len(joined) <= 40 else "WORD"

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if value in self.choices:
            return value
        if not isinstance(value, str):
            return add_wrong(value, path, self.label, doubts)
        folded = value.strip().casefold()
        if folded in self.choices:
            return folded
        if not folded:
            return add_doubt(doubts, "F011", f"{name_of(path)} has no value", f"write {self.label}", path)
        near = nearest(folded, self.choices)
        hint = f"did you mean {near[0]}? It can be {', '.join(self.choices)}" if near else f"write {self.label}"
        return add_doubt(doubts, "F011", f"{name_of(path)}: {brief(value)} is not {self.label}", hint, path)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.choices)}


class Ref(FieldType):
    """The id of a record of one of the kinds."""

    refers = True
    sign = "ID"

    def __init__(self, *kinds: str) -> None:
        self.kinds = kinds
        self.label = "an id from " + " or ".join(f"{kind}/" for kind in kinds)

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if not isinstance(value, str):
            return add_wrong(value, path, self.label, doubts)
        return (
            str(value)
            if value.strip()
            else add_doubt(doubts, "F010", f"{name_of(path)} has no value", f"write {self.label}", path)
        )

    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "number", "boolean"]}


def nearest(word: str, words: tuple[str, ...], most: int = 1, likeness: float = 0.75) -> list[str]:
    """The most similar words, best first; empty when none is near."""
    if word in words:
        return [word]
    from difflib import get_close_matches

    return get_close_matches(word, words, n=most, cutoff=likeness)
