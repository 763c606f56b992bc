"""Draws the day in four zones for the chapter on time zones: `docs/pictures/day-in-four-zones.svg`.

Every hour is as dark as it costs by the usual curve; the frame stands around the hour that is best for the worst-off.
It is found by the product itself, as `mentor schedule find` finds it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from mentor_cli.core.time.slots.board import Attendee, Board, Wish
from mentor_cli.core.time.slots.choice import fitting, proposals
from mentor_cli.core.time.slots.cost import USUAL_CURVE, Clock, curve_of
from mentor_cli.core.time.spans import DAY, Span, instant_of, minute_of, stretches

PLACES = ("America/New_York", "Europe/London", "Africa/Addis_Ababa", "Asia/Kolkata")
_LEFT, _TOP, _HOUR, _ROW, _GAP = 120, 34, 30, 34, 8


def best_hour(window: Span) -> int:
    """The start of the hour that costs the worst-off of the four the least."""
    curve = curve_of(USUAL_CURVE)
    zones = {name: ZoneInfo(name) for name in PLACES}
    people = [Attendee(name, zone, Clock(stretches(zone, window), curve), ()) for name, zone in zones.items()]
    slots = fitting(Board(people, window, 60), Wish(60, PLACES))
    return proposals(slots, 1, zones["Europe/London"])[0].start


def picture() -> str:
    """The picture as SVG: a row a place, a cell an hour of UTC, with what the clock there shows."""
    begin = minute_of(datetime(2026, 12, 8, tzinfo=UTC))
    start = best_hour(Span(begin, begin + DAY))
    width, height = _LEFT + 24 * _HOUR + 12, _TOP + len(PLACES) * (_ROW + _GAP) + 40
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" font-family="sans-serif">',
        "<title>A day in four zones: every hour is as dark as it costs, the frame is the fairest</title>",
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
        *(line for at, name in enumerate(PLACES) for line in _row(at, name, begin)),
        *_frame(start, begin, height),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _row(at: int, name: str, begin: int) -> Iterator[str]:
    y = _TOP + at * (_ROW + _GAP)
    curve = curve_of(USUAL_CURVE)
    city = name.rpartition("/")[2].replace("_", " ")
    yield f'<text x="8" y="{y + 22}" font-size="14" fill="#222">{city}</text>'
    for hour in range(24):
        local = instant_of(begin + hour * 60).astimezone(ZoneInfo(name))
        cost = curve[local.hour * 60 + local.minute]
        x, shade = _LEFT + hour * _HOUR, round(245 - 17 * cost)
        ink = "#fff" if cost > 5 else "#222"
        yield f'<rect x="{x}" y="{y}" width="{_HOUR - 2}" height="{_ROW}" rx="3" fill="rgb({shade},{shade},245)"/>'
        shown = f"{local:%H}" if local.minute == 0 else f"{local:%H:%M}"
        size = 12 if local.minute == 0 else 9
        yield f'<text x="{x + 14}" y="{y + 22}" font-size="{size}" text-anchor="middle" fill="{ink}">{shown}</text>'


def _frame(start: int, begin: int, height: int) -> Iterator[str]:
    x = _LEFT + (start - begin) * _HOUR / 60 - 2
    tall = len(PLACES) * (_ROW + _GAP) + 2
    red = "#b3261e"
    yield (
        f'<rect x="{x:g}" y="{_TOP - 5}" width="{_HOUR + 2}" height="{tall}" rx="5" fill="none" stroke="{red}" '
        'stroke-width="2.5"/>'
    )
    said = f"{instant_of(start):%H:%M} UTC"
    yield f'<text x="{x + 16:g}" y="{_TOP - 12}" font-size="12" text-anchor="middle" fill="{red}">{said}</text>'
    legend = "light: nobody minds · dark: the middle of the night · 8 December"
    yield f'<text x="{_LEFT}" y="{height - 14}" font-size="12" fill="#555">{legend}</text>'
