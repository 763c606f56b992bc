"""What a session format is made of, as values: segments, their steps, how long they are, who prepares what."""

from __future__ import annotations

from typing import Literal, NamedTuple

FIRST_SESSIONS = 3

Each = Literal["owner", "member", "everyone"]


class Turns(NamedTuple):
    """The ids of those who have a turn, in order: with `each: owner`, `each: member` and `each: everyone`."""

    owner: tuple[str, ...] = ()
    member: tuple[str, ...] = ()
    everyone: tuple[str, ...] = ()

    def of(self, each: Each | None) -> tuple[str, ...]:
        """Those who have one in a segment; nobody where it gives no turns."""
        return getattr(self, each) if each else ()

    def first(self, count: int) -> Turns:
        """Only the first so many of each."""
        return Turns(self.owner[:count], self.member[:count], self.everyone[:count])


class Length(NamedTuple):
    """`15+ from 6 turns`: at least so many minutes, with a `+` also the spare time.

    It applies when the session has at least `since` turns (in a step: the turn or segment at least `since` minutes).
    """

    minutes: int
    takes_spare: bool = False
    since: int = 0


class Range(NamedTuple):
    """`45-60`; `most` is None for `45+`."""

    least: int
    most: int | None


class Step(NamedTuple):
    """A part of a turn or segment. `speaks` and `silent` say who: owner, peers, all, or any words."""

    title: str
    lengths: tuple[Length, ...]
    speaks: str | None = None
    silent: str | None = None

    def length(self, within: int) -> Length | None:
        """What the step takes in a turn or segment of that many minutes; None when it has no place there."""
        return _applying(self.lengths, within)


class Segment(NamedTuple):
    """A part of the session; with `each` one turn for every problem owner, member or whoever comes, each of `lengths`.

    `at` is a locked clock time in minutes after midnight. `first_title` and `first_prompts` replace title and prompts
    in the first sessions of a group, where they are given.
    """

    title: str
    lengths: tuple[Length, ...]
    at: int | None = None
    lead: str | None = None
    each: Each | None = None
    steps: tuple[Step, ...] = ()
    purpose: str = ""
    prompts: str = ""
    first_title: str | None = None
    first_prompts: str | None = None

    def length(self, turn_count: int) -> Length:
        """What the segment (with `each`: one turn) takes in a session of that many turns."""
        return _applying(self.lengths, turn_count) or self.lengths[0]


class Duty(NamedTuple):
    """What somebody does before the session, or writes down after it."""

    who: str
    what: str


class NoteSection(NamedTuple):
    """A section of the session file that belongs to no segment, such as `Not grasped`."""

    title: str
    prompts: str


class Format(NamedTuple):
    """A session format. `name` is what people type (`buddy`), `title` what it is called, `purpose` what it is in a
    sentence or two.

    `people` and `minutes` say what it is meant for; they refuse nothing. `first_sessions` is how many sessions of a
    group count as its first ones.
    """

    name: str
    title: str
    segments: tuple[Segment, ...]
    for_kind: str | None = None
    people: Range | None = None
    minutes: Range | None = None
    shortens: bool = False
    first_sessions: int = FIRST_SESSIONS
    prepare: tuple[Duty, ...] = ()
    after: tuple[Duty, ...] = ()
    note_sections: tuple[NoteSection, ...] = ()
    purpose: str = ""

    @property
    def has_chair(self) -> bool:
        """Whether somebody chairs."""
        return any(segment.lead == "chair" for segment in self.segments) or self.asks_for("chair")

    def asks_for(self, place: str) -> bool:
        """Whether any prompts hold that place, such as `tables`."""
        sign = f"{{{place}}}"
        return any(sign in segment.prompts or sign in (segment.first_prompts or "") for segment in self.segments)

    @property
    def has_turns(self) -> bool:
        """Whether a part of it is repeated for every owner, member or person."""
        return any(segment.each for segment in self.segments)


def _applying(lengths: tuple[Length, ...], count: int) -> Length | None:
    """The last length whose condition holds; they are in the order of their conditions."""
    return next((length for length in reversed(lengths) if length.since <= count), None)


class FormatFault(NamedTuple):
    """What is wrong in a format file: `path` leads to a value of the frontmatter, such as ("segments", 2, "minutes").

    `line` is a line of the body (1-based) when the fault lies there, otherwise 0.
    """

    code: str
    message: str
    hint: str
    path: tuple[str | int, ...] = ()
    line: int = 0
    severity: Literal["error", "warning"] = "error"
