"""Problems judged one by one, and how they are shown: fit for a group, and prepared for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.judged_list import Row, worst
from mentor_cli.cli.judged_page import Page
from mentor_cli.cli.judging_places import FieldPlaces
from mentor_cli.core.ids import typed_id
from mentor_cli.core.judgement.from_records import problem_from, problem_place
from mentor_cli.core.judgement.goal import Problem
from mentor_cli.core.judgement.judge import judge_problem
from mentor_cli.core.judgement.verdict import PROBLEM_CRITERIA, Place

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.judgement.batch import Said
    from mentor_cli.core.judgement.verdict import Judgement
    from mentor_cli.core.record import Record

KIND = "problems"
HEADERS: tuple[str, ...] = ("problem", "verdict", "what is missing", "")
WAITING: tuple[str, ...] = ("queued",)
_NAMES = {name: name for name in PROBLEM_CRITERIA}
WORDS = {"suitable": "suitable", "not-suitable": "not suitable", "unclear": "unclear"}


# Behind a label of that name.
_ANSWERS = {"all four answers": "all four", "no answers yet": "none yet"}


class JudgedProblem(NamedTuple):
    """A problem and what came out; `answers` says which of the four are there, empty for words alone.

    `differing` are the criteria on which its owner says something else than the words do, with what the words say.
    """

    problem: Problem
    judgement: Judgement
    answers: str = ""
    differing: Mapping[str, str] = {}


def judged_records(call: Call, records: Sequence[Record], switches: Mapping[str, str]) -> Iterator[JudgedProblem]:
    """Each problem with its judgement, in the order of the records."""
    from mentor_cli.core.problems import problem_state

    for record in records:
        problem = problem_from(record, problem_place(record, FieldPlaces(call.workspace.root, record)))
        judgement = judge_problem(problem, switches)
        yield JudgedProblem(
            problem, judgement, problem_state(record).answers_text, _differing(problem, judgement, switches)
        )


def _differing(problem: Problem, judgement: Judgement, switches: Mapping[str, str]) -> dict[str, str]:
    if not problem.own:
        return {}
    by_words = judge_problem(problem._replace(own=()), switches).criteria
    return {
        name: by_words[name].verdict
        for name, light in judgement.criteria.items()
        if light.verdict != by_words[name].verdict
    }


def judged_text(call: Call, text: str, switches: Mapping[str, str]) -> JudgedProblem:
    """Words alone as a problem."""
    problem = Problem(text, place=Place(typed=text))
    return JudgedProblem(problem, judge_problem(problem, switches))


def judged_line(said: Said) -> Judgement:
    """The judgement of the problem in one line of a batch."""
    from mentor_cli.core.judgement.batch import problem_said

    return judge_problem(problem_said(said))


def row(judged: JudgedProblem, label: str) -> Row:
    """The problem as a line of the list."""
    return Row(label, WORDS[judged.judgement.verdict], judged.judgement)


def page(judged: JudgedProblem) -> Page:
    """The problem as a page of its own."""
    judgement = judged.judgement
    own = {name: f"as its owner says; by its words {answer}" for name, answer in judged.differing.items()}
    facts = (("answers", _ANSWERS.get(judged.answers, judged.answers)),) if judged.answers else ()
    return Page(judgement, _NAMES, {}, own, facts, *_next_step(judged))


def _next_step(judged: JudgedProblem) -> tuple[str, str]:
    """The verdict with what is to be asked or done, and the command for it."""
    judgement, problem = judged.judgement, judged.problem
    remark, verdict = worst(judgement), WORDS[judgement.verdict]
    if judgement.verdict != "suitable":
        question = remark.hint if remark else "as its owner says" if judged.differing else ""
        return f"{verdict} · {question}" if question else verdict, f"mentor explain {remark.code}" if remark else ""
    if not problem.id:
        return verdict, ""
    if judged.answers == "all four answers":
        return f"{verdict} · ready for a session", ""
    return f"{verdict} · still {judged.answers}", f"mentor problems show {typed_id(problem.id)}"
