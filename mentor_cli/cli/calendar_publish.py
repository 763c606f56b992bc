"""`mentor calendar publish`: meetings as files where calendar programs look for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.cli.calendar_publish_vdir import publish_vdir
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.core.errors import UsageError

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call


def publish_calendar(call: Call, *, vdir: str | None, group: str | None, person: str | None) -> Outcome:
    """The meetings as files in the folder that was named."""
    if not vdir:
        raise UsageError("nothing says where to", "name the folder of a calendar: --vdir DIR")
    return publish_vdir(call, vdir, group, person)


PUBLISH = Command(
    publish_calendar,
    "Write meetings as files where calendar programs look for them. With --vdir into a folder with one file an event, "
    "as khal and vdirsyncer use it: files that mentor did not write stay, and so do those that were changed there.",
    (
        Param("vdir", "A folder with one .ics file an event.", ("--vdir",), metavar="DIR"),
        Param("group", "Only this group's meetings.", ("--group",), metavar="ID", complete="groups"),
        Param("person", "Only this person's meetings.", ("--person",), metavar="ID", complete="people"),
    ),
    examples=("mentor calendar publish --vdir thursday --group thursday",),
    writes=True,
)
