"""Practice alone: where no slot works, each person of a group has a page of their own beside the meeting's file."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


def is_practice(session: Record) -> bool:
    """Whether the file is one person's page: `status: solo`, a group, and one of its people.

    It stands for no meeting, so that each of them can have one; the meeting's own file says what became of it.
    """
    return session.text("status") == "solo" and bool(session.text("group")) and len(session.texts("people")) == 1
