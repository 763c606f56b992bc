"""What a workspace says under `judgement:` in `mentor.yaml`: rules switched, the order of dates, words of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from mentor_cli.core.doubt import Doubt
from mentor_cli.core.judgement.text.mentions import DAY_FIRST, NO_OWN_WORDS, OwnWords

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

SETTINGS = ("off", "on", "error", "warning", "info")
# `off` and `on` as YAML 1.1 has them and some editors write them.
_SWITCH = {"true": "on", "false": "off"}
# The other keys are codes of rules.
_OF_READING = ("dates", "words")


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
        if nearest(code.casefold(), _OF_READING):
            # Reading the file has told of this one.
            continue
        if code.upper() not in known:
            near = nearest(code.upper(), known, most=1, likeness=0.5)
            hint = f"did you mean {near[0]}?" if near else "mentor explain lists the rules"
            message = f"there is no rule {code} to be switched"
            yield Doubt("F036", message, hint, ("judgement", code), "key", "warning")
        elif setting.lower() not in SETTINGS:
            message = f"{code}: {setting} says nothing about a rule"
            yield Doubt("F036", message, f"write {', '.join(SETTINGS)}", ("judgement", code), severity="warning")


def _typed(workspace: Record) -> Mapping[str, str]:
    said = workspace.mapping("judgement").items()
    typed = {str(code): str(setting).strip() for code, setting in said if code not in _OF_READING}
    return {code: _SWITCH.get(setting.lower(), setting) for code, setting in typed.items()}


def dates_of(workspace: Record) -> str:
    """The order in which figures give a date here."""
    return str(workspace.mapping("judgement").get("dates") or DAY_FIRST)


def own_words_of(workspace: Record) -> OwnWords:
    """Words of the programme that no list knows."""
    said = workspace.mapping("judgement").get("words")
    if not said:
        return NO_OWN_WORDS
    events = ((name, tuple(map(date.fromisoformat, days))) for name, days in said.get("events", {}).items())
    return OwnWords(tuple(said.get("deliverables", ())), tuple(said.get("vague", ())), tuple(events))
