"""`mentor calendar import`: what was changed in a calendar elsewhere, or when somebody is busy."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.writing_records import edited_file
from mentor_cli.core.errors import UsageError

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call

_FOLDER = "busy"


def import_calendar(
    call: Call,
    *,
    file: str,
    person: str | None,
    titles: bool,
    replace: bool,
    zone: str | None,
    take: Sequence[str],
    yes: bool,
    group: str | None,
) -> Outcome:
    """With a person their busy times; without one what was changed of our own meetings."""
    for_busy = {"--titles": titles, "--replace": replace}
    for_meetings = {"--take": take, "--yes": yes, "--group": group}
    unfit = [flag for flag, given in (for_meetings if person else for_busy).items() if given]
    if unfit and person:
        raise UsageError(f"{unfit[0]} goes with meetings that come back, --person with times somebody is busy",
                         "leave out one of the two")  # fmt: skip
    if unfit:
        raise UsageError(f"{unfit[0]} goes with times that somebody is busy", "say whose they are: --person ID")
    if person:
        return _import_busy(call, file, person, titles=titles, replace=replace, place=zone)
    from mentor_cli.cli.calendars.edited import import_edited

    return import_edited(call, file, take=take, yes=yes, group=group, place=zone)


def _import_busy(call: Call, file: str, person: str, *, titles: bool, replace: bool, place: str | None) -> Outcome:
    """A copy that keeps the times, named in the person's file."""
    from mentor_cli.adapters.ics.busy import busy_times, busy_times_with_titles
    from mentor_cli.adapters.ics.reading import places_of
    from mentor_cli.cli.calendars.edited_files import read_bounded
    from mentor_cli.core.time.zones import zone
    from mentor_cli.store.edit import AddEntry
    from mentor_cli.store.writing import Change, current, inside

    whose = call.workspace.find("people", person)
    if os.path.isdir(file):
        raise UsageError(f"{file} is a folder", "with --person name one calendar file")
    raw = read_bounded(file)
    shown = os.path.basename(file)
    meant = zone(place).key if place else None
    found = busy_times_with_titles(shown, raw, meant) if titles else busy_times(shown, raw, meant)
    path = f"{_FOLDER}/{whose.id}.ics"
    known = current(inside(call.workspace.root, path))
    if known is not None and known != found.content and not replace:
        raise UsageError(f"{path} is there already", "--replace puts the new one in its place")
    changes = [Change(path, known, found.content)] if known != found.content else []
    if path not in whose.texts("busy"):
        changes.append(edited_file(call, whose, [AddEntry(("busy",), path)]))
    left_out = {why: len(lines) for why, lines in found.left_out}
    events = f"{found.events} event{'s' if found.events != 1 else ''}"
    taken = f"{path} · {events} of {whose.id}, {'with' if titles else 'without'} titles"
    left = [f"left out: {len(where)} {why}{places_of(where)}" for why, where in found.left_out]
    document = {
        "person": whose.id, "path": path, "events": found.events, "left_out": left_out, "faults": list(found.faults),
    }  # fmt: skip
    # A dry run shows the change instead of the lines, and what is left out is not in it.
    notes = (*found.faults, *(left if call.dry_run else ()))
    return Outcome(document, [taken, *left], notes=notes, changes=changes)


IMPORT = Command(
    import_calendar,
    "Bring back what was changed in a calendar elsewhere: meetings that were moved, cancelled or answered are shown "
    "and, when you say so, written into the session files; what changed on both sides is left for you to decide. Of a "
    "folder with one file an event, as khal and vdirsyncer use it, all files are compared at once. With --person "
    "instead take over when somebody is busy, from a school timetable or a private calendar: a copy in the workspace "
    "keeps the times and nothing else, no titles (unless you ask for them), no places, no people.",
    (
        Param("file", "The calendar file, or a folder of them.", asked=True, metavar="FILE"),
        Param("yes", "Write without asking what was changed only there.", ("--yes",), "flag"),
        Param(
            "take",
            "Take this event too: not known here, or changed on both sides.",
            ("--take",),
            many=True,
            metavar="UID",
        ),
        Param(
            "group", "The group that unknown events become meetings of.", ("--group",), metavar="ID", complete="groups"
        ),
        Param("person", "Whose busy times these are.", ("--person",), metavar="ID", complete="people"),
        Param("titles", "Of busy times, keep what the events are called.", ("--titles",), "flag"),
        Param("replace", "Busy times in place of the copy that is there.", ("--replace",), "flag"),
        Param(
            "zone", "The place whose clock is meant by a zone in the file that nobody knows.", ("--zone",),
            metavar="ZONE", complete="field:mentor.yaml.timezone",
        ),
    ),
    examples=(
        "mentor calendar import edited.ics --yes",
        "mentor calendar import amina.ics --person amina",
    ),
    writes=True,
    unlocked=True,
)  # fmt: skip
