"""Groups: the cadence a command line describes, cadences in words, and who belongs to a group on a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from mentor_cli.core.body import title
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import fold
from mentor_cli.core.time.cadence import Rule, read_rule, rule_days
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.wording import WEEKDAYS, day_near, full_day

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_NTH = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}
# Who belongs to a group, as `roster` finds it, with the first and the last day on which it is so.
Rosters = Sequence[tuple[date, date, list[tuple[str, str]]]]
_DAY = timedelta(days=1)
_NOBODY: Mapping[str, Record] = {}
_LISTS = (("mentors", "mentor"), ("members", ""))


def cadence_rule(given: Mapping[str, Any], starts: str) -> dict[str, Any] | None:
    """One rule of a cadence from what was given of `every`, `day`, `at`, `until`, `count` and `skip`; None for nothing.

    It is weekly unless said otherwise and counts from `starts`, an ISO date. Raises UsageError when the day or the
    time is missing or the rule cannot be read.
    """
    rule = {name: value for name, value in given.items() if value is not None}
    if not rule:
        return None
    for name, example in (("day", "thu"), ("at", "18:00")):
        if name not in rule:
            raise UsageError(f"a group that meets regularly needs --{name} too", f"--{name} {example}")
    rule = {"every": "1 week", **rule, "starts": starts}
    read_rule(rule)
    return rule


def cadence_words(rules: Iterable[Rule], today: date) -> str:
    """`every 2 weeks on Tue at 17:30, until Tue 15 Dec`; several rules are joined by `; then`, past ones left out."""
    coming = [rule for rule in rules if rule.until is None or rule.until >= today]
    return "; then ".join(_rule_words(rule, today) for rule in coming)


def never_comes(rule: Rule, holidays: Collection[date] = ()) -> str | None:
    """That the rule has no day at all, in words, such as one for the fifth Monday of every February until June.

    `holidays` are the days that a rule may leave out.
    """
    if next(rule_days(rule, holidays), None):
        return None
    span = f"between {full_day(rule.starts)} and {full_day(rule.until)}" if rule.until else "in any year"
    words = cadence_words([rule._replace(until=None, times=None, starts=date.min)], rule.starts)
    off = next(rule_days(rule), None)
    return f"{words} comes only on days off {span}, as on {full_day(off)}" if off else f"{words} never comes {span}"


def _rule_words(rule: Rule, today: date) -> str:
    unit = rule.unit.rstrip("s")
    step = f"every {unit}" if rule.every == 1 else f"every {rule.every} {unit}s"
    words = f"{step} on {_day_words(rule)} at {rule.at:%H:%M}"
    if rule.starts > today:
        words += f" from {day_near(rule.starts, today)}"
    if rule.times is not None:
        words += f", {rule.times} times" if rule.times > 1 else ", once"
    return words + (f", until {day_near(rule.until, today)}" if rule.until else "")


def _day_words(rule: Rule) -> str:
    weekday = WEEKDAYS[rule.weekday][:3]
    if rule.month_day:
        return f"day {rule.month_day}"
    return f"the {_NTH[rule.nth]} {weekday}" if rule.nth else weekday


def roster(group: Record, day: date, people: Mapping[str, Record] = _NOBODY) -> list[tuple[str, str]]:
    """Those who belong to the group on that day, mentors first: present ids, each with `mentor` or an empty text.

    `people` are the people by every folded id; whoever has left the programme is not among the found. Somebody whom
    they do not hold keeps the name that the group uses.
    """
    iso = day.isoformat()
    found: dict[str, str] = {}
    for list_name, role in _LISTS:
        for entry in group.values.get(list_name) or ():
            span = entry if isinstance(entry, dict) else {"id": entry}
            if not span.get("id") or not (span.get("joined") or "") <= iso <= (span.get("left") or "9999"):
                continue
            person = people.get(fold(span["id"]))
            if person is None or (person.text("left") or "9999") >= iso:
                found.setdefault(person.id if person else span["id"], role)
    return list(found.items())


def everybody(group: Record, people: Mapping[str, Record] = _NOBODY) -> Iterator[tuple[str, str, str]]:
    """Whoever is in the group, was or will be: the present id, and the first and the last day, empty where open; not
    who left before they were to come.

    `people` as above; with the programme somebody leaves the group, too, and who left it before is never in the group.
    """
    for list_name, _ in _LISTS:
        for entry in group.values.get(list_name) or ():
            span = entry if isinstance(entry, dict) else {"id": entry}
            if span.get("id"):
                person = people.get(fold(span["id"]))
                days = [day for day in (span.get("left"), person.text("left") if person else "") if day]
                joined, left = span.get("joined") or "", min(days, default="")
                if not left or joined <= left:
                    yield person.id if person else span["id"], joined, left


def rosters(group: Record, first: date, last: date, people: Mapping[str, Record]) -> Rosters:
    """The rosters from `first` to `last`: each with the first and the last day on which it is that, in order."""
    turns = sorted({first, *(day for day in _turns(group, people) if first < day <= last)})
    ends = [*(day - _DAY for day in turns[1:]), last]
    return [(begin, end, roster(group, begin, people)) for begin, end in zip(turns, ends, strict=True)]


def _turns(group: Record, people: Mapping[str, Record]) -> Iterator[date]:
    """The days on which somebody is newly in the group, or newly not."""
    for _, first, last in everybody(group, people):
        joined, left = day_of(first), day_of(last)
        if joined:
            yield joined
        if left and left < date.max:
            yield left + _DAY


def group_title(group: Record) -> str:
    """What the group is called: its name, else its title, else its id."""
    return group.text("name") or title(group.body) or group.id
