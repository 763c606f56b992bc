"""An action as people type it in one line: `Ring Dina @amina due:friday`."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call


class ActionWords(NamedTuple):
    """What is to be done, whose it is (an id) and by when, as far as the line says."""

    text: str
    person: str | None
    due: date | None


def read_action(call: Call, words: str) -> ActionWords:
    """The line with `@person` looked up and `due:` read on that person's calendar. Raises UsageError, UnknownId."""
    from mentor_cli.core.time.moments import read_date

    person, due = None, ""
    left = []
    for word in words.split():
        if word.startswith("@") and len(word) > 1:
            person = call.workspace.find("people", word[1:])
        elif word.startswith("due:") and len(word) > len("due:"):
            due = word.removeprefix("due:")
        else:
            left.append(word)
    day = read_date(due, call.today(person or call.me)) if due else None
    return ActionWords(" ".join(left), person.id if person else None, day)
