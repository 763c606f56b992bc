"""Sharing minutes: every shipped format, every size of group, every length, and any format at all."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.agenda.formats import Format
from mentor_cli.core.agenda.plan import Agenda, plan
from mentor_cli.core.agenda.segments import Turns
from mentor_cli.core.agenda.timing import Part, allot, equal_turns, floors, webster
from mentor_cli.core.time.wallclock import record_moment
from mentor_cli.core.time.zones import zone

START = record_moment("2026-12-03T18:00", zone("Europe/London"))


def test_turns_give_the_odd_minutes_to_the_middle() -> None:
    assert equal_turns(50, 4) == (12, 13, 13, 12)
    assert equal_turns(51, 4) == (13, 13, 13, 12)
    assert equal_turns(49, 4) == (12, 13, 12, 12)
    assert equal_turns(53, 5) == (10, 11, 11, 11, 10)
    assert equal_turns(7, 1) == (7,)


def test_ties_go_to_the_earlier() -> None:
    assert webster(1, [5, 5]) == (1, 0)
    assert webster(3, [5, 5]) == (2, 1)
    assert webster(4, [0, 3, 1]) == (0, 3, 1)


PARTS = st.lists(
    st.builds(
        lambda least, floor, spare: Part(least, min(floor, least), spare),
        st.integers(1, 40), st.integers(1, 3), st.booleans(),
    ),
    min_size=1, max_size=9,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(PARTS)
def test_any_parts(parts: list[Part]) -> None:
    shortest, wished = floors(parts), sum(part.least for part in parts)
    before = allot(shortest, parts)
    assert before == tuple(part.floor for part in parts)
    for minutes in range(shortest + 1, wished + 40):
        now = allot(minutes, parts)
        assert sum(now) == minutes
        assert all(later >= earlier for later, earlier in zip(now, before, strict=True))
        if minutes >= wished:
            assert all(got >= part.least for got, part in zip(now, parts, strict=True))
            takers = [part.takes_spare for part in parts]
            fixed = [got == part.least for got, part in zip(now, parts, strict=True)]
            assert not any(takers) or all(same or takes for same, takes in zip(fixed, takers, strict=True))
        before = now


@settings(max_examples=100, deadline=None)
@given(st.integers(1, 200), st.lists(st.integers(1, 40), min_size=1, max_size=8))
def test_webster_is_the_divisor_method(minutes: int, weights: list[int]) -> None:
    """No minute would be better placed: its smallest quotient won is not under the largest one lost."""
    shares = webster(minutes, weights)
    assert sum(shares) == minutes
    won = min(weight / (2 * got - 1) for weight, got in zip(weights, shares, strict=True) if got)
    lost = max(weight / (2 * got + 1) for weight, got in zip(weights, shares, strict=True))
    assert won >= lost - 1e-12


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 200), st.lists(st.integers(0, 12), min_size=1, max_size=9).filter(any))
def test_each_minute_goes_to_the_largest_quotient_and_in_a_tie_to_the_earlier(minutes: int, weights: list[int]) -> None:
    shares = [0] * len(weights)
    for _ in range(minutes):
        quotients = [Fraction(weight, 2 * got + 1) for weight, got in zip(weights, shares, strict=True)]
        shares[quotients.index(max(quotients))] += 1
    assert webster(minutes, weights) == tuple(shares)


def check_every_length(form: Format, people: int) -> None:
    ids = tuple(f"p{number}" for number in range(people))
    before: tuple[int, ...] | None = None
    for minutes in range(1, 301):
        made = plan(form, START, minutes, turns=Turns(ids, ids, ids))
        if not isinstance(made, Agenda):
            assert before is None, "once it works, more time must work as well"
            assert made.shortest is not None
            assert made.shortest > minutes
            assert isinstance(plan(form, START, made.shortest, turns=Turns(ids, ids, ids)), Agenda)
            assert not isinstance(plan(form, START, made.shortest - 1, turns=Turns(ids, ids, ids)), Agenda)
            continue
        now = tuple(row.minutes for row in made.rows)
        assert sum(now) == minutes == made.minutes
        assert [row.elapsed for row in made.rows] == [sum(now[:place]) for place in range(len(now))]
        assert all(row.minutes == sum(step.minutes for step in row.steps) for row in made.rows if row.steps)
        if before:
            assert all(later >= earlier for later, earlier in zip(now, before, strict=True))
        check_minimums(form, made, people)
        turns = [row.minutes for row in made.rows if row.turn]
        assert len(turns) == (people if form.has_turns else 0)
        assert not turns or max(turns) - min(turns) <= 1
        before = now
    assert before is not None


def check_minimums(form: Format, made: Agenda, people: int) -> None:
    turn_count = people if form.has_turns else 0
    wished = {part.title: part for part in form.segments}
    shortened = {part.title for part in made.shortened}
    for row in made.rows:
        least = wished[row.title].length(turn_count).minutes
        if row.title in shortened:
            assert form.shortens
            assert 2 <= row.minutes < least
        else:
            assert row.minutes >= least


def test_every_shipped_format_for_everybody_at_every_length(shipped: dict[str, Format]) -> None:
    assert set(shipped) >= {"buddy", "technical"}
    for form in shipped.values():
        # Where nobody has a turn, each size of group is the same to the minutes: the ends are looked at.
        for people in range(1, 13) if form.has_turns else (1, 12):
            check_every_length(form, people)


def test_turns_for_everybody_at_every_length(community: Format) -> None:
    for people in range(1, 13):
        check_every_length(community, people)
