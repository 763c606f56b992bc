"""Standing slots: a slot as people type it, and a cadence that is new, or another one from a day on.

A cadence is changed so that what was stays: the rules that are running end the day before, and a new rule begins. What
is not said anew goes on as it was: how often, the week in which a two-weekly group meets, until when, how many meetings
are left.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from itertools import takewhile
from typing import Any, NamedTuple

from mentor_cli.core.errors import UsageError, brief
from mentor_cli.core.time.cadence import Rule, day_text, read_day, read_every, read_rule, rule_days
from mentor_cli.core.time.moments import read_time
from mentor_cli.core.time.wording import weekday_of

_HINT = 'write --slot "tue 18:00", "second tue 18:00", "last fri 16:00" or "day 15 18:00"'
_DAY = timedelta(days=1)


class Slot(NamedTuple):
    """A day and a time as records write them: `tue`, `second tue`, `15`; `18:00`."""

    day: str
    at: str

    @property
    def usual(self) -> str:
        """How often a slot on such a day comes when nothing else is said."""
        return "1 week" if weekday_of(self.day) is not None else "1 month"


class Wish(NamedTuple):
    """What is to be new in a cadence; None stays as it was. `starts`, `until`: the first and the last day."""

    slot: Slot | None = None
    every: str | None = None
    starts: date | None = None
    until: date | None = None
    times: int | None = None
    skip: str | None = None


def read_slot(text: str, every: str | None = None) -> Slot:
    """The slot that `tue 18:00`, `second tuesday 6pm`, `last fri at 16:00` or `day 15 18:00` names.

    `every` says how often it comes, where that is known. Raises UsageError with examples.
    """
    words = [word for word in text.lower().replace(",", " ").split() if word not in ("at", "on", "the")]
    if len(words) > 1 and words[-1] in ("am", "pm", "a.m.", "p.m."):
        words[-2:] = ["".join(words[-2:])]
    if len(words) < 2:
        raise UsageError(f"{brief(text) or 'an empty text'} is not a day and a time", _HINT)
    *named, clock = words
    try:
        at = read_time(clock)
    except UsageError:
        raise UsageError(f"{brief(text)}: {brief(clock)} is not a time of day", _HINT) from None
    day = named[1:] if named[0] == "day" and len(named) > 1 else named
    only_weekday = len(day) == 1 and weekday_of(day[0]) is not None
    if len(day) == 1 and day[0].isalpha() and not only_weekday:
        raise UsageError(f"{brief(text)}: {brief(day[0])} is no day of the week", _HINT)
    unit = read_every(every)[1] if every else "week" if only_weekday else "month"
    return Slot(day_text(read_day(" ".join(day), unit)), at.isoformat(timespec="minutes"))


def read_alternative(text: str) -> dict[str, str]:
    """The group's `alternative` as `thu 17:00` names it. Raises UsageError."""
    try:
        return read_slot(text, "1 week")._asdict()
    except UsageError as wrong:
        hint = 'write --alternative "thu 17:00"; for none: mentor groups set ID --alternative ""'
        raise UsageError(wrong.message, hint) from None


def first_cadence(wish: Wish, today: date) -> list[dict[str, Any]]:
    """The cadence of a group that had none; it starts today when nothing else is said. Raises UsageError."""
    if wish.slot is None:
        raise UsageError("nothing says when the group meets", _HINT)
    return [_rule(wish, {"every": wish.slot.usual, **wish.slot._asdict()}, wish.starts or today)]


def changed_cadence(
    cadence: Sequence[Mapping[str, Any]], wish: Wish, since: date, holidays: Collection[date]
) -> list[dict[str, Any]]:
    """The cadence that is another one from the day `since` on; what lies before stays.

    Rules that would begin later are replaced. `holidays` are the days that a rule may leave out. Raises UsageError
    for a wish that cannot be.
    """
    kept = [_ended(rule, since, holidays) for rule in cadence if rule["starts"] < since.isoformat()]
    model = cadence[-1]
    every = wish.every or _other_rhythm(wish.slot, model)
    if wish.every and wish.slot is None:
        _refuse_other_unit(wish.every, model)
    carried = {"every": every or model["every"], "day": model["day"], "at": model["at"]}
    if wish.slot:
        carried |= wish.slot._asdict()
    if wish.until is None and wish.times is None:
        carried |= _left(cadence, since, holidays)
    if wish.skip is None and model.get("skip"):
        carried["skip"] = model["skip"]
    # A group that is still to begin begins when it was to.
    since = max(since, date.fromisoformat(min(rule["starts"] for rule in cadence)))
    starts = wish.starts or since
    if every is None and wish.starts is None:
        starts = _in_step(read_rule(model), read_rule({**carried, "starts": since.isoformat()}), since)
    return [*kept, _rule(wish, carried, starts)]


def ended_anew(
    cadence: Sequence[Mapping[str, Any]], wish: Wish, since: date, holidays: Collection[date]
) -> list[dict[str, Any]]:
    """The cadence whose last rule has another end, and is the same otherwise; what lies before `since` stays.

    A rule that is over goes on from `since`. Raises UsageError for an end before meetings that were already.
    """
    last = {name: value for name, value in cadence[-1].items() if name not in ("until", "count")}
    ended = [*map(dict, cadence[:-1]), _rule(wish, last, date.fromisoformat(last["starts"]))]
    were, would = (len(_days_before(rule, since, holidays)) for rule in (cadence[-1], ended[-1]))
    if would < were:
        raise UsageError(
            f"{were} meetings of the series lie in the past, which stays as it was",
            f"--count {were} ends it after them, --until names a day to come",
        )
    if would > were:
        left = wish._replace(times=wish.times and wish.times - were)
        return changed_cadence(cadence, left, since, holidays)
    return ended


def _other_rhythm(slot: Slot | None, model: Mapping[str, Any]) -> str | None:
    """How often the slot comes where its day does not go with the rule so far; None where it does."""
    if slot is None or read_every(slot.usual)[1] == read_every(model["every"])[1]:
        return None
    if slot.usual == "1 week":
        raise UsageError(
            f"{slot.day} comes every week, and the group meets every {model['every'].removeprefix('1 ')}",
            f'say which one, --slot "second {slot.day} {slot.at}", or how often: --every "1 week"',
        )
    return slot.usual


def _refuse_other_unit(every: str, model: Mapping[str, Any]) -> None:
    """Raises UsageError where the day that the group meets on does not go with that rhythm."""
    day, at = str(model["day"]).lower(), model["at"]
    unit = read_every(every)[1]
    if unit == read_every(model["every"])[1]:
        return
    weekday = weekday_of(day.split()[-1])
    name = "tue" if weekday is None else day_text({"weekday": weekday})
    which, such = (f"first {name}", "one day of a month") if unit == "month" else (name, "a day of the week")
    raise UsageError(
        f"{day} is not {such}, and the group would meet every {every.removeprefix('1 ')}",
        f'say the day, too: --every "{every}" --slot "{which} {at}"',
    )


def _ended(rule: Mapping[str, Any], since: date, holidays: Collection[date]) -> dict[str, Any]:
    """The rule without what it has from `since` on. Its end is a day then: a number counts what is no more."""
    last = since - _DAY
    days = _days_before(rule, since, holidays)
    if days and len(days) == read_rule(rule).times:
        last = days[-1]
    ends = {"until": min(str(rule.get("until") or last), str(last))}
    return {**{name: value for name, value in rule.items() if name != "count"}, **ends}


def _left(cadence: Sequence[Mapping[str, Any]], since: date, holidays: Collection[date]) -> dict[str, Any]:
    """The end of the last rule for the one that follows it: the same day, or as many meetings as are left.

    Where that rule was only planned for later, those until then are among them.
    """
    rule = cadence[-1]
    if rule.get("until") and str(rule["until"]) >= since.isoformat():
        return {"until": rule["until"]}
    if rule.get("count") is None:
        return {}
    until_then = (one for one in cadence[:-1] if one.get("until") and str(one["until"]) < rule["starts"])
    left = sum(1 for one in (*until_then, rule) for _ in rule_days(read_rule(one), holidays, since))
    return {"count": left} if left else {}


def _days_before(rule: Mapping[str, Any], since: date, holidays: Collection[date]) -> list[date]:
    return list(takewhile(lambda day: day < since, rule_days(read_rule(rule), holidays)))


def _in_step(old: Rule, new: Rule, since: date) -> date:
    """The first day of the new rule in a week, or a month, in which the old one would have met too."""
    coming = next((day for day in rule_days(old._replace(until=None, times=None), since=since)), None)
    if new.every == 1 or coming is None:
        return since
    for day in rule_days(new._replace(every=1, starts=since, until=None, times=None)):
        if _steps_between(coming, day, new.unit) % new.every == 0:
            return day
    return since


def _steps_between(one: date, other: date, unit: str) -> int:
    if unit == "week":
        return ((other - timedelta(other.weekday())) - (one - timedelta(one.weekday()))).days // 7
    return (other.year - one.year) * 12 + other.month - one.month


def _rule(wish: Wish, carried: Mapping[str, Any], starts: date) -> dict[str, Any]:
    rule: dict[str, Any] = {**carried, "starts": starts.isoformat()}
    told = {"every": wish.every, "until": wish.until and wish.until.isoformat(), "count": wish.times, "skip": wish.skip}
    rule |= {name: value for name, value in told.items() if value is not None}
    if wish.until and wish.until < starts:
        raise UsageError(f"it would end on {wish.until}, before it starts on {starts}", "give --until a later day")
    read_rule(rule)
    return {name: rule[name] for name in ("every", "day", "at", "starts", "until", "count", "skip") if name in rule}
