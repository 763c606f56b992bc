"""Files of labelled texts, and how the agreement on them is shown: what `judge score` and `judge agreement` share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.command import Param
from mentor_cli.cli.json_lines import numbered_lines, parsed
from mentor_cli.cli.render import table
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.judgement.labels import ANSWERS, CRITERIA, Labelled, kind_of, labelled

if TYPE_CHECKING:
    from mentor_cli.core.judgement.agreement import Agreement

SHOW = Param(
    "show",
    "List the texts on which they differ in this criterion.",
    ("--show",),
    metavar="CRITERION",
    choices=(
        "specific", "measurable", "achievable", "relevant", "time_bound", "solvable", "controllable",
    ),
)  # fmt: skip


class LabelledFile(NamedTuple):
    """The texts of one kind that a file holds, and its bad lines, each as a number and what is wrong."""

    kind: str
    texts: list[Labelled]
    bad: list[tuple[int, str]]

    def notes(self, name: str) -> list[str]:
        """The bad lines for standard error."""
        return [f"{name}:{number}: left out: {wrong}" for number, wrong in self.bad]

    def bad_json(self) -> list[dict[str, Any]]:
        """The bad lines for programs."""
        return [{"line": number, "error": wrong} for number, wrong in self.bad]


def read_labelled(name: str) -> LabelledFile:
    """The labelled texts of the file; lines without labels are bad ones, and those with the id of one before. The first
    telling line decides the kind.

    Raises UnusableFile when no line can be used.
    """
    kind, texts, bad = "", [], []
    lines: dict[Any, int] = {}
    for number, raw in numbered_lines(name):
        try:
            line = labelled(parsed(raw), number)
            if not line.labels:
                raise ValueError("the line has no labels")
            identity = line.said.get("id")
            if identity is not None and lines.setdefault(identity, number) != number:
                raise ValueError(f"line {lines[identity]} has that id already")
            of_line = kind_of(line.labels)
            if kind and of_line and of_line != kind:
                raise ValueError(f"the labels are those of {of_line}, and the lines before are {kind}")
            kind = kind or of_line
            texts.append(line)
        except ValueError as wrong:
            bad.append((number, str(wrong)))
    if not texts:
        first = f"line {bad[0][0]}: {bad[0][1]}" if bad else "it is empty"
        shown = "standard input" if name == "-" else name
        raise UnusableFile(f"{shown} holds no labelled text", f'{first}; labels are {{"specific": "yes", …}}')
    if not kind:
        raise UnusableFile(f"{name}: nothing tells whether these are goals or problems", "label more than specific")
    return LabelledFile(kind, texts, bad)


def criteria_shown(kind: str, show: str | None) -> tuple[str, ...]:
    """The criteria of the kind. Raises UsageError when `show` is none of them."""
    criteria = CRITERIA[kind]
    if show and show not in criteria:
        raise UsageError(f"{kind} have no criterion {show}", f"--show {' or '.join(criteria)}")
    return criteria


def where(text: Mapping[str, Any]) -> str:
    """How a text is named: by its id, else by its line."""
    return f"line {text['line']}" if text["id"] is None else str(text["id"])


def figures_at_right(rows: list[list[str]], lead: int) -> Iterator[str]:
    """A table whose first `lead` columns are words; the figures of the others stand below one another."""
    widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
    aligned = [[cell if at < lead else cell.rjust(widths[at]) for at, cell in enumerate(row)] for row in rows]
    yield from table(aligned, (), None)


def answers_said(found: Mapping[str, Agreement]) -> list[str]:
    """The answers that the second reader gave to any criterion."""
    return sorted({pair[1] for one in found.values() for pair in one.confusion}, key=ANSWERS.index)


def answers_right(one: Agreement) -> list[str]:
    """The answers that the first reader gave."""
    return sorted(one.answers, key=ANSWERS.index)


def agreement_json(one: Agreement) -> dict[str, Any]:
    """The stable keys that programs read."""
    said = answers_said({"": one})
    return {
        "n": one.n,
        "accuracy": one.accuracy,
        "kappa": one.kappa,
        "macro_f1": one.macro_f1,
        "answers": {name: one.answers[name]._asdict() for name in answers_right(one)},
        "confusion": {
            name: {other: one.confusion.get((name, other), 0) for other in said} for name in answers_right(one)
        },
    }
