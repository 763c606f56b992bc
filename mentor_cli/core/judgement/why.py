"""How the words of a goal or problem were read, part by part with places: what `check --why` shows."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from datetime import date
from typing import Any, NamedTuple

from mentor_cli.core.judgement.goal import Goal, Problem
from mentor_cli.core.judgement.text.english.parts import goal_parts, problem_parts
from mentor_cli.core.judgement.text.english.read import read
from mentor_cli.core.judgement.text.english.read_problem import read_problem
from mentor_cli.core.judgement.text.reading import Part, Words
from mentor_cli.core.judgement.verdict import Criterion, Judgement, Place, Remark


class ReadPart(NamedTuple):
    """One part: its name, the words as they were typed (`length` code points of the statement from `offset`), what they
    mean and, of times, the day.
    """

    name: str
    words: str
    means: str
    day: date | None
    offset: int
    length: int

    def as_json(self, place: Place) -> dict[str, Any]:
        """The stable keys that programs read; `place` is that of the statement."""
        at = place.finding(Remark("", self.offset, self.length))
        day = self.day.isoformat() if self.day else None
        found = {"part": self.name, "words": self.words, "means": self.means, "day": day}
        return {**found, "line": at.line, "column": at.column, "length": at.length}


def goal_reading(goal: Goal, judgement: Judgement) -> tuple[ReadPart, ...]:
    """The parts of a goal's statement; none where it is not judged. What was judged to be no reason is called none."""
    reading = read(goal.statement, goal.calendar, goal.context.own)
    parts = goal_parts(reading)
    if judgement.criteria[Criterion.RELEVANT].verdict == "no":
        parts = tuple([_beside(part) if part.name == "reason" else part for part in parts])
    return _placed(reading.words, parts)


def problem_reading(problem: Problem) -> tuple[ReadPart, ...]:
    """The parts of a problem's words; none where they are not judged."""
    reading = read_problem(problem.statement)
    return _placed(reading.words, problem_parts(reading))


def _beside(part: Part) -> Part:
    return part._replace(name="remark", means="beside the goal, taken for no reason")


def _placed(words: Words, parts: tuple[Part, ...]) -> tuple[ReadPart, ...]:
    found = []
    for part in parts:
        quoted, span = words.quoted(part.first, part.after), words.span(part.first, part.after)
        found.append(ReadPart(part.name, quoted, part.means, part.day, *span))
    return tuple(found)
