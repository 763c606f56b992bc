"""Agendas: the published clocks, exact totals, fair shortening, locked clock times, refusals."""

import pytest

from mentor_cli.core.agenda.formats import Format, Length, Segment
from mentor_cli.core.agenda.plan import Agenda, Refusal, plan
from mentor_cli.core.agenda.segments import Turns
from mentor_cli.core.time.wallclock import Moment, record_moment
from mentor_cli.core.time.zones import zone

LONDON = zone("Europe/London")
START = record_moment("2026-12-03T18:00", LONDON)
PEOPLE = tuple("abcdefghijkl")


def turns_of(people: tuple[str, ...]) -> Turns:
    return Turns(people, people, people)


def agenda(form: Format, minutes: int, people: int = 5, start: Moment = START) -> Agenda:
    made = plan(form, start, minutes, turns=turns_of(PEOPLE[:people]))
    assert isinstance(made, Agenda), made
    return made


def refusal(form: Format, minutes: int, people: int = 5, start: Moment = START) -> Refusal:
    made = plan(form, start, minutes, turns=turns_of(PEOPLE[:people]))
    assert isinstance(made, Refusal)
    return made


def lengths(made: Agenda) -> list[int]:
    return [row.minutes for row in made.rows]


def stretches(made: Agenda) -> list[str]:
    return [f"{row.elapsed}-{row.elapsed + row.minutes}" for row in made.rows]


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        (45, [8, 4, 8, 13, 8, 4]),
        (55, [10, 5, 10, 15, 10, 5]),
        (60, [10, 5, 10, 18, 12, 5]),
        (12, [2, 2, 2, 2, 2, 2]),
    ],
)
def test_buddy(buddy: Format, minutes: int, expected: list[int]) -> None:
    assert lengths(agenda(buddy, minutes)) == expected


def test_technical_at_its_own_length(shipped: dict[str, Format]) -> None:
    made = agenda(shipped["technical"], 70)
    assert lengths(made) == [10, 5, 10, 30, 10, 5]
    assert made.shortened == ()


def test_what_was_shortened_is_said(buddy: Format) -> None:
    made = agenda(buddy, 54)
    assert [(part.title, part.minutes, part.wished) for part in made.shortened] == [("Group mentoring", 14, 15)]
    assert len(agenda(buddy, 45).shortened) == 6


def test_clock_and_elapsed(buddy: Format) -> None:
    made = agenda(buddy, 55, start=record_moment("2026-12-03T23:30", LONDON))
    assert [(row.start, row.elapsed) for row in made.rows] == [
        ("23:30", 0), ("23:40", 10), ("23:45", 15), ("23:55", 25), ("00:10", 40), ("00:20", 50),
    ]  # fmt: skip
    assert made.end.text == "2026-12-04T00:25"


def test_refused_with_the_shortest_length(buddy: Format) -> None:
    no = refusal(buddy, 9)
    assert no.message == "9 minutes are too few for buddy: its six segments need at least 12"
    assert no.hint == "--minutes 12, or `mentor formats copy buddy` and leave segments out"
    assert (no.shortest, no.turns_that_fit) == (12, None)
    assert refusal(buddy, 1).message.startswith("1 minute is too few for buddy")


def test_a_format_that_does_not_shorten_refuses_under_its_minimum(buddy: Format) -> None:
    assert refusal(buddy._replace(shortens=False), 54).shortest == 55


@pytest.mark.parametrize(
    ("people", "clock"),
    [
        (4, ["0-5", "5-17", "17-30", "30-43", "43-55", "55-60"]),
        (5, ["0-5", "5-15", "15-25", "25-35", "35-45", "45-55", "55-60"]),
        (6, ["0-5", "5-13", "13-21", "21-29", "29-37", "37-45", "45-53", "53-60"]),
    ],
)
def test_the_published_clocks_of_the_community_protocol(community: Format, people: int, clock: list[str]) -> None:
    made = agenda(community, 60, people)
    assert stretches(made) == clock
    assert [row.turn for row in made.rows] == [None, *PEOPLE[:people], None]


@pytest.mark.parametrize(
    ("people", "minutes", "steps"),
    [
        (4, 62, [2, 2, 4, 2, 2, 1]),
        (4, 60, [2, 2, 3, 2, 2, 1]),
        (5, 60, [1, 4, 2, 2, 1]),
        (6, 60, [1, 3, 2, 1, 1]),
        (6, 48, [1, 1, 2, 1, 1]),
        (2, 50, [2, 2, 11, 2, 2, 1]),
    ],
)
def test_steps_by_the_turns_length(community: Format, people: int, minutes: int, steps: list[int]) -> None:
    row = agenda(community, minutes, people).rows[1]
    assert [step.minutes for step in row.steps] == steps
    deeper = next(step for step in row.steps if step.title == "Look deeper")
    assert (deeper.speaks, deeper.silent) == ("peers", "owner")


def test_a_turn_under_its_minimum_is_refused_with_the_number_that_fits(community: Format) -> None:
    no = refusal(community, 30, 4)
    assert no.message == ("30 minutes are too few for community: four turns of at least 6 minutes and the rest need 34")
    assert no.hint == "--minutes 34, or leave out turns with --no-turn: three turns fit into 30 minutes"
    assert (no.shortest, no.turns_that_fit) == (34, 3)
    assert refusal(community, 11, 3).turns_that_fit == 0
    assert refusal(community, 47, 6).turns_that_fit == 5


def test_turns_are_never_shortened(community: Format) -> None:
    short = community._replace(shortens=True)
    assert refusal(short, 27, 4).shortest == 28
    assert lengths(agenda(short, 28, 4)) == [2, 6, 6, 6, 6, 2]


def test_without_turns_the_rest_shares_the_time(community: Format) -> None:
    assert lengths(agenda(community, 60, 0)) == [30, 30]
    only_turns = community._replace(segments=community.segments[1:2])
    assert "nothing to do" in refusal(only_turns, 60, 0).message


def test_without_a_plus_everybody_takes_spare_time(buddy: Format) -> None:
    plain = buddy._replace(
        segments=tuple(part._replace(lengths=(Length(part.lengths[0].minutes),)) for part in buddy.segments),
    )
    assert lengths(agenda(plain, 66)) == [12, 6, 12, 18, 12, 6]


def fixed(buddy: Format, **clocks: int) -> Format:
    parts = tuple(part._replace(at=clocks.get(part.title.split()[0].rstrip(",-"))) for part in buddy.segments)
    return buddy._replace(segments=parts)


def test_a_locked_clock_time_is_kept(buddy: Format) -> None:
    made = agenda(fixed(buddy, Group=18 * 60 + 20), 60)
    assert stretches(made) == ["0-8", "8-12", "12-20", "20-41", "41-55", "55-60"]
    assert {part.title for part in made.shortened} == {
        "Welcome and icebreaker",
        "Goal catch-up",
        "Recap and orientation",
    }
    longer = agenda(fixed(buddy, Group=18 * 60 + 35), 65)
    assert stretches(longer)[:3] == ["0-14", "14-21", "21-35"]
    midnight = agenda(fixed(buddy, Group=15), 60, start=record_moment("2026-12-03T23:50", LONDON))
    assert midnight.rows[3].start == "00:15"


@pytest.mark.parametrize(
    ("clocks", "minutes", "message", "shortest"),
    [
        ({"Group": 18 * 60 + 5}, 60,
         "Group mentoring is fixed at 18:05, 5 minutes on: what comes before Group mentoring needs at least 6 minutes",
         None),
        ({"Group": 17 * 60}, 60, "Group mentoring is fixed at 17:00, before the start at 18:00", None),
        ({"Welcome": 18 * 60 + 10}, 60,
         "nothing is planned from 18:00 to Welcome and icebreaker, which is fixed at 18:10", None),
        ({"Recap": 18 * 60 + 40, "Group": 18 * 60 + 20}, 60,
         "Group mentoring is fixed at 18:20, but comes after Recap and orientation in buddy", None),
        ({"Group": 18 * 60 + 50}, 50, "50 minutes are too few for buddy: its six segments need at least 56", 56),
    ],
)  # fmt: skip
def test_a_locked_clock_time_that_cannot_be_kept(
    buddy: Format, clocks: dict[str, int], minutes: int, message: str, shortest: int | None
) -> None:
    form = fixed(buddy, **clocks)
    no = refusal(form, minutes)
    assert (no.message, no.shortest) == (message, shortest)
    if shortest:
        assert lengths(agenda(form, shortest))[-3:] == [2, 2, 2]


def test_who_leads(buddy: Format) -> None:
    made = plan(buddy, START, 55, leads={"buddy": "rosa"})
    assert isinstance(made, Agenda)
    assert [row.lead for row in made.rows] == ["rosa", None, None, None, None, "rosa"]
    named = buddy._replace(segments=(Segment("Talk", (Length(10),), lead="ben"),))
    assert agenda(named, 10).rows[0].lead == "ben"
    assert agenda(buddy, 55).rows[0].lead is None


def test_the_owner_leads_the_own_turn(community: Format) -> None:
    assert [row.lead for row in agenda(community, 60, 4).rows] == [None, "a", "b", "c", "d", None]


def test_first_sessions_have_their_own_titles_and_prompts(buddy: Format, community: Format) -> None:
    made = plan(buddy, START, 55, first=True)
    assert isinstance(made, Agenda)
    assert made.rows[1].title == "Settling in"
    assert "free for the course" in made.rows[1].prompts
    assert "{goals}" not in made.rows[1].prompts
    opening = plan(community, START, 60, turns=turns_of(PEOPLE[:4]), first=True)
    assert isinstance(opening, Agenda)
    assert (opening.rows[0].title, opening.rows[0].prompts) == (
        "Opening",
        "Whose birthday comes first in the year chairs today.",
    )


def test_json(community: Format) -> None:
    assert agenda(community, 60, 5).rows[1].as_json() == {
        "title": "Turn",
        "start": "18:05",
        "minutes": 10,
        "elapsed": 5,
        "lead": "a",
        "turn": "a",
        "steps": [
            {"title": "Clarify", "minutes": 1, "speaks": "peers", "silent": None},
            {"title": "Look deeper", "minutes": 4, "speaks": "peers", "silent": "owner"},
            {"title": "Action step", "minutes": 2, "speaks": "peers", "silent": "owner"},
            {"title": "Response", "minutes": 2, "speaks": "owner", "silent": None},
            {"title": "Reflections", "minutes": 1, "speaks": "all", "silent": None},
        ],
    }


def test_steps_of_a_shortened_segment_still_add_up(buddy: Format, community: Format) -> None:
    stepped = buddy.segments[3]._replace(steps=community.segments[1].steps)
    form = buddy._replace(segments=(*buddy.segments[:3], stepped, *buddy.segments[4:]))
    for minutes in range(12, 120):
        row = agenda(form, minutes).rows[3]
        assert sum(step.minutes for step in row.steps) == row.minutes
        assert all(step.minutes >= 1 for step in row.steps)


# -- nights when the clock changes -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "clocks", "end"),
    [
        ("2027-03-28T00:30", ["00:30", "00:40", "00:45", "00:55", "02:13", "02:25"], "2027-03-28T02:30"),
        ("2027-10-31T01:30+01:00", ["01:30", "01:40", "01:45", "01:55", "01:13", "01:25"], "2027-10-31T01:30+00:00"),
        ("2027-10-31T01:30+00:00", ["01:30", "01:40", "01:45", "01:55", "02:13", "02:25"], "2027-10-31T02:30"),
    ],
)
def test_the_clock_is_that_of_the_night(buddy: Format, start: str, clocks: list[str], end: str) -> None:
    made = agenda(buddy, 60, start=record_moment(start, LONDON))
    assert [row.start for row in made.rows] == clocks
    assert made.end.text == end


@pytest.mark.parametrize(
    ("start", "at", "minutes"),
    [
        ("2027-03-28T00:30", 2 * 60 + 30, 60),
        ("2027-03-28T00:30", 60 + 30, 60),
        ("2027-03-28T00:30", 45, 15),
        ("2027-10-31T00:30", 60 + 30, 60),
        ("2027-10-31T00:30", 2 * 60 + 30, 180),
        ("2027-10-31T01:30+00:00", 2 * 60, 30),
    ],
)
def test_a_locked_clock_time_is_met_also_then(buddy: Format, start: str, at: int, minutes: int) -> None:
    first, second = buddy.segments[:2]
    form = buddy._replace(segments=(first, second._replace(at=at)))
    made = agenda(form, minutes + 20, start=record_moment(start, LONDON))
    assert made.rows[1].elapsed == minutes
    gone = start == "2027-03-28T00:30" and at == 90
    assert made.rows[1].start == ("02:30" if gone else f"{at // 60:02}:{at % 60:02}")
