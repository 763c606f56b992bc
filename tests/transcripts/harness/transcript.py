"""Runs a page and writes it as it would be if it were right."""

from __future__ import annotations

import difflib
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from harness.output import fitted, shown_lines, with_placeholders
from harness.page import Block, Command, Page, PageError, read_page
from harness.shell import PROGRAMS, Outcome, ShellError, run_commands

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = ROOT / "examples"
EXAMPLE = EXAMPLES / "buddy-group"
ASK_STATUS = "echo $?"


class WrongPage(Exception):
    """The page does not show what its commands print; the message says where."""


@dataclass(frozen=True, slots=True)
class Run:
    """A command of a page and what it did."""

    command: Command
    outcome: Outcome


Runs = dict[int, list[Run]]


def run_page(page: Page, programs: Sequence[Path] = PROGRAMS) -> Runs:
    """Run every console block; the runs of each by the block's opening line."""
    runs: Runs = {}
    for session in _sessions(page):
        runs |= _run_session(session, programs)
    return runs


def _sessions(page: Page) -> Iterator[list[Block]]:
    """The blocks that do something, grouped by the shell they share."""
    session: list[Block] = []
    for block in page.blocks:
        if not block.is_console and block.file is None:
            continue
        if block.is_console and block.starts_anew and session:
            yield session
            session = []
        session.append(block)
    if session:
        yield session


def _run_session(session: list[Block], programs: Sequence[Path]) -> Runs:
    steps = [(block, command) for block in session for command in _steps(block)]
    start = EXAMPLES / session[0].example if session[0].example else None
    outcomes = run_commands([command.text for _, command in steps], programs=programs, start=start)
    runs: Runs = {block.opening: [] for block in session}
    for (block, command), outcome in zip(steps, outcomes, strict=True):
        if outcome.status and (block.is_setup or block.file):
            raise ShellError(f"line {command.first + 1}: exit code {outcome.status}: {command.text}\n{outcome.output}")
        runs[block.opening].append(Run(command, outcome))
    return runs


def _steps(block: Block) -> list[Command]:
    if block.file is None:
        return block.commands()
    path, text = shlex.quote(block.file), shlex.quote("\n".join([*block.inside, ""]))
    writing = f'mkdir -p -- "$(dirname -- {path})" && printf %s {text} >{path}'
    return [Command(writing, block.opening, block.opening, ())]


def written_page(page: Page, runs: Runs, again: Runs) -> str:
    """The page's text with every output as `runs` had it.

    Where `again`, a second run, printed something else, a placeholder is put. Raises WrongPage where none fits.
    """
    lines = list(page.lines)
    for block in reversed(page.blocks):
        if block.is_console and not block.is_setup:
            inside = _written_block(page, block, runs[block.opening], again[block.opening])
            lines[block.opening : block.closing + 1] = _fenced(block, inside, runs[block.opening])
    return "\n".join(lines)


def _written_block(page: Page, block: Block, runs: list[Run], again: list[Run]) -> list[str]:
    written: list[str] = []
    for number, (run, second) in enumerate(zip(runs, again, strict=True)):
        written += [page.lines[n].removeprefix(block.indent) for n in range(run.command.first, run.command.last + 1)]
        written += _written_output(run, second)
        following = runs[number + 1].command.text if number + 1 < len(runs) else None
        announced = following is None and block.exit is not None
        if run.outcome.status and following != ASK_STATUS and not announced:
            written += [f"$ {ASK_STATUS}", str(run.outcome.status)]
    return written


def _written_output(run: Run, second: Run) -> list[str]:
    lines, others = shown_lines(run.outcome.output), shown_lines(second.outcome.output)
    kept = fitted(run.command.shown, lines)
    if lines == others or kept == list(run.command.shown):
        return kept
    if len(lines) != len(others):
        raise WrongPage(f"line {run.command.first + 1}: two runs print {len(lines)} and {len(others)} lines")
    stable = [_stable_line(run.command, line, other) for line, other in zip(lines, others, strict=True)]
    return fitted(run.command.shown, stable)


def _stable_line(command: Command, line: str, other: str) -> str:
    stable = with_placeholders(line, other)
    if stable is None:
        raise WrongPage(f"line {command.first + 1}: two runs print different lines:\n  {line}\n  {other}")
    return stable


def _fenced(block: Block, inside: list[str], runs: list[Run]) -> list[str]:
    """The block's lines with its fences, long enough for what is inside, and the exit code it announces."""
    fence = block.fence
    while any(line.lstrip().startswith(fence) for line in inside):
        fence += fence[0]
    status = runs[-1].outcome.status if runs else 0
    attributes = [_attribute(word, status) for word in block.attributes]
    opening = fence + " ".join([block.language, *filter(None, attributes)])
    return [block.indent + line if line else "" for line in [opening, *inside, fence]]


def _attribute(word: str, status: int) -> str:
    if not word.startswith("exit="):
        return word
    return f"exit={status}" if status else ""


def check_page(path: Path, *, programs: Sequence[Path] = PROGRAMS) -> None:
    """Raise WrongPage, with a unified diff, unless every command of the page prints what the page shows."""
    text, page = _opened(path)
    runs = _performed(path, page, programs)
    written = written_page(page, runs, runs)
    if written != text:
        name = _name(path)
        diff = difflib.unified_diff(
            text.splitlines(), written.splitlines(), f"{name} (shown)", f"{name} (printed)", lineterm=""
        )
        raise WrongPage("\n".join([*diff, "", f"if this is what you want: pytest --update-transcripts {name}"]))


def update_page(path: Path) -> None:
    """Rewrite the outputs of the page that changed; a page that is right stays as it is, byte for byte."""
    text, page = _opened(path)
    runs = _performed(path, page, PROGRAMS)
    if written_page(page, runs, runs) != text:
        again = _performed(path, page, PROGRAMS)
        path.write_text(written_page(page, runs, again), encoding="utf-8", newline="\n")
        check_page(path)


def _opened(path: Path) -> tuple[str, Page]:
    text = path.read_bytes().decode("utf-8")
    try:
        return text, read_page(text)
    except PageError as wrong:
        raise WrongPage(f"{_name(path)}: {wrong}") from wrong


def _performed(path: Path, page: Page, programs: Sequence[Path]) -> Runs:
    try:
        return run_page(page, programs)
    except ShellError as wrong:
        raise WrongPage(f"{_name(path)}: {wrong}") from wrong


def _name(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
