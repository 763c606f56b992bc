"""What beside a goal speaks for or against a reason, where no word says "because", as telltales.

"Reply to every booking within a day, tourists filter on it" gives a reason and "…, my brother helps" none. What tells
them apart is how the piece beside the goal is built: where it stands, who is its subject, what its verb is and in which
tense, whether it denies, counts or dates something; and its words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mentor_cli.core.judgement.text.english.beside import names_a_goal
from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS, finite_verb
from mentor_cli.core.judgement.text.english.facts import HAPPENS, tells_a_fact
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word
from mentor_cli.core.judgement.text.english.nouns import PERSON
from mentor_cli.core.judgement.text.english.qualities import (
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    OBJECT_PRONOUN,
    OPINION,
    POSSESSIVE,
    PREPOSITION,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.telltales import Telltales, base_and_classes
from mentor_cli.core.judgement.text.english.verbs import (
    ACTIVITY,
    BE,
    CREATE,
    DECIDE,
    FINISH,
    HAVE,
    INNER,
    LIGHT,
    MODAL,
    PAST_FORMS,
    TELLS,
    VAGUE,
)
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.mentions import TOLD, Piece
from mentor_cli.core.judgement.text.reading import Reading

_DENIES = wordset("already cannot neither never no nobody none nor not nothing only still too without yet")
_OWN = wordset("me my our us")
_IT = wordset("it them this")
_LEADING = wordset("and as because but or plus since so then")
_JOINS = wordset("after and as before but for if into or since so than that to when where which while who with without")
_ONE = wordset("one ones")
_WHERE = wordset(
    "above at behind beside by downstairs here in inside near next on online outside over round there under upstairs"
)
_STOPS = {"?": ".", "!": ".", "…": ".", "–": "-", "—": "-"}
_FRONT, _BEHIND = "F", "B"
_LONG, _MOST_FREE, _MOST_PIECES = (2, 4, 7, 13), 3, 4
_VERB_WITHIN = 9

# Who a piece is about, by the word it begins with; the first that holds it counts.
_SUBJECTS = (
    ("i", wordset("i we")),
    ("my", wordset("my our")),
    ("it", wordset("it that these this those which")),
    ("she", wordset("he she they you")),
    ("her", POSSESSIVE),
    ("nobody", wordset("no nobody none nothing")),
    ("all", wordset("all both each every everybody everyone most some somebody someone")),
    ("the", wordset("the")),
    ("a", wordset("a an another")),
    ("there", wordset("there")),
)
_OTHER_SUBJECTS = (("which", WH_WORD), ("of", PREPOSITION), ("person", PERSON), ("do", KNOWN_VERBS))
_SMALL_SUBJECTS = (("and", CONJUNCTION), ("how", ADVERB))
# What a verb is, by its form, and then by its base.
_FORMS = (("be", BE), ("have", HAVE), ("modal", MODAL))
_BASES = (
    ("inner", INNER),
    ("decide", DECIDE),
    ("light", LIGHT),
    ("finish", FINISH),
    ("create", CREATE),
    ("activity", ACTIVITY),
    ("vague", VAGUE),
)
_SOUNDS = (("tells", TELLS), ("happens", HAPPENS))
_FOLLOWS = (("the", DETERMINER), ("of", PREPOSITION), ("good", OPINION), ("it", OBJECT_PRONOUN))
_WERE = wordset("did had was were")


def telltales_of_reason(reading: Reading) -> Telltales:
    """The telltales of all pieces but the one that names the goal; of that only what its small words join."""
    forms, found = reading.words.forms, Telltales()
    dated = [False] * len(forms)
    for time in reading.times:
        dated[time.first : time.after] = [True] * (time.after - time.first)
    side, sentence = _FRONT, 0
    for piece in reading.pieces:
        names = names_a_goal(forms, piece)
        if names and side == _FRONT:
            told = list(_joined(forms, piece))
        else:
            told = [f"#{side}{name}" for name in _built(forms, piece, dated, piece.sentence > sentence)]
            _add_words(found, forms, piece)
        for name in told:
            found.setdefault(name, (piece.first, piece.after))
        side = _BEHIND if names else side
        sentence = piece.sentence
    found[f"#pieces{min(len(reading.pieces), _MOST_PIECES)}"] = found[f"#goal={side == _BEHIND}"] = (0, 0)
    if reading.reasons:
        found["#told"] = (0, 0)
    return found


def _built(forms: Forms, piece: Piece, dated: list[bool], opens: bool) -> Iterator[str]:
    """How the piece is built."""
    words, sort = forms[piece.first : piece.after], piece.sort
    subject, at = _subject(words), _verb_at(forms, piece)
    verb = _verb(forms[at]) if at is not None else "none"
    tense = _tense(forms[at]) if at is not None else ""
    stop = "." if opens and piece.before != ";" else _STOPS.get(piece.before, piece.before)
    size = sum(map(is_word, words))
    length = sum(size >= bound for bound in _LONG)
    free = min(sum(not dated[place] and is_word(forms[place]) for place in range(piece.first, piece.after)), _MOST_FREE)
    yield from (f"={sort}", f"_{subject}", f":{verb}", f":{tense}", f"len{length}", f"stop{stop}")
    yield from (f"={sort}_{subject}", f"_{subject}:{verb}", f"_{subject}:{tense}", f"={sort}:{verb}:{tense}")
    yield from (f"={sort}stop{stop}", f"={sort}len{length}", f"={sort}_{subject}stop{stop}", f"={sort}free{free}")
    yield f"={sort}date{any(dated[piece.first : piece.after])}"
    counts = any(is_number(forms[place]) for place in range(piece.first, piece.after) if not dated[place])
    yield f"={sort}number{counts}"
    if at is not None:
        yield f":{verb}+{_follows(forms[at + 1]) if at + 1 < piece.after else ''}"
    yield from _stands(forms, piece)
    yield from _held(words, sort, subject)
    if tells_a_fact(forms, piece.first, piece.after):
        yield from (f"={sort}fact", f"_{subject}fact")


def _stands(forms: Forms, piece: Piece) -> Iterator[str]:
    """Where something is ("the paint is in the cellar"), and whether it is told to be one or what ("the black one")."""
    at = _verb_at(forms, piece)
    if at is None or at + 1 >= piece.after:
        return
    verb, follows = _verb(forms[at]), forms[at + 1]
    if follows in _WHERE:
        yield from (f":{verb}where", f"_{_subject(forms[piece.first : piece.after])}:{verb}where")
    if follows in DETERMINER and at + 2 < piece.after:
        yield f":{verb}+{'one' if forms[piece.after - 1] in _ONE else 'noun'}"


def _held(words: Forms, sort: str, subject: str) -> Iterator[str]:
    """Which small words and classes of words it holds."""
    denials = [word for word in words if word in _DENIES]
    if denials:
        yield from ("not", f"={sort}not", f"_{subject}not", *(f"not={word}" for word in denials))
    if not _OWN.isdisjoint(words):
        yield from (f"={sort}my", f"_{subject}my")
    if not _IT.isdisjoint(words[1:]):
        yield from (f"={sort}it", f"_{subject}it")
    for word in words:
        yield from base_and_classes(word)[1]


def _subject(words: Forms) -> str:
    """Who or what the piece is about, by the word it begins with."""
    return _subject_of(next((word for word in words[:-1] if word not in _LEADING), words[-1]))


@by_word
def _subject_of(first: str) -> str:
    for name, listed in _SUBJECTS:
        if first in listed:
            return name
    if is_number(first):
        return "number"
    if is_gerund(first):
        return "doing"
    for name, listed in _OTHER_SUBJECTS:
        if first in listed or singular(first) in listed:
            return name
    for name, listed in _SMALL_SUBJECTS:
        if first in listed:
            return name
    return "things" if singular(first) != first else "thing"


def _verb_at(forms: Forms, piece: Piece) -> int | None:
    """Where its verb stands, or what looks like one."""
    if piece.sort == TOLD:
        return piece.verb if piece.verb < piece.after else None
    for at in range(piece.first + 1, min(piece.first + _VERB_WITHIN, piece.after)):
        word = forms[at]
        told = word in BE or word in HAVE or word in MODAL or word in TELLS or word in PAST_FORMS or word in HAPPENS
        if told or word.endswith("ed") or (word.endswith("s") and base_of(word) in KNOWN_VERBS):
            return at
    return None


@by_word
def _verb(word: str) -> str:
    for name, listed in _FORMS:
        if word in listed:
            return name
    base = base_of(word)
    for name, listed in _BASES:
        if base in listed:
            return name
    for name, listed in _SOUNDS:
        if word in listed:
            return name
    return "other"


@by_word
def _tense(word: str) -> str:
    if word in PAST_FORMS or word in _WERE or word.endswith("ed"):
        return "past"
    if word in MODAL:
        return "modal"
    return "s" if word.endswith("s") else "plain"


@by_word
def _follows(word: str) -> str:
    """What stands behind a verb."""
    if is_number(word):
        return "number"
    if word in ("not", "to"):
        return word
    for name, listed in _FOLLOWS:
        if word in listed:
            return name
    return "doing" if is_gerund(word) else "thing"


def _joined(forms: Forms, piece: Piece) -> Iterator[str]:
    """What small words join to the goal itself: "or Coach drops me", "rather than paying Lutz"."""
    for at in range(max(piece.verb, piece.first) + 1, piece.after - 1):
        word, follows = forms[at], forms[at + 1]
        if word in _JOINS:
            told = finite_verb(forms, at + 1, piece.after) is not None
            yield from (f"#G{word}{told}", f"#G{word}+{_joins(follows)}{told}")


@by_word
def _joins(word: str) -> str:
    for name, listed in (("i", SUBJECT), ("my", POSSESSIVE), ("the", DETERMINER), ("do", KNOWN_VERBS), ("be", BE)):
        if word in listed:
            return name
    return "doing" if is_gerund(word) else "thing"


def _add_words(found: Telltales, forms: Forms, piece: Piece) -> None:
    """Its words and pairs of words in their base forms."""
    before, place = "^", piece.first
    for at, base in _bases(forms, range(piece.first, piece.after)):
        if base != "0":
            found.setdefault(base, (at, at + 1))
            found.setdefault(f"{before}_{base}", (place, at + 1))
        before, place = base, at
    found.setdefault(f"{before}_$", (place, place + 1))


def _bases(forms: Forms, places: Iterable[int]) -> Iterator[tuple[int, str]]:
    for at in places:
        if base := base_and_classes(forms[at])[0]:
            yield at, base
