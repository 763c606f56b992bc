"""Days and moments as people type them: `tomorrow 18:00`, `tue 6pm`, `+2d`, `1 Dec 2026`.

What is decided here, so that nothing is guessed silently:

- `tue` is the first Tuesday that is not over: today counts, and with a time it counts until that time has passed.
- `next tue` is the Tuesday of next week; weeks begin on Monday. `last tue` is the latest one before today.
- `18:00` alone is today, or tomorrow when 18:00 has passed. `18.00` is a time behind the name of a day, not alone.
- `1 Dec` without a year is the next one, today included; of what lies behind the latest one, of what may lie there the
  nearest one. Where something is to begin, one that is over is refused if it lay nearer: nobody moves a meeting of next
  week to next year without a word.
- For a meeting that moves, `18:45` is on its own day and `fri` the Friday of its own week, unless that is over.
- `+1 month` keeps the day of the month, or takes the month's last day where it is shorter.
- `01/12/2026` is refused: it is read in two ways.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.calendar_days import CalendarDay, calendar_day
from mentor_cli.core.time.durations import read_minutes
from mentor_cli.core.time.iso import is_in_reach, iso_date, iso_offset, last_day
from mentor_cli.core.time.wallclock import Moment, moment_at, moment_of
from mentor_cli.core.time.wording import WEEKDAYS, short_day, weekday_of

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_DATE_HINT = "write it as 2026-12-01, 1 Dec 2026, tomorrow, fri, next tue or +2d"
_MOMENT_HINT = 'write it as "2026-12-01 18:00", "tomorrow 18:00", "tue 6pm" or "+1w 18:00"'
_UNITS = {"d": "d", "day": "d", "days": "d", "w": "w", "week": "w", "weeks": "w", "mo": "mo", "month": "mo",
          "months": "mo", "y": "y", "year": "y", "years": "y"}  # fmt: skip
_HOURS, _MINUTES = r"\d+(?:\.\d+)? ?(?:h|hrs?|hours?)", r"\d+ ?(?:m|mins?|minutes?)"
_TIME = (
    r"(?P<hour>\d{1,2})(?:(?P<colon>[:.])(?P<minute>\d{2}))?(?::00)?"
    r" ?(?P<half>[ap]\.?m\.?)? ?(?P<offset>z|[+-]\d{2}:?\d{2})?"
)


def read_date(text: str, today: date) -> date:
    """The day that `text` names, seen from `today`. Raises UsageError with examples when it names none."""
    day = _day(_plain(text), text, today, _DATE_HINT)[0]
    if not is_in_reach(day):
        raise UsageError(f"{text} is too far away", _DATE_HINT)
    return day


def read_first_date(text: str, today: date) -> date:
    """As `read_date`, for what is to begin: a day without a year that is over and lay nearer than the next one is
    refused."""
    _refuse_over(_plain(text), today, today, None)
    return read_date(text, today)


def read_near_date(text: str, today: date) -> date:
    """As `read_date`, for what may lie behind or ahead: `1 Dec` is the nearest one."""
    named = calendar_day(_plain(text))
    gone = _gone_nearer(named, today, today) if named else None
    return _on_weekday(named, gone, text) if named and gone else read_date(text, today)


def read_past_date(text: str, today: date) -> date:
    """As `read_date`, for what lies behind: a weekday alone is the latest one, today included, and so is `1 Dec`."""
    named = calendar_day(_plain(text))
    if named and (gone := named.gone(today + timedelta(days=1))):
        return _on_weekday(named, gone, text)
    day = read_date(text, today)
    if day > today and weekday_of(_plain(text)) is not None:
        return day - timedelta(days=7)
    return day


def read_later_date(text: str, today: date, earlier: date) -> date:
    """As `read_date`, for the end of what begins `earlier`: a weekday alone is the first one from that day on, and
    so is `1 Dec` of what has begun by now."""
    day = read_date(text, min(today, earlier) if calendar_day(_plain(text)) else today)
    if day < earlier and weekday_of(_plain(text)) is not None:
        return earlier + timedelta(days=(day.weekday() - earlier.weekday()) % 7)
    return day


def read_moment(text: str, now: datetime, zone: ZoneInfo, usual: time | None = None) -> Moment:
    """The moment that `text` names on the clock of `zone`.

    `now` is aware; `usual` is the clock time to take when only a day is named. Raises UsageError with examples
    when it cannot be read, when it names a day without a time and there is no usual one, when a day without a year is
    over and lay nearer than the next one, and where the clock is put forward or back over it.
    """
    return _moment(text, now, zone, usual, now.astimezone(zone).date())


def _moment(text: str, now: datetime, zone: ZoneInfo, usual: time | None, beside: date) -> Moment:
    """The moment, where a day without a year is meant to lie near `beside`."""
    words = _moment_words(text)
    present = moment_of(now, zone)
    if words == "now":
        return present
    later = re.fullmatch(rf"(?:\+|in )({_HOURS}|{_MINUTES}|{_HOURS} ?{_MINUTES})", words, re.ASCII)
    if later:
        return present.after(read_minutes(later[1]))
    day_words, clock, offset = _split_time(words, text)
    alone = clock is not None and not day_words
    today = present.local.date()
    if not alone:
        _refuse_over(day_words, today, beside, clock or usual)
    day, step = (today, 1) if alone else _day(day_words, text, today, _MOMENT_HINT)
    clock = clock or usual
    if clock is None:
        raise UsageError(f"{text} names a day but no time", f'add the time: "{text.strip()} 18:00"')
    local = datetime.combine(day, clock)
    if step and local < present.local:
        local += timedelta(days=step)
    return moment_at(local, zone, offset)


def read_new_start(text: str, now: datetime, zone: ZoneInfo, was: datetime) -> Moment:
    """The moment to which the meeting moves that was to begin at `was` (naive): as `read_moment`, seen from there.

    A time alone is on its day, a weekday in its week, from Monday; the next such one where that is over. A day alone
    keeps the meeting's time.
    """
    present = moment_of(now, zone).local
    day_words, clock, offset = _split_time(_moment_words(text), text)
    weekday = weekday_of(day_words)
    day = was.date()
    if weekday is not None:
        day += timedelta(days=weekday - was.weekday())
    local = datetime.combine(day, clock or was.time())
    is_over = local < present if weekday is not None else day < present.date()
    if is_over or (weekday is None and (day_words or clock is None)):
        return _moment(text, now, zone, was.time(), was.date())
    return moment_at(local, zone, offset)


def read_past_moment(text: str, now: datetime, zone: ZoneInfo) -> Moment:
    """As `read_moment`, for what lies behind: a time or a weekday alone, or a day without a year, is the latest one."""
    present = moment_of(now, zone).local
    day_words, clock, offset = _split_time(_moment_words(text), text)
    named = calendar_day(day_words)
    if clock is None or not (named or not day_words or weekday_of(day_words) is not None):
        return read_moment(text, now, zone)
    day = read_past_date(day_words or "today", present.date())
    local = datetime.combine(day, clock)
    if local > present and not (named and named.year):
        step = timedelta(days=7 if day_words else 1)
        local = datetime.combine(named.gone(day) or day, clock) if named else local - step
    return moment_at(local, zone, offset)


def _refuse_over(day_words: str, today: date, beside: date, clock: time | None) -> None:
    """Raises UsageError for a day without a year that is over and lay nearer to `beside` than the next one does."""
    named = calendar_day(day_words)
    gone = _gone_nearer(named, today, beside) if named else None
    if named and gone:
        at = f" {clock:%H:%M}" if clock else ""
        raise UsageError(f"{short_day(gone)} is over", f'with the year it is taken: "{named.coming(today)}{at}"')


def _gone_nearer(named: CalendarDay, today: date, beside: date) -> date | None:
    """The latest such day before today, where it lies nearer to `beside` than the next one does."""
    gone = named.gone(today)
    return gone if gone and named.coming(today) - beside > beside - gone else None


def read_time(text: str) -> time:
    """The time of day that `text` names: `18:00`, `6pm`, `6.30 pm`. Raises UsageError."""
    day_words, clock, offset = _split_time(_plain(text), text)
    if clock is None or day_words or offset is not None:
        raise UsageError(f"{text} is not a time of day", "write 18:00 or 6pm")
    return clock


def _plain(text: str) -> str:
    return " ".join(text.replace(",", " ").split()).lower()


def _moment_words(text: str) -> str:
    return _plain(text).replace("noon", "12:00")


def _split_time(words: str, text: str) -> tuple[str, time | None, timedelta | None]:
    """What names the day, the clock time, and the offset behind it."""
    last = re.fullmatch(rf"(?P<day>|.*?\d(?=t)|.*? )t?(?:at )?{_TIME}", words, re.ASCII)
    first = re.fullmatch(rf"(?:at )?{_TIME} (?:on )?(?P<day>.+)", words, re.ASCII)
    for match in (last, first):
        # A dot alone may also part a day from a month: it is one of the clock only behind the name of a day.
        dotted = match and match["colon"] == "." and re.search(r"[a-z]", match["day"])
        if match and (match["half"] or match["colon"] == ":" or dotted):
            return match["day"].strip(), _clock(match, text), iso_offset(match["offset"])
    return words, None, None


def _clock(match: re.Match[str], text: str) -> time:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        if not 1 <= hour <= 12:
            raise UsageError(f"{text}: {hour} {match['half']} is not a time of day", "write 6pm or 18:00")
        hour = hour % 12 + (12 if match["half"].startswith("p") else 0)
    if hour > 23 or minute > 59:
        raise UsageError(f"{text}: {hour:02}:{minute:02} is not a time of day", "the clock goes from 00:00 to 23:59")
    return time(hour, minute)


def _day(words: str, text: str, today: date, hint: str) -> tuple[date, int]:
    """The day, and how many days on it may be taken when the time on it has passed (0: it is that day)."""
    named = {"today": 0, "tomorrow": 1, "yesterday": -1}.get(words)
    if named is not None:
        return today + timedelta(days=named), 0
    if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", words, re.ASCII):
        return iso_date(words), 0
    weekday = re.fullmatch(r"(?:(this|next|last) )?([a-z]{3,9})", words)
    if weekday and (index := weekday_of(weekday[2])) is not None:
        return _weekday(weekday[1] or "this", index, today)
    try:
        day = _distance(words, today) or _calendar_day(words, text, today)
    except OverflowError:
        raise UsageError(f"{text} is too far away", hint) from None
    if day is None:
        raise UsageError(f"cannot read {text.strip() or 'an empty text'} as a day", _both_ways(words) or hint)
    return day, 0


def _weekday(which: str, index: int, today: date) -> tuple[date, int]:
    ahead = (index - today.weekday()) % 7
    if which == "next":
        return today + timedelta(days=7 - today.weekday() + index), 0
    if which == "last":
        return today + timedelta(days=ahead - 7), 0
    return today + timedelta(days=ahead), 7


def _distance(words: str, today: date) -> date | None:
    match = re.fullmatch(r"(?:(\+|-|in ) ?)?(\d{1,6}) ?([a-z]+)( ago)?", words, re.ASCII)
    unit = _UNITS.get(match[3]) if match else None
    if not match or not unit or bool(match[1]) == bool(match[4]):
        return None
    count = int(match[2]) * (-1 if match[4] or match[1] == "-" else 1)
    if unit in "dw":
        return today + timedelta(days=count * (7 if unit == "w" else 1))
    return months_later(today, count * (12 if unit == "y" else 1))


def months_later(day: date, months: int) -> date:
    """The same day of the month so many months on, or that month's last day. Raises OverflowError past the calendar."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError("past the end of the calendar")
    return date(year, month + 1, min(day.day, last_day(year, month + 1)))


def _calendar_day(words: str, text: str, today: date) -> date | None:
    named = calendar_day(words)
    return _on_weekday(named, named.coming(today), text) if named else None


def _on_weekday(named: CalendarDay, day: date, text: str) -> date:
    if named.weekday is not None and day.weekday() != named.weekday:
        raise UsageError(
            f"{text}: that day is a {WEEKDAYS[day.weekday()]}", f"{short_day(day)} {day.year}, or leave the weekday out"
        )
    return day


def _both_ways(words: str) -> str:
    match = re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", words, re.ASCII)
    if not match:
        return ""
    one, other = int(match[1]), int(match[2])
    year, orders = int(match[3]), ((one, other), (other, one))
    days = [(month, day) for day, month in orders if 1 <= month <= 12 and 1 <= day <= last_day(year, month)]
    readings = [f"{match[3]}-{month:02}-{day:02}" for month, day in days]
    return "write " + " or ".join(dict.fromkeys(readings)) if readings else ""
