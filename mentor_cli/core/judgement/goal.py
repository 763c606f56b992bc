"""What is judged: a goal with the fields and the circumstances that matter for it."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from mentor_cli.core.judgement.text.mentions import DAY_FIRST, NO_OWN_WORDS, Calendar, OwnWords
from mentor_cli.core.judgement.verdict import Place
from mentor_cli.core.time.holidays import Holiday


class OtherGoal(NamedTuple):
    """Hours that another active goal of the same person still takes, and until when (None: nobody knows)."""

    hours: float
    due: date | None = None


class JudgementContext(NamedTuple):
    """The circumstances of a goal: the clock, the programme, and the time its owner has.

    `today` is the owner's day, None for a text without a clock. `modules` are pairs of a name as people say it
    ("module 3") and the day it ends. Nobody works for the goal on `days_off` (the programme's own and the holidays that
    are free) nor when `away`; `holidays` are those of the owner's country by name. `own` are words of the programme
    that no list knows, `dates` is the order of dates in figures.
    """

    today: date | None = None
    programme_ends: date | None = None
    next_session: date | None = None
    modules: tuple[tuple[str, date], ...] = ()
    focus: tuple[str, ...] = ()
    hours_per_week: float | None = None
    others: tuple[OtherGoal, ...] = ()
    days_off: tuple[date, ...] = ()
    away: tuple[date, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    own: OwnWords = NO_OWN_WORDS
    dates: str = DAY_FIRST


class Stage(NamedTuple):
    """A benchmark or milestone: the day, what will be there by then, its field's name and its number there, from 0."""

    day: date
    what: str
    field: str
    number: int = 0

    @property
    def place(self) -> str:
        """Its place as remarks name it: `milestones[2]`."""
        return f"{self.field}[{self.number}]"


class Goal(NamedTuple):
    """One goal as rules see it. `effort` is in hours; `start`, `current`, `target` are counts of `measure` or `unit`.

    `steps` is how many are done of how many, where nothing else is counted, and `worked` the hours of those done;
    `outcome` what a missed goal says about how it ended. The codes in `allowed` do not apply to it; those in
    `unexplained` were to be allowed without a reason, and apply.
    """

    statement: str
    context: JudgementContext
    id: str | None = None
    place: Place = Place()
    status: str = "active"
    written: date | None = None
    due: date | None = None
    closed: date | None = None
    measure: str = ""
    start: float | None = None
    current: float | None = None
    target: float | None = None
    unit: str = ""
    why: str = ""
    focus: tuple[str, ...] = ()
    effort: float | None = None
    review: str = ""
    stages: tuple[Stage, ...] = ()
    last_check_in: date | None = None
    allowed: tuple[str, ...] = ()
    steps: tuple[int, int] = (0, 0)
    worked: float = 0.0
    outcome: str = ""
    unexplained: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it is still to be reached."""
        return self.status in ("draft", "active")

    @property
    def day(self) -> date | None:
        """The day from which its words are understood: when it was written, else today."""
        return self.written or self.context.today

    @property
    def calendar(self) -> Calendar:
        """What is known about time besides the words."""
        context = self.context
        return Calendar(
            self.day, context.programme_ends, context.next_session, context.modules, context.dates, context.holidays
        )

    @property
    def done(self) -> float:
        """The share of the way that is behind, 0 to 1, by its counts; 0 where nothing is counted."""
        if self.target is None or self.current is None:
            return 0.0
        start = self.start or 0.0
        way = self.target - start
        return min(max((self.current - start) / way, 0.0), 1.0) if way else 0.0

    def left_of(self, hours: float) -> float:
        """What of so many hours altogether is still to come, by its counts, else by the hours of the steps done."""
        return max(hours * (1.0 - self.done) - self.worked, 0.0)


class Preparation(NamedTuple):
    """What its owner has prepared of a problem: the four answers by their headings, and what it belongs to.

    `areas` are those of the programme's framework. `artefacts` are paths as they are written; those of them that lead
    to no file inside the workspace are in `lost`, each with what is wrong.
    """

    answers: Mapping[str, str]
    framework: str = ""
    areas: tuple[str, ...] = ()
    artefacts: tuple[str, ...] = ()
    lost: tuple[tuple[str, str], ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The answers that are not there yet, as one says them."""
        return tuple(name.lower() for name, text in self.answers.items() if not text)

    @property
    def missing_text(self) -> str:
        """`without evidence, why`; `no answers yet` where all of them are missing."""
        return "no answers yet" if len(self.missing) == len(self.answers) else f"without {', '.join(self.missing)}"


class Problem(NamedTuple):
    """One problem as rules see it. `own` are the person's own answers by criterion, which win over the rules'.

    `preparation` is what was prepared for a session; None for words alone.
    """

    statement: str
    id: str | None = None
    place: Place = Place()
    preparation: Preparation | None = None
    own: tuple[tuple[str, str], ...] = ()
    allowed: tuple[str, ...] = ()
