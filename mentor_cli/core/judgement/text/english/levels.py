"""Levels of performance: how fast, how strong, how few errors. Practice leads there, but nobody can say when."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, places, says, word_at
from mentor_cli.core.judgement.text.english.nouns import GATHERED
from mentor_cli.core.judgement.text.english.qualities import COMPARATIVE, OPINION
from mentor_cli.core.judgement.text.english.verbs import CREATE
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.mentions import PARTLY, RHYTHM, UNSIZED, Mark, Quantity, Time

_SPEEDS = wordset("kmh kph mph watts wpm")
_SPEED_OF = wordset("hour minute second")
_COUNTED_FAST = wordset("beat character correct digit item kilometre letter mile page problem question stroke sum word")
_DISTANCES = wordset("furlong k km kilometre lap length m marathon metre mile parkrun race relay stroke swim")
_BELOW = wordset("below beneath break inside sub under within")
# What one does with the body, and cannot do by resolving to.
_FEATS = wordset(
    """
    backflip benchpress cartwheel chinup deadlift handspring handstand headstand kickflip muscleup pb plank powerclean
    pressup pullup pushup situp somersault squat
    """
)
_UNBROKEN = {"in": ("in", "a", "row"), "non": ("non", "stop"), "on": ("on", "the", "trot")}
_WITHOUT = wordset(
    """
    break error errors fault faults help looking mistake mistakes net notes pause prompts script spotter stop
    stopping stumbling walking
    """
)
_RECORDS = wordset("pb personal record score time")
_TRAINS = wordset("get teach train")
_UNTRAINED = wordset("cat dog foal horse kitten parrot pony pup puppy toddler")
_PLAYED = wordset("speak present juggle jump lift play recite run say sing skate ski surf swim throw type")
# Outcomes that follow from much besides the doing.
_OUTCOMES = wordset(
    """
    absence accident backlog bill breach bug churn cholesterol complaint consumption cost defect emission error expense
    failure fall fault incident infection injury latency lateness mistake outage overtime queue refund rent
    sickness sore stockout symptom turnover wastage waste
    """
)
_THRESHOLDS = wordset("< <= > >= above at below exceed fewer less most no over reach to under zero")
_APPLIES = wordset("< below fewer less most no over than under zero")
_TAKINGS = wordset("average bank bring clear collect gross make net raise score sell take turn")
_HEALTH = wordset("a1c bmi bp cholesterol hba1c hrv pulse vo2")
_WAITS = wordset("average delay response time turnaround wait waiting")
_ATTEMPTS = wordset(
    """
    attempt basket catch dart delivery goal kick penalty probe putt serve shot spike throw trial try
    """
)
_PERIODS = frozenset(UNIT_DAYS) | wordset("lesson meeting morning session shift time")
_APPROVERS = wordset("board cabinet committee council ethics governor parliament planning senate trustee")
_BLESSINGS = wordset("approval blessing consent ok okay permission")
_PASSES = wordset("past through")
_APPROVED = wordset("adopted agreed approved certified granted passed ratified ")
_SOME_OF = wordset("less more several some various")
_LOTS = wordset("bit load loads lots plenty")
_AMOUNTS = _SOME_OF | _LOTS | wordset("begin start")
_COMPARED = COMPARATIVE - wordset("fewer later less more") | wordset("livelier nicer worse")
_RIGHT = wordset("accuracy accurate correct right")
_LEVEL_WORDS = _SPEEDS | _BELOW | _HEALTH | _PASSES | _BLESSINGS | _APPROVED | wordset("in non on without")
_LEVEL_VERBS = _TRAINS | wordset("beat break score smash")
_SHORTEST = 4
_SHARED = GATHERED | _ATTEMPTS
_NEAR = 6


def levels(forms: Forms, quantities: tuple[Quantity, ...], times: tuple[Time, ...], free: Sequence[bool]) -> list[Mark]:
    """Where the goal is a level reached, an outcome within bounds, or somebody's approval."""
    candidates = [at for at in places(forms, _may_be_level) if free[at]]
    if not (candidates or quantities):
        return []
    practised = any(time.sort == RHYTHM for time in times) or any(q.per_week for q in quantities)
    found: list[Mark] = []
    for at in candidates:
        after = _performed(forms, at) if not practised else 0
        after = after or _outcome(forms, at, forms[at]) or _approval(forms, at)
        if after:
            found.append(Mark(at, after, PARTLY))
    measured = [q for q in quantities if (not practised and _is_level(forms, q)) or _is_score(forms, q)]
    return found + [Mark(q.first, q.after, PARTLY) for q in measured]


@by_word
def _may_be_level(word: str) -> bool:
    """Whether a level could begin with the word at all: most words of a text need no second look."""
    one = singular(word)
    return (
        word in _LEVEL_WORDS
        or is_number(word)
        or one in _COUNTED_FAST
        or one in _FEATS
        or one in _OUTCOMES
        or base_of(word) in _LEVEL_VERBS
    )


def unsized(forms: Forms, quantities: tuple[Quantity, ...], free: Sequence[bool]) -> list[Mark]:
    """ "attend more events", "do some research", "a nicer garden", "start with my thesis": so much of it that nobody
    could say whether it fits."""
    if any(quantity.sort != "clock" for quantity in quantities):
        return []
    found: list[Mark] = []
    for at in places(forms, _may_be_unsized):
        if free[at] and (is_compared(forms[at]) or _is_some(forms, at)):
            found.append(Mark(at, at + 1, UNSIZED))
    return found


@by_word
def _may_be_unsized(word: str) -> bool:
    return word in _AMOUNTS or is_compared(word)


def _is_some(forms: Forms, at: int) -> bool:
    """ "some research", "lots of it", "start with my thesis"; "some of the saddles" could be counted."""
    word, follows = forms[at], word_at(forms, at + 1)
    if word in _SOME_OF:
        return is_word(follows) and follows not in ("of", "than")
    return follows == "of" if word in _LOTS else follows in ("on", "with")


@by_word
def is_compared(word: str) -> bool:
    """ "better", "nicer", "livelier"."""
    if word in _COMPARED:
        return True
    stem = word[:-2] if word.endswith("er") and len(word) > _SHORTEST else ""
    plain = {stem, stem + "e", stem[:-1] + "y" if stem.endswith("i") else stem}
    return bool(stem) and not plain.isdisjoint(OPINION)


def _performed(forms: Forms, at: int) -> int:
    """A speed, a time over a distance, a feat, a run without a slip: the place after it; 0 for none."""
    word, one, base, follows = forms[at], singular(forms[at]), base_of(forms[at]), word_at(forms, at + 1)
    if word in _SPEEDS and is_number(word_at(forms, at - 1)):
        return at + 1
    if one in _COUNTED_FAST and follows in ("a", "per", "/") and word_at(forms, at + 2) in _SPEED_OF:
        return at + 3
    if one in _FEATS and base_of(word_at(forms, 0)) not in CREATE:
        near = forms[max(at - 4, 0) : at + 5]
        return at + 1 if any(map(is_number, near)) or "without" in near or "free" in near else 0
    if base in ("beat", "break", "smash") and not _RECORDS.isdisjoint(forms[at + 1 : at + 5]):
        return at + 2
    if base in _TRAINS and any(singular(near) in _UNTRAINED for near in forms[at + 1 : at + 4]):
        return at + 2
    if base == "score" and is_number(follows):
        return at + 2
    if word == "without" and (follows in _WITHOUT or word_at(forms, at + 2) in _WITHOUT):
        before = forms[max(at - 8, 0) : at]
        return at + 2 if any(base_of(done) in _PLAYED for done in before) else 0
    if word in _UNBROKEN and says(forms, at, _UNBROKEN[word]):
        return at + 2
    return _share_of_tries(forms, at) or _raced(forms, at)


def _share_of_tries(forms: Forms, at: int) -> int:
    """ "8 times out of 10", "on 3 of 4 weekly probes"; so many days of a month are only how often."""
    if not is_number(forms[at]):
        return 0
    place = at + 1 + (word_at(forms, at + 1) == "times")
    place += word_at(forms, place) == "out"
    if word_at(forms, place) != "of" or not is_number(word_at(forms, place + 1)):
        return 0
    behind = {singular(word) for word in forms[place + 2 : place + 4]}
    return place + 2 if behind.isdisjoint(_PERIODS) else 0


def _raced(forms: Forms, at: int) -> int:
    """ "5 km under 24 minutes", "sub-50 10k", "a mile in 7:30"."""
    timed = (forms[at] in _BELOW or forms[at] == "in") and is_number(word_at(forms, at + 1))
    if not timed or not (":" in forms[at + 1] or singular(word_at(forms, at + 2)) in _SPEED_OF or forms[at] == "sub"):
        return 0
    around = forms[max(at - _NEAR, 0) : at + _NEAR]
    ran = any(singular(one) in _DISTANCES or (one.endswith("k") and one[:1].isdigit()) for one in around)
    return at + 2 if ran else 0


def _outcome(forms: Forms, at: int, word: str) -> int:
    """ "no lost-time accidents", "overtime under 60 hours", "cholesterol below 5"."""
    if word in _HEALTH and any(is_number(one) for one in forms[at : at + _NEAR]):
        return at + 1
    if singular(word) not in _OUTCOMES:
        return 0
    before, behind = forms[max(at - 4, 0) : at], forms[at + 1 : at + _NEAR]
    bounded = any(one in _THRESHOLDS for one in before) and not _APPLIES.isdisjoint(before)
    aimed = any(one in _THRESHOLDS for one in behind) and any(is_number(one) for one in behind)
    return at + 1 if bounded or aimed else 0


def _approval(forms: Forms, at: int) -> int:
    """ "get the policy through governors", "PR merged", "plans approved"."""
    word = forms[at]
    if word in _PASSES:
        near = forms[at + 1 : at + 4]
        return at + 2 if any(singular(one) in _APPROVERS for one in near) and "me" not in near else 0
    if word in _BLESSINGS and "'s" in forms[max(at - 2, 0) : at]:
        return at + 1
    if word in _APPROVED and at and is_word(forms[at - 1]):
        bound = forms[at - 1] in ("an", "be", "have", "i", "the", "to", "was", "were", "we")
        return 0 if bound or word_at(forms, at + 1) in ("on", "with") else at + 1
    return 0


def _is_score(forms: Forms, quantity: Quantity) -> bool:
    """ "80 % of my words right", "90 % accuracy": how well, however often it is tried."""
    told = forms[quantity.after : quantity.after + _NEAR]
    return quantity.sort == "share" and not _RIGHT.isdisjoint(told)


def _is_level(forms: Forms, quantity: Quantity) -> bool:
    """ "15 of 25 penalties", "from 7:40 to 6:30", "£450 on the stall", "80 % on the mock"."""
    first, after = quantity.first, quantity.after
    before, follows = word_at(forms, first - 1), word_at(forms, after)
    if quantity.sort == "clock":
        return before == "from" and follows == "to"
    if quantity.sort == "hours":
        told = forms[max(first - _NEAR, 0) : first]
        waits = any(singular(one) in _WAITS for one in told)
        return waits and before in ("below", "than", "under") and "longer" not in told
    if quantity.sort == "score" and "/" not in forms[first]:
        behind = {singular(one) for one in forms[after : after + 3]}
        return behind.isdisjoint(_PERIODS)
    if quantity.sort == "money":
        return base_of(before) in _TAKINGS or before in ("below", "under")
    if quantity.sort == "share":
        return follows != "of" or singular(word_at(forms, after + 2)) in _SHARED
    if quantity.sort == "count" and before in ("of",) and is_number(word_at(forms, first - 2)):
        return quantity.noun in _ATTEMPTS
    return False
