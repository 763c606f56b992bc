"""What a session leaves behind when it is closed: what was shared and discussed, and where the rest goes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.core.agenda.openwork import names
from mentor_cli.core.ids import fold
from mentor_cli.core.live.page import stage_section, stage_title
from mentor_cli.core.live.stages import stages_of, turn_names
from mentor_cli.core.tasks import check_ins, tasks
from mentor_cli.core.time.wording import short_day

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.core.record import Record

POINTS = "Talking points"
_DIRECTIONS = {
    "resource": "look for material, one link each",
    "channel": "post it in the channel {channel}",
    "study-group": "name a study group, or two who learn it together",
    "follow-up": "book a call about it",
}


def undone_segments(session: Record) -> tuple[str, ...]:
    """The titles of segments that took no time, in a session whose clock was kept; none where it was not."""
    if not was_led(session):
        return ()
    rows = session.mappings("agenda")
    return tuple(dict.fromkeys(segment_name(row) for row in rows if not row.get("real")))


def without_a_place(titles: Iterable[str], day: date, group: Record | None) -> tuple[str, ...]:
    """Those of the segments that no talking point of the group keeps since that day."""
    kept = [task.text for task in tasks(group.body)] if group else []
    return tuple(title for title in titles if not any(text.startswith(_not_reached(title, day)) for text in kept))


def _not_reached(title: str, day: date) -> str:
    return f"{title}, not reached on {short_day(day)}: "


def segment_name(row: Mapping[str, Any]) -> str:
    """`Wrap-up`, or `Turn: ben` for a turn."""
    title, turn = row.get("title") or "Segment", row.get("turn")
    return f"{title}: {turn}" if turn else str(title)


def point_for(title: str, pointer: str, day: date, channel: str) -> str:
    """The talking point that keeps a segment which was not reached from being lost."""
    where = _DIRECTIONS[pointer].format(channel=channel.removeprefix("#")).rstrip()
    return f"{_not_reached(title, day)}{where}"


def goals_of_the_day(goals: Iterable[Record], people: Sequence[str], day: str) -> tuple[tuple[Record, str], ...]:
    """The goals of those people, or of a group named among them, made, changed or closed that day, and which."""
    found = []
    for goal in goals:
        if goal.text("owner") not in people:
            continue
        if goal.text("closed") == day:
            found.append((goal, goal.text("status") or "closed"))
        elif goal.text("written") == day:
            found.append((goal, "made"))
        elif any(note.day.isoformat() == day for note in check_ins(goal.body)):
            found.append((goal, "changed"))
    return tuple(found)


def was_led(session: Record) -> bool:
    """Whether somebody led it with the clock: what was said then stands in it already."""
    return any(row.get("real") for row in session.mappings("agenda"))


def reached_text(session: Record, people: Mapping[str, Record]) -> str:
    """The session's text without the segments that were not reached. `people` are the records by every id."""
    body, stages, names = session.body, stages_of(session), turn_names(session, people)
    left_over = undone_segments(session)
    # From the last one on, so that those before it stay where they are.
    for at in reversed(range(len(stages))):
        part = stage_section(body, stages, at, names) if stage_title(stages[at], {}) in left_over else None
        if part:
            body = body[: part.start] + body[part.end :]
    return body


def shared_entries(
    session: Record, reached: str, came: Collection[str], entries: Iterable[Record]
) -> tuple[Record, ...]:
    """The diary entries of those who `came` (every id of theirs, folded) that the text `reached` names and that do not
    know of the session yet.
    """
    return tuple(
        entry
        for entry in entries
        if fold(entry.text("owner") or "") in came
        and names(reached, entry.id)
        and session.id not in entry.texts("shared")
    )


def discussed_problems(
    session: Record, reached: str, came: Collection[str], problems: Iterable[Record]
) -> tuple[Record, ...]:
    """The queued problems of those who `came` that had a turn in what was `reached`, or that it names; as above."""
    turns = {str(row["turn"]) for row in session.mappings("agenda") if row.get("turn")}
    return tuple(
        problem
        for problem in problems
        if (problem.text("status") or "queued") == "queued"
        and fold(problem.text("owner") or "") in came
        and names(reached, problem.id)
        and (not turns or problem.text("owner") in turns)
    )


def who_came(
    people: Sequence[str], came: Sequence[str], absent: Mapping[str, str], known: Sequence[str]
) -> tuple[str, ...]:
    """Who came, in the group's order: those named, else those the file knows, else everybody who is not absent."""
    there = came or known or [person for person in people if person not in absent]
    first = [person for person in people if person in there]
    return (*first, *(person for person in there if person not in first))
