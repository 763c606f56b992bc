"""Where a group's cadence and its end, or that of the programme, do not go together."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from mentor_cli.core.meetings import rules_of
from mentor_cli.core.time.cadence import read_rules, rule_days
from mentor_cli.core.time.wording import full_day

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_MOST = 600


def end_of(group: Record, workspace: Record) -> tuple[date | None, str]:
    """The last day of the group, else of the programme, and that in words: `thursday ends on Thu 17 Dec 2026`."""
    ends = group.date("ends") or workspace.date("ends")
    whose = f"{group.id} ends" if group.date("ends") else "the programme ends"
    return ends, f"{whose} on {full_day(ends)}" if ends else ""


def ending_note(group: Record, workspace: Record, holidays: Collection[date]) -> str:
    """That the last rule ends with the group or the programme, or goes on behind the programme; empty otherwise."""
    written, rules = read_rules(group.mappings("cadence")), rules_of(group, workspace)
    programme_ends = workspace.date("ends")
    ends, whose = end_of(group, workspace)
    if not rules or ends is None:
        return ""
    days = list(islice(rule_days(rules[-1], holidays), _MOST))
    if not days:
        return f"no meeting takes place: {whose}, before the first"
    if next(rule_days(written[-1], holidays, ends + timedelta(days=1)), None) and rules[-1] != written[-1]:
        return f"{whose}: the last meeting is on {full_day(days[-1])}"
    late = [day for day in days if programme_ends and day > programme_ends]
    if late and programme_ends:
        count = "1 meeting comes" if len(late) == 1 else f"{len(late)} meetings come"
        return f"the programme ends on {full_day(programme_ends)}, and {count} after it"
    return ""
