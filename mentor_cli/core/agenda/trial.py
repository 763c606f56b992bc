"""A format tried out: what its clock says with few and many people, in little and much time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mentor_cli.core.agenda.plan import Agenda, Refusal
from mentor_cli.core.agenda.sample import sample
from mentor_cli.core.agenda.segments import Format, FormatFault, Range

_USUAL_PEOPLE = Range(2, 8)
# With more people in turns nobody listens any more; and a range may have no end.
_MOST_PEOPLE = 12


class Trial(NamedTuple):
    """What happens in `minutes` with `people` who have a turn; None where nobody has one."""

    people: int | None
    minutes: int
    outcome: Agenda | Refusal


def trials(form: Format) -> Iterator[Trial]:
    """The format with the fewest, some and the most people it is for, each in the shortest time, and in the least and
    the most it is meant for, or as long as it wishes.
    """
    for people in _people(form):
        for minutes in sorted(_minutes(form, people)):
            yield Trial(people, minutes, sample(form, minutes, people).agenda)


def _people(form: Format) -> list[int | None]:
    if not form.has_turns:
        return [None]
    meant = form.people or _USUAL_PEOPLE
    most = max(meant.least, min(meant.most or _MOST_PEOPLE, _MOST_PEOPLE))
    return list(dict.fromkeys((meant.least, (meant.least + most) // 2, most)))


def _minutes(form: Format, people: int | None) -> set[int]:
    usual = sample(form, None, people)
    shortest = {usual.shortest} if usual.shortest else set[int]()
    if form.minutes is None:
        return shortest | ({usual.agenda.minutes} if isinstance(usual.agenda, Agenda) else set())
    return shortest | {form.minutes.least, form.minutes.most or form.minutes.least}


def misfit(form: Format) -> FormatFault | None:
    """The warning that the format does not fit into the minutes it is meant for; None where it does.

    With the fewest people it is for: with more of them there are turns to give back.
    """
    if form.minutes is None or form.minutes.most is None:
        return None
    people = _people(form)[0]
    tried = sample(form, form.minutes.most, people)
    if isinstance(tried.agenda, Agenda):
        return None
    with_turns = f" with {people} turn{'' if people == 1 else 's'}" if people else ""
    needed = f"needs at least {tried.shortest}" if tried.shortest else "cannot be held"
    message = f"minutes: {form.minutes.most} at most, but it {needed}{with_turns}"
    hint = f"write minutes: {tried.shortest}, or give the segments less" if tried.shortest else tried.agenda.hint
    return FormatFault("A011", message, hint, ("minutes",), severity="warning")
