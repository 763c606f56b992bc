"""The reading of a text: everything that was noticed in it, with places. Rules look at nothing else of the words.

A second language is one more package beside `english` whose `read` gives the same reading.
"""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from datetime import date
from typing import NamedTuple

from mentor_cli.core.judgement.text.mentions import Action, Leaning, Mark, Piece, Quantity, Saving, Size, Time

_LONGEST_QUOTE = 120


class Words(NamedTuple):
    """The words of a text side by side: the form used for reading, where it begins, and where it ends.

    `titles` are the words between quotation marks, each as first and the place after the last; `cut` says that the text
    goes on behind the words that were read.
    """

    text: str
    forms: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    titles: tuple[tuple[int, int], ...] = ()
    cut: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is no word in the text, at most signs."""
        return not any(form[0].isalnum() for form in self.forms)

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Offset and length in the text of the words `first` up to `after`."""
        if not self.forms or after <= first:
            return 0, 0
        start = self.starts[first]
        return start, self.ends[min(after, len(self.ends)) - 1] - start

    def quoted(self, first: int, after: int) -> str:
        """Those words as they were typed, in one line; more than anybody reads is cut."""
        start, length = self.span(first, after)
        quoted = " ".join(self.text[start : start + length].split())
        return quoted if len(quoted) <= _LONGEST_QUOTE else f"{quoted[: _LONGEST_QUOTE - 1]}…"


def leaning_on(criterion: str, leanings: tuple[Leaning, ...]) -> Leaning | None:
    """The leaning on that criterion, where one was learnt."""
    for leaning in leanings:
        if leaning.criterion == criterion:
            return leaning
    return None


class Part(NamedTuple):
    """What the words `first` up to `after` were taken for: its name, what that means in a few words, and its day."""

    name: str
    first: int
    after: int
    means: str = ""
    day: date | None = None


class Sentence(NamedTuple):
    """Of whom or what a sentence speaks, and the signs of when that is: over, going on, coming, open, again."""

    who: str
    when: tuple[str, ...]


class Difficulty(NamedTuple):
    """A problem as it was understood.

    `seen` is what somebody observed, `hazy` words that every reader understands differently, `own` the words for
    oneself, `general` a general class as its subject, `settled` what nothing opens again, `holder` in whose hands it
    lies, `pictured` whether others can see it before them, `hopeless` whether it only condemns, `misplaced` whether it
    is about people in posts that do not fit, `unnamed` whether it names nothing and nobody at all ("Nothing works"),
    `sentences` how it is told, `endangered` whether somebody may be in danger. `leanings` say how people judged
    problems in such words.
    """

    words: Words
    judged: bool
    seen: tuple[Mark, ...] = ()
    hazy: tuple[Mark, ...] = ()
    own: tuple[Mark, ...] = ()
    general: Mark | None = None
    settled: Mark | None = None
    holder: Mark | None = None
    pictured: bool = False
    hopeless: bool = False
    misplaced: bool = False
    unnamed: bool = False
    sentences: tuple[Sentence, ...] = ()
    endangered: bool = False
    leanings: tuple[Leaning, ...] = ()

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Offset and length in the text of the words `first` up to `after`."""
        return self.words.span(first, after)

    def quoted(self, first: int, after: int) -> str:
        """Those words as they were typed, in one line."""
        return self.words.quoted(first, after)


class Account(NamedTuple):
    """What somebody says about their problem, as it was understood.

    `seen` is what in the evidence was seen, counted, heard or done; `follows` says whether the why says more than that
    it matters. An answer that is empty or in another language is not judged.
    """

    evidence_judged: bool
    why_judged: bool
    seen: tuple[Mark, ...] = ()
    follows: bool = False


class Reading(NamedTuple):
    """A text as it was understood.

    `judged` is False for a text in a language that is not judged. `concrete` are the actions a stranger could picture,
    `checks` what another person could count or see, `control` who else holds the result in hand, `opinions` words that
    two people could see differently, `numbers` figures in the text whether they count anything or not. `lack` says what
    a goal without a concrete action has instead ("vague", "alone" without an object, "topic", "empty"); `parts` is as
    many goals as the text holds at least. `ends` are the times that are an end, `deadline` the one by which everything
    is to be done: the latest that has a day, else the first; `due_once` the first of them where something is to be done
    once by then, not again and again until then, and no figure says when that is. `sizes` is how much work its things
    are, `saving` a sum of money with the instalments that the text names, `hours_a_week` the time that it says there
    is, `effort` the hours that it says all of it takes. `two_ways` are dates in figures that others may read another
    way, each with the day it was taken for; `misdated` name no day, or another weekday than the date in their note has.
    `pieces` is the text between its stops, `stance` what it does instead of setting a goal (asked, refused, over).
    `leanings`, the last to be known, say how people judged goals in such words.
    """

    words: Words
    judged: bool
    times: tuple[Time, ...] = ()
    reasons: tuple[Mark, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    actions: tuple[Action, ...] = ()
    concrete: tuple[Action, ...] = ()
    checks: tuple[Mark, ...] = ()
    control: tuple[Mark, ...] = ()
    opinions: tuple[Mark, ...] = ()
    numbers: tuple[Mark, ...] = ()
    lack: Mark | None = None
    parts: int = 1
    ends: tuple[Time, ...] = ()
    deadline: Time | None = None
    sizes: tuple[Size, ...] = ()
    saving: Saving | None = None
    hours_a_week: float | None = None
    effort: Quantity | None = None
    two_ways: tuple[Mark, ...] = ()
    misdated: tuple[Mark, ...] = ()
    due_once: Time | None = None
    pieces: tuple[Piece, ...] = ()
    endangered: bool = False
    stance: Mark | None = None
    leanings: tuple[Leaning, ...] = ()

    def said(self, note: str) -> Mark | None:
        """The first place where somebody else holds the result in hand in that way."""
        for mark in self.control:
            if mark.note == note:
                return mark
        return None

    def span(self, first: int, after: int) -> tuple[int, int]:
        """Offset and length in the text of the words `first` up to `after`."""
        return self.words.span(first, after)

    def quoted(self, first: int, after: int) -> str:
        """Those words as they were typed, in one line."""
        return self.words.quoted(first, after)
