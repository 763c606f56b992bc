"""`mentor groups list` and `show`: who meets with whom, and when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.groups.account import account_of
from mentor_cli.cli.groups.chair import chair_documents, chair_rows, chairs_of
from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.records.kinds import words_of
from mentor_cli.cli.records.showing import document, readable
from mentor_cli.cli.render import table
from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import UsageError
from mentor_cli.core.groups import cadence_words, group_title, roster
from mentor_cli.core.ids import by_every_id, typed_id
from mentor_cli.core.left_alone import left_alone_at
from mentor_cli.core.lengths import said_minutes
from mentor_cli.core.meetings import Meeting, meetings_for, zone_of
from mentor_cli.core.record import Record
from mentor_cli.core.records import GROUPS
from mentor_cli.core.time.cadence import read_rules
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.wording import clock_time, day_near, short_day

if TYPE_CHECKING:
    from mentor_cli.core.time.wallclock import Moment

KIND = Param("kind", "Only groups of this kind.", ("--kind",), choices=words_of(GROUPS, "kind"))
STATUS = Param("status", "Only groups with this status.", ("--status",), choices=words_of(GROUPS, "status"))
PERSON = Param("person", "Only groups of this person.", ("--person",), metavar="ID", complete="people")
ALL = Param("all_", "Those that have ended too.", ("--all",), "flag")
WHICH = Param("group", "Which: an id, or any part of it or of the name.", asked=True, metavar="ID", complete="groups")
_AHEAD = timedelta(days=100)
_MEETINGS_SHOWN = 3


def list_groups(
    call: Call, *, kind: str | None, status: str | None, person: str | None, all_: bool
) -> Outcome:  # fmt: skip
    """The groups that have not ended, with their next meeting."""
    wanted = call.workspace.find("people", person).id if person else None
    found = []
    by_id = by_every_id(call.workspace.usable("people"))
    for group in call.workspace.usable("groups"):
        state = group.text("status") or "active"
        people = [identity for identity, _ in roster(group, call.today(group), by_id)]
        shown = state == status if status else all_ or state != "ended"
        if shown and (kind is None or group.text("kind") == kind) and (wanted is None or wanted in people):
            found.append((group, state, people, next(iter(coming_meetings(call, group)), None)))
    return Outcome(
        document={
            "groups": [
                {**document(group), "next": meeting_document(meeting) if meeting else None}
                for group, _, _, meeting in found
            ],
            "skipped": call.skipped(),
        },
        lines=table(
            [_row(call, group, state, len(people), meeting) for group, state, people, meeting in found],
            ("group", "name", "kind", "people", "meets", "next"),
            call.width,
        ),
        notes=() if found else call.when_empty(_none(call), "groups"),
    )  # fmt: skip


def _none(call: Call) -> str:
    if call.workspace.records("groups"):
        return "no group fits: mentor groups list --all"
    return 'no groups yet: mentor groups add "Thursday buddies" --kind buddy-group --members amina,tomek'


def _row(call: Call, group: Record, state: str, people: int, meeting: Meeting | None) -> tuple[str, ...]:
    today = call.today(group)
    meets = cadence_text(group, today) if state == "active" else state
    when = f"{day_near(meeting.start.local.date(), today)} {clock_time(meeting.start.local)}" if meeting else ""
    size = f"{people} {'person' if people == 1 else 'people'}"
    return group.id, group_title(group), group.text("kind") or "", size, meets, when


def cadence_text(group: Record, today: date) -> str:
    """The group's cadence in words; empty when it has none that can be read."""
    try:
        return cadence_words(read_rules(group.mappings("cadence")), today)
    except UsageError:
        return ""


def coming_meetings(call: Call, group: Record) -> Iterator[Meeting]:
    """The group's next meetings from now on, those not yet written down included, cancelled ones left out."""
    settings, today = call.workspace.settings, call.now.astimezone(zone_of(call.workspace.settings, group)).date()
    found = meetings_for(
        [group], call.workspace.usable("sessions"), settings, today, today + _AHEAD, holidays=days_off(call)
    ).found
    return (one for one in found if not one.cancelled and one.status == "planned" and one.end.utc > call.now)


def meeting_document(meeting: Meeting) -> dict[str, Any]:
    """One meeting as JSON: `session` is null as long as no agenda is made."""
    return {
        "start": meeting.start.text,
        "timezone": meeting.start.zone.key,
        "minutes": meeting.minutes,
        "session": meeting.session.id if meeting.session else None,
    }


def show_group(call: Call, *, group: str) -> Outcome:
    """One group: members with their local times, the next meetings, what is open."""
    record = readable(call.workspace.find("groups", group))
    meetings = [meeting for _, meeting in zip(range(_MEETINGS_SHOWN), coming_meetings(call, record), strict=False)]
    members = _members(call, record, meetings[0].start if meetings else None)
    people = [person["id"] for person in members]
    counts, account = _open(call, record, people), account_of(call, record, people)
    queue = chairs_of(call, record)
    chairs = "\n".join(table(list(chair_rows(queue, call.today(record))), ("", ""), None))
    return Outcome(
        document={
            **document(record),
            "people": members,
            "meetings": [meeting_document(one) for one in meetings],
            "open": counts,
            "chair_queue": chair_documents(queue),
            **account.as_json(),
        },
        lines=_group_lines(
            call, record, members, meetings, [("chair", chairs), *_open_rows(record, counts), *account.rows()]
        ),
    )  # fmt: skip


def _members(call: Call, group: Record, start: Moment | None) -> list[dict[str, Any]]:
    """The people of today with their role and the local start of the next meeting."""
    records = {person.id: person for person in call.workspace.usable("people")}
    found = []
    for identity, role in roster(group, call.today(group), by_every_id(call.workspace.usable("people"))):
        person = records.get(identity)
        local = call.there(start, person) if start and person else None
        name = (person.text("name") if person else None) or identity
        found.append({"id": identity, "name": name, "role": role or "member", "local": local.text if local else None})
    return found


def _open(call: Call, group: Record, people: Sequence[str]) -> dict[str, int]:
    """How many goals and actions of the group are open, and how many of these actions are overdue."""
    from mentor_cli.cli.actions.listing import all_actions
    from mentor_cli.cli.records.owners import owners
    from mentor_cli.core.actions import concerns
    from mentor_cli.core.goals import OPEN, is_shown_in, status_of

    everybody = owners(call)
    goals = [
        goal
        for goal in call.workspace.usable("goals")
        if status_of(goal) in OPEN and is_shown_in(goal, group, people, everybody)
    ]
    actions = [
        action
        for action in all_actions(call, everybody)
        if action.is_listed and not action.done and concerns(action, group, people, everybody)
    ]
    overdue = sum(action.is_overdue(everybody.today(action.person)) for action in actions)
    return {"goals": len(goals), "actions": len(actions), "overdue": overdue}


def _open_rows(group: Record, counts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    late = f", {counts['overdue']} overdue" if counts["overdue"] else ""
    for name, said in (("goals", ""), ("actions", late)):
        yield name, f"{counts[name]} open{said}  mentor {name} list --group {typed_id(group.id)}"


def _group_lines(
    call: Call,
    group: Record,
    members: Sequence[Mapping[str, Any]],
    meetings: Sequence[Meeting],
    told: Sequence[tuple[str, str]],
) -> Iterator[str]:
    from mentor_cli.cli.records.fieldlines import labelled
    from mentor_cli.cli.records.parts import whole_body

    today = call.today(group)
    yield " · ".join([group_title(group), group.text("kind") or "", group.text("status") or "active"])
    yield group.path
    yield ""
    yield from labelled([("meets", _meets(call, group, today)), *_details(group)])
    yield ""
    first = meetings[0].start.local.date() if meetings else None
    rows = [
        (one["id"], one["name"], "mentor" if one["role"] == "mentor" else "", _local_text(one["local"], first))
        for one in members
    ]
    yield from table(rows, ("person", "name", "role", "next meeting there"), call.width)
    yield ""
    people = by_every_id(call.workspace.usable("people"))
    coming = table(list(_meeting_rows(group, meetings, today, people)), ("", "", "", ""), None)
    yield from labelled([
        ("next", "\n".join(coming)),
        *told,
    ])  # fmt: skip
    yield from whole_body(_without_title(group), call.width)


def _without_title(group: Record) -> str:
    """The body without its `# title`, which the first line has told."""
    lines = group.body.strip("\n").split("\n")
    return "\n".join(lines[1:] if lines[0].startswith("# ") else lines).strip("\n")


def _meets(call: Call, group: Record, today: date) -> str:
    words = cadence_text(group, today)
    if not words and is_sealed(group.body):
        return "sealed"
    settings = call.workspace.settings
    minutes = said_minutes(settings, group, today, by_every_id(call.workspace.usable("people")))
    length = f"{minutes} min" if minutes else ""
    return ", ".join(
        part for part in (words or "when it is agreed", length, f"{zone_of(settings, group).key} time") if part
    )


def _details(group: Record) -> Iterator[tuple[str, str]]:
    from mentor_cli.cli.records.fieldlines import field_rows

    told = ("kind", "name", "members", "mentors", "minutes", "timezone", "status", "cadence", "published")
    return field_rows(group, except_=told)


def _local_text(local: str | None, first: date | None) -> str:
    """`19:00`, with the day where it is another one than the group's."""
    if not local or first is None:
        return ""
    day = date.fromisoformat(local[:10])
    return local[11:16] if day == first else f"{short_day(day)} {local[11:16]}"


def _meeting_rows(
    group: Record, meetings: Sequence[Meeting], today: date, people: Mapping[str, Record]
) -> Iterator[tuple[str, str, str, str]]:
    """Day, time and file of each meeting, and that only one is left; the first without a file with the command that
    makes it."""
    offered = False
    for meeting in meetings:
        local = meeting.start.local
        made = meeting.session.path if meeting.session else "not made yet"
        lone = left_alone_at(meeting, people)
        if lone:
            made += f", {lone.words(lambda one: person_name(one, people))}"
        command = "" if meeting.session or offered or lone else f"mentor new-session --group {typed_id(group.id)}"
        offered = offered or bool(command)
        yield day_near(local.date(), today), clock_time(local), made, command


LIST = Command(
    list_groups,
    "List the groups that have not ended: who they are, when they meet, and the next meeting.",
    (KIND, STATUS, PERSON, ALL),
    examples=("mentor groups list", "mentor groups list --person amina", "mentor groups list --status paused --json"),
)
SHOW = Command(
    show_group,
    "Show one group: members with their local times, the next meetings, whose turn it is to chair and why, open goals "
    "and actions.",
    (WHICH,),
    examples=("mentor groups show thursday", "mentor groups show thursday --json"),
)
