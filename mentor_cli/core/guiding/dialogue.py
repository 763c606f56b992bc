"""A guided conversation as it stands: what was answered, what is asked next. Every move gives a new state."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple, TypeAlias

from mentor_cli.core.guiding.question import Question, Table, question_of

_NONE: Mapping[str, str] = MappingProxyType({})
_FORMAT = 1

Sort: TypeAlias = Literal["back", "skip", "skip all", "help", "keep", "answer", "more"]
# Words that are no answer at any question.
_WORDS: Mapping[str, Sort] = MappingProxyType({"?": "help", "back": "back", "skip": "skip", "skip all": "skip all"})


class Dialogue(NamedTuple):
    """What was said so far.

    `answers` are those of this conversation by the key of their question, as they will be written. `at` is the question
    that is put, empty at the end. `typed` are the lines of an answer that is under way. `over` says that every question
    has been put: from then on each answer leads back to the end.
    """

    answers: Mapping[str, str] = _NONE
    at: str = ""
    typed: tuple[str, ...] = ()
    over: bool = False

    def as_json(self) -> dict[str, Any]:
        """What is kept to go on later."""
        return {
            "format": _FORMAT,
            "answers": dict(self.answers),
            "at": self.at,
            "typed": list(self.typed),
            "over": self.over,
        }


def from_json(table: Table, kept: Any) -> Dialogue:
    """The dialogue that was kept, without answers to questions that are gone. Raises ValueError for what is none."""
    if not isinstance(kept, dict) or kept.get("format") != _FORMAT:
        raise ValueError("no conversation of this version")
    answers, typed = kept.get("answers"), kept.get("typed")
    if not isinstance(answers, dict) or not isinstance(typed, list):
        raise ValueError("no answers in it")
    known = {key: str(text) for key, text in answers.items() if question_of(table, key)}
    over, at = bool(kept.get("over")), str(kept.get("at"))
    if question_of(table, at) is None:
        at = "" if over else table[0].key
    return Dialogue(known, at, tuple(map(str, typed)) if at == kept.get("at") else (), over)


class Move(NamedTuple):
    """What somebody wants: to answer the question `key` with this `text`, to add `more` to it, or to go elsewhere."""

    sort: Sort
    key: str = ""
    text: str = ""


def begun(table: Table, answers: Mapping[str, str] = _NONE) -> Dialogue:
    """A conversation at its first question, with answers that are known beforehand."""
    return Dialogue(answers, table[0].key)


def question_at(table: Table, dialogue: Dialogue) -> Question | None:
    """The question that is put; None at the end."""
    return question_of(table, dialogue.at)


def move_of(question: Question, typed: str) -> Move:
    """What is meant by these lines. Nothing typed keeps what is there."""
    words = typed.strip()
    word = " ".join(words.lower().split())
    if not words:
        return Move("keep", question.key)
    if word in _WORDS:
        return Move(_WORDS[word], question.key)
    if words[0] == "+" and question.takes != "line":
        return Move("more", question.key, words[1:].strip())
    before, colon, behind = words.partition(":")
    if colon and question.instead and before.strip().lower() == question.instead:
        return Move("answer", question.instead, behind.strip())
    return Move("answer", question.key, words)


def with_line(dialogue: Dialogue, line: str) -> Dialogue:
    """One line more of the answer that is under way."""
    return dialogue._replace(typed=(*dialogue.typed, line))


def noted(dialogue: Dialogue, key: str, text: str) -> Dialogue:
    """The answer noted; the question is still the same one."""
    return dialogue._replace(answers={**dialogue.answers, key: text}, typed=())


def without(dialogue: Dialogue, key: str) -> Dialogue:
    """As if that question had not been answered in this conversation."""
    left = {name: text for name, text in dialogue.answers.items() if name != key}
    return dialogue._replace(answers=left, typed=())


def onward(table: Table, dialogue: Dialogue) -> Dialogue:
    """At the next question, or at the end."""
    keys = [question.key for question in table]
    place = keys.index(dialogue.at) + 1 if dialogue.at in keys else len(keys)
    if dialogue.over or place >= len(keys):
        return at_the_end(dialogue)
    return dialogue._replace(at=keys[place], typed=())


def backward(table: Table, dialogue: Dialogue) -> Dialogue:
    """At the question before; the first one stays."""
    keys = [question.key for question in table]
    place = keys.index(dialogue.at) if dialogue.at in keys else len(keys)
    return dialogue._replace(at=keys[max(place - 1, 0)], typed=())


def at_the_end(dialogue: Dialogue) -> Dialogue:
    """Behind the last question."""
    return dialogue._replace(at="", typed=(), over=True)


def turned_to(dialogue: Dialogue, key: str) -> Dialogue:
    """At that question."""
    return dialogue._replace(at=key, typed=())
