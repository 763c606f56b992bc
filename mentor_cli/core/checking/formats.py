"""Session formats that are named and not there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from mentor_cli.core.doubt import Doubt, Steps
from mentor_cli.core.errors import brief
from mentor_cli.core.fieldtypes import nearest
from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record


def unknown_formats(
    groups: Iterable[Record], workspace: Record, names: Collection[str]
) -> Iterator[tuple[Record, Doubt]]:
    """Formats that a group or `mentor.yaml` names and nobody has; `names` are those there are.

    What a session names is how it was made: it stays true when the format is gone.
    """
    named: list[tuple[Record, Steps, str | None]] = [(group, ("format",), group.text("format")) for group in groups]
    named.append((workspace, ("defaults", "format"), workspace.mapping("defaults").get("format")))
    for record, path, name in named:
        if name and name not in names:
            yield record, _unknown(name, path, names)


def _unknown(name: str, path: Steps, names: Collection[str]) -> Doubt:
    near = nearest(fold(name), tuple(names), most=1, likeness=0.5)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(names))}"
    return Doubt("F034", f"there is no session format {brief(name)}", hint, path, severity="warning")
