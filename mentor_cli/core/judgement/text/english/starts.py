"""Where a time begins: "since March", "from 4 April", "between now and half-term", "two weeks from now"."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.looking import Forms, number_at, word_at
from mentor_cli.core.judgement.text.english.moments import moment_at
from mentor_cli.core.judgement.text.english.stretches import end, span
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import PAST, START, Calendar, Time

_BEFORE_START = wordset("from in next of on the with")
_OPENERS = wordset("begin beginning from start starting")
_TO = wordset("- – through till to until")


def since(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """A start: "since March", "from 4 April", "starting Monday", "after Easter". With an end behind it, an end."""
    place = at + 1
    if word_at(forms, place) in ("now", "today") and (length := span(forms, at - 2, calendar)):
        return length._replace(after=at + 2, trigger="in") if length.after == at else None
    moment = moment_at(forms, place, calendar, led="since")
    while moment is None and word_at(forms, place) in _BEFORE_START:
        place += 1
        moment = moment_at(forms, place, calendar, led="since")
    if moment is None:
        return None
    opener = forms[at]
    if opener in _OPENERS and (
        moment.sort in ("event", "numbered") or (moment.sort == "part" and opener[-3:] != "ing")
    ):
        return None
    ranged = number_at(forms, at + 1) is not None and not _TO.isdisjoint(forms[at + 2 : at + 4])
    if moment.sort == "date" and ranged and opener == "from":
        return end(at, moment, "until")
    if word_at(forms, moment.after) in _TO:
        closing = moment_at(forms, moment.after + 1, calendar, led="until")
        if closing:
            return end(at, closing, "until")
    return Time(PAST if opener == "since" else START, at, moment.after, moment.last)


def between(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "between now and half-term"."""
    for place in range(at + 2, min(at + 9, len(forms))):
        if forms[place] == "and":
            moment = moment_at(forms, place + 1, calendar, led="by")
            return end(at, moment, "by") if moment and moment.sort != "event" else None
    return None
