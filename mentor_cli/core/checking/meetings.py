"""Sessions whose start does not exist on the clock, and planned ones that no longer fit their group's cadence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from mentor_cli.core.checking.doubt import Doubt
from mentor_cli.core.errors import MentorError
from mentor_cli.core.ids import fold
from mentor_cli.core.meetings import original_start, rules_of, zone_of
from mentor_cli.core.record import Record
from mentor_cli.core.time.cadence import occurrences, read_rules
from mentor_cli.core.time.wallclock import record_moment


def impossible_starts(sessions: Sequence[Record], groups: Mapping[str, Record], workspace: Record) -> Iterator[Doubt]:
    """Starts that a clock change leaves out, or that come twice without saying which is meant."""
    for session in sessions:
        for name in ("start", "moved_from"):
            text = session.text(name)
            if not text:
                continue
            try:
                record_moment(text, zone_of(workspace, session, _group(session, groups)))
            except MentorError as wrong:
                yield Doubt(session, "F031", f"{name}: {wrong.message}", wrong.hint, (name,))


def _group(session: Record, groups: Mapping[str, Record]) -> Record | None:
    return groups.get(fold(session.text("group") or ""))


def unreadable_cadences(groups: Sequence[Record]) -> Iterator[Doubt]:
    """Cadences in words that mean nothing."""
    for group in groups:
        for at, words in enumerate(group.mappings("cadence")):
            try:
                read_rules([words])
            except MentorError as wrong:
                yield Doubt(group, "F032", wrong.message, wrong.hint, ("cadence", at))


def off_the_cadence(
    sessions: Sequence[Record], groups: Mapping[str, Record], workspace: Record, now: datetime
) -> Iterator[Doubt]:
    """Planned sessions to come that no occurrence of their group's cadence stands behind any more."""
    for session in sessions:
        group, original = _group(session, groups), original_start(session)
        if session.text("status") != "planned" or group is None or original is None or not group.values.get("cadence"):
            continue
        zone = zone_of(workspace, session, group)
        if original.replace(tzinfo=zone) <= now:
            continue
        try:
            rules = rules_of(group, workspace)
            fits = any(occurrences(group.id, rules, zone, original, original + timedelta(minutes=1)))
        except MentorError:
            continue
        if not fits:
            message = f"{original:%Y-%m-%d %H:%M} is not a meeting of {group.id}'s cadence"
            hint = "move it, cancel it, or leave it as an extra meeting"
            yield Doubt(session, "F033", message, hint, ("start",), severity="info")
