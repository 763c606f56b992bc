"""When no agenda can be made: the reason, and what to ask for instead."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.agenda.segments import Format, Turns
from mentor_cli.core.agenda.stretches import Stretch, shares_of, stretches_of
from mentor_cli.core.time.wording import clock_time

if TYPE_CHECKING:
    from mentor_cli.core.time.wallclock import Moment

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_HALF_A_DAY = 12 * 60


class Refusal(NamedTuple):
    """Why there is no agenda.

    `shortest` is the length in minutes that works with the same people, None when no length does. `turns_that_fit` is
    the number of turns the asked length has room for, None when turns are not the reason.
    """

    message: str
    hint: str
    shortest: int | None = None
    turns_that_fit: int | None = None


def refusal_of(form: Format, start: Moment, minutes: int, turns: Turns) -> Refusal | None:
    """Why the format cannot be held so; None when it can."""
    shares = shares_of(form, turns)
    if not shares:
        return Refusal(f"{form.name} has nothing to do without turns", "name somebody who has a turn")
    stretches = stretches_of(shares, start)
    locked = _locked_refusal(form, start, stretches)
    if locked:
        return locked
    shortest = stretches[-1].begins + stretches[-1].fewest
    if minutes >= shortest:
        return None
    turn_count = sum(len(share.turns) for share in shares)
    if turn_count:
        fit = _turns_that_fit(form, start, minutes, turns)
        return _too_few_for_turns(form, minutes, shortest, turn_count, fit)
    reason = f"its {_amount(len(shares), 'segment')} {'needs' if len(shares) == 1 else 'need'} at least {shortest}"
    hint = f"--minutes {shortest}, or `mentor formats copy {form.name}` and leave segments out"
    return Refusal(_too_few(form, minutes, reason), hint, shortest)


def _too_few_for_turns(form: Format, minutes: int, shortest: int, turn_count: int, fit: int) -> Refusal:
    least = min(segment.length(turn_count).minutes for segment in form.segments if segment.each)
    turns = f"{_amount(turn_count, 'turn')} of at least {least} minutes"
    reason = f"{turns} and the rest need {shortest}"
    room = f"{_amount(fit, 'turn')} {'fits' if fit == 1 else 'fit'} into {minutes} minutes"
    hint = f"--minutes {shortest}" + (f", or leave out turns with --no-turn: {room}" if fit else "")
    return Refusal(_too_few(form, minutes, reason), hint, shortest, fit)


def _turns_that_fit(form: Format, start: Moment, minutes: int, turns: Turns) -> int:
    """The most turns of those asked for that the minutes have room for."""
    for count in range(max(map(len, turns)), 0, -1):
        shares = shares_of(form, turns.first(count))
        last = stretches_of(shares, start)[-1]
        if last.begins + last.fewest <= minutes:
            return sum(len(share.turns) for share in shares)
    return 0


def _locked_refusal(form: Format, start: Moment, stretches: Sequence[Stretch]) -> Refusal | None:
    """Why the segments with a locked clock time cannot begin then, whatever the length; None when they can."""
    for stretch, following in pairwise(stretches):
        title, clock = following.shares[0].segment.title, _clock(start, following.begins)
        if following.begins > _HALF_A_DAY:
            hint = f"begin at {clock} or earlier, or take at: out of the format"
            return Refusal(f"{title} is fixed at {clock}, before the start at {_clock(start, 0)}", hint)
        if following.begins < stretch.begins:
            before = stretch.shares[0].segment.title
            hint = "order the segments by their clock times"
            return Refusal(f"{title} is fixed at {clock}, but comes after {before} in {form.name}", hint)
        room = following.begins - stretch.begins
        if room and not stretch.shares:
            hint = f"begin at {clock}, or add a segment before {title}"
            return Refusal(f"nothing is planned from {_clock(start, 0)} to {title}, which is fixed at {clock}", hint)
        if room < stretch.fewest:
            before = f"what comes before {title} needs at least {stretch.fewest} minutes"
            hint = f"move the start or the clock time so that they are {stretch.fewest} minutes apart"
            return Refusal(f"{title} is fixed at {clock}, {_minutes(room)} on: {before}", hint)
    return None


def _too_few(form: Format, minutes: int, reason: str) -> str:
    return f"{_minutes(minutes)} {'is' if minutes == 1 else 'are'} too few for {form.name}: {reason}"


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count} minutes"


def _amount(count: int, noun: str) -> str:
    number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
    return f"{number} {noun}" if count == 1 else f"{number} {noun}s"


def _clock(start: Moment, minutes: int) -> str:
    return clock_time(start.after(minutes).local)
