"""How to go on with what comes back from a calendar and cannot be taken as it is: typed here, or mended there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise
from shlex import quote
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentor_cli.core.ids import typed_id
from mentor_cli.core.lengths import usual_minutes
from mentor_cli.core.meetings import zone_of
from mentor_cli.core.time.cadence import read_rules, rule_days
from mentor_cli.core.time.returned import Kind
from mentor_cli.core.time.rule_there import rule_on, rule_there
from mentor_cli.core.time.seen import placed
from mentor_cli.core.time.series_moved import cadence_there
from mentor_cli.core.time.wording import WEEKDAYS, clock_time
from mentor_cli.core.time.zones import which_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from mentor_cli.cli.calendars.telling import Reader
    from mentor_cli.core.time.cadence import Rule
    from mentor_cli.core.time.returned import Return
    from mentor_cli.core.time.seen import Facts, Seen

_MEND_THERE = "mend it in the calendar it comes from, and export it again"
_AS_IT_WAS = "as it was: --keep in publish or sync"
_SHOWN = 3


def way_out(one: Return, reader: Reader) -> str:
    """What to do about what cannot be taken as it is."""
    way = _WAYS.get(one.kind)
    return way(one, reader) if way else _MEND_THERE


def _say_the_zone(one: Return, _: Reader) -> str:
    return f"say it with --zone of mentor calendar import: {which_place(one.seen.unknown_zone)}"


def _begin_anew(_: Return, __: Reader) -> str:
    return "make the change here; delete the event in the calendars that have it, and give them the next export"


def _set_the_slot(_: Return, __: Reader) -> str:
    return f'for all meetings: mentor schedule set --group ID --alternative "thu 17:00"; {_AS_IT_WAS}'


def _look_at_cadences(one: Return, _: Reader) -> str:
    return f"{_say_what_is_meant(one)}; {_AS_IT_WAS}"


def _end_later(one: Return, _: Reader) -> str:
    ends = (cadence_there(one.seen) or {}).get("until", "DATE")
    return f"as long here: mentor groups set {_group(one)} --ends {ends}; {_AS_IT_WAS}"


def _go_by_that_clock(one: Return, reader: Reader) -> str:
    if not isinstance(one.seen.zone, ZoneInfo):
        return _MEND_THERE
    clock = f"mentor groups set {_group(one)} --timezone {one.seen.zone.key}"
    return f"on that clock here: {clock}{_at_that_hour(one, reader)}; {_AS_IT_WAS}"


def _meet_so_from_there_on(one: Return, reader: Reader) -> str:
    return f"{_from_there_on(one, reader)}; {_AS_IT_WAS}"


def _meet_then_too(one: Return, reader: Reader) -> str:
    if one.seen.cancelled:
        return _AS_IT_WAS
    days = list(islice(_more_days(one, reader), _SHOWN)) or ["DATE TIME"]
    typed = (f'mentor new-session --group {_group(one)} --at "{day}"' for day in days)
    more = "more meetings" if days[1:] else "one more meeting"
    return f"{more} here: {'; '.join(typed)}; {_AS_IT_WAS}"


def _say_it_of_all(one: Return, _: Reader) -> str:
    return "; ".join((*_of_all(one, one.theirs), _AS_IT_WAS)) if one.theirs else _MEND_THERE


def _answer_once(one: Return, _: Reader) -> str:
    said = ", ".join(f"{who}: {answer}" for who, answer in one.answers.items())
    return f"of one meeting: expected: {{{said}}} in its file"


def _meet_so_from_today(one: Return, reader: Reader) -> str:
    return f"{_goes_on_there(one, reader)}; {_AS_IT_WAS}"


def _meet_so_instead(one: Return, reader: Reader) -> str:
    commands = " && ".join(_in_turn(one, reader))
    said = f"the same here: {commands}{_as_long(one.follows[-1], one, reader)}" if commands else _say_what_is_meant(one)
    return f"{said}; then delete the other series there. As it was: delete it there, and --keep in publish or sync"


def _delete_it_there(_: Return, __: Reader) -> str:
    return "delete it there: publish and sync put there what its group meets by here, and both would be shown"


# Whatever else cannot be taken is mended where it comes from.
_WAYS: Mapping[Kind, Callable[[Return, Reader], str]] = {
    Kind.NO_ZONE: _say_the_zone,
    Kind.BEYOND: _begin_anew,
    Kind.ALTERNATIVE: _set_the_slot,
    Kind.NO_CADENCE: _look_at_cadences,
    Kind.LONGER: _end_later,
    Kind.CLOCK: _go_by_that_clock,
    Kind.FOLLOWING: _meet_so_from_there_on,
    Kind.ADDED: _meet_then_too,
    Kind.ALL: _say_it_of_all,
    Kind.ANSWERS: _answer_once,
    Kind.BOTH: _meet_so_from_today,
    Kind.RESUMED: _meet_so_from_today,
    Kind.GONE_ON: _meet_so_instead,
    Kind.SECOND: _delete_it_there,
}


def _of_all(one: Return, theirs: Facts) -> Iterator[str]:
    """What says of a group what is said of all its meetings there; a place that is no link is of single ones."""
    is_link = theirs.place.startswith(("https://", "http://"))
    said = f" --minutes {theirs.minutes}" if "time" in one.parts else ""
    said += f" --video {quote(theirs.place)}" if "place" in one.parts and is_link else ""
    if said:
        yield f"the same here: mentor groups set {_group(one)}{said}"
    if "place" in one.parts and not is_link:
        yield f"of one meeting: place: {theirs.place} in its file"


def _goes_on_there(one: Return, reader: Reader) -> str:
    """The command by which a group meets from today on as its series does there; where none says it, where to look."""
    command = _from_today(one, reader)
    return f"as it is there: {command}" if command else _say_what_is_meant(one)


def _at_that_hour(one: Return, reader: Reader) -> str:
    """What besides the clock makes a group meet as its series does there; empty where its rule is at that hour."""
    words = cadence_there(one.seen) or {}
    rules = one.group.mappings("cadence") if one.group else ()
    is_so = any((rule.get("day"), rule.get("at")) == (words.get("day"), words.get("at")) for rule in rules[-1:])
    command = "" if is_so else _from_today(one, reader)
    return f" && {command}" if command else ""


def _from_today(one: Return, reader: Reader) -> str:
    """The command that makes a group meet from today on as its series does there; empty where none does."""
    rule = rule_there(one.seen, one.seen.zone or UTC)
    first = rule and next(rule_days(rule, since=reader.today), None)
    words = cadence_there(one.seen)
    return f"{_schedule(one)} {_slot(words | {'starts': first.isoformat()})}" if first and words else ""


def _in_turn(one: Return, reader: Reader) -> Iterator[str]:
    """The commands by which a group meets as the series do that go on with its own there; none where these do not say
    it: of several rules they change the last, and of several series each has to end before the next.
    """
    group, move = one.group, one.series
    if group is None or move is None or move.at != len(group.mappings("cadence")) - 1:
        return
    zone = zone_of(reader.settings, group)
    rules = [_to_come(seen, zone, reader) for seen in one.follows]
    whole = [rule for rule in rules if rule]
    in_turn = all(before.until and before.until < after.starts for before, after in pairwise(whole))
    if len(whole) < len(rules) or not in_turn:
        return
    ends = group.date("ends")
    if ends and whole[-1].until and whole[-1].until > ends:
        yield f"mentor groups set {_group(one)} --ends {whole[-1].until}"
    for at, (seen, rule) in enumerate(zip(one.follows, whole, strict=True)):
        since = rule.starts if at else min(rule.starts, min(move.gone).date())
        words = {**(cadence_there(seen, zone) or {}), "starts": rule.starts.isoformat()}
        yield f"{_schedule(one)} {_slot(words, since)}"


def _to_come(seen: Seen, zone: ZoneInfo, reader: Reader) -> Rule | None:
    """The rule of the series from today on, on that clock; None where no cadence says it."""
    rule = rule_on(seen, zone)
    first = rule and next(rule_days(rule, since=reader.today), None)
    return rule._replace(starts=first) if rule and first else None


def _say_what_is_meant(one: Return) -> str:
    return f"say here what is meant: {_schedule(one)} --help"


def _schedule(one: Return) -> str:
    return f"mentor schedule set --group {_group(one)}"


def as_cadence(seen: Seen) -> str:
    """The command that makes a group meet as the series does; empty where no cadence says that."""
    words = cadence_there(seen)
    if words is None:
        return ""
    return f"a group that meets so: mentor schedule set --group ID {_slot(words)}"


def _slot(words: Mapping[str, str], since: date | None = None) -> str:
    """A rule as records write it in the words of the command; of a group that met before `since` the day from which."""
    begin = f"--from {since} --starts" if since and since.isoformat() != words["starts"] else "--from"
    ends = f" --until {words['until']}" if "until" in words else ""
    return f'{begin} {words["starts"]} --slot "{_day(words["day"])} {words["at"]}" --every "{words["every"]}"{ends}'


def _day(day: str) -> str:
    return f"day {day}" if day.isdecimal() else day


def _group(one: Return) -> str:
    group = one.group or (one.meeting.group if one.meeting else None)
    return typed_id(group.id) if group else "ID"


def _from_there_on(one: Return, reader: Reader) -> str:
    """The commands by which a group meets from one meeting on as the event says; where none do, where to look."""
    rule = _rule(one, reader)
    if not rule:
        return _say_what_is_meant(one)
    return f"the same here: {_schedule(one)} {rule}{_as_long(one.seen, one, reader)}"


def _as_long(seen: Seen, one: Return, reader: Reader) -> str:
    """What makes the meetings of the group as long as those of the event; empty where they are."""
    day = _local(seen.start, one, reader)
    usual = usual_minutes(reader.settings, one.group, day.date()) if day else 0
    if seen.cancelled or seen.minutes in (0, usual):
        return ""
    return f"; as long, all its meetings: mentor groups set {_group(one)} --minutes {seen.minutes}"


def _rule(one: Return, reader: Reader) -> str:
    """What says of a group what the event says of its meetings from one on: that they are at another time, or off.

    Empty where no rule says it.
    """
    seen = one.seen
    first, start = (_local(when, one, reader) for when in (seen.replaces or seen.start, seen.start))
    if first is None or start is None:
        return "--until DATE"
    if seen.cancelled:
        return f"--until {first.date() - timedelta(days=1)}"
    day = _day_from(first, start, one)
    if not day:
        return ""
    begin = min(first, start).date()
    # Without it the group meets on the next such day.
    starts = f" --starts {start.date()}" if (start.date() - begin).days >= len(WEEKDAYS) else ""
    return f'--from {begin}{starts} --slot "{day} {clock_time(start)}"'


def _day_from(first: datetime, start: datetime, one: Return) -> str:
    """The day of the rule that has its meeting `first` at `start` instead, as it is typed; empty where none has: some
    days behind a day of each month there is no day of each month.
    """
    last = one.group.mappings("cadence")[-1:] if one.group else []
    if not any(rule.unit == "month" for rule in read_rules(last)):
        return WEEKDAYS[start.weekday()][:3].lower()
    return _day(str(last[0]["day"])) if first.date() == start.date() else ""


def _more_days(one: Return, reader: Reader) -> Iterator[str]:
    """The dates that were added, as they are typed; one without a time of day at that of the event."""
    own = [one.seen.start] if one.seen.replaces else []
    usual = _local(one.seen.start, one, reader)
    for when in (*own, *one.seen.added):
        day = _local(when, one, reader) if isinstance(when, datetime) else _at(when, usual)
        if day:
            yield f"{day.date()} {clock_time(day)}"


def _at(day: date | None, usual: datetime | None) -> datetime | None:
    return datetime.combine(day, usual.time()) if day and usual else None


def _local(when: datetime | None, one: Return, reader: Reader) -> datetime | None:
    """On the clock of the meeting's group."""
    group = one.group or (one.meeting.group if one.meeting else None)
    place = placed(when, zone_of(reader.settings, group)) if when else None
    return place.local if place else None
