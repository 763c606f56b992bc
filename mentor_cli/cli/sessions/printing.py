"""`mentor print`: a session's agenda as one clean page, or as plain text for a chat."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Output, Param
from mentor_cli.cli.named_outputs import may_replace
from mentor_cli.cli.records.showing import readable
from mentor_cli.cli.sessions.start import group_of, start_of
from mentor_cli.core.body import is_sealed, section, title
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.ids import by_every_id, fold
from mentor_cli.core.live.page import ACTIONS, stage_section, stage_title
from mentor_cli.core.live.stages import stages_of
from mentor_cli.core.meetings import original_start
from mentor_cli.core.session_people import people_of_session
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.video import video_link
from mentor_cli.core.time.wording import clock_time, full_day

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.live.course import Stage
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment

_MARK = r"(?m) \^[0-9a-z]{5}$"
_COMMENT = r"(?s)<!--.*?-->"


def print_session(call: Call, *, session: str, output: str | None, text: bool) -> Outcome:
    """The page on standard output, or in a file; with `text` the bare agenda."""
    found = readable(call.workspace.find("sessions", session))
    if is_sealed(found.body):
        raise UnusableFile(f"{found.path} is sealed: its text cannot be printed here", "open it with your key first")
    group, start = group_of(call, found), start_of(call, found)
    people = by_every_id(call.workspace.usable("people"))
    coming = people_of_session(found, call.workspace.usable("groups"), people)
    names = {person: person_name(person, people) for person in coming}
    stages = stages_of(found)
    day = (original_start(found) or start.local).date()
    video = video_link(call.workspace.settings, (found, group), [group.id] if group else coming, day)
    who = _who(call, coming, people, start, video)
    heading = title(found.body) or f"{found.id}, {full_day(start.local)}"
    if text:
        lines = list(_text_lines(heading, who, stages, names, start))
        made = "\n".join(lines) + "\n"
    else:
        lines = []
        made = _page(found, heading, who, stages, names, start)
    if output and output != "-":
        # The same page as it was printed before begins with the same words, whatever has changed below them.
        begins = heading if text else made[: made.index("<title>")]
        may_replace(output, "printed agenda", lambda held: held.startswith(begins.encode()))
        return Outcome({"id": found.id, "path": output}, (output,), outputs=(Output(output, made.encode()),))
    return Outcome({"id": found.id, "text": made}, lines, raw=made.encode())


def _who(call: Call, coming: Sequence[str], people: Mapping[str, Record], start: Moment, video: str) -> str:
    """`Rosa, Amina 18:00 · Tomek 19:00 · https://…`."""
    clocks: dict[str, list[str]] = {}
    for person in coming:
        there = call.there(start, people.get(fold(person)))
        day = "" if there is None or there.local.date() == start.local.date() else f"{there.local:%a} "
        clock = f" {day}{clock_time(there.local)}" if there else ""
        clocks.setdefault(clock, []).append(person_name(person, people).split(" ")[0])
    return " · ".join([*(f"{', '.join(names)}{clock}" for clock, names in clocks.items()), *([video] if video else [])])


def _text_lines(
    heading: str, who: str, stages: Sequence[Stage], names: Mapping[str, str], start: Moment
) -> Iterator[str]:
    yield heading
    if who:
        yield who
    yield ""
    for stage, moment in _clocked(stages, start):
        lead = f" ({names.get(stage.lead, stage.lead).split(' ')[0]})" if stage.lead and not stage.turn else ""
        yield f"{clock_time(moment.local)} {stage_title(stage, names)}, {stage.minutes} min{lead}"
    yield f"{clock_time(start.after(sum(stage.minutes for stage in stages)).local)} end"


def _clocked(stages: Sequence[Stage], start: Moment) -> Iterator[tuple[Stage, Moment]]:
    elapsed = 0
    for stage in stages:
        yield stage, start.after(elapsed)
        elapsed += stage.minutes


def _page(
    session: Record, heading: str, who: str, stages: Sequence[Stage], names: Mapping[str, str], start: Moment
) -> str:
    from mentor_cli.adapters.html.agenda import PageSegment, agenda_page

    segments = []
    for at, (stage, moment) in enumerate(_clocked(stages, start)):
        part = stage_section(session.body, stages, at, names)
        lead = "" if stage.turn else names.get(stage.lead, stage.lead)
        segments.append(
            PageSegment(clock_time(moment.local), stage.minutes, stage_title(stage, names), lead,
                        _clean(part.text if part else ""))
        )  # fmt: skip
    before, actions = section(session.body, "Before"), section(session.body, ACTIONS)
    after = _clean(actions.text) if actions else ""
    return agenda_page(
        heading, who, _clean(before.text) if before else "", segments, f"**Actions**\n\n{after}" if after else "", "en"
    )


def _clean(text: str) -> str:
    """Without marks and comments, which are for the files; boxes as signs that print."""
    text = re.sub(_MARK, "", re.sub(_COMMENT, "", text))
    return re.sub(r"(?m)^([-*+]) \[ \] ", r"\1 ☐ ", re.sub(r"(?m)^([-*+]) \[[xX]\] ", r"\1 ☑ ", text)).strip()


PRINT = Command(
    print_session,
    "Print a session's agenda as one clean page of HTML, for a browser or for paper, or as plain text for a chat.",
    (
        Param("session", "The session.", asked=True, metavar="ID", complete="sessions"),
        Param("output", "Where to write it; otherwise standard output.", ("-o", "--output"), metavar="FILE"),
        Param("text", "Plain text instead of a page.", ("--text",), "flag"),
    ),
    examples=("mentor print 2026-12-10-thursday -o agenda.html", "mentor print 2026-12-10-thursday --text"),
)
