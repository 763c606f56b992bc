"""Verdicts: what rules remark, what follows for each criterion, and for the whole."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from mentor_cli.core.findings import Finding, Severity

Answer = Literal["yes", "no", "unclear"]

_NO_FIELDS: Mapping[str, tuple[int, int, int]] = MappingProxyType({})


class Criterion:
    """The names of the criteria, as programs read them."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACHIEVABLE = "achievable"
    RELEVANT = "relevant"
    TIME_BOUND = "time_bound"
    SOLVABLE = "solvable"
    CONTROLLABLE = "controllable"
    # No light of its own: whether a problem is ready to be taken to a session.
    PREPARED = "prepared"
    NONE = ""


GOAL_CRITERIA = (
    Criterion.SPECIFIC,
    Criterion.MEASURABLE,
    Criterion.ACHIEVABLE,
    Criterion.RELEVANT,
    Criterion.TIME_BOUND,
)
PROBLEM_CRITERIA = (Criterion.SPECIFIC, Criterion.SOLVABLE, Criterion.CONTROLLABLE)


class Remark(NamedTuple):
    """What one rule says about one place: `length` code points of the statement from `offset`, or a field by its name
    (`milestones[2]` for the third item of a list).

    A length of 0 without a field means the statement as a whole.
    """

    message: str
    offset: int = 0
    length: int = 0
    field: str = ""
    code: str = ""
    severity: Severity = "error"
    hint: str = ""


def field_steps(name: str) -> tuple[str | int, ...]:
    """The way to the field that a remark names: `due` is a key, `milestones[2]` a key and the number of an item."""
    key, _, number = name.partition("[")
    return (key, int(number.rstrip("]"))) if number else (key,)


# How the codes begin of what is said before any rule looks at the words, which are not judged then.
BEFORE_RULES = ("LANG", "CARE")


class CriterionVerdict(NamedTuple):
    """One light: the answer and the remarks that led to it."""

    verdict: Answer
    remarks: tuple[Remark, ...] = ()


class Place(NamedTuple):
    """Where a judged text lies: the file, line and column of its first character, and of the fields that were used.

    `fields` gives line, column and length of the value of each field; `typed` is the statement as it was typed, over
    several lines where it was.
    """

    path: str | None = None
    line: int = 1
    column: int = 1
    typed: str = ""
    fields: Mapping[str, tuple[int, int, int]] = _NO_FIELDS

    def finding(self, remark: Remark) -> Finding:
        """The remark as a finding with path, line and column."""
        if remark.field:
            line, column, length = self.fields.get(remark.field, (0, 0, 0))
        elif remark.length:
            before = self.typed[: remark.offset]
            lines = before.count("\n")
            column = remark.offset - before.rfind("\n") if lines else self.column + remark.offset
            line, length = self.line + lines, remark.length
        else:
            line, column, length = self.line, self.column, len(self.typed.split("\n", 1)[0])
        return Finding(remark.code, remark.severity, remark.message, remark.hint, self.path, line, column, length)


class Judgement(NamedTuple):
    """The judgement of one goal or problem. `remarks` belong to no criterion and change no verdict."""

    id: str | None
    place: Place
    statement: str
    verdict: str
    criteria: Mapping[str, CriterionVerdict]
    remarks: tuple[Remark, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every remark as a finding: those of the criteria in their order, then the others."""
        of_criteria = [remark for light in self.criteria.values() for remark in light.remarks]
        return tuple(self.place.finding(remark) for remark in (*of_criteria, *self.remarks))

    def as_json(self) -> dict[str, Any]:
        """The stable keys that programs read."""
        return {
            "id": self.id,
            "path": self.place.path,
            "statement": self.statement,
            "verdict": self.verdict,
            "criteria": {
                name: {"verdict": light.verdict, "findings": [self.place.finding(r).as_json() for r in light.remarks]}
                for name, light in self.criteria.items()
            },
            "findings": [self.place.finding(remark).as_json() for remark in self.remarks],
        }


def together(criteria: Mapping[str, CriterionVerdict], words: tuple[str, str, str]) -> str:
    """The whole: `words` are for all yes, for any no, and for the rest ("smart", "not-smart", "unclear")."""
    answers = {light.verdict for light in criteria.values()}
    if "no" in answers:
        return words[1]
    return words[2] if "unclear" in answers else words[0]


def summary(judgements: Sequence[Judgement], verdicts: Iterable[str]) -> dict[str, int]:
    """How many were checked and how many came out how; the keys with `_` for `-`, also those that nothing came to."""
    found = [judgement.verdict for judgement in judgements]
    return {"checked": len(found), **{verdict.replace("-", "_"): found.count(verdict) for verdict in verdicts}}
