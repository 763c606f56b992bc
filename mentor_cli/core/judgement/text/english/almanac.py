"""Names of days, months, seasons, feasts and school times, and what dates they mean."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_cli.core.judgement.text.english.wordlists import in_order, wordset

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january",), ("february",), ("march", "mar"), ("april",), ("may",), ("june",), ("july",), ("august",),
            ("september",), ("october",), ("november",), ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "wed": 2, "thursday": 3, "friday": 4, "saturday": 5, "sat": 5,
    "sunday": 6, "sun": 6,
}  # fmt: skip
# Plural days are a rhythm, not a day.
WEEKDAY_PLURALS = wordset(
    """
    afternoons evenings fridays lunchtimes mondays mornings nights saturdays sundays thursdays tuesdays wednesdays
    weekdays weekends
    """
)
# Words that are also verbs or nouns: a month or day only where the words around say so.
DOUBTFUL = wordset("mar march may sat second sun wed")

SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2), "summertime": (6, 8)}
# Parts of a school or working year.
PERIODS = wordset(
    """
    academic apprenticeship block bootcamp break campaign century class cohort course cycle decade fellowship
    fortnight half-term halfterm hol holiday holidays hols internship iteration league lesson mod module month phase
    placement probation programme project quarter residency rotation school season secondment sem semester session
    sprint stint summer term traineeship trimester unit vacation week weekend year
    """
)
UNIT_DAYS = {
    "day": 1, "night": 1, "evening": 1, "morning": 1, "weekday": 1, "week": 7, "fortnight": 14, "weekend": 7,
    "month": 30, "quarter": 91, "term": 90, "semester": 120, "trimester": 90, "year": 365, "sprint": 14, "decade": 3650,
}  # fmt: skip
UNIT_MONTHS = {"month": 1, "quarter": 3, "year": 12}
# Dates of other years are slips; arithmetic on them would run out of the calendar.
YEARS = range(1900, 3000)
NUMBER_WORDS = {
    name: number
    for number, name in enumerate(
        in_order(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty"
        )
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100,
     "dozen": 12, "thousand": 1000, "couple": 2, "million": 1_000_000}  # fmt: skip
ORDINAL_WORDS = {
    name: number
    for number, name in enumerate(in_order("first second third fourth fifth sixth seventh eighth ninth tenth"), start=1)
}


def month_end(year: int, month: int) -> date:
    """The last day of a month; months past December run on into the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def months_on(day: date, months: int) -> date | None:
    """The same day so many months on, or the last of a shorter month; None beyond the calendar."""
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    if year not in YEARS:
        return None
    return day_of(year, month, day.day) or month_end(year, month)


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None
