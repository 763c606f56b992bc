"""Session formats that are named and not there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from mentor_cli.core.checking.doubt import Doubt
from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record
from mentor_cli.core.references import Steps


def unknown_formats(groups: Sequence[Record], workspace: Record, names: Collection[str]) -> Iterator[Doubt]:
    """Formats that a group or `mentor.yaml` names and nobody has; `names` are those there are.

    What a session names is how it was made: it stays true when the format is gone.
    """
    for group in groups:
        yield from _unknown(group, group.text("format"), ("format",), names)
    yield from _unknown(workspace, workspace.mapping("defaults").get("format"), ("defaults", "format"), names)


def _unknown(record: Record, name: str | None, path: Steps, names: Collection[str]) -> Iterator[Doubt]:
    if not name or name in names:
        return
    from mentor_cli.core.fieldtypes import nearest

    near = nearest(fold(name), tuple(names), most=1, likeness=0.5)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(names))}"
    yield Doubt(record, "F034", f"there is no session format {name}", hint, path, severity="warning")
