"""What a finding points at: where it ends, and the words that stand there."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Sequence
from typing import NamedTuple

from mentor_cli.core.findings import Finding


class Pointed(NamedTuple):
    """A finding with its file, the words it points at, and the place behind the last of them (1-based, code points).

    `path` is that of the finding seen from the top of the repository, with `/`; None for text that lies in no file.
    """

    finding: Finding
    path: str | None
    end_line: int = 0
    end_column: int = 0
    words: str = ""


def pointed(finding: Finding, path: str | None, lines: Sequence[str]) -> Pointed:
    """The finding with what it points at; `lines` are those of its file, without their ends."""
    if not 0 < finding.line <= len(lines):
        return Pointed(finding, path)
    line, first, left = finding.line, finding.column - 1, finding.length
    words = []
    while line < len(lines) and first + left > len(lines[line - 1]):
        words.append(lines[line - 1][first:])
        # The end of a line counts as one character.
        left -= len(words[-1]) + 1
        line, first = line + 1, 0
    words.append(lines[line - 1][first : first + left])
    return Pointed(finding, path, line, first + len(words[-1]) + 1, "\n".join(words))
