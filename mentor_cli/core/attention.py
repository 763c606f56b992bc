"""What needs somebody now: their next meetings, actions, goals, diary and problems, as far as these wait for them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.actions import Action, concerns, gather, in_order_of_due
from mentor_cli.core.body import is_sealed
from mentor_cli.core.certainty import groups_in_doubt
from mentor_cli.core.circle import Circle
from mentor_cli.core.diary import day_of, week_of
from mentor_cli.core.due_soon import with_due_actions
from mentor_cli.core.goals import Standing, standing, status_of
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.meetings import NO_HOLIDAYS, Meeting, meetings_for, people_on, zone_of
from mentor_cli.core.problems import SUITABLE, ProblemState, decided_by_owner, problem_state
from mentor_cli.core.time.wording import days_left, days_text

if TYPE_CHECKING:
    from mentor_cli.core.owners import Owners
    from mentor_cli.core.record import Record

Today = Callable[[str | None], date]
Verdict = Callable[["Record"], str | None]

# How far ahead the next meeting of a group that meets monthly can be, a holiday in between.
_HORIZON = timedelta(days=70)
_SOON = timedelta(days=7)
_QUIET = timedelta(days=14)


class RiskyGoal(NamedTuple):
    """An open goal that is past its date or near it, or that nobody has checked in on for two weeks.

    `quiet_days` is how many days ago the last word on it was, None when that is no reason.
    """

    goal: Record
    stands: Standing
    is_near: bool
    quiet_days: int | None

    def text(self, today: date) -> str:
        """`1 of 3, 4 days left`; `6 days over, no check-in for 16 days`."""
        due = self.stands.due
        parts = []
        if due and self.is_near:
            parts = [self.stands.done_text] if due >= today else []
            parts.append(days_left(due, today))
        if self.quiet_days is not None:
            parts.append(f"no check-in for {days_text(self.quiet_days)}")
        return ", ".join(part for part in parts if part)


class WaitingProblem(NamedTuple):
    """A queued problem that no session can take up yet: answers are missing, or its `verdict` is not that it suits one
    (None: nobody has judged these words).
    """

    problem: Record
    state: ProblemState
    verdict: str | None


class Unnoted(NamedTuple):
    """Somebody who has no page of what they practised alone, for a meeting that another one of its people has one."""

    meeting: Meeting
    person: str


class Attention(NamedTuple):
    """Everything that waits: `due` are actions due this week, `silent` those without a diary entry this week.

    `doubtful` are the ids of groups of which files have to be mended before it is certain when they meet.
    """

    meetings: tuple[Meeting, ...]
    doubtful: frozenset[str]
    overdue: tuple[Action, ...]
    due: tuple[Action, ...]
    goals: tuple[RiskyGoal, ...]
    silent: tuple[str, ...]
    problems: tuple[WaitingProblem, ...]
    alone: tuple[Unnoted, ...] = ()

    @property
    def is_empty(self) -> bool:
        """True when nothing but meetings is left to speak of."""
        return not (self.alone or self.overdue or self.due or self.goals or self.silent or self.problems)


def attention(
    circle: Circle,
    records: Mapping[str, Sequence[Record]],
    workspace: Record,
    now: datetime,
    everybody: Owners,
    verdict_on: Verdict,
    holidays: Collection[date] = NO_HOLIDAYS,
) -> Attention:
    """What waits for somebody with that circle.

    `records` are those of the workspace by kind, of groups and sessions the unreadable ones too; `workspace` is
    `mentor.yaml`, `now` is aware; `verdict_on` gives the verdict on a problem as far as it is known. On
    `holidays` no group meets that skips them.
    """
    seen = due_actions(circle, records, now, everybody)
    late = [action.is_overdue(everybody.today(action.person)) for action in seen]
    meetings = _meetings(circle, records.get("sessions", ()), workspace, now, records.get("people", ()), holidays)
    return Attention(
        _coming(circle, meetings, now),
        groups_in_doubt(circle.groups, records.get("groups", ()), records.get("sessions", ()), everybody.today(None)),
        tuple(action for action, is_late in zip(seen, late, strict=True) if is_late),
        tuple(action for action, is_late in zip(seen, late, strict=True) if not is_late),
        risky_goals(circle, records.get("goals", ()), everybody),
        silent_writers(circle, records.get("diary", ()), everybody),
        waiting_problems(circle, records.get("problems", ()), everybody, verdict_on),
        tuple(_unnoted(circle, meetings, now)),
    )


def coming_meetings(
    circle: Circle,
    sessions: Sequence[Record],
    workspace: Record,
    now: datetime,
    people: Sequence[Record] = (),
    holidays: Collection[date] = NO_HOLIDAYS,
) -> tuple[Meeting, ...]:
    """The next meeting of each group that meets within a week, or the very next one if none does."""
    return _coming(circle, _meetings(circle, sessions, workspace, now, people, holidays), now)


def _meetings(
    circle: Circle,
    sessions: Sequence[Record],
    workspace: Record,
    now: datetime,
    people: Sequence[Record],
    holidays: Collection[date],
) -> tuple[Meeting, ...]:
    """From a week ago, as far ahead as somebody could wait for the next one."""
    today = now.astimezone(zone_of(workspace)).date()
    return meetings_for(
        circle.groups,
        sessions,
        workspace,
        today - _SOON,
        today + _HORIZON,
        holidays=holidays,
        people=by_every_id(people),
    ).found


def _unnoted(circle: Circle, meetings: Iterable[Meeting], now: datetime) -> Iterator[Unnoted]:
    """Whom nobody should have to remind: asked from the first page on until a week after the meeting, and once noted
    no more."""
    for meeting in meetings:
        if meeting.status == "solo" and meeting.alone and meeting.start.utc <= now + _SOON:
            missing = (one for one in meeting.people if one in circle.people and one not in meeting.alone)
            yield from (Unnoted(meeting, person) for person in missing)


def _coming(circle: Circle, meetings: Iterable[Meeting], now: datetime) -> tuple[Meeting, ...]:
    found: dict[str, Meeting] = {}
    for meeting in meetings:
        key = meeting.group.id if meeting.group else meeting.session.id if meeting.session else ""
        mine = meeting.group is not None or any(person in circle.people for person in meeting.people)
        if mine and meeting.status == "planned" and meeting.end.utc > now and key not in found:
            found[key] = meeting
    in_order = list(found.values())
    return tuple(meeting for meeting in in_order if meeting is in_order[0] or meeting.start.utc <= now + _SOON)


def due_actions(
    circle: Circle, records: Mapping[str, Sequence[Record]], now: datetime, everybody: Owners
) -> list[Action]:
    """The open actions that the circle sees and that are due by the end of the week, the nearest date first."""
    # Nowhere on earth is it later than fourteen hours after UTC.
    latest = end_of_week((now + timedelta(hours=14)).date())
    kinds = ("goals", "groups", "sessions")
    everything = (record for kind in kinds for record in records.get(kind, ()))
    looked_at = with_due_actions(everything, circle, everybody, latest)
    goals, groups, sessions = ([one for one in looked_at if one.kind == kind] for kind in kinds)
    actions = gather(goals, groups, sessions, everybody)
    due = in_order_of_due(action for action in actions if is_due(action, everybody.today(action.person)))
    people = by_every_id(records.get("people", ()))
    return [action for action in due if _is_seen(action, circle, everybody, people)]


def end_of_week(today: date) -> date:
    """The week's Sunday; on a Sunday the day after, so that Monday does not come as a surprise."""
    return max(week_of(today) + timedelta(days=6), today + timedelta(days=1))


def is_due(action: Action, today: date) -> bool:
    """Whether it is open and should have been done by now or by the end of the week."""
    return not action.done and action.is_listed and action.due is not None and action.due <= end_of_week(today)


def _is_seen(action: Action, circle: Circle, everybody: Owners, people: Mapping[str, Record]) -> bool:
    """What is nobody's, or that of somebody outside, is seen by those who lead the group it came up in."""
    if action.person in circle.people or any(action.person == group.id for group in circle.groups):
        return True
    return any(
        concerns(action, group, people_on(group, everybody.today(group.id), people), everybody) for group in circle.led
    )


def risky_goals(circle: Circle, goals: Iterable[Record], everybody: Owners) -> tuple[RiskyGoal, ...]:
    """The active goals of the circle that need a word, the nearest date first."""
    owners = {*circle.people, *(group.id for group in circle.groups)}
    found = []
    for goal in goals:
        owner = everybody.owner(goal)
        if owner not in owners or status_of(goal) != "active":
            continue
        day = everybody.today(owner)
        stands = standing(goal, day)
        is_near = stands.days_left is not None and stands.days_left <= _SOON.days
        quiet = _quiet_days(goal, stands, day)
        if is_near or quiet is not None:
            found.append(RiskyGoal(goal, stands, is_near, quiet))
    return tuple(sorted(found, key=lambda risky: (risky.stands.due or date.max, risky.goal.id)))


def _quiet_days(goal: Record, stands: Standing, today: date) -> int | None:
    if is_sealed(goal.body):
        return None
    last = stands.last_check_in.day if stands.last_check_in else goal.date("written")
    days = (today - last).days if last else 0
    return days if days >= _QUIET.days else None


def silent_writers(circle: Circle, diary: Iterable[Record], everybody: Owners) -> tuple[str, ...]:
    """The ids of those who are to write and have no entry this week."""
    latest: dict[str, date] = {}
    for entry in diary:
        owner, day = everybody.owner(entry), day_of(entry)
        if day:
            latest[owner] = max(day, latest.get(owner, day))
    mondays = {person: week_of(everybody.today(person)) for person in circle.writers}
    return tuple(person for person, monday in mondays.items() if latest.get(person, date.min) < monday)


def waiting_problems(
    circle: Circle, problems: Iterable[Record], everybody: Owners, verdict_on: Verdict
) -> tuple[WaitingProblem, ...]:
    """The circle's queued problems that lack an answer or do not suit a session, the longest waiting first.

    What its owner has said of all criteria counts, and leaves nothing to judge.
    """
    found = []
    for problem in problems:
        if (problem.text("status") or "queued") != "queued" or everybody.owner(problem) not in circle.people:
            continue
        if is_sealed(problem.body):
            continue
        state, is_decided = problem_state(problem), decided_by_owner(problem)
        verdict = None if is_decided else verdict_on(problem)
        if state.missing or not (is_decided or verdict == SUITABLE):
            found.append(WaitingProblem(problem, state, verdict))
    return tuple(sorted(found, key=lambda waiting: (waiting.state.since or date.max, waiting.problem.id)))
