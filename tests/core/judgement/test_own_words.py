"""Words of a programme's own: what plainly exists, what says nothing, and events with their days."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_cli.core.judgement.goal import Goal, JudgementContext
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.switches import dates_of, own_words_of, switch_doubts
from mentor_cli.core.judgement.text.english.read import read, understand
from mentor_cli.core.judgement.text.mentions import MONTH_FIRST, NO_OWN_WORDS, Calendar, OwnWords
from mentor_cli.core.judgement.text.reading import Reading
from mentor_cli.core.record import Record

TODAY = date(2026, 12, 3)
OWN = OwnWords(
    ("zine", "case study", "showcase"),
    ("blorb", "level up", "synergy"),
    (("Demo Day", (date(2026, 12, 18),)), ("half-term", (date(2026, 10, 23), date(2027, 2, 12)))),
)


def reading(text: str) -> Reading:
    return read(text, Calendar(TODAY), OWN)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Zine by Friday", "Zine"),
        ("Finish zines by Friday", "Finish zines"),
        ("Case study on the app by Friday", "Case study"),
        ("Hold two showcases by Friday", "Hold two showcases"),
    ],
)
def test_a_deliverable_can_be_checked(text: str, words: str) -> None:
    assert [reading(text).quoted(check.first, check.after) for check in reading(text).checks][-1:] == [words]


def test_a_verb_is_no_deliverable() -> None:
    assert reading("Showcase my app by Friday").actions[0].verb == "showcase"
    assert reading("I want to showcase two apps by Friday").actions[0].verb == "showcase"


@pytest.mark.parametrize(
    "text",
    ["Blorb my React", "I will be blorbing at React", "Level up at SQL", "We levelled up", "bring synergy to us"],
)
def test_a_vague_word_is_no_action(text: str) -> None:
    assert not reading(text).concrete


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Draft it by Demo Day", date(2026, 12, 18)),
        ("Draft it before our next demo day", date(2026, 12, 18)),
        ("Show it at Demo Day", date(2026, 12, 18)),
        ("Prepare it for the Demo Day", date(2026, 12, 18)),
        ("Before Demo Day I will draft it", date(2026, 12, 18)),
        ("Every morning until half-term", date(2027, 2, 12)),
        ("Write the Demo Day talk", None),
    ],
)
def test_an_event_ends_on_its_day(text: str, day: date | None) -> None:
    deadline = reading(text).deadline
    assert (deadline.day if deadline else None) == day


def test_the_next_day_of_an_event_counts_else_its_last() -> None:
    def day_on(today: date | None) -> date | None:
        deadline = read("Draft it by half-term", Calendar(today), OWN).deadline
        return deadline.day if deadline else None

    assert day_on(date(2026, 10, 23)) == date(2026, 10, 23)
    assert day_on(date(2026, 10, 24)) == date(2027, 2, 12)
    assert day_on(date(2027, 3, 1)) == date(2027, 2, 12)
    assert day_on(None) == date(2027, 2, 12)


def test_what_is_pointed_at_is_what_was_typed() -> None:
    found = reading('I will blorb "the half-term song" and level up my case studies by Demo Day')
    assert [found.quoted(action.first, action.after) for action in found.actions] == [
        'blorb "the half-term song',
        "level up my case studies",
    ]
    assert found.deadline
    assert found.quoted(found.deadline.first, found.deadline.after) == "by Demo Day"
    assert found.numbers == ()
    assert all(first < after <= len(found.words.forms) for first, after in found.words.titles)


def test_an_own_word_may_be_a_topic_too() -> None:
    context = JudgementContext(TODAY, focus=("zines",), own=OWN)
    assert judge_goal(Goal("Finish two zines by Friday", context)).criteria["relevant"].verdict == "yes"


def test_without_own_words_nothing_changes() -> None:
    text = "Finish two zines by Demo Day"
    assert understand(text, Calendar(TODAY), OwnWords()) == understand(text, Calendar(TODAY))


def settings(**judgement: object) -> Record:
    return Record("mentor.yaml", "", "mentor.yaml", {"judgement": judgement})


def test_the_settings_of_a_workspace() -> None:
    words = {"deliverables": ["zine"], "events": {"Demo Day": ["2026-12-18"]}}
    workspace = settings(dates="mdy", words=words, **{"SMART-R01": "off"})
    assert dates_of(workspace) == MONTH_FIRST
    assert own_words_of(workspace) == OwnWords(("zine",), (), (("Demo Day", (date(2026, 12, 18),)),))
    assert list(switch_doubts(workspace)) == []
    assert own_words_of(settings()) == own_words_of(settings(words={})) == NO_OWN_WORDS


def test_a_misspelt_key_is_told_once() -> None:
    assert [doubt.path[-1] for doubt in switch_doubts(settings(wrods="x", **{"SMART-X01": "maybe"}))] == ["SMART-X01"]
