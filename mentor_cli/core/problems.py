"""How a problem stands: which of its four answers are there, and how long it has waited."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.appending import with_heading, with_paragraph
from mentor_cli.core.body import section, sections
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

# The four answers its owner prepares, in the order of the community protocol.
ANSWERS = ("Problem", "Evidence", "Context", "Why")
OPEN = ("queued", "discussed")
CLOSED = ("solved", "dropped")
CRITERIA = ("specific", "solvable", "controllable")
# The verdict that makes a problem one for a session.
SUITABLE = "suitable"
_COMMENT = r"(?s)<!--.*?(?:-->|$)"


class ProblemState(NamedTuple):
    """A problem today. `answers` holds all four in order, empty where nothing is written; `missing` names those.

    `since` is the day it was written, or last discussed as far as the session's id tells.
    """

    status: str
    since: date | None
    answers: Mapping[str, str]

    @property
    def missing(self) -> tuple[str, ...]:
        """The answers that are not there yet."""
        return tuple(name for name, text in self.answers.items() if not text)

    @property
    def answers_text(self) -> str:
        """`all four answers`, `without evidence, why`, `no answers yet`."""
        if not self.missing:
            return "all four answers"
        if len(self.missing) == len(self.answers):
            return "no answers yet"
        return f"without {', '.join(name.lower() for name in self.missing)}"

    def since_text(self, today: date) -> str:
        """`queued since Sat 28 Nov`, `discussed Thu 19 Nov`, `solved`."""
        if self.since is None or self.status in CLOSED:
            return self.status
        return f"{self.status}{' since' if self.status == 'queued' else ''} {day_near(self.since, today)}"


def problem_state(problem: Record) -> ProblemState:
    """How the problem stands."""
    status = problem.text("status") or "queued"
    discussed = [day for session in problem.texts("discussed") if (day := day_of(session[:10]))]
    since = problem.date("written") if status == "queued" else max(discussed, default=None)
    return ProblemState(status, since, answers(problem.body))


def decided_by_owner(problem: Record) -> bool:
    """Whether its owner has said of every criterion what holds: that wins over any judgement of the words."""
    return all(problem.mapping("verdict").get(name) in ("yes", "no") for name in CRITERIA)


def answers(body: str) -> dict[str, str]:
    """The four answers as they are written, without comments; empty where there are no words."""
    written: dict[str, str] = {}
    for part in sections(body):
        written.setdefault(part.title.casefold(), part.text)
    return {name: re.sub(_COMMENT, "", written.get(name.casefold(), "")).strip() for name in ANSWERS}


def in_order(problems: Iterable[tuple[Record, ProblemState]]) -> list[tuple[Record, ProblemState]]:
    """Those that wait first, the longest waiting on top; then the others, the latest first."""
    pairs = sorted(problems, key=lambda pair: pair[0].id)
    queued = [pair for pair in pairs if pair[1].status == "queued"]
    others = [pair for pair in pairs if pair[1].status != "queued"]
    queued.sort(key=lambda pair: pair[1].since.isoformat() if pair[1].since else "9999")
    others.sort(key=lambda pair: pair[1].since.isoformat() if pair[1].since else "", reverse=True)
    return queued + others


def new_body(text: str, prepared: Mapping[str, str]) -> str:
    """What stands below the title of a new problem: the four headings with what is said so far.

    `text` is the problem itself, or a whole body with headings of its own; `prepared` are further answers by name.
    """
    body = text if section(text, ANSWERS[0]) else f"## {ANSWERS[0]}\n{text}"
    body = f"{body}\n"
    for place, name in enumerate(ANSWERS):
        body = with_heading(body, name, before=ANSWERS[place + 1 :])
        said = prepared.get(name, "").strip()
        body = with_paragraph(body, name, said) if said else body
    return body
