"""`mentor calendar publish`: meetings as files where calendar programs look for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.calendars.gone import ALL
from mentor_cli.cli.calendars.publish_vdir import publish_vdir
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.core.errors import UsageError

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call


def publish_calendar(
    call: Call,
    *,
    vdir: str | None,
    directory: str | None,
    plain_names: bool,
    busy_only: bool,
    group: str | None,
    person: str | None,
    keep: Sequence[str],
) -> Outcome:
    """The meetings as files in the folder that was named."""
    if vdir and directory:
        raise UsageError("--vdir is for programs of yours, --dir for a web server", "leave out one of the two")
    for flag, is_given in (("--plain-names", plain_names), ("--busy-only", busy_only)):
        if vdir and is_given:
            raise UsageError(f"{flag} goes with --dir", "leave it out")
    if vdir:
        return publish_vdir(call, vdir, group, person, keep)
    if not directory:
        raise UsageError("nothing says where to", "--vdir DIR for calendar programs, --dir DIR for a web server")
    from mentor_cli.cli.calendars.feeds import BUSY_ONLY, FULL
    from mentor_cli.cli.calendars.publish_dir import publish_plain, publish_secret

    publish = publish_plain if plain_names else publish_secret
    return publish(call, directory, group, person, keep, BUSY_ONLY if busy_only else FULL)


PUBLISH = Command(
    publish_calendar,
    "Write meetings as files where calendar programs look for them. With --vdir into a folder with one file an event, "
    "as khal and vdirsyncer use it: files that mentor did not write stay, and so do those that were changed there. "
    "With --dir one calendar a group and a person for a web server, under names that nobody can guess.",
    (
        Param("vdir", "A folder with one .ics file an event.", ("--vdir",), metavar="DIR"),
        Param("directory", "A folder that a web server gives out.", ("--dir",), metavar="DIR"),
        Param("plain_names", "With --dir: ids as names, which anybody can guess.", ("--plain-names",), "flag"),
        Param(
            "busy_only",
            "With --dir: only when meetings are, no titles, people, places or notes; the names are others.",
            ("--busy-only",),
            "flag",
        ),
        Param("group", "Only this group's meetings.", ("--group",), metavar="ID", complete="groups"),
        Param("person", "Only this person's meetings.", ("--person",), metavar="ID", complete="people"),
        Param(
            "keep",
            f"Of this file, changed there, keep what is here: its path, its name, with --vdir its UID; {ALL}: of all.",
            ("--keep",),
            many=True,
            metavar="FILE",
        ),
    ),
    examples=("mentor calendar publish --vdir thursday --group thursday", "mentor calendar publish --dir web"),
    writes=True,
)
