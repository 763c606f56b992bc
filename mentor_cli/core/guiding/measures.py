"""How much of what, as people say it: `12 exercises`, `from 18 to 40 words per minute`, `two talks`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mentor_cli.core.forms import parse_number
from mentor_cli.core.goals import number_text
from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_NUMBER = r"(?:a\s+)?(\d+(?:[.,]\d+)?|[a-z]+)"
_SPAN = rf"(?:from\s+)?{_NUMBER}\s+to\s+{_NUMBER}\b\s*(.*)"
_COUNT = rf"(?:to\s+)?{_NUMBER}\s*(%|\b)\s*(.*)"


def measure_values(text: str, unit: str = "") -> dict[str, Any]:
    """The fields `measure`, `target` and `from` that the words give. Words without a number are a measure alone.

    A `unit` that the goal had and that the new measure does not speak of is taken out (None).
    """
    words = " ".join(text.split())
    values: dict[str, Any] = {}
    span = re.fullmatch(_SPAN, words, re.IGNORECASE)
    count = re.fullmatch(_COUNT, words, re.IGNORECASE)
    counted = words
    if span and (start := _number(span[1])) is not None and (target := _number(span[2])) is not None:
        values, counted = {"from": start, "target": target}, span[3]
    elif count and (target := _number(count[1])) is not None:
        values, counted = {"target": target}, f"{count[2]} {count[3]}".strip()
    if counted:
        values["measure"] = counted
    if unit and counted and unit.casefold() not in counted.casefold():
        values["unit"] = None
    return values


def _number(word: str) -> int | float | None:
    if word[0].isdigit():
        return parse_number(word.replace(",", "."))
    return NUMBER_WORDS.get(word.lower())


def measure_text(goal: Record) -> str:
    """What the goal counts, in the form in which it can be answered; empty where nothing is counted."""
    target, start = goal.number("target"), goal.number("from")
    counted = goal.text("measure") or goal.text("unit") or ""
    if target is None:
        return counted
    begin = f"from {number_text(start)} to " if start else ""
    return f"{begin}{number_text(target)} {counted}".strip()
