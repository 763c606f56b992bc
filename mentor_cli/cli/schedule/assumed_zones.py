"""Whose zone is not known, so that the programme's is assumed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mentor_cli.core.ids import typed_id

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record


def zone_notes(call: Call, people: Iterable[Record]) -> Iterator[str]:
    """Of whom no zone is known, in one line with the command that mends it."""
    lacking = [person.id for person in people if not person.text("timezone")]
    if lacking:
        mend = f"mentor people set {typed_id(lacking[0])} --timezone …"
        yield f"no zone is known of {', '.join(lacking)}: read on the clock of {call.default_zone.key} ({mend})"
