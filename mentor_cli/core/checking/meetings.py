"""Sessions whose start does not exist on the clock, and planned ones that no longer fit their group's cadence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from mentor_cli.core.doubt import Doubt
from mentor_cli.core.errors import MentorError
from mentor_cli.core.groups import never_comes
from mentor_cli.core.ids import fold
from mentor_cli.core.meetings import original_start, rules_of
from mentor_cli.core.meetings import standing_twice as said_of_two
from mentor_cli.core.practice import is_practice
from mentor_cli.core.record import Record
from mentor_cli.core.time.cadence import NEEDED, occurrences, read_rule
from mentor_cli.core.time.wallclock import record_moment
from mentor_cli.core.time.zones import zone

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


def impossible_starts(session: Record, elsewhere: ZoneInfo | None = None) -> Iterator[Doubt]:
    """Starts that a clock change leaves out, or that come twice without saying which is meant.

    A session that names no zone is looked at where `elsewhere` says which zone counts.
    """
    named = session.text("timezone")
    clock = zone(named) if named else elsewhere
    for name in ("start", "moved_from"):
        text = session.text(name)
        wrong = _wrong_with(text, clock) if text and clock else None
        if wrong:
            yield Doubt("F031", f"{name}: {wrong[0]}", wrong[1], (name,))


@lru_cache(maxsize=1024)
def _wrong_with(text: str, clock: ZoneInfo) -> tuple[str, str] | None:
    """What is wrong with a moment on that clock, and the hint. Groups of one programme meet at the same times."""
    try:
        record_moment(text, clock)
    except MentorError as wrong:
        return wrong.message, wrong.hint
    return None


def doubtful_cadence(group: Record) -> Iterator[Doubt]:
    """Rules of the cadence whose day is one of a week where they go by months, or the other way round; and a rule that
    never comes."""
    for at, words in enumerate(group.mappings("cadence")):
        # What a rule lacks, or what of it means nothing, has been told by reading.
        if all(name in words for name in NEEDED):
            try:
                read_rule(words)
            except MentorError as wrong:
                yield Doubt("F032", f"cadence.{wrong.message}", wrong.hint, ("cadence", at, "day"))
                return
    yield from _no_meeting_at_all(group)


def _no_meeting_at_all(group: Record) -> Iterator[Doubt]:
    """That its last rule has no day. Former ones may have none: they were changed before their first meeting."""
    cadence = group.mappings("cadence")
    if not cadence or group.fault("cadence") or not all(name in cadence[-1] for name in NEEDED):
        return
    never = never_comes(read_rule(cadence[-1]))
    if never:
        hint = "choose another day, or a later one for its end"
        yield Doubt("F044", f"cadence: {never}", hint, ("cadence", len(cadence) - 1, "day"))


def standing_twice(sessions: Iterable[tuple[Record, Record]]) -> Iterator[tuple[str, Doubt]]:
    """The path of each session that stands for a meeting for which another one stands already, and the doubt.

    `sessions` are all that belong to a group, each with its group in front.

    Each of those who practise alone has a page of their own.
    """
    standing: dict[tuple[str, datetime], list[Record]] = {}
    for group, session in sessions:
        original = original_start(session)
        if original is None:
            continue
        others = standing.setdefault((group.path, original), [])
        other = next((one for one in others if _whose(one) == _whose(session) and _may_be_one(one, session)), None)
        if other:
            name = "moved_from" if session.text("moved_from") else "start"
            yield session.path, Doubt("F038", *said_of_two(original, other.path), (name,))
        others.append(session)


def _whose(session: Record) -> tuple[str, ...]:
    """Who practises alone by the page, folded; nobody for a session that stands for the meeting itself."""
    return tuple(map(fold, session.texts("people"))) if is_practice(session) else ()


def _may_be_one(one: Record, other: Record) -> bool:
    """Whether two sessions with the same original start mean the same instant: in an hour that comes twice the offsets
    tell."""
    offsets = {str(session.text("moved_from") or session.text("start"))[16:] for session in (one, other)}
    return len(offsets) == 1 or "" in offsets


def off_the_cadence(
    session: Record, group: Record, clock: ZoneInfo, workspace: Record, now: datetime
) -> Iterator[Doubt]:
    """A planned session to come that no occurrence of its group's cadence stands behind any more."""
    original = original_start(session)
    if session.text("status") != "planned" or original is None or not group.values.get("cadence"):
        return
    if original.replace(tzinfo=clock) <= now:
        return
    try:
        fits = any(occurrences(group.id, rules_of(group, workspace), clock, original, original + timedelta(minutes=1)))
    except MentorError:
        return
    if not fits:
        message = f"{original:%Y-%m-%d %H:%M} is not a meeting of {session.text('group')}'s cadence"
        name = "moved_from" if session.text("moved_from") else "start"
        yield Doubt("F033", message, "move it, cancel it, or leave it as an extra meeting", (name,), severity="info")
