"""What others give: honours, ranks, victories, admissions, fame."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import ABSTRACT, PERSON
from mentor_cli.core.judgement.text.english.qualities import OPINION, POSSESSIVE, PREPOSITION, WH_WORD
from mentor_cli.core.judgement.text.english.verbs import DECIDE, GRANTED, INNER
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset

_BEST_OF = wordset("at for in of on overall")
_MINE = wordset("do doing its my our personal your")
# Given by others, when it stands first: "Rated outstanding at the inspection".
_HONOURED = GRANTED - wordset("called cast drafted drawn loved made signed spotted upgraded") | wordset(
    "crowned graded knighted named ranked rated"
)
_RANKED = wordset("crowned named ranked rated voted")
_BECOMES = wordset("be become get make")
# What somebody is made by others, not by doing.
_TITLES = wordset(
    """
    ambassador astronaut bestseller billionaire boss captain celebrity ceo chairman chairperson champion director
    finalist headboy headgirl hero icon idol influencer king legend manager mayor millionaire minister mp mvp
    prefect premier president principal queen star superstar supervisor valedictorian winner
    """
)
_GIRL_OR_BOY = wordset("boy girl student")
_OF_THE = wordset("day month season tournament week year")
_NOT_BY_OTHERS = wordset("own with")
# To get into one of these is for somebody else to allow.
_SELECTIVE = wordset(
    """
    academy athletics band cambridge choir college conservatoire conservatory degree eleven final finals grammar
    harvard imperial juilliard league lse med medical medicine mit orchestra oxbridge oxford premiership princeton
    programme rada royal sandhurst scheme school semifinal semifinals semis sixth squad stanford team ucl uni
    university varsity vet xi yale
    """
)
_JOINED = wordset("cut eleven final finals longlist podium semis shortlist squad team top xi")
_MEDIA = wordset("bbc book guinness magazine national netflix news newspaper off radio record telly times tv yorker")
_ADMITTED = wordset("in into on onto to")
_GETS = wordset("break get go make")
_REACHES = wordset("get make reach")
_ROUNDS = wordset("final finals knockout knockouts playoff playoffs semi semifinal semifinals semis")
_DIVISIONS = wordset("division league premiership")
_STAYS = wordset("get go move remain stay")
_FAME = wordset("famous rich platinum popular pro viral")
_BEATEN = wordset("beat defeat outrank outsell trounce win")
_OWN_BEST = wordset("best fear fears habit myself own pb previous record score target time")
_NO_VICTORY = wordset("back in less more over round this")
_TROPHIES = wordset("bronze crown cup gold medal pennant prize rosette shield silver title trophy")
_CARRIES = wordset("bring claim defend grab lift retain scoop take win")
_PLACED = wordset("be come finish place rank")
_RANKS = wordset("1st 2nd 3rd first last second third top")
_NOT_SUPERLATIVE = wordset(
    """
    contest earnest forest guest harvest honest interest latest modest nest protest quest request rest test
    """
)
# What only somebody else can give, as the thing that one wants.
_GIFTS = wordset("answer reply apology callback deal invitation invite praise raise rise yes")
_GRANTS = wordset(
    """
    acceptance admission asylum bail citizenship custody pardon parole permission place residency tenure visa
    """
)
_ASKS = wordset(
    """
    apply ask book check collect complete draft fill find make prepare read renew save send sort submit write
    """
)
_ASKING = wordset("application apply ask asking for form forms with without")
_REGARD = wordset("admiration affection approval love loyalty respect trust")
_INSPECTED = wordset("cqc estyn hmie inspection inspector ofsted")
_UNBEATEN = wordset("unbeaten undefeated")
_PLAYERS = wordset("book goal player performer song word")
_ALSO_GIVEN = wordset("acquitted adopted asked believed discovered forgiven released remembered taken told understood")
_RECEIVES = wordset("earn gain get have land need obtain receive secure want win")
_SIGNED_BY = wordset("agency agent club for label publisher with")
_REPRESENTS = wordset("country county england gb ireland scotland uk usa wales")
_RANKS_KEPT = _STAYS | wordset("avoid escape")
_ENTERS = _GETS | _REACHES
_NO_PLACE = ABSTRACT - wordset("programme")
_HONOUR_WORDS = _FAME | _UNBEATEN | _GRANTS | _REGARD | wordset("best clean hat of outstanding")
_HONOUR_VERBS = _BECOMES | _BEATEN | _CARRIES | _PLACED | _RANKS_KEPT | _ENTERS | wordset("play row run sign swim")
_NEAR = 7


@by_word
def may_honour(word: str) -> bool:
    """Whether an honour could begin with the word at all: most words of a text need no second look."""
    return word in _HONOUR_WORDS or word.endswith("est") or base_of(word) in _HONOUR_VERBS or singular(word) in _GIFTS


def is_honour(words: Forms, at: int, first: int) -> bool:
    """Whether an honour, a victory, an admission or fame is named at this word; `first` is the piece's main verb."""
    word, before, follows = words[at], word_at(words, at - 1), word_at(words, at + 1)
    base = base_of(word)
    if word == "best":
        return before not in _MINE and follows in _BEST_OF and word_at(words, at + 2) not in ("luck", "me", "us")
    if word.endswith("est") and len(word) > 5 and before == "the":
        aimed = base_of(word_at(words, at - 2)) in ("be", "become")
        return word not in _NOT_SUPERLATIVE and aimed
    if word.endswith("est") and len(word) > 5 and follows in ("in", "of", "on") and first == 0 and at < 3:
        return word not in _NOT_SUPERLATIVE and before != "my" and word_at(words, at + 2) in ("my", "our", "the")
    if word in _FAME:
        return base_of(before) in (("go",) if word == "pro" else ("be", "become", "get", "go"))
    if base in _BECOMES and (_becomes(words, at) or _is_given(words, at)):
        return True
    if word == "outstanding" and not _INSPECTED.isdisjoint(words):
        return True
    if word in _UNBEATEN or (word in ("clean", "hat") and follows in ("sheet", "sheets", "trick", "tricks")):
        return True
    if word == "of" and follows == "the" and word_at(words, at + 2) in _OF_THE:
        return first == 0 and (singular(before) in PERSON or before in _PLAYERS)
    if word in _GRANTS and _is_granted(words, at, first):
        return True
    if word in _REGARD and base_of(words[first]) in _RECEIVES and not {"of", "'s", "from"}.isdisjoint(words):
        return before != "my"
    if base in _BEATEN and _beats(words, at):
        return True
    if base in _CARRIES and not _TROPHIES.isdisjoint(words[at + 1 : at + 4]) and before != "not":
        return True
    if base in _PLACED and before not in WH_WORD and follows in _RANKS and _is_rank(words, at + 1):
        return True
    if base in ("play", "row", "run", "swim", "sign") and follows in ("for", "with"):
        behind = words[at + 2 : at + 4]
        return not (_SIGNED_BY if base == "sign" else _REPRESENTS).isdisjoint(behind)
    if base in _RANKS_KEPT and _keeps_rank(words, at):
        return True
    if singular(word) in _GIFTS and _is_gift(words, at, first):
        return True
    return base in _ENTERS and _gets_in(words, at)


def is_honoured(words: Forms, first: int) -> bool:
    """ "Rated outstanding at the June inspection": a participle of what only others do, at the very beginning."""
    word, follows = words[first], word_at(words, first + 1)
    return word in _HONOURED and base_of(word) != word and follows != "by" and (is_word(follows) or not follows)


def _becomes(words: Forms, at: int) -> bool:
    """ "become employee of the month", "be made captain", "be number one", "become head girl"."""
    near = words[at + 1 : at + _NEAR]
    for place, word in enumerate(near):
        if word in PREPOSITION and word != "of":
            return False
        before, follows = word_at(near, place - 1) if place else "", word_at(near, place + 1)
        if word in _TITLES and base_of(words[at]) != "get":
            judged = before in OPINION or before.endswith("er")
            return before not in POSSESSIVE and before not in _NOT_BY_OTHERS and not judged
        if word == "head" and follows in _GIRL_OR_BOY:
            return True
        if word == "professional" and follows and base_of(words[at]) != "get":
            return singular(follows) in PERSON or follows.endswith(("er", "ers", "ist"))
        if word == "of" and follows == "the" and word_at(near, place + 2) in _OF_THE:
            return singular(before) in PERSON
        if not place and base_of(words[at]) == "make" and word in ("captain", "partner", "prefect"):
            return not is_word(follows) or follows in ("by", "this", "next")
        if place == 0 and (word in _RANKED or (word == "number" and follows in ("1", "one"))):
            return True
    return False


def _is_given(words: Forms, at: int) -> bool:
    """ "be admired by my team", "be asked to join the band": what others do to somebody."""
    done, behind = word_at(words, at + 1), word_at(words, at + 2)
    if base_of(words[at]) not in ("be", "get") or base_of(done) == done:
        return False
    if done in _ALSO_GIVEN:
        return base_of(words[at]) == "get" or behind in ("by", "seriously", "to")
    people = any(singular(word) in PERSON for word in words[at + 3 : at + 6])
    decided = base_of(done) in DECIDE or base_of(done) in INNER or base_of(done) in ("admire", "ask", "follow", "quote")
    return decided and ((behind == "by" and people) or (behind == "to" and base_of(done) in ("allow", "ask", "invite")))


def _beats(words: Forms, at: int) -> bool:
    """ "win my next three matches", "Arsenal win the league", "beat Dan at chess"; one's own best is one's own."""
    behind = words[at + 1 : at + 5]
    if not behind or not is_word(behind[0]) or _is_own_best(behind):
        return False
    if base_of(words[at]) == "win":
        before = word_at(words, at - 1)
        if before in ("a", "quick", "the") or is_number(before) or behind[0] in _NO_VICTORY:
            return False
        return not any(singular(word) in ABSTRACT for word in behind[:2])
    return behind[0] not in PREPOSITION and singular(behind[-1]) not in ABSTRACT


def _is_own_best(words: Forms) -> bool:
    """ "my best time", "the record", "my fear"."""
    own = not {"my", "our", "own"}.isdisjoint(words)
    return any(word in _OWN_BEST and (own or word != "best") for word in words)


def _is_rank(words: Forms, at: int) -> bool:
    """ "come top in maths", "finish first"; "finish first draft" is none."""
    follows = word_at(words, at + 1)
    return not is_word(follows) or follows in PREPOSITION or follows in ("again", "overall", "place", "this", "next")


def _keeps_rank(words: Forms, at: int) -> bool:
    """ "stay in the first division", "go up to the premier league", "avoid relegation"."""
    near = words[at + 1 : at + _NEAR]
    if base_of(words[at]) in ("avoid", "escape"):
        return "relegation" in near
    return near[:1] != () and near[0] in ("in", "into", "to", "up") and not _DIVISIONS.isdisjoint(near)


def _is_granted(words: Forms, at: int, first: int) -> bool:
    """ "a place at RADA", "planning permission by May", "visa granted": what an office or a school decides."""
    follows = word_at(words, at + 1)
    if words[at] == "place" and follows not in ("at", "in", "on"):
        return False
    if is_word(follows) and follows not in PREPOSITION and base_of(follows) == follows:
        return False
    applied = not _ASKING.isdisjoint(words[:at])
    named = at < 4 and base_of(words[first]) not in _ASKS
    received = base_of(words[first]) in _RECEIVES and at - first < 5
    return not applied and (received or (named and first == 0 and _is_bare(words, at)))


def _is_bare(words: Forms, at: int) -> bool:
    """Whether only small words, or the kind of it, stand before the noun."""
    bare = all(base_of(word) == word and not is_gerund(word) for word in words[:at])
    return bare and words[0] not in ("no", "without")


def _is_gift(words: Forms, at: int, first: int) -> bool:
    """ "a pay rise by summer", "a yes from the council", "get a book deal"."""
    before = word_at(words, at - 1)
    if words[at] in ("rise", "raise") and before not in ("a", "pay", "salary", "wage"):
        return False
    if words[at] in ("answer", "reply", "yes") and word_at(words, at + 1) != "from":
        return False
    named = first == 0 and at < 4 and words[0] in ("a", "an", "my")
    return named or any(base_of(word) in _RECEIVES for word in words[max(at - 4, 0) : at])


def _is_joined(near: Forms) -> bool:
    """ "make the team", "make the longlist"; "make the team laugh" is something else."""
    for place, word in enumerate(near):
        if word in _JOINED or word == "team":
            behind = word_at(near, place + 1)
            return not is_word(behind) or behind in PREPOSITION or behind in ("next", "this")
    return False


def _gets_in(words: Forms, at: int) -> bool:
    """ "get into Oxford", "make the team", "get my poem into the New Yorker", "get on the graduate scheme"."""
    base, follows = base_of(words[at]), word_at(words, at + 1)
    if base == "reach" or (base == "make" and follows == "the") or words[at + 1 : at + 3] == ("to", "the"):
        near = words[at + 1 : at + 5]
        rounds = not _ROUNDS.isdisjoint(near) and "year" not in near and "draft" not in near
        return rounds or (base == "make" and follows == "the" and _is_joined(near))
    if base not in ("break", "get", "make") or (base == "make" and follows != "it"):
        return False
    place = next((p for p in range(at + 1, min(at + 5, len(words))) if words[p] in _ADMITTED), 0)
    named = words[place + 1 : place + _NEAR] if place else ()
    end = next((p for p, word in enumerate(named) if word in PREPOSITION and word != "of"), len(named))
    named = named[:end]
    if not named or is_number(named[0]):
        return False
    if any(is_gerund(word) or singular(word) in _NO_PLACE for word in named[:2]):
        return False
    if words[place] in ("in", "into", "on") and not _MEDIA.isdisjoint(named):
        return named[-1] in _MEDIA or base == "make"
    close = place == at + 1 or words[at + 1] == "it"
    sure = words[place] in ("into", "onto") or named[:1] in (("the",), ("a",))
    return close and sure and any(word in _SELECTIVE for word in named)
