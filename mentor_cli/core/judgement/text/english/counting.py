"""What a number counts: the noun behind it, and how often a week."""

from __future__ import annotations

from collections.abc import Mapping

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, word_at
from mentor_cli.core.judgement.text.english.qualities import CONJUNCTION, DETERMINER, PREPOSITION, PRONOUN
from mentor_cli.core.judgement.text.english.verbs import PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import Time

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
# Hours that one unit of clock time has.
CLOCK = {"minute": 1 / 60, "hour": 1.0, "second": 1 / 3600}
_PER_WEEK = {
    "day": 7.0, "week": 1.0, "fortnight": 0.5, "month": 0.25, "weekday": 5.0, "night": 7.0, "morning": 7.0,
    "evening": 7.0, "daily": 7.0, "nightly": 7.0,
}  # fmt: skip
_ENDS = PAST_FORMS | wordset("aside daily max maximum min minimum monthly once tops twice weekly")
_VERBS = wordset("are is to will")
_IN_PHRASE = wordset("different first half last more next")
_LONGEST, _NEAR = 6, 5


def noun_behind(forms: Forms, at: int) -> tuple[str, int]:
    """The noun that a number in front of this place counts, in the singular, and the place after it."""
    place, noun = at, ""
    while place < at + _LONGEST and _goes_on(forms, place, at):
        word = forms[place]
        noun = singular(word)
        if noun in CLOCK or noun in UNIT_DAYS or noun == "time":
            plural = word != noun
            if plural or (place == at and noun in CLOCK) or _is_bound(word_at(forms, place + 1)):
                return noun, place + 1
        place += 1
    return noun, place


def _goes_on(forms: Forms, place: int, at: int) -> bool:
    """Whether the counted noun phrase goes on with this word."""
    word = word_at(forms, place)
    if not is_word(word):
        return word[:1].isdigit() and singular(word_at(forms, place + 1)) in CLOCK
    if word in PREPOSITION or word in CONJUNCTION or word in PRONOUN or word in _VERBS:
        return False
    if word in DETERMINER:
        return word in _IN_PHRASE
    return place == at or word not in _ENDS


def _is_bound(word: str) -> bool:
    """Whether no noun can stand here, so that the unit before it stands for itself."""
    small = word in PREPOSITION or word in DETERMINER or word in CONJUNCTION or word in PRONOUN
    return small or not is_word(word)


def per_week(forms: Forms, at: int, rhythms: Mapping[int, Time]) -> float:
    """How often a week, from the rhythm that follows within a few words; 0 when there is none."""
    for place in range(at, min(at + _NEAR, len(forms))):
        rhythm = rhythms.get(place)
        if rhythm is None:
            continue
        told = forms[rhythm.first : rhythm.after]
        often = next((_PER_WEEK[singular(word)] for word in told if singular(word) in _PER_WEEK), 1.0)
        return often / 2 if "other" in told else often
    return 0.0
