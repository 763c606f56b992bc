"""The text of a new session file: what is known already, and empty places for what will be said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from mentor_cli.core.agenda.context import Attendee, SessionContext
from mentor_cli.core.agenda.lasttime import AgreedAction
from mentor_cli.core.agenda.places import filled_prompts
from mentor_cli.core.agenda.plainlines import listed, one_line, step_line, whole_line
from mentor_cli.core.agenda.plan import Agenda, Row
from mentor_cli.core.agenda.segments import Duty
from mentor_cli.core.tasks import Task
from mentor_cli.core.time.wallclock import Moment
from mentor_cli.core.time.wording import WEEKDAYS, clock_time, long_day
from mentor_cli.core.yamltext import scalar, scalar_for_flow

_A_WEEK = timedelta(days=7)
# Two blank lines below the prompts of a segment: where its notes go.
_ROOM_FOR_NOTES = "\n\n\n"


def session_text(context: SessionContext, agenda: Agenda) -> str:
    """The whole file, frontmatter and body, with a final newline."""
    frontmatter = "\n".join(_frontmatter(context, agenda))
    return f"---\n{frontmatter}\n---\n{_body(context, agenda)}"


def _frontmatter(context: SessionContext, agenda: Agenda) -> Iterator[str]:
    occasion = context.occasion
    yield f"format: {scalar(occasion.form.name)}"
    if occasion.group:
        yield f"group: {scalar(occasion.group.id)}"
    if occasion.people:
        yield "people:"
        yield from (f"  - {scalar(person)}" for person in occasion.people)
    yield f"start: {occasion.start.text}"
    yield f"timezone: {scalar(occasion.start.zone.key)}"
    yield f"minutes: {agenda.minutes}"
    yield "status: planned"
    if context.chair:
        yield f"chair: {scalar(context.chair)}"
    if context.lead:
        yield f"lead: {scalar(context.lead)}"
    if occasion.theme:
        yield f"theme: {scalar(occasion.theme)}"
    yield from _material(context)
    yield "agenda:"
    for row in agenda.rows:
        yield from _row_with_steps(row) if row.steps else [f"  - {_row_in_one_line(row)}"]


def _material(context: SessionContext) -> Iterator[str]:
    """The module, the case, and who sits with whom, where the session has them."""
    if context.module:
        yield f"module: {scalar(context.module.id)}"
    if context.case:
        yield f"case: {scalar(context.case.id)}"
    if context.tables:
        yield "tables:"
        yield from (f"  - [{', '.join(map(scalar_for_flow, table))}]" for table in context.tables)


def _row_in_one_line(row: Row) -> str:
    return _flow(title=row.title, minutes=row.minutes, lead=row.lead, turn=row.turn)


def _row_with_steps(row: Row) -> Iterator[str]:
    yield f"  - title: {scalar(row.title)}"
    yield f"    minutes: {row.minutes}"
    if row.lead:
        yield f"    lead: {scalar(row.lead)}"
    if row.turn:
        yield f"    turn: {scalar(row.turn)}"
    yield "    steps:"
    for step in row.steps:
        yield f"      - {_flow(title=step.title, minutes=step.minutes, speaks=step.speaks, silent=step.silent)}"


def _flow(**fields: str | int | None) -> str:
    """The fields that are there as `{title: Welcome, minutes: 10}`."""
    words = {name: scalar_for_flow(value) if isinstance(value, str) else value for name, value in fields.items()}
    return "{" + ", ".join(f"{name}: {value}" for name, value in words.items() if value is not None) + "}"


def _body(context: SessionContext, agenda: Agenda) -> str:
    parts = [f"# {' '.join(context.title.split())}, {long_day(context.day)}\n\n{_who_and_where(context, agenda)}\n\n"]
    if context.occasion.form.prepare:
        parts.append("## Before\n" + _duties(context.occasion.form.prepare) + "\n\n")
    parts += [_segment(row, context) for row in agenda.rows]
    parts += [f"## {part.title}\n{part.prompts}".rstrip() + "\n\n" for part in context.occasion.form.note_sections]
    if context.occasion.form.after:
        parts.append("## After\n" + _duties(context.occasion.form.after) + "\n\n")
    return "".join(parts) + _closing_sections(context)


def _duties(duties: Iterable[Duty]) -> str:
    return "\n".join(f"- {whole_line(duty.who)}: {one_line(duty.what)}" for duty in duties)


def _who_and_where(context: SessionContext, agenda: Agenda) -> str:
    """Who comes, each with their own clock, and the link: `Rosa and Amina 18:00-18:55 · Tomek 19:00-19:55 · https://…`."""
    clocks: dict[str, list[Attendee]] = {}
    for attendee in context.attendees:
        clocks.setdefault(_clock(attendee.local, context.day, agenda.minutes), []).append(attendee)
    names = [f"{whole_line(listed([one.name for one in group]))} {clock}" for clock, group in clocks.items()]
    line = " · ".join([*names, *([one_line(context.video)] if context.video else [])])
    chair = next((one.name for one in context.attendees if one.id == context.chair), context.chair)
    return f"{line}\n\nChair: {one_line(chair)}" if chair else line


def _clock(start: Moment | None, day: date, minutes: int) -> str:
    """`18:00-18:55`, with the weekday where it is another one there."""
    if start is None:
        return "on a clock that is not known"
    weekday = "" if start.local.date() == day else f"{WEEKDAYS[start.local.weekday()][:3]} "
    return f"{weekday}{clock_time(start.local)}-{clock_time(start.after(minutes).local)}"


def _segment(row: Row, context: SessionContext) -> str:
    names = {attendee.id: attendee.name for attendee in context.attendees}
    whose = f": {' '.join(names.get(row.turn, row.turn).split())}" if row.turn else ""
    lines = [f"## {row.start} {row.title}{whose}"]
    lines += [step_line(*step) for step in row.steps]
    prompts = filled_prompts(row, context)
    lines += ["", prompts] if row.steps and prompts else [prompts] if prompts else []
    return "\n".join(lines) + _ROOM_FOR_NOTES


def _closing_sections(context: SessionContext) -> str:
    return (
        "## Decisions\n\n"
        + "\n".join(action_lines(context.actions, context.day))
        + "\n\n## New goals\n<!-- who, what, by when; afterwards: mentor goals add -->\n"
        "\n## Feedback\n<!-- what helped, what to change next time -->\n"
    )


def action_lines(agreed: Iterable[AgreedAction], day: date) -> Iterator[str]:
    """The section of the actions: those of last time that are open and can be told again by their mark, and an example
    of a new one, due a week after `day`.
    """
    yield "## Actions"
    yield from (_carried_line(action.task) for action in agreed if action.task.mark and not action.done)
    yield f"<!-- - [ ] what @who due:{(day + _A_WEEK).isoformat()} -->"


def _carried_line(task: Task) -> str:
    """The task as it was typed, mark and all, at the start of the line."""
    return f"- [ ] {task.raw.split(']', 1)[1].strip()}"
