"""The lights of a judgement: what the rules remark, weighed against how people judged texts in such words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Answer, CriterionVerdict, Remark

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal, Problem
    from mentor_cli.core.judgement.rules import Rule
    from mentor_cli.core.judgement.text.reading import Account, Difficulty, Reading

_ANSWERS: Mapping[str, Answer] = {"yes": "yes", "no": "no", "unclear": "unclear"}
_WEIGHT = {"": 0, "yes": 0, "unclear": 1, "no": 2}


class _Said(NamedTuple):
    """A rule and what it remarks."""

    rule: Rule
    remarks: tuple[Remark, ...]

    @property
    def counts(self) -> int:
        """How bad the answer is that the rule leads to; 0 where it is only said."""
        return 0 if self.rule.severity == "info" else _WEIGHT[self.rule.module.MAKES]

    @property
    def is_likeness(self) -> bool:
        """Whether it only tells how people judged such words."""
        return self.rule.module.CODE in LIKENESS


# The rules that say how people judged texts in such words. Switched off, their criterion is judged by the others alone.
LIKENESS = frozenset(
    ("SMART-S07", "SMART-M05", "PROBLEM-S03", "PROBLEM-V03", "PROBLEM-V04", "PROBLEM-C03", "PROBLEM-C04")
)


def lights(
    names: tuple[str, ...], rules: Iterable[Rule], judged: Goal | Problem, reading: Reading | Difficulty
) -> dict[str, CriterionVerdict]:
    """The light of each criterion: the worst answer that a remark leads to, no worse than people judged such words."""
    said: dict[str, list[_Said]] = {name: [] for name in names}
    weighed: set[str] = set()
    for rule in rules:
        criterion = rule.module.CRITERION
        if rule.module.CODE in LIKENESS and rule.severity != "info":
            weighed.add(criterion)
        if remarks := tuple(signed(rule, judged, reading)):
            said[criterion].append(_Said(rule, remarks))
    return {
        name: _light(said[name], leaning.answer if leaning else "no")
        for name in names
        for leaning in (leaning_on(name, reading.leanings) if name in weighed else None,)
    }


def _light(said: list[_Said], worst: str) -> CriterionVerdict:
    """The light of one criterion; what words lead to counts up to the `worst` answer that people gave to such words."""
    held = [one for one in said if one.counts <= _WEIGHT[worst] or _is_of_fields(one)]
    answer = max((one.counts for one in held), default=0)
    if any(one.counts == answer and not one.is_likeness for one in held):
        held = [one for one in held if not one.is_likeness]
    makes = next((one.rule.module.MAKES for one in held if one.counts == answer and answer), "yes")
    held.sort(key=lambda one: -one.counts)
    return CriterionVerdict(_ANSWERS[makes], tuple(remark for one in held for remark in one.remarks))


def _is_of_fields(said: _Said) -> bool:
    return any(remark.field for remark in said.remarks)


def signed(rule: Rule, judged: Goal | Problem, reading: Reading | Difficulty | Account) -> Iterator[Remark]:
    """The remarks of one rule with its code, severity and hint."""
    for remark in rule.module.check(judged, reading):
        yield Remark(
            remark.message,
            remark.offset,
            remark.length,
            remark.field,
            rule.module.CODE,
            rule.severity,
            remark.hint or rule.module.HINT,
        )
