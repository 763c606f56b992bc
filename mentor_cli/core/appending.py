"""Text appended under a heading of a body; the heading is made where it is missing. Every other line stays as it is."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_cli.core.body import Section, hidden_spans, section
from mentor_cli.core.errors import UnusableFile


def with_line(body: str, heading: str, line: str, before: Sequence[str] = ()) -> str:
    """The body with `line` (without a line end) as the last one under `## heading`.

    A missing heading is put in front of the first of the headings named in `before`, else at the end. Raises
    UnusableFile where the line would not be seen.
    """
    part = section(body, heading)
    return appended(body, part, line, 1) if part else _with_section(body, heading, line, before)


def with_paragraph(body: str, heading: str, text: str, before: Sequence[str] = ()) -> str:
    """The body with `text` as a paragraph of its own at the end of what stands under `## heading`; as `with_line`."""
    part = section(body, heading)
    return appended(body, part, text, 2) if part else _with_section(body, heading, text, before)


def appended(body: str, part: Section, text: str, gap: int) -> str:
    """The body with the text at the end of the section; `gap` line ends are put between it and what stands there."""
    end = part.text_start + len(body[part.text_start : part.end].rstrip())
    if end == part.text_start:
        # Nothing but blank lines: the text goes right under the heading.
        lead = "" if body[: part.text_start].endswith("\n") else "\n"
        return _put(body, part.text_start, f"{lead}{text}\n")
    line_end = body.find("\n", end)
    if line_end < 0:
        return _put(body, len(body), "\n" * gap + text + "\n")
    return _put(body, line_end, "\n" * gap + text)


def with_heading(body: str, heading: str, before: Sequence[str] = ()) -> str:
    """The body with `## heading` and nothing below it yet, placed as in `with_line`."""
    return body if section(body, heading) else _with_section(body, heading, "", before)


def _with_section(body: str, heading: str, text: str, before: Sequence[str]) -> str:
    made = f"## {heading}\n{text}\n" if text else f"## {heading}\n"
    later = [part for name in before if (part := section(body, name))]
    if later:
        return _put(body, min(part.start for part in later), f"{made}\n")
    missing = 0 if not body or body.endswith("\n\n") else 1 if body.endswith("\n") else 2
    return _put(body, len(body), "\n" * missing + made)


def _put(body: str, at: int, text: str) -> str:
    after = body[:at] + text + body[at:]
    if any(start <= at + len(text) - 1 < end for start, end in hidden_spans(after)):
        raise UnusableFile(
            "nothing can be added safely: a code fence or comment in the file is never closed",
            "close it with ``` or -->, then try again",
        )
    return after
