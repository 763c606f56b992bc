"""Whether a text is English: by its script, its small words, and how its words are spelt."""

from __future__ import annotations

import re

from mentor_cli.core.judgement.text.english.almanac import MONTHS, PERIODS, WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.letters import foreignness
from mentor_cli.core.judgement.text.english.nouns import ABSTRACT, DELIVERABLE, EVENT, EXAM, PERSON
from mentor_cli.core.judgement.text.english.qualities import ADVERB, DETERMINER, ENGLISH, FOREIGN, OPINION, PREPOSITION
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, CREATE, FINISH, LIGHT, VAGUE
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset

# Spelt like English and like hardly anything beside it.
_SPELLING = r"ing$|[^aeiou]ed$|th|sh|wh|ght|ck|oo|ee|ea|ow|aw|ly$|tch|y$|[^aeious]s$"
# Spelt as English words are not: sequences of its neighbours, in texts typed without their accents.
_ELSEWHERE = r"cz|dz|sz|rz|ij|aa|uu|ii|kk|jn|sch|eux|oeu|cao$|mente$|zione$|ung$|heid$|[^aeiou]j"
_DATES = frozenset(MONTHS) | frozenset(WEEKDAYS) | PERIODS
_WORDS = _DATES | ADVERB | DETERMINER | EVENT | EXAM | LIGHT | OPINION | PERSON | PREPOSITION
_KNOWN = CREATE | FINISH | ACTIVITY | VAGUE | DELIVERABLE | ABSTRACT
# Small words of other languages that hardly stand in an English note.
_SMALL = wordset(
    """
    aby ale alle ama aber auch aus bei beim bez bude byc chce da dans dein del dla een eine eines einem einer ein geen
    gdy haar hasta heb ich ihr ima ingin iki istiyorum jak jeden jestem jest kaj kde kann kad kein kitap ktory les leur
    los mein mij mijn moj moje moja musi mudah naar nebo nicht niet nog noch nos notre nous nu oder och okumak oraz para
    perche pero piu podle por pour pred prima prin przed qua quand que quiero roku saya se sehr seine sind sobre sobie
    som sonra sua sur tak tego tento til trebuie tres tuo tutti uma und unser una uno uns untuk veel vers vor vom voor
    vous vreau wie wird worden wszystkie yang zeit zelf zijn zum zur
    """
) - wordset("alle da jak kann nu se som tak ama ima prima")
# What people set out to do in other languages, and how often: where a note is short, that is all there is.
_DEEDS = wordset(
    """
    acabar aceptar acheter apprendre aprender arbeiten ayudar beenden besser bestehen bitirecegim bitirmek boire
    buch bücher cada capitoli capítulo capítulos chahiye chahta chahte chahti chapitre chapitres chaque comprar
    correr cuisiner daudna dinlemek dormir ecouter ecrire ejercicio ejercicios enseigner escribir estudiar etudier
    fahren faire fazer fertigstellen finir gagner ganar gitmek hablar hacer hafta hoga hona hoon imparare jour jours
    kapitel karna karne karunga karungi kazanmak kila kitab kitabu kitap kochen konusmak konuşmak kosmak koşmak
    kuandika kucheza kufanya kuimba kujifunza kukimbia kula kumaliza kuogelea kupika kusoma kwa laufen leggere
    lernen lesen libri libro libros likhna livre livres livros machen matunda mehr mejorar mieux mujhe nadar nager
    nataka ninataka nitasoma obtener ogrenmek okuma oynamak padhna padhunga parlare prendre prüfung putzen rennen
    reparieren reussir roz réussir schaffen schlafen schreiben schwimmen scrivere seekhna seekhunga semaine semana
    siku soma spielen studiare studieren subah taglich terminar terminare trabajar tres trois trouver täglich vendre
    verbessern viajar vitabu vokabeln woche wochen wohnung yapmak yazmak yuzmek yüzmek écouter écrire étudier
    öğrenmek üben
    """
)
# … and those that do.
_FOREIGN = (FOREIGN | _SMALL | _DEEDS) - wordset("per van")
# A name and a number are no sign either way.
_SHORTEST, _SHORT, _SMALLEST = 5, 7, 3
# In tenths; between them the letters do not tell. No English text of the labelled sets comes to the one alone.
_FOREIGN_LETTERS, _ENGLISH_LETTERS = 30, -20


def is_english(forms: tuple[str, ...]) -> bool:
    """False for another script or another language; texts without a sign either way count as English."""
    words = [word for word in forms if word[0].isalpha()]
    if not words:
        return True
    accented = len(words) - sum(map(str.isascii, words))
    latin = len([word for word in words if word[0] < "\u0250"]) if accented else len(words)
    if latin * 2 < len(words):
        return False
    foreign = 0 if _FOREIGN.isdisjoint(words) else sum(map(_FOREIGN.__contains__, words))
    known = _knows(words)
    if not (accented or foreign) and (known or not ENGLISH.isdisjoint(words)):
        return True
    english = sum(map(ENGLISH.__contains__, words))
    named = known or any(len(word) > _SMALLEST and _is_listed(word) for word in words)
    if accented and (
        not (named or (latin == len(words) and _looks_english(words))) or (accented > 1 and accented * 3 >= len(words))
    ):
        foreign += accented
    if foreign == 0:
        if english or known:
            return True
        return _is_spelt_so(words) if len(words) >= _SHORTEST else named or not _looks_foreign(words)
    return english > foreign or (english == foreign and known)


def _knows(words: list[str]) -> bool:
    return not _KNOWN.isdisjoint(words)


def _looks_foreign(words: list[str]) -> bool:
    """ "Ehliyet almak", "Trovare lavoro": a note of a few words, none of them English by its letters."""
    unknown = [word for word in words if not _is_listed(word)]
    return len(unknown) > 1 and foreignness(unknown) >= _FOREIGN_LETTERS


def _looks_english(words: list[str]) -> bool:
    """ "marry Timothée": English but for the name, by the letters."""
    return foreignness(filter(str.isascii, words)) <= _ENGLISH_LETTERS


def _is_spelt_so(words: list[str]) -> bool:
    """Whether a note without small words is English: by words of the lists, and by spelling ("wiper blades on")."""
    signs = sum(map(_sign, words))
    return signs > 0 if len(words) < _SHORT else signs * 3 >= len(words)


def _sign(word: str) -> int:
    """1 for a word that looks English, -1 for one that looks foreign, 0 for any other."""
    if _is_listed(word) or re.search(_SPELLING, word):
        return 1
    return -1 if re.search(_ELSEWHERE, word) else 0


@by_word
def _is_listed(word: str) -> bool:
    return word in _WORDS or base_of(word) in _KNOWN or singular(word) in _KNOWN
