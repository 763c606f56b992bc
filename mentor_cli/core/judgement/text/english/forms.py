"""One form for each word: British spelling, no contractions, base verbs, singular nouns."""

from __future__ import annotations

from functools import lru_cache

from mentor_cli.core.judgement.text.english.qualities import ADVERB
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, CREATE, FINISH, IRREGULAR, VAGUE
from mentor_cli.core.judgement.text.english.wordlists import by_word, pairs, wordset

# One typed word that stands for several.
EXPANDED = {
    typed: tuple(meant.split("+"))
    for typed, meant in pairs(
        """
        ain't=is+not arent=are+not can't=can+not cannot=can+not cant=can+not couldnt=could+not didnt=did+not
        doesnt=does+not dont=do+not everyone's=everyone+is finna=going+to gimme=give+me gonna=going+to gotta=have+to
        hadnt=had+not hasnt=has+not havent=have+not he's=he+is here's=here+is hes=he+is i'd=i+would i'm=i+am id=i+would
        im=i+am isnt=is+not it's=it+is ive=i+have lemme=let+me let's=let+us nobody's=nobody+is
        shan't=shall+not she's=she+is shes=she+is shouldnt=should+not that's=that+is thats=that+is there's=there+is
        theres=there+is theyre=they+are theyve=they+have tryna=try+to wanna=want+to wasnt=was+not we'd=we+would
        werent=were+not weve=we+have what's=what+is whats=what+is wheres=where+is who's=who+is won't=will+not
        wont=will+not wouldnt=would+not y'all=you+all youre=you+are
        """
    ).items()
}
_ENDINGS = (("'ll", "will"), ("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'d", "would"), ("'m", "am"))

# Another spelling, a short form or a common slip, and the form the other lists use.
SPELT = pairs(
    """
    color=colour colors=colours behavior=behaviour behaviors=behaviours favor=favour favorite=favourite
    labor=labour honor=honour neighbor=neighbour neighbors=neighbours neighborhood=neighbourhood center=centre
    centers=centres theater=theatre liter=litre liters=litres meter=metre meters=metres kilometer=kilometre
    kilometers=kilometres fulfill=fulfil enroll=enrol enrollment=enrolment skillful=skilful math=maths mom=mum
    gray=grey catalog=catalogue dialog=dialogue program=programme programs=programmes analyze=analyse
    analyzed=analysed analyzing=analysing practise=practice practised=practiced practising=practicing
    practises=practices license=licence licenses=licences traveling=travelling traveled=travelled
    labeled=labelled modeling=modelling canceled=cancelled canceling=cancelling counselor=counsellor
    counseling=counselling check=check cheque=check defense=defence offense=offence pajamas=pyjamas
    organize=organise learned=learnt jewelry=jewellery artifact=artefact tire=tyre plow=plough sulfur=sulphur
    mould=mould mold=mould installment=instalment judgment=judgement aluminum=aluminium pediatric=paediatric
    anesthetic=anaesthetic orthopedic=orthopaedic maneuver=manoeuvre esthetic=aesthetic
    encyclopedia=encyclopaedia leveling=levelling totaling=totalling fueling=fuelling marvelous=marvellous
    woolen=woollen w=with wo=without b4=before tmrw=tomorrow tmr=tomorrow tomoro=tomorrow tommorow=tomorrow
    tomorow=tomorrow xmas=christmas chrimbo=christmas wk=week wks=weeks yr=year yrs=years mth=month mths=months
    min=minute mins=minutes hr=hour hrs=hours sec=second secs=seconds pls=please plz=please u=you ur=your r=are
    bc=because cos=because cuz=because coz=because cus=because becuse=because becasue=because becouse=because
    beacuse=because becos=because thru=through til=until till=until untill=until ppl=people mtg=meeting
    pres=presentation hw=homework msg=message msgs=messages convo=conversation appt=appointment asap=asap cv=cv
    mon=monday tue=tuesday tues=tuesday thur=thursday thurs=thursday thu=thursday fri=friday weds=wednesday
    jan=january feb=february apr=april jun=june jul=july aug=august sep=september sept=september oct=october
    nov=november quater=quarter finaly=finally definately=definitely recieve=receive acheive=achieve
    improove=improve imrove=improve beter=better writting=writing runing=running lern=learn wich=which
    proffesional=professional profesional=professional anymore=anymore every1=everyone some1=someone
    approx=about ca=about nite=night 2nite=tonight tho=though mum's=mum sthg=something smth=something
    tv=television vid=video vids=videos pic=picture pics=pictures exams=exams uni=university info=information
    admin=administration app=app apps=apps repo=repository repos=repositories kms=kilometres km=kilometre kgs=kg
    kilos=kg kilo=kg lbs=lb pounds=pounds quid=pounds reps=repeats pp=pages ch=chapter chs=chapters chap=chapter
    exs=exercises w/o=without b/c=because
    """
)
_KEEPS_Z = wordset(
    """
    bizarre capsize prize prized prizes quiz quizzes resize resized seize seized seizes size sized sizes
    """
)

# Words whose misspelling would change what is understood.
_MENDABLE = wordset(
    """
    achieve application april assignment assignments attend august because become before beginning being better
    career certificate chapter chapters christmas communication complete confidence confident december definitely
    deliver develop developer development easter embarrassed embarrassing everyday exercise february finally finish
    friday getting homework improve increase interview interviews january knowledge language leadership maintain
    meeting meetings monday month months necessary november october organise organised practice prepare presentation
    professional publish reading receive recruit recruited reduce running saturday september submit successful
    successfully sunday thursday tomorrow tuesday understand understanding until wednesday weekend weeks write
    writing
    """
)
_REAL_WORDS = wordset(
    """
    attended begging finished finnish friend friends improved prepared reduced wirting written
    """
)

_UNCHANGED = wordset(
    """
    abacus access across address aerobics afterwards always analysis analytics as athletics atlas awareness aws axis
    basis besides bias bonus boss brass bus business campus canvas census chess chris christmas class confess cons
    corpus crisis cross css diagnosis discuss dress economics ethics excess express fitness focus gas glass
    goods graphics grass guess gymnastics happiness has headquarters hers his illness ios is its james jenkins js
    kindness kubernetes lens less logistics loss mathematics maths mess minus miss news nextjs nexus nodejs nuxtjs
    ours pandas paris pass perhaps physics pilates plus politics possess postgres press process progress pros
    reactjs redis sales sans sass series sometimes species statistics status stress success tennis texas thesis this
    thomas thus towards ts upwards us virus vs wales was wellness yes yours
    """
)
_PLURALS = pairs(
    """
    analyses=analysis areas=area buses=bus calories=calorie children=child cookies=cookie criteria=criterion
    curricula=curriculum data=data demos=demo euros=euro feet=foot gcses=gcse halves=half ideas=idea
    indices=index kgs=kg kilos=kilo knives=knife leaves=leave lives=life logos=logo memos=memo men=man
    movies=movie people=person photos=photo quizzes=quiz shelves=shelf syllabi=syllabus teeth=tooth theses=thesis
    videos=video wives=wife women=woman
    """
)
_KNOWN_BASES = CREATE | FINISH | ACTIVITY | VAGUE
_VOWELS = frozenset("aeiou")
# No word that carries meaning is longer; to look for slips in one of a million letters would take hours.
_LONGEST_WORD = 30


@by_word
def expand(word: str) -> tuple[str, ...]:
    """A typed word, lower case and with straight apostrophes, as the word or words it stands for."""
    if word in EXPANDED:
        return EXPANDED[word]
    if "'" in word:
        for ending, meant in _ENDINGS:
            if word.endswith(ending) and len(word) > len(ending):
                return spelt(word[: -len(ending)]), meant
        if word.endswith("'s"):
            return spelt(word[:-2]), "'s"
        word = word.replace("'", "")
    return (spelt(word),)


def spelt(word: str) -> str:
    """The British form that the word lists use."""
    if word in SPELT:
        return SPELT[word]
    if "iz" in word and word not in _KEEPS_Z and len(word) > 5:
        for ending in ("ize", "izes", "ized", "izing", "ization", "izations", "izer", "izers"):
            if word.endswith(ending):
                cut = len(word) - len(ending)
                return word[:cut] + ending.replace("z", "s")
    return _mended(word) if 5 < len(word) < _LONGEST_WORD and word.isascii() and word.isalpha() else word


def _mended(word: str) -> str:
    """A slip in one of the words that carry the meaning put right: two letters swapped, one dropped or added."""
    if word in _MENDABLE or word in _REAL_WORDS:
        return word
    for at in range(1, len(word)):
        if at + 1 < len(word):
            swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
            if swapped in _MENDABLE:
                return swapped
            if word[:at] + word[at + 1 :] in _MENDABLE:
                return word[:at] + word[at + 1 :]
    return _lacking().get(word, word)


@by_word
def base_of(word: str) -> str:
    """The base form of a verb form; words that look like no verb form come back as they are."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word in _KNOWN_BASES:
        return word
    stem = _without_ending(word)
    if not stem or len(stem) < 2:
        return word
    for candidate in (stem, stem + "e", stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem):
        if candidate in _KNOWN_BASES:
            return candidate
    if stem[-1] == "i":
        return stem[:-1] + "y"
    return _guessed_base(stem)


@lru_cache(maxsize=1)
def _lacking() -> dict[str, str]:
    """Each of those words with one letter dropped, and the word that is meant."""
    return {word[:at] + word[at + 1 :]: word for word in _MENDABLE if len(word) > 6 for at in range(1, len(word))}


def _without_ending(word: str) -> str:
    if word.endswith("ing") and len(word) > 5:
        return word[:-3]
    if word.endswith(("ied", "ies")):
        return word[:-2]
    if word.endswith("ed") and len(word) > 4:
        return word[:-2]
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3 and word not in _UNCHANGED:
        return word[:-1]
    return ""


def _guessed_base(stem: str) -> str:
    doubled = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz"
    if doubled:
        return stem[:-1]
    short = len(stem) > 2 and stem[-1] not in _VOWELS | {"w", "x", "y"} and stem[-2] in _VOWELS
    return stem + "e" if short and stem[-3] not in _VOWELS and len(stem) > 3 else stem


@by_word
def singular(word: str) -> str:
    """The singular of a noun; other words come back as they are."""
    if word in _PLURALS:
        return _PLURALS[word]
    if len(word) < 4 or not word.endswith("s") or word in _UNCHANGED or word.endswith(("ss", "us", "is")):
        return word
    if len(word) < 6 and word.endswith(("as", "os")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return word[:-2]
    return word[:-1]


@by_word
def is_gerund(word: str) -> bool:
    """Whether the word is an -ing form of a verb (thing, evening and the like are not)."""
    return word.endswith("ing") and len(word) > 4 and word not in _NOT_GERUNDS


_NOT_GERUNDS = wordset(
    """
    amazing anything beijing being boring briefing building ceiling challenging darling duckling during evening
    everything existing hearing herring inning interesting king lightning missing morning nothing outing outstanding
    pudding ring sibling something spring sterling sting stocking string thing wedding wing
    """
)


@by_word
def is_adverb(word: str) -> bool:
    """Whether the word is an adverb: a small one, or one made of an adjective ("nicely", but not "family")."""
    return word in ADVERB or (word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS)


_NO_ADVERBS = wordset(
    """
    ally anomaly apply assembly belly bully butterfly comply curly daily early elderly family friendly homily imply
    italy jelly july likely lonely lovely melancholy monopoly monthly multiply only rally rely reply silly supply
    ugly weekly
    """
)
