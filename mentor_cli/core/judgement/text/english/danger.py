"""Texts of somebody in danger: no peer group is to judge these, and no program either.

The words are few and plain on purpose. Whoever writes them needs a person; whoever writes of embarrassment ("I could
have died") does not.
"""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.forms import base_of
from mentor_cli.core.judgement.text.english.looking import Forms, says, word_at
from mentor_cli.core.judgement.text.english.wordlists import by_first_word, phrases, wordset

_ALONE = wordset("molested raped suicidal suicide")
_PHRASES = by_first_word(
    phrases(
        """
        afraid to go home
        cutting myself
        end it all
        end my life
        no reason to live
        not feel safe at home
        not safe at home
        not want to be alive
        not want to live
        scared to go home
        self - harm
        sexually
        take my own life
        unsafe at home
        """
    )
)
_AGAINST_ONESELF = wordset("harm hurt kill")
_AGAINST_OTHERS = wordset("abuse assault beat choke grope hit hurt rape slap stalk threaten touch")
_NEAR = wordset(
    """
    boss boyfriend brother coach colleague cousin dad driver ex father fiance foreman girlfriend grandfather husband
    landlord manager mentor mother mum partner principal priest stepdad stepfather supervisor teacher trainer tutor
    uncle wife
    """
)
# "want to die of shame", "my teacher beat me to it".
_HARMLESS = wordset("of on to with")
_REACH = 6
# One of these is in every such text: hardly any other needs a second look.
_SIGNS = _ALONE | wordset("die me myself") | frozenset(phrase[-1] for listed in _PHRASES.values() for phrase in listed)


def is_of_danger(forms: Forms) -> bool:
    """Whether somebody speaks of violence against them or of harming themselves."""
    return not _SIGNS.isdisjoint(forms) and any(_speaks_of_danger(forms, at) for at in range(len(forms)))


def _speaks_of_danger(forms: Forms, at: int) -> bool:
    word, follows = forms[at], word_at(forms, at + 1)
    if word in _ALONE or any(says(forms, at, one) for one in _PHRASES.get(word, ())):
        return True
    if word == "want" and forms[at + 1 : at + 3] == ("to", "die"):
        return word_at(forms, at + 3) not in _HARMLESS
    base = base_of(word)
    if base in _AGAINST_ONESELF and follows == "myself":
        return word_at(forms, at + 2) not in _HARMLESS
    if base not in _AGAINST_OTHERS or follows != "me" or word_at(forms, at + 2) in _HARMLESS:
        return False
    return not _NEAR.isdisjoint(forms[max(at - _REACH, 0) : at])
