"""What the weights of telltales are learnt from: labelled texts, each read as the judge reads it.

The labelled texts are `learn/*.jsonl` and `kinds/*.jsonl` beside this file and the goals and problems of the tests.
Those of the tests count less: the rules were written with them at hand, so what the rules make of them says less about
words not seen yet. The examples on the pages of the rules count more: they are to hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from labelled import Labelled, of_pages, of_tests, sets
from mentor_cli.core.judgement.batch import goal_said, problem_said
from mentor_cli.core.judgement.text.english.read import LEARNT_OF_GOALS, understand
from mentor_cli.core.judgement.text.english.read_problem import LEARNT_OF_PROBLEMS, understand_problem
from mentor_cli.core.judgement.text.english.telltales import telltales_of_goal, telltales_of_problem

LEARNT = {"goal": LEARNT_OF_GOALS, "problem": LEARNT_OF_PROBLEMS}
WEIGHT_OF_TESTS, WEIGHT_OF_PAGES = 0.4, 4.0
_DIGITS = 16


class Example(NamedTuple):
    """The telltales of a text, the answers of people, and how much they count."""

    telltales: frozenset[str]
    answers: dict[str, str]
    weight: float


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
    lines = sorted(f"{sorted(one.telltales)} {sorted(one.answers.items())} {one.weight}" for one in known)
    return sha256("\n".join(lines).encode()).hexdigest()[:_DIGITS]
