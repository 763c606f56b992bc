"""Texts with the answers that people gave: one JSON object a line, as for a batch, with `labels` by criterion.

`{"id", "text", "written", "context", "labels": {"specific": "yes", "achievable": "unclear", …}}`. A criterion on which
nobody could settle is left out or null.
"""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from mentor_cli.core.judgement.batch import is_id, is_whole
from mentor_cli.core.judgement.verdict import GOAL_CRITERIA, PROBLEM_CRITERIA

CRITERIA: Mapping[str, tuple[str, ...]] = {"goals": GOAL_CRITERIA, "problems": PROBLEM_CRITERIA}
ANSWERS = ("yes", "no", "unclear")
# What only the labels of one kind name.
_TELLING = {
    "goals": frozenset(GOAL_CRITERIA) - frozenset(PROBLEM_CRITERIA),
    "problems": frozenset(PROBLEM_CRITERIA) - frozenset(GOAL_CRITERIA),
}


class Labelled(NamedTuple):
    """One line: its number in the file, what it says, and the answers by criterion, empty where it has none."""

    number: int
    said: Mapping[str, Any]
    labels: Mapping[str, str]

    @property
    def key(self) -> str:
        """What tells a text from others: its id, else its words."""
        identity = self.said.get("id")
        return str(self.said["text"]) if identity is None else str(identity)


def labelled(said: Any, number: int) -> Labelled:
    """One line of a file. Raises ValueError with what is wrong with it."""
    if not isinstance(said, dict):
        raise ValueError("the line is no JSON object")
    identity, text = said.get("id"), said.get("text")
    if identity is not None and not is_id(identity):
        raise ValueError("id is neither text nor a whole number")
    if not isinstance(text, str) or not text.strip():
        raise ValueError("text is missing")
    if not is_whole(text):
        raise ValueError("text holds half of a character")
    labels = {} if said.get("labels") is None else said["labels"]
    if not isinstance(labels, dict):
        raise ValueError("labels is no JSON object")
    known = (*GOAL_CRITERIA, *(name for name in PROBLEM_CRITERIA if name not in GOAL_CRITERIA))
    for name, answer in labels.items():
        if name not in known:
            raise ValueError(f"there is no criterion {name}: {', '.join(known)}")
        if answer is not None and answer not in ANSWERS:
            raise ValueError(f"{name} is {answer}, not {', '.join(ANSWERS[:-1])} or {ANSWERS[-1]}")
    return Labelled(number, said, {name: answer for name, answer in labels.items() if answer is not None})


def kind_of(labels: Iterable[str]) -> str:
    """`goals` or `problems`, whichever has these criteria; empty where that is open. Raises ValueError for both."""
    named = set(labels)
    kinds = [kind for kind, telling in _TELLING.items() if named & telling]
    if len(kinds) > 1:
        raise ValueError("the labels are those of a goal and of a problem")
    return kinds[0] if kinds else ""
