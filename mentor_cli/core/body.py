"""The Markdown body of a record: its headings, its title, its statement. Code fences and comments hold none of them.

Bodies use `\\n` line ends. Offsets count code points from the start of the body, lines are 1-based in the body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

Span = tuple[int, int]

_SEALED = "-----BEGIN AGE ENCRYPTED FILE-----"

_HEADING = r"(?m)\n {0,3}(#{1,6})(?:[ \t]+(.*))?$"
_FENCE = r"[ \t]*(`{3,}|~{3,})(.*)"
_NOT_A_PARAGRAPH = r"[ \t]*(?:[-*+][ \t]|\d{1,9}[.)][ \t]|>|\||(?:[-*_][ \t]*){3,}$)"
# Whatever is no plain paragraph begins with one of these: most lines need no closer look.
_FIRST_SIGNS = "#-*+_>|0123456789"


class Section(NamedTuple):
    """A heading and what stands below it, up to the next heading of the same or a higher rank.

    `body[start:end]` is the whole section with its heading line, `body[text_start:end]` what follows that line;
    `text` is the latter without blank edges.
    """

    title: str
    level: int
    line: int
    start: int
    text_start: int
    end: int
    text: str


def is_sealed(body: str) -> bool:
    """True when the text is armored ciphertext: nothing of it can be read here."""
    return _SEALED in body


def sections(body: str) -> tuple[Section, ...]:
    """Every heading of the body in order; a deeper heading's section lies inside the one above it."""
    headings = list(_headings(body))
    ends = [len(body)] * len(headings)
    next_start = [len(body)] * 7
    for position in range(len(headings) - 1, -1, -1):
        level, _, start, _ = headings[position]
        ends[position] = next_start[level]
        next_start[level:] = [start] * (7 - level)
    found: list[Section] = []
    line, counted = 1, 0
    for (level, words, start, text_start), end in zip(headings, ends, strict=True):
        line += body.count("\n", counted, start)
        counted = start
        found.append(Section(words, level, line, start, text_start, end, body[text_start:end].strip()))
    return tuple(found)


def section(body: str, words: str) -> Section | None:
    """The first section with that title, compared without regard to case; None when there is none."""
    wanted = words.casefold()
    if wanted not in body.casefold():
        return None
    headings = _headings(body)
    for level, name, start, text_start in headings:
        if name.casefold() == wanted:
            end = next((later[2] for later in headings if later[0] <= level), len(body))
            line = body.count("\n", 0, start) + 1
            return Section(name, level, line, start, text_start, end, body[text_start:end].strip())
    return None


def title(body: str) -> str:
    """The first `# title`; empty when the body has none."""
    heading = _title_heading(body)
    return heading[1] if heading else ""


def below_title(body: str) -> str:
    """What stands behind the first `# title`; all of the body when it has none."""
    heading = _title_heading(body)
    return body[heading[3] :] if heading else body


def with_quote(body: str, text: str) -> str:
    """The body with the text as a quote right below its title: whatever it says is nothing but words there."""
    quoted = "\n".join(f"> {line}".rstrip() for line in text.splitlines())
    below = below_title(body)
    return f"{body[: len(body) - len(below)].rstrip()}\n\n{quoted}\n{below}"


def statement(body: str) -> str:
    """The first paragraph after the `# title` in one line; without one, the title; empty when there is neither."""
    start, end = statement_span(body)
    return " ".join(body[start:end].split())


def statement_span(body: str) -> Span:
    """Where the statement stands in the body: `body[start:end]` is it as it was typed, perhaps over several lines."""
    heading = _title_heading(body)
    paragraph = _first_paragraph(body, heading[3] if heading else 0)
    if paragraph:
        return paragraph
    if heading and heading[1]:
        start = body.index(heading[1], heading[2])
        return start, start + len(heading[1])
    return 0, 0


def hidden_spans(body: str) -> tuple[Span, ...]:
    """The code fences and HTML comments, whole lines each, in order; one that is never closed goes on to the end."""
    # Single signs are found at a glance: most bodies hold none of them.
    if "`" not in body and "~" not in body and "<" not in body:
        return ()
    if "```" not in body and "~~~" not in body and "<!--" not in body:
        return ()
    spans: list[Span] = []
    opened, closing = 0, ""
    for start, line in lines_with_offsets(body):
        if closing:
            if _closes(line, closing):
                spans.append((opened, start + len(line)))
                closing = ""
            continue
        opened, closing = start, _opens(line)
        if closing == "-->" and "-->" in line:
            spans.append((start, start + len(line)))
            closing = ""
    if closing:
        spans.append((opened, len(body)))
    return tuple(spans)


def never_closed(body: str) -> int | None:
    """The line (1-based) that opens a fence or comment which goes on to the end; None where all are closed."""
    longer = f"{body}\n."
    opened = [start for start, end in hidden_spans(longer) if end == len(longer)]
    return body.count("\n", 0, opened[0]) + 1 if opened else None


def visible(pattern: str, body: str, within: Span | None = None) -> Iterator[re.Match[str]]:
    """The matches of a line pattern that do not begin in a fence or comment, in order; only those `within` a span.

    The pattern begins with `(?m)` and the line end before the line, which is found far more quickly than its beginning.
    So `start()` of a match is the line's offset in the body; its `end()` and the offsets of groups are one too many.
    """
    first, last = within or (0, len(body))
    hidden = iter((*hidden_spans(body), (len(body) + 1, len(body) + 1)))
    opened, closed = next(hidden)
    for match in re.compile(pattern).finditer("\n" + body, first, last + 1):
        start = match.start()
        while start >= closed:
            opened, closed = next(hidden)
        if start < opened:
            yield match


def lines_with_offsets(body: str, start: int = 0) -> Iterator[tuple[int, str]]:
    """Each line from `start` on, without its line end, and the offset of its first character."""
    while (end := body.find("\n", start)) >= 0:
        yield start, body[start:end]
        start = end + 1
    yield start, body[start:]


def _headings(body: str) -> Iterator[tuple[int, str, int, int]]:
    """Level, title, offset of the heading line, offset of the line after it."""
    if "#" not in body:
        return
    for match in visible(_HEADING, body):
        yield len(match[1]), _without_closing_hashes(match[2] or ""), match.start(), min(match.end(), len(body))


def _title_heading(body: str) -> tuple[int, str, int, int] | None:
    # Most bodies begin with their title, which needs no search.
    start = len(body) - len(body.lstrip("\n"))
    if body.startswith("# ", start):
        end = body.find("\n", start)
        end = end if end >= 0 else len(body)
        return 1, _without_closing_hashes(body[start + 2 : end]), start, min(end + 1, len(body))
    return next((heading for heading in _headings(body) if heading[0] == 1), None)


def _without_closing_hashes(words: str) -> str:
    words = words.strip()
    shorter = words.rstrip("#")
    return shorter.rstrip() if not shorter or shorter[-1] in " \t" else words


def _opens(line: str) -> str:
    """What must come to close the fence or comment that this line opens; empty when it opens none."""
    if line.lstrip().startswith("<!--"):
        return "-->"
    fence = re.match(_FENCE, line)
    if not fence or (fence[1][0] == "`" and "`" in fence[2]):
        return ""
    return fence[1]


def _closes(line: str, closing: str) -> bool:
    if closing == "-->":
        return closing in line
    words = line.strip()
    return len(words) >= len(closing) and not words.strip(closing[0])


def _first_paragraph(body: str, after: int) -> Span | None:
    """The first plain paragraph before the next heading; a list, quote or table is none."""
    hidden = dict(hidden_spans(body))
    hidden_until = 0
    first = last = -1
    in_list = False
    for offset, line in lines_with_offsets(body, after):
        words = line.strip()
        hidden_until = hidden.get(offset, hidden_until)
        blank = not words or offset < hidden_until
        special = not blank and words[0] in _FIRST_SIGNS
        if special and re.match(_HEADING, "\n" + line):
            break
        if blank or (special and re.match(_NOT_A_PARAGRAPH, line)):
            if first >= 0:
                break
            in_list = not blank
        elif not in_list:
            first = offset + line.index(words) if first < 0 else first
            last = offset + len(line.rstrip())
    return (first, last) if first >= 0 else None
