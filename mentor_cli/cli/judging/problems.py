"""Problems judged one by one, and how they are shown: fit for a group, and prepared for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.judging.judged_list import Row, worst
from mentor_cli.cli.judging.judged_page import Page
from mentor_cli.cli.judging.places import FieldPlaces
from mentor_cli.core.ids import typed_id
from mentor_cli.core.judgement.from_records import problem_from, problem_place
from mentor_cli.core.judgement.goal import Problem
from mentor_cli.core.judgement.judge import judge_problem
from mentor_cli.core.judgement.verdict import BEFORE_RULES, PROBLEM_CRITERIA, Place

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.judgement.batch import Said
    from mentor_cli.core.judgement.verdict import Judgement
    from mentor_cli.core.judgement.why import ReadPart
    from mentor_cli.core.record import Record

KIND = "problems"
HEADERS: tuple[str, ...] = ("problem", "verdict", "what is missing", "")
WAITING: tuple[str, ...] = ("queued",)
_NAMES = {name: name for name in PROBLEM_CRITERIA}
WORDS = {"suitable": "suitable", "not-suitable": "not suitable", "unclear": "unclear"}


class JudgedProblem(NamedTuple):
    """A problem and what came out.

    `differing` are the criteria on which its owner says something else than the words do, with what the words say.
    """

    problem: Problem
    judgement: Judgement
    differing: Mapping[str, str] = {}

    @property
    def is_prepared(self) -> bool:
        """Whether all four answers are written."""
        return self.problem.preparation is not None and not self.problem.preparation.missing

    @property
    def is_ready(self) -> bool:
        """Whether it can be taken to a session: suitable, and its four answers are written."""
        return self.judgement.verdict == "suitable" and self.is_prepared


def judged_records(call: Call, records: Sequence[Record], switches: Mapping[str, str]) -> Iterator[JudgedProblem]:
    """Each problem with its judgement, in the order of the records; `next` and `new-session` know it from then on."""
    from mentor_cli.cli.problems.suitable import KnownVerdicts

    verdicts = KnownVerdicts(call)
    for record in records:
        place = problem_place(record, FieldPlaces(call.workspace.root, record))
        judged = judged_one(call, record, place, switches)
        verdicts.note(record, judged.judgement.verdict)
        yield judged
    verdicts.keep()


def judged_one(call: Call, record: Record, place: Place, switches: Mapping[str, str]) -> JudgedProblem:
    """One problem with its judgement; `place` is that of its words."""
    from mentor_cli.store.artefacts import lost

    areas, root = call.workspace.settings.texts("framework"), call.workspace.root
    problem = problem_from(record, place, areas, lost(root, record.texts("artefacts")))
    judgement = judge_problem(problem, switches)
    return JudgedProblem(problem, judgement, _differing(problem, judgement, switches))


def _differing(problem: Problem, judgement: Judgement, switches: Mapping[str, str]) -> dict[str, str]:
    if not problem.own:
        return {}
    by_words = judge_problem(problem._replace(own=(), preparation=None), switches).criteria
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


def document(judged: JudgedProblem) -> dict[str, Any]:
    """The judgement with its stable keys; `ready` says whether the problem can be taken to a session, `by_words` what
    the words say of the criteria on which its owner says something else.
    """
    ready = {"ready": judged.is_ready} if judged.problem.preparation else {}
    by_words = {"by_words": dict(judged.differing)} if judged.differing else {}
    return {**judged.judgement.as_json(), **ready, **by_words}


def row(judged: JudgedProblem, label: str) -> Row:
    """The problem as a line of the list."""
    return Row(label, WORDS[judged.judgement.verdict], judged.judgement, worst(judged.judgement))


def page(judged: JudgedProblem) -> Page:
    """The problem as a page of its own."""
    judgement = judged.judgement
    own = {name: f"as its owner says; by its words {answer}" for name, answer in judged.differing.items()}
    facts = (("answers", "all four"),) if judged.is_prepared else ()
    return Page(judgement, _NAMES, {}, own, facts, *_next_step(judged))


def read_parts(judged: JudgedProblem) -> tuple[ReadPart, ...]:
    """What the words of the problem were taken for."""
    from mentor_cli.core.judgement.why import problem_reading

    return problem_reading(judged.problem)


def _next_step(judged: JudgedProblem) -> tuple[str, str]:
    """The verdict with what is to be asked or done, and the command for it."""
    judgement, problem = judged.judgement, judged.problem
    verdict, preparation = WORDS[judgement.verdict], problem.preparation
    if judgement.verdict != "suitable":
        # How it is prepared is no reason for its verdict; that it is in another language is.
        aside = tuple(remark for remark in judgement.remarks if remark.code.startswith(BEFORE_RULES))
        remark = worst(judgement._replace(remarks=aside))
        question = remark.hint if remark else "as its owner says" if judged.differing else ""
        return f"{verdict} · {question}" if question else verdict, f"mentor explain {remark.code}" if remark else ""
    if preparation is None:
        return verdict, ""
    if preparation.missing:
        return f"{verdict} · still {preparation.missing_text}", answering(problem)
    remark = worst(judgement)
    state = f"{verdict} · ready for a session"
    return f"{state} · {remark.hint}" if remark else state, answering(problem) if remark else ""


def answering(problem: Problem) -> str:
    """What to type to answer what is still open."""
    return f"mentor problems answer {typed_id(problem.id or '')}"
