"""What a deed is done to: noun phrases, and whether a stranger could point at what they name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS
from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.counting import LABELS
from mentor_cli.core.judgement.text.english.forms import base_of, is_adverb, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import (
    ABSTRACT,
    BODY,
    DELIVERABLE,
    EVENT,
    EXAM,
    PERSON,
    VAGUE_THING,
)
from mentor_cli.core.judgement.text.english.qualities import (
    COMPARATIVE,
    CONJUNCTION,
    DETERMINER,
    OBJECT_PRONOUN,
    OPINION,
    PARTICLE,
    PREPOSITION,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.verbs import MEETS
from mentor_cli.core.judgement.text.english.wordlists import by_word, phrases, wordset
from mentor_cli.core.judgement.text.mentions import ABSTRACT_THING, EMPTY_THING, NO_THING, SAME, SOMEBODY, THING

_QUANTIFIED = wordset("a all an another both each every her his my one our that the their these this those your")
_SHARES = wordset(
    "all amount any both couple each few five four half lot lots many most number one part rest several some three two"
)
_SOME = wordset("any lots more some")
_GENERIC = wordset("anyone everybody everyone folk other others people person somebody someone stranger")
_SOMETHING = wordset("anything something stuff things")
# A thing that is only to be better is no thing yet ("better notes", "healthier meals").
_BETTER = OPINION - wordset("active clean cool first last open patient personal present square")
_COMPARED = COMPARATIVE - wordset("fewer less more")
_QUALITIES = ("ness", "ism", "ability", "ibility", "hood")
_NO_QUALITY = wordset("business harness mechanism neighbourhood organism wilderness witness")
_AFTER_HEAD = wordset("all any each first last more next")
_BY_MEANS = wordset("bus car email hand heart letter name phone post train")
_ASIDE = wordset("because despite except instead like rather than unlike without")
_AIMED = wordset("for to")
# A preposition whose object the deed is finished with ("reply to the letter"), unlike "write in my diary".
RESULTS = wordset("for of off out through to up")
# "in" and "on" belong to these verbs ("hand in the form"), and only name a place behind others.
_WITH_IN = wordset(
    """
    book bring carry check fill get give hand hold log move pass phone plug put send sew sign switch take try turn
    type
    """
)
_IN_ADDITION = phrases(
    """
    on top of
    in addition to
    as well as
    """
)
_ABOUT = wordset("about at from in on")
_LENGTHS = wordset("hour second time")
_REFLEXIVE = wordset("myself ourselves")
_ENDING = PREPOSITION | CONJUNCTION | {"to", "will", "not"}
_PLAIN_PRONOUN = OBJECT_PRONOUN - _REFLEXIVE
_PERSONS = wordset("her him them")
_THINGS = wordset("it that them this")
_RANK = {NO_THING: 0, SAME: 0, EMPTY_THING: 1, ABSTRACT_THING: 2, SOMEBODY: 3, THING: 4}
_MOST_HOPS = 3


class View(NamedTuple):
    """The words with what may belong to the goal: `free` of reasons and asides, `timeless` outside of times; titles."""

    forms: Forms
    free: Sequence[bool]
    timeless: Sequence[bool]
    titles: tuple[tuple[int, int], ...] = ()

    def is_open(self, at: int, end: int) -> bool:
        """Whether the word may belong to a noun phrase of the goal."""
        return at < end and self.free[at] and self.timeless[at]


class Thing(NamedTuple):
    """A noun phrase up to `after`: its head in the singular, what `sort` of thing it is, and whether it has a size."""

    after: int
    head: str
    sort: str
    whole: bool


def _goes_on(view: View, at: int, end: int) -> bool:
    """Whether a noun stands here, behind words in quotation marks."""
    return view.is_open(at, end) and singular(view.forms[at]) in DELIVERABLE


def phrase_at(view: View, at: int, end: int) -> Thing:
    """The noun phrase that begins here, if one does."""
    forms = view.forms
    place, head, whole, counted = at, "", False, False
    for first, after in view.titles:
        if first in (at, at + 1) and after <= end:
            head = singular(forms[after - 1])
            if not _goes_on(view, after, end):
                return Thing(after, head, THING, True)
            # "my 'to-do' app": the words in quotation marks only say which one.
            place, whole = after, True
    while view.is_open(place, end):
        word = forms[place]
        if word == "past" and place > at and _noun_at(forms, place + 1):
            place += 1
            continue
        if _ends_phrase(forms, place, end) or (head and _ends_behind_head(forms, place)):
            break
        if word in ("each", "one") and word_at(forms, place + 1) in ("other", "another"):
            place += 2
            continue
        whole = whole or word in _QUANTIFIED
        if is_number(word):
            counted = counted or singular(word_at(forms, place - 1)) not in LABELS
        else:
            head = _noun_of(word) or head
        place += 1
    sort = sort_of_thing(head, forms[at:place], counted=counted)
    if sort in (SOMEBODY, EMPTY_THING) and head in PERSON and word_at(forms, place) in ("who", "whom", "that", "i"):
        sort = THING
    if head == "thing" and counted and word_at(forms, place) in ("that", "which"):
        sort = THING
    return Thing(place, head, sort, whole or counted)


@by_word
def _noun_of(word: str) -> str:
    """The word as a noun in the singular; empty for one that stands in a phrase without being its noun."""
    beside = not is_word(word) or word in DETERMINER or is_adverb(word) or word == "front"
    return "" if beside else singular(word)


def _noun_at(forms: Forms, at: int) -> bool:
    """Whether a noun seems to stand here ("five past papers", unlike "half past the hour")."""
    word = word_at(forms, at)
    return is_word(word) and word not in DETERMINER and word not in PREPOSITION and not is_number(word)


def _ends_phrase(forms: Forms, at: int, end: int) -> bool:
    """Whether no noun phrase goes on with this word."""
    word = forms[at]
    if word in ("and", "or"):
        return at + 1 >= end or base_of(forms[at + 1]) in KNOWN_VERBS or not is_word(word_at(forms, at - 1))
    if word in _ENDING:
        return True
    return word in WH_WORD and word not in ("that", "what", "which")


def _ends_behind_head(forms: Forms, at: int) -> bool:
    """Whether the phrase has had its noun, and this word begins something else."""
    word = forms[at]
    if word in SUBJECT or word in WH_WORD or word in OBJECT_PRONOUN:
        return True
    if word in DETERMINER:
        return word not in _AFTER_HEAD
    return is_number(word) and singular(word_at(forms, at + 1)) in ("minute", "hour", "time")


def sort_of_thing(head: str, phrase: Forms, *, counted: bool = False) -> str:
    """What sort of thing a noun phrase names."""
    if not head:
        return EMPTY_THING if any(word in VAGUE_THING or word in COMPARATIVE for word in phrase) else NO_THING
    if not counted and not _SOMETHING.isdisjoint(phrase[:3]):
        return EMPTY_THING
    if head in EXAM:
        return THING
    if head in _GENERIC:
        return THING if counted else EMPTY_THING
    if head in PERSON:
        return THING if counted or (head in BODY and len(phrase) > 1) else SOMEBODY
    if (head in DELIVERABLE or head in EVENT) and phrase[0] in DETERMINER:
        return THING
    if counted and head in ("mark", "point") and len(phrase) > 2:
        return THING
    if head in VAGUE_THING or head in OPINION or head in COMPARATIVE:
        return EMPTY_THING
    if _is_compared(phrase[0]) and not counted and len(phrase) > 1:
        return EMPTY_THING
    better = phrase[0] in _BETTER or (phrase[0] in ("a", "an") and word_at(phrase, 1) in _BETTER)
    if better and not counted and len(phrase) > 1 and (phrase[0] in _BETTER or head not in DELIVERABLE):
        return EMPTY_THING
    if head in UNIT_DAYS or head in _LENGTHS or (head == "minute" and (counted or phrase[-1] == "minute")):
        return NO_THING
    return ABSTRACT_THING if head in ABSTRACT or _is_quality(head) else THING


def _is_compared(word: str) -> bool:
    """ "safer", "tidier", "healthier"."""
    stem = word[:-2] if word.endswith("er") else ""
    return word in _COMPARED or stem in _BETTER or stem + "e" in _BETTER or (stem[:-1] + "y") in _BETTER


def _is_quality(noun: str) -> bool:
    """Nouns that English makes of adjectives and beliefs: loneliness, perfectionism, employability."""
    return len(noun) > 6 and noun.endswith(_QUALITIES) and noun not in _NO_QUALITY


def object_of(view: View, verb: int, end: int) -> Thing:
    """What the verb at this place acts on: its direct object, else the best one behind a preposition."""
    forms = view.forms
    place = verb + 1
    while view.is_open(place, end) and _is_before_object(forms, place):
        place += 1
    closed = place
    while closed < end and view.free[closed] and not view.timeless[closed]:
        closed += 1
    if closed > place and word_at(forms, closed) == "'s":
        place = closed + 1
    first, pronouns = word_at(forms, verb + 1), not _PLAIN_PRONOUN.isdisjoint(forms[verb + 1 : place])
    meets = base_of(forms[verb]) in MEETS
    if pronouns and first in _PERSONS and meets:
        return Thing(place, first, THING, False)
    if pronouns and first in _THINGS:
        return Thing(place, "it", SAME, True)
    direct = phrase_at(view, place, end)
    if direct.after > place and word_at(forms, direct.after) == "of" and forms[direct.after - 1] in _SHARES:
        shared = phrase_at(view, direct.after + 1, end)
        if shared.sort in (SOMEBODY, EMPTY_THING) and word_at(forms, shared.after) in ("a", "an", "one", "the"):
            return phrase_at(view, shared.after, end)
        return shared._replace(whole=direct.whole or forms[place] not in _SOME)
    behind = word_at(forms, direct.after) if direct.after < end else ""
    if direct.sort == THING or (direct.sort != NO_THING and behind not in PREPOSITION):
        return direct
    if (direct.sort == SOMEBODY and meets) or forms[direct.after : direct.after + 3] in _IN_ADDITION:
        return direct
    best = _behind_prepositions(view, direct, end)
    return Thing(place, "it", THING, True) if best.sort == NO_THING and pronouns else best


def _is_before_object(forms: Forms, at: int) -> bool:
    """Whether the word may stand between a verb and its object: a particle, an adverb, a pronoun."""
    word = forms[at]
    if word in PARTICLE:
        return word not in ("in", "on") or base_of(forms[at - 1]) in _WITH_IN
    return is_adverb(word) or word in OBJECT_PRONOUN


def _behind_prepositions(view: View, direct: Thing, end: int) -> Thing:
    """A better object behind the prepositions that follow: "talk to my teacher", "apply for a job"."""
    forms, best, after = view.forms, direct, direct.after
    hops = 0
    while after < end and hops < _MOST_HOPS and view.free[after] and forms[after] not in _ASIDE:
        if not view.timeless[after]:
            after += 1
            continue
        link = forms[after]
        if link == "by" and word_at(forms, after + 1) in _BY_MEANS:
            after += 2
            continue
        if link == "by" or (link not in PREPOSITION and link not in PARTICLE and link != "to"):
            break
        hops += 1
        inner = phrase_at(view, after + 1, end)
        better = best.sort != EMPTY_THING and _RANK[inner.sort] > _RANK[best.sort]
        if better and (best.sort != ABSTRACT_THING or (inner.sort == THING and link in _AIMED)):
            best = inner._replace(whole=inner.whole and link in RESULTS)
        after = max(inner.after, after + 1)
    return best


def placed(view: View, thing: Thing, end: int) -> Thing:
    """ "talk to people at the market": anybody, but at a place or about a thing one can name."""
    if thing.sort != EMPTY_THING or thing.head not in _GENERIC or thing.after >= end:
        return thing
    if view.forms[thing.after] not in _ABOUT:
        return thing
    inner = phrase_at(view, thing.after + 1, end)
    return inner if inner.sort == THING and inner.whole else thing
