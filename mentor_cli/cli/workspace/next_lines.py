"""What waits, as text: who and when on top, then a line for each thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.workspace import remedies
from mentor_cli.cli.workspace.needs import Need, need_lines
from mentor_cli.core.actions import NOBODY
from mentor_cli.core.body import title
from mentor_cli.core.session_writing import is_bare
from mentor_cli.core.time.wording import clock_time, full_day, moved_words, when_near

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.actions import Action
    from mentor_cli.core.attention import Attention
    from mentor_cli.core.circle import Circle
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.owners import Owners
    from mentor_cli.core.record import Record

_GROUPS_NAMED, _PEOPLE_NAMED, _LINES = 2, 6, 8
_DAYS = {0: "today", 1: "tomorrow"}
# What must have been seen before it can be said that nothing waits.
KINDS_SEEN = ("people", "groups", "sessions", "goals", "diary", "problems")
_QUIET = "nothing waits: a good moment to note what went well   mentor diary add"
_VERDICTS = {None: "not checked yet", "not-suitable": "not suitable", "unclear": "unclear"}
_BEGIN = (
    Need("begin", "", "nobody is here yet", "", "mentor people add --help"),
    Need("", "", "and no group", "", "mentor groups add --help"),
)


def next_lines(call: Call, circle: Circle, waiting: Attention, everybody: Owners) -> Iterator[str]:
    """The header, and everything that waits with the command for it; a friendly line when nothing does."""
    yield " · ".join(_header(call, circle))
    yield ""
    if not circle.people:
        yield from need_lines(_BEGIN if not call.workspace.shut("people") else (), call.width)
        return
    needs = [
        *_meetings(call, circle, waiting),
        *_alone(call, circle, waiting),
        *_actions(circle, "overdue", waiting.overdue, everybody),
        *_actions(circle, "due", waiting.due, everybody),
        *_goals(waiting, everybody),
        *_diary(call, circle, waiting.silent),
        *_problems(circle, waiting),
    ]
    yield from need_lines(needs, call.width)
    if waiting.is_empty and not any(map(call.workspace.shut, KINDS_SEEN)):
        yield from ([""] if needs else [])
        yield _QUIET


def _header(call: Call, circle: Circle) -> Iterator[str]:
    here = call.now.astimezone(call.zone_of(call.me))
    yield f"{full_day(here.date())} {clock_time(here)}"
    if call.me is None:
        yield call.workspace.settings.text("programme") or "the whole programme"
        yield "everybody"
        return
    if len(circle.groups) > _GROUPS_NAMED:
        yield f"{len(circle.groups)} groups"
    else:
        yield from map(called, circle.groups)
    yield (call.me.text("name") or call.me.id).split()[0]


def called(group: Record) -> str:
    """What the group is called: its name, else its title, else its id."""
    return group.text("name") or title(group.body) or group.id


def _meetings(call: Call, circle: Circle, waiting: Attention) -> Iterator[Need]:
    here = call.now.astimezone(call.zone_of(call.me))
    for meeting in waiting.meetings:
        local = meeting.start.within(call.zone_of(call.me)).local
        topic = "now" if meeting.start.utc <= call.now else _DAYS.get((local.date() - here.date()).days, "next")
        when = when_near(local, here.date()) if topic == "next" else clock_time(local)
        doubtful = not meeting.session and meeting.group is not None and meeting.group.id in waiting.doubtful
        made = meeting.session is not None and not is_bare(meeting.session)
        state = "" if made else "not certain: a file is broken" if doubtful else "agenda not made yet"
        remedy = remedies.for_meeting(meeting, circle, waiting.doubtful)
        yield Need(topic, when, _meeting_words(call, circle, meeting), state, remedy)


def _alone(call: Call, circle: Circle, waiting: Attention) -> Iterator[Need]:
    for meeting, person in waiting.alone:
        local = meeting.start.within(call.zone_of(call.me)).local
        who = called(meeting.group) if meeting.group else ""
        words = f"{who} · no practice noted yet{f': {person}' if _who(circle, person) else ''}"
        yield Need("alone", when_near(local, call.today(call.me)), words, "",
                   remedies.for_practice(meeting, person, call.me))  # fmt: skip


def _meeting_words(call: Call, circle: Circle, meeting: Meeting) -> str:
    session, group = meeting.session, meeting.group
    parts = [called(group)] if group and len(circle.groups) > 1 else []
    parts.append(f"{format_of(call, meeting)}, {meeting.minutes} min")
    if session:
        parts += [theme] if (theme := session.text("theme")) else []
    if meeting.is_moved:
        was, now = (moment.within(call.zone_of(call.me)).local for moment in (meeting.meant, meeting.start))
        parts.append(moved_words(was, now))
    return " · ".join(parts)


def format_of(call: Call, meeting: Meeting) -> str:
    """The session format that the meeting has or will have."""
    named = [record.text("format") for record in (meeting.session, meeting.group) if record]
    usual = call.workspace.settings.mapping("defaults").get("format")
    return next((name for name in (*named, usual) if name), "meeting")


def _actions(circle: Circle, topic: str, actions: Sequence[Action], everybody: Owners) -> Iterator[Need]:
    for action in actions[:_LINES]:
        state = action.state(everybody.today(action.person))
        yield Need(topic, _who(circle, action.person), action.text, state, remedies.for_action(action))
    if len(actions) > _LINES:
        command = "mentor actions list --overdue" if topic == "overdue" else "mentor actions list"
        yield Need(topic, "", f"and {len(actions) - _LINES} more", "", command)


def _who(circle: Circle, person: str | None) -> str:
    """Whose it is; nothing where it can only be mine."""
    return "" if circle.people == (person,) else person or NOBODY


def _goals(waiting: Attention, everybody: Owners) -> Iterator[Need]:
    for risky in waiting.goals[:_LINES]:
        today = everybody.today(everybody.owner(risky.goal))
        yield Need("goals", risky.goal.id, risky.text(today), "", remedies.for_goal(risky, today))
    if len(waiting.goals) > _LINES:
        yield Need("goals", "", f"and {len(waiting.goals) - _LINES} more", "", "mentor goals list")


def _diary(call: Call, circle: Circle, silent: Sequence[str]) -> Iterator[Need]:
    if not silent:
        return
    names = ", ".join(silent[:_PEOPLE_NAMED])
    more = f" and {len(silent) - _PEOPLE_NAMED} more" if len(silent) > _PEOPLE_NAMED else ""
    mine = call.me is not None and list(silent) == [call.me.id]
    words = "nothing this week" if mine else f"nothing this week from {names}{more}"
    yield Need("diary", "", words, "", remedies.for_diary(circle, silent, call.me))


def _problems(circle: Circle, waiting: Attention) -> Iterator[Need]:
    for problem, state, verdict in waiting.problems[:_LINES]:
        lacks = state.answers_text if state.missing else _VERDICTS[verdict]
        words = title(problem.body) or problem.id
        who = _who(circle, problem.text("owner"))
        yield Need("problems", who, words, lacks, remedies.for_problem(problem, state))
    if len(waiting.problems) > _LINES:
        yield Need("problems", "", f"and {len(waiting.problems) - _LINES} more", "", "mentor problems list")
