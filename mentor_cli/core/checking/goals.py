"""Goals: how they stand, and fields that contradict each other. Their words are what `goals check` judges.

The rules are those of the judgement; only the ones that need no words and no other records look at a goal here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from types import ModuleType

from mentor_cli.core.body import is_sealed
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.findings import Severity
from mentor_cli.core.judgement.allowances import allowance_place
from mentor_cli.core.judgement.from_records import goal_from, statement_place
from mentor_cli.core.judgement.goal import JudgementContext
from mentor_cli.core.judgement.rules import SEVERITIES, STATE, Rule, switched
from mentor_cli.core.judgement.smart import a02_due_before_written, a10_stages_out_of_order, m04_target_is_start
from mentor_cli.core.judgement.switches import switches_of
from mentor_cli.core.judgement.text.reading import Reading, Words
from mentor_cli.core.judgement.verdict import Place, Remark, field_steps
from mentor_cli.core.record import Record

# Rules that fields decide. Dates against one another are an error in the file, a goal that is not SMART is none.
_OF_FIELDS: tuple[tuple[ModuleType, Severity], ...] = (
    (a02_due_before_written, "error"),
    (a10_stages_out_of_order, "warning"),
    (m04_target_is_start, "warning"),
)
# What comes by itself as time goes by.
_OF_TIME = frozenset(("GOAL-S01", "GOAL-S02", "GOAL-S03", "GOAL-S04", "GOAL-S07"))
_UNREAD = Reading(Words("", (), (), ()), True)


def goal_doubts(record: Record, workspace: Record, today: date) -> Iterator[Doubt]:
    """What is to be said about a goal; `workspace` is the record of `mentor.yaml`, which may switch rules off."""
    if is_sealed(record.body):
        return
    goal = goal_from(record, JudgementContext(today=today), Place())
    switches = switches_of(workspace)
    rules = [(rule.module, _severity(rule, switches)) for rule in switched(STATE, switches, goal.allowed)]
    for module, usual in _OF_FIELDS:
        setting = switches.get(module.CODE, usual)
        if setting != "off" and module.CODE not in goal.allowed:
            rules.append((module, SEVERITIES[setting]))
    for module, severity in rules:
        for remark in module.check(goal, _UNREAD):
            yield _placed(
                record, Doubt(module.CODE, remark.message, remark.hint or module.HINT, severity=severity), remark
            )


def _severity(rule: Rule, switches: Mapping[str, str]) -> Severity:
    """As `mentor.yaml` says, else how it is here: time that passes breaks no file, and no check that ran yesterday."""
    code = str(rule.module.CODE)
    return "info" if code in _OF_TIME and code not in switches else rule.severity


def _placed(record: Record, doubt: Doubt, remark: Remark) -> Doubt:
    """The doubt at the field it is about, at the comment, or at the goal's statement.

    What time brings is put at the statement too: to find a field means to read the file with places, and of old
    goals there are thousands.
    """
    steps = field_steps(remark.field)
    if steps[0] in record.values and doubt.code not in _OF_TIME:
        return doubt._replace(path=steps)
    if remark.field.startswith("allow "):
        line, column, length = allowance_place(record.body, remark.field.removeprefix("allow "))
    else:
        place = statement_place(record, {})
        line, column = place.line - record.body_line + 1, place.column
        length = len(place.typed.split("\n", 1)[0])
    return doubt._replace(line=line, column=column, length=length)
