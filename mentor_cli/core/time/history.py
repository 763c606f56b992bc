"""What guests were shown of a group in the course of time, and how often that made each of its events come and go.

A calendar follows an event only to a higher sequence (RFC 5545 §3.8.7.4), and a sequence must not rise where a guest
sees no change. So the group remembers which rules were shown from when to when, counted in renewals, and every event
counts its own coming and going by them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from mentor_cli.core.time.cadence import Rule, rule_days
from mentor_cli.core.time.identity import Published

Shown = Mapping[str, Any]
SINCE, GONE = "since", "gone"


@dataclass(frozen=True, slots=True)
class Stretch:
    """One rule that was shown from renewal `since` until `gone` (None: still): as the series of `uid`, or, where that
    is empty, as single events.
    """

    since: int
    gone: int | None
    uid: str
    rule: Rule

    def covers(self, renewal: int) -> bool:
        """Whether it was shown after so many renewals."""
        return self.since <= renewal and (self.gone is None or renewal < self.gone)

    def falls_on(self, original: datetime) -> bool:
        """Whether the rule has a meeting that starts then."""
        day = original.date()
        return original.time() == self.rule.at and next(rule_days(self.rule, since=day), None) == day


@dataclass(frozen=True, slots=True)
class History:
    """All that was shown of a group; `shared` is what is published of its series and its meetings without a file."""

    shared: Published
    stretches: tuple[Stretch, ...] = ()

    def of_single(self, original: datetime) -> Published:
        """What a single event without a file says of itself, by its original local start."""
        return self._turned(self.shared, self._present(lambda one: not one.uid and one.falls_on(original)))

    def of_series(self, uid: str) -> Published:
        """What a series says of itself."""
        return self._turned(self.shared, self._present(lambda one: one.uid == uid))

    def of_session(self, own: Published, original: datetime | None) -> Published:
        """What the event of a session file says: it is one of its own as long as it is not in a series."""
        return self._turned(own, self._alone(original))

    def first_of_session(self, original: datetime, uids: Sequence[str]) -> Published:
        """What a session file has to count on from, so that no sequence falls that guests were shown without it."""
        known = [self.of_single(original), *map(self.of_series, uids)]
        highest = max(known, key=lambda one: one.sequence)
        return replace(highest, sequence=max(0, highest.sequence - len(self._changes(self._alone(original)))))

    def was_shown(self, original: datetime) -> bool:
        """Whether guests ever saw a single event that was meant to start then."""
        return any(not one.uid and one.falls_on(original) for one in self.stretches)

    def _turned(self, own: Published, present: Sequence[bool]) -> Published:
        """One sequence more for each time that it was taken back or came again; the stamp of the last time."""
        changes = self._changes(present)
        if not changes:
            return own
        return replace(own, sequence=own.sequence + len(changes), stamp=max(own.stamp, self._stamp(changes[-1])))

    def _present(self, belongs: Callable[[Stretch], bool]) -> list[bool]:
        """Whether something that these made was shown, after so many renewals."""
        own = list(filter(belongs, self.stretches))
        return [any(one.covers(number) for one in own) for number in range(len(self.shared.renewals) + 1)]

    def _alone(self, original: datetime | None) -> list[bool]:
        """Whether a session was an event of its own, after so many renewals."""
        inside = self._present(lambda one: original is not None and bool(one.uid) and one.falls_on(original))
        return [not one for one in inside]

    def _changes(self, present: Sequence[bool]) -> list[int]:
        """The renewals at which it went or came again; its first coming is none."""
        first = present.index(True) if True in present else len(present)
        return [number for number in range(first + 1, len(present)) if present[number] != present[number - 1]]

    def _stamp(self, renewal: int) -> datetime:
        return self.shared.renewals[renewal - 1]


def renewed(
    before: Published | None, after: Published, shown: tuple[Shown, ...], now: datetime, horizon: date
) -> Published:
    """What the group remembers when these rules are shown; `before` is what it remembered so far.

    A rule without an end was shown up to the horizon.
    """
    if before is None:
        return replace(after, shown=shown)
    known = [(_bare(rule), rule) for rule in before.shown]
    kept = tuple(next((rule for bare, rule in known if bare == one), None) for one in shown)
    gone = [rule for bare, rule in known if bare not in shown]
    if not gone and None not in kept:
        return replace(after, shown=before.shown, former=before.former, renewals=before.renewals)
    if not (gone or before.shown or before.former):
        return replace(after, shown=shown)
    number = len(before.renewals) + 1
    ended = ({**rule, "until": rule.get("until") or horizon.isoformat(), GONE: number} for rule in gone)
    return replace(
        after,
        shown=tuple(rule or {**one, SINCE: number} for rule, one in zip(kept, shown, strict=True)),
        former=(*before.former, *ended),
        renewals=(*before.renewals, now.replace(microsecond=0)),
    )


def _bare(rule: Shown) -> Shown:
    return {name: value for name, value in rule.items() if name not in (SINCE, GONE)}
