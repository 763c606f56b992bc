"""Goals without a verb: "Goethe B1 exam", "6 papers in 6 weeks", "homework done by Friday"; but not "gym"."""

from __future__ import annotations

from collections.abc import Mapping

from mentor_cli.core.judgement.text.english.almanac import WEEKDAYS
from mentor_cli.core.judgement.text.english.counting import LABELS
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, EXAM
from mentor_cli.core.judgement.text.english.objects import Thing, View, phrase_at, sort_of_thing
from mentor_cli.core.judgement.text.english.qualities import ADVERB, CONJUNCTION, PREPOSITION
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, CREATE, FINISH
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import (
    EMPTY_THING,
    END,
    NAMED,
    NO_THING,
    RHYTHM,
    SOMEBODY,
    THING,
    TOLD,
    Action,
    Piece,
    Time,
)

_THRESHOLDS = frozenset(
    tuple(pair.split()) for pair in ("less than", "more than", "fewer than", "at least", "at most", "up to")
)
_NONE_OF = wordset("never no nobody zero")
_COMPARED = wordset("better fewer less more most")
_UNITS_OF_MONEY = wordset("bn k m")
_GRADES = wordset("distinction merit")
_LENGTHS = wordset("hour minute")
# Participles that do not say what has been done to a thing.
_NOT_DONE = wordset("got left lost made sorted used")
_STATES = wordset("down in out ready up")


def named_actions(view: View, piece: Piece, times: Mapping[int, Time]) -> list[Action]:
    """What a bare noun phrase will bring: a thing that plainly exists or so many of something; else only a topic."""
    forms = view.forms
    topic: list[Action] = []
    place = piece.first + 2 * (forms[piece.first : piece.first + 2] in _THRESHOLDS)
    while place < piece.after:
        if not view.is_open(place, piece.after) or forms[place] in PREPOSITION or forms[place] in CONJUNCTION:
            place += 1
            continue
        thing = phrase_at(view, place, piece.after)
        if thing.head:
            if not topic and _is_only_topic(forms, place, thing):
                return [Action("topic", "", place, thing.after, thing.head, thing.sort, thing.whole)]
            if _is_named(forms, place, thing, piece) or (thing.sort == THING and _happens(forms, thing.after, times)):
                return [Action("named", "", place, thing.after, thing.head, THING, True)]
            if thing.sort == THING and forms[place] in _NONE_OF and thing.after - place > 1:
                return [Action("named", "", place, thing.after, thing.head, THING, True, True)]
            topic = topic or [Action("topic", "", place, thing.after, thing.head, thing.sort, thing.whole)]
        place = max(thing.after, place + 1)
    return topic


def _is_only_topic(forms: Forms, at: int, thing: Thing) -> bool:
    """An amount of time, or nothing that can be named: what follows behind a preposition does not help."""
    nouns = {singular(word) for word in forms[at : thing.after]}
    timed = not _LENGTHS.isdisjoint(nouns) and nouns.isdisjoint(DELIVERABLE)
    return timed or thing.sort in (NO_THING, EMPTY_THING)


def _is_named(forms: Forms, at: int, thing: Thing, piece: Piece) -> bool:
    """Whether the phrase names something that plainly exists or happened, or so many of something."""
    if thing.head in _UNITS_OF_MONEY or thing.sort not in (THING, SOMEBODY):
        return False
    words = forms[at : thing.after]
    if any(_is_amount(words, at) for at in range(len(words))):
        return True
    words = words[:-1] if len(words) > 1 and is_number(words[-1]) else words
    if words[-1] in _GRADES:
        return True
    if _timed(forms, thing.after):
        return True
    if words[0] in _COMPARED or not any(singular(word) in DELIVERABLE or singular(word) in EXAM for word in words):
        return False
    return len(words) > 1 or (thing.after < piece.after and forms[thing.after] in PREPOSITION)


def _is_amount(words: Forms, at: int) -> bool:
    """A number that tells how many, not which: "three papers", "chapters 1-13", unlike "chapter 3"."""
    if not is_number(words[at]):
        return False
    if singular(word_at(words, at - 1)) in LABELS:
        return "-" in words[at]
    return at < len(words) - 1


def _happens(forms: Forms, after: int, times: Mapping[int, Time]) -> bool:
    """ "CPR refresher on 9 June", "parkrun every Saturday", "guitar, 20 minutes a day": on a day one can name."""
    time = times.get(after)
    if time and time.sort == END and time.trigger == "on":
        return True
    if time and time.sort == RHYTHM and forms[time.after - 1] in WEEKDAYS:
        return True
    return word_at(forms, after) in (",", ":", "-") and _timed(forms, after + 1)


def _timed(forms: Forms, at: int) -> bool:
    """Whether a length of time stands here: "15 mins"."""
    return word_at(forms, at)[:1].isdigit() and singular(word_at(forms, at + 1)) in _LENGTHS


def done_to(view: View, piece: Piece) -> Action | None:
    """ "Every report gets read aloud", "homework done by Friday": the subject is what it is done to."""
    forms = view.forms
    if piece.sort == NAMED:
        for at in range(piece.first + 1, piece.after):
            before = forms[at - 1]
            if _is_done(forms[at]) and is_word(before) and before not in ADVERB:
                made = (word for word in forms[piece.first : at] if singular(word) in DELIVERABLE)
                return _passive(forms, piece, at, next(made, before))
        return None
    if piece.sort != TOLD or base_of(forms[piece.verb]) not in ("be", "get"):
        return None
    done = word_at(forms, piece.verb + 1) if piece.verb + 1 < piece.after else ""
    up = done in _STATES and forms[piece.verb] in ("is", "are")
    return _passive(forms, piece, piece.verb + 1, forms[piece.verb - 1]) if up or _is_done(done) else None


def _passive(forms: Forms, piece: Piece, at: int, noun: str) -> Action:
    head = singular(noun)
    return Action("finish", base_of(forms[at]), piece.first, at + 1, head, sort_of_thing(head, (head,)), True)


def _is_done(word: str) -> bool:
    """A participle that says of a thing what has been done to it."""
    base = base_of(word)
    known = base in CREATE or base in FINISH or base in ACTIVITY
    return known and base != word and not word.endswith(("ing", "s")) and word not in _NOT_DONE
