"""Numbers of a text and what they count; those that count nothing (names, versions, "the four of us") are left out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS, UNIT_DAYS
from mentor_cli.core.judgement.text.english.counting import CLOCK, LABELS, noun_behind, per_week
from mentor_cli.core.judgement.text.english.forms import is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, places, says, word_at
from mentor_cli.core.judgement.text.english.qualities import PREPOSITION, PRONOUN
from mentor_cli.core.judgement.text.english.wordlists import by_word, in_order, wordset
from mentor_cli.core.judgement.text.mentions import RHYTHM, Quantity, Time

# A label that is also what one wants to reach ("grade 6").
_REACHED = wordset("band grade level mark place position rank score")
# Labels that are also verbs: "study 2 hours".
_ALSO_VERBS = wordset(
    "article book exercise form lead line mock page paper project question round run set study task test"
)
_CURRENCY = wordset("$ eur gbp usd £ ¥ € ₹")
_MONEY = wordset("dollar euro franc krona kroner pound quid rupee yen zloty")
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_SHARES = {"halve": 0.5, "halved": 0.5, "double": 2, "doubled": 2, "triple": 3, "quadruple": 4}
_SOME_NUMBERS = wordset("couple dozen hundred thousand")
_UNCOUNTED = wordset(
    """
    and another at by day each go more of on one or other people step them time to turn us way you
    """
)
_POINTED_ONE = wordset("another any day easy every last next no number right that the this which")
_OF_ONE = wordset("the them these those us")
_BEHIND_ONE = wordset("another by day go more on step thing time way")
_PEOPLE = wordset("class cohort crew family group team")
_IDIOM = wordset("be give gives giving")
_MEANS = wordset("in using with within")
_CLOCK_LEADS = wordset("after at before by till until")
_RANKS = wordset("best first number top")
_TARGETS = wordset("< = > about above at below by from hit least max most of only over reach score than to under until")
_SPENT_DAYS = wordset("day evening morning night weekend")
_OWN = wordset("my our the these")
_LATEST_CLOCK = 24.6
_LONGEST_NUMBER = 15
# The levels of the Common European Framework of Reference for Languages, from 1 to 6.
_CEFR = {level: float(number) for number, level in enumerate(in_order("a1 a2 b1 b2 c1 c2"), 1)}
_LEADS_TO = wordset("level to")
# Besides figures: what a quantity can begin with.
_OPENERS = NUMBER_WORDS.keys() | _TIMES.keys() | _SHARES.keys() | _CEFR.keys() | wordset("a an first half second third")


def quantities_in(forms: Forms, times: tuple[Time, ...], free: Sequence[bool]) -> tuple[Quantity, ...]:
    """The quantities at words that `free` marks as part of the goal, times left out."""
    rhythms = {time.first: time for time in times if time.sort == RHYTHM}
    found: list[Quantity] = []
    after = 0
    for at in places(forms, _may_be_quantity):
        if free[at] and at >= after:
            quantity = _quantity_at(forms, at, rhythms)
            if quantity:
                found.append(quantity)
                after = quantity.after
    return tuple(found)


@by_word
def _may_be_quantity(word: str) -> bool:
    return word in _OPENERS or word[0].isdigit()


def _quantity_at(forms: Forms, at: int, rhythms: Mapping[int, Time]) -> Quantity | None:
    word = forms[at]
    amount = _amount(forms, at)
    if amount is not None:
        return _numbered(forms, at, amount, rhythms)
    if word in _TIMES:
        return Quantity("rhythm", at, at + 1, _TIMES[word], "time", per_week(forms, at + 1, rhythms))
    if word in _CEFR:
        return Quantity("score", at, at + 1, _CEFR[word], "level") if word_at(forms, at - 1) in _LEADS_TO else None
    if word in _SHARES:
        return Quantity("share", at, at + 1, _SHARES[word])
    if word in ("first", "second", "third") and word_at(forms, at + 1) in ("place", "prize"):
        return Quantity("rank", at, at + 2, 1, "place")
    if word == "half" and says(forms, at + 1, ("an", "hour")):
        return Quantity("hours", at, at + 3, 0.5, "hour", per_week(forms, at + 3, rhythms))
    if word in ("a", "an"):
        follows = word_at(forms, at + 1)
        if follows == "hour":
            return Quantity("hours", at, at + 2, 1.0, "hour", per_week(forms, at + 2, rhythms))
        if follows == "stone" and word_at(forms, at - 1) in ("gain", "lose", "losing"):
            return Quantity("change", at, at + 2, 1.0, "stone")
        if follows in _SOME_NUMBERS:
            return Quantity("count", at, at + 2, NUMBER_WORDS[follows], noun_behind(forms, at + 2)[0])
    return None


def _amount(forms: Forms, at: int) -> float | None:
    """The number that stands here; of a range its end; None for "one" that counts nothing."""
    word = forms[at]
    if word in NUMBER_WORDS:
        return None if word == "zero" or (word == "one" and _is_pronoun(forms, at)) else NUMBER_WORDS[word]
    if not word[0].isdigit() or len(word) > _LONGEST_NUMBER:
        return None
    figure = word.replace(",", "")
    for sign in "-–/:":
        figure = figure.rsplit(sign, 1)[-1]
    try:
        return float(figure)
    except ValueError:
        return None


def _is_pronoun(forms: Forms, at: int) -> bool:
    """ "the easy one", "one of them", "one by one": not a number."""
    before, follows = word_at(forms, at - 1), word_at(forms, at + 1)
    if before in _POINTED_ONE:
        return before not in ("the", "next") or follows in PREPOSITION or not is_word(follows)
    if follows == "of":
        return word_at(forms, at + 2) in _OF_ONE
    return follows in _BEHIND_ONE


def _numbered(forms: Forms, at: int, amount: float, rhythms: Mapping[int, Time]) -> Quantity | None:
    """A number by the signs and words right beside it: money, clock, share, score; else what it counts."""
    before, follows, behind = word_at(forms, at - 1), word_at(forms, at + 1), at + 1
    if follows in ("st", "nd", "rd", "th"):
        return None
    if follows == "k" and forms[at].replace(".", "").isdecimal():
        noun = "money" if before in _CURRENCY else noun_behind(forms, at + 2)[0] or "kilometre"
        return Quantity("money" if before in _CURRENCY else "count", at, at + 2, amount * 1000, noun)
    if before in _CURRENCY:
        return Quantity("money", at - 1, behind, amount, "money", per_week(forms, behind, rhythms))
    if ":" in forms[at] or follows == "oclock":
        return Quantity("clock", at, behind + (follows == "oclock"), amount)
    if before == "of" and word_at(forms, at - 2) in _PEOPLE:
        return None
    if follows in ("%", "percent"):
        return None if amount > 100 and before in _IDIOM else Quantity("share", at, behind + 1, amount, "%")
    if says(forms, behind, ("per", "cent")):
        return Quantity("share", at, behind + 2, amount, "%")
    if says(forms, behind, ("out", "of")):
        return Quantity("score", at, min(behind + 3, len(forms)), amount, "point")
    if forms[at].count("/") == 1:
        return Quantity("score", at, behind, amount, "point")
    return _labelled(forms, at, amount) if _is_label(forms, at) else _counted(forms, at, amount, rhythms)


def _range_end(forms: Forms, at: int) -> int:
    """The place after a range such as "1-6" or "1 to 6"; 0 for a single number."""
    if "-" in forms[at] or "–" in forms[at]:
        return at + 1
    return at + 3 if word_at(forms, at + 1) == "to" and word_at(forms, at + 2)[:1].isdigit() else 0


def _is_label(forms: Forms, at: int) -> bool:
    """Whether the word before makes the number a name ("chapter 3"), or a range of names ("bars 1 to 24")."""
    before = word_at(forms, at - 1)
    label = singular(before)
    if before in ("#", "v") or (label != before and label not in LABELS and _range_end(forms, at)):
        return True
    return label in LABELS and not (before in _ALSO_VERBS and noun_behind(forms, at + 1)[0])


def _labelled(forms: Forms, at: int, amount: float) -> Quantity | None:
    """A range of numbered things counts them, a grade is to be reached; other numbered names measure nothing."""
    label = singular(word_at(forms, at - 1))
    after = _range_end(forms, at)
    if after:
        return Quantity("count", at, after, amount, label)
    return Quantity("score", at, at + 1, amount, label) if label in _REACHED else None


def _counted(forms: Forms, at: int, amount: float, rhythms: Mapping[int, Time]) -> Quantity | None:
    """A number by the noun behind it."""
    noun, after = noun_behind(forms, at + 1)
    often = per_week(forms, after, rhythms)
    if noun in CLOCK:
        return None if _is_means(forms, at) else Quantity("hours", at, after, amount * CLOCK[noun], noun, often)
    if noun in _MONEY:
        return Quantity("money", at, after, amount, noun, often)
    if noun == "time":
        return Quantity("rhythm", at, after, amount, noun, often)
    if noun in UNIT_DAYS:
        return _days(forms, at, after, amount, often)
    if noun in ("mark", "point") and (word_at(forms, after) == "more" or word_at(forms, at + 1) == "more"):
        return Quantity("change", at, after, amount, noun)
    if not noun or noun in _UNCOUNTED or noun in PRONOUN:
        return _plain(forms, at, amount)
    return Quantity("count", at, after, amount, noun, often)


def _is_means(forms: Forms, at: int) -> bool:
    """ "with the 12 hours I have": time that is there, not work that will be done."""
    return word_at(forms, at - 1) == "the" and word_at(forms, at - 2) in _MEANS


def _days(forms: Forms, at: int, after: int, amount: float, often: float) -> Quantity | None:
    """ "5 days a week" is how often, "by two years" how much, "3 days of …" a count; "6 weeks" is only how long."""
    noun = singular(forms[after - 1])
    if often:
        return Quantity("rhythm", at, after, amount, noun, amount * often)
    before, follows = word_at(forms, at - 1), word_at(forms, after)
    if before == "by" or (before == "from" and follows == "to"):
        return Quantity("change", at, after, amount, noun)
    spent = follows in ("of", "without") and noun in _SPENT_DAYS
    if spent or (follows == "of" and is_gerund(word_at(forms, after + 1))):
        return Quantity("count", at, after, amount, noun)
    return None


def _plain(forms: Forms, at: int, amount: float) -> Quantity | None:
    """A bare number: a target or threshold behind "to", "at least", "under"; otherwise it measures nothing."""
    before, follows, behind = word_at(forms, at - 1), word_at(forms, at + 1), at + 1
    if before == "at" and (at < 2 or follows in ("i", "we")):
        return None
    if before in _CLOCK_LEADS and "." in forms[at] and amount < _LATEST_CLOCK:
        return Quantity("clock", at, behind, amount)
    if before in _RANKS:
        return Quantity("rank", at - 1, behind, amount)
    if says(forms, behind, ("of", "us")):
        return None
    if before == "a" and (not is_word(follows) or follows in PREPOSITION) and amount < 100:
        return Quantity("score", at, behind, amount, "grade")
    if before in _TARGETS:
        return Quantity("change" if before in ("to", "from") else "count", at, behind, amount)
    part = follows == "of" and word_at(forms, at + 2) in _OWN
    return Quantity("count", at, behind, amount) if part or follows in ("or", "a", "per", "more") else None
