"""`mentor sessions close`: who came, what came out of it, where the rest goes, and when it goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.actions.marks import new_marks
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.bodies import editing_body
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.showing import document, readable, replaceable
from mentor_cli.cli.records.writing_records import after_changes, edited_file
from mentor_cli.cli.sessions.closing_answers import Answers, asked, read_closing, typed_answers
from mentor_cli.cli.sessions.start import group_of, start_of
from mentor_cli.core.appending import with_line
from mentor_cli.core.closing import (
    POINTS,
    discussed_problems,
    goals_of_the_day,
    point_for,
    reached_text,
    segment_name,
    shared_entries,
    undone_segments,
    who_came,
    without_a_place,
)
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id, every_id, fold, typed_id
from mentor_cli.core.live.page import ACTIONS, with_decision
from mentor_cli.core.meetings import zone_of
from mentor_cli.core.records import POINTERS, SESSIONS
from mentor_cli.core.session_people import people_of_session
from mentor_cli.core.tasks import Task
from mentor_cli.core.ticking import new_task
from mentor_cli.core.time.wording import when_near

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.edit import Operation
    from mentor_cli.store.writing import Change

_FEEDBACK = "Feedback"
_NO_SHOW = "no-show"


class Closed(NamedTuple):
    """What closing does to the files; `next_line` says when it goes on."""

    changes: list[Change]
    shared: tuple[Record, ...]
    discussed: tuple[Record, ...]
    points: tuple[Task, ...]


def close_session(
    call: Call,
    *,
    session: str,
    came: Sequence[str],
    absent: Sequence[str],
    decision: Sequence[str],
    action: Sequence[str],
    undone: Sequence[str],
    feedback: Sequence[str],
    from_: str | None,
) -> Outcome:
    """The session as held, with who came and what came out of it; entries and problems know of it afterwards."""
    found = replaceable(readable(call.workspace.find("sessions", session)), "attended", "absent")
    _refuse(call, found)
    people = by_every_id(call.workspace.usable("people"))
    expected = people_of_session(found, call.workspace.usable("groups"), people)
    answers = read_closing(call, from_) if from_ else Answers()
    answers = answers.with_more(typed_answers(call, came, absent, decision, action, undone, feedback))
    left_over = without_a_place(undone_segments(found), _day(found), group_of(call, found))
    if not answers.says_who_came and not found.texts("attended"):
        if not call.interactive:
            raise UsageError("nothing says who came", '--came all, --came amina,owen, or --absent yared="power cut"')
        answers = asked(call, answers, found, expected, left_over, people)
    _refuse_unknown_segments(answers, found)
    there = who_came(expected, answers.came, answers.absent, found.texts("attended"))
    if not there:
        raise UsageError(f"nobody is known to belong to {found.id}", "say who came: --came amina,owen")
    missing = _missing(found, answers, expected, there)
    closed = _closed(call, found, answers, there, missing)
    after = after_changes(SESSIONS, found, closed.changes)
    shown = {
        **document(after),
        "shared": [entry.id for entry in closed.shared],
        "discussed": [problem.id for problem in closed.discussed],
        "points": [task.text for task in closed.points],
        "undone": [title for title in left_over if title not in answers.undone],
    }
    return Outcome(shown, list(_lines(call, after, closed, left_over, answers)), changes=closed.changes)


def _refuse(call: Call, session: Record) -> None:
    status = session.text("status") or "planned"
    name = typed_id(session.id)
    if status in ("cancelled", "solo"):
        raise UsageError(f"{session.id} did not take place: it is {status}", f"mentor sessions show {name}")
    if start_of(call, session).utc > call.now and status == "planned":
        hint = "close it when it is over; what is agreed already goes in with mentor actions add"
        raise UsageError(f"{session.id} has not begun", hint)


def _refuse_unknown_segments(answers: Answers, session: Record) -> None:
    titles = [segment_name(row) for row in session.mappings("agenda")]
    for title in answers.undone:
        if title not in titles:
            raise UsageError(f"{title} is no segment of {session.id}", f"it has {', '.join(dict.fromkeys(titles))}")


def _missing(session: Record, answers: Answers, expected: Sequence[str], there: Sequence[str]) -> dict[str, str]:
    """Who did not come, and why as far as it is known."""
    known = {str(person): str(why) for person, why in session.mapping("absent").items()}
    found = {person: known.get(person, _NO_SHOW) for person in expected if person not in there}
    return {**found, **answers.absent}


def _closed(call: Call, session: Record, answers: Answers, there: Sequence[str], missing: Mapping[str, str]) -> Closed:
    marks = new_marks(call)
    values: dict[str, Any] = {"status": "held", "attended": list(there), "absent": dict(missing) or None}
    tasks = [_action(call, words, next(marks)) for words in answers.actions]
    changes = revised(call, session, values, _session_edits(session, answers, tasks))
    people = by_every_id(call.workspace.usable("people"))
    came = {name for one in there for name in (every_id(people[fold(one)]) if fold(one) in people else (fold(one),))}
    reached = reached_text(session, people)
    shared = shared_entries(session, reached, came, call.workspace.usable("diary"))
    discussed = discussed_problems(session, reached, came, call.workspace.usable("problems"))
    for entry in shared:
        changes += revised(call, replaceable(entry, "shared"), {"shared": [*entry.texts("shared"), session.id]})
    for problem in discussed:
        values = {"status": "discussed", "discussed": [*problem.texts("discussed"), session.id]}
        changes += revised(call, replaceable(problem, "discussed"), values)
    points = _points(call, session, answers, lambda: next(marks))
    changes += _point_changes(call, session, points)
    return Closed(changes, shared, discussed, tuple(points))


def _session_edits(session: Record, answers: Answers, tasks: Sequence[Task]) -> list[Operation]:
    changes = [
        *(partial(with_decision, words=words) for words in answers.decisions),
        *(partial(with_line, heading=ACTIONS, line=task.raw) for task in tasks),
        *(partial(with_line, heading=_FEEDBACK, line=f"- {words}") for words in answers.feedback),
    ]
    return [editing_body(session, change) for change in changes]


def _action(call: Call, words: str, mark: str) -> Task:
    from mentor_cli.cli.actions.words import read_action

    read = read_action(call, words)
    return new_task(read.text, read.person or call.require_me().id, read.due, (), mark)


def _points(call: Call, session: Record, answers: Answers, mark: Callable[[], str]) -> list[Task]:
    settings = call.workspace.settings
    group = group_of(call, session)
    channel = (group.text("channel") if group else None) or settings.text("channel") or ""
    return [
        new_task(point_for(title, pointer, _day(session), channel), None, None, (pointer,), mark())
        for title, pointer in answers.undone.items()
    ]


def _day(session: Record) -> date:
    return date.fromisoformat((session.text("start") or "")[:10])


def _point_changes(call: Call, session: Record, points: Sequence[Task]) -> list[Change]:
    """They go to the talking points of the group, where the next agenda finds them. UsageError without a group."""
    if not points:
        return []
    home = group_of(call, session)
    if home is None:
        raise UsageError(
            f"{session.id} has no group that could come back to it", 'put it into an action: --action "… @person"'
        )
    edits = [editing_body(home, partial(with_line, heading=POINTS, line=task.raw)) for task in points]
    return [edited_file(call, home, edits)]


def _lines(call: Call, after: Record, closed: Closed, left_over: Sequence[str], answers: Answers) -> Iterator[str]:
    came = after.texts("attended")
    yield ", ".join(filter(None, [f"{after.path} · held, {len(came)} came", _absent_text(after.mapping("absent"))]))
    if closed.shared:
        yield f"shared: {', '.join(entry.id for entry in closed.shared)}"
    if closed.discussed:
        yield f"discussed: {', '.join(problem.id for problem in closed.discussed)}"
    told = goals_of_the_day(
        call.workspace.usable("goals"), (*came, after.text("group") or ""), (after.text("start") or "")[:10]
    )
    if told:
        yield f"goals: {', '.join(f'{goal.id} {what}' for goal, what in told)}"
    for task in closed.points:
        yield f"talking point: {task.text}"
    open_ends = [title for title in left_over if title not in answers.undone]
    if open_ends:
        yield f'not reached: {", ".join(open_ends)}; --undone "{open_ends[0]}={"|".join(POINTERS)}" keeps it'
    yield from _goes_on(call, after)


def _absent_text(absent: Mapping[str, Any]) -> str:
    """Who was not there; those of whom no reason is known apart, because the file calls them a no-show."""
    excused = [person for person, why in absent.items() if why != _NO_SHOW]
    silent = [person for person, why in absent.items() if why == _NO_SHOW]
    named = (("absent", excused), ("no-show", silent))
    return "; ".join(f"{what}: {', '.join(people)}" for what, people in named if people)


def _goes_on(call: Call, session: Record) -> Iterator[str]:
    """The next meeting by the cadence, and who chairs it."""
    from mentor_cli.cli.holidays import days_off
    from mentor_cli.core.agenda.chair import next_chair
    from mentor_cli.core.meetings import belongs_to, next_free_occurrence, people_on

    group = group_of(call, session)
    if group is None:
        return
    settings = call.workspace.settings
    clock = zone_of(settings, group)
    sessions = [one if one.id != session.id else session for one in call.workspace.usable("sessions")]
    following = next_free_occurrence(
        group, sessions, settings, call.now.astimezone(clock).replace(tzinfo=None), days_off(call)
    )
    if following is None:
        return
    line = f"next: {when_near(following.local, call.today())}"
    if any(one.text("chair") for one in sessions if belongs_to(one, group)):
        people = by_every_id(call.workspace.usable("people"))
        members = people_on(group, following.local.date(), people)
        own = [one for one in sessions if belongs_to(one, group)]
        chair = next_chair(members, group.texts("chairs"), own, people)
        line += f", {chair} chairs" if chair else ""
    yield f"{line}: mentor new-session --group {typed_id(group.id)}"


CLOSE = Command(
    close_session,
    "Close a session that is over: who came, what was decided, who does what, where goes what was not reached. Diary "
    "entries and problems it speaks of are marked as shared and discussed. At a terminal it asks for what is missing; "
    "what was typed while the session was led is not asked again.",
    (
        Param("session", "The session.", asked=True, metavar="ID", complete="sessions"),
        Param("came", "Who came, comma between; `all` for everybody.", ("--came",), many=True, metavar="ID",
              complete="people"),
        Param("absent", "Who did not come, perhaps why: yared, or yared=\"power cut\".", ("--absent",), many=True,
              metavar="ID=WHY"),
        Param("decision", "Something that was decided.", ("--decision",), many=True, metavar="TEXT"),
        Param("action", "An action, with @person and due:friday.", ("--action",), many=True, metavar="TEXT"),
        Param("undone", f"Where a segment that was not reached goes: TITLE={'|'.join(POINTERS)}.", ("--undone",),
              many=True, metavar="TITLE=WHERE"),
        Param("feedback", "What helped, what to change next time.", ("--feedback",), many=True, metavar="TEXT"),
        Param("from_", "The same from a YAML file: came, absent, decisions, actions, undone, feedback.", ("--from",),
              metavar="FILE"),
    ),
    examples=(
        "mentor sessions close 2026-11-26-thursday --came all",
        'mentor sessions close 2026-11-26-thursday --absent yared="power cut" --action "Ring Yared @rosa due:fri"',
        'mentor sessions close 2026-11-26-thursday --came all --undone "Recap and orientation=follow-up"',
    ),
    writes=True,
    # At a terminal it waits for answers; nobody else should have to wait with it.
    unlocked=True,
)  # fmt: skip
