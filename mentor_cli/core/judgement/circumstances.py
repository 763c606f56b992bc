"""The circumstances of the goals of a workspace: programme, hours, days off, meetings, the owner's other goals."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.goals import progress, status_of
from mentor_cli.core.judgement.from_records import counts_meetings, effort_hours
from mentor_cli.core.judgement.goal import JudgementContext, OtherGoal
from mentor_cli.core.judgement.switches import dates_of, own_words_of
from mentor_cli.core.meetings import Meeting, belongs_to, meetings_for, original_start, people_on
from mentor_cli.core.steps import hours_done
from mentor_cli.core.time.holidays import Holiday, free_days, own_days_off, region_of

if TYPE_CHECKING:
    from mentor_cli.core.owners import Owners
    from mentor_cli.core.record import Record

# As far ahead as a group that meets monthly has its next meeting, a holiday in between.
_AHEAD = timedelta(days=70)
# How far the meetings reach that benchmarks count.
_LONG_AHEAD = timedelta(days=400)
_LONGEST_ABSENCE = 366
# The holidays that goals can speak of: those of the last year, and those until as far ahead as people plan.
_LAST_YEAR, _FIVE_YEARS = timedelta(days=366), timedelta(days=5 * 366)


class Programme(NamedTuple):
    """What judging needs of a workspace; `settings` is `mentor.yaml`, `everybody` gives the day it is for each owner.

    Records are read when they are asked for: few goals need all of them. `holidays` are those of a region such as
    GB-SCT, none for an empty one.
    """

    settings: Record
    everybody: Owners
    people: Callable[[], Sequence[Record]]
    groups: Callable[[], Sequence[Record]]
    goals: Callable[[], Sequence[Record]]
    sessions: Callable[[], Sequence[Record]]
    holidays: Callable[[str], Sequence[Holiday]]


class Circumstances:
    """The circumstances of any goal of the programme; what is the same for all goals of an owner is gathered once."""

    def __init__(self, programme: Programme) -> None:
        self._programme = programme
        self._people: dict[str, Record] = {}
        self._efforts: dict[str, list[tuple[str, OtherGoal]]] | None = None
        self._of_owners: dict[str, JudgementContext] = {}

    def of_goal(self, goal: Record, statement: str) -> JudgementContext:
        """The circumstances of one goal. Its next session is the first one after the day it was written."""
        owner = self._programme.everybody.owner(goal)
        context = self._of_owner(owner)
        since = goal.date("written") or context.today
        return context._replace(
            next_session=self._next_session(goal.text("group"), owner, since, statement),
            others=tuple(effort for identity, effort in self._efforts_of(owner) if identity != goal.id),
        )

    def of_text(self, person: str | None, text: str) -> JudgementContext:
        """The circumstances of words that somebody would write as a goal today; of nobody known where that is None."""
        context = self._of_owner(person or "")
        if person is None:
            return context
        return context._replace(
            next_session=self._next_session(None, person, context.today, text),
            others=tuple(effort for _, effort in self._efforts_of(person)),
        )

    def meetings_of(self, goal: Record) -> tuple[date, ...]:
        """The days on which the goal's group met or will meet, from the first session held; empty where none counts."""
        if not counts_meetings(goal):
            return ()
        groups = self._groups_of(goal.text("group"), self._programme.everybody.owner(goal))
        if len(groups) != 1:
            return ()
        sessions = [session for session in self._programme.sessions() if belongs_to(session, groups[0])]
        held = [start for one in sessions if one.text("status") == "held" and (start := original_start(one))]
        if not held:
            return ()
        first = min(held).date()
        met = self._meetings(groups, first, first + _LONG_AHEAD)
        return tuple(meeting.start.local.date() for meeting in met)

    def _of_owner(self, owner: str) -> JudgementContext:
        if owner not in self._of_owners:
            settings = self._programme.settings
            person = self._person(owner) if owner else None
            hours = person.number("hours_per_week") if person else None
            today = self._programme.everybody.today(owner or None)
            holidays = self._holidays(region_of(settings, person), today)
            self._of_owners[owner] = JudgementContext(
                today=today,
                programme_ends=settings.date("ends"),
                modules=tuple(_modules(settings)),
                focus=settings.texts("focus"),
                hours_per_week=settings.number("hours_per_week") if hours is None else hours,
                days_off=tuple(sorted(own_days_off(settings) | free_days(holidays))),
                away=tuple(_absences(person)) if person else (),
                holidays=holidays,
                own=own_words_of(settings),
                dates=dates_of(settings),
            )
        return self._of_owners[owner]

    def _holidays(self, region: str, today: date) -> tuple[Holiday, ...]:
        first, last = today - _LAST_YEAR, today + _FIVE_YEARS
        return tuple(holiday for holiday in self._programme.holidays(region) if first <= holiday.day <= last)

    def _person(self, identity: str) -> Record | None:
        if not self._people:
            self._people = {person.id: person for person in self._programme.people()}
        return self._people.get(identity)

    def _efforts_of(self, owner: str) -> list[tuple[str, OtherGoal]]:
        """The active goals of the owner for which an effort is given, with their ids."""
        if self._efforts is None:
            self._efforts = {}
            for goal in self._programme.goals():
                hours = effort_hours(goal) if status_of(goal) == "active" else None
                if hours:
                    whose = self._programme.everybody.owner(goal)
                    left = OtherGoal(_left_of(goal, hours), goal.date("due"))
                    self._efforts.setdefault(whose, []).append((goal.id, left))
        return self._efforts.get(owner, [])

    def _groups_of(self, named: str | None, owner: str) -> list[Record]:
        """The group that a goal names, else those of its owner, who may be a group."""
        everybody = self._programme.everybody
        wanted = everybody.id_of(named) if named else owner
        groups = self._programme.groups()
        found = [group for group in groups if group.id == wanted]
        if found or named:
            return found
        today = everybody.today(owner)
        return [group for group in groups if owner in map(everybody.id_of, people_on(group, today))]

    def _next_session(self, named: str | None, owner: str, since: date | None, statement: str) -> date | None:
        if since is None or not _speaks_of_meetings(statement):
            return None
        meetings = self._meetings(self._groups_of(named, owner), since + timedelta(days=1), since + _AHEAD)
        return min((meeting.start.local.date() for meeting in meetings), default=None)

    def _meetings(self, groups: Sequence[Record], first: date, last: date) -> Iterator[Meeting]:
        programme = self._programme
        settings = programme.settings
        off = own_days_off(settings) | free_days(programme.holidays(region_of(settings)))
        for group in groups:
            found = meetings_for([group], programme.sessions(), settings, first, last, holidays=off, group=group)
            yield from (meeting for meeting in found.found if not meeting.cancelled)


def _speaks_of_meetings(statement: str) -> bool:
    """Whether the day of a meeting could matter at all: looking for it takes longer than reading the words."""
    words = statement.casefold()
    return "session" in words or "meet" in words or "next time" in words


def _modules(settings: Record) -> Iterator[tuple[str, date]]:
    """Each module by its id, its title and its number in the list, with the day it ends."""
    for number, module in enumerate(settings.mappings("modules"), 1):
        ends = module.get("ends")
        if ends:
            names = (str(module.get("id") or ""), str(module.get("title") or ""), f"module {number}")
            yield from ((name.casefold(), date.fromisoformat(ends)) for name in dict.fromkeys(names) if name)


def _absences(person: Record) -> Iterator[date]:
    """Every day on which the person is away."""
    for away in person.mappings("away"):
        first, last = away.get("from"), away.get("until") or away.get("from")
        if first and last:
            day, days = date.fromisoformat(first), (date.fromisoformat(last) - date.fromisoformat(first)).days
            yield from (day + timedelta(days=count) for count in range(min(days, _LONGEST_ABSENCE) + 1))


def _left_of(goal: Record, hours: float) -> float:
    """What of so many hours a goal still takes, by its counts, else by the hours of the steps done."""
    counted = progress(goal)
    if counted is None:
        return max(hours - hours_done(goal.body), 0.0)
    if counted.target == counted.start:
        return hours
    share = (counted.current - counted.start) / (counted.target - counted.start)
    return hours * (1.0 - min(max(share, 0.0), 1.0))
