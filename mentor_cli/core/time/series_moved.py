"""A whole series that was changed in a calendar elsewhere: the rule it has there, and the cadence that would say so.

The past stays: the rule that holds now ends with the last meeting that has begun, and one with the new day or time
follows. Sessions that are planned already go along, each to the meeting that takes the place of its own; one that has
none falls away: as that is over already, behind the end of the series there, or where another file stands already.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.meetings import rules_of, zone_of
from mentor_cli.core.time.cadence import Rule, day_text, occurrences, rule_days
from mentor_cli.core.time.rule_there import rule_there

if TYPE_CHECKING:
    from datetime import tzinfo

    from mentor_cli.core.record import Record
    from mentor_cli.core.time.entries import Series
    from mentor_cli.core.time.seen import Seen

_EVER = datetime.combine(date.min, time())
# No cadence is looked at further than this.
_MOST = 600


class SeriesMove(NamedTuple):
    """The `rules` that take the place of a group's rule `at` of its cadence, counted from 0, and what becomes of its
    meetings to come (starts are naive, on its clock).

    `instead` leads from their former original starts to the new ones; `gone` have none any longer, `more` had none.
    """

    at: int
    rules: list[dict[str, Any]]
    instead: Mapping[datetime, datetime]
    gone: tuple[datetime, ...] = ()
    more: tuple[datetime, ...] = ()

    @property
    def only_ends(self) -> bool:
        """Whether meetings fall away and all others stay where they are."""
        return not self.more and all(new == former for former, new in self.instead.items())

    @property
    def has_no_end(self) -> bool:
        """Whether there are more meetings to come than were looked at."""
        return len({*self.instead, *self.gone}) >= _MOST

    def beside(self, standing: Collection[datetime]) -> SeriesMove:
        """The same where files are `standing` for meetings with these original starts: none goes to where one stays."""
        stay = {start for start in standing if self.instead.get(start, start) == start}
        gone = {former for former, new in self.instead.items() if new != former and new in stay}
        instead = {former: new for former, new in self.instead.items() if former not in gone}
        return self._replace(instead=instead, gone=tuple(sorted({*self.gone, *gone})))

    def cadence(self, before: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """The cadence that had been `before`, with them."""
        return [*map(dict, before[: self.at]), *self.rules, *map(dict, before[self.at + 1 :])]


def cadence_there(seen: Seen, zone: tzinfo | None = None) -> dict[str, Any] | None:
    """The rule of the series as a record would write it, on that clock, else the one of the file; None where no cadence
    says that.

    So it is with a series that ends before its first day.
    """
    rule = rule_there(seen, zone or seen.zone or UTC) if seen.rule else None
    return _written(rule, rule.until, {}) if rule and next(rule_days(rule), None) else None


def rule_here(series: Series) -> Rule:
    """The rule that the exported series shows, in the form in which one is read back."""
    start = series.first.start.local
    ends = series.last.date() if series.last else None
    return series.rule._replace(starts=start.date(), at=start.time(), until=ends, times=None, skips_holidays=False)


def moved_series(
    group: Record, at: int, theirs: Rule, ours: Rule, workspace: Record, now: datetime, holidays: Collection[date]
) -> SeriesMove | None:
    """What makes the group's rule `at` say what `theirs` says from now on, where the calendar had `ours` before.

    The rule as it is where that is the same; None when no meeting of it is to come.
    """
    here = _here(group, workspace, now)
    before, coming = _meetings(group, at, workspace, here, holidays)
    if not coming:
        return None
    cadence = group.mappings("cadence")
    written = dict(cadence[at])
    rest, former_rest = _rest(theirs, here), _rest(ours, here)
    if rest is None:
        return _move(at, _stopped(written, before), coming, [], {})
    if former_rest and rest._replace(until=former_rest.until) == former_rest:
        rules = [_ended(written, theirs.until)]
    else:
        others = {str(rule.get("starts")) for rule in (*cadence[:at], *cadence[at + 1 :])}
        follows = _following(group, written, _begun_apart(rest, others), ours.until, workspace)
        rules = [*_stopped(written, before), follows]
    new = _meetings(_with(group, rules[-1:]), 0, workspace, here, holidays)[1]
    if new == coming and (theirs.until == ours.until or (theirs.until and len(coming) < _MOST)):
        rules = [written]
    return _move(at, rules, coming, new, _in_their_place(theirs, ours, coming, new))


def goes_on_as(
    group: Record, at: int, theirs: Rule, workspace: Record, now: datetime, holidays: Collection[date]
) -> bool:
    """Whether the group's rule `at` is over and what `theirs` has to come is what a rule behind it has.

    So it is once a series that was moved elsewhere was taken over: the rule of that name ended, and another follows.
    """
    if _meetings(group, at, workspace, _here(group, workspace, now), holidays)[1]:
        return False
    return meets_as(group, theirs, workspace, now, holidays, since=at + 1)


def meets_as(
    group: Record, theirs: Rule, workspace: Record, now: datetime, holidays: Collection[date], *, since: int = 0
) -> bool:
    """Whether what `theirs` has to come is what a rule of the group has, from that one of its cadence on."""
    here = _here(group, workspace, now)
    cadence = group.mappings("cadence")
    starts = (datetime.combine(day, theirs.at) for day in rule_days(theirs))
    coming = list(islice((start for start in starts if start > here), _MOST))
    for at in range(since, len(cadence)):
        off = holidays if cadence[at].get("skip") else ()
        ours = _meetings(group, at, workspace, here, holidays)[1]
        if ours and ours == [start for start in coming if start.date() not in off][: len(ours)]:
            return True
    return False


def stopped_series(
    group: Record, at: int, workspace: Record, now: datetime, holidays: Collection[date]
) -> SeriesMove | None:
    """What ends the group's rule `at` with the last meeting that has begun; None when none of it is to come."""
    before, coming = _meetings(group, at, workspace, _here(group, workspace, now), holidays)
    return _move(at, _stopped(dict(group.mappings("cadence")[at]), before), coming, [], {}) if coming else None


def single_meeting(
    group: Record, at: int, theirs: Rule, workspace: Record, now: datetime, holidays: Collection[date]
) -> SeriesMove | None:
    """What leaves of the group's rule `at` the one meeting that `theirs` has, none where that has begun.

    None when no meeting of it is to come.
    """
    here = _here(group, workspace, now)
    before, coming = _meetings(group, at, workspace, here, holidays)
    if not coming:
        return None
    written = dict(group.mappings("cadence")[at])
    start = datetime.combine(theirs.starts, theirs.at)
    if start <= here:
        return _move(at, _stopped(written, before), coming, [], {})
    if start == coming[0]:
        return _move(at, [_ended(written, theirs.starts)], coming, [start], {start: start})
    rules = [*_stopped(written, before), _written(theirs, theirs.until, written)]
    return _move(at, rules, coming, [start], {start if start in coming else coming[0]: start})


def _here(group: Record, workspace: Record, now: datetime) -> datetime:
    return now.astimezone(zone_of(workspace, group)).replace(tzinfo=None)


def _with(group: Record, cadence: Sequence[Mapping[str, Any]]) -> Record:
    return group._replace(values={**group.values, "cadence": cadence})


def _meetings(
    group: Record, at: int, workspace: Record, here: datetime, holidays: Collection[date]
) -> tuple[list[datetime], list[datetime]]:
    """The starts that the group's rule `at` makes: those that have begun, and those to come."""
    rules = rules_of(group, workspace)[at : at + 1]
    found = occurrences(group.id, rules, zone_of(workspace, group), _EVER, None, holidays)
    starts = [one.local for one in islice(found, _MOST)]
    return [start for start in starts if start <= here], [start for start in starts if start > here]


def _move(
    at: int,
    rules: list[dict[str, Any]],
    coming: list[datetime],
    new: list[datetime],
    instead: Mapping[datetime, datetime],
) -> SeriesMove:
    # A series without an end is looked at up to some meeting only: of what comes behind it nothing is known.
    known = coming if len(new) < _MOST else [start for start in coming if start <= new[-1]]
    gone = tuple(start for start in known if start not in instead)
    more = () if _MOST in (len(coming), len(new)) else tuple(sorted(set(new) - set(instead.values())))
    return SeriesMove(at, rules, instead, gone, more)


def _rest(rule: Rule, here: datetime) -> Rule | None:
    """The rule, begun with its first meeting to come; None when there is none."""
    days = rule_days(rule, since=here.date())
    first = next((day for day in days if datetime.combine(day, rule.at) > here), None)
    return rule._replace(starts=first) if first else None


def _begun_apart(rule: Rule, others: Collection[str]) -> Rule:
    """The rule with the same meetings, begun some days sooner where one of the `others` starts that day: calendars know
    a rule by it.
    """
    while rule.starts.isoformat() in others:
        rule = rule._replace(starts=rule.starts - timedelta(days=1))
    return rule


def _in_their_place(
    theirs: Rule, ours: Rule, coming: Sequence[datetime], new: Sequence[datetime]
) -> dict[datetime, datetime]:
    """Each meeting with the one that takes its place: itself where it stays, as far on as the series went, and of one
    that comes more often or less often the first of its own week or month.
    """
    found = {start: start for start in sorted({*coming} & {*new})}
    place, further = _way(theirs, ours)
    free: dict[int, list[datetime]] = {}
    for start in new:
        if start not in found:
            free.setdefault(place(start), []).append(start)
    for start in coming:
        there = free.get(place(start) + further)
        if there and start not in found:
            found[start] = there.pop(0)
    return found


def _way(theirs: Rule, ours: Rule) -> tuple[Callable[[date], int], int]:
    """By which days, weeks or months the meeting in the place of one is found, and by how many the series went on."""
    same_rhythm = (theirs.every, theirs.unit) == (ours.every, ours.unit)
    if theirs.unit == "month":
        return _month, _in_step(_month(theirs.starts) - _month(ours.starts), ours.every) if same_rhythm else 0
    if not same_rhythm:
        return _week, 0
    days = (theirs.starts - ours.starts).days
    # Some clients leave the start of the series where it was, others begin it with what is to come: then the day of
    # the week tells.
    if abs(days) >= 7 or theirs.starts.weekday() != theirs.weekday:
        weeks = _in_step(_week(theirs.starts) - _week(ours.starts), ours.every)
        days = theirs.weekday - ours.weekday + 7 * weeks
    return date.toordinal, days


def _week(day: date) -> int:
    return (day.toordinal() - 1) // 7


def _month(day: date) -> int:
    return day.year * 12 + day.month


def _in_step(steps: int, every: int) -> int:
    """The fewest steps on or back that are as good as those, in a series that takes every so many."""
    return (steps + every // 2) % every - every // 2


def _following(
    group: Record, written: Mapping[str, Any], rule: Rule, former_until: date | None, workspace: Record
) -> dict[str, Any]:
    """The rule as it follows the one that is `written`.

    An end that only the group or the programme has is not written into it, as long as it is the same.
    """
    follows = _written(rule, None, written)
    if rule.until == former_until and not {"until", "count"} & set(written):
        bounded = rules_of(_with(group, [follows]), workspace)[-1]
        if rule.until is None or next(rule_days(bounded, since=rule.until + timedelta(days=1)), None) is None:
            return follows
    return _written(rule, rule.until, written)


def _stopped(written: Mapping[str, Any], before: Sequence[datetime]) -> list[dict[str, Any]]:
    """The rule, ended with its last meeting that has begun; none when none has."""
    return [_ended(written, before[-1].date())] if before else []


def _ended(written: Mapping[str, Any], last_day: date | None) -> dict[str, Any]:
    """The rule, ended with that day; without an end of its own where there is none."""
    rule = {name: value for name, value in written.items() if name not in ("until", "count")}
    return {**rule, "until": last_day.isoformat()} if last_day else rule


def _written(rule: Rule, ends: date | None, former: Mapping[str, Any]) -> dict[str, Any]:
    """The rule as a record writes it; what calendars do not know of it is as it was."""
    every = f"{rule.every} {rule.unit}" + ("s" if rule.every > 1 else "")
    words = {"every": every, "day": _day_words(rule), "at": f"{rule.at:%H:%M}", "starts": rule.starts.isoformat()}
    if ends:
        words["until"] = ends.isoformat()
    return {**words, "skip": former["skip"]} if former.get("skip") else words


def _day_words(rule: Rule) -> str:
    if rule.month_day:
        return day_text({"month_day": rule.month_day})
    return day_text({"weekday": rule.weekday, **({"nth": rule.nth} if rule.nth else {})})
