"""What a session takes from its surroundings: the group's own page, its slots, the module, the case, the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.agenda.plainlines import as_items, listed, one_line
from mentor_cli.core.body import section, title
from mentor_cli.core.confidential import is_confidential
from mentor_cli.core.errors import UsageError
from mentor_cli.core.groups import cadence_words
from mentor_cli.core.ids import typed_id
from mentor_cli.core.time.cadence import read_rules
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from mentor_cli.core.agenda.context import SessionContext
    from mentor_cli.core.record import Record

Lines = list[str]


def rule_lines(context: SessionContext) -> Lines:
    """The group's ground rules, or what it may begin with."""
    agreed = _on_the_page(context, "Ground rules")
    if agreed:
        return ["Agreed so far:", "", *agreed]
    group = context.occasion.group
    where = f" Write what you agree into {group.path}, under Ground rules." if group else ""
    begin = as_items(context.occasion.rules)
    return [f"Nothing is agreed yet; you may begin with this.{where}", "", *begin] if begin else []


def introduction_lines(context: SessionContext) -> Lines:
    """The people whom the group's page names as worth speaking to."""
    named = _on_the_page(context, "Introductions")
    return ["Named so far:", "", *named] if named else []


def afterwards_lines(context: SessionContext) -> Lines:
    """The group's plan for after the programme."""
    planned = _on_the_page(context, "Afterwards")
    return ["Planned so far:", "", *planned] if planned else []


def _on_the_page(context: SessionContext, heading: str) -> Lines:
    group = context.occasion.group
    part = section(group.body, heading) if group and not is_confidential(group) else None
    return as_items(part.text) if part else []


def slot_lines(context: SessionContext) -> Lines:
    """When the group meets as a rule, and when instead."""
    group = context.occasion.group
    if group is None:
        return []
    usual = _cadence(group, context) or "no slot that is the same every time"
    instead = group.mapping("alternative")
    command = f'mentor groups set {typed_id(group.id)} --alternative "{{day: mon, at: 18:00}}"'
    second = f"{instead.get('day')} at {instead.get('at')}" if instead else f"none agreed yet: {command}"
    return [f"- The slot: {usual}", f"- When that fails: {second}"]


def _cadence(group: Record, context: SessionContext) -> str:
    try:
        return cadence_words(read_rules(group.mappings("cadence")), context.day)
    except UsageError:
        return ""


def module_lines(context: SessionContext) -> Lines:
    """Who has finished the module, and how to note it."""
    module = context.module
    if module is None:
        return ["Which module is it about? Name it with --module next time, or list modules in mentor.yaml."]
    names = {attendee.id: attendee.name for attendee in context.attendees}
    lines = [f"The module: {one_line(module.title)} ({module.id})", ""]
    for person, day in module.finished:
        note = f"not finished, or not noted under modules: in people/{person}.md"
        state = f"finished {day_near(day, context.day)}" if day else note
        lines.append(f"- {one_line(names.get(person, person))}: {state}")
    return lines


def case_lines(context: SessionContext) -> Lines:
    """The case as it is written in the library, on quoted lines."""
    case = context.case
    if case is None:
        return ["No case of the library is chosen: bring one, or name one with --case."]
    words = case.text("title") or title(case.body) or case.id
    text = [line for line in case.body.split("\n") if not line.startswith("# ")]
    quoted = [f"> {one_line(line)}".rstrip() for line in "\n".join(text).strip().split("\n")]
    return [f"- {case.id}: {one_line(words)}", *(["", *quoted] if any(text) else [])]


def table_lines(context: SessionContext) -> Lines:
    """Who sits with whom today."""
    names = {attendee.id: attendee.name for attendee in context.attendees}
    return [
        f"- Table {number}: {one_line(listed([names.get(person, person) for person in table]))}"
        for number, table in enumerate(context.tables, 1)
    ]


def benchmark_lines(context: SessionContext) -> Lines:
    """Where each goal should stand on the way, as its owner wrote it."""
    lines = [f"- {goal.id}, {one_line(by)}: {one_line(what)}" for goal in context.goals for by, what in goal.benchmarks]
    return ["Written so far:", "", *lines] if lines else []
