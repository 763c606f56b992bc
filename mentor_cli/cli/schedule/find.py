"""`mentor schedule find`: times at which people can meet, the fairest first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.schedule.slot_table import slot_lines
from mentor_cli.cli.schedule.wishes import ASKED, Looked, board_of, looked_for, planning
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import typed_id
from mentor_cli.core.time.endings import end_of
from mentor_cli.core.time.slots.choice import fitting, proposals
from mentor_cli.core.time.slots.series import Series, best_of_each_day, first_days, steady, taking_turns
from mentor_cli.core.time.spans import instant_of
from mentor_cli.core.time.wording import full_day

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.cli.call import Call
    from mentor_cli.core.time.slots.board import Board, Slot
    from mentor_cli.core.time.slots.relaxing import Finder

_MOST = 5


def find_times(
    call: Call,
    *,
    group: str | None,
    people: Sequence[str],
    minutes: int | None,
    from_: str | None,
    until: str | None,
    most: int | None,
    must: Sequence[str],
    any_: str | None,
    every: str | None,
    count: int | None,
    rotate: bool,
) -> Outcome:
    """Proposals with everybody's local time; exit 1 when nothing fits, and then what stands in the way."""
    if rotate and not every:
        raise UsageError("--rotate is for a series", '--every "2 weeks" --rotate')
    wanted = _MOST if most is None else most
    if not 1 <= wanted <= 100:
        raise UsageError(f"--proposals {wanted} is no number of proposals", "name a number from 1 to 100")
    looked = looked_for(call, group, people, minutes, (from_, until), must, any_, (every, count))
    board, known = board_of(call, looked)
    notes = [
        *looked.notes,
        *(f"{finding.place}: {finding.severity} {finding.code} {finding.message}" for finding in known.findings),
    ]
    zones = {one.id: one.zone for one in board.attendees.values()}
    find = taking_turns if rotate else steady
    if looked.rhythm:
        found = _series(board, looked, find)[:wanted]
        if found:
            document = {"slots": [_series_json(one, zones) for one in found]}
            meetings = [slot for one in found for slot in one.slots]
            notes += _behind_the_end(call, looked, meetings)
            return Outcome(document, _series_lines(looked, found, zones, (every or "", count)), notes=notes)
    else:
        slots = proposals(fitting(board, looked.wish), wanted, looked.zone)
        if slots:
            document = {"slots": [slot_json(slot, zones) for slot in slots]}
            notes += _behind_the_end(call, looked, slots)
            return Outcome(document, [*slot_lines(looked, slots, zones), "", planning(looked, slots[0])], notes=notes)
    from mentor_cli.cli.schedule.nothing import nothing, nothing_json, nothing_lines

    why = nothing(board, looked, find)
    return Outcome({"slots": [], **nothing_json(board, why)}, nothing_lines(board, looked, why), 1, notes=notes)


def _series(board: Board, looked: Looked, find: Finder) -> list[Series]:
    rhythm = looked.rhythm
    if rhythm is None:
        return []
    firsts = list(first_days(rhythm, looked.first, looked.last))
    return best_of_each_day(find(board, looked.wish, rhythm, firsts))


def _behind_the_end(call: Call, looked: Looked, slots: Sequence[Slot]) -> Iterator[str]:
    """That one of these comes after the last day of the group, or of the programme."""
    if looked.group is None:
        return
    ends, words = end_of(looked.group, call.workspace.settings)
    days = (instant_of(slot.start).astimezone(looked.zone).date() for slot in slots)
    late = min((day for day in days if ends and day > ends), default=None)
    if late:
        group = f"mentor groups set {typed_id(looked.group.id)} --ends DATE"
        hint = group if looked.group.date("ends") else "write a later day as ends: in mentor.yaml"
        yield f"{words}, before a meeting on {full_day(late)}: {hint}"


# -- how it is told ----------------------------------------------------------------------------------------


def slot_json(slot: Slot, zones: dict[str, ZoneInfo]) -> dict[str, Any]:
    """One meeting: in UTC, on everybody's clock, and what it costs the worst-off and all together."""
    start = instant_of(slot.start)
    return {
        "start": f"{start:%Y-%m-%dT%H:%MZ}",
        "end": f"{instant_of(slot.end):%Y-%m-%dT%H:%MZ}",
        "local": {
            person: start.astimezone(zone).isoformat(timespec="minutes")
            for person, zone in zones.items()
            if person not in slot.apart
        },
        "cost": slot.worst,
        "total": slot.total,
        "costs": dict(slot.costs),
        "worst_for": slot.worst_for,
        "missing": list(slot.without),
    }


def _series_json(series: Series, zones: dict[str, ZoneInfo]) -> dict[str, Any]:
    first = slot_json(series.slots[0], zones)
    worst = max(series.slots, key=lambda slot: slot.worst)
    return {
        **first,
        "cost": series.worst,
        "total": series.total,
        "costs": series.burdens,
        "worst_for": worst.worst_for,
        "occurrences": [slot_json(slot, zones) for slot in series.slots],
    }


def _series_lines(
    looked: Looked, found: Sequence[Series], zones: dict[str, ZoneInfo], asked: tuple[str, int | None]
) -> Iterator[str]:
    for at, series in enumerate(found):
        if at:
            yield ""
        yield from slot_lines(looked, series.slots, zones)
        burdens = " · ".join(f"{person} {cost:g}" for person, cost in series.burdens.items())
        yield f"cost     {burdens}"
    yield ""
    yield from _planning(looked, found[0], asked)


def _planning(looked: Looked, best: Series, asked: tuple[str, int | None]) -> Iterator[str]:
    """The commands that plan the series: one rule where a group keeps its hour, else each meeting for itself."""
    if best.at is None or looked.group is None:
        yield from (planning(looked, slot) for slot in best.slots)
        return
    group, minutes = typed_id(looked.group.id), looked.wish.minutes
    every, count = asked
    slot = f'--slot "{_weekday(best, looked)} {best.at:%H:%M}"'
    times = f" --count {count}" if count else ""
    yield f'mentor schedule set --group {group} {slot} --every "{every}" --starts {best.day}{times}'
    if minutes != looked.usual:
        yield f"mentor groups set {group} --minutes {minutes}"


def _weekday(series: Series, looked: Looked) -> str:
    name = f"{series.day:%a}".lower()
    if looked.rhythm is None or looked.rhythm.unit == "week":
        return name
    place = ("first", "second", "third", "fourth", "last")[(series.day.day - 1) // 7]
    return f"{place} {name}"


FIND = Command(
    find_times,
    "Find times at which people can meet: by their hours, availability, calendars, other meetings, holidays and days "
    "off, each on their own clock. The fairest come first: best for the worst-off, then for all together, spread over "
    "the days. Starts are the quarters of an hour, and the minutes at which somebody becomes free. For a series the "
    "hour is judged at every meeting, over all changes of clocks. Exit code 1 when nothing fits; then it says who is "
    "in the way, and what would nearly fit.",
    (
        *ASKED,
        Param(
            "must", "Who must be there; all others are wished for.", ("--must",), many=True, metavar="ID,ID",
            complete="people",
        ),
        Param("any_", 'How many of whom are enough: "2 of mentors", "1 of ana,ben".', ("--any",), metavar="N of WHOM"),
        Param("every", "A series: every so many weeks or months.", ("--every",), metavar="N weeks"),
        Param("count", "How many meetings the series has; 6 when not said.", ("--count",), "whole", metavar="N"),
        Param("rotate", "The bad hour of a series takes turns.", ("--rotate",), "flag"),
    ),
    examples=(
        "mentor schedule find --group thursday --must rosa,amina --proposals 3",
        "mentor schedule find --people rosa,yared --minutes 30 --until 2026-12-11",
        'mentor schedule find --group thursday --every "2 weeks" --count 6',
    ),
)  # fmt: skip
