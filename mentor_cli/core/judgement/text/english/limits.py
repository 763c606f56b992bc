"""Words without any limit: "never", "none from anybody", "everything there is", "for the rest of my life"."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_cli.core.judgement.text.english.looking import Forms, is_word, places, said_at, word_at
from mentor_cli.core.judgement.text.english.qualities import ABSOLUTE, ABSOLUTE_PHRASES
from mentor_cli.core.judgement.text.english.verbs import PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import by_first_word, phrases, wordset
from mentor_cli.core.judgement.text.mentions import LIMITLESS, Mark

_PHRASES = by_first_word(
    phrases(
        """
        all there is
        each and every
        everything there is
        for good
        for life
        from anybody
        from everybody
        from everyone
        forget nothing
        miss nothing
        from anyone
        no more ever
        not once
        not one single
        the rest of my days
        till i die
        to a man
        until i die
        without a single
        without any error
        without any errors
        without any mistake
        without any mistakes
        without exception
        without fail
        """
    )
)
_ALL_PHRASES = {
    word: (*ABSOLUTE_PHRASES.get(word, ()), *_PHRASES.get(word, ())) for word in ABSOLUTE_PHRASES | _PHRASES
}
_TOTAL = wordset("faultless faultlessly impeccable impeccably infallible unfailingly")
_NONE = wordset("neither never no nobody none noone not nothing zero")
# "Every book ever written": all of a kind since the world began.
_OF_ALL_TIME = wordset("built made played published recorded released said sung written")
_WHOLE_KINDS = wordset("all any each every")
_WHOLE_WORLDS = wordset("country earth galaxy globe language library planet universe world")
_ENDS = wordset("abolish end eradicate prevent stop")
_WRONGS = wordset(
    """
    bullying cheating corruption crime cruelty drugs fights hate litter pollution racism sexism theft truancy
    violence
    """
)
_FLAWLESS = wordset("correctly faultlessly perfectly right")
_PLEASED = wordset("delight help impress love please satisfy")
_ANYONE = wordset("everybody everyone")
_SAID = wordset("felt said say says told")
# The words at which one of these can begin: most words of a text need no second look.
_OPENERS = ABSOLUTE | _TOTAL | _ANYONE | _ALL_PHRASES.keys() | _WHOLE_KINDS | wordset("ever nobody noone")
_FAR = 12
_NEAR = 6


def limitless(forms: Forms, free: Sequence[bool]) -> list[Mark]:
    """Words that leave no room for a single miss, outside of what has been."""
    found: list[Mark] = []
    for at in places(forms, _OPENERS.__contains__):
        word = forms[at]
        if not free[at]:
            continue
        if word in ("nobody", "noone") and not at and is_word(word_at(forms, 1)):
            found.append(Mark(at, at + 1, LIMITLESS))
        if word in ABSOLUTE or word in _TOTAL:
            part = word == "perfect" and word_at(forms, at - 1) in ("future", "past", "present")
            if not part and not _is_memory(forms, at):
                found.append(Mark(at, at + 1, LIMITLESS))
        elif word in _ANYONE and word_at(forms, at - 1) in _PLEASED:
            found.append(Mark(at - 1, at + 1, LIMITLESS))
        elif phrase := _phrase_at(forms, at):
            found.append(Mark(at, at + len(phrase), LIMITLESS))
        elif (word == "ever" and _is_never(forms, at)) or (word in _WHOLE_KINDS and _takes_in_all(forms, at)):
            found.append(Mark(at, at + 1, LIMITLESS))
    return found


def _phrase_at(forms: Forms, at: int) -> Forms:
    """The phrase without a limit that stands here."""
    phrase = said_at(forms, at, _ALL_PHRASES)
    # "Swap the bulbs for good ones": an adjective, when a noun follows.
    return () if phrase == ("for", "good") and is_word(word_at(forms, at + 2)) else phrase


def _is_never(forms: Forms, at: int) -> bool:
    """ "none, ever", "no one is ever late"; "the best ever" and "ever since" are none of it."""
    before = forms[max(at - _FAR, 0) : at]
    return word_at(forms, at + 1) != "since" and not _NONE.isdisjoint(before) and _SAID.isdisjoint(before)


def _takes_in_all(forms: Forms, at: int) -> bool:
    """ "every song ever written", "all countries of the world", "all questions correctly", "stop all bullying"."""
    near = forms[at + 1 : at + 1 + _NEAR]
    if forms[at] in ("all", "every") and word_at(forms, at - 1) in _ENDS and not _WRONGS.isdisjoint(near[:2]):
        return True
    if forms[at] in ("all", "every") and near[1:] and near[1] in _FLAWLESS:
        return True
    if "ever" in near:
        behind = near.index("ever") + 1
        return behind < len(near) and near[behind] in _OF_ALL_TIME
    return any(
        word in _WHOLE_WORLDS and near[place - 1] == "the" and near[place - 2] in ("in", "of", "on")
        for place, word in enumerate(near)
        if place > 1
    )


def _is_memory(forms: Forms, at: int) -> bool:
    """ "the mentor that I never had": never and always of what has been."""
    before, follows = word_at(forms, at - 1), word_at(forms, at + 1)
    return before in ("had", "has", "have", "would") or follows in PAST_FORMS or follows == "been"
