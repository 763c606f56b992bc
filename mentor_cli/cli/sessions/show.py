"""`mentor sessions show`: one meeting with its clock, its people and their local times, its actions and notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.actions.listing import action_document, all_actions
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.records.fieldlines import field_rows, labelled
from mentor_cli.cli.records.owners import owners
from mentor_cli.cli.records.parts import SEALED, part, text_part
from mentor_cli.cli.records.showing import readable
from mentor_cli.cli.sessions.agenda_table import agenda_lines
from mentor_cli.cli.sessions.listing import session_document
from mentor_cli.cli.sessions.pair_notes import pair_notes
from mentor_cli.core.body import is_sealed, section
from mentor_cli.core.ids import by_every_id, fold
from mentor_cli.core.practice import is_practice
from mentor_cli.core.sessions import Days, attendance_of, sessions_of, state
from mentor_cli.core.time.entries import meeting_title, person_name, video_of
from mentor_cli.core.time.wording import clock_time, day_near, full_day, short_day

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.actions import Action
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record

_TOLD = (
    "group", "people", "start", "timezone", "minutes", "status", "moved_from", "attended", "absent", "expected",
    "video", "theme", "agenda", "published", "uid",
)  # fmt: skip


def show_session(call: Call, *, session: str) -> Outcome:
    """One session; one whose start cannot be placed in time is shown without a clock."""
    found = readable(call.workspace.find("sessions", session))
    people = by_every_id(call.workspace.usable("people"))
    groups, settings = call.workspace.usable("groups"), call.workspace.settings
    # Of a meeting that became solo practice the pages of those who noted theirs tell who did.
    near = [found, *(one for one in call.workspace.usable("sessions") if is_practice(one) and one.id != found.id)]
    placed = sessions_of(groups, near, settings, call.now, Days(), people=people, holidays=days_off(call))
    meeting = next((one for one in placed.meetings if one.session and one.session.id == found.id), None)
    attendance = _attendance(call, meeting, people) if meeting else []
    rows = _agenda(found, meeting)
    everybody = owners(call)
    todo = _actions(found, all_actions(call, everybody))
    shown = {
        **session_document(found, meeting),
        "agenda": rows,
        "attendance": attendance,
        "actions": [action_document(action, everybody.today(action.person)) for action in todo],
    }
    told = [_action_row(action, everybody.today(action.person)) for action in todo]
    unplaced = [finding.message for finding in placed.findings if finding.path == found.path]
    notes = (*unplaced, *_warnings(call, meeting))
    return Outcome(shown, list(_lines(call, found, meeting, attendance, rows, told, people)), notes=notes)


def _warnings(call: Call, meeting: Meeting | None) -> Iterator[str]:
    """What is wrong with a meeting that is still to come; of one that was held nothing can be changed."""
    if meeting and meeting.status == "planned" and meeting.start.utc > call.now:
        yield from pair_notes(call, meeting.group, meeting.people, video_of(meeting, call.workspace.settings))


def _actions(session: Record, everything: Iterable[Action]) -> list[Action]:
    """What stands in the session, in its order; done in one place is done here too."""

    def line(action: Action) -> int:
        return next(place.line for place in action.places if place.record.path == session.path)

    return sorted((action for action in everything if action.is_in(session)), key=line)


def _attendance(call: Call, meeting: Meeting, people: Mapping[str, Record]) -> list[dict[str, Any]]:
    """Everybody who belongs to it or came: name, local start, whether they came, why not, what they had answered."""
    session = meeting.session
    if session is None:
        return []
    came, absent, answers = attendance_of(session, people)
    found = []
    for person in dict.fromkeys((*meeting.people, *came)):
        was_there = True if person in came else False if came or person in absent else None
        found.append({
            "id": person,
            "name": person_name(person, people),
            "local": there.text if (there := call.there(meeting.start, people.get(fold(person)))) else None,
            "came": was_there,
            "absent": absent.get(person),
            "expected": answers.get(person),
        })  # fmt: skip
    return found


def _agenda(session: Record, meeting: Meeting | None) -> list[dict[str, Any]]:
    """The rows of the file, each with its clock and the minutes before it; the keys are those of a new session."""
    rows = []
    elapsed = 0
    for row in session.mappings("agenda"):
        clock = clock_time(meeting.start.after(elapsed).local) if meeting else None
        minutes = int(row.get("minutes") or 0)
        places = {"start": clock, "minutes": minutes, "elapsed": elapsed}
        rows.append({"title": "", **places, "lead": None, "turn": None, "steps": [], **row, **places})
        elapsed += minutes
    return rows


def _lines(
    call: Call,
    session: Record,
    meeting: Meeting | None,
    attendance: Sequence[Mapping[str, Any]],
    rows: Sequence[Mapping[str, Any]],
    actions: Sequence[tuple[str, ...]],
    people: Mapping[str, Record],
) -> Iterator[str]:
    yield (meeting_title(meeting) if meeting else "") or session.id
    yield " · ".join([*_when(call, session, meeting, people), session.path])
    yield ""
    video = video_of(meeting, call.workspace.settings) if meeting else session.text("video") or ""
    yield from labelled([*field_rows(session, except_=_TOLD), ("video", video)])
    yield from part("people", _people_rows(attendance, meeting))
    if rows:
        yield from ("", "agenda")
        yield from (f"  {line}" for line in _agenda_lines(rows, meeting, people))
    yield from part("actions", actions)
    yield from text_part("notes", SEALED if is_sealed(session.body) else _notes(session.body), call.width)


def _when(call: Call, session: Record, meeting: Meeting | None, people: Mapping[str, Record]) -> Iterator[str]:
    if meeting is None:
        yield f"{session.text('start') or 'no start'}, {session.text('status') or 'planned'}"
        return
    start, end = meeting.start.local, meeting.end.local
    yield f"{full_day(start)}, {clock_time(start)}-{clock_time(end)} {meeting.start.zone.key}"
    yield state(meeting, call.now, people)


def _people_rows(attendance: Sequence[Mapping[str, Any]], meeting: Meeting | None) -> Iterator[tuple[str, ...]]:
    for person in attendance:
        yield person["name"], _clock(person["local"], meeting), _presence(person)


def _clock(local: str | None, meeting: Meeting | None) -> str:
    """The start on somebody's own clock; nothing where that is not known."""
    if local is None:
        return ""
    there = datetime.fromisoformat(local[:16])
    same_day = meeting is not None and there.date() == meeting.start.local.date()
    return clock_time(there) if same_day else f"{short_day(there)[:3]} {clock_time(there)}"


def _presence(person: Mapping[str, Any]) -> str:
    if person["came"] is None:
        return person["expected"] or ""
    return "came" if person["came"] else f"absent: {person['absent']}" if person["absent"] else "absent"


def _agenda_lines(
    rows: Sequence[Mapping[str, Any]], meeting: Meeting | None, people: Mapping[str, Record]
) -> Iterator[str]:
    shown = []
    for row in rows:
        title, turn, lead = str(row.get("title") or ""), row.get("turn"), row.get("lead")
        took = f"took {row['real']:g}" if row.get("real") is not None else ""
        about = f"{title}: {person_name(turn, people)}" if turn else title
        shown.append((row["start"] or "", int(row.get("minutes") or 0), about, str(lead or "all"), took))
    total = sum(row[1] for row in shown)
    end = clock_time(meeting.start.after(total).local) if meeting else ""
    return agenda_lines(shown, end, "", None)


def _action_row(action: Action, today: date) -> tuple[str, ...]:
    due = f"due {day_near(action.due, today)}" if action.due and not action.done else ""
    state = ", ".join(part for part in (due, action.state(today)) if part)
    mark = f"^{action.mark}" if action.mark else ""
    return f"[{'x' if action.done else ' '}] {action.text}", action.person or "", state, mark


def _notes(body: str) -> str:
    """The body as it is, without its title and the actions, which are told already."""
    todo = section(body, "Actions")
    rest = body[: todo.start] + body[todo.end :] if todo else body
    title, _, text = rest.strip("\n").partition("\n")
    return text if title.startswith("# ") else rest


SHOW = Command(
    show_session,
    "Show one meeting: the agenda with its clock, who comes or came and what time it is for them, its actions, and the "
    "notes as they stand in the file.",
    (
        Param(
            "session", "The session's id, or any part of it that no other session has.", asked=True, metavar="ID",
            complete="sessions",
        ),
    ),
    examples=("mentor sessions show 2026-11-26-thursday", "mentor sessions show 12-10 --json"),
)  # fmt: skip
