"""The pages of everything that judging can say: of every rule, and of what is no rule."""

from __future__ import annotations

from mentor_cli.core.judgement.rules import PREPARED, PROBLEM, SMART, STATE, RulePage, all_rules, rule_names
from mentor_cli.core.judgement.verdict import Criterion

# How the codes of a folder's rules begin; their files are named by what follows, `a02_…` for SMART-A02.
_FAMILIES = {SMART: "SMART", PROBLEM: "PROBLEM", PREPARED: "PROBLEM", STATE: "GOAL"}
# Said before any rule looks at the words.
_OTHER_LANGUAGE = RulePage(
    "LANG-01",
    "the text is not English, and is not judged",
    Criterion.NONE,
    "info",
    "unclear",
    "The rules read English. A text in another language may be a fine goal; they cannot tell.",
    "Quiero terminar el curso de SQL antes del viernes",
    "Finish the SQL course by Friday",
    "Could you say it in English too?",
)
_IN_DANGER = RulePage(
    "CARE-01",
    "somebody may be in danger, and nothing is judged",
    Criterion.NONE,
    "info",
    "unclear",
    "Violence and self-harm need a person who can help now: somebody you trust, whoever answers for the safety of "
    "people in your programme, a helpline, in an emergency the emergency number. A verdict would be out of place.",
    "I do not feel safe at home",
    "My flatmate and I argue about the washing-up every evening",
    "Tell somebody you trust today, or a helpline; in an emergency call the emergency number",
)
_BEFORE_RULES = (_OTHER_LANGUAGE, _IN_DANGER)


def pages() -> tuple[RulePage, ...]:
    """Every page, rules in the order of their codes within each folder."""
    return (*all_rules(), *_BEFORE_RULES)


def codes() -> tuple[str, ...]:
    """The code of every page, told by the names of the files, so that no rule has to be loaded."""
    found = [
        f"{family}-{name.partition('_')[0].upper()}"
        for folder, family in _FAMILIES.items()
        for name in rule_names(folder)
    ]
    return tuple(sorted([*found, *(page.code for page in _BEFORE_RULES)]))
