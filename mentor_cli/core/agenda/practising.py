"""The page of somebody who practises alone where no slot works: what they take along, and room for what they did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from mentor_cli.core.agenda.around import module_lines
from mentor_cli.core.agenda.plainlines import one_line
from mentor_cli.core.agenda.scaffold import action_lines
from mentor_cli.core.ids import present_id
from mentor_cli.core.time.wording import long_day

if TYPE_CHECKING:
    from mentor_cli.core.agenda.context import SessionContext
    from mentor_cli.core.record import Record


def practice_values(context: SessionContext, minutes: int, moved_from: str | None) -> dict[str, Any]:
    """The fields of the page: the meeting it belongs to, and whose it is."""
    occasion = context.occasion
    return {
        "format": occasion.form.name,
        "group": occasion.group.id if occasion.group else None,
        "people": list(occasion.people),
        "start": occasion.start.text,
        "timezone": occasion.start.zone.key,
        "minutes": minutes,
        "status": "solo",
        "moved_from": moved_from,
        "theme": occasion.theme,
        "module": context.module.id if context.module else None,
    }


def practice_title(context: SessionContext) -> str:
    """`Owen alone, Monday 7 December 2026`."""
    return f"{context.attendees[0].name} alone, {long_day(context.day)}"


def practice_body(context: SessionContext, people: Mapping[str, Record]) -> str:
    """What stands below the title: the module, room for the practice, and what this person took on last time.

    `people` are those of `by_every_id`.
    """
    return "\n".join(_lines(context, people))


def _lines(context: SessionContext, people: Mapping[str, Record]) -> Iterator[str]:
    whose = context.occasion.people
    mine = [one for one in context.actions if one.task.person is None or present_id(one.task.person, people) in whose]
    yield f"Practice in place of a meeting of {one_line(context.title)}: nobody is held up."
    if context.module:
        yield from ("", "## Module", *module_lines(context))
    yield from ("", "## Practice", "<!-- what you tried, what worked, what you would do otherwise -->")
    yield from ("", *action_lines(mine, context.day))
