"""Whose a record is, whatever name it uses for them, and which day it is for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.ids import fold

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


class Owners(NamedTuple):
    """The people and groups of a workspace.

    `ids` gives the id for every folded name that records use, former ids included; `today` gives the day it is for an
    id, for None and for somebody unknown that of the workspace.
    """

    ids: Mapping[str, str]
    today: Callable[[str | None], date]

    def id_of(self, name: str) -> str:
        """The id of the person or group that is called so; the name itself when nobody is."""
        return self.ids.get(fold(name), name)

    def owner(self, record: Record) -> str:
        """The id of the record's owner."""
        return self.id_of(record.text("owner") or "")
