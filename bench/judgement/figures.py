"""How often the judge agrees with people on words it has not seen: each set judged by what the others teach.

    python bench/judgement/figures.py [--write]

Prints the tables of `docs/judgement-figures.md`; `--write` puts them there, with the curve beside them. Needs
scikit-learn and matplotlib (`pip install --group learn`).
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import NamedTuple

from alike import Vector, alike
from labelled import CRITERIA, Labelled, sets, twice_read
from learn import NONE_ALIKE, learn
from learnt_from import LEARNT, Example, beside, examples
from mentor_cli.core.judgement.agreement import Agreement, Pair, agreement
from mentor_cli.core.judgement.batch import goal_said, problem_said
from mentor_cli.core.judgement.goal import Goal, Problem
from mentor_cli.core.judgement.judge import judge_goal_read, judge_problem_read
from mentor_cli.core.judgement.rules import PROBLEM, SMART, rules
from mentor_cli.core.judgement.text.english.leanings import Tables, leaning, learnt
from mentor_cli.core.judgement.text.english.read import telltales_of, understand
from mentor_cli.core.judgement.text.english.read_problem import understand_problem
from mentor_cli.core.judgement.text.english.telltales import Telltales, telltales_of_problem
from mentor_cli.core.judgement.text.mentions import Leaning
from mentor_cli.core.judgement.text.reading import Difficulty, Reading
from mentor_cli.core.judgement.verdict import Judgement

DOCS = Path(__file__).parent.parent.parent / "docs"
PAGE = DOCS / "judgement-figures.md"
CURVE = DOCS / "judgement-curve.svg"
MARKER = "<!-- below: written by bench/judgement/figures.py --write -->\n"
NOUNS = ("goal", "problem")
SIZES = (0, 125, 250, 500, 1000, 2000)
SEEDS = range(3)
NOTHING_OFF: Mapping[str, str] = {}
# What a telltale is made of, by how its name begins (a telltale of words begins with none of these), and whether words
# that no text holds are weighed by those like them.
PARTS: Mapping[str, tuple[Callable[[str], bool], Mapping[str, Vector]]] = {
    "words": (lambda name: name[0] not in ":#", NONE_ALIKE),
    "and their classes": (lambda name: name[0] != "#", NONE_ALIKE),
    "and what was read": (bool, NONE_ALIKE),
    "and words like them": (bool, alike()),
}
# A rule that moves its criterion by less than this is not listed.
_TELLING = 0.002


class Read(NamedTuple):
    """A labelled text, read once for all tables."""

    labelled: Labelled
    judged: Goal | Problem
    reading: Reading | Difficulty
    telltales: Mapping[str, Telltales]


class Unseen(NamedTuple):
    """One set, and what the other sets and the tests of the project hold to learn from."""

    noun: str
    texts: Sequence[Read]
    others: Sequence[Example]


def unseen_sets(noun: str) -> dict[str, Unseen]:
    """Every set with all the others to learn from."""
    given = sets("learn", noun)
    known = {name: examples(noun, labelled) for name, labelled in given.items()}
    common = beside(noun)
    return {
        name: Unseen(
            noun,
            [read(noun, one) for one in labelled],
            [*common, *(one for other in known if other != name for one in known[other])],
        )
        for name, labelled in given.items()
    }


def read(noun: str, one: Labelled) -> Read:
    """A labelled goal or problem, read."""
    return _read_goal(one) if noun == "goal" else _read_problem(one)


def _read_goal(one: Labelled) -> Read:
    goal = goal_said(one.said)
    reading = understand(goal.statement, goal.calendar)
    return Read(one, goal, reading, telltales_of(reading) if reading.judged else {})


def _read_problem(one: Labelled) -> Read:
    problem = problem_said(one.said)
    reading = understand_problem(problem.statement)
    found = telltales_of_problem(reading) if reading.judged else {}
    return Read(one, problem, reading, dict.fromkeys(LEARNT["problem"], found))


def judged(one: Read, tables: Mapping[str, Tables], off: Mapping[str, str] = NOTHING_OFF) -> Judgement:
    """A text judged by the rules, weighed by these tables; without any the rules judge alone."""
    leanings = _leanings(one, tables) if one.reading.judged else ()
    if isinstance(one.judged, Goal):
        assert isinstance(one.reading, Reading)
        return judge_goal_read(one.judged, one.reading._replace(leanings=leanings), off)
    assert isinstance(one.reading, Difficulty)
    return judge_problem_read(one.judged, one.reading._replace(leanings=leanings), off)


def _leanings(one: Read, tables: Mapping[str, Tables]) -> tuple[Leaning, ...]:
    forms = one.reading.words.forms
    of = one.telltales
    return tuple(leaning(criterion, of[criterion], by, forms) for criterion, by in tables.items() if criterion in of)


def pairs_of(texts: Iterable[Read], judgements: Iterable[Judgement], criterion: str) -> list[Pair]:
    """What people answered and what the judge answered, where people agreed."""
    both = ((one.labelled.answers, said.criteria) for one, said in zip(texts, judgements, strict=True))
    return [(answers[criterion], lights[criterion].verdict) for answers, lights in both if criterion in answers]


def learnt_from(noun: str, known: Sequence[Example], part: str = "and words like them") -> dict[str, Tables]:
    """The tables of every learnt criterion from these examples, of the telltales up to this part."""
    of, likeness = PARTS[part]
    kept = [
        one._replace(telltales={name: frozenset(filter(of, found)) for name, found in one.telltales.items()})
        for one in known
    ]
    return {criterion: learn(criterion, kept, likeness) for criterion in LEARNT[noun]}


# -- tables ------------------------------------------------------------------------------------------------


class Report:
    """All that is told, gathered set by set."""

    def __init__(self, noun: str) -> None:
        self.noun = noun
        self.unseen = unseen_sets(noun)
        self.alone: dict[str, list[Judgement]] = {}
        self.weighed: dict[str, list[Judgement]] = {}
        self.tables = {name: learnt_from(noun, one.others) for name, one in self.unseen.items()}
        for name, one in self.unseen.items():
            tables = self.tables[name]
            self.alone[name] = [judged(text, {}) for text in one.texts]
            self.weighed[name] = [judged(text, tables) for text in one.texts]

    def agreements(self, judgements: Mapping[str, list[Judgement]], criterion: str) -> dict[str, Agreement]:
        """The agreement of each set on a criterion."""
        return {name: agreement(pairs_of(one.texts, judgements[name], criterion)) for name, one in self.unseen.items()}

    def pooled(self, criterion: str) -> Agreement:
        """The agreement over all sets together."""
        pairs: list[Pair] = []
        for name, one in self.unseen.items():
            pairs += pairs_of(one.texts, self.weighed[name], criterion)
        return agreement(pairs)


def by_set(report: Report) -> Iterator[str]:
    """Macro-F1 of each set by what the others teach, rules alone behind it."""
    yield f"| {report.noun}s: macro-F1 | " + " | ".join(_title(name) for name in report.unseen) + " | mean |"
    yield "| --- |" + " --- |" * (len(report.unseen) + 1)
    for criterion in CRITERIA[report.noun]:
        weighed = [one.macro_f1 for one in report.agreements(report.weighed, criterion).values()]
        alone = [one.macro_f1 for one in report.agreements(report.alone, criterion).values()]
        cells = [f"{mine:.3f} ({rules_alone:.3f})" for mine, rules_alone in zip(weighed, alone, strict=True)]
        yield f"| {criterion} | " + " | ".join([*cells, f"**{_mean(weighed):.3f}** ({_mean(alone):.3f})"]) + " |"
    yield "| texts | " + " | ".join(str(len(one.texts)) for one in report.unseen.values()) + " | |"


def held_back(noun: str) -> Iterator[str]:
    """The texts that nothing was learnt from, judged as `mentor` judges them."""
    learnt_of = {criterion: learnt(noun, criterion) for criterion in LEARNT[noun]}
    texts = [read(noun, one) for labelled in sets("held", noun).values() for one in labelled]
    said = [judged(text, learnt_of) for text in texts]
    found = {criterion: agreement(pairs_of(texts, said, criterion)) for criterion in CRITERIA[noun]}
    yield f"| {noun}s | " + " | ".join(found) + " |"
    yield "| --- |" + " --- |" * len(found)
    yield "| texts | " + " | ".join(str(one.n) for one in found.values()) + " |"
    yield "| right | " + " | ".join(f"{one.accuracy:.1%}" for one in found.values()) + " |"
    yield "| macro-F1 | " + " | ".join(f"{one.macro_f1:.3f}" for one in found.values()) + " |"
    yield "| kappa | " + " | ".join(f"{one.kappa:.2f}" for one in found.values()) + " |"
    yield from ("", *by_answer(found))


def by_answer(found: Mapping[str, Agreement]) -> Iterator[str]:
    """For each criterion and answer of people: how many, how often right, and what was judged instead."""
    yield "| criterion | people said | texts | precision | recall | F1 | judged yes | no | unclear |"
    yield "| --- |" + " --- |" * 8
    for criterion, one in found.items():
        for answer, about in one.answers.items():
            said = [str(one.confusion.get((answer, other), 0)) for other in ("yes", "no", "unclear")]
            figures = f"{about.n} | {about.precision:.2f} | {about.recall:.2f} | {about.f1:.2f}"
            yield f"| {criterion} | {answer} | {figures} | {' | '.join(said)} |"


def by_part(report: Report) -> Iterator[str]:
    """What each part of the telltales gives: the mean macro-F1 over the sets."""
    yield f"| {report.noun}s: mean macro-F1 | rules alone | " + " | ".join(PARTS) + " |"
    yield "| --- |" + " --- |" * (len(PARTS) + 1)
    columns = [report.alone, *(_with(report, part) for part in PARTS)]
    for criterion in LEARNT[report.noun]:
        means = [_mean(one.macro_f1 for one in report.agreements(said, criterion).values()) for said in columns]
        yield f"| {criterion} | " + " | ".join(f"{mean:.3f}" for mean in means) + " |"


def _with(report: Report, part: str) -> dict[str, list[Judgement]]:
    """Every set judged with tables of the telltales up to this part."""
    found = {}
    for name, one in report.unseen.items():
        tables = learnt_from(report.noun, one.others, part)
        found[name] = [judged(text, tables) for text in one.texts]
    return found


def by_rule(report: Report) -> Iterator[str]:
    """What is lost on its criterion when one rule is switched off."""
    yield "| rule | criterion | macro-F1 without it | lost |"
    yield "| --- | --- | --- | --- |"
    for rule in rules(SMART if report.noun == "goal" else PROBLEM):
        if not rule.MAKES:
            continue
        off = {str(rule.CODE): "off"}
        said = {
            name: [judged(text, report.tables[name], off) for text in one.texts] for name, one in report.unseen.items()
        }
        criterion = str(rule.CRITERION)
        without = _mean(one.macro_f1 for one in report.agreements(said, criterion).values())
        lost = _mean(one.macro_f1 for one in report.agreements(report.weighed, criterion).values()) - without
        if abs(lost) >= _TELLING:
            yield f"| `{rule.CODE}` | {criterion} | {without:.3f} | {lost:+.3f} |"


def by_readers() -> Iterator[str]:
    """How far two readers agree who saw neither each other's answers nor the writer."""
    yield "| | criterion | texts | agree | kappa |"
    yield "| --- | --- | --- | --- | --- |"
    for noun in NOUNS:
        for criterion, pairs in twice_read(noun).items():
            figures = agreement(pairs)
            yield f"| {noun}s | {criterion} | {figures.n} | {figures.accuracy:.3f} | {figures.kappa:.2f} |"


def _mean(figures: Iterable[float]) -> float:
    found = list(figures)
    return sum(found) / len(found)


def _title(name: str) -> str:
    return name.split("_", 1)[1].replace("_", " ")


# -- the curve ---------------------------------------------------------------------------------------------


def curve(report: Report, criterion: str) -> list[tuple[int, float]]:
    """The mean macro-F1 over the sets by the number of texts learnt from, each a mean of several draws."""
    points = []
    for size in SIZES:
        figures = []
        for seed in SEEDS if size else (0,):
            said = {}
            for name, one in report.unseen.items():
                drawn = Random(seed).sample(list(one.others), min(size, len(one.others)))
                tables = {criterion: learn(criterion, drawn, alike())} if drawn else {}
                said[name] = [judged(text, tables) for text in one.texts]
            figures.append(_mean(found.macro_f1 for found in report.agreements(said, criterion).values()))
        points.append((size, _mean(figures)))
    return points


def draw(curves: Mapping[str, list[tuple[int, float]]], path: Path) -> None:
    """The curves as a picture."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams.update({"svg.hashsalt": "mentor", "svg.fonttype": "none", "font.size": 11})
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 4.5))
    for name, points in curves.items():
        axes.plot(*zip(*points, strict=True), marker="o", label=name)
    axes.set_xlabel("labelled texts learnt from")
    axes.set_ylabel("mean macro-F1 on sets not seen")
    axes.grid(alpha=0.3)
    axes.legend(loc="lower right")
    figure.savefig(path, metadata={"Date": None}, bbox_inches="tight")


def page(reports: Sequence[Report]) -> Iterator[str]:
    """All tables, each with a sentence on how to read it."""
    counts = Counter({report.noun: sum(len(one.texts) for one in report.unseen.values()) for report in reports})
    held = {noun: sum(map(len, sets("held", noun).values())) for noun in NOUNS}
    told = f"{held['goal']} goals and {held['problem']} problems"
    yield f"## Texts held back\n\n{told} that nothing was learnt from, judged as `mentor` judges them today.\n"
    for noun in NOUNS:
        yield from (*held_back(noun), "")
    told = f"{counts['goal']} goals and {counts['problem']} problems in {sum(len(r.unseen) for r in reports)} sets"
    yield f"## Writers not seen\n\n{told}, each by another writer. A set is judged by what the other sets teach;"
    yield "in brackets by the rules alone, which were written with the texts of `programme` in view.\n"
    for report in reports:
        yield from (*by_set(report), "")
    yield "## Answer by answer\n\nAll these sets together, each still judged by what the others teach.\n"
    for report in reports:
        yield from (*by_answer({name: report.pooled(name) for name in CRITERIA[report.noun]}), "")
    yield "## How much learning gives\n\n![Macro-F1 by the number of labelled texts learnt from](judgement-curve.svg)\n"
    yield "## What each part gives\n\nThe rules alone, then with what was learnt of more and more that a text shows.\n"
    for report in reports:
        yield from (*by_part(report), "")
    yield f"## What each rule gives\n\nEach rule switched off by itself, where that moves more than {_TELLING}.\n"
    for report in reports:
        yield from (*by_rule(report), "")
    yield "## Two readers\n\nNeither saw the other's answers nor the writer. Both knew the same rubric; others agree"
    yield "less.\n"
    yield from by_readers()


def main() -> None:
    """Prints the page, or writes it with the curve."""
    reports = [Report(noun) for noun in NOUNS]
    text = "\n".join(page(reports)) + "\n"
    print(text)
    if "--write" in sys.argv[1:]:
        head = PAGE.read_text(encoding="utf-8").split(MARKER)[0]
        PAGE.write_text(head + MARKER + "\n" + text, encoding="utf-8")
        curves = {
            f"{report.noun}s: {criterion}": curve(report, criterion)
            for report in reports
            for criterion in LEARNT[report.noun]
        }
        draw(curves, CURVE)


if __name__ == "__main__":
    main()
