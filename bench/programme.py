"""A made-up programme: who is in it, who meets whom, what they did and what they want. No files yet."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

import phrases

SEED = 20261203
TODAY = date(2026, 12, 3)
ENDS = date(2026, 12, 18)
WEEKS_BACK = 48
PEOPLE_A_GROUP = 5
MARK_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"


class Shares(NamedTuple):
    """How many records of each kind."""

    people: int
    groups: int
    goals: int
    diary: int
    sessions: int = 0
    problems: int = 0
    others: int = 0


class Deed(NamedTuple):
    """What a diary entry says, for a tool of any kind."""

    day: date
    owner: str
    title: str
    text: str


class Aim(NamedTuple):
    """What a goal says, for a tool of any kind."""

    written: date
    due: date
    owner: str
    title: str
    text: str


def shares_of(total: int) -> Shares:
    """The mix of a programme that has run for most of a year."""
    goals, diary, sessions, problems = (total * share // 100 for share in (25, 45, 15, 5))
    groups = max(1, total * 8 // 1000)
    people = groups * PEOPLE_A_GROUP
    others = total - people - groups - goals - diary - sessions - problems
    return Shares(people, groups, goals, diary, sessions, problems, others)


class Programme:
    """Who meets whom, and what they do. The same shares give the same programme."""

    def __init__(self, shares: Shares) -> None:
        self.shares = shares
        self.chance = random.Random(SEED)
        self.people = [_name(at) for at in range(shares.people)]
        self.groups = [f"{('mon', 'tue', 'wed', 'thu', 'fri')[at % 5]}-{at + 1:03}" for at in range(shares.groups)]
        self.sessions = [self._slot(at) for at in range(shares.sessions)]
        self._marks: set[str] = set()

    def crowd(self, group: str) -> list[str]:
        """The people of a group, its buddy first."""
        first = int(group.split("-")[1]) - 1
        return self.people[first * PEOPLE_A_GROUP : (first + 1) * PEOPLE_A_GROUP]

    def mark(self) -> str:
        """A task mark nobody has yet."""
        while True:
            mark = "".join(self.chance.choices(MARK_SIGNS, k=5))
            if mark not in self._marks:
                self._marks.add(mark)
                return mark

    def deeds(self) -> Iterator[Deed]:
        """What was done over the last weeks, spread evenly over the people."""
        for at in range(self.shares.diary):
            day = TODAY - timedelta(days=self.chance.randrange(WEEKS_BACK * 7))
            title = f"{self.chance.choice(phrases.DEEDS)}, number {at + 1}"
            text = phrases.paragraph(self.chance, phrases.length(self.chance))
            yield Deed(day, self.people[at % len(self.people)], title, text)

    def aims(self) -> Iterator[Aim]:
        """What people want to finish."""
        for at in range(self.shares.goals):
            written = TODAY - timedelta(days=self.chance.randrange(1, WEEKS_BACK * 7))
            due = min(written + timedelta(days=self.chance.randrange(7, 60)), ENDS)
            work, _, _ = phrases.WORK[at % len(phrases.WORK)]
            number, reason = self.chance.choice(phrases.NUMBERS), self.chance.choice(phrases.REASONS)
            title = f"{work[0].upper()}{work[1:]}, number {at + 1}"
            text = f"Finish {number} {work} by {due.day} {due:%B}, {reason}"
            yield Aim(written, due, self.people[at % len(self.people)], title, text)

    def _slot(self, at: int) -> tuple[str, date]:
        turn, group = divmod(at, self.shares.groups)
        return self.groups[group], date(2026, 11, 23) - timedelta(weeks=turn) + timedelta(days=group % 5)


def _name(at: int) -> str:
    turn, given = divmod(at, len(phrases.GIVEN))
    again, family = divmod(turn, len(phrases.FAMILY))
    name = f"{phrases.GIVEN[given]}-{phrases.FAMILY[(family + given) % len(phrases.FAMILY)]}"
    return f"{name}-{again + 1}" if again else name
