"""What guests were shown of a group in the course of time, and how often that made each of its events come and go.

A calendar follows an event only to a higher sequence (RFC 5545 §3.8.7.4), and a sequence must not rise where a guest
sees no change. So the group remembers which rules were shown from when to when, counted in renewals, and every event
counts its own coming and going by them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from mentor_cli.core.time.cadence import Rule, read_rule, rule_days
from mentor_cli.core.time.identity import Published, next_published, read_published
from mentor_cli.core.time.iso import day_of, local_text

Shown = Mapping[str, Any]
SINCE, GONE, OFF = "since", "gone", "days_off"
_OF_ITS_EVENT = (SINCE, GONE, OFF, "sequence", "stamp", "print")


@dataclass(frozen=True, slots=True)
class Stretch:
    """One rule that was shown from renewal `since` until `gone` (None: still): as the series of `uid`, or, where that
    is empty, as single events; `off` are the days of the rule that were left out. `said` is what the event of the
    series says of itself, of single events that are gone what they said last.
    """

    since: int
    gone: int | None
    uid: str
    rule: Rule
    off: frozenset[date] = frozenset()
    said: Published | None = None

    def covers(self, renewal: int) -> bool:
        """Whether it was shown after so many renewals."""
        return self.since <= renewal and (self.gone is None or renewal < self.gone)

    def falls_on(self, original: datetime) -> bool:
        """Whether guests saw a meeting that starts then."""
        return original.date() not in self.off and self.counts(original)

    def counts(self, original: datetime) -> bool:
        """Whether the rule falls there, be it a day off or not."""
        day = original.date()
        return original.time() == self.rule.at and next(rule_days(self.rule, since=day), None) == day


@dataclass(frozen=True, slots=True)
class History:
    """All that was shown of a group; `shared` is what is published of its meetings without a file."""

    shared: Published
    stretches: tuple[Stretch, ...] = ()

    def of_single(self, original: datetime) -> Published:
        """What a single event without a file says of itself, by its original local start.

        One that is shown says what all share, one that is gone what they shared then: it stays as it was.
        """
        shown = [one for one in self.stretches if not one.uid and one.falls_on(original)]
        last = max(shown, key=lambda one: math.inf if one.gone is None else one.gone, default=None)
        said = last.said if last and last.gone is not None and last.said else self.shared
        return self._found_again(self._turned(said, self._present(shown.__contains__)), original)

    def of_series(self, uid: str) -> Published:
        """What a series says of itself."""
        own = next((one.said for one in reversed(self.stretches) if one.uid == uid and one.said), self.shared)
        if any(one.uid == uid and one.gone is None for one in self.stretches):
            # What all meetings share has become newer, such as the names in it, and the series with it.
            own = replace(own, stamp=max(own.stamp, self.shared.stamp))
        return self._turned(own, self._present(lambda one: one.uid == uid))

    def of_part(self, uid: str, original: datetime) -> Published:
        """What an event of its own in a series says of itself as long as it has no file: no more than a single one."""
        return self._found_again(self._turned(self.shared, self._present(lambda one: one.uid == uid)), original)

    def lost(self, original: datetime) -> Published | None:
        """What was noted of the meeting when its file, which guests were shown, was there no longer."""
        return next((read_published(one) for one in self.shared.lost if one["start"] == local_text(original)), None)

    def of_session(self, own: Published, original: datetime | None) -> Published:
        """What the event of a session file says: it is one of its own as long as it is not in a series."""
        return self._turned(own, self._alone(original))

    def first_of_session(self, original: datetime) -> Published:
        """What a session file has to count on from, so that no sequence falls that guests were shown without it."""
        highest = self.without_file(original)
        return replace(highest, sequence=max(0, highest.sequence - len(self._changes(self._alone(original)))))

    def without_file(self, original: datetime) -> Published:
        """The highest that guests were shown of the meeting when it had no file."""
        uids = sorted({one.uid for one in self.stretches if one.uid and one.gone is None and one.counts(original)})
        known = [self.of_single(original), *map(self.of_series, uids), *(self.of_part(uid, original) for uid in uids)]
        return max(known, key=lambda one: one.sequence)

    def was_shown(self, original: datetime) -> bool:
        """Whether guests ever saw a single event that was meant to start then, or a series that counts it."""
        return any(one.counts(original) if one.uid else one.falls_on(original) for one in self.stretches)

    def shows(self, original: datetime) -> bool:
        """Whether guests see a meeting that starts then, as it was last shown."""
        return any(one.gone is None and one.falls_on(original) for one in self.stretches)

    def home(self, original: datetime, *, has_file: bool) -> str:
        """The UID of the series that has the meeting now, in which it may have an event of its own; empty for none.

        A file stands for its meeting on a day off, too. A start that two rules share belongs to the first.
        """
        now = (one for one in self.stretches if one.uid and one.gone is None and one.counts(original))
        first = next(now, None)
        return first.uid if first and (has_file or original.date() not in first.off) else ""

    def _found_again(self, own: Published, original: datetime) -> Published:
        """A higher sequence than the file had that is there no longer."""
        lost = self.lost(original)
        if lost is None:
            return own
        return replace(own, sequence=own.sequence + lost.sequence, stamp=max(own.stamp, lost.stamp))

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
        inside = self._present(lambda one: original is not None and bool(one.uid) and one.counts(original))
        return [not one for one in inside]

    def _changes(self, present: Sequence[bool]) -> list[int]:
        """The renewals at which it went or came again; its first coming is none."""
        first = present.index(True) if True in present else len(present)
        return [number for number in range(first + 1, len(present)) if present[number] != present[number - 1]]

    def _stamp(self, renewal: int) -> datetime:
        return self.shared.renewals[renewal - 1]


def history_of(shared: Published) -> History:
    """What guests were shown of a group so far, by what it remembers."""
    return History(shared, tuple(map(stretch_of, (*shared.former, *shared.shown))))


def stretch_of(words: Shown) -> Stretch:
    """A remembered rule."""
    return Stretch(
        int(words.get(SINCE) or 0),
        words.get(GONE),
        str(words.get("uid") or ""),
        shown_rule(words),
        days_left_out(words),
        read_published(words),
    )


def shown_rule(words: Shown) -> Rule:
    """When a remembered rule falls; its days off are told apart."""
    return read_rule({**words, "skip": None})


def renewed(
    before: Published | None,
    after: Published,
    shown: tuple[Shown, ...],
    prints: Mapping[str, str],
    now: datetime,
    horizon: date,
) -> Published:
    """What the group remembers when these rules are shown; `before` is what it remembered so far.

    `prints` are those of the series by their UIDs. A rule without an end is shown up to the horizon.
    """
    shown = tuple(_numbered(one, before, prints, now) for one in shown)
    after = replace(after, horizon=None if all(rule.get("until") for rule in shown) else horizon)
    if before is None or not (before.shown or before.former):
        return replace(after, shown=shown)
    seen = before.horizon or horizon
    kept = [next((old for old in before.shown if _looks_like(old, one, seen)), None) for one in shown]
    gone = [rule for rule in before.shown if rule not in kept]
    if not gone and None not in kept:
        going_on = tuple(_since(one, old or one) for one, old in zip(shown, kept, strict=True))
        return replace(after, shown=going_on, former=before.former, renewals=before.renewals)
    number = len(before.renewals) + 1
    ended = (_ended(rule, seen, number, before) for rule in gone)
    return replace(
        after,
        shown=tuple(_since(one, old or {SINCE: number}) for one, old in zip(shown, kept, strict=True)),
        former=(*before.former, *ended),
        renewals=(*before.renewals, now.replace(microsecond=0)),
    )


def _ended(rule: Shown, seen: date, number: int, said: Published) -> Shown:
    """A rule that is shown no more from that renewal on; single events have what all of them said until then."""
    last = {} if rule.get("uid") else said.event_values()
    return {**rule, **last, "until": rule.get("until") or seen.isoformat(), GONE: number}


def raised(published: Published, uid: str, sequence: int) -> Published:
    """The same where the series has got this sequence elsewhere, so that what is said of it next is newer."""
    more = sequence - history_of(published).of_series(uid).sequence
    if more <= 0:
        return published

    def higher(rule: Shown) -> Shown:
        own = read_published(rule) or published
        return {**rule, **replace(own, sequence=own.sequence + more).event_values()}

    return replace(published, shown=tuple(higher(one) if one.get("uid") == uid else one for one in published.shown))


def _numbered(rule: Shown, before: Published | None, prints: Mapping[str, str], now: datetime) -> Shown:
    """The rule of a series with what its event says of itself: as before, unless guests see another event."""
    uid = str(rule.get("uid") or "")
    known = (*before.former, *before.shown) if before else ()
    last = next((read_published(one) or before for one in reversed(known) if uid and one.get("uid") == uid), None)
    said = next_published(last, prints[uid], now) if uid in prints else last
    return {**rule, **said.event_values()} if said else rule


def days_changed(before: Published, after: Published) -> tuple[list[date], list[date]]:
    """The days that are new days off of a rule that went on, and those before its end that are none any more."""
    off: set[date] = set()
    on: set[date] = set()
    for rule in after.shown:
        for old in before.shown:
            # Days off that do not use up a count move its end.
            if {**_bare(old), "until": ""} == {**_bare(rule), "until": ""}:
                seen = _last_seen(old, before)
                off |= {day for day in days_left_out(rule) - days_left_out(old) if day <= seen}
                on |= {day for day in days_left_out(old) - days_left_out(rule) if day <= _last_seen(rule, after)}
    return sorted(off), sorted(on)


def _last_seen(old: Shown, before: Published) -> date:
    """Up to when guests saw the rule; a series without an end for ever."""
    until = day_of(str(old.get("until") or "")) or (None if old.get("uid") else before.horizon)
    return until or date.max


def days_left_out(words: Shown) -> frozenset[date]:
    """The days off of a rule that was shown."""
    return frozenset(day for text in words.get(OFF) or () if (day := day_of(str(text))))


def _looks_like(old: Shown, new: Shown, seen: date) -> bool:
    """Whether guests who look no further than the day `seen` are shown the same meetings.

    What a series leaves out is told by the print of the series itself.
    """
    if _bare(old) != _bare(new):
        return False
    return bool(new.get("uid")) or all(day > seen for day in days_left_out(old) ^ days_left_out(new))


def _since(rule: Shown, old: Shown) -> Shown:
    return {**rule, SINCE: old[SINCE]} if SINCE in old else rule


def _bare(rule: Shown) -> Shown:
    return {name: value for name, value in rule.items() if name not in _OF_ITS_EVENT}
