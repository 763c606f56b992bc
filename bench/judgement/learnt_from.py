"""What the weights of telltales are learnt from: labelled texts, each read as the judge reads it.

The labelled texts are `learn/*.jsonl` and `kinds/*.jsonl` beside this file and the goals and problems of the tests.
Those of the tests count less: the rules were written with them at hand, so what the rules make of them says less about
words not seen yet. The examples on the pages of the rules count more: they are to hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import NamedTuple

from labelled import Labelled, of_pages, of_tests, sets
from mentor_cli.core.judgement.batch import goal_said, problem_said
from mentor_cli.core.judgement.text.english.read import LEARNT_OF_GOALS, telltales_of, understand
from mentor_cli.core.judgement.text.english.read_problem import LEARNT_OF_PROBLEMS, understand_problem
from mentor_cli.core.judgement.text.english.telltales import telltales_of_problem

LEARNT = {"goal": LEARNT_OF_GOALS, "problem": LEARNT_OF_PROBLEMS}
WEIGHT_OF_TESTS, WEIGHT_OF_PAGES = 0.4, 4.0
_DIGITS = 16


class Example(NamedTuple):
    """By criterion the telltales of a text, and the answers of people; how much they count."""

    telltales: Mapping[str, frozenset[str]]
    answers: dict[str, str]
    weight: float


def telltales(noun: str, said: dict[str, object]) -> dict[str, frozenset[str]]:
    """By criterion the names of the telltales in one text.

    Where a programme has a focus, a goal can be relevant for that alone: it teaches nothing about reasons.
    """
    if noun == "problem":
        found = frozenset(telltales_of_problem(understand_problem(problem_said(said).statement)))
        return dict.fromkeys(LEARNT_OF_PROBLEMS, found)
    goal = goal_said(said)
    of = telltales_of(understand(goal.statement, goal.calendar))
    return {name: frozenset(found) for name, found in of.items() if name != "relevant" or not goal.context.focus}


def examples(noun: str, labelled: Iterable[Labelled], weight: float = 1.0) -> list[Example]:
    """The labelled texts as what is learnt from."""
    return [Example(telltales(noun, one.said), one.answers, weight) for one in labelled]


def beside(noun: str) -> list[Example]:
    """What is learnt from besides the sets: texts of one kind, those of the tests, and what the pages of rules show."""
    of_a_kind = [one for labelled in sets("kinds", noun).values() for one in labelled]
    return [
        *examples(noun, of_a_kind),
        *examples(noun, of_tests(noun), WEIGHT_OF_TESTS),
        *examples(noun, of_pages(noun), WEIGHT_OF_PAGES),
    ]


def all_examples(noun: str) -> list[Example]:
    """All that the tables of goals or problems are learnt from."""
    return examples(noun, (one for labelled in sets("learn", noun).values() for one in labelled)) + beside(noun)


def digest(known: Iterable[Example]) -> str:
    """Tells apart what was learnt from: another text, answer, weight or reading has another digest; order has not."""
    lines = sorted(f"{_in_order(one)} {sorted(one.answers.items())} {one.weight}" for one in known)
    return sha256("\n".join(lines).encode()).hexdigest()[:_DIGITS]


def _in_order(one: Example) -> list[tuple[str, list[str]]]:
    return sorted((criterion, sorted(names)) for criterion, names in one.telltales.items())
