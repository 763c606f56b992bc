"""What is said at each question of a guided conversation, as lines that the terminal wraps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from mentor_cli.cli.judging.judged_page import ANSWERS
from mentor_cli.core.guiding.answers import in_file
from mentor_cli.core.guiding.question import InSteps
from mentor_cli.core.guiding.remarks import light_of, remarks_on

if TYPE_CHECKING:
    from mentor_cli.cli.guiding.guided import Subject
    from mentor_cli.cli.judging.judged_page import Page
    from mentor_cli.core.guiding.dialogue import Dialogue
    from mentor_cli.core.guiding.question import Question
    from mentor_cli.core.judgement.verdict import Remark

_LONGEST_SHOWN = 12
WELCOME = (
    "Answer in your own words. back, skip and ? can be typed at every question.",
    "Ctrl-C leaves; what you have said is kept.",
)


def question_lines(subject: Subject, dialogue: Dialogue, question: Question, page: Page | None) -> Iterator[str]:
    """The question with what speaks against the present answer, the answer itself, and how to answer.

    `page` is the whole as it is judged so far, None as long as there is nothing to judge.
    """
    number = subject.table.index(question) + 1
    there = present(subject, dialogue.answers, question)
    remarks = remarks_on(question, page.judgement) if page else ()
    yield ""
    yield f"{question.part} · {number} of {len(subject.table)}"
    yield from _remark_lines(question, page, remarks)
    yield remarks[0].hint if remarks and remarks[0].hint else question.words
    if dialogue.typed:
        yield from ("so far:", *_shown("\n".join(dialogue.typed)))
    elif there:
        yield from ("in the file:" if _only_adds(question, dialogue) else "so far:", *_shown(there))
    yield from _ways(question, there, remarks)


def present(subject: Subject, answers: Mapping[str, str], question: Question) -> str:
    """What is answered already, in this conversation or in the file."""
    return answers.get(question.key) or in_file(subject.table, question, subject.record)


def _only_adds(question: Question, dialogue: Dialogue) -> bool:
    return isinstance(question.to, InSteps) and question.key not in dialogue.answers


def _remark_lines(question: Question, page: Page | None, remarks: tuple[Remark, ...]) -> Iterator[str]:
    """`M no · nothing another person could count or see`; of a criterion that is met what speaks for it."""
    if page is None:
        return
    of_criteria = {remark: name for name in question.helps for remark in page.judgement.criteria[name].remarks}
    for remark in remarks:
        name = of_criteria.get(remark)
        light = f"{page.names[name]} {ANSWERS[page.judgement.criteria[name].verdict]} · " if name else ""
        yield f"{light}{remark.message}"
    if question.helps and light_of(question, page.judgement) == "yes":
        ground = next((page.grounds[name] for name in question.helps if page.grounds.get(name)), "")
        yield (
            f"{page.names[question.helps[0]]} yes{': ' if ground else ''}{ground}"
            if len(question.helps) == 1
            else ("specific, solvable and in your hands")
        )


def _shown(text: str) -> Iterator[str]:
    lines = text.split("\n")
    yield from (f"  {line}" for line in lines[:_LONGEST_SHOWN])
    if len(lines) > _LONGEST_SHOWN:
        yield f"  … {len(lines)} lines in all"


def _ways(question: Question, there: str, remarks: tuple[Remark, ...]) -> Iterator[str]:
    """How to answer, in brackets."""
    ways = [question.form] if question.form else []
    if remarks and question.instead:
        ways.append(f'or begin with "{question.instead}:" to say that anew')
    if question.takes != "line":
        ways.append("an empty line ends it")
    if there:
        ways.append("Enter adds nothing" if isinstance(question.to, InSteps) else "Enter keeps it")
    elif not question.needed:
        ways.append("Enter passes it by")
    if ways:
        yield f"({'; '.join(ways)})"


def lights_line(page: Page) -> str:
    """`S yes · M no · A ? · R no · T no`."""
    lights = page.judgement.criteria
    return " · ".join(f"{page.names[name]} {ANSWERS[light.verdict]}" for name, light in lights.items())


def help_lines(question: Question) -> Iterator[str]:
    """Why it is asked, an example of worse and of better, and what can be typed besides an answer."""
    yield question.why
    yield f"instead of: {question.bad}"
    yield f"better: {question.good}"
    more = ", + in front of a line adds it to what is there" if question.takes != "line" else ""
    yield f"back goes one question back, skip passes this one by, skip all goes to the end{more}."
    yield question.words
