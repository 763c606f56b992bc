"""Rules that a workspace switches off or reports in another way: `judgement:` in `mentor.yaml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from mentor_cli.core.doubt import Doubt

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

SETTINGS = ("off", "error", "warning", "info")


def switches_of(workspace: Record) -> dict[str, str]:
    """The setting of each rule by its code, as far as it is one; `workspace` is `mentor.yaml`'s record."""
    typed = _typed(workspace)
    return {code.upper(): setting.lower() for code, setting in typed.items() if setting.lower() in SETTINGS}


def switch_doubts(workspace: Record) -> Iterator[Doubt]:
    """Codes that no rule has, and settings that are none, with the nearest."""
    typed = _typed(workspace)
    if not typed:
        return
    from mentor_cli.core.fieldtypes import nearest
    from mentor_cli.core.judgement.pages import codes

    known = codes()
    for code, setting in typed.items():
        if code.upper() not in known:
            near = nearest(code.upper(), known, most=1, likeness=0.5)
            hint = f"did you mean {near[0]}?" if near else "mentor explain lists the rules"
            message = f"there is no rule {code} to be switched"
            yield Doubt("F036", message, hint, ("judgement", code), "key", "warning")
        if setting.lower() not in SETTINGS:
            message = f"{code}: {setting} says nothing about a rule"
            yield Doubt("F036", message, f"write {', '.join(SETTINGS)}", ("judgement", code), severity="warning")


def _typed(workspace: Record) -> Mapping[str, str]:
    return {str(code): str(setting).strip() for code, setting in workspace.mapping("judgement").items()}
