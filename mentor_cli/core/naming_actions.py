"""Which actions somebody means who types marks, words of the text, or the place of a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mentor_cli.core.actions import Action, in_order_of_due, matching
from mentor_cli.core.errors import AmbiguousId, UnknownId
from mentor_cli.core.fieldtypes import nearest
from mentor_cli.core.ids import fold

_MARK = r"\^?[a-z0-9]{5}"
_SHOWN = 5
_LIST = "mentor actions list"


def named_actions(actions: Sequence[Action], what: Sequence[str]) -> list[Action]:
    """The actions of those marks, if every word is one; otherwise the only one with all of the words.

    An open action is meant before one that is done. A task without a mark can also be named by its place, such as
    `goals/ana-sql.md:12`. Raises UnknownId with the nearest, AmbiguousId with the candidates.
    """
    by_mark = {action.mark: action for action in actions if action.mark}
    by_place = {place.text: action for action in actions for place in action.places}
    found = [by_mark.get(word.removeprefix("^")) or by_place.get(word) for word in what]
    known = [action for action in found if action]
    if known and len(known) == len(found):
        return list({action.key: action for action in known}.values())
    _refuse_unknown_marks(what, by_mark)
    return [_by_words(actions, " ".join(what))]


def _refuse_unknown_marks(what: Sequence[str], by_mark: dict[str, Action]) -> None:
    """A word that begins with ^ is a mark; beside marks that exist, one that looks like a mark is one too."""
    with_marks = any(word.removeprefix("^") in by_mark for word in what)
    all_look_so = with_marks and all(re.fullmatch(_MARK, word) for word in what)
    for word in what:
        if word.removeprefix("^") not in by_mark and (word.startswith("^") or all_look_so):
            raise UnknownId(f"there is no action {word}", _nearest_mark(word, by_mark))


def _nearest_mark(word: str, by_mark: dict[str, Action]) -> str:
    near = nearest(fold(word.removeprefix("^")), tuple(by_mark), most=1, likeness=0.6)
    return f"did you mean ^{near[0]}, {by_mark[near[0]].text}?" if near else _LIST


def _by_words(actions: Sequence[Action], words: str) -> Action:
    listed = [action for action in actions if action.is_listed]
    found = matching([action for action in listed if not action.done], words)
    found = found or matching([action for action in listed if action.done], words)
    if len(found) == 1:
        return found[0]
    if not found:
        marks = {action.mark: action for action in actions if action.mark}
        looks_so = re.fullmatch(_MARK, words)
        raise UnknownId(f"there is no action {words}", _nearest_mark(words, marks) if looks_so else _LIST)
    raise AmbiguousId(f"{words} could be more than one action", _candidates(found))


def _candidates(found: Sequence[Action]) -> str:
    shown = [f"  {action.key}  {action.text}" for action in in_order_of_due(found)[:_SHOWN]]
    more = [f"  and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
    return "\n".join(["type more of it, or what stands in front of it here:", *shown, *more])
