"""Words of a text, in one form, with the place each was typed at."""

from __future__ import annotations

import re

from mentor_cli.core.judgement.text.english.forms import expand
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.reading import Words

# Characters nobody sees (joiners, marks of direction, soft hyphens) may stand inside a word; combining marks belong to it.
_INSIDE = "'’‘ʼ＇´`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_TOKEN = re.compile(
    r"(?:\A|\n)[ \t]*(?:[-*•‣◦·+–]|\d{1,2}[.)]|\[[ xX]?\])[ \t]+|\n\s*\n"
    r"|[wWbB]/[oOcC]\b|[ap]\.m\b|\d+(?:[.,:/–-]\d+)*"
    rf"|[^\W\d_](?:[^\W_]|[\u0300-\u036f]|[{_INSIDE}]+(?=[^\W_]))*"
    r"|[^\w\s]|_"
)
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ＇´`", "'") | dict.fromkeys("\xad\u2060\u2061\u2062\u2063\u2064\ufeff"))
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e]")
_SIGNS = frozenset("-+&.\"“”„«»‘’'`´*_#~")
_HALF_DAYS = frozenset(("am", "pm", "a.m", "p.m"))
_ABBREVIATED = wordset(
    """
    approx dept dr eg etc fig ie inc incl jr ltd mr mrs ms no oclock prof sr st vs
    """
)


def _meaning_of_sign(text: str, place: int, sign: str, before: str) -> str:
    """A sign that may mean nothing (a hyphen inside a word, the dot of an abbreviation), a word, or a break."""
    behind = text[place + 1 : place + 2]
    if sign == "-":
        inside = behind.isalpha() and text[place - 1 : place].isalnum()
        return "" if inside else "-"
    if sign in "+&":
        return "and" if sign == "&" or (not behind.isalnum() and text[place - 1 : place].isspace()) else ""
    if sign == ".":
        inside = bool(behind) and not behind.isspace() and behind not in "\"'”’)…."
        return "" if inside or before in _ABBREVIATED or (len(before) == 1 and before.isalpha()) else "."
    return ""


def words_of(text: str) -> Words:
    """Splits a text into words, numbers and signs. Linear in the length of the text."""
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for found in _TOKEN.finditer(text):
        typed = found.group()
        start, end = found.span()
        if typed[-1].isspace():
            typed, end = ".", start + 1
        if typed.isascii():
            typed = typed.lower()
        else:
            typed = _UNSEEN.sub("", typed.lower().translate(_APOSTROPHES))
        if not typed:
            continue
        if typed in _SIGNS:
            typed = _meaning_of_sign(text, start, typed, forms[-1] if forms else "")
            if not typed:
                continue
        for form in expand(typed) if typed[0].isalpha() else (typed,):
            forms.append(form)
            starts.append(start)
            ends.append(end)
    return Words(text, tuple(forms), tuple(starts), tuple(ends))
