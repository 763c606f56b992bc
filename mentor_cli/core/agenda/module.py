"""The module that a pair has finished, or not, before it meets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.ids import fold
from mentor_cli.core.time.iso import day_of

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


class ModuleState(NamedTuple):
    """A module, and for each person (id) the day they finished it; None where nothing is recorded."""

    id: str
    title: str
    finished: tuple[tuple[str, date | None], ...]


def module_state(
    named: str | None, workspace: Record, ids: Sequence[str], people: Mapping[str, Record], day: date
) -> ModuleState | None:
    """How far those people are with the module: the one `named`, else the insight module that is on at that day.

    That is the one that ends next; after the last one has ended, the last. None where the programme has none.
    """
    module = _module(named, workspace.mappings("modules"), day)
    if module is None:
        return None
    found = tuple((person, _finished(people.get(person), str(module["id"]))) for person in ids)
    return ModuleState(str(module["id"]), str(module.get("title") or module["id"]), found)


def _module(named: str | None, modules: Sequence[Mapping[str, Any]], day: date) -> Mapping[str, Any] | None:
    known = [one for one in modules if one.get("id")]
    if named:
        found = (one for one in known if fold(str(one["id"])) == fold(named))
        return next(found, {"id": named})
    insight = sorted((one for one in known if one.get("kind") == "insight"), key=lambda one: one.get("ends") or "9999")
    coming = (one for one in insight if (one.get("ends") or "9999") >= day.isoformat())
    return next(coming, insight[-1] if insight else None)


def _finished(person: Record | None, module: str) -> date | None:
    done = {fold(str(name)): when for name, when in person.mapping("modules").items()} if person else {}
    return day_of(str(done[fold(module)])) if fold(module) in done else None
