"""What a format's clock says for people who are only counted, and how long a session is when nobody says."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.agenda.formats import Format, FormatFault
from mentor_cli.core.agenda.plan import Agenda, Refusal
from mentor_cli.core.agenda.sample import sample
from mentor_cli.core.agenda.segments import Range, Turns
from mentor_cli.core.agenda.stretches import wished_minutes

Reader = Callable[[str], tuple[Format | None, tuple[FormatFault, ...]]]


def clocks(form: Format, minutes: int | None = None, people: int | None = None) -> list[tuple[str, int]]:
    agenda = sample(form, minutes, people).agenda
    assert isinstance(agenda, Agenda)
    return [(row.start, row.minutes) for row in agenda.rows]


def test_a_format_without_turns(buddy: Format) -> None:
    assert clocks(buddy)[:2] == [("18:00", 10), ("18:10", 5)]
    assert clocks(buddy, 45)[-1] == ("18:41", 4)
    assert sample(buddy).shortest == 12
    assert isinstance(sample(buddy, 11).agenda, Refusal)


def test_a_format_with_turns_is_shown_for_four(community: Format) -> None:
    assert [minutes for _, minutes in clocks(community)] == [5, 12, 13, 13, 12, 5]
    assert sample(community).people == 4
    assert sample(community._replace(people=Range(6, 8))).people == 6
    assert sample(community._replace(people=Range(2, 3))).people == 3
    assert sample(community._replace(people=None)).people == 4
    assert len(clocks(community, people=2)) == 4


def test_locked_clock_times_decide_when_it_begins(reader: Reader) -> None:
    form, faults = reader(
        "---\ntitle: T\nminutes: 60\nsegments:\n  - {title: A, minutes: 5}\n  - {title: B, minutes: 10+}\n"
        '  - {title: C, minutes: 5, at: "09:55"}\n---\n## A\n## B\n## C\n'
    )
    assert faults == ()
    assert form is not None
    assert clocks(form) == [("09:00", 5), ("09:05", 50), ("09:55", 5)]


def test_as_long_as_the_segments_wish_within_what_the_format_says(buddy: Format, community: Format) -> None:
    assert wished_minutes(buddy, Turns()) == 55
    assert wished_minutes(buddy._replace(minutes=None), Turns()) == 55
    assert wished_minutes(buddy._replace(minutes=Range(60, 90)), Turns()) == 60
    assert wished_minutes(buddy._replace(minutes=Range(30, 45)), Turns()) == 45
    many = tuple(f"p{number}" for number in range(12))
    assert wished_minutes(community, Turns(many, many, many)) == 5 + 12 * 6 + 7


@settings(max_examples=60, deadline=None)
@given(people=st.integers(1, 12), least=st.integers(1, 120), spread=st.integers(0, 60))
def test_that_length_is_never_refused(buddy: Format, community: Format, people: int, least: int, spread: int) -> None:
    for form in (buddy, community):
        limited = form._replace(minutes=Range(least, least + spread))
        agenda = sample(limited, None, people).agenda
        assert isinstance(agenda, Agenda)
        assert sum(row.minutes for row in agenda.rows) == agenda.minutes >= least
