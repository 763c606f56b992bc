"""`mentor judge agreement`: how far two readers of the same texts agree."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.judging.labelled_files import (
    SHOW,
    LabelledFile,
    agreement_json,
    answers_right,
    answers_said,
    criteria_shown,
    figures_at_right,
    read_labelled,
    where,
)
from mentor_cli.cli.render import table
from mentor_cli.core.errors import UsageError
from mentor_cli.core.judgement.agreement import Agreement, agreement

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.judgement.labels import Labelled

_Both = tuple["Labelled", "Labelled"]


def compare(call: Call, *, file: str, other: str, show: str | None) -> Outcome:
    """The texts that both files hold, by id or else by their words; exit 1 when a line had to be left out."""
    one, two = read_labelled(file), read_labelled(other)
    if one.kind != two.kind:
        raise UsageError(f"{file} holds {one.kind}, {other} {two.kind}", "name two readers of the same texts")
    criteria = criteria_shown(one.kind, show)
    of_two = {line.key: line for line in two.texts}
    both = [(line, of_two[line.key]) for line in one.texts if line.key in of_two]
    figures = {name: of for name in criteria if (of := _figures(both, name))}
    if not figures:
        raise UsageError(f"{file} and {other} have no labelled text in common", "texts are told by their id")
    alone = (len(one.texts) - len(both), len(two.texts) - len({line.key for line, _ in both}))
    differing = [_differing(pair, show) for pair in both if show and _differs(pair, show)]
    document = {
        "kind": one.kind,
        "texts": len(both),
        "only_in_first": alone[0],
        "only_in_second": alone[1],
        "bad": [{"file": name, **bad} for name, of in ((file, one), (other, two)) for bad in of.bad_json()],
        "criteria": {name: agreement_json(of) for name, of in figures.items()},
        **({"differing": differing} if show else {}),
    }
    lines = _lines(one, len(both), alone, figures, differing)
    return Outcome(document, lines, int(bool(one.bad or two.bad)), [*one.notes(file), *two.notes(other)])


def _figures(both: Sequence[_Both], name: str) -> Agreement | None:
    pairs = [(one.labels[name], two.labels[name]) for one, two in both if name in one.labels and name in two.labels]
    return agreement(pairs) if pairs else None


def _differs(pair: _Both, name: str) -> bool:
    one, two = (line.labels.get(name) for line in pair)
    return bool(one and two and one != two)


def _differing(pair: _Both, name: str) -> dict[str, Any]:
    one, two = pair
    return {
        "id": one.said.get("id"),
        "line": one.number,
        "text": " ".join(str(one.said.get("text")).split()),
        "first": one.labels[name],
        "second": two.labels[name],
    }


def _lines(
    file: LabelledFile,
    texts: int,
    alone: tuple[int, int],
    figures: Mapping[str, Agreement],
    differing: Sequence[dict[str, Any]],
) -> Iterator[str]:
    told = f"; {alone[0]} only in the first file, {alone[1]} only in the second" if any(alone) else ""
    yield f"{texts} {file.kind} read by both{told}"
    yield ""
    rows = [["criterion", "n", "agree", "kappa"]]
    rows += [[name, str(one.n), f"{one.accuracy:.3f}", f"{one.kappa:.3f}"] for name, one in figures.items()]
    yield from figures_at_right(rows, 1)
    yield ""
    said = answers_said(figures)
    rows = [["criterion", "first says", *(f"second {answer}" for answer in said)]]
    for name, one in figures.items():
        for answer in answers_right(one):
            rows.append([name, answer, *(str(one.confusion.get((answer, other), 0)) for other in said)])
    yield from figures_at_right(rows, 2)
    if differing:
        yield ""
        texts_apart = [(where(one), one["first"], one["second"], one["text"]) for one in differing]
        yield from table(texts_apart, (), None)


AGREEMENT = Command(
    compare,
    "Compare two readers of the same texts: for each criterion how often they agree, and Cohen's kappa, which is the "
    "agreement beyond chance. Exit code 1 when a line could not be used.",
    (
        Param("file", "The labels of the first reader.", metavar="FILE", asked=True),
        Param("other", "The labels of the second reader.", metavar="OTHER", asked=True),
        SHOW,
    ),
    examples=(
        "mentor judge agreement ana.jsonl ben.jsonl",
        "mentor judge agreement ana.jsonl ben.jsonl --show solvable",
    ),
)
