"""Modules of the programme by their names: "the end of the React module", "before the final demo", "by half-term"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from mentor_cli.core.judgement.text.english.days import Moment
from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import Calendar

# What may stand behind a name without belonging to it: "the SQL unit", "the half-term break".
_BEHIND_NAME = wordset("block break course holiday module part phase section sprint unit week")
_HALF_TERM = ("half", "term")
_LONGEST_NAME = 8


def module(forms: Forms, at: int, calendar: Calendar, led: str) -> Moment | None:
    """The module that is named here, with the day it ends; "git" alone is a thing, "the end of Git" is a time."""
    if not calendar.modules or not led:
        return None
    known = _by_name(calendar.modules)
    for after in range(min(at + _LONGEST_NAME, len(forms)), at, -1):
        name = forms[at:after]
        if name not in known:
            continue
        called_so = word_at(forms, after) in _BEHIND_NAME
        if called_so or led == "of" or len(name) > 1:
            return Moment(after + called_so, None, known[name], "numbered")
    return None


def module_ending(calendar: Calendar, ahead: int) -> date | None:
    """The end of the module that is running (0), or of the one behind it (1); None where nobody knows."""
    today = calendar.today
    ends = sorted({day for _, day in calendar.modules if today and day >= today})
    return ends[ahead] if ahead < len(ends) else None


@lru_cache(maxsize=16)
def _by_name(modules: tuple[tuple[str, date], ...]) -> Mapping[Forms, date]:
    """The days by the words of the names; a break that is called "half-term week" is also the half-term."""
    found: dict[Forms, date] = {}
    for name, day in modules:
        words = words_of(name).forms
        for one in (words, words[:2] if words[:2] == _HALF_TERM else words):
            if one:
                found.setdefault(one, day)
    return found
