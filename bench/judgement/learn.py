"""Learns the weights of telltales from labelled texts and writes them where the judge reads them.

    python bench/judgement/learn.py

Needs scikit-learn (`pip install --group learn`). The labelled texts are `learn/*.jsonl` beside this file and the goals
and problems of the tests. Those of the tests count less: the rules were written with them at hand, so what the rules
make of them says less about words not seen yet. The examples on the pages of the rules count more: they are to hold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from labelled import Labelled, of_pages, of_tests, sets
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from mentor_cli.core.judgement.batch import goal_said, problem_said
from mentor_cli.core.judgement.text.english import weights as written
from mentor_cli.core.judgement.text.english.leanings import ALWAYS
from mentor_cli.core.judgement.text.english.read import LEARNT_OF_GOALS, understand
from mentor_cli.core.judgement.text.english.read_problem import LEARNT_OF_PROBLEMS, understand_problem
from mentor_cli.core.judgement.text.english.telltales import telltales_of_goal, telltales_of_problem

LEARNT = {"goal": LEARNT_OF_GOALS, "problem": LEARNT_OF_PROBLEMS}
# A weight under the least changes no verdict that a few others do not decide; without those the tables are a third.
STRENGTH, LEAST_OFTEN, LEAST_WEIGHT = 1.0, 2, 0.15
WEIGHT_OF_TESTS, WEIGHT_OF_PAGES = 0.4, 4.0
_WIDTH = 118


class Example(NamedTuple):
    """The telltales of a text, the answers of people, and how much they count."""

    telltales: frozenset[str]
    answers: dict[str, str]
    weight: float


Tables = dict[str, dict[str, int]]


def telltales(noun: str, said: dict[str, object]) -> frozenset[str]:
    """The names of the telltales in one text."""
    if noun == "goal":
        goal = goal_said(said)
        return frozenset(telltales_of_goal(understand(goal.statement, goal.calendar)))
    return frozenset(telltales_of_problem(understand_problem(problem_said(said).statement)))


def examples(noun: str, labelled: Iterable[Labelled], weight: float = 1.0) -> list[Example]:
    """The labelled texts as what is learnt from."""
    return [Example(telltales(noun, one.said), one.answers, weight) for one in labelled]


def beside(noun: str) -> list[Example]:
    """What is learnt from besides the sets: the texts of the tests, and what the pages of the rules show."""
    return examples(noun, of_tests(noun), WEIGHT_OF_TESTS) + examples(noun, of_pages(noun), WEIGHT_OF_PAGES)


def learn(criterion: str, learnt_from: Sequence[Example]) -> Tables:
    """For each answer but "no" the weight of each telltale, in tenths."""
    settled = [one for one in learnt_from if criterion in one.answers]
    often = Counter(name for one in settled for name in one.telltales)
    known = [{name: 1 for name in one.telltales if often[name] >= LEAST_OFTEN} for one in settled]
    names = DictVectorizer().fit(known)
    regression = LogisticRegression(C=STRENGTH, max_iter=4000).fit(
        names.transform(known), [one.answers[criterion] for one in settled], [one.weight for one in settled]
    )
    answers = list(regression.classes_)
    rows = regression.coef_ if len(answers) > 2 else [[0] * len(names.feature_names_), regression.coef_[0]]
    always = regression.intercept_ if len(answers) > 2 else [0, regression.intercept_[0]]
    tables: Tables = {}
    for answer, row, base in list(zip(answers, rows, always, strict=True))[1:]:
        weights = {
            name: round(10 * float(weight - none))
            for name, weight, none in zip(names.feature_names_, row, rows[0], strict=True)
            if abs(weight - none) >= LEAST_WEIGHT
        }
        tables[answer] = {ALWAYS: round(10 * float(base - always[0])), **weights}
    return tables


def module_text(noun: str, criterion: str, count: int, tables: Tables) -> str:
    """The module that holds the tables: a line for each weight, the telltales of that weight in order."""
    lines = [
        f'"""What {count} labelled {noun}s teach about {criterion}: telltales by weight in tenths. '
        'Written by `make learn`."""',
        "",
        "TABLES = {",
    ]
    for answer, table in tables.items():
        lines += [f'    "{answer}": """', *_grouped(table), '""",']
    return "\n".join([*lines, "}", ""])


def _grouped(table: dict[str, int]) -> Iterable[str]:
    for weight in sorted(set(table.values()) - {0}):
        line = tenths = str(weight)
        for name in sorted(name for name in table if table[name] == weight):
            if len(line) + 1 + len(name) > _WIDTH:
                yield line
                line = tenths
            line += f" {name}"
        yield line


def main() -> None:
    """Learns every table anew."""
    folder = Path(written.__path__[0])
    for noun, criteria in LEARNT.items():
        own = [one for labelled in sets("learn", noun).values() for one in labelled]
        found = examples(noun, own) + beside(noun)
        for criterion in criteria:
            tables = learn(criterion, found)
            (folder / f"{noun}_{criterion}.py").write_text(module_text(noun, criterion, len(found), tables), "utf-8")
            print(noun, criterion, len(found), "texts,", sum(map(len, tables.values())), "weights")


if __name__ == "__main__":
    main()
