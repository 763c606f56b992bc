"""What commands write into the body of a goal: the statement and its steps, check-ins, what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from mentor_cli.core.appending import with_line, with_paragraph
from mentor_cli.core.body import section, statement_span
from mentor_cli.core.errors import UsageError
from mentor_cli.core.goals import number_text
from mentor_cli.core.steps import STEPS
from mentor_cli.core.tasks import body_findings, check_ins, task_line

CHECK_INS, OUTCOME = "Check-ins", "Outcome"


def new_body(title: str, text: str, steps: Iterable[str]) -> str:
    """What stands below the title of a new goal: the statement, unless the title says it all, what else was said, and
    the steps.

    `text` begins with the statement and may go on in further paragraphs; `steps` are whole task lines. Raises
    UsageError for a text that Markdown would not take for a paragraph.
    """
    start, end = statement_span(text)
    words, rest = " ".join(text[start:end].split()), text[end:].strip("\n")
    if text[:start].strip() or (text and not words):
        raise UsageError(
            f"a statement cannot begin with {text.split()[0]}: in a file that means a list, a heading or the like",
            "begin it with a word",
        )
    parts = [rest] if not words or (not rest and words.rstrip(".") == title) else [words, rest]
    body = "\n\n".join(part for part in parts if part)
    for line in steps:
        body = with_line(body, STEPS, line, before=(CHECK_INS, OUTCOME))
    return body


def step_line(text: str, mark: str) -> str:
    """A new step as a task line; `@ben` and `due:2026-12-03` may stand in its text. Raises UsageError."""
    line = task_line(text, mark=mark)
    wrong = next((finding for finding in body_findings(line)), None)
    if not text.strip() or wrong:
        said = f"--step {text.strip()}: {wrong.message}" if wrong else "a step without words"
        raise UsageError(said, wrong.hint if wrong else 'say what is to be done: --step "Ask Dina for a date"')
    return line


def with_check_in(body: str, day: date, author: str, number: int | float | None, note: str) -> str:
    """The body with a dated note at the end of its check-ins, with the same bullet as the note before it.

    `number` is what is reached by then, None when nobody counted. Raises UsageError for a note without words,
    UnusableFile where the note would not be seen.
    """
    words = " ".join(note.split())
    if not words:
        raise UsageError("a note without words", 'say how it stands: --note "two done, the third is hard"')
    counted = "" if number is None else f" [{number_text(number)}]"
    line = f"{_bullet(body)} {day.isoformat()} @{author}{counted}: {words}"
    return with_line(body, CHECK_INS, line, before=(OUTCOME,))


def with_outcome(body: str, why: str) -> str:
    """The body with these words at the end of what it says about how the goal ended."""
    return with_paragraph(body, OUTCOME, " ".join(why.split()))


def outcome(body: str) -> str:
    """What the goal says about how it ended; empty when it says nothing."""
    part = section(body, OUTCOME)
    return part.text if part else ""


def _bullet(body: str) -> str:
    notes = check_ins(body, CHECK_INS)
    if not notes:
        return "-"
    line = body.split("\n")[notes[-1].line - 1]
    bullet = re.match(r"[ \t]*[-*+]", line)
    return bullet[0] if bullet else "-"
