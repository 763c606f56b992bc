"""A problem in words: what was seen, whose hands it lies in, and whether anything can still move it."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.danger import is_of_danger
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.holders import holder_of, is_body
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, says, word_at
from mentor_cli.core.judgement.text.english.nouns import ABSTRACT, EVENT, PERSON
from mentor_cli.core.judgement.text.english.pieces import pieces_of
from mentor_cli.core.judgement.text.english.qualities import (
    ADVERB,
    COMPARATIVE,
    DETERMINER,
    OPINION,
    PARTICLE,
    PREPOSITION,
)
from mentor_cli.core.judgement.text.english.settings import (
    AUTHORITIES,
    CONDEMNED,
    DECISIONS,
    DEPARTURES,
    FINAL,
    FINAL_PHRASES,
    GENERAL,
    HAZY,
    HAZY_PHRASES,
    MISFIT,
    NATURE,
    OFTEN,
    OWN,
    PLACED,
)
from mentor_cli.core.judgement.text.english.telling import sentences_of
from mentor_cli.core.judgement.text.english.times import times_in
from mentor_cli.core.judgement.text.english.verbs import BE, DO, HAVE, INNER, MODAL, PAST_FORMS, TELLS, VAGUE
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import OTHER, TOLD, Calendar, Mark, Piece, Time
from mentor_cli.core.judgement.text.reading import Difficulty, Words

_POINTING = wordset("a an five four her his my one our six some that the their these this those three two your")
_WORLD = wordset("climate country economy government industry internet market media nhs society system weather world")
_NOT_FINAL = wordset("a my not the")
_OVER = wordset("passed was")
_AWAY = wordset("abroad away out to")
_MISSED = wordset("failed missed")
_HELPERS = BE | HAVE | DO | MODAL | ADVERB | {"not"}
_UNNAMED = wordset("all everything it nothing something that this")
_COLOURLESS = _HELPERS | OPINION | COMPARATIVE | PARTICLE | wordset("any done ever get gets here how like so this way")
_TELLS_NOTHING = VAGUE | INNER | wordset("find lack need struggle")
# From this weight on a problem can be pictured; what each sign weighs is in `_weight`.
_ENOUGH = 2
_BOUND = DETERMINER | PREPOSITION | PARTICLE | {"and", "or", "to", "not"}
_NO_CLASS = ABSTRACT | EVENT
_LONGEST_SUBJECT = 9
_MOST_FIGURES, _MOST_HAZE, _MANY_NOUNS, _FEW_WORDS = 4, 3, 5, 5


def difficulty_of(words: Words) -> Difficulty:
    """The reading of a problem in English."""
    forms = words.forms
    times = times_in(forms, Calendar())
    pieces = pieces_of(forms, times)
    subject = _subject(forms, pieces)
    read = Difficulty(
        words,
        judged=True,
        seen=_seen(forms, times),
        hazy=_hazy(forms),
        own=tuple(Mark(at, at + 1) for at, word in enumerate(forms) if word in OWN),
        settled=_settled(forms, subject),
        sentences=sentences_of(forms),
        endangered=is_of_danger(forms),
    )
    condemned = not CONDEMNED.isdisjoint(forms)
    if read.settled is None or condemned:
        read = read._replace(general=_general(forms, subject, read))
    misplaced = not PLACED.isdisjoint(forms) and not MISFIT.isdisjoint(forms)
    unnamed = _names_nothing(forms)
    return read._replace(
        holder=subject._replace(note=OTHER) if unnamed else holder_of(forms, subject, read.general),
        pictured=not misplaced and _weight(forms, pieces, read) >= _ENOUGH,
        hopeless=condemned and read.general is not None,
        misplaced=misplaced,
        unnamed=unnamed,
    )


def _subject(forms: Forms, pieces: tuple[Piece, ...]) -> Mark:
    """The subject of the first clause."""
    for piece in pieces:
        if piece.sort == TOLD:
            return Mark(piece.first, max(piece.verb, piece.first + 1))
    if forms[0] in _UNNAMED and is_word(word_at(forms, 1)) and forms[1] not in _BOUND:
        return Mark(0, 1)
    for at in range(1, min(_LONGEST_SUBJECT, len(forms) - 1)):
        if not forms[at - 1][0].isalnum():
            break
        if _may_be_verb(forms, at):
            return Mark(0, at)
    return Mark(0, min(4, len(forms)))


def _names_nothing(forms: Forms) -> bool:
    """ "Nothing works", "It never gets any better": a verb at most, and no word for what or whom it is about."""
    words = [word for word in forms if word[0].isalnum()]
    if words[:1] == [] or words[0] not in _UNNAMED or not NATURE.isdisjoint(map(singular, words)):
        return False
    told = [word for word in words[1:] if word not in _COLOURLESS]
    return len(words) > 1 and (not told or (len(told) == 1 and _is_verb(told[0])))


def _is_verb(word: str) -> bool:
    return base_of(word) in KNOWN_VERBS or word in TELLS or word in PAST_FORMS or (word.endswith("s") and len(word) > 3)


def _may_be_verb(forms: Forms, at: int) -> bool:
    """ "my trainee burns the onions": in a problem somebody mostly does something, even with a verb nobody listed."""
    word, before, follows = forms[at], forms[at - 1], forms[at + 1]
    if not is_word(word) or word in _BOUND or before in _BOUND or not is_word(before):
        return False
    known = word in HAVE or base_of(word) in KNOWN_VERBS
    return follows in DETERMINER or (known and (follows in _BOUND or is_number(follows)))


def _hazy(forms: Forms) -> tuple[Mark, ...]:
    """Words that every reader understands differently."""
    found = [Mark(at, at + 1) for at in range(len(forms)) if _is_hazy(forms, at)]
    for at in range(len(forms) - 1):
        if (forms[at], forms[at + 1]) in HAZY_PHRASES:
            found.append(Mark(at, at + 2))
    return tuple(sorted(found))


def _is_hazy(forms: Forms, at: int) -> bool:
    word = forms[at]
    if singular(word) == "time":
        return word_at(forms, at + 1) == "management"
    if word == "good" and word_at(forms, at - 1) == "for":
        return False
    return word in HAZY or singular(word) in ABSTRACT


def _seen(forms: Forms, times: tuple[Time, ...]) -> tuple[Mark, ...]:
    """What somebody observed: numbers, days, how often, "when …"; the note says how much it tells."""
    found = [Mark(time.first, time.after, "once") for time in times]
    inside = {at for time in times for at in range(time.first, time.after)}
    for at, word in enumerate(forms):
        if is_number(word) and word != "one":
            found.append(Mark(at, at + 1, "figure"))
        elif at not in inside and (word in OFTEN or (word == "when" and at + 1 < len(forms))):
            found.append(Mark(at, at + 1, "often"))
    return tuple(sorted(found))


def _general(forms: Forms, subject: Mark, read: Difficulty) -> Mark | None:
    """ "Schools are …", "Employers want …", "They've rewritten …": the world, not one's own setting."""
    if any(forms[mark.first] != "us" for mark in read.own):
        return None
    words = forms[subject.first : subject.after]
    if words[0] == "they":
        return Mark(subject.first, subject.first + 1)
    if words[0] == "the" and len(words) < 4 and singular(words[-1]) in _WORLD:
        return subject
    if words[0] in _POINTING or words[0][0].isdigit():
        return None
    there = words[0] == "there"
    for at in range(subject.first, len(forms) if there else min(subject.after, subject.first + 6)):
        noun = singular(forms[at])
        if noun in GENERAL or (noun in AUTHORITIES and not there):
            return Mark(at, at + 1)
    last = words[-1]
    plural = singular(last) != last and last not in HAZY and singular(last) not in _NO_CLASS
    figures = any(word[0].isdigit() for word in forms)
    return subject if plural and len(words) <= 3 and not figures and not read.own else None


def _settled(forms: Forms, subject: Mark) -> Mark | None:
    """What is over or decided: by a last word, by a body that decides, or because somebody is gone."""
    for at, word in enumerate(forms):
        if word in FINAL and word_at(forms, at - 1) not in _NOT_FINAL:
            return Mark(at, at + 1)
        phrase = next((one for one in FINAL_PHRASES.get(word, ()) if says(forms, at, one)), ())
        if phrase:
            return Mark(at, at + len(phrase))
    words = forms[subject.first : subject.after]
    if "deadline" in words and (word_at(forms, subject.after) in _OVER or word_at(forms, subject.after + 1) in _OVER):
        return Mark(subject.first, subject.after + 1)
    decides = words[0] == "they" or any(singular(word) in AUTHORITIES for word in words) or is_body(words)
    person = any(singular(word) in PERSON for word in words)
    told = range(subject.after - 1, min(subject.after + 4, len(forms)))
    pending = "will" in forms[told.start : told.stop]
    for at in told:
        word = forms[at]
        moved = word == "moved" and word_at(forms, at + 1) in _AWAY
        left = (moved or word in DEPARTURES) and person and _HELPERS.issuperset(forms[told.start + 1 : at])
        gone = left or (word in _MISSED and words[0] == "i")
        if gone or (decides and word in DECISIONS and not pending):
            return Mark(at, at + 1)
    return None


def _weight(forms: Forms, pieces: tuple[Piece, ...], read: Difficulty) -> int:
    """How well it can be pictured: what was seen and done in one's own setting for it, haze and generality against."""
    figures = sum(2 if mark.note == "figure" else 1 for mark in read.seen)
    weight = min(figures, _MOST_FIGURES) - min(len(read.hazy), _MOST_HAZE)
    pointed = forms[0] in _POINTING or forms[0][0].isdigit()
    weight += 1 if read.own else 0 if pointed else -1
    weight += any(_does(forms, piece) for piece in pieces)
    weight += len({singular(word) for word in forms if _is_telling(word)}) > _MANY_NOUNS
    weight += read.settled is not None or forms.count("the") > 1
    return (
        weight - (3 if read.general else 0) - (2 if sum(1 for word in forms if word[0].isalnum()) < _FEW_WORDS else 0)
    )


def _is_telling(word: str) -> bool:
    return len(word) > 3 and is_word(word) and word not in HAZY and word not in ADVERB


def _does(forms: Forms, piece: Piece) -> bool:
    """Whether the clause tells of something done or said, rather than how things are."""
    if piece.sort != TOLD or (forms[piece.verb] == "am" and not is_gerund(word_at(forms, piece.verb + 1))):
        return False
    for at in range(piece.verb, min(piece.verb + 4, piece.after)):
        if forms[at] not in _HELPERS:
            return base_of(forms[at]) not in _TELLS_NOTHING and forms[at] not in OPINION
    return False
