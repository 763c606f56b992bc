"""A question of a guided conversation, and where its answer goes in the file."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias


class InField(NamedTuple):
    """The answer is the value of a field."""

    name: str


class InMeasure(NamedTuple):
    """The answer says how much of what: the fields `measure`, `from`, `target` and `unit`."""


class InStatement(NamedTuple):
    """The answer is the statement of the record."""


class InSteps(NamedTuple):
    """Each line of the answer is one more task under `## heading`."""

    heading: str


class InSection(NamedTuple):
    """The answer stands under `## heading`; behind `label:` where several questions share the heading."""

    heading: str
    label: str = ""


Target: TypeAlias = InField | InMeasure | InStatement | InSteps | InSection


# An answer of one line, of several lines, or of one entry a line.
Takes: TypeAlias = Literal["line", "lines", "entries"]


class Question(NamedTuple):
    """One question of a table.

    `part` is the heading it is shown under, `words` the question, `form` how it can be answered. `why`, `bad` and
    `good` are what `?` tells. `helps` names the criteria that the answer decides. `instead` is the key of a question
    that may be answered in its place; without an answer to a `needed` one there is nothing to write.
    """

    key: str
    part: str
    words: str
    to: Target
    why: str
    bad: str
    good: str
    form: str = ""
    helps: tuple[str, ...] = ()
    takes: Takes = "line"
    instead: str = ""
    needed: bool = False


Table: TypeAlias = tuple[Question, ...]


def question_of(table: Table, key: str) -> Question | None:
    """The question of that key; None when the table has none."""
    return next((question for question in table if question.key == key), None)


def labels_under(table: Table, heading: str) -> tuple[str, ...]:
    """The labels that the table's answers under that heading have, in order."""
    places = (question.to for question in table)
    return tuple(to.label for to in places if isinstance(to, InSection) and to.heading == heading and to.label)


def headings_after(table: Table, heading: str, last: Sequence[str] = ()) -> tuple[str, ...]:
    """The headings that come after this one: those of the table's answers in its order, then the `last` ones."""
    places = (question.to for question in table)
    named = [to.heading for to in places if isinstance(to, InSection) and to.heading not in last]
    order = list(dict.fromkeys((*named, *last)))
    return tuple(order[order.index(heading) + 1 :])
