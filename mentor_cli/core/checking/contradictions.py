"""Values of one record that are each right and cannot hold together.

`check` finds them in files; no command writes one.
"""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.checking.spans import reversed_spans
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.record import Record


def contradictions(record: Record) -> Iterator[Doubt]:
    """Ends before their starts, days that no such cadence has, starts that the clock does not show, people who stand
    in a group twice.
    """
    yield from reversed_spans(record)
    if record.kind not in ("groups", "sessions"):
        return
    # Imported for these alone: every command that writes comes by here, and most write something else.
    from mentor_cli.core.checking import meetings, rosters

    if record.kind == "groups":
        yield from meetings.doubtful_cadence(record)
        yield from rosters.listed_twice(record)
    else:
        yield from meetings.impossible_starts(record)
