"""Clauses: where a finite verb stands behind its subject, and where an intended action begins."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS, UNIT_DAYS
from mentor_cli.core.judgement.text.english.counting import CLOCK, LABELS
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, PERSON, VAGUE_THING
from mentor_cli.core.judgement.text.english.qualities import (
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    OBJECT_PRONOUN,
    OPINION,
    PARTICLE,
    PREPOSITION,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.verbs import (
    ACTIVITY,
    BE,
    CHANGE,
    CREATE,
    DO,
    FINISH,
    HAVE,
    INTEND,
    LIGHT,
    MODAL,
    PAST_FORMS,
    TELLS,
    VAGUE,
)
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset

# "Runs" behind a verb is rather a noun.
_TELLS_OF_IT = TELLS - {"runs"}
_DEEDS = CREATE | FINISH | ACTIVITY
KNOWN_VERBS = CREATE | FINISH | ACTIVITY | VAGUE | LIGHT | CHANGE | INTEND
NOTHING: Mapping[int, int] = MappingProxyType({})

_POINTING = wordset("that these this those")
_ANYBODY = SUBJECT | _POINTING | wordset("what which who")
_INFINITES = wordset("be been being")
_FINITE_BE = BE - _INFINITES
_BETWEEN = wordset("'s all both each only")
_NOT_OPENING = wordset("before by than until")
_IS_BEHIND = DETERMINER | wordset("always never not too")
_OPINES = wordset("ask believe expect hate keep like love need prefer require say think want")
# A verb that is more often a noun when a plural stands before it ("the results test").
_MOSTLY_NOUNS = wordset("plan report test work")
_BOUND = OBJECT_PRONOUN | DETERMINER
_PASSED_OVER = ADVERB | wordset("able all also am are be both each good great nice that to")
_WILLING = wordset("gonna may might must shall should will would")
_ABLE = wordset("can could")
_INTENDING = INTEND | wordset("aspire have like need try")
_SHOWN_BY = wordset("a all an at both for it my myself our out some the them up with")
_MOSTLY_FIRST = wordset("best first last next other the top")
_ALSO_NOUNS = wordset("chess exam exercise gym mock phone practice sleep test water work")
_BEHIND_NOUN = wordset("book exam interview plan routine sheet test")
# "driving licence", "swimming lesson": what the doing is learnt or shown by.
_COURSE_NOUNS = wordset("badge certificate class course exam lesson licence test")
_LONGEST_SUBJECT = 12


def finite_verb(forms: Forms, at: int, after: int, covered: Mapping[int, int] = NOTHING) -> int | None:
    """The finite verb of a clause that has its subject at `at`; None when it begins otherwise.

    `covered` maps the first word of a time to the place after it: verbs inside of times do not count.
    """
    word, follows = forms[at], word_at(forms, at + 1) if at + 1 < after else ""
    if word in _POINTING and follows and not _is_finite(forms, at + 1, at) and follows not in ADVERB:
        return _behind_noun(forms, at + (word == "that"), after, covered)
    if word in _ANYBODY:
        return (
            _behind_noun(forms, at, after, covered) if follows in PREPOSITION else _behind_pronoun(forms, at + 1, after)
        )
    if word in PREPOSITION and word not in _NOT_OPENING:
        return _behind_noun(forms, at + 1, after, covered) if follows else None
    if word in _ABLE or (word in MODAL and word not in ("will", "may", "might")):
        return at
    if (base_of(word) == word and word in KNOWN_VERBS and word not in DETERMINER) or is_gerund(word):
        noun = is_word(follows) and follows not in _BOUND and follows not in PREPOSITION and follows not in NUMBER_WORDS
        if noun and word_at(forms, at + 2) in _TELLS_OF_IT:
            return at + 2
        if is_gerund(word) and word_at(forms, at + 2) in _OPINES and word_at(forms, at + 3) in OBJECT_PRONOUN:
            return at + 2
        is_subject = follows in _FINITE_BE or (follows in MODAL and follows != "will") or (follows in _TELLS_OF_IT)
        return at + 1 if is_subject else None
    return _behind_noun(forms, at, after, covered)


def _behind_pronoun(forms: Forms, at: int, after: int) -> int | None:
    """The verb behind a pronoun; adverbs may stand between."""
    while at < after and (forms[at] in ADVERB or forms[at] in _BETWEEN):
        at += 1
    if at >= after:
        return None
    word = forms[at]
    bound = word in PREPOSITION or word in DETERMINER or word in CONJUNCTION
    return at if (is_word(word) and not bound) or word in HAVE else None


def _behind_noun(forms: Forms, at: int, after: int, covered: Mapping[int, int]) -> int | None:
    """The verb behind a noun phrase such as "the van job" or "two of my four trainees"."""
    place, embedded = at, False
    while place < min(after, at + _LONGEST_SUBJECT):
        word = forms[place]
        if place in covered:
            place = max(covered[place], place + 1)
            continue
        leads_on = word == "to" and word_at(forms, place + 1) not in DETERMINER
        if (
            (word in CONJUNCTION and word not in ("and", "or"))
            or word == "since"
            or leads_on
            or (word in WH_WORD and place == at)
        ):
            return None
        if place > at:
            if word in ("i", "we") and forms[place - 1] == "and":
                return _behind_pronoun(forms, place + 1, after)
            described = forms[place - 1] == "being"
            if not described and (word in WH_WORD or (word in SUBJECT and forms[place - 1] not in PREPOSITION)):
                embedded = True
            elif not described and _is_finite(forms, place, at):
                if not embedded:
                    return place
                embedded = False
        place += 1
    return None


def _is_finite(forms: Forms, place: int, first: int) -> bool:
    """Whether the word is a finite verb, by its form and by what stands around it."""
    word, before = forms[place], forms[place - 1]
    if before in ADVERB and place - 2 >= first:
        before = forms[place - 2]
    if word in BE:
        return word not in _INFINITES
    if before[0].isdigit() or (before in NUMBER_WORDS and word not in MODAL):
        return False
    follows = word_at(forms, place + 1)
    if word in MODAL or word in HAVE or word in ("does", "did") or (word == "do" and follows == "not"):
        return True
    if word == "'s":
        placed = word_at(forms, place - 2) in ("at", "from", "to")
        return not placed and (is_gerund(follows) or follows in _IS_BEHIND)
    if before in DETERMINER or before in PREPOSITION or before == "'s":
        return False
    if word in PAST_FORMS:
        return follows != "by" or forms[first] in SUBJECT
    lonely = follows in ADVERB and place > first + 1 and forms[first] in DETERMINER
    if lonely and word.endswith("s") and singular(before) == before and singular(word) not in DELIVERABLE:
        return True
    return word in TELLS or _tells_of_people(forms, place, first) or _agrees(forms, place, before, follows)


def _tells_of_people(forms: Forms, place: int, first: int) -> bool:
    """A verb form that is finite because people are its subject: "the people in my team hold …", "the boss puts …"."""
    word, follows = forms[place], word_at(forms, place + 1)
    bound = follows in _BOUND
    pointed = forms[first] in DETERMINER
    if pointed and bound and word.endswith("ed") and place > first + 1:
        return True
    people = [one for one in forms[first:place] if one in SUBJECT or singular(one) in PERSON]
    if word in _OPINES and ((people and people[-1] == forms[place - 1]) or (pointed and follows in OBJECT_PRONOUN)):
        return True
    if not people:
        return False
    if word in KNOWN_VERBS:
        return bound and any(singular(one) != one for one in people)
    return word.endswith("s") and base_of(word) in KNOWN_VERBS and singular(word) not in DELIVERABLE


def _agrees(forms: Forms, place: int, before: str, follows: str) -> bool:
    """A base form behind a plural: "recruiters look at them"; "irregular verbs list" is none."""
    word = forms[place]
    plural = singular(before) != before or before == "s"
    if not plural or word not in KNOWN_VERBS or word in _MOSTLY_NOUNS:
        return False
    bound = follows in _BOUND or follows in ADVERB or (follows in PREPOSITION and singular(word) not in DELIVERABLE)
    return base_of(word) == word and (bound or singular(before) in PERSON)


def intended(forms: Forms, at: int, after: int) -> int | None:
    """Where the action of "I will …", "we want to …", "would like to …" begins; None when nothing is intended."""
    place = at + (forms[at] in ("i", "we", "let", "it"))
    place += word_at(forms, place) == "us"
    if forms[at] == "it" and word_at(forms, place) != "would":
        return None
    meant = forms[at] == "let"
    while place < after:
        word, base = forms[place], base_of(forms[place])
        if word in _PASSED_OVER:
            meant = meant or word == "to"
        elif word in _WILLING:
            meant = meant or word_at(forms, place + 1) != "not"
        elif word in _ABLE:
            pass
        elif base in INTEND and base != word and not is_gerund(word) and word not in ("meant", "decided"):
            return None
        elif base in _INTENDING and _takes_infinitive(forms, place, after):
            meant = True
        elif word in ("want", "need"):
            return place + (word_at(forms, place + 1) in _DEEDS)
        else:
            return place if meant and not _is_where(forms, place) else None
        place += 1
    return None


def _is_where(forms: Forms, at: int) -> bool:
    """ "I'll be on leave": where somebody will be, not what somebody will do."""
    word = forms[at]
    return forms[at - 1] == "be" and word != "like" and (word in PREPOSITION or word in ("away", "off"))


def _takes_infinitive(forms: Forms, place: int, after: int) -> bool:
    behind = place + 1
    while behind < after and (forms[behind] in ADVERB or forms[behind] == "not"):
        behind += 1
    return behind < after and forms[behind] in ("to", "that")


def starts_action(forms: Forms, at: int, after: int) -> bool:
    """Whether an action begins here: a base verb, a gerund, "to …", "not to …"."""
    word, follows = forms[at], word_at(forms, at + 1) if at + 1 < after else ""
    if word == "to":
        return bool(follows)
    if word == "not":
        return bool(follows) and starts_action(forms, at + 1, after)
    if word in DO and follows == "not":
        return True
    if word in KNOWN_VERBS:
        bound = follows in DETERMINER or follows in PARTICLE or follows in PREPOSITION
        acted = bound or is_number(follows) or singular(follows) != follows
        if word not in OPINION or acted:
            return not (word in _ALSO_NOUNS and (not follows or follows in _BEHIND_NOUN))
    if singular(follows) in _COURSE_NOUNS and base_of(word) in ACTIVITY:
        return False
    return is_gerund(word) and not _is_bound(word)


def looks_like_verb(forms: Forms, at: int, after: int) -> bool:
    """Whether an unknown word at the beginning of a sentence is a verb, by what follows it."""
    word, follows = forms[at], word_at(forms, at + 1) if at + 1 < after else ""
    if _is_bound(word) or is_number(word) or singular(word) != word or word in PERSON:
        return False
    if is_number(follows):
        if singular(word) in LABELS or word in DELIVERABLE or word in _MOSTLY_FIRST:
            return False
        counted = singular(word_at(forms, at + 2))
        return counted not in CLOCK and counted not in UNIT_DAYS and counted != "time" and at + 2 < after
    known = base_of(word)
    if known != word and known in KNOWN_VERBS and word.endswith("ed"):
        return False
    return follows in _SHOWN_BY


@by_word
def _is_bound(word: str) -> bool:
    """Whether the word can never be a verb."""
    small = word in DETERMINER or word in PREPOSITION or word in CONJUNCTION
    return small or word in OPINION or word in VAGUE_THING or not is_word(word)
