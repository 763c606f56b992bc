"""A text in pieces between its stops, and what each piece does: names a goal, tells how things are, or only names."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, PERSON, VAGUE_THING
from mentor_cli.core.judgement.text.english.qualities import (
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    OBJECT_PRONOUN,
    OPINION,
    PARTICLE,
    POSSESSIVE,
    PREPOSITION,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.verbs import (
    ACTIVITY,
    BE,
    CHANGE,
    CREATE,
    DO,
    FINISH,
    HAVE,
    INTEND,
    LIGHT,
    MODAL,
    PAST_FORMS,
    TELLS,
    VAGUE,
)
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import Time

Forms = tuple[str, ...]

STOPS = frozenset(
    [".", "!", "?", ";", ":", ",", "(", ")", "[", "]", "{", "}", "—", "–", "-", "…", "/", "|", "→", ">", "=", "―"]
    + ["\n"]
)
_SIGNS = wordset("# $ % 's < > @ _ £ ¥ € ₹")
_CLOSES = frozenset(".!?;…")
KNOWN_VERBS = CREATE | FINISH | ACTIVITY | VAGUE | LIGHT | CHANGE | INTEND
_ANYBODY = SUBJECT | {"this", "that", "these", "those", "which", "what", "who"}
_AIMS = wordset(
    """
    aim ambition challenge goal hope intention mission objective plan target task
    """
)
_OPINES = wordset(
    """
    ask believe expect hate keep like love need prefer require say think want
    """
)
# Happens to people rather than being done by them.
_HAPPENS = wordset("break forget get go keep leave lose miss start stop take")
_ALSO = wordset("also and but ok okay or plus so still then well yet")

_NOTHING: Mapping[int, int] = MappingProxyType({})

GOAL, TOLD, NAMED, EMPTY = "goal", "told", "named", "empty"


class Piece(NamedTuple):
    """The words `first` up to `after`; `verb` is where its main verb stands, `sentence` the number of its sentence."""

    sort: str
    first: int
    after: int
    verb: int
    sentence: int
    before: str


def pieces_of(forms: Forms, times: tuple[Time, ...]) -> tuple[Piece, ...]:
    """Cuts at the stops and says of each piece what it does."""
    covered = {place: time.after for time in times for place in (time.first,)}
    found: list[Piece] = []
    first, sentence, before = 0, 0, ""
    for at, word in enumerate((*forms, ".")):
        if word not in STOPS and (word[0].isalnum() or word in _SIGNS):
            continue
        if at > first:
            sort, verb = _sort_of(forms, first, at, covered, opens=before != ",")
            wished = _wished_clause(forms, first, verb, at) if sort == GOAL else None
            found.append(
                Piece(TOLD, wished[0], at, wished[1], sentence, before)
                if wished
                else Piece(sort, first, at, verb, sentence, before)
            )
        sentence += word in _CLOSES
        first, before = at + 1, word
    return tuple(found)


def _sort_of(forms: Forms, first: int, after: int, covered: dict[int, int], *, opens: bool) -> tuple[str, int]:
    at = opening_of(forms, first, after, covered)
    if at >= after:
        return EMPTY, at
    if aim := _named_aim(forms, first, after):
        return GOAL, aim
    if forms[at] in BE and forms[at] != "be":
        return TOLD, at
    told = finite_verb(forms, at, after, covered)
    if opens and first and forms[first] == "so":
        return GOAL, told or at
    if told is not None:
        if forms[at] in ("i", "we", "let") or forms[at] in MODAL or forms[at] in ("would", "it"):
            intended = _intended(forms, at, after)
            if intended is not None:
                needed = forms[intended] in ("need", "want") and forms[intended + 1 : intended + 2] in (
                    ("it",),
                    ("this",),
                    ("that",),
                    ("them",),
                )
                return (TOLD, told) if needed else (GOAL, intended)
            if _sets_out(forms, at, told, after, covered) or (
                at > first and _plans_on(forms, told, first, after, covered)
            ):
                return GOAL, told
            if (
                forms[told] in ("am", "are")
                and told + 1 < after
                and is_gerund(forms[told + 1])
                and base_of(forms[told + 1]) in CREATE | FINISH | {"learn"}
            ):
                return GOAL, told + 1
        return TOLD, told
    if starts_action(forms, at, after, sentence_opens=opens):
        return GOAL, at
    return NAMED, at


def _named_aim(forms: Forms, first: int, after: int) -> int:
    """ "the goal we set ourselves is to grow …": where the action of a goal that is called one begins; 0 for none."""
    if "what" in forms[first : first + 4] and {"i", "we"} & set(forms[first : first + 6]):
        for at in range(first + 2, after - 1):
            if forms[at] == "is":
                return at + 1 + (forms[at + 1] == "to")
    if not _AIMS & set(forms[first:after]):
        return 0
    for at in range(first, after - 2):
        if forms[at] in _AIMS:
            for place in range(at + 1, min(at + 9, after - 2)):
                if forms[place] in ("is", "was") and forms[place + 1] in ("to", "that"):
                    return place + 2
    return 0


def _sets_out(forms: Forms, at: int, verb: int, after: int, covered: dict[int, int]) -> bool:
    """ "I deploy my app before 5 June": a plain present with an end or a number is a plan, not a habit."""
    if forms[at] not in ("i", "we") or verb != at + 1 or forms[verb] not in CREATE | FINISH or forms[verb] in _HAPPENS:
        return False
    return any(place in covered or forms[place][0].isdigit() for place in range(verb + 1, after))


def _plans_on(forms: Forms, verb: int, first: int, after: int, covered: Mapping[int, int]) -> bool:
    """ "In each of the next four lessons I let …": a plain present for times to come."""
    ahead = any(first <= place < verb for place in covered)
    return (
        ahead
        and base_of(forms[verb]) == forms[verb]
        and forms[verb] not in BE | HAVE | MODAL
        and forms[verb] in KNOWN_VERBS | {"let"}
    )


def _wished_clause(forms: Forms, first: int, verb: int, after: int) -> tuple[int, int] | None:
    """ "I would like that my mentee trusts me": where the wished clause begins, and its verb."""
    for place in range(first + 1, min(verb + 2, after - 1)):
        if (
            forms[place] == "that"
            and base_of(forms[place - 1]) in INTEND
            and (told := finite_verb(forms, place + 1, after))
        ):
            return place + 1, told
    return None


def opening_of(forms: Forms, first: int, after: int, covered: dict[int, int]) -> int:
    """Where the piece really begins: behind "and", adverbs, times, and phrases that only lead in."""
    at = first
    while at < after:
        word = forms[at]
        if at in covered:
            at = min(covered[at], after)
        elif (
            (word == "that" and forms[at + 1 : at + 2] and forms[at + 1] in SUBJECT | POSSESSIVE | {"the"})
            or word in _ALSO
            or word in ADVERB
            or word in ("'s", "please", "maybe", "ideally", "firstly", "secondly")
        ):
            at += 1
        elif word in PREPOSITION and word not in ("than", "plus", "minus") and (lead := _lead_in(forms, at, after)):
            at = lead
        else:
            return at
    return at


def _lead_in(forms: Forms, at: int, after: int) -> int:
    """A phrase before the subject: "as a group we will …", "in our peer group we …"; 0 when none ends in a subject."""
    for place in range(at + 1, min(at + 13, after)):
        if forms[place] in ("i", "we") and place + 1 < after:
            return place
        if forms[place] in CONJUNCTION or is_gerund(forms[place]):
            return 0
    return 0


def finite_verb(forms: Forms, at: int, after: int, covered: Mapping[int, int] = _NOTHING) -> int | None:
    """The finite verb of a clause that has its subject at `at`; None when it begins otherwise.

    `covered` maps the first word of a time to the place after it: verbs inside of times do not count.
    """
    word = forms[at]
    if (
        word in ("this", "that", "these", "those")
        and at + 1 < after
        and not _is_finite(forms, at + 1, at)
        and forms[at + 1] not in ADVERB
    ):
        return _verb_behind_noun(forms, at, after, covered)
    if word in _ANYBODY and forms[at + 1 : at + 2] and forms[at + 1] in PREPOSITION:
        return _verb_behind_noun(forms, at, after, covered)
    if word in _ANYBODY:
        return _verb_behind(forms, at + 1, after)
    if word in PREPOSITION and word not in ("by", "than", "before", "until"):
        return _verb_behind_noun(forms, at + 1, after, covered) if at + 1 < after else None
    if word in MODAL and word not in ("will", "may", "might"):
        return at
    if (base_of(word) in KNOWN_VERBS and base_of(word) == word and word not in DETERMINER) or is_gerund(word):
        following = forms[at + 1] if at + 1 < after else ""
        is_subject = (
            following in BE - {"be", "been", "being"}
            or following in MODAL - {"will"}
            or (following in TELLS and following not in ("runs",))
        )
        return at + 1 if is_subject else None
    return _verb_behind_noun(forms, at, after, covered)


def _verb_behind(forms: Forms, at: int, after: int) -> int | None:
    """The verb behind a pronoun; adverbs may stand between."""
    while at < after and (forms[at] in ADVERB or forms[at] in ("only", "both", "all", "each", "'s")):
        at += 1
    if at >= after:
        return None
    word = forms[at]
    plain = word not in PREPOSITION and word not in DETERMINER and word not in CONJUNCTION and word[0].isalpha()
    return at if plain or word in HAVE else None


def _verb_behind_noun(forms: Forms, at: int, after: int, covered: Mapping[int, int]) -> int | None:
    """The verb behind a noun phrase such as "the van job" or "two of my four trainees"."""
    place, embedded = at, False
    while place < min(after, at + 12):
        word = forms[place]
        if place in covered:
            place = max(covered[place], place + 1)
            continue
        if (word in CONJUNCTION and word not in ("and", "or")) or word == "to" or (word in WH_WORD and place == at):
            return None
        if place > at:
            if word in WH_WORD or (word in SUBJECT and forms[place - 1] not in PREPOSITION):
                embedded = True
            elif _is_finite(forms, place, at):
                if not embedded:
                    return place
                embedded = False
        place += 1
    return None


def _is_finite(forms: Forms, place: int, first: int) -> bool:
    word, before = forms[place], forms[place - 1]
    follows = forms[place + 1] if place + 1 < len(forms) else ""
    if before in ADVERB and place - 2 >= first:
        before = forms[place - 2]
    if word in BE:
        return word not in ("be", "been", "being")
    if before[0].isdigit() or before in NUMBER_WORDS:
        return False
    if word in MODAL:
        return word != "may" or place > first
    if word in HAVE or (word in DO and word != "do"):
        return True
    if word == "'s":
        return is_gerund(follows) or follows in DETERMINER or follows in ("not", "always", "never", "too")
    if before in DETERMINER or before in PREPOSITION or before == "'s":
        return False
    if word in PAST_FORMS and follows == "by" and forms[first] not in SUBJECT:
        return False
    if word in PAST_FORMS or word in TELLS:
        return True
    if (
        word in KNOWN_VERBS
        and (follows in DETERMINER or follows in OBJECT_PRONOUN)
        and _names_people(forms, first, place)
    ):
        return True
    if (
        word.endswith("ed")
        and forms[first] in DETERMINER
        and place > first + 1
        and (follows in OBJECT_PRONOUN or follows in DETERMINER)
    ):
        return True
    if word in _OPINES and (singular(before) in PERSON or (follows in OBJECT_PRONOUN and forms[first] in DETERMINER)):
        return True
    if word.endswith("s") and base_of(word) != word and base_of(word) in KNOWN_VERBS:
        if (
            any(one in SUBJECT or singular(one) in PERSON for one in forms[first:place])
            and singular(word) not in DELIVERABLE
        ):
            return True
    plural = singular(before) != before
    if (
        plural
        and singular(before) not in PERSON
        and not (
            follows in OBJECT_PRONOUN
            or follows in DETERMINER
            or follows in ADVERB
            or (follows in PREPOSITION and singular(word) not in DELIVERABLE)
        )
    ):
        return False
    return plural and base_of(word) == word and word in KNOWN_VERBS and word not in ("work", "plan", "test", "report")


def _names_people(forms: Forms, first: int, after: int) -> bool:
    """Whether people in the plural are the subject: "the people in my team hold …"."""
    return any(singular(word) != word and singular(word) in PERSON for word in forms[first:after])


def _intended(forms: Forms, at: int, after: int) -> int | None:
    """Where the intended action of "I will …", "we want to …", "would like to …" begins; None when nothing is intended."""
    place = at + (forms[at] in ("i", "we", "let", "it"))
    place += place < after and forms[place] == "us"
    if forms[at] == "it" and not (forms[place : place + 1] == ("would",)):
        return None
    meant = forms[at] == "let"
    while place < after:
        word = forms[place]
        base = base_of(word)
        if word in ADVERB or word in (
            "also",
            "all",
            "both",
            "each",
            "to",
            "be",
            "am",
            "are",
            "able",
            "good",
            "great",
            "nice",
            "that",
        ):
            meant = meant or word in ("to",)
            place += 1
        elif word in ("will", "would", "shall", "should", "must", "gonna", "can", "could", "may", "might"):
            meant = meant or (word not in ("could", "can") and "not" not in forms[place : place + 2])
            place += 1
        elif base in INTEND and word not in ("meant", "decided") and base != word and not is_gerund(word):
            return None
        elif base in INTEND | {"need", "have", "aspire", "like", "try"} and _takes_infinitive(forms, place, after):
            meant, place = True, place + 1
        elif base in ("want", "need") and base == word:
            return place + 1 if place + 1 < after and forms[place + 1] in CREATE | FINISH | ACTIVITY else place
        else:
            break
    if not meant or place >= after:
        return None
    if (
        forms[place - 1] == "be"
        and (forms[place] in PREPOSITION or forms[place] in ("away", "off"))
        and forms[place] != "like"
    ):
        return None
    return place


def _takes_infinitive(forms: Forms, place: int, after: int) -> bool:
    behind = place + 1
    while behind < after and (forms[behind] in ADVERB or forms[behind] == "not"):
        behind += 1
    return behind < after and forms[behind] in ("to", "that")


def starts_action(forms: Forms, at: int, after: int, *, sentence_opens: bool = True) -> bool:
    """Whether an action begins here: a base verb, a gerund, "to …", "not to …", or a verb shown by what follows it."""
    word = forms[at]
    if word in ("to", "not") and at + 1 < after:
        return starts_action(forms, at + 1, after) or word == "to"
    if word in DO and forms[at + 1 : at + 2] == ("not",):
        return True
    following = forms[at + 1] if at + 1 < after else ""
    if word in KNOWN_VERBS and (
        word not in OPINION or following in DETERMINER | PARTICLE | PREPOSITION or singular(following) != following
    ):
        return not _noun_in_front(forms, at, after)
    if (
        word in DETERMINER
        or word in PREPOSITION
        or word in OPINION
        or word in CONJUNCTION
        or word in VAGUE_THING
        or not word[0].isalpha()
    ):
        return False
    if is_gerund(word):
        return True
    base = base_of(word)
    if base != word and base in KNOWN_VERBS and word.endswith("ed"):
        return False
    return (
        sentence_opens
        and following
        in ("the", "my", "our", "a", "an", "myself", "up", "out", "all", "it", "them", "at", "for", "with")
        and singular(word) == word
        and singular(word) not in PERSON
    )


def _noun_in_front(forms: Forms, at: int, after: int) -> bool:
    """ "Book club", "work plan", "reading group": a verb form that names a thing with the noun behind it."""
    word = forms[at]
    following = forms[at + 1] if at + 1 < after else ""
    if word in ("exercise", "work", "practice", "test", "mock", "phone", "gym", "sleep", "water", "chess", "exam"):
        return not following or following in ("sheet", "book", "exam", "test", "interview", "plan", "routine")
    return False
