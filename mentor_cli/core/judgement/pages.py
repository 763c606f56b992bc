"""The pages of everything that judging can say: of every rule, and of what is no rule."""

from __future__ import annotations

from mentor_cli.core.judgement.rules import RulePage, all_rules
from mentor_cli.core.judgement.verdict import Criterion

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


def pages() -> tuple[RulePage, ...]:
    """Every page, rules in the order of their codes within each folder."""
    return (*all_rules(), _OTHER_LANGUAGE)


def codes() -> tuple[str, ...]:
    """The code of every page."""
    return tuple(page.code for page in pages())
