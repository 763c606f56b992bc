"""What nobody holds in hand: other people's minds and deeds, luck, love, the weather."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.honours import is_honour, is_honoured, may_honour
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, places, said_at, word_at
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, PERSON
from mentor_cli.core.judgement.text.english.people import IN_CHARGE
from mentor_cli.core.judgement.text.english.qualities import ADVERB, CONJUNCTION, OPINION, PARTICLE, PREPOSITION
from mentor_cli.core.judgement.text.english.verbs import BE, MODAL
from mentor_cli.core.judgement.text.english.wordlists import by_first_word, phrases, wordset
from mentor_cli.core.judgement.text.mentions import GOAL, NAMED, OTHERS, PARTLY, TOLD, Mark, Piece

_LUCK = wordset("jackpot lottery luck lucky miracle miracles")
_WEATHER = wordset("drizzle frost rain rainfall snow snowfall sun sunshine thunder weather")
_NO_WEATHER = wordset("about boot coat dance drop forecast garden gauge gear hat jacket lounger screen station the")
_WISHED = wordset("a dry good have nice no some sunny")
_RAFFLES = wordset("buy give hold organise run")
_LOVE = by_first_word(
    phrases(
        """
    fall in love
    dry day
    find love
    make it rain
    make it snow
    find true love
    love of my life
    meet someone special
    meet the one
    white christmas
    """
    )
)
_SOUGHT = wordset("boyfriend girlfriend husband partner soulmate wife")
_BY_CHANCE = wordset("inherit")
_CHANCES = _LUCK | _WEATHER | _SOUGHT | _BY_CHANCE | frozenset(_LOVE) | wordset("baby raining snowing")
_HOPES = wordset("hope pray wish")
_CONVINCED = wordset("convince persuade")
_TURNED = (("into",), ("out", "of"), ("off",), ("round",))
_MADE_TO = wordset("get have make")
_WANTED = wordset("love like need want prefer")
_OF_OTHERS = _CONVINCED | _MADE_TO | _WANTED | wordset("change talk")
_REFLEXIVE = wordset("me myself ourselves us")
_MINDS = wordset("heart hearts mind minds opinion opinions")
_NOBODY = wordset("and at by for in it on that this to")
_SELF = wordset("i it we")
_STATES = wordset("angry asleep busy furious jealous laugh mad quiet regret sad silent sorry")
_GROUPS = wordset(
    """
    audience class estate family form group house neighbourhood school street team town village ward world year
    """
)
_NEAREST = wordset("bf crush ex gf other others")
_READY = wordset("access better chance close closer need onto prepared ready set time used work")
_NEAR = 7


def luck(forms: Forms, pieces: tuple[Piece, ...], free: Sequence[bool]) -> list[Mark]:
    """Where the goal's words hand the result to others or to chance, whatever the verb."""
    found: list[Mark] = []
    for number, piece in enumerate(pieces):
        hoped = piece.sort == TOLD and base_of(forms[piece.verb]) in _HOPES
        if not (hoped or not number or piece.sort in (GOAL, NAMED)) or not free[min(piece.verb, piece.after - 1)]:
            continue
        words = forms[piece.first : piece.after]
        first = min(max(piece.verb - piece.first, 0), len(words) - 1)
        note = _minds(words, first) or _chance(words)
        if note or (not number and is_honoured(words, first)):
            found.append(Mark(piece.first, piece.after, note or OTHERS))
            continue
        honoured = next((at for at in places(words, may_honour) if is_honour(words, at, first)), None)
        if honoured is not None and free[at := piece.first + honoured]:
            found.append(Mark(at, min(at + 3, piece.after), OTHERS))
    return found


def _chance(words: Forms) -> str:
    """Luck, love and the weather."""
    if _CHANCES.isdisjoint(words):
        return ""
    return OTHERS if any(_is_chance(words, at) for at in range(len(words))) else ""


def _is_chance(words: Forms, at: int) -> bool:
    word, before, follows = words[at], word_at(words, at - 1), word_at(words, at + 1)
    if singular(follows) in DELIVERABLE:
        # "a weather app", "a lottery page": what is made, whatever it is about.
        return False
    if word in _LUCK:
        return before not in ("about", "on") and base_of(words[0]) not in _RAFFLES
    if word in _WEATHER and at < 3 and (not at or before in _WISHED):
        return follows not in _NO_WEATHER
    if word in _SOUGHT:
        return before in ("a", "my") and base_of(word_at(words, at - 2)) in ("find", "get", "meet")
    born = word == "baby" and follows in ("boy", "girl")
    stopped = word in ("raining", "snowing") and "stop" in words[:at]
    return born or stopped or word in _BY_CHANCE or bool(said_at(words, at, _LOVE))


def _minds(words: Forms, first: int) -> str:
    """What somebody else is to do, to feel or to believe."""
    verb = base_of(words[first])
    if verb in _HOPES:
        behind = words[first + 1 :]
        behind = behind[1:] if behind[:1] == ("that",) else behind
        lucky = not _LUCK.isdisjoint(behind)
        return OTHERS if lucky or (behind and behind[0] not in ("i", "we", "to")) else ""
    if verb not in _OF_OTHERS:
        return ""
    behind = words[first + 1 : first + _NEAR]
    led = any(singular(word) in IN_CHARGE or is_number(word) for word in behind)
    if verb in _CONVINCED:
        return "" if led or not {"myself", "ourselves"}.isdisjoint(behind) else OTHERS
    if verb == "talk" and any(behind[place : place + len(one)] == one for one in _TURNED for place in range(1, 4)):
        return OTHERS if any(singular(word) in PERSON for word in behind[:3]) else ""
    if verb == "change" and not _MINDS.isdisjoint(behind):
        return "" if behind[:1] == ("my",) and "'s" not in behind else OTHERS
    return "" if verb in ("change", "talk") else _made_to(words, first, verb, led=led)


def _made_to(words: Forms, first: int, verb: str, *, led: bool) -> str:
    """ "have my ex come back", "get Sam to say sorry", "make the class silent", "love my mum to be proud of me"."""
    place = _behind_person(words, first + 1, verb)
    if not place or place >= len(words):
        return ""
    word, follows = words[place], word_at(words, place + 1)
    acts = word == "to" and is_word(follows)
    if verb in ("have", "make") and not acts:
        state = word in OPINION or word in _STATES
        deed = not _is_small(word) and not is_gerund(word) and base_of(word) == word and singular(word) == word
        acts = state or (deed and (word != "s")) or word == "like"
    if not acts:
        return ""
    return PARTLY if led else OTHERS


def _behind_person(words: Forms, at: int, verb: str) -> int:
    """The place behind the person that the verb is about; 0 where it is about none."""
    if word_at(words, at) in _REFLEXIVE or word_at(words, at) in _NOBODY:
        return 0
    named = word_at(words, at + 1) == "to" and not _is_small(words[at]) and words[at] not in OPINION
    if verb == "get" and named and not words[at].endswith(("ed", "ing")) and words[at] not in _READY:
        return at + 1
    for place in range(at, min(at + 4, len(words))):
        word = words[place]
        if word in PREPOSITION or not is_word(word):
            return 0
        if word_at(words, place + 1) == "'s":
            return 0
        if (singular(word) in PERSON or word in _GROUPS or word in _NEAREST) and word not in _SELF:
            behind = word_at(words, place + 1)
            further = singular(behind) in PERSON or is_number(behind)
            return place + 1 + further
    return 0


def _is_small(word: str) -> bool:
    """Whether the word is one of those that only hold a sentence together."""
    small = word in PREPOSITION or word in CONJUNCTION or word in PARTICLE or word in ADVERB or word in MODAL
    return small or word in BE or not is_word(word)
