"""What comes back from a calendar elsewhere, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.groups import cadence_words, group_title
from mentor_cli.core.meetings import zone_of
from mentor_cli.core.time.cadence import Rule, read_rules, rule_days
from mentor_cli.core.time.iso import offset_text
from mentor_cli.core.time.returned import Kind, Return
from mentor_cli.core.time.rule_there import rule_on, rule_there
from mentor_cli.core.time.wording import clock_time, day_near

if TYPE_CHECKING:
    from datetime import date
    from zoneinfo import ZoneInfo

    from mentor_cli.cli.call import Call
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.seen import Facts
    from mentor_cli.core.time.series_moved import SeriesMove
    from mentor_cli.core.time.wallclock import Moment

_SHOWN = 10
_NO_SERIES = "the series is cancelled"
# Events without a meeting here of which it is told that they are off.
_MAY_BE_OFF = (Kind.FOLLOWING, Kind.UNKNOWN, Kind.SERIES, Kind.SECOND)


class Reader(NamedTuple):
    """Who is told: their zone, their today, from which far years are said, and the settings of the workspace."""

    zone: ZoneInfo
    today: date
    settings: Record

    def when(self, moment: datetime) -> str:
        """`Thu 10 Dec 18:30`; a moment that has a zone on the reader's clock, with the year when it is far."""
        local = moment.astimezone(self.zone) if moment.tzinfo else moment
        return f"{day_near(local.date(), self.today)} {clock_time(local)}"


def reader_of(call: Call) -> Reader:
    """Whoever calls, on the clock of the workspace."""
    return Reader(call.zone_of(None), call.today(), call.workspace.settings)


def words_of(one: Return, reader: Reader) -> str:
    """`10 Dec 18:00 Thursday buddies: moved to Fri 11 Dec 18:30`."""
    if one.kind is Kind.TWICE:
        starts = " or ".join(sorted({reader.when(start) for start in one.seen.rivals}))
        return f"{_whose(one)}{': ' if starts else ''}{starts}"
    if one.kind is Kind.ADDED:
        return _added_words(one, reader)
    if one.follows and one.series:
        instead = reader.when(min(one.series.gone))
        return f"{_whose(one)}: {'; '.join(_following_words(one, reader))}, instead of {instead} and all behind it"
    if one.kind is Kind.TITLE:
        start = one.ours.start.local if one.ours else one.seen.start
        return f"{f'{reader.when(start)} ' if start else ''}{_whose(one)}: {one.seen.title}"
    rule = rule_there(one.seen, one.seen.zone or reader.zone) if one.seen.rule else None
    if one.kind in (Kind.OVER, Kind.BOTH, Kind.RESUMED) and one.group and rule and not one.series:
        return f"{_whose(one)}: {_rule_words(rule)}"
    if one.kind is Kind.ONCE and one.seen.start:
        return f"{_whose(one)}: only {reader.when(one.seen.start)}"
    if one.kind in (Kind.ALL, Kind.ANSWERS) and one.ours and one.theirs:
        return f"{_whose(one)}: {', '.join(_changes(one, one.ours, one.theirs, reader))}"
    if one.series:
        return f"{_whose(one)}: {_series_words(one, one.series)}"
    if one.meeting is None or one.ours is None:
        start = one.seen.start
        instead = f", instead of {reader.when(one.seen.replaces)}" if one.seen.replaces else ""
        off = ": cancelled" if one.seen.cancelled and one.kind in _MAY_BE_OFF else ""
        return f"{reader.when(start) + ' ' if start else ''}{_whose(one)}{instead}{off}"
    unfit = one.seen.wrong if one.kind is Kind.OVER else ""
    said = ", ".join(_changes(one, one.ours, one.theirs, reader)) if one.theirs else unfit
    return f"{reader.when(one.ours.start.local)} {_whose(one)}" + (f": {said}" if said else "")


def _added_words(one: Return, reader: Reader) -> str:
    """`Thu 17 Dec 18:00 Thursday buddies: Sat 19 Dec 11:00`; a whole series without its start."""
    # What stands for a meeting of a series, where there is none, is one more.
    apart = one.meeting if one.seen.replaces else None
    start = apart.start.local if apart else one.seen.start
    which = f"{reader.when(start)} {_whose(one)}" if start and not one.group else _whose(one)
    known = [day for day in (*([one.seen.start] if apart else []), *one.seen.added) if day]
    said = [reader.when(day) if isinstance(day, datetime) else day_near(day, reader.today) for day in known[:_SHOWN]]
    said += [f"{len(known) - _SHOWN} more"] if len(known) > _SHOWN else []
    said += ["cancelled"] if apart and one.seen.cancelled else []
    said += ["repeated"] if one.seen.rule and not one.group else []
    return f"{which}: {', '.join(said)}" if said else which


def _whose(one: Return) -> str:
    group = one.group or (one.meeting.group if one.meeting else None)
    return group_title(group) if group else one.seen.title or "without a title"


def _following_words(one: Return, reader: Reader) -> Iterator[str]:
    """`every week on Fri at 19:00 from Fri 11 Dec`: each series that goes on there; of one that no cadence of the group
    says the start.
    """
    for seen in one.follows:
        rule = rule_on(seen, zone_of(reader.settings, one.group))
        yield _rule_words(rule) if rule else f"repeated from {reader.when(seen.start) if seen.start else ''}"


def _rule_words(rule: Rule) -> str:
    """`every week on Wed at 18:00 from Wed 2 Dec`, as on the day before it starts; that no meeting is left of it."""
    has_days = next(rule_days(rule), None)
    return cadence_words([rule], rule.starts - timedelta(days=1)) if has_days else _NO_SERIES


def _series_words(one: Return, move: SeriesMove) -> str:
    """`every week on Wed at 18:00, from Wed 2 Dec`: of the rules the last one, or that none goes on."""
    if one.seen.cancelled or not (move.instead or move.more):
        return _NO_SERIES
    # As on the day before it starts, so that its first day is said where the rule is a new one.
    rule = read_rules(move.rules[-1:])[0]
    return cadence_words([rule], max(rule.starts, min((*move.instead, *move.gone)).date()) - timedelta(days=1))


def meetings_of(one: Return, reader: Reader) -> Iterator[str]:
    """Of a whole series what becomes of each meeting to come, a line each; of many the first ones and how many more."""
    if one.series is None or one.follows:
        return
    lines = list(_meeting_lines(one, one.series, reader))
    yield from (f"  {line}" for line in lines[:_SHOWN])
    if len(lines) > _SHOWN:
        more = "all behind them" if one.series.has_no_end else f"{len(lines) - _SHOWN} more"
        yield f"  {more} in the same way"


def _meeting_lines(one: Return, move: SeriesMove, reader: Reader) -> Iterator[str]:
    for original in sorted({*move.instead, *move.gone}):
        new, meeting = move.instead.get(original), one.apart.get(original)
        was = reader.when(meeting.start.local if meeting else original)
        if meeting and meeting.cancelled:
            yield f"{was} stays cancelled"
        elif meeting:
            yield f"{was} stays" + (f", in the place of {reader.when(new)}" if new else ", beside the series")
        elif new != original:
            yield f"{was} moves to {reader.when(new)}" if new else f"{was} falls away"
    yield from (f"{reader.when(start)} is new" for start in move.more)


def _changes(one: Return, ours: Facts, theirs: Facts, reader: Reader) -> Iterable[str]:
    if "time" in one.parts:
        if theirs.start.utc != ours.start.utc:
            yield f"moved to {reader.when(theirs.start.local)}{_which_of_two(theirs.start)}"
        if theirs.minutes != ours.minutes:
            yield f"{theirs.minutes} minutes{_agenda_words(one.meeting, theirs.minutes)}"
    if "status" in one.parts:
        yield "cancelled" if theirs.cancelled else "takes place after all"
    if "place" in one.parts:
        yield f"at {theirs.place}" if theirs.place else "without a place"
    for person, answer in one.answers.items():
        yield f"{person} {answer}"


def _which_of_two(start: Moment) -> str:
    """Which one is meant in an hour that the clock shows twice; empty in all others."""
    return f" ({offset_text(start.offset)})" if start.comes_twice else ""


def _agenda_words(meeting: Meeting | None, minutes: int) -> str:
    """That the agenda is of another length, which stays as it is: what is to be shorter in it is for people to say."""
    stages = meeting.session.mappings("agenda") if meeting and meeting.session else []
    fills = sum(stage["minutes"] for stage in stages if isinstance(stage.get("minutes"), int))
    return f" (its agenda fills {fills})" if fills not in (0, minutes) else ""


def as_document(one: Return, reader: Reader) -> dict[str, Any]:
    """What comes back, for `--json`."""
    session = one.meeting.session if one.meeting else None
    group = one.group or (one.meeting.group if one.meeting else None)
    return {
        "uid": one.seen.uid,
        "session": session.id if session else None,
        "group": group.id if group else None,
        "kind": one.kind.words,
        "said": words_of(one, reader),
    }
