"""Only English is judged; of anything else nothing is claimed."""

from __future__ import annotations

import pytest

from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.grounds import grounds
from mentor_cli.core.judgement.judge import judge_goal, judge_problem
from mentor_cli.core.judgement.text.english.read import read

OTHERS = [
    "Ich will bis Ende Mai jeden Tag zwanzig Minuten Gitarre spielen",
    "Mein Ziel ist es, die Prüfung zu bestehen",
    "Je veux lire deux livres avant la fin du mois",
    "Quiero terminar el curso antes del verano",
    "Voglio imparare a suonare la chitarra",
    "Quero melhorar o meu inglês até dezembro",
    "Ik wil elke dag een half uur lezen",
    "Jag vill läsa två böcker i månaden",
    "Chcę skończyć kurs do końca maja",
    "Kursu mayıs sonuna kadar bitirmek istiyorum",
    "Я хочу прочитать две книги до мая",
    "أريد أن أتعلم اللغة الإنجليزية",
    "אני רוצה לקרוא שני ספרים",
    "我想在五月之前读两本书",
    "五月までに本を二冊読みたい",
    "나는 오월까지 책 두 권을 읽고 싶다",
    "मैं मई तक दो किताबें पढ़ना चाहता हूँ",
    "Wohnung putzen, Keller aufräumen, Fahrrad reparieren",
    "Chce nauczyc sie jezyka angielskiego przed koncem roku",
    "Her gun on sayfa kitap okumak istiyorum",
    "Haziran sonuna kadar kursu bitirecegim",
    "Haluan lukea kaksi kirjaa kuukaudessa",
    "Nataka kusoma vitabu viwili kila mwezi",
    "Ranger la cave, vider le grenier, réparer le vélo samedi prochain",
    "Θέλω να διαβάσω δύο βιβλία",
]
SHORT = [
    "Lesen",
    "Mehr Sport",
    "CV schreiben",
    "Lernen für die Prüfung",
    "Finir React",
    "Apprendre Python",
    "Faire du sport",
    "Manger mieux",
    "Terminar el curso",
    "Hacer ejercicio",
    "Soma kitabu",
    "Ninataka kujifunza React",
    "Kukimbia kila siku",
    "Kitap oku",
    "Her gün koşmak",
    "İngilizce öğrenmek",
    "Python seekhna hai",
    "main roz subah daudna chahta hoon",
    "पढ़ना",
    "读书",
    "学习 Python",
]
# Two words or three, which no list of English knows.
FEW_WORDS = """
Cocinar mejor
Ehliyet almak
Führerschein
Mehr lesen
Steuererklärung machen
Arrêter de fumer
Permis de conduire
Perdre du poids
Dejar de fumar
Bajar de peso
Smettere di fumare
Patente di guida
Deixar de fumar
Perder peso
Rijbewijs halen
Sluta röka
Rzucić palenie
Prawo jazdy
Kilo vermek
Sigarayı bırakmak
Lebih rajin
Belajar bahasa
Kuacha sigara
Přestat kouřit
Marathon laufen
Gitarre spielen
Früher aufstehen
Bachelorarbeit abgeben
Courir un marathon
Trouver un emploi
Dormir plus
Aprender a nadar
Leer más
Buscar trabajo
Correre di più
Trovare lavoro
Mangiare meno zucchero
Aprender violino
Dormir cedo
Meer bewegen
Börja springa
Spara pengar
Nauczyć się gotować
Więcej spać
Erken kalkmak
Para biriktirmek
Bangun pagi
Mencari kerja
Naučit se vařit
Bere più acqua
"""
ENGLISH = [
    "Gym",
    "Read more",
    "Learn Spanish by December",
    "B1 exam in June",
    "Finish Duolingo unit 4",
    "Pass the DELF on 12 May",
    "Say grüezi and merci to five customers by Friday",
    "Cook three dishes from the Ottolenghi book",
    "Apply to TU München by 15 July",
    "gutters cleared, downpipe unblocked, ladder back",
    "brakes bled, coolant flushed, spark plugs gapped, timing belt",
    "stairwell painted magnolia, banister sanded, treads carpeted, spindles replaced",
    "Mrs Okonkwo, Mr Pérez, Ms Nowak phoned back",
    "GCSE maths paper 2 corrections",
    "Bach Partita no. 2",
    "nan's hedge cut, front + back, clippings bagged",
    "hire van, load van, return van",
    "5k",
    "Finish trois chapitres by Friday",
    "Read Bücher des Lebens by May",
    "marry Timothée Chalamet",
    "Kanban board",
    "Salsa with Beyoncé",
    "Chess club",
    "Sudoku",
    "Vegan January",
    "Visit Zürich",
]


@pytest.mark.parametrize("text", OTHERS + SHORT + FEW_WORDS.strip().splitlines())
def test_nothing_is_claimed(text: str) -> None:
    for judgement in (judge_goal(Goal(text, JudgementContext())), judge_problem(Problem(text))):
        assert {light.verdict for light in judgement.criteria.values()} == {"unclear"}
        assert judgement.verdict == "unclear"
        assert [(finding.code, finding.severity) for finding in judgement.findings] == [("LANG-01", "info")]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_english(text: str) -> None:
    judgement = judge_goal(Goal(text, JudgementContext()))
    assert "LANG-01" not in {finding.code for finding in judgement.findings}
    assert judgement.criteria["time_bound"].verdict != "unclear"


def test_nothing_is_said_for_a_light_that_is_not_judged() -> None:
    known = JudgementContext(focus=("SQL",), hours_per_week=5)
    goal = Goal("Je veux finir le cours SQL avant vendredi", known, effort=3)
    assert set(grounds(goal, read(goal.statement, goal.calendar)).values()) == {""}
