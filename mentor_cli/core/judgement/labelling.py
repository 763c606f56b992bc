"""Asking a reader about one text after the other, as a machine of states: what is typed leads to the next question.

`Labelling` holds the answers to every text so far; `typed` gives the next state and what has happened. Nothing here
reads a keyboard or writes a file.
"""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Mapping
from typing import NamedTuple

from mentor_cli.core.judgement.rubric import Question

# What has happened: a question more, a text done, help is wanted, what was typed means nothing, the reader leaves.
ASKED, DONE, HELP, WRONG, LEFT = "asked", "done", "help", "wrong", "left"
_ANSWERS = {"y": "yes", "n": "no", "u": "unclear"}
_WORDS = ("yes", "no", "unclear", "skip", "back", "quit", "help")

Labels = Mapping[str, str]


class Labelling(NamedTuple):
    """Where a reader is: `answers` of every text, None where there are none yet, the text and the question at hand, and
    what was answered of that text; `at` is behind the last text when all are done.
    """

    questions: tuple[Question, ...]
    answers: tuple[Labels | None, ...]
    at: int = 0
    question: int = 0
    given: tuple[tuple[str, str], ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether every text is done."""
        return self.at >= len(self.answers)

    @property
    def asking(self) -> Question:
        """The question at hand."""
        return self.questions[self.question]

    @property
    def done(self) -> int:
        """How many texts are done."""
        return sum(answer is not None for answer in self.answers)


def begun(questions: tuple[Question, ...], answers: tuple[Labels | None, ...]) -> Labelling:
    """At the first text that has no answers yet."""
    return _next(Labelling(questions, answers))


def typed(state: Labelling, word: str) -> tuple[Labelling, str]:
    """What follows from a word: y, n, u, s(kip), b(ack), q(uit) or `?`, whole words too."""
    letter = _letter(word)
    answer = _ANSWERS.get(letter, "")
    if answer == "unclear" and not state.asking.unclear:
        return state, WRONG
    if answer or letter == "s":
        given = (*state.given, (state.asking.criterion, answer)) if answer else state.given
        return _answered(state._replace(given=given))
    if letter == "b":
        return _back(state), ASKED
    return state, {"q": LEFT, "?": HELP, "h": HELP}.get(letter, WRONG)


def _letter(word: str) -> str:
    wanted = word.strip().casefold()
    return wanted[0] if wanted in _WORDS or len(wanted) == 1 else ""


def _answered(state: Labelling) -> tuple[Labelling, str]:
    if state.question + 1 < len(state.questions):
        return state._replace(question=state.question + 1), ASKED
    answers = (*state.answers[: state.at], dict(state.given), *state.answers[state.at + 1 :])
    return _next(state._replace(answers=answers)), DONE


def _next(state: Labelling) -> Labelling:
    """At the next text without answers, from the one at hand on."""
    open_texts = (at for at in range(state.at, len(state.answers)) if state.answers[at] is None)
    return state._replace(at=next(open_texts, len(state.answers)), question=0, given=())


def _back(state: Labelling) -> Labelling:
    """At the question before, of the text before where this is the first; its answer is forgotten."""
    if state.question:
        asked = state.questions[state.question - 1].criterion
        given = tuple((name, answer) for name, answer in state.given if name != asked)
        return state._replace(question=state.question - 1, given=given)
    before = [at for at in range(state.at) if state.answers[at] is not None]
    if not before:
        return state
    last = len(state.questions) - 1
    known = state.answers[before[-1]] or {}
    given = tuple((name, answer) for name, answer in known.items() if name != state.questions[last].criterion)
    return state._replace(at=before[-1], question=last, given=given)
