"""The course of a session: lateness is shared out fairly, nothing is lost, and it can be taken up anywhere."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.agenda.timing import SHORTEST_SEGMENT
from mentor_cli.core.live.clocks import changed_minutes, clock, clocks, real_minutes, step_minutes
from mentor_cli.core.live.course import MINUTE, Course, Event, Stage, StageStep, What, after, begun, course_of
from mentor_cli.core.live.page import stage_title

START = 1_796_929_200.0
BUDDY = [("Welcome", 10), ("Goals", 5), ("Recap", 10), ("Mentoring", 15), ("Goal setting", 10), ("Wrap-up", 5)]
KEYS: tuple[What, ...] = ("next", "skip", "back", "pause", "resume", "more", "speak", "tick", "jump")


def stages(*parts: tuple[str, int]) -> tuple[Stage, ...]:
    return tuple(Stage(title, minutes, "", "", ()) for title, minutes in parts)


def led(late: float = 0.0) -> Course:
    return begun(stages(*BUDDY), START, START + late * MINUTE)


def then(course: Course, minutes: float, *what: What) -> Course:
    for one in what:
        course = after(course, Event(course.began + minutes * MINUTE, one))
    return course


def test_begun_in_time_everything_is_as_planned() -> None:
    course = led()
    assert course.allotted == (10, 5, 10, 15, 10, 5)
    assert course.ends == START + 55 * MINUTE


def test_begun_late_all_give_in_proportion() -> None:
    course = led(late=10)
    assert course.allotted == (8, 4, 8, 13, 8, 4)
    assert course.ends == START + 55 * MINUTE


def test_begun_early_it_ends_early() -> None:
    assert led(late=-5).ends == START + 50 * MINUTE


def test_tried_on_another_day_it_has_its_whole_length() -> None:
    now = START - 7 * 24 * 60 * MINUTE
    assert begun(stages(*BUDDY), START, now).ends == now + 55 * MINUTE


def test_a_segment_that_took_too_long_takes_from_those_to_come() -> None:
    course = then(led(), 16, "next")
    assert sum(course.allotted[1:]) == 39
    assert course.allotted[1:] == (4, 9, 13, 9, 4)


def test_time_that_is_left_over_has_not_to_be_filled() -> None:
    assert then(led(), 4, "next").allotted == (10, 5, 10, 15, 10, 5)


def test_one_minute_more_is_taken_where_there_is_most() -> None:
    before = led()
    now = then(before, 9, "more")
    assert now.allotted == (11, 5, 10, 14, 10, 5)
    assert [(given.stage.title, given.minutes) for given in changed_minutes(before, now)] == [
        ("Welcome", 11), ("Mentoring", 14),
    ]  # fmt: skip


def test_who_gives_the_minute_is_told_by_name() -> None:
    turns = tuple(Stage("Turn", 10, person, person, ()) for person in ("ana", "ben"))
    before = begun(turns, START, START)
    changed = changed_minutes(before, then(before, 1, "more"))
    assert [stage_title(given.stage, {"ben": "Ben Adler"}) for given in changed] == ["Turn: ana", "Turn: Ben Adler"]


def test_one_minute_more_is_given_though_nobody_can_give_it() -> None:
    course = then(begun(stages(("One", 2), ("Two", 2)), START, START), 1, "more", "more")
    assert course.allotted == (4, 2)
    assert clocks(course, START + 1 * MINUTE).late == 2 * MINUTE


def test_a_pause_stops_the_segment_and_not_the_session() -> None:
    paused = then(led(), 4, "pause")
    assert clocks(paused, START + 9 * MINUTE).left == 6 * MINUTE
    assert clocks(paused, START + 9 * MINUTE).session_left == 46 * MINUTE
    course = then(paused, 9, "resume")
    assert clocks(course, START + 10 * MINUTE).left == 5 * MINUTE
    assert sum(course.allotted[1:]) == 40


def test_time_asleep_belongs_to_nobody() -> None:
    course = after(led(), Event(START + 35 * MINUTE, "jump", seconds=30 * MINUTE))
    assert real_minutes(course, START + 35 * MINUTE)[0] == 5
    assert course.ends == START + 85 * MINUTE


def test_going_back_goes_on_where_it_was_left() -> None:
    course = then(then(led(), 6, "next"), 8, "back")
    assert course.present == 0
    assert clocks(course, START + 9 * MINUTE).left == 3 * MINUTE


def test_a_minute_that_was_given_stays_when_going_back() -> None:
    course = then(then(led(), 4, "more"), 6, "next", "back")
    assert course.allotted[0] == 11
    assert clocks(course, START + 6 * MINUTE).left == 5 * MINUTE


def test_who_speaks_is_timed_until_somebody_else_does() -> None:
    course = after(led(), Event(START, "speak", who="ana"))
    course = after(course, Event(START + 30, "speak", who="ben"))
    course = after(course, Event(START + 50, "next"))
    assert course.spoken_by(START + 500) == {"ana": 30.0, "ben": 20.0}


def test_whoever_has_a_turn_without_steps_speaks_in_it() -> None:
    steps = (StageStep("Clarify", 1, "peers", ""),)
    plan = (Stage("Opening", 5, "", "ana", ()), *(Stage("Round", 3, who, who, ()) for who in ("ana", "ben")),
            Stage("Turn", 5, "ben", "ben", steps))  # fmt: skip
    course = begun(plan, START, START)
    for seconds in (60, 200, 300):
        course = after(course, Event(START + seconds, "next"))
    assert course.spoken_by(START + 400) == {"ana": 140.0, "ben": 100.0}
    assert course.speaking == ""


def test_steps_follow_the_minutes_of_their_turn() -> None:
    steps = tuple(
        StageStep(title, minutes, "", "")
        for title, minutes in (("introduce", 2), ("clarify", 2), ("look deeper", 4), ("action", 2), ("response", 2))
    )
    turn = Stage("Turn", 12, "ana", "ana", steps)
    assert step_minutes(turn, 12) == (2, 2, 4, 2, 2)
    assert step_minutes(turn, 14) == (2, 2, 6, 2, 2)
    assert step_minutes(turn, 9) == (2, 2, 3, 1, 1)
    assert step_minutes(turn, 3) == (1, 1, 1, 0, 0)
    now = clocks(begun([turn], START, START), START + 5 * MINUTE).step
    assert now is not None
    assert (now.number, now.step.title, now.left) == (2, "look deeper", 3 * MINUTE)


def test_what_a_clock_shows() -> None:
    shown = [clock(seconds) for seconds in (0.0, 0.2, 59.5, 60.0, 245.0, -0.4, -30.0, 3723.0)]
    assert shown == ["0:00", "0:01", "1:00", "1:00", "4:05", "0:00", "-0:30", "1:02:03"]


events = st.lists(
    st.tuples(st.sampled_from(KEYS), st.floats(0, 900), st.floats(-600, 600), st.sampled_from(["ana", "ben", ""])),
    max_size=30,
)
lengths = st.lists(st.integers(0, 40), min_size=1, max_size=10)


def happened(keys: list[tuple[What, float, float, str]]) -> list[Event]:
    found, now = [Event(START, "start")], START
    for what, gap, jump, who in keys:
        now += gap
        found.append(Event(now, what, jump if what == "jump" else 0.0, who if what == "speak" else ""))
    return found


@given(lengths, events)
def test_any_keys_in_any_order(minutes: list[int], keys: list[tuple[What, float, float, str]]) -> None:
    plan = stages(*((f"Segment {at}", length) for at, length in enumerate(minutes)))
    happenings = happened(keys)
    course = course_of(plan, START, happenings)
    assert course is not None
    now = happenings[-1].at + 10
    assert 0 <= course.present <= len(plan)
    assert all(seconds >= 0 for seconds in course.spent_by(now))
    assert clocks(course, now).late >= 0
    assert all(
        given >= min(SHORTEST_SEGMENT, stage.minutes)
        for at, (stage, given) in enumerate(zip(plan, course.allotted, strict=True))
        if at > course.present
    )


@given(lengths, events, st.integers(0, 30))
def test_taken_up_anywhere_it_is_the_same(
    minutes: list[int], keys: list[tuple[What, float, float, str]], cut: int
) -> None:
    plan = stages(*((f"Segment {at}", length) for at, length in enumerate(minutes)))
    happenings = happened(keys)
    first = course_of(plan, START, happenings[: cut + 1])
    assert first is not None
    for event in happenings[cut + 1 :]:
        first = after(first, event)
    assert first == course_of(plan, START, happenings)


@given(st.integers(1, 50))
def test_more_lateness_never_gives_anybody_more(late: int) -> None:
    sooner, later = led(late - 1).allotted, led(late).allotted
    assert all(one >= other for one, other in zip(sooner, later, strict=True))
