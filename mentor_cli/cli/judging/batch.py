"""Many goals or problems at once, from JSON lines to JSON lines: `check --batch`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from mentor_cli.cli.json_lines import numbered_lines, parsed
from mentor_cli.cli.screen import json_text
from mentor_cli.core.judgement.batch import judged_line

if TYPE_CHECKING:
    from mentor_cli.core.judgement.batch import Said
    from mentor_cli.core.judgement.verdict import Judgement


def judged_lines(name: str, judge: Callable[[Said], Judgement]) -> Iterator[tuple[str, str]]:
    """For each line of the file (`-`: standard input) the line to print, and the verdict, empty for a bad line.

    Blank lines are left out. Raises UnusableFile when there is no reading the file.
    """
    for number, raw in numbered_lines(name):
        written, verdict = judged_line(partial(parsed, raw), number, judge)
        yield json_text(written), verdict
