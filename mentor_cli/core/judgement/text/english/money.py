"""Money by instalments: what is put aside each week, or earned, against the sum that is wanted."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS, WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import Saving

_CURRENCY = wordset("$ £ ¥ € ₹")
_WORDS = wordset("dollar euro pound quid rupee")
_NAMED = _WORDS | wordset("dollars euros pounds rupees")
_EACH = wordset("/ a an each every per")
_PER = {"daily": 1.0, "weekly": 7.0, "fortnightly": 14.0, "monthly": 30.4, "yearly": 365.0}
_INCOME = wordset("earn earning earns get income make paid pay salary wage wages")
_WAGES = wordset("income pension salary wage wages")
_MONTH = 30.4
_NEAR = 6


def saving_in(forms: Forms) -> Saving | None:
    """The plan that the text tells, where it names both a sum and a rate."""
    total, rate, aside = 0.0, 0.0, True
    for at, amount in _amounts(forms):
        days = _period_behind(forms, at + 1)
        days = days or (_MONTH if word_at(forms, at + 1) in _WAGES else 0.0)
        if days:
            rate = max(rate, amount / days)
            aside = aside and _INCOME.isdisjoint(forms[max(at - 4, 0) : at + 2])
        else:
            total = max(total, amount)
    return Saving(total, rate, aside) if total > 0 and rate > 0 else None


def _amounts(forms: Forms) -> list[tuple[int, float]]:
    """Each sum of money, with the place of its figures."""
    if _CURRENCY.isdisjoint(forms) and _NAMED.isdisjoint(forms):
        return []
    found: list[tuple[int, float]] = []
    for at, word in enumerate(forms):
        marked = word_at(forms, at - 1) in _CURRENCY or singular(word_at(forms, at + 1)) in _WORDS
        earned = not _INCOME.isdisjoint(forms[max(at - 2, 0) : at])
        figure = word.replace(",", "").replace(".", "", 1)
        if (marked or earned) and figure.isdecimal() and len(figure) < 10:
            thousands = 1000 if word_at(forms, at + 1) == "k" else 1
            found.append((at, float(word.replace(",", "")) * thousands))
    return found


def _period_behind(forms: Forms, at: int) -> float:
    """The days between two instalments, from "a week", "every Friday", "monthly"; 0 for none."""
    for place in range(at, min(at + _NEAR, len(forms))):
        word, follows = forms[place], word_at(forms, place + 1)
        if word in _PER:
            return _PER[word]
        if word in _EACH and singular(follows) in UNIT_DAYS:
            return float(UNIT_DAYS[singular(follows)])
        if word in _EACH and (follows in WEEKDAYS or follows == "payday"):
            return 7.0 if follows in WEEKDAYS else 30.4
        if word in _CURRENCY or word in (".", ";"):
            return 0.0
    return 0.0
