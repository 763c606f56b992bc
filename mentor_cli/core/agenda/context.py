"""Everything a new session's agenda is made from, gathered from the records of the workspace."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.agenda.chair import chair_queue
from mentor_cli.core.agenda.lasttime import AgreedAction, agreed_actions, past_of, talking_points
from mentor_cli.core.agenda.leads import first_lead, leads_of, mentors_of
from mentor_cli.core.agenda.module import ModuleState, module_state
from mentor_cli.core.agenda.openwork import (
    NewEntry,
    OpenGoal,
    ReadyProblem,
    Suggestion,
    fitting_case,
    fitting_resources,
    icebreakers,
    new_entries,
    open_goals,
    ready_problems,
)
from mentor_cli.core.agenda.plan import Agenda, Refusal, plan
from mentor_cli.core.agenda.segments import Format, Turns
from mentor_cli.core.agenda.tables import Seating, next_tables
from mentor_cli.core.agenda.turnorder import Unready, in_order_of_turns, not_ready
from mentor_cli.core.groups import group_title
from mentor_cli.core.ids import by_every_id, every_id, fold, present_ids
from mentor_cli.core.meetings import belongs_to, people_on, zone_of
from mentor_cli.core.time.video import video_link

if TYPE_CHECKING:
    from mentor_cli.core.record import Record
    from mentor_cli.core.tasks import Task
    from mentor_cli.core.time.wallclock import Moment

Records = Mapping[str, Sequence["Record"]]


class Occasion(NamedTuple):
    """The session that is asked for.

    `people` is who comes when it is not the whole group, or when there is no group. Those in `without_turn` gave
    their turn back. `chair`, `lead`, `theme`, `module` (an id) and `case` are None when nobody named them. `rules` is
    what a group without ground rules may begin with, as Markdown.
    """

    form: Format
    start: Moment
    group: Record | None = None
    people: tuple[str, ...] = ()
    without_turn: tuple[str, ...] = ()
    chair: str | None = None
    lead: str | None = None
    theme: str | None = None
    module: str | None = None
    case: Record | None = None
    rules: str = ""


class Attendee(NamedTuple):
    """Somebody who comes; `name` is short where that is clear, `local` the start on their own clock, None where their
    zone is written in a way nobody can read.
    """

    id: str
    name: str
    local: Moment | None


class SessionContext(NamedTuple):
    """What the agenda and the session file say. `leads` tells who plays a part (`buddy` → id), `lead` who leads where
    the format has a buddy or a mentor. `members` are all but the mentors, `turns` those who have one where the format
    gives turns; `first` marks the first sessions of a group. `next_chair` follows on `chair`. `unready` are those who
    have a problem owner's turn and no problem ready. `module`, `case` and `tables` are there where the format asks.
    """

    occasion: Occasion
    title: str
    today: date
    attendees: tuple[Attendee, ...]
    leads: Mapping[str, str]
    members: tuple[str, ...]
    turns: Turns
    chair: str | None
    next_chair: str | None
    lead: str | None
    first: bool
    video: str
    channel: str
    goals: tuple[OpenGoal, ...]
    actions: tuple[AgreedAction, ...]
    points: tuple[Task, ...]
    diary: tuple[NewEntry, ...]
    problems: tuple[ReadyProblem, ...]
    unready: tuple[Unready, ...]
    resources: tuple[Suggestion, ...]
    icebreakers: tuple[Suggestion, ...]
    module: ModuleState | None
    case: Record | None
    tables: Seating

    @property
    def day(self) -> date:
        """The session's day on its own clock."""
        return self.occasion.start.local.date()


def gather(
    occasion: Occasion,
    records: Records,
    workspace: Record,
    now: datetime,
    suitable: Callable[[Record], bool],
) -> SessionContext:
    """The context of the session. `records` are all of the workspace by their kind (`people`, `goals`, …),
    `workspace` is `mentor.yaml`, `now` is aware; `suitable` judges whether a problem can be discussed.
    """
    group, start, sessions = occasion.group, occasion.start, records.get("sessions", ())
    people = {record.id: record for record in records.get("people", ())}
    coming = _coming(occasion, people, workspace, now)
    past = past_of(group, coming.ids, sessions, start, now)
    goals = open_goals(records.get("goals", ()), coming.goal_owners, group, coming.todays, coming.days, past.since)
    problems = ready_problems(records.get("problems", ()), coming.owners, suitable)
    mentors = mentors_of(group, people)
    members = tuple(person for person in coming.ids if person not in mentors) or coming.ids
    chair, next_chair = _chairs(occasion, members, sessions, past.earlier, people)
    leads = leads_of(occasion.lead, mentors, coming.ids, people, chair)
    turns = _turns(occasion, coming.ids, members, in_order_of_turns(members, problems, past.earlier, people))
    topics = _topics(occasion, goals, problems)
    resources = records.get("resources", ())
    return SessionContext(
        occasion=occasion,
        title=_title(occasion, coming.ids, people),
        today=now.astimezone(start.zone).date(),
        attendees=tuple(_attendee(person, coming, people) for person in coming.ids),
        leads=leads,
        members=members,
        turns=turns,
        chair=chair,
        next_chair=next_chair,
        lead=occasion.lead or first_lead(occasion.form, leads),
        first=len(past.earlier) < occasion.form.first_sessions,
        video=video_link(workspace, (group,), [group.id] if group else coming.ids, start.local.date()),
        channel=_first_named("channel", group, workspace),
        goals=goals,
        actions=agreed_actions(past.begun, records, past.practised),
        points=talking_points(group, records),
        diary=new_entries(records.get("diary", ()), coming.owners, coming.days, past.last, past.since),
        problems=problems,
        unready=_unready(occasion.form, turns, problems, records.get("problems", ()), coming.owners),
        resources=fitting_resources(resources, topics),
        icebreakers=icebreakers(resources),
        module=_module(occasion, workspace, coming.ids, people),
        case=_case(occasion, resources, topics),
        tables=_tables(occasion.form, members, past.earlier),
    )


class _Coming(NamedTuple):
    """Those who come, by present id: the start on their clock, the day of the session and today there (of the group
    too). `owners` leads from every folded id of theirs to the present one, `goal_owners` also from the group's.
    """

    ids: tuple[str, ...]
    local: Mapping[str, Moment]
    days: Mapping[str, date]
    todays: Mapping[str, date]
    owners: Mapping[str, str]
    goal_owners: Mapping[str, str]


def _coming(occasion: Occasion, people: Mapping[str, Record], workspace: Record, now: datetime) -> _Coming:
    group, start = occasion.group, occasion.start
    ids = _people_who_come(occasion, people)
    local = {person: start.within(zone_of(workspace, people.get(person))) for person in ids}
    clocks = {**local, group.id: start} if group else local
    owners = {name: person for person in ids for name in _names_of(person, people.get(person))}
    return _Coming(
        ids,
        local,
        {whose: moment.local.date() for whose, moment in clocks.items()},
        {whose: now.astimezone(moment.zone).date() for whose, moment in clocks.items()},
        owners,
        {**owners, **dict.fromkeys(_names_of(group.id, group), group.id)} if group else owners,
    )


def _attendee(person: str, coming: _Coming, people: Mapping[str, Record]) -> Attendee:
    local = coming.local[person] if _has_clock(people.get(person)) else None
    return Attendee(person, _short_name(person, coming.ids, people), local)


def plan_session(context: SessionContext, minutes: int) -> Agenda | Refusal:
    """The agenda of that session in so many minutes, or why there is none."""
    return plan(
        context.occasion.form,
        context.occasion.start,
        minutes,
        turns=context.turns,
        leads=context.leads,
        first=context.first,
    )


def _people_who_come(occasion: Occasion, people: Mapping[str, Record]) -> tuple[str, ...]:
    """Their present ids, once each: a group may still name somebody by a former one, or who has left altogether."""
    group, day = occasion.group, occasion.start.local.date()
    if occasion.people or group is None:
        return present_ids(occasion.people, by_every_id(people.values()))
    return people_on(group, day, by_every_id(people.values()))


def _names_of(identity: str, record: Record | None) -> frozenset[str]:
    return every_id(record) if record else frozenset((fold(identity),))


def _has_clock(person: Record | None) -> bool:
    return person is None or person.fault("timezone") is None


def _turns(occasion: Occasion, ids: Sequence[str], members: Sequence[str], owners: Sequence[str]) -> Turns:
    """All of them without those who gave theirs back."""

    def keeping(people: Sequence[str]) -> tuple[str, ...]:
        return tuple(person for person in people if person not in occasion.without_turn)

    return Turns(owner=keeping(owners), member=keeping(members), everyone=keeping(ids))


def _chairs(
    occasion: Occasion,
    members: Sequence[str],
    sessions: Sequence[Record],
    earlier: Sequence[Record],
    people: Mapping[str, Record],
) -> tuple[str | None, str | None]:
    """Who chairs, where the format has a chair or one is named, and who does so after them.

    The group's `sessions` count, later ones too; without a group those that the same people had `earlier`.
    """
    group = occasion.group
    if not occasion.form.has_chair:
        return occasion.chair, None
    own = [session for session in sessions if belongs_to(session, group)] if group else earlier
    queue = [place.person for place in chair_queue(members, group.texts("chairs") if group else (), own, people)]
    chair = occasion.chair or next(iter(queue), None)
    return chair, next((person for person in queue if person != chair), chair)


def _unready(
    form: Format, turns: Turns, ready: Sequence[ReadyProblem], problems: Sequence[Record], names: Mapping[str, str]
) -> tuple[Unready, ...]:
    """Those whose turn it is with a problem, where the format has such turns."""
    if not any(segment.each == "owner" for segment in form.segments):
        return ()
    return not_ready(turns.owner, ready, problems, names)


def _module(
    occasion: Occasion, workspace: Record, ids: Sequence[str], people: Mapping[str, Record]
) -> ModuleState | None:
    if occasion.module is None and not occasion.form.asks_for("module"):
        return None
    return module_state(occasion.module, workspace, ids, people, occasion.start.local.date())


def _case(occasion: Occasion, resources: Sequence[Record], topics: Collection[str]) -> Record | None:
    if occasion.case or not occasion.form.asks_for("case"):
        return occasion.case
    return fitting_case(resources, topics)


def _tables(form: Format, members: Sequence[str], earlier: Sequence[Record]) -> Seating:
    """Who sits with whom; the sessions before it say who did."""
    if not form.asks_for("tables"):
        return ()
    return next_tables(members, [session.values.get("tables") or () for session in earlier])


def _title(occasion: Occasion, ids: Sequence[str], people: Mapping[str, Record]) -> str:
    if occasion.group:
        return group_title(occasion.group)
    names = [_short_name(person, ids, people) for person in ids]
    return f"{occasion.form.title}: {', '.join(names)}" if names else occasion.form.title


def _short_name(person: str, ids: Sequence[str], people: Mapping[str, Record]) -> str:
    """The first name where nobody else in the session has it, otherwise the whole name."""
    names = {one: (people[one].text("name") if one in people else None) or one for one in ids}
    first = _first_name(names[person])
    return first if sum(_first_name(name) == first for name in names.values()) == 1 else names[person]


def _first_name(name: str) -> str:
    """The first word with a letter in it; the whole name where there is none."""
    return next((word for word in name.split() if any(sign.isalpha() for sign in word)), name)


def _first_named(name: str, *records: Record | None) -> str:
    return next((text for record in records if record and (text := record.text(name))), "")


def _topics(occasion: Occasion, goals: Sequence[OpenGoal], problems: Sequence[ReadyProblem]) -> set[str]:
    of_goals = {topic for goal in goals for topic in goal.focus}
    of_problems = {topic for problem in problems for topic in problem.focus}
    of_theme = {occasion.theme, *occasion.theme.split()} if occasion.theme else set()
    return of_goals | of_problems | of_theme
