"""Words of a text, in one form, with the place each was typed at."""

from __future__ import annotations

import re
from functools import lru_cache

from mentor_cli.core.judgement.text.english.forms import expand
from mentor_cli.core.judgement.text.english.looking import is_number
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.reading import Words

# A bullet or an empty line ends a sentence; so may the end of a short line.
_BREAKS = r"(?:\A|\n)[ \t]*(?:[-*+{bullets}]|\d{{1,2}}[.)]|\[[ xX]?\])[ \t]+|\n\s*\n|\n"
_SHORT = r"[wWbB]/[oOcC]\b|[aApP]\.?[mM]\b"
# Its "to" joins nothing: neither what something is for, nor where a stretch of time ends. "One to one" is a meeting.
_JOINED = r"(?i:to-dos?|how-tos?|(?!one)([a-z]+)-to-\1)(?![\w-])"
# Characters nobody sees (joiners, marks of direction, soft hyphens) may stand inside a word, like apostrophes.
_INSIDE = "'ʼ＇´`\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
# Quotation marks, apostrophes and hyphens of print, each as one plain sign.
_PLAIN = str.maketrans("‘’‚‛“”„‟«»\u2010\u2011", "''''" + '"' * 6 + "--")


@lru_cache(maxsize=1)
def _plain_tokens() -> re.Pattern[str]:
    """The pattern of words in texts of plain ASCII: most, and quick to compile."""
    word = r"[A-Za-z][A-Za-z0-9]*(?:['`]+[A-Za-z0-9]+)*"
    # First what most of a text is: a word with no sign behind it that could make it another.
    alone = r"[A-Za-z][A-Za-z0-9]*+(?!['`./-])"
    return re.compile(
        f"{alone}|{_BREAKS.format(bullets='')}|{_SHORT}|\\d+(?:[.,:/-]\\d+)*|{_JOINED}|{word}|[^\\w\\s]|_", re.ASCII
    )


@lru_cache(maxsize=1)
def _all_tokens() -> re.Pattern[str]:
    """The pattern of words in any text."""
    word = rf"[^\W\d_](?:[^\W_]++|[\u0300-\u036f]++|[{_INSIDE}]++(?=[^\W_]))*+"
    return re.compile(f"{_BREAKS.format(bullets='•‣◦·–')}|{_SHORT}|\\d+(?:[.,:/–-]\\d+)*|{_JOINED}|{word}|[^\\w\\s]|_")


@lru_cache(maxsize=1)
def _markup() -> re.Pattern[str]:
    """What is written for programs, not for readers: tags of HTML, commands to a terminal, control characters."""
    tag, command = r"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]{0,500})?/?>", r"\x1b\[[0-9;?]*[A-Za-z]"
    return re.compile(rf"{tag}|{command}|[\x00-\x08\x0b-\x1f\x7f-\x9f]")


_APOSTROPHES = str.maketrans(
    dict.fromkeys("ʼ＇´`", "'")
    | dict.fromkeys("\xad\ufeff")
    | dict.fromkeys((*range(8203, 8208), *range(8234, 8239), *range(8288, 8293)))
)
_BEFORE_NUMBERS = frozenset("#$%<@£¥€₹_")
_QUOTES = frozenset("\"'`´")
_SIGNS = frozenset("-+&.*_#~") | _QUOTES
# Half of a day, unless no number stands before it; hours, or an office.
_AMBIGUOUS = wordset("a.m am hr p.m pm")
_ABBREVIATED = wordset("approx dept dr eg etc fig ie inc incl jr ltd mr mrs ms no oclock prof sr st vs")
# A line shorter than this was ended on purpose, not wrapped.
_SHORT_LINE = 45
_LONGEST_TITLE = 10
_MOST_WORDS, _MOST_CHARACTERS = 1000, 30_000


def words_of(text: str) -> Words:
    """Splits a text into words, numbers and signs; a text longer than any goal is cut."""
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    titles: list[tuple[int, int]] = []
    opened, line, cut = -1, 0, True
    read = text if len(text) <= _MOST_CHARACTERS else text[:_MOST_CHARACTERS]
    plain = _without_outer_quotes(read if read.isascii() else read.translate(_PLAIN))
    if "<" in plain or not plain.isprintable():
        plain = _markup().sub(lambda found: " " * len(found.group()), plain)
    pattern = _plain_tokens() if plain.isascii() else _all_tokens()
    for found in pattern.finditer(plain):
        if len(forms) >= _MOST_WORDS:
            break
        typed = found[0]
        start, end = found.span()
        if meant := _word_of(typed):
            if len(meant) == 1:
                word = meant[0]
                if word in _AMBIGUOUS:
                    (word,) = expand(_meant(word, forms[-1] if forms else ""))
                forms.append(word)
                starts.append(start)
                ends.append(end)
                continue
        elif not forms and typed not in _BEFORE_NUMBERS and typed not in _QUOTES:
            line = end
            continue
        elif typed[-1].isspace():
            short = typed == "\n" and start - line >= _SHORT_LINE
            line = end
            if short:
                continue
            meant, end = (".",), start + 1
        elif typed in _SIGNS:
            if typed in _QUOTES:
                opened = _title(text, start, opened, len(forms), titles)
                continue
            sign = _meaning_of_sign(text, start, typed, forms[-1] if forms else "")
            meant = (sign,) if sign else ()
        else:
            meant = _forms_of(typed)
        forms += meant
        for _ in meant:
            starts.append(start)
            ends.append(end)
    else:
        cut = len(read) < len(text)
    return Words(text, tuple(forms), tuple(starts), tuple(ends), tuple(titles), cut)


@by_word
def _word_of(typed: str) -> tuple[str, ...]:
    """The forms of what ends in a letter or figure; nothing for a sign or a break."""
    return _forms_of(typed) if typed[-1].isalnum() else ()


@by_word
def _forms_of(typed: str) -> tuple[str, ...]:
    """A typed word or number in the form it is read in; what its neighbour gives a meaning stays as it is."""
    lower = typed.lower() if typed.isascii() else typed.lower().translate(_APOSTROPHES)
    if lower[:1].isalpha() and lower not in _AMBIGUOUS:
        return expand(lower.replace("-", ""))
    return (lower,) if lower else ()


def _meant(typed: str, before: str) -> str:
    """ "9 am" is a time of day, "I am" is none; "2 hr" are hours, "HR" is an office."""
    if typed == "hr":
        return typed if is_number(before) else "headquarters"
    return "oclock" if before[:1].isdigit() else typed


def _without_outer_quotes(plain: str) -> str:
    """The text without quotation marks around all of it; places stay as they are."""
    whole = plain.strip()
    mark = whole[:1]
    if mark not in ('"', "'") or len(whole) < 2 or whole[-1] != mark or plain.count('"') > 2 * (mark == '"'):
        return plain
    if mark == "'" and " '" in whole[1:]:
        return plain
    first, last = plain.index(mark), plain.rindex(mark)
    return plain[:first] + " " + plain[first + 1 : last] + " " + plain[last + 1 :]


def _title(text: str, place: int, opened: int, count: int, titles: list[tuple[int, int]]) -> int:
    """Notes the words between two quotation marks; gives the number of words before an opening one, -1 else."""
    if opened < 0 or text[place] in "“„«‘":
        opening = not text[place - 1 : place].isalnum() and not text[place + 1 : place + 2].isspace()
        return count if opening else -1
    if opened < count <= opened + _LONGEST_TITLE:
        titles.append((opened, count))
    return -1


def _meaning_of_sign(text: str, place: int, sign: str, before: str) -> str:
    """A sign that may mean nothing (a hyphen inside a word, the dot of an abbreviation), a word, or a break."""
    behind = text[place + 1 : place + 2]
    if sign == "-":
        inside = behind.isalpha() and text[place - 1 : place].isalnum()
        return "" if inside else "-"
    if sign == "&":
        return "and"
    if sign == "+":
        return "and" if not behind.isalnum() and text[place - 1 : place].isspace() else ""
    if sign == ".":
        inside = behind.isalnum()
        abbreviated = before in _ABBREVIATED or (len(before) == 1 and before.isalpha())
        return "" if inside or abbreviated else "."
    return ""
