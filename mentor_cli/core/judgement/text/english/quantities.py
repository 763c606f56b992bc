"""Numbers of a text and what they count; those that count nothing (names, versions, "the four of us") are left out."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS, UNIT_DAYS
from mentor_cli.core.judgement.text.english.forms import is_gerund, singular
from mentor_cli.core.judgement.text.english.nouns import VAGUE_THING
from mentor_cli.core.judgement.text.english.qualities import CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN
from mentor_cli.core.judgement.text.english.verbs import PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import RHYTHM, Quantity, Time

Forms = tuple[str, ...]

# A number behind one of these is its name, not a count.
LABELS = wordset(
    """
    act ad android angular area article assignment band bay bc book bus category chapter class cohort covid css day
    edition episode es exam exercise figure flat floor form grade group homework house html http ios ipv iteration
    java key ks lab lecture lesson level line milestone mock module no number page paper part phase php placement
    platform project python quarter question react room rotation round route season section semester series session
    set size sprint stage step study task team term test tier tutorial type unit version volume vue ward week
    windows year
    """
)
# … unless it is what one wants to reach.
_REACHED = wordset("band grade level mark place position rank score")
_ALSO_VERBS = wordset(
    """
    article book exercise form lead line mock page paper project question round run set study task test
    """
)
_CURRENCY = wordset("$ eur gbp usd £ ¥ € ₹")
_MONEY = wordset("dollar euro franc krona kroner p pound quid rupee yen zloty")
_CLOCK = {"minute": 1 / 60, "hour": 1.0, "second": 1 / 3600}
_PER_WEEK = {
    "day": 7.0,
    "week": 1.0,
    "fortnight": 0.5,
    "month": 0.25,
    "weekday": 5.0,
    "night": 7.0,
    "morning": 7.0,
    "evening": 7.0,
}
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_FRACTIONS = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "halve": 0.5, "double": 2, "triple": 3, "quadruple": 4}
_UNCOUNTED = wordset(
    """
    and another at by day each go more of on one or other people step them time to turn us way you
    """
)


def quantities_in(forms: Forms, times: tuple[Time, ...], free: list[bool]) -> tuple[Quantity, ...]:
    """The quantities at words that `free` marks as part of the goal, times left out."""
    rhythms = {time.first: time for time in times if time.sort == RHYTHM}
    found: list[Quantity] = []
    at = 0
    while at < len(forms):
        quantity = _quantity_at(forms, at, rhythms) if free[at] else None
        if quantity:
            found.append(quantity)
        at = quantity.after if quantity else at + 1
    return tuple(found)


def _quantity_at(forms: Forms, at: int, rhythms: dict[int, Time]) -> Quantity | None:
    word = forms[at]
    if word in _TIMES:
        return Quantity("rhythm", at, at + 1, _TIMES[word], "time", _per_week(forms, at + 1, rhythms))
    if word in ("halve", "double", "triple", "quadruple", "halved", "doubled"):
        return Quantity("share", at, at + 1, _FRACTIONS.get(word.rstrip("d"), 0.5), "")
    if word in ("first", "second", "third") and forms[at + 1 : at + 2] in (("place",), ("prize",)):
        return Quantity("rank", at, at + 2, 1, "place")
    if word == "half" and forms[at + 1 : at + 2] == ("an",) and forms[at + 2 : at + 3] == ("hour",):
        return Quantity("hours", at, at + 3, 0.5, "hour", _per_week(forms, at + 3, rhythms))
    if word in ("an", "a") and forms[at + 1 : at + 2] == ("hour",):
        return Quantity("hours", at, at + 2, 1.0, "hour", _per_week(forms, at + 2, rhythms))
    if word in ("a",) and forms[at + 1 : at + 2] and forms[at + 1] in ("dozen", "hundred", "thousand", "couple"):
        return Quantity("count", at, at + 2, NUMBER_WORDS[forms[at + 1]], _noun_behind(forms, at + 2)[0])
    amount = _amount(forms, at)
    return _numbered(forms, at, amount, rhythms) if amount is not None else None


def _amount(forms: Forms, at: int) -> float | None:
    word = forms[at]
    if word in NUMBER_WORDS and word not in ("zero",):
        return None if word == "one" and _pronoun_one(forms, at) else NUMBER_WORDS[word]
    if not word[0].isdigit() or len(word) > 15:
        return None
    figure = word.replace(",", "")
    for sign in "-–/:":
        figure = figure.split(sign)[-1] if sign in figure else figure
    try:
        return float(figure)
    except ValueError:
        return None


def _pronoun_one(forms: Forms, at: int) -> bool:
    before, follows = forms[at - 1] if at else "", forms[at + 1] if at + 1 < len(forms) else ""
    if before in (
        "this",
        "that",
        "the",
        "which",
        "easy",
        "last",
        "next",
        "no",
        "every",
        "any",
        "day",
        "number",
        "another",
        "right",
        "another",
    ):
        return before not in ("the", "next") or follows in PREPOSITION or not follows.isalpha()
    if follows == "of" and forms[at + 2 : at + 3] and forms[at + 2] in ("the", "these", "those", "us", "them"):
        return True
    return (
        follows in ("day", "another", "on", "to", "by", "go", "time", "more", "thing", "way", "step")
        and follows != "to"
    )


def _numbered(forms: Forms, at: int, amount: float, rhythms: dict[int, Time]) -> Quantity | None:
    before = forms[at - 1] if at else ""
    behind = at + 1
    if behind < len(forms) and forms[behind] in ("st", "nd", "rd", "th"):
        return None
    if behind < len(forms) and forms[behind] == "k" and forms[at].replace(".", "").isdigit():
        amount, behind = amount * 1000, behind + 1
        noun, after = _noun_behind(forms, behind)
        return Quantity("money" if before in _CURRENCY else "count", at, behind, amount, noun or "kilometre")
    if before in _CURRENCY:
        return Quantity("money", at - 1, behind, amount, "money")
    follows = forms[behind] if behind < len(forms) else ""
    if ":" in forms[at] or follows == "oclock":
        return Quantity("clock", at, behind + (follows == "oclock"), amount)
    if (
        before == "of"
        and forms[at - 2 : at - 1]
        and forms[at - 2] in ("team", "group", "class", "family", "cohort", "crew")
    ):
        return None
    if follows in ("%", "percent") and amount > 100 and before in ("give", "gives", "giving", "be"):
        return None
    if follows in ("%", "percent") or (follows == "per" and forms[behind + 1 : behind + 2] == ("cent",)):
        return Quantity("share", at, behind + 1 + (follows == "per"), amount, "%")
    if (forms[at].count("/") == 1 and "/" in forms[at]) or (
        follows == "out" and forms[behind + 1 : behind + 2] == ("of",)
    ):
        return Quantity("score", at, behind + (3 if follows == "out" else 0), amount, "point")
    return _counted(forms, at, behind, amount, before, rhythms)


def _counted(
    forms: Forms, at: int, behind: int, amount: float, before: str, rhythms: dict[int, Time]
) -> Quantity | None:
    ranged = (
        "-" in forms[at]
        or "–" in forms[at]
        or (forms[behind : behind + 1] == ("to",) and forms[behind + 1 : behind + 2] and forms[behind + 1][0].isdigit())
    )
    label = singular(before)
    if ranged and label != before and label not in LABELS:
        return Quantity("count", at, behind + 2 * (forms[behind : behind + 1] == ("to",)), amount, label)
    if (label in LABELS and not (before in _ALSO_VERBS and _noun_behind(forms, behind)[0])) or before in ("#", "v"):
        if ranged:
            return Quantity("count", at, behind + 2 * (forms[behind : behind + 1] == ("to",)), amount, label)
        if label in _REACHED:
            return Quantity("score", at, behind, amount, label)
        return None
    noun, after = _noun_behind(forms, behind)
    if noun in _CLOCK and _is_means(forms, at):
        return None
    if noun in _CLOCK:
        return Quantity("hours", at, after, amount * _CLOCK[noun], noun, _per_week(forms, after, rhythms))
    if noun in _MONEY:
        return Quantity("money", at, after, amount, noun)
    if noun == "time":
        return Quantity("rhythm", at, after, amount, noun, _per_week(forms, after, rhythms))
    if noun in UNIT_DAYS:
        return _days(forms, at, after, amount, noun, rhythms)
    if not noun or noun in _UNCOUNTED or noun in PRONOUN:
        return _plain(forms, at, behind, amount, before)
    return Quantity("count", at, after, amount, noun, _per_week(forms, after, rhythms))


def _is_means(forms: Forms, at: int) -> bool:
    """ "with the 12 hours I have": time that is there, not work that will be done."""
    return forms[at - 1 : at] == ("the",) and forms[at - 2 : at - 1] in (("with",), ("in",), ("using",), ("within",))


def _days(forms: Forms, at: int, after: int, amount: float, noun: str, rhythms: dict[int, Time]) -> Quantity | None:
    """ "5 days a week" is how often; "6 weeks" is only how long."""
    often = _per_week(forms, after, rhythms)
    if often:
        return Quantity("rhythm", at, after, amount, noun, amount * often)
    if before_is_by(forms, at) or (forms[at - 1 : at] == ("from",) and forms[after : after + 1] == ("to",)):
        return Quantity("change", at, after, amount, noun)
    if (
        forms[after : after + 1] == ("of",)
        and after + 1 < len(forms)
        and (is_gerund(forms[after + 1]) or noun == "day")
    ):
        return Quantity("count", at, after, amount, noun)
    if noun in ("day", "night", "evening", "morning", "weekend") and forms[after : after + 1] in (
        ("of",),
        ("without",),
    ):
        return Quantity("count", at, after, amount, noun)
    return None


def before_is_by(forms: Forms, at: int) -> bool:
    """ "by two years": the size of a change."""
    return forms[at - 1 : at] == ("by",)


def _plain(forms: Forms, at: int, behind: int, amount: float, before: str) -> Quantity | None:
    """A bare number: a target or threshold behind "to", "at least", "under", "is"; otherwise it measures nothing."""
    if before == "at" and (at < 2 or forms[behind : behind + 1] in (("i",), ("we",))):
        return None
    if before in ("before", "by", "until", "till", "after") and "." in forms[at] and amount < 24.6:
        return Quantity("clock", at, behind, amount)
    if before in ("top", "first", "best", "number"):
        return Quantity("rank", at - 1, behind, amount, "")
    if before in (
        "to",
        "under",
        "over",
        "below",
        "above",
        "least",
        "most",
        "than",
        "of",
        "reach",
        "hit",
        "score",
        "from",
        "until",
        "at",
        "=",
        ">",
        "<",
        "by",
        "max",
        "only",
        "about",
    ):
        if forms[behind : behind + 1] == ("of",) and forms[behind + 1 : behind + 2] == ("us",):
            return None
        return Quantity("change" if before in ("to", "from") else "count", at, behind, amount, "")
    if (
        forms[behind : behind + 1] == ("or",)
        or forms[behind : behind + 1] == ("a",)
        or forms[behind : behind + 1] == ("per",)
    ):
        return Quantity("count", at, behind, amount, "")
    if forms[behind : behind + 1] == ("more",) or (
        forms[behind : behind + 1] == ("of",)
        and forms[behind + 1 : behind + 2] in (("my",), ("the",), ("our",), ("these",))
    ):
        return Quantity("count", at, behind, amount, "")
    return None


def _noun_behind(forms: Forms, at: int) -> tuple[str, int]:
    """The noun that a number counts (its last word before a preposition, a stop or a verb), and the place after it."""
    place, noun = at, ""
    while place < len(forms) and place < at + 6:
        word = forms[place]
        if not word[0].isalpha() and not (
            word[0].isdigit() and forms[place + 1 : place + 2] and singular(forms[place + 1]) in _CLOCK
        ):
            break
        if place > at and (
            word in PAST_FORMS
            or word in ("once", "twice", "max", "maximum", "minimum", "tops", "daily", "weekly", "monthly", "min")
        ):
            break
        if (
            word in PREPOSITION
            or word in CONJUNCTION
            or word in PRONOUN
            or (word in DETERMINER and word not in ("more", "first", "next", "half", "different", "last"))
            or word in ("to", "will", "is", "are")
        ):
            break
        noun = singular(word)
        if noun in _CLOCK or noun in UNIT_DAYS or noun == "time":
            follows = forms[place + 1] if place + 1 < len(forms) else ""
            plain = (
                not follows.isalpha()
                or follows in PREPOSITION
                or follows in DETERMINER
                or follows in CONJUNCTION
                or follows in PRONOUN
                or word != noun
            )
            if plain or (place == at and noun in _CLOCK):
                return noun, place + 1
        place += 1
    return (noun if noun not in VAGUE_THING or noun in ("thing",) else noun), place


def _per_week(forms: Forms, at: int, rhythms: dict[int, Time]) -> float:
    """How often a week, from the rhythm that follows within a few words; 0 when there is none."""
    for place in range(at, min(at + 5, len(forms))):
        rhythm = rhythms.get(place)
        if rhythm is None:
            continue
        for word in forms[rhythm.first : rhythm.after]:
            unit = singular(word)
            if unit in _PER_WEEK:
                return _PER_WEEK[unit] / (2 if "other" in forms[rhythm.first : rhythm.after] else 1)
            if word in ("daily", "nightly"):
                return 7.0
        return 1.0
    return 0.0
