"""What somebody will do, and to what: the main verbs of a goal with their objects, and bare noun phrases."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS, UNIT_DAYS, WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.nouns import (
    ABSTRACT,
    BODY,
    DELIVERABLE,
    EVENT,
    EXAM,
    PERSON,
    SAYINGS,
    VAGUE_THING,
)
from mentor_cli.core.judgement.text.english.pieces import EMPTY, GOAL, KNOWN_VERBS, NAMED, TOLD, Piece
from mentor_cli.core.judgement.text.english.qualities import (
    ADVERB,
    COMPARATIVE,
    CONJUNCTION,
    DETERMINER,
    OBJECT_PRONOUN,
    OPINION,
    PARTICLE,
    PREPOSITION,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.quantities import LABELS
from mentor_cli.core.judgement.text.english.verbs import (
    ACTIVITY,
    BE,
    CHANGE,
    CREATE,
    DO,
    FINISH,
    GRANTED,
    HAVE,
    INNER,
    INTEND,
    LIGHT,
    MEETS,
    MODAL,
    PAST_FORMS,
    VAGUE,
)
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, RHYTHM, Action, Time

Forms = tuple[str, ...]

_PHRASAL = {
    ("work", "out"): "activity", ("work", "through"): "finish", ("work", "on"): "vague", ("catch", "up"): "vague",
    ("sort", "out"): "vague", ("brush", "up"): "vague", ("figure", "out"): "vague", ("pick", "up"): "vague",
    ("step", "up"): "vague", ("open", "up"): "vague", ("give", "up"): "stop", ("cut", "out"): "stop",
    ("cut", "down"): "change", ("cut", "back"): "change", ("look", "into"): "vague", ("look", "after"): "activity",
    ("look", "at"): "vague", ("look", "for"): "vague", ("go", "over"): "activity", ("go", "through"): "finish",
    ("get", "into"): "vague", ("get", "on"): "vague", ("get", "up"): "activity", ("get", "to"): "activity",
    ("keep", "up"): "vague", ("keep", "on"): "vague", ("set", "up"): "create", ("speak", "up"): "activity",
    ("put", "together"): "create", ("come", "up"): "create", ("find", "out"): "finish", ("read", "up"): "vague",
    ("dig", "into"): "vague", ("dive", "into"): "vague", ("build", "on"): "vague", ("stay", "on"): "vague",
    ("wise", "up"): "vague", ("level", "up"): "vague", ("skill", "up"): "vague", ("settle", "in"): "vague",
    ("do", "up"): "finish", ("stick", "to"): "vague", ("live", "up"): "vague", ("stand", "out"): "vague",
    ("think", "about"): "vague", ("fit", "in"): "vague", ("help", "out"): "activity", ("reach", "out"): "activity",
    ("move", "on"): "vague", ("get", "better"): "vague", ("pull", "together"): "create", ("deal", "with"): "vague",
    ("take", "on"): "vague", ("hold", "back"): "activity", ("stop", "being"): "vague", ("stop", "feeling"): "vague", ("take", "up"): "activity", ("focus", "on"): "vague", ("put", "out"): "vague",
}  # fmt: skip
# A course or exam may carry the name of something nobody can point at ("pass communication skills level 2").
# "to" behind these leads to a thing, not to an action ("contribute to open source").
_TO_A_THING = wordset(
    """
    according adapt adjust close contribute lead link listen next refer relate reply respond return speak stick talk
    thanks
    """
)


def _is_saying(forms: Forms, at: int, end: int) -> bool:
    """ "get to grips with", "take it to the next level", "find my feet": an image instead of a deed."""
    window = forms[at + 1 : min(at + 9, end)]
    if any(word[0].isdigit() for word in window):
        return False
    return any((one, other) in SAYINGS for one, other in zip(window, window[1:], strict=False))


# A thing that is only to be better is no thing yet ("better notes", "healthier meals").
_BETTER = (OPINION | {"better"}) - {"first", "open", "present", "last", "clean", "cool", "active", "square", "personal"}
_THRESHOLDS = (("less", "than"), ("more", "than"), ("fewer", "than"), ("at", "least"), ("at", "most"), ("up", "to"))
_WITH_IN = wordset(
    """
    book bring carry check fill get give hand hold log move pass phone plug put send sign switch take try turn type
    """
)
_SHARES = wordset(
    """
    all any both couple each few five four half lot lots many most one part rest several some three two
    """
)
_MONEY_VERBS = wordset("collect donate earn invest make pay put raise save set spend")
_TAKES_A_COURSE = wordset(
    """
    attend complete do finish pass read resit retake sit submit take watch
    """
)
_QUANTIFIED = wordset(
    """
    a all an another both each every her his my our that the their these this those your
    """
)
_SIMPLE = {**dict.fromkeys(CREATE, "create"), **dict.fromkeys(FINISH, "finish"), **dict.fromkeys(ACTIVITY, "activity")}
_GENERIC_PEOPLE = wordset(
    """
    anyone everybody everyone folk other others people person somebody someone stranger
    """
)


def actions_in(
    forms: Forms, pieces: tuple[Piece, ...], free: list[bool], covered: list[bool], times: tuple[Time, ...]
) -> tuple[Action, ...]:
    """The actions in the pieces of the goal; `free` marks words outside reasons and asides, `covered` those of times."""
    found: list[Action] = []
    starts = {time.first: time for time in times}
    for piece in pieces:
        if (
            piece.sort == EMPTY
            or (piece.sort == TOLD and forms[piece.verb] in PAST_FORMS)
            or not any(free[piece.first : piece.after])
        ):
            continue
        if piece.sort == NAMED:
            found += _named(forms, piece, free, covered, starts)
        found += _verbs(forms, piece, free, covered)
    return tuple(_with_shared_objects(forms, found))


def _with_shared_objects(forms: Forms, actions: list[Action]) -> list[Action]:
    """ "Plan and teach a unit": the first verb has the object of the second."""
    for number in range(len(actions) - 1):
        one, other = actions[number], actions[number + 1]
        joined = forms[one.after : one.after + 1] in (("and",), ("or",)) and other.first == one.after + 1
        if one.thing == "none" and joined and one.sort != "topic":
            actions[number] = one._replace(object=other.object, thing=other.thing, whole=other.whole, after=other.after)
    return actions


def _verbs(forms: Forms, piece: Piece, free: list[bool], covered: list[bool]) -> list[Action]:
    found: list[Action] = [passive] if (passive := _passive(forms, piece)) else []
    at = piece.first
    while at < piece.after:
        if forms[at] in WH_WORD and found:
            while at < piece.after and forms[at] not in ("and", "or", "by"):
                at += 1
            continue
        if free[at] and not covered[at] and _is_action_verb(forms, at, piece, bool(found)):
            action = _action(forms, at, piece, free, covered)
            if action:
                found.append(action)
        at += 1
    return found


def _passive(forms: Forms, piece: Piece) -> Action | None:
    """ "Every report gets read aloud": the subject is what it is done to."""
    if piece.sort == NAMED:
        for at in range(piece.first + 1, piece.after):
            if _is_done(forms[at]) and forms[at - 1][0].isalpha() and forms[at - 1] not in ADVERB:
                head = singular(next((w for w in forms[piece.first : at] if singular(w) in DELIVERABLE), forms[at - 1]))
                return Action(
                    "finish", base_of(forms[at]), piece.first, at + 1, head, _thing(head, False, (head,)), True
                )
        return None
    done = forms[piece.verb + 1] if piece.sort == TOLD and piece.verb + 1 < piece.after else ""
    if base_of(forms[piece.verb]) not in ("be", "get") or not (
        _is_done(done) or (done in ("up", "ready", "in", "out", "down") and forms[piece.verb] in ("is", "are"))
    ):
        return None
    head = singular(forms[piece.verb - 1])
    return Action("finish", base_of(done), piece.first, piece.verb + 2, head, _thing(head, False, (head,)), True)


def _is_done(word: str) -> bool:
    """A participle that says of a thing what has been done to it."""
    base = base_of(word)
    return (
        base != word
        and not word.endswith(("ing", "s"))
        and base in CREATE | FINISH | ACTIVITY
        and word not in ("left", "lost", "got", "made", "used", "sorted")
    )


def _is_action_verb(forms: Forms, at: int, piece: Piece, already: bool) -> bool:
    """Whether a main verb of the goal stands here, by what stands before it."""
    word = forms[at]
    if (
        not word[0].isalpha()
        or word in MODAL
        or word in SUBJECT
        or (word in PREPOSITION and word not in ("like",))
        or word in DETERMINER
    ):
        return False
    if at == piece.verb and piece.sort in (GOAL, TOLD):
        return word not in ("to", "not", "because") and word not in CONJUNCTION
    place = at - 1
    while place >= piece.first and (forms[place] in ADVERB or forms[place] == "not"):
        place -= 1
    before = forms[place] if place >= piece.first else ""
    known = (base_of(word) in KNOWN_VERBS and base_of(word) == word) or word in ("be", "have")
    if before == "to" and base_of(forms[place - 1]) in _TO_A_THING and place > piece.first:
        return False
    if before == "to":
        return known or (word not in ADVERB and _object_follows(forms, at, piece.after))
    if before in ("by", "through", "via"):
        return is_gerund(word)
    if before in MODAL and before != "may":
        return (word not in ADVERB and word not in ("be", "not", "have")) or known
    if before == "may" or before == "us" or (before in DO and at and forms[at - 1] == "not"):
        return known
    if before in ("i", "we"):
        return known and word not in BE and word not in HAVE
    if before in ("and", "or", "then", ",") and already:
        return (known or (is_gerund(word) and any(is_gerund(w) for w in forms[piece.first : at]))) and not (
            word in DELIVERABLE and not _object_follows(forms, at, piece.after)
        )
    if (
        base_of(before) in ("start", "stop", "finish", "keep", "begin", "avoid", "quit", "am", "practice", "try")
        and before != word
    ):
        return is_gerund(word)
    return False


def _object_follows(forms: Forms, at: int, after: int) -> bool:
    follows = forms[at + 1] if at + 1 < after else ""
    return (
        follows in DETERMINER
        or follows in OBJECT_PRONOUN
        or follows in NUMBER_WORDS
        or follows[:1].isdigit()
        or follows in PARTICLE
        or follows in ("at", "to", "with", "for")
    )


def _action(forms: Forms, at: int, piece: Piece, free: list[bool], covered: list[bool]) -> Action | None:
    word = forms[at]
    verb = base_of(word)
    follows = forms[at + 1] if at + 1 < piece.after else ""
    negated = (
        verb == "stop"
        or "not" in forms[max(at - 3, piece.first) : at]
        or forms[at - 1 : at] in (("avoid",), ("stop",), ("quit",), ("without",))
    )
    if verb in INTEND | {"need", "have", "use"} and follows == "to" and verb != "learn":
        return None
    if verb in ("stop", "quit", "avoid", "keep", "start", "begin", "finish", "continue", "try") and is_gerund(follows):
        return None
    if verb == "do" and follows == "not":
        return None
    if verb == "be" and follows in ("able", "going", "about"):
        return None
    sort = (
        _PHRASAL.get((verb, follows))
        or _PHRASAL.get((verb, forms[at + 2] if at + 2 < piece.after else ""))
        or _sort_of(verb)
    )
    after, head, thing, whole = _object(forms, at + 1, piece, free, covered)
    if verb in ("be", "do", "become", "feel", "seem", "look", "sound", "stay", "remain", "get") and _is_state(
        forms, at + 1, piece.after, head
    ):
        sort, thing = "vague", "abstract"
    if verb in ("be", "get", "become") and follows in GRANTED:
        sort, thing, head, whole = "granted", "thing", follows, True
    if verb in ("make", "have", "keep", "get", "want") and _made_so(forms, at, after, piece.after):
        thing, sort = "abstract", "vague"
    if verb in ("rehearse", "practice", "perform", "record") and thing == "abstract" and whole:
        thing = "thing"
    if thing == "empty" and head in _GENERIC_PEOPLE and (inner := _placed(forms, after, piece, free, covered)):
        after, head, thing, whole = inner
    if verb in _TAKES_A_COURSE and thing == "abstract" and after - at > 2:
        thing = "thing"
    if _is_saying(forms, at, piece.after):
        sort, thing = "vague", "empty"
    if verb in _MONEY_VERBS and thing == "none" and any(word in ("£", "$", "€") for word in forms[at:after]):
        head, thing, whole = "money", "thing", True
    subject = forms[piece.first : at] if piece.sort == TOLD else ()
    if subject and thing == "none" and sort in ("activity", "finish", "create") and subject[0] in ("no", "nobody"):
        thing, whole, negated = "thing", True, True
    if verb == "learn" and follows == "to":
        sort, thing = "vague", "none"
    if verb == "be" and sort != "granted":
        sort = "vague" if thing != "none" or _is_state(forms, at + 1, piece.after, head) else sort
    through = follows if follows in PREPOSITION and follows not in _RESULTS and follows not in PARTICLE else ""
    return Action(
        sort,
        verb,
        at,
        after,
        head,
        thing,
        whole,
        negated,
        forms[at - 1 : at] in (("by",), ("through",), ("via",)),
        through,
    )


def _placed(
    forms: Forms, at: int, piece: Piece, free: list[bool], covered: list[bool]
) -> tuple[int, str, str, bool] | None:
    """ "talk to people at the market": anybody, but at a place or about a thing one can name."""
    if at >= piece.after or forms[at] not in ("at", "about", "on", "from", "in"):
        return None
    inner = _phrase(forms, at + 1, piece, free, covered)
    return inner if inner[2] == "thing" and inner[3] else None


def _made_so(forms: Forms, at: int, after: int, end: int) -> bool:
    """ "make my notes clearer", "make my English less broken": a thing is to become otherwise, nobody says how."""
    if after - at > 2 and forms[after - 1] in OPINION:
        return True
    behind = forms[at + 2 : min(after + 4, end)]
    others = any(word in PERSON or singular(word) in PERSON or word == "others" for word in forms[at + 1 : at + 4])
    if others and {"me", "us"} & set(behind):
        return True
    if base_of(forms[at]) != "keep" and any(word in INNER or word in ("enjoy", "feel") for word in behind[1:]):
        return True
    return any(word in ("not", "less", "more", "look", "looking", "sound", "feel") for word in behind[1:])


def _sort_of(verb: str) -> str:
    if verb in VAGUE or verb in INNER:
        return "vague"
    if verb == "work":
        return "vague"
    return _SIMPLE.get(verb, "light" if verb in LIGHT else "change" if verb in CHANGE else "activity")


def _is_state(forms: Forms, at: int, after: int, head: str) -> bool:
    """ "be more confident", "get better at", "feel at home": a state behind the verb instead of a thing."""
    if forms[at - 1] in ("do", "doing") and not any(
        word in OPINION or word in COMPARATIVE for word in forms[at : at + 2]
    ):
        return False
    place = at
    while place < after and (
        (forms[place] in ADVERB and forms[place] not in OPINION)
        or forms[place] in ("more", "less", "a", "bit", "lot", "so", "as", "much", "the", "my", "not", "even")
    ):
        place += 1
    word = forms[place] if place < after else ""
    return (
        word in OPINION
        or word in COMPARATIVE
        or (word.endswith("er") and word[:-2] in OPINION)
        or forms[at - 1] == "feel"
    )


def _object(forms: Forms, at: int, piece: Piece, free: list[bool], covered: list[bool]) -> tuple[int, str, str, bool]:
    """The noun phrase behind a verb: the place after it, its head noun, what sort of thing that is, whether it is whole."""
    place = at
    while (
        place < piece.after
        and (_is_particle(forms, place) or forms[place] in ADVERB or forms[place] in OBJECT_PRONOUN)
        and free[place]
        and not covered[place]
    ):
        place += 1
    pronoun = any(word in OBJECT_PRONOUN and word not in ("myself", "ourselves") for word in forms[at:place])
    if pronoun and forms[at] in ("him", "her", "them") and base_of(forms[at - 1]) in MEETS:
        return place, forms[at], "thing", False
    if pronoun and forms[at] in ("it", "them", "this", "that"):
        return place, "it", "same", True
    first = place
    after, head, thing, whole = _phrase(forms, place, piece, free, covered)
    if after < piece.after and forms[after] == "of" and after > first and forms[after - 1] in _SHARES:
        after, head, thing, _ = _phrase(forms, after + 1, piece, free, covered)
        return after, head, thing, whole or forms[first] not in ("some", "any", "more", "lots")
    if (
        after > first
        and thing not in ("none",)
        and not (thing in ("empty", "abstract", "person") and after < piece.after and forms[after] in PREPOSITION)
    ):
        return after, head, thing, whole
    best = (after, head, thing, whole)
    hops = 3 if best[2] == "person" and base_of(forms[at - 1]) in MEETS else 0
    while forms[after : after + 3] in (
        ("on", "top", "of"),
        ("in", "addition", "to"),
        ("as", "well", "as"),
        ("next", "to", "my"),
    ):
        return best
    while (
        after < piece.after
        and hops < 3
        and free[after]
        and forms[after] not in _ASIDE
        and forms[after] != "by"
        and (forms[after] in PREPOSITION or forms[after] in PARTICLE or covered[after] or forms[after] == "to")
    ):
        if covered[after]:
            after += 1
            continue
        hops += 1
        inner = _phrase(forms, after + 1, piece, free, covered)
        if (
            best[2] != "empty"
            and _RANK[inner[2]] > _RANK[best[2]]
            and (best[2] != "abstract" or (inner[2] == "thing" and forms[after] in _AIMED))
        ):
            best = (inner[0], inner[1], inner[2], inner[3] and forms[after] in _RESULTS)
        after = max(inner[0], after + 1)
    if best[2] == "none" and pronoun:
        return place, "it", "thing", True
    return best


_AIMED = frozenset(["to", "for"])
# A preposition whose object the deed is finished with ("reply to the letter"), unlike "write in my diary".
_RESULTS = wordset("for of off out through to up")
_ASIDE = wordset("because despite except instead like rather than unlike without")
_RANK = {"none": 0, "same": 0, "empty": 1, "abstract": 2, "person": 3, "thing": 4}


def _noun_at(forms: Forms, at: int) -> bool:
    """Whether a noun seems to stand here ("five past papers", unlike "half past the hour")."""
    word = forms[at] if at < len(forms) else "."
    return word[0].isalpha() and word not in DETERMINER and word not in PREPOSITION and word not in NUMBER_WORDS


def _is_particle(forms: Forms, at: int) -> bool:
    """ "hand in the form" against "sketch in the train": in and on belong only to some verbs."""
    word = forms[at]
    if word not in PARTICLE:
        return False
    return word not in ("in", "on") or base_of(forms[at - 1]) in _WITH_IN


def _phrase(forms: Forms, at: int, piece: Piece, free: list[bool], covered: list[bool]) -> tuple[int, str, str, bool]:
    """One noun phrase from here on."""
    place, head, whole, counted = at, "", False, False
    while place < piece.after and free[place] and not covered[place]:
        word = forms[place]
        if word == "past" and place > at and _noun_at(forms, place + 1):
            place += 1
            continue
        if (
            word in PREPOSITION
            or (word in CONJUNCTION and word != "and")
            or (word in WH_WORD and word not in ("that", "what", "which"))
            or word in ("to", "will")
        ):
            break
        if word in ("and", "or") and (place + 1 >= piece.after or not head or base_of(forms[place + 1]) in KNOWN_VERBS):
            break
        if word == "not" or (
            head
            and (word[0].isdigit() or word in NUMBER_WORDS)
            and forms[place + 1 : place + 2]
            and singular(forms[place + 1]) in ("minute", "hour")
        ):
            break
        if head and (
            word in SUBJECT
            or (word in DETERMINER and word not in ("more", "first", "last", "next", "each", "all", "any"))
            or word in WH_WORD
            or word in OBJECT_PRONOUN
        ):
            break
        if word in ("each", "one") and forms[place + 1 : place + 2] in (("other",), ("another",)):
            place += 2
            continue
        if word in _QUANTIFIED or word == "one":
            whole = True
        if (word[0].isdigit() or word in NUMBER_WORDS) and singular(forms[place - 1]) not in LABELS:
            whole = counted = True
        elif word[0].isalpha() and word not in DETERMINER and word not in ADVERB and word not in ("front", "'s"):
            head = singular(word)
        place += 1
    thing = _thing(head, counted, forms[at:place])
    if (
        thing in ("person", "empty")
        and head in PERSON
        and place < piece.after
        and forms[place] in ("who", "whom", "that", "i")
    ):
        thing = "thing"
    return place, head, thing, whole or counted


def _thing(head: str, counted: bool, phrase: tuple[str, ...]) -> str:
    if not head:
        return "empty" if any(word in VAGUE_THING or word in COMPARATIVE for word in phrase) else "none"
    if any(word in ("something", "anything", "stuff", "things") for word in phrase[:3]) and not counted:
        return "empty"
    if head in EXAM:
        return "thing"
    if head in _GENERIC_PEOPLE:
        return "thing" if counted else "empty"
    if head in PERSON:
        return "thing" if counted or (head in BODY and len(phrase) > 1) else "person"
    if (head in DELIVERABLE or head in EVENT) and phrase[0] in DETERMINER:
        return "thing"
    if head in VAGUE_THING or head in OPINION or head in COMPARATIVE:
        return "empty"
    if phrase[0] in _BETTER and not counted and len(phrase) > 1:
        return "empty"
    if (
        head in UNIT_DAYS
        or head in ("hour", "time", "second")
        or (head == "minute" and (counted or phrase[-1] == "minute"))
    ):
        return "none"
    if head in ABSTRACT or _is_quality(head):
        return "abstract"
    return "thing"


def _is_quality(noun: str) -> bool:
    """Nouns that English makes of adjectives and beliefs: loneliness, perfectionism, employability."""
    made = noun.endswith(("ness", "ism", "ability", "ibility", "hood")) and len(noun) > 6
    return made and noun not in (
        "business",
        "witness",
        "harness",
        "wilderness",
        "organism",
        "mechanism",
        "neighbourhood",
    )


def _named(forms: Forms, piece: Piece, free: list[bool], covered: list[bool], times: dict[int, Time]) -> list[Action]:
    """A bare noun phrase as what will be done: "Goethe B1 exam", "6 papers", but not "gym" or "some reading"."""
    place = piece.first + 2 * (forms[piece.first : piece.first + 2] in _THRESHOLDS)
    topic: list[Action] = []
    while place < piece.after:
        if not free[place] or covered[place] or forms[place] in PREPOSITION or forms[place] in CONJUNCTION:
            place += 1
            continue
        after, head, thing, whole = _phrase(forms, place, piece, free, covered)
        nouns = {singular(word) for word in forms[place:after]}
        if head:
            made = head in DELIVERABLE or bool(nouns & (DELIVERABLE | EXAM))
            sized = any(word[0].isdigit() or word in NUMBER_WORDS for word in forms[place : after - 1]) or _timed(
                forms, after
            )
            made = made and (after - place > 1 or (after < piece.after and forms[after] in PREPOSITION))
            timed = {"hour", "minute"} & nouns and not nouns & DELIVERABLE
            if (thing in ("none", "empty") or timed) and not topic:
                return [Action("topic", "", place, after, head, thing, whole)]
            made = made and forms[place] not in ("more", "less", "better", "fewer", "most")
            if head not in ("k", "m", "bn") and thing in ("thing", "person") and (made or sized):
                return [Action("named", "", place, after, head, "thing", True)]
            if thing == "thing" and forms[place] in ("no", "never", "zero", "nobody") and after - place > 1:
                return [Action("named", "", place, after, head, "thing", True, True)]
            if thing == "thing" and _on_a_day(forms, after, times):
                return [Action("named", "", place, after, head, "thing", True)]
            topic = topic or [Action("topic", "", place, after, head, thing, whole)]
        place = max(after, place + 1)
    return topic


def _on_a_day(forms: Forms, at: int, times: dict[int, Time]) -> bool:
    """ "CPR refresher on 9 June", "parkrun every Saturday", "guitar, 20 minutes a day": it happens, on a day one can name."""
    time = times.get(at)
    if time and (
        (time.trigger == "on" and time.sort == END) or (time.sort == RHYTHM and forms[time.after - 1] in WEEKDAYS)
    ):
        return True
    return forms[at : at + 1] in ((",",), (":",), ("-",)) and _timed(forms, at + 1)


def _timed(forms: Forms, at: int) -> bool:
    """ "Duolingo 15 mins …": a length of time stands right behind."""
    return (
        bool(forms[at : at + 1])
        and forms[at][0].isdigit()
        and bool(forms[at + 1 : at + 2])
        and singular(forms[at + 1]) in ("minute", "hour")
    )
