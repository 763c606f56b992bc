"""How much work the things of a goal are: what they take at the very least, and what most people need for them."""

from __future__ import annotations

from collections.abc import Mapping

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS, WEEKDAY_PLURALS, WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, number_at, places, word_at
from mentor_cli.core.judgement.text.english.paces import runs_at_a_pace
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.mentions import Action, Quantity, Size, Time

# How long one of these takes a quick worker at the very least, in minutes; only to see what plainly cannot fit.
_LEAST = {
    "app": 600, "application": 15, "article": 10, "assignment": 60, "blanket": 300, "blog": 30, "book": 120,
    "bug": 10, "call": 2, "certificate": 300, "chapter": 15, "course": 120, "cv": 5, "degree": 60_000,
    "dissertation": 3000, "drawing": 5, "email": 1, "episode": 15, "essay": 10, "exercise": 3, "film": 90,
    "flashcard": 0.2, "interview": 15, "job": 5, "jumper": 480, "kata": 5, "kilometre": 3, "km": 3, "language":
    6000, "lecture": 30, "length": 0.4, "lesson": 20, "letter": 5, "level": 120, "line": 0.2, "marathon": 180,
    "meeting": 10, "mile": 5, "module": 60, "novel": 240, "opera": 120, "page": 1, "painting": 60, "paper": 20,
    "poem": 15, "portrait": 30, "problem": 5, "project": 120, "qualification": 1200, "quilt":
    600, "report": 30, "session": 15, "sketch": 2, "song": 30, "symphony": 1200, "talk": 15, "test": 3, "thesis":
    6000, "tutorial": 15, "unit": 60, "verb": 0.5, "video": 4, "website": 300, "word": 0.1, "workshop": 30,
}  # fmt: skip
# Hours that most people need to make or finish one of these; what is not here is taken for small.
_MAKING = {
    "album": 80, "app": 60, "archive": 40, "article": 4, "assignment": 5, "bathroom": 40, "beekeeping": 40,
    "blanket": 30, "blog": 2, "boat": 100, "book": 200, "bowl": 3, "business": 150, "cabin": 150, "cafe": 150,
    "café": 150, "campaign": 30, "canoe": 80, "car": 60, "cardigan": 40, "certificate": 40,
    "certification": 60, "chapter": 10, "company": 200, "conference": 80, "conservatory": 100, "costume": 6,
    "course": 25, "degree": 800, "diploma": 200, "dissertation": 150, "documentary": 60, "dress": 15, "engine":
    40, "episode": 6, "essay": 4, "exhibition": 40, "extension": 200, "festival": 80, "fete": 35, "film": 40,
    "flat": 60, "fête": 35, "gala": 35, "game": 60, "garden": 25, "guitar": 60, "handbook": 30, "house": 150,
    "interview": 1, "jumper": 25, "kitchen": 50, "lesson": 1, "library": 60, "magazine": 30, "manual": 25,
    "memoir": 150, "module": 5, "motorbike": 60, "mural": 25, "musical": 80, "novel": 250, "opera": 200,
    "painting": 6, "paper": 8, "patio": 20, "platform": 80, "podcast": 15, "poem": 1, "pond": 12, "portfolio": 20,
    "portrait": 6, "project": 20, "prom": 40, "qualification": 100, "quilt": 40, "report": 3, "rug": 30,
    "screenplay": 80, "shed": 20, "shop": 100, "song": 4, "startup": 200, "study": 6, "summerhouse": 80,
    "sweater": 40, "syllabus": 25, "symphony": 200, "textbook": 300, "thesis": 300, "tournament": 25, "tutorial":
    3, "unit": 8, "van": 60, "video": 3, "website": 25, "wedding": 60, "workshop": 4, "yearbook": 25,
}  # fmt: skip
# Hours to clear or tidy one.
_CLEARING = {
    "archive": 20, "attic": 12, "barn": 15, "basement": 10, "cellar": 10, "flat": 25, "garage": 6, "garden": 20,
    "house": 60, "library": 30, "loft": 12, "office": 8, "storeroom": 8, "warehouse": 40, "workshop": 8,
}  # fmt: skip
# Hours to read, watch or mark one.
_TAKING_IN = {
    "article": 0.5, "book": 4, "chapter": 0.7, "course": 20, "dissertation": 8, "episode": 0.8, "essay": 0.35,
    "film": 2, "lecture": 1, "manual": 5, "module": 6, "novel": 5, "page": 0.04, "paper": 1.5, "play": 3,
    "report": 1, "script": 0.4, "series": 10, "textbook": 30, "thesis": 10, "video": 0.3,
}  # fmt: skip
_TAKES_IN = wordset("annotate assess grade hear listen mark proofread read reread review revise skim study watch")
_CLEARS = wordset("clean clear declutter empty sort tidy weed")
_WRITES = wordset("author complete compose finish write")
_HANDED = wordset("hand return")
_MAKES = wordset(
    """
    author bind build cast complete compose construct convert create design develop direct do draft edit finish
    found illustrate knit launch make open organise overhaul plan port produce publish record redecorate redesign
    refurbish renovate repair restore rewire rewrite sew shoot start turn upload weave write
    """
)
# Hours for the fastest hand.
_AT_LEAST = {
    "book": 60, "dissertation": 40, "musical": 60, "novel": 80, "opera": 60, "screenplay": 30, "thesis": 80,
}  # fmt: skip
# Many evenings where it is done to a whole house or heap of things; a single thing takes what making one takes.
_LARGE = wordset(
    """
    catalogue digitise index migrate overhaul port redecorate refurbish renovate restore rewire transcribe translate
    """
)
_HEAPS = wordset(
    "archive codebase collection database library magazine monolith panel register score server system wiki"
)
_LARGE_HOURS = 35.0
_BITS = wordset(
    "bug card certificate email exercise form heading item label leaflet letter line list page paragraph poem postcard "
    "recipe sentence sign slide table title verse"
)
# Years of a life in a sentence: nobody becomes or masters anything within a month.
_GREAT_HOURS = 400.0
# Months of work for many hands.
_BUILD = wordset("build rebuild renovate rewire found")
_HUGE = wordset("building church city company factory hospital house school")
_FLUENT_DAYS = 120.0
_FLUENT = wordset("bilingual fluent fluently native")
_ENTIRE = wordset("complete entire full whole")
_BY_HEART = wordset("know learn master memorise read revise study")
_SHORT = wordset("chorus dance line list menu page part piece play poem prayer routine rule scene song speech verse")
_ENTIRE_HOURS = 30.0
# What a body can lose or gain in a week, in the unit.
_A_WEEK = {"kg": 1.3, "kilogram": 1.3, "kilogramme": 1.3, "lb": 3.0, "pound": 3.0, "stone": 0.21}
_LOSES = wordset("burn drop gain lose put shed")
_LEADS = wordset("all complete entire full the whole")
_REGULAR = {"fortnightly": 14, "monthly": 30, "weekly": 7}
_UNITS = wordset("line page word")
_MOST = 1e6
_NEAR = 8


def sizes_in(
    forms: Forms, actions: tuple[Action, ...], quantities: tuple[Quantity, ...], times: tuple[Time, ...]
) -> tuple[Size, ...]:
    """Everything of the goal whose size is known."""
    covered = {place for time in times for place in range(time.first, time.after)}
    found = [size for quantity in quantities if (size := _counted(forms, actions, quantity, covered))]
    found += [size for action in actions if (size := _undertaken(forms, action, quantities))]
    found += _runs(forms, covered)
    found += runs_at_a_pace(forms)
    if not _FLUENT.isdisjoint(forms):
        found += _fluency(forms, covered)
    return tuple(found)


def _fluency(forms: Forms, covered: set[int]) -> list[Size]:
    """ "fluent in Polish", "speak it like a native"."""
    return [
        Size(at, at + 1, _GREAT_HOURS, days=_FLUENT_DAYS)
        for at, word in enumerate(forms)
        if word in _FLUENT and at not in covered and (word != "native" or forms[max(at - 2, 0) : at] == ("like", "a"))
    ]


def _counted(forms: Forms, actions: tuple[Action, ...], quantity: Quantity, covered: set[int]) -> Size | None:
    """So many of a thing, so many hours, so many pounds of one's weight."""
    if quantity.per_week:
        return None
    action = next((one for one in reversed(actions) if one.first <= quantity.first), None)
    verb = action.verb if action and quantity.first - action.after < _NEAR else ""
    first, after, amount = quantity.first, quantity.after, min(quantity.amount, _MOST)
    noun = _noun_of(forms, quantity, covered)
    if quantity.sort == "hours" and amount >= 1:
        return Size(first, after, amount, amount, stated=True)
    if (verb in _LOSES or not verb) and noun in _A_WEEK:
        shed = verb or "off" in forms[after : after + 2]
        return Size(first, after, days=amount / _A_WEEK[noun] * 7) if shed else None
    if quantity.sort != "count":
        return None
    least = amount * _LEAST.get(noun, 0) / 60
    usual = amount * _usual(forms, verb, noun, first)
    apart = _REGULAR.get(word_at(forms, first + 1), 0) * max(amount - 1, 0)
    return Size(first, after, least, usual, apart) if least or usual or apart else None


def _noun_of(forms: Forms, quantity: Quantity, covered: set[int]) -> str:
    """What the number counts, without the time that may stand behind it: "200 essays tonight", "a 900 word essay"."""
    unit = singular(word_at(forms, quantity.first + 1))
    if unit in _UNITS and quantity.sort == "count":
        return unit
    behind = [at for at in range(quantity.first + 1, quantity.after) if at not in covered]
    if not behind or len(behind) == quantity.after - quantity.first - 1:
        return quantity.noun
    return singular(forms[behind[-1]])


def _usual(forms: Forms, verb: str, noun: str, at: int) -> float:
    """The hours that most people need for one of them, by what is done with it."""
    marked = "marked" in forms[max(at - 3, 0) : at + 4] and verb in _HANDED
    if verb in _TAKES_IN or marked:
        return _hours(_TAKING_IN, noun)
    if verb in _CLEARS:
        return _hours(_CLEARING, noun)
    if verb in _LARGE and noun in _BITS:
        return 0.5
    return _hours(_MAKING, noun) if verb in _MAKES else 0.0


def _hours(table: Mapping[str, float], noun: str) -> float:
    return float(table.get(noun, 0))


def _undertaken(forms: Forms, action: Action, quantities: tuple[Quantity, ...]) -> Size | None:
    """One thing that is large by itself: the quilt, the loft, a certificate, the whole wiki."""
    if action.negated or action.method:
        return None
    words = forms[action.first : action.after]
    if (action.verb in ("become", "master") and action.thing in ("person", "thing")) or (
        action.verb in _BUILD and action.object in _HUGE
    ):
        return Size(action.first, action.after, _GREAT_HOURS, _GREAT_HOURS)
    counted = any(q.noun == action.object and action.first <= q.first < action.after for q in quantities)
    entire = not _ENTIRE.isdisjoint(words[1:]) and action.verb in _BY_HEART and action.object not in _SHORT
    if entire:
        return Size(action.first, action.after, _ENTIRE_HOURS, _ENTIRE_HOURS)
    if action.verb in _LARGE and action.object and not counted and not any(singular(word) in _BITS for word in words):
        return _worked_over(action, words)
    if counted or not action.whole or any(is_number(word) or word in UNIT_DAYS for word in words):
        return None
    usual = _usual(forms, action.verb, action.object, action.first)
    least = float(_AT_LEAST.get(action.object, 0)) if action.verb in _WRITES else 0
    return Size(action.first, action.after, least, usual) if usual else None


def _worked_over(action: Action, words: Forms) -> Size | None:
    """ "digitise the archive", "translate my thesis"; of "translate the newsletter" nobody knows that it is long."""
    heap = action.object in _HEAPS or not _ENTIRE.isdisjoint(words[1:]) or "all" in words[1:]
    hours = max(_hours(_MAKING, action.object), _LARGE_HOURS if heap else 0)
    return Size(action.first, action.after, 0, hours) if hours else None


@by_word
def _ends_in_s(word: str) -> bool:
    return word[-1] == "s"


def _runs(forms: Forms, covered: set[int]) -> list[Size]:
    """ "the 13 weeks of it", "all nine weeks": a length that what is done has by itself."""
    found: list[Size] = []
    for at in places(forms, _ends_in_s):
        word = forms[at]
        unit = singular(word)
        number = number_at(forms, at - 1) if unit in UNIT_DAYS and unit != word else None
        weekly = word in WEEKDAY_PLURALS and word[:-1] in WEEKDAYS
        before = at - 1 if weekly else at - 2
        shifts = number_at(forms, before) if weekly or (word_at(forms, at - 1) in WEEKDAYS and unit != word) else None
        if shifts and shifts > 1 and before not in covered:
            found.append(Size(before, at + 1, days=7.0 * (min(shifts, 10_000) - 1)))
        if number is None or at in covered:
            continue
        bound = word_at(forms, at - 2) in _LEADS or word_at(forms, at + 1) == "of"
        if bound and word_at(forms, at + 1) not in ("a", "each", "every", "per"):
            found.append(Size(at - 1, at + 1, days=min(number, 10_000) * UNIT_DAYS[unit]))
    return found
