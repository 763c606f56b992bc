"""`mentor people list` and `show`: who takes part."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.kinds import words_of
from mentor_cli.cli.records.showing import document, readable
from mentor_cli.cli.render import table
from mentor_cli.core.ids import is_called, typed_id
from mentor_cli.core.people import memberships
from mentor_cli.core.record import Record
from mentor_cli.core.records import PEOPLE

ROLE = Param("role", "Only people with this role.", ("--role",), choices=words_of(PEOPLE, "roles"))
GROUP = Param("group", "Only people of this group.", ("--group",), metavar="ID", complete="groups")
ALL = Param("all_", "Those who have left too.", ("--all",), "flag")
WHO = Param("person", "Who: an id, or any part of it or of the name.", asked=True, metavar="ID", complete="people")


def list_people(call: Call, *, role: str | None, group: str | None, all_: bool) -> Outcome:
    """Everybody who has not left, by id."""
    groups = call.workspace.usable("groups")
    wanted = call.workspace.find("groups", group).id if group else None
    today = call.today().isoformat()
    found = []
    people = call.workspace.usable("people")
    for person in people:
        names = groups_on(person, groups, today)
        gone = (person.text("left") or "9999") < today
        if (all_ or not gone) and (wanted is None or wanted in names) and _has_role(person, role):
            found.append((person, names, gone))
    return Outcome(
        document={"people": [{**document(person), "groups": names} for person, names, _ in found],
                  "skipped": call.skipped()},
        lines=table(
            [_row(person, names, gone) for person, names, gone in found],
            ("person", "name", "roles", "time zone", "groups"), call.width,
        ),
        notes=() if found else call.when_empty(_nobody(role, group, anybody=bool(people)), "people"),
    )  # fmt: skip


def groups_on(person: Record, groups: tuple[Record, ...], day: str) -> list[str]:
    """The ids of the groups the person belongs to on that day (ISO text)."""
    found = (one.group.id for one in memberships(person, groups) if one.joined <= day and (one.left or "9999") >= day)
    return list(dict.fromkeys(found))


def _has_role(person: Record, role: str | None) -> bool:
    return role is None or role in person.texts("roles")


def _row(person: Record, groups: list[str], gone: bool) -> tuple[str, ...]:
    left = f"left {person.text('left')}" if gone else ", ".join(groups)
    zone = person.text("timezone") or ""
    return person.id, person.text("name") or "", ", ".join(person.texts("roles")), zone, left


def _nobody(role: str | None, group: str | None, *, anybody: bool) -> str:
    if anybody:
        which = [f"as {role}" if role else "", f"in {group}" if group else ""]
        return " ".join(["nobody", *(words for words in which if words), "now: mentor people list"])
    return 'no people yet: mentor people add "Amina Yusuf" --roles mentee'


def show_person(call: Call, *, person: str) -> Outcome:
    """One person: their fields, groups and open goals."""
    from mentor_cli.core.goals import OPEN, status_of

    record = readable(call.workspace.find("people", person))
    groups = groups_on(record, call.workspace.usable("groups"), call.today(record).isoformat())
    goals = [
        goal.id
        for goal in call.workspace.usable("goals")
        if is_called(record, goal.text("owner")) and status_of(goal) in OPEN
    ]  # fmt: skip
    return Outcome(
        document={**document(record), "groups": groups, "open_goals": goals},
        lines=_person_lines(call, record, groups, goals),
    )


def _person_lines(call: Call, person: Record, groups: list[str], goals: list[str]) -> Iterator[str]:
    from mentor_cli.cli.records.fieldlines import field_rows, labelled
    from mentor_cli.cli.records.parts import whole_body
    from mentor_cli.core.time.wording import clock_time, short_day

    there = call.now.astimezone(call.zone_of(person))
    yield " · ".join([
        person.text("name") or person.id,
        *([", ".join(person.texts("roles"))] if person.texts("roles") else []),
        *([] if person.fault("timezone") else [f"{there.tzinfo}, now {short_day(there)} {clock_time(there)}"]),
    ])  # fmt: skip
    yield person.path
    yield ""
    offer = f"  mentor goals list --owner {typed_id(person.id)}" if goals else ""
    yield from labelled([
        *field_rows(person, except_=("name", "roles", "timezone")),
        ("groups", ", ".join(groups)),
        ("goals", f"{', '.join(goals)}{offer}"),
    ])  # fmt: skip
    yield from whole_body(person.body, call.width)


LIST = Command(
    list_people,
    "List the people of the workspace: everybody who has not left.",
    (ROLE, GROUP, ALL),
    examples=("mentor people list", "mentor people list --group thursday", "mentor people list --role mentor --json"),
)
SHOW = Command(
    show_person,
    "Show one person: what the file says, the time there, groups and open goals.",
    (WHO,),
    examples=("mentor people show amina", "mentor people show wiś --json"),
)
