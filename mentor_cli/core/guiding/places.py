"""Answers under a heading of a body: found, and put there so that they are found again. Other lines stay as they are.

Where several questions share a heading, all but the first have a label: the lines from `Tried: …` up to the next label
are the answer to the question with the label `Tried`, the lines before the first label that to the one without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mentor_cli.core.appending import with_paragraph
from mentor_cli.core.body import (
    Section,
    Span,
    hidden_spans,
    lines_with_offsets,
    section,
    statement,
    statement_span,
    title,
)
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.guiding.question import InSection

BULLET = r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]"


def answer_under(body: str, to: InSection, labels: Sequence[str]) -> str:
    """The answer that stands there, without its label; empty where there is none. `labels` are all of the heading."""
    part = section(body, to.heading)
    if part is None:
        return ""
    start, end = _span(body, part, to.label, labels)
    return body[start:end].strip()[len(to.label) + 1 if to.label and start < end else 0 :].strip()


def with_answer_under(body: str, to: InSection, text: str, labels: Sequence[str], before: Sequence[str]) -> str:
    """The body with the answer in its place, instead of the one that stood there.

    A missing heading is put in front of the first of those named in `before`. Raises UnusableFile where the answer
    would not be found again.
    """
    made = _labelled(to.label, text)
    part = section(body, to.heading)
    after = _replaced(body, part, to, made, labels) if part else with_paragraph(body, to.heading, made, before)
    if answer_under(after, to, labels) != text.strip():
        raise UnusableFile(f"what is said under {to.heading} would not be found again", "change it by hand")
    return after


def _labelled(label: str, text: str) -> str:
    if not label:
        return text.strip()
    return f"{label}:{chr(10) if re.match(BULLET, text) else ' '}{text.strip()}"


def _replaced(body: str, part: Section, to: InSection, made: str, labels: Sequence[str]) -> str:
    start, end = _span(body, part, to.label, labels)
    old = body[start:end]
    if old.strip():
        lead = start + len(old) - len(old.lstrip())
        return body[:lead] + made + body[start + len(old.rstrip()) :]
    # Nothing stands there yet: blank lines go before and after it, as between paragraphs.
    before, after = body[:start].rstrip("\n"), body[start:].lstrip("\n")
    gap = "\n" if start == part.text_start or before.endswith(f"# {part.title}") else "\n\n"
    return f"{before}{gap}{made}\n{chr(10) if after else ''}{after}"


def _span(body: str, part: Section, label: str, labels: Sequence[str]) -> Span:
    """Where the answer stands with its label, or an empty span where it would."""
    marks = list(_labels(body, part, labels))
    if not label:
        return part.text_start, min([start for start, _ in marks], default=part.end)
    for place, (start, name) in enumerate(marks):
        if name == label.casefold():
            return start, marks[place + 1][0] if place + 1 < len(marks) else part.end
    names = [name.casefold() for name in labels]
    later = names[names.index(label.casefold()) + 1 :]
    at = next((start for start, name in marks if name in later), part.end)
    return at, at


def _labels(body: str, part: Section, labels: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each line that begins with a label: its offset and the label."""
    names = [name.casefold() for name in labels]
    hidden = hidden_spans(body)
    for start, line in lines_with_offsets(body[: part.end], part.text_start):
        name = line.partition(":")[0].casefold() if ":" in line else ""
        if name in names and not any(first <= start < last for first, last in hidden):
            yield start, name


def with_statement(body: str, words: str) -> str:
    """The body with this statement instead of the one it has; the title stays. Raises UsageError for what Markdown
    would not take for a paragraph.
    """
    said = " ".join(words.split())
    start, end = statement_span(body)
    heading = title(body)
    if start == end:
        after = f"{said}\n\n{body}" if body.strip() else f"{said}\n"
    elif body[start:end] == heading and body[:start].rpartition("\n")[2].lstrip().startswith("#"):
        line_end = body.find("\n", end) if "\n" in body[end:] else len(body)
        below = body[line_end:] or "\n"
        gap = "" if below.startswith("\n\n") or not below.strip() else "\n"
        after = f"{body[:line_end]}\n\n{said}{gap}{below}"
    else:
        after = body[:start] + said + body[end:]
    if statement(after) != said:
        first = said.split()[0] if said else ""
        raise UsageError(
            f"a statement cannot begin with {first}: in a file that means a list, a heading or the like",
            "begin it with a word",
        )
    return after
