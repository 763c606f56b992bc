"""Why somebody wants a thing: behind "because", as a purpose ("to get ready"), or as a plain fact of their life."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.nouns import ABSTRACT, DELIVERABLE, PERSON
from mentor_cli.core.judgement.text.english.pieces import GOAL, KNOWN_VERBS, NAMED, TOLD, Piece, finite_verb
from mentor_cli.core.judgement.text.english.qualities import ADVERB, DETERMINER, PREPOSITION, SUBJECT, WH_WORD
from mentor_cli.core.judgement.text.english.verbs import (
    ACTIVITY,
    BE,
    CREATE,
    FINISH,
    LIGHT,
    MODAL,
    PAST_FORMS,
    TAKE_INFINITIVE,
    TELLS,
    VAGUE,
)
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, RHYTHM, Reason, Time

Forms = tuple[str, ...]

_CONNECTIVES: dict[str, tuple[tuple[str, ...], ...]] = {
    "because": (("because",),), "otherwise": (("otherwise",),), "given": (("given", "that"), ("given", "how"), ("given", "the"), ("given", "my")),
    "in": (("in", "order"), ("in", "preparation"), ("in", "readiness"), ("in", "line", "with"), ("in", "case"), ("in", "time", "to")),
    "so": (("so", "that"), ("so", "as", "to")), "or": (("or", "else"),), "due": (("due", "to"),), "thanks": (("thanks", "to"),),
    "with": (("with", "a", "view"), ("with", "the", "aim"), ("with", "the", "goal")), "ready": (("ready", "for"), ("ready", "to")),
    "seeing": (("seeing", "as"), ("seeing", "that")), "now": (("now", "that"),), "reason": (("reason",),),
    "why": (("why",),), "purpose": (("purpose",),), "owing": (("owing", "to"),), "meaning": (("meaning",),),
    "as": (("as", "part", "of"), ("as", "required"), ("as", "otherwise")), "thereby": (("thereby",),),
    "hence": (("hence",),), "helps": (("helps",),), "helping": (("helping", "me"), ("helping", "us")),
    "for": (("for", "when"), ("for", "the", "sake"), ("for", "the", "benefit"), ("for", "my", "own"), ("for", "fun")),
    "needed": (("needed", "for"), ("needed", "to"), ("needed", "by")), "required": (("required", "for"), ("required", "by"), ("required", "to")),
    "that": (("that", "way"),), "rather": (), "lest": (("lest",),), "motivation": (("motivation", "is"),),
    "aiming": (("aiming", "to"),), "hoping": (("hoping", "to"), ("hoping", "this"), ("hoping", "it")),
    "allowing": (("allowing",),), "enabling": (("enabling",),),
}  # fmt: skip
# "to …" behind one of these belongs to it: somebody is asked or helped to do the thing.
_PERSUADE = wordset(
    """
    allow ask challenge coach convince enable encourage expect force get help instruct invite like motivate need
    order persuade push remind require support teach tell train urge want
    """
)
_PURPOSES = wordset(
    """
    application apprenticeship award badge benefit boss bronze business career child children citizenship college
    daughter degree family future gold health interview job job-hunt kid kids marriage masters migration move mum
    phd position promotion purpose qualification reason residency retirement role sake school silver son uni
    university visa wedding work
    """
)
# Verbs whose "for" only says what they are about ("apply for", "study for").
_TAKE_FOR = wordset(
    """
    aim apply arrange ask audition book call care check collect cover design draft enter interview look make
    nominate pay prepare register responsible revise run search sell sew sign study swap test train use vote wait
    write
    """
)
_EPISTEMIC = wordset("guess hope know promise realise reckon say suppose think understand")
_STATUS_WORDS = wordset("currently far moment now presently right")
_AMBIGUOUS = wordset(
    """
    bath bed church dinner exercise lunch play practice run school sleep study test work
    """
)


def reasons_in(
    forms: Forms, pieces: tuple[Piece, ...], times: tuple[Time, ...]
) -> tuple[tuple[Reason, ...], tuple[Piece, ...]]:
    """The reasons, and the pieces that neither name the goal nor give a reason (asides such as "I know it's late")."""
    starts = {time.first: time for time in times}
    reasons: list[Reason] = []
    asides: list[Piece] = []
    goals = sum(1 for piece in pieces if piece.sort in (GOAL, NAMED) and _has_content(forms, piece))
    for number, piece in enumerate(pieces):
        at = (
            _connective(forms, piece, starts, after_facts=_only_facts(pieces[:number]))
            if not _second_aim(forms, piece)
            else piece.first
        )
        if at is not None and (at < piece.after - 1 or (piece.after < len(forms) and forms[piece.after] == ":")):
            after = piece.after
            if forms[at] in ("reason", "why", "purpose") and number + 1 < len(pieces) and at >= piece.after - 1:
                after = pieces[number + 1].after
            opening = _goal_behind(forms, piece, at)
            reasons.append(Reason(at, opening or after, "said"))
            continue
        purpose = _purpose(forms, piece, pieces[number + 1 :], starts)
        if purpose:
            reasons.append(purpose)
            continue
        if _is_larger_wish(forms, piece, pieces[:number]):
            reasons.append(Reason(piece.first, piece.after, "told"))
            continue
        if piece.sort == TOLD and goals and not _is_shared_aim(forms, piece, times, pieces):
            if _is_aside(forms, piece, starts):
                asides.append(piece)
            else:
                reasons.append(Reason(piece.first, piece.after, "told"))
    return tuple(reasons), tuple(asides)


def _is_larger_wish(forms: Forms, piece: Piece, earlier: tuple[Piece, ...]) -> bool:
    """ "Review one pull request a day; I want to see how others work": a wish behind a goal is what it is for."""
    if (
        piece.sort != GOAL
        or forms[piece.first] not in ("i", "we")
        or not {"want", "hope", "wish"} & set(forms[piece.first : piece.verb + 1])
    ):
        return False
    before = [base_of(forms[one.verb]) for one in earlier if one.sort == GOAL]
    return (
        bool(before)
        and base_of(forms[piece.verb]) in VAGUE | LIGHT
        and base_of(before[0]) in CREATE | FINISH | ACTIVITY
    )


def _second_aim(forms: Forms, piece: Piece) -> bool:
    """ "…; the aim is to need less help": an aim named behind the goal is what the goal is for."""
    return (
        bool(piece.before)
        and piece.sort == GOAL
        and piece.verb - piece.first < 5
        and "aim" in forms[piece.first : piece.verb]
        and forms[piece.verb - 1] == "to"
    )


def _is_shared_aim(forms: Forms, piece: Piece, times: tuple[Time, ...], pieces: tuple[Piece, ...]) -> bool:
    """ "everyone has at least one commit each week": what all are to do, told as if it were so."""
    if forms[piece.verb] in PAST_FORMS or (
        forms[piece.verb] in ("has", "have")
        and not (set(forms[piece.verb + 1 : piece.verb + 2]) & (DETERMINER | {"at"} | set(NUMBER_WORDS)))
    ):
        return False
    if forms[piece.verb] == "will" and piece == pieces[0] and not any(one.sort == GOAL for one in pieces):
        return True
    own = [time for time in times if piece.first < time.first <= piece.after + 1]
    if forms[piece.first] in ("everyone", "everybody", "each", "every", "all", "both"):
        return any(time.sort in (END, RHYTHM) for time in own) or any(time.sort == END for time in times)
    passive = (
        forms[piece.verb] in ("is", "are")
        and not piece.before
        and not forms[piece.verb + 1 : piece.verb + 2] == ("on",)
    )
    return passive and any(time.trigger in ("by", "before", "until") and time.first == piece.verb + 2 for time in own)


def _has_content(forms: Forms, piece: Piece) -> bool:
    if piece.sort == NAMED:
        return forms[piece.verb][0].isalnum() and forms[piece.verb] not in (
            "sorry",
            "thanks",
            "please",
            "hello",
            "hi",
            "booked",
            "done",
        )
    return piece.after - piece.verb >= 1 and forms[piece.verb] not in ("sorry", "thanks", "please", "hello", "hi")


def _only_facts(earlier: tuple[Piece, ...]) -> bool:
    """ "I always forget names, so I'll …": behind facts alone, "so" leads to the goal, not to its reason."""
    return bool(earlier) and all(piece.sort == TOLD for piece in earlier)


def _connective(forms: Forms, piece: Piece, starts: dict[int, Time], *, after_facts: bool) -> int | None:
    """Where a connective stands in the piece that says: here comes the reason."""
    for at in range(piece.first, piece.after):
        word = forms[at]
        for phrase in _CONNECTIVES.get(word, ()):
            if phrase[0] == "ready" and at <= piece.verb + 1:
                continue
            if forms[at : at + len(phrase)] == phrase:
                return at if word != "otherwise" or _tells(forms, at + 1, piece.after) else None
        if (
            word == "or"
            and (at == piece.first or (forms[at + 1 : at + 2] and forms[at + 1] in SUBJECT))
            and _tells(forms, at + 1, piece.after)
        ):
            return at
        if word == "so" and _so_clause(forms, at, piece) and not (at == piece.first and after_facts):
            return at
        if word in ("as", "since", "for") and at not in starts and _clause_follows(forms, at, piece):
            return at
        if word == "for" and at > piece.verb and _for_a_purpose(forms, at, piece, starts):
            return at
        if word == "which" and at > piece.first - 1 and _weighs(forms, at, piece):
            return at
    return None


def _tells(forms: Forms, at: int, after: int) -> bool:
    return at < after and (finite_verb(forms, at, after) is not None or is_gerund(forms[at]))


def _so_clause(forms: Forms, at: int, piece: Piece) -> bool:
    """ "so I can …" inside a sentence; "So this time …" at its beginning only leads on."""
    follows = forms[at + 1] if at + 1 < piece.after else ""
    if at == piece.first and piece.before in ("", ".", "!", "?", ";", ":"):
        return False
    return (
        follows in SUBJECT
        or follows in DETERMINER
        or (follows.isalpha() and finite_verb(forms, at + 1, piece.after) is not None)
    ) and follows not in ("far", "much", "many", "on")


def _clause_follows(forms: Forms, at: int, piece: Piece) -> bool:
    follows = forms[at + 1] if at + 1 < piece.after else ""
    if forms[at] == "for":
        return follows in ("i", "he", "she", "we", "they") and finite_verb(forms, at + 1, piece.after) is not None
    if forms[at] == "as" and (
        follows in ("a", "an", "much", "many", "well", "soon", "long", "if") or forms[at - 1 : at] == ("such",)
    ):
        return False
    return bool(follows) and finite_verb(forms, at + 1, piece.after) is not None


def _for_a_purpose(forms: Forms, at: int, piece: Piece, starts: dict[int, Time]) -> bool:
    """ "for the admin role I've got my eye on": what it serves, unless the verb itself takes "for"."""
    vague = base_of(forms[piece.verb]) in VAGUE
    if at in starts or base_of(forms[piece.verb]) in _TAKE_FOR or base_of(forms[at - 1]) in _TAKE_FOR:
        return False
    place = at + 1
    while (
        place < piece.after and forms[place] not in PREPOSITION and forms[place] not in SUBJECT and place not in starts
    ):
        place += 1
    head = singular(forms[place - 1]) if place > at + 1 else ""
    return head in _PURPOSES or (head in ABSTRACT and head not in ("time", "level", "speed", "feedback", "way"))


def _weighs(forms: Forms, at: int, piece: Piece) -> bool:
    telling = {
        "need",
        "needs",
        "will",
        "would",
        "helps",
        "help",
        "matters",
        "means",
        "want",
        "lets",
        "makes",
        "is",
        "keeps",
        "costs",
        "require",
    }
    return any(word in telling for word in forms[at + 1 : min(at + 5, piece.after)]) and (
        at == piece.first or forms[at - 1] not in PREPOSITION
    )


def _goal_behind(forms: Forms, piece: Piece, at: int) -> int:
    """Where "I will …" begins behind a reason in the same piece; 0 when there is none."""
    for place in range(at + 3, piece.after - 1):
        if (
            forms[place] in ("i", "we")
            and forms[place + 1] in ("will", "shall")
            and at == piece.first
            and forms[at] not in ("so", "otherwise")
        ):
            return place
    return 0


def _purpose(forms: Forms, piece: Piece, later: tuple[Piece, ...], starts: dict[int, Time]) -> Reason | None:
    """ "… to get ready for the design round"; "To stop feeling weak, I'm going to …"."""
    if forms[piece.first] == "to" or forms[piece.verb : piece.verb + 1] == ("to",):
        opening = piece.first if forms[piece.first] == "to" else piece.verb
        for place in range(opening + 2, piece.after - 1):
            if (
                forms[place] in ("i", "we")
                and forms[place - 1] not in WH_WORD
                and (forms[place + 1] in MODAL or forms[place + 1] in ("am", "are", "plan", "want", "need"))
            ):
                return Reason(opening, place, "purpose")
        following = later[0] if later else None
        if (
            following
            and following.before == ","
            and following.sort == GOAL
            and forms[following.verb] != "to"
            and following.sentence == piece.sentence
        ):
            return Reason(opening, piece.after, "purpose")
        if (
            piece.sort == GOAL
            and opening == piece.first
            and piece.before in (",", "(", "-", "–", "—")
            and forms[opening + 1 : opening + 2] != ("the",)
        ):
            return Reason(opening, piece.after, "purpose") if _is_infinitive(forms, opening, piece.after) else None
        if piece.first != opening and piece.before:
            return Reason(opening, piece.after, "purpose") if _is_infinitive(forms, opening, piece.after) else None
    if piece.sort == TOLD:
        return None
    for at in range(piece.verb + 2, piece.after - 1):
        if forms[at] == "to" and _is_infinitive(forms, at, piece.after) and _stands_free(forms, at, piece, starts):
            return Reason(at, piece.after, "purpose")
    return None


def _is_infinitive(forms: Forms, at: int, after: int) -> bool:
    place = at + 1
    while place < after and (forms[place] in ADVERB or forms[place] == "not"):
        place += 1
    if place >= after:
        return False
    word = forms[place]
    follows = forms[place + 1] if place + 1 < after else ""
    if word in _AMBIGUOUS and follows not in DETERMINER:
        return False
    if word in KNOWN_VERBS or word == "be":
        return bool(follows) or word in (
            "improve",
            "relax",
            "graduate",
            "progress",
            "qualify",
            "survive",
            "cope",
            "pass",
            "succeed",
        )
    return (
        follows in DETERMINER
        and word not in DETERMINER
        and not is_gerund(word)
        and singular(word) not in PERSON
        and singular(word) not in DELIVERABLE
        and word not in NUMBER_WORDS
        and word[0].isalpha()
        and word not in PREPOSITION
    )


def _stands_free(forms: Forms, at: int, piece: Piece, starts: dict[int, Time]) -> bool:
    """Whether the "to" is not tied to the word before it, or to somebody asked to do the thing."""
    before = forms[at - 1]
    if "enough" in forms[piece.first : at] or "too" in forms[piece.first : at]:
        return False
    if {"myself", "ourselves"} & set(forms[piece.first : at]):
        return False
    if before in TAKE_INFINITIVE or base_of(before) in TAKE_INFINITIVE or before in BE:
        return False
    for place in range(at - 1, piece.first - 1, -1):
        if forms[place] in ("to", "and", "or", "by") and place != at:
            break
        if place in starts:
            break
        if base_of(forms[place]) in _PERSUADE and at - place > 1:
            return False
    return not (forms[at - 1].isdigit() or (is_gerund(before) and base_of(before) in TAKE_INFINITIVE))


def _is_aside(forms: Forms, piece: Piece, starts: dict[int, Time]) -> bool:
    """A fact that explains nothing: a timetable, where one stands today, a hedge, who does which part."""
    words = forms[piece.first : piece.after]
    verb = forms[piece.verb]
    subject = forms[piece.first : piece.verb]
    if (
        (verb in BE and piece.verb == piece.first)
        or len(words) < 3
        or words[0]
        in ("until", "before", "after", "if", "unless", "when", "whenever", "whatever", "wherever", "either", "once")
        or "either way" in " ".join(words[:3])
    ):
        return True
    if (
        base_of(verb) in _EPISTEMIC
        and verb in ("know", "hope", "guess", "suppose", "reckon", "realise", "promise", "say")
        and not (verb == "say" and subject[:1] == ("i",))
    ):
        return "not" not in words[:4]
    if (_STATUS_WORDS & set(words) and any(word[0].isdigit() for word in words)) or words[:3] in (
        ("so", "far", "i"),
        ("i", "am", "at"),
    ):
        return True
    behind = forms[piece.verb + 1 : piece.after]
    if (
        verb in ("is", "are", "am")
        and behind
        and (piece.verb + 1 in starts or behind[0] in ("booked", "due", "scheduled", "planned", "open"))
    ):
        return starts.get(piece.verb + 1, Time(END, 0, 0)).sort == END
    if verb in ("have", "has") and "free" in words:
        return True
    if subject[:1] in (("i",), ("we",)) and verb in ("can", "will", "could") and "not" not in words[:4]:
        return True
    person_does = subject[:1] not in (("i",), ("we",), ("it",), ("this",), ("that",)) and base_of(
        verb
    ) in CREATE | FINISH | ACTIVITY | {"do"}
    dealt = person_does and verb.endswith("s") and (verb == "does" or verb not in TELLS)
    tested = (
        person_does
        and base_of(verb) == verb
        and subject
        and singular(subject[-1]) == subject[-1]
        and subject[0] in ("my", "our", "a")
    )
    return bool(dealt or tested) and not {
        "no",
        "without",
        "nobody",
        "always",
        "never",
        "only",
        "keeps",
        "everything",
        "nothing",
    } & set(words)
