"""`mentor judge score`: how often the judge says what people said, on anybody's labelled texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.judging.labelled_files import (
    SHOW,
    agreement_json,
    answers_right,
    answers_said,
    criteria_shown,
    figures_at_right,
    read_labelled,
    where,
)
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.judgement.agreement import Agreement, agreement

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.judgement.labels import Labelled
    from mentor_cli.core.judgement.verdict import Judgement, Remark


class _Judged(NamedTuple):
    line: Labelled
    judgement: Judgement


def score(call: Call, *, file: str, show: str | None) -> Outcome:
    """Per criterion the agreement of the judge with the labels; exit 1 when a line had to be left out."""
    from mentor_cli.cli.judging import goals, problems

    found = read_labelled(file)
    criteria = criteria_shown(found.kind, show)
    judge = goals if found.kind == "goals" else problems
    judged = list(_judged(found.texts, judge.judged_line, found.bad))
    figures = {name: of for name in criteria if (of := _figures(judged, name))}
    if not figures:
        raise UnusableFile(f"{file} holds no text that can be judged", "; ".join(found.notes(file)[:3]))
    differing = [_differing(one, show) for one in judged if show and _differs(one, show)]
    document = {
        "kind": found.kind,
        "texts": len(judged),
        "bad": found.bad_json(),
        "criteria": {name: agreement_json(of) for name, of in figures.items()},
        "macro_f1": _mean(figures),
        **({"differing": differing} if show else {}),
    }
    lines = _lines(found.kind, len(judged), figures, differing)
    return Outcome(document, lines, int(bool(found.bad)), found.notes(file))


def _judged(
    texts: Sequence[Labelled], judge: Callable[[Mapping[str, Any]], Judgement], bad: list[tuple[int, str]]
) -> Iterator[_Judged]:
    """Each text with its judgement; what cannot be judged is a bad line more."""
    for line in texts:
        try:
            yield _Judged(line, judge(line.said))
        except ValueError as wrong:
            bad.append((line.number, str(wrong)))
    bad.sort()


def _figures(judged: Sequence[_Judged], name: str) -> Agreement | None:
    pairs = [(one.line.labels[name], _said(one, name)) for one in judged if name in one.line.labels]
    return agreement(pairs) if pairs else None


def _said(one: _Judged, name: str) -> str:
    return one.judgement.criteria[name].verdict


def _mean(figures: Mapping[str, Agreement]) -> float:
    return sum(one.macro_f1 for one in figures.values()) / len(figures)


def _differs(one: _Judged, name: str) -> bool:
    return name in one.line.labels and one.line.labels[name] != _said(one, name)


def _differing(one: _Judged, name: str) -> dict[str, Any]:
    """One text that was judged otherwise than it is labelled, with the remark of the rule that decided."""
    remark = _deciding(one.judgement, name)
    return {
        "id": one.line.said.get("id"),
        "line": one.line.number,
        "text": " ".join(str(one.line.said["text"]).split()),
        "labelled": one.line.labels[name],
        "judged": _said(one, name),
        "code": remark.code if remark else None,
        "message": remark.message if remark else None,
    }


def _deciding(judgement: Judgement, name: str) -> Remark | None:
    """The remark that led to the answer; a yes has none, as no rule spoke against it."""
    from mentor_cli.core.judgement.pages import pages

    makes = {page.code: page.makes for page in pages()}
    light = judgement.criteria[name]
    remarks = (remark for remark in (*light.remarks, *judgement.remarks) if makes[remark.code] == light.verdict)
    return next(remarks, None)


def _lines(
    kind: str, texts: int, figures: Mapping[str, Agreement], differing: Sequence[dict[str, Any]]
) -> Iterator[str]:
    yield f"{texts} {kind}, mean macro-F1 {_mean(figures):.3f}"
    yield ""
    rows = [["criterion", "n", "accuracy", "kappa", "macro-F1"]]
    for name, one in figures.items():
        rows.append([name, str(one.n), *_three_digits(one.accuracy, one.kappa, one.macro_f1)])
    yield from figures_at_right(rows, 1)
    yield ""
    said = answers_said(figures)
    rows = [["criterion", "labelled", "n", "precision", "recall", "F1", *(f"judged {answer}" for answer in said)]]
    for name, one in figures.items():
        for answer in answers_right(one):
            n, *ratios = one.answers[answer]
            counts = (str(one.confusion.get((answer, other), 0)) for other in said)
            rows.append([name, answer, str(n), *_three_digits(*ratios), *counts])
    yield from figures_at_right(rows, 2)
    if differing:
        yield ""
        for text in differing:
            told = f"{text['code']} {text['message']}" if text["code"] else "no rule spoke against it"
            yield f"{where(text)}: labelled {text['labelled']}, judged {text['judged']}: {told}"
            yield f"    {text['text']}"


def _three_digits(*figures: float) -> list[str]:
    return [f"{figure:.3f}" for figure in figures]


SCORE = Command(
    score,
    "Measure the judge on labelled texts, goals or problems: for each criterion how often it says what people said, "
    "Cohen's kappa, and precision, recall and F1 of each answer. Exit code 1 when a line could not be used.",
    (
        Param("file", "Texts as for --batch, each with its labels; - for standard input.", metavar="FILE", asked=True),
        SHOW,
    ),
    examples=("mentor judge score labelled.jsonl", "mentor judge score labelled.jsonl --show measurable"),
)
