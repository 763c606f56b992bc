"""The lights of a judgement: what the rules remark, weighed against how people judged texts in such words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Answer, CriterionVerdict, Remark

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal, Problem
    from mentor_cli.core.judgement.rules import Rule
    from mentor_cli.core.judgement.text.reading import Difficulty, Reading

_ANSWERS: Mapping[str, Answer] = {"yes": "yes", "no": "no", "unclear": "unclear"}
_MET = CriterionVerdict("yes")
_WEIGHT = {"": 0, "yes": 0, "unclear": 1, "no": 2}
_COUNTS = attrgetter("counts")


class _Said(NamedTuple):
    """What a rule remarks, the answer that it `makes`, and how bad that is: `counts` is 0 where it is only said.

    `is_likeness` says whether the rule only tells how people judged such words.
    """

    remarks: tuple[Remark, ...]
    counts: int
    makes: str
    is_likeness: bool


# The rules that say how people judged texts in such words. Switched off, their criterion is judged by the others alone.
LIKENESS = frozenset(
    ["SMART-S07", "SMART-M05", "SMART-R02", "PROBLEM-S03", "PROBLEM-V03", "PROBLEM-V04", "PROBLEM-C03", "PROBLEM-C04"]
)


def lights(
    names: tuple[str, ...], rules: tuple[Rule, ...], judged: Goal | Problem, reading: Reading | Difficulty
) -> dict[str, CriterionVerdict]:
    """The light of each criterion: the worst answer that a remark leads to, no worse than people judged such words."""
    said: dict[str, list[_Said]] = {}
    for rule in rules:
        module = rule.module
        if remarks := tuple(module.check(judged, reading)):
            said.setdefault(module.CRITERION, []).append(_said(rule, remarks))
    found, weighed = dict.fromkeys(names, _MET), _weighed(rules)
    for name, told_of in said.items():
        leaning = leaning_on(name, reading.leanings) if name in weighed else None
        found[name] = _light(told_of, leaning.answer if leaning else "no")
    return found


@lru_cache(maxsize=64)
def _weighed(rules: tuple[Rule, ...]) -> frozenset[str]:
    """The criteria for which it counts how people judged such words."""
    counting = (rule.module for rule in rules if rule.severity != "info" and rule.module.CODE in LIKENESS)
    return frozenset(module.CRITERION for module in counting)


def _said(rule: Rule, remarks: tuple[Remark, ...]) -> _Said:
    module = rule.module
    counts = 0 if rule.severity == "info" else _WEIGHT[module.MAKES]
    return _Said(tuple([signed(rule, one) for one in remarks]), counts, module.MAKES, module.CODE in LIKENESS)


def _light(said: list[_Said], worst: str) -> CriterionVerdict:
    """The light of one criterion; what words lead to counts up to the `worst` answer that people gave to such words."""
    held = [one for one in said if one.counts <= _WEIGHT[worst] or _is_of_fields(one)]
    held.sort(key=_COUNTS, reverse=True)
    answer = held[0].counts if held else 0
    if any(one.counts == answer and not one.is_likeness for one in held):
        held = [one for one in held if not one.is_likeness]
    makes = held[0].makes if answer else "yes"
    # Where one rule says no, another that nobody can tell would contradict it.
    told = [remark for one in held if one.counts in (0, answer) for remark in one.remarks]
    return CriterionVerdict(_ANSWERS[makes], tuple(told))


def _is_of_fields(said: _Said) -> bool:
    return any(remark.field for remark in said.remarks)


def signed(rule: Rule, remark: Remark) -> Remark:
    """The remark of a rule with its code, severity and hint."""
    message, offset, length, field, _, _, hint = remark
    return Remark(message, offset, length, field, rule.module.CODE, rule.severity, hint or rule.module.HINT)
