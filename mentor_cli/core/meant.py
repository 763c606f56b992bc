"""What a typed word means: an exact id, a former one, else any part of an id or a name that no other has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from mentor_cli.core.ids import fold

Thing = TypeVar("Thing")


class Called(NamedTuple):
    """What something is called: its id, the ids it had before, and its name, if it has one."""

    id: str
    former: tuple[str, ...] = ()
    name: str = ""


def meant(typed: str, things: Sequence[Thing], called: Callable[[Thing], Called]) -> list[Thing]:
    """Those that can be meant: one when it is clear, none when nothing is called so.

    The id as a whole wins over a former one, and both over parts. Among parts none wins: where `ann` is typed, Anna is
    no likelier than Joann.
    """
    wanted = fold(typed)
    names = [(thing, called(thing)) for thing in things]
    return (
        [thing for thing, name in names if name.id == typed]
        or [thing for thing, name in names if fold(name.id) == wanted]
        or [thing for thing, name in names if wanted in map(fold, name.former)]
        or [thing for thing, name in names if wanted in fold(name.id) or wanted in fold(name.name)]
    )
