"""What a format's clock says for people who are only counted: `formats show` without a group."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from mentor_cli.core.agenda.plan import Agenda, Refusal, plan
from mentor_cli.core.agenda.refusal import refusal_of
from mentor_cli.core.agenda.segments import Format, Turns
from mentor_cli.core.agenda.stretches import shares_of, wished_minutes
from mentor_cli.core.time.wallclock import Moment

_SIX_IN_THE_EVENING = Moment(datetime.combine(date(2026, 1, 1), time(18)), ZoneInfo("UTC"), timedelta(0))
_USUAL_PEOPLE = 4


class Sample(NamedTuple):
    """The agenda of a session of so many `people`, or why there is none; `shortest` in minutes, None where no length
    works.
    """

    agenda: Agenda | Refusal
    people: int
    shortest: int | None


def sample(form: Format, minutes: int | None = None, people: int | None = None) -> Sample:
    """The format from 18:00 on, or from whenever it must begin for its locked clock times.

    Without `minutes` it is as long as the format wishes. `people` all have a turn where the format has turns; without
    a number they are four, within the range the format is meant for.
    """
    count = _usual_people(form) if people is None else people
    people_counted = tuple(f"person {number}" for number in range(1, count + 1))
    turns = Turns(people_counted, people_counted, people_counted)
    length = wished_minutes(form, turns) if minutes is None else minutes
    start = _start(form, turns, length)
    none = refusal_of(form, start, 0, turns)
    return Sample(plan(form, start, length, turns=turns), count, none.shortest if none else None)


def _usual_people(form: Format) -> int:
    if form.people is None:
        return _USUAL_PEOPLE
    return max(form.people.least, min(_USUAL_PEOPLE, form.people.most or _USUAL_PEOPLE))


def _start(form: Format, turns: Turns, length: int) -> Moment:
    """18:00, or so that what follows the first locked clock time ends when the session does."""
    shares = shares_of(form, turns)
    locked = next((place for place, share in enumerate(shares) if share.segment.at is not None), None)
    if locked is None:
        return _SIX_IN_THE_EVENING
    before, after = (sum(share.part.least for share in part) for part in (shares[:locked], shares[locked:]))
    clock = (shares[locked].segment.at or 0) - max(before, length - after)
    return _SIX_IN_THE_EVENING.after(clock - 18 * 60)
