"""Who plays which part in a session: buddy, mentor, coordinator, mentee, chair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.core.ids import by_every_id, present_ids

if TYPE_CHECKING:
    from mentor_cli.core.agenda.segments import Format
    from mentor_cli.core.record import Record

_LEADING = ("buddy", "mentor", "coordinator")
PARTS = (*_LEADING, "mentee", "chair")


def mentors_of(group: Record | None, people: Mapping[str, Record]) -> tuple[str, ...]:
    """The group's mentors: they lead and have no turn among the members."""
    entries = group.values.get("mentors") or () if group else ()
    names = (str(entry.get("id") if isinstance(entry, Mapping) else entry) for entry in entries)
    return present_ids(names, by_every_id(people.values()))


def leads_of(
    named: str | None,
    mentors: Sequence[str],
    ids: Sequence[str],
    people: Mapping[str, Record],
    chair: str | None,
) -> dict[str, str]:
    """The id behind each part: who was `named`, the group's mentor who comes, whoever has that role; the mentee where
    only one is none of these.
    """
    leading = named or next((person for person in ids if person in mentors), None)
    leads = {}
    for role in _LEADING:
        with_role = (person for person in ids if person in people and role in people[person].texts("roles"))
        lead = leading or next(with_role, None)
        if lead:
            leads[role] = lead
    led = [person for person in ids if person not in (*mentors, *leads.values())]
    if leads and len(led) == 1:
        leads["mentee"] = led[0]
    return {**leads, "chair": chair} if chair else leads


def first_lead(form: Format, leads: Mapping[str, str]) -> str | None:
    """Who leads the first segment that a buddy, mentor or coordinator leads."""
    return next((leads.get(segment.lead) for segment in form.segments if segment.lead in _LEADING), None)
