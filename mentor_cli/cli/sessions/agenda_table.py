"""An agenda for eyes: clock, minutes, title, who leads, a remark; below it the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.render import cut, table

if TYPE_CHECKING:
    from mentor_cli.core.agenda.plan import Agenda

# Clock, minutes, title, who leads, a remark.
AgendaRow = tuple[str, int, str, str, str]


def agenda_lines(rows: Sequence[AgendaRow], end: str, end_remark: str, width: int | None) -> Iterator[str]:
    """The rows in aligned columns, the last one saying when it ends; cut to the width of a terminal."""
    digits = max((len(str(row[1])) for row in rows), default=1)
    cells = [(clock, f"{minutes:>{digits}}", title, lead, remark) for clock, minutes, title, lead, remark in rows]
    for line in table([*cells, (end, "", "end", "", end_remark)], (), None):
        yield line if width is None else cut(line, width)


def shortened_line(agenda: Agenda) -> str:
    """What got less time than it wants."""
    said = ", ".join(f"{part.title} {part.minutes} of {part.wished}" for part in agenda.shortened)
    return f"shortened to fit {agenda.minutes} minutes: {said}"
