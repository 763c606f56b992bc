"""What the judge says about the answer to one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.guiding.question import InField, InSection, Question
from mentor_cli.core.judgement.verdict import BEFORE_RULES, Criterion

if TYPE_CHECKING:
    from mentor_cli.core.judgement.verdict import Answer, Judgement, Remark

_WEIGHT = {"yes": 0, "unclear": 1, "no": 2}


def light_of(question: Question, judgement: Judgement) -> Answer | None:
    """The worst answer of the criteria that the question helps; None where it helps none."""
    answers = [judgement.criteria[name].verdict for name in question.helps]
    return max(answers, key=_WEIGHT.__getitem__, default=None)


def remarks_on(question: Question, judgement: Judgement) -> tuple[Remark, ...]:
    """What speaks against the answer: of the criteria it helps those that are not met, and what is said of its place.

    How a goal stands today says nothing about an answer.
    """
    criteria = [judgement.criteria[name] for name in question.helps]
    unmet = [remark for light in criteria if light.verdict != "yes" for remark in light.remarks]
    place = _place(question)
    others = [remark for remark in judgement.remarks if not remark.code.startswith("GOAL")]
    # Where nothing is judged, that is said where the words are asked for, not at every light.
    asks_for_words = Criterion.SPECIFIC in question.helps
    aside = [remark for remark in others if asks_for_words and remark.code.startswith(BEFORE_RULES)]
    return (*aside, *unmet, *(remark for remark in others if place and remark.field == place))


def _place(question: Question) -> str:
    """The place as remarks name it."""
    match question.to:
        case InField(name):
            return name
        case InSection(heading, ""):
            return f"## {heading}"
    return ""
