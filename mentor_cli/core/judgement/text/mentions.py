"""What a reading notices in a text, each with its place in words: the vocabulary between a language and the rules."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from mentor_cli.core.time.holidays import Holiday

# Sorts of time: an end, a rhythm without one, a start, a time gone by, a time nobody knows.
END, RHYTHM, START, PAST, SOON = "end", "rhythm", "start", "past", "soon"
# Who holds the result in hand besides the person; and a result without any limit.
# What a deed is done to: a thing to point at, somebody, a state of mind, nothing named, the one before, none.
THING, SOMEBODY, ABSTRACT_THING, EMPTY_THING, SAME, NO_THING = "thing", "person", "abstract", "empty", "same", "none"
# In whose hands a problem lies.
SELF, CHARGE, OTHER, AUTHORITY, PRIVATE = "self", "charge", "other", "authority", "private"
OTHERS, PARTLY, EXAMINED, LIMITLESS = "others", "partly", "exam", "limitless"
# An amount that nobody can weigh: "more", "some", "nicer".
UNSIZED = "unsized"
# A sum of one's own that may be more than one can spare.
SPARED = "spared"
# What a piece between two stops does: it names a goal, tells how things are, only names, or none of these.
GOAL, TOLD, NAMED, EMPTY = "goal", "told", "named", "empty"
# What a text does instead of setting a goal: it asks, refuses, or tells what is over.
ASKED, REFUSED, OVER = "asked", "refused", "over"
# The orders in which figures give a date: 3/12 is 3 December, or 12 March.
DAY_FIRST, MONTH_FIRST = "dmy", "mdy"


class Calendar(NamedTuple):
    """What is known about time besides the words: the day they were written, and the programme's own dates.

    `modules` are pairs of a name such as "module 3" in lower case and the day it ends. `dates` says how a date in
    figures is read that can be read two ways: day first, or month first. `holidays` are those of the writer's country.
    """

    today: date | None = None
    programme_ends: date | None = None
    next_session: date | None = None
    modules: tuple[tuple[str, date], ...] = ()
    dates: str = DAY_FIRST
    holidays: tuple[Holiday, ...] = ()


class OwnWords(NamedTuple):
    """Words of a programme that no list knows: its nouns for what plainly exists or not, its words that say nothing,
    and its events, each with the days on which it is held.
    """

    deliverables: tuple[str, ...] = ()
    vague: tuple[str, ...] = ()
    events: tuple[tuple[str, tuple[date, ...]], ...] = ()


NO_OWN_WORDS = OwnWords()


class Time(NamedTuple):
    """A time named by the words `first` up to `after`; `day` is its last day, `since` its
    first and `days` its length, where known."""

    sort: str
    first: int
    after: int
    day: date | None = None
    days: int | None = None
    trigger: str = ""
    since: date | None = None


class Piece(NamedTuple):
    """The words `first` up to `after`.

    `verb` is where its main verb stands, `sentence` the number of its sentence, `before` the stop in front of it.
    """

    sort: str
    first: int
    after: int
    verb: int
    sentence: int
    before: str


class Quantity(NamedTuple):
    """A number by the words `first` up to `after`: how much of what.

    `sort` is count, share (per cent, a fraction), money, hours (minutes too), score, change ("from 3 to 5") or rhythm
    ("three times"); `amount` the number, `noun` what it counts, `per_week` how often a week, 0 for once.
    """

    sort: str
    first: int
    after: int
    amount: float
    noun: str = ""
    per_week: float = 0


class Size(NamedTuple):
    """How much the words `first` up to `after` take: `least` hours for the quickest, `usual` hours for most people,
    and the `days` that have to pass whatever the effort; 0 where nothing is known. `stated` are hours that its owner
    has named.
    """

    first: int
    after: int
    least: float = 0
    usual: float = 0
    days: float = 0
    stated: bool = False


class Saving(NamedTuple):
    """A sum that is wanted and what comes in for it every day; `put_aside` unless that is all there is to live on."""

    total: float
    per_day: float
    put_aside: bool

    @property
    def days(self) -> float:
        """How long the sum takes."""
        return self.total / self.per_day


class Action(NamedTuple):
    """What somebody will do: its verb and what it is done to, by the words `first` up to `after`.

    `sort` is the class of the verb (create, finish, activity, change, light, granted, vague), or named or topic for a
    bare noun phrase. `object` is the head noun in the singular, `thing` what sort of thing that is. `whole` says that
    it has a size of its own (the report, my CV, three calls; not "calls"); `through` is the preposition before it,
    unless the deed is finished with it. `method` says that it is how something else is done ("by reading …").
    """

    sort: str
    verb: str
    first: int
    after: int
    object: str = ""
    thing: str = "none"
    whole: bool = False
    negated: bool = False
    method: bool = False
    through: str = ""


class Mark(NamedTuple):
    """Words worth pointing at, with what they are in one word."""

    first: int
    after: int
    note: str = ""


class Leaning(NamedTuple):
    """How people judged texts with such words on a criterion.

    `heaviest` finds the words that weigh most for it: most judgements never ask, and it takes longer than the rest.
    """

    criterion: str
    answer: str
    heaviest: Callable[[], Mark]
