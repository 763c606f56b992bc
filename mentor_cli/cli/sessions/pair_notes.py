"""What is said of a buddy pair before it meets: whoever could only be rung up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mentor_cli.core.agenda.pair import only_by_phone
from mentor_cli.core.agenda.plainlines import listed
from mentor_cli.core.ids import typed_id

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.agenda.context import SessionContext
    from mentor_cli.core.record import Record


def phone_notes(call: Call, context: SessionContext) -> Iterator[str]:
    """A warning where a new session is one of a pair that would have to meet by telephone."""
    return pair_notes(call, context.occasion.group, [one.id for one in context.attendees], context.video)


def pair_notes(call: Call, group: Record | None, coming: Sequence[str], video: str) -> Iterator[str]:
    """The warning for the people (ids) who come; `video` is the session's link, empty where there is none."""
    if group is None:
        return
    people = {person.id: person for person in call.workspace.usable("people")}
    found = only_by_phone(group, coming, people, video)
    if found:
        command = f"mentor groups set {typed_id(group.id)} --video https://…"
        yield f"warning: only a telephone for {listed(found)}; a pair meets in person or by video: {command}"
