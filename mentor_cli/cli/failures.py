"""Errors and findings as text: one clear message, its place, the hint how to go on."""

from __future__ import annotations

import sys
from collections.abc import Callable

from mentor_cli.cli.screen import columns, json_text
from mentor_cli.core.errors import Interrupted, MentorError
from mentor_cli.core.findings import Finding


def finding_line(finding: Finding) -> str:
    """A finding on one line: where, how bad, what."""
    return f"{finding.place}: {finding.severity} {finding.code} {finding.message}"


def finding_lines(finding: Finding, source: str | None) -> list[str]:
    """A finding with the line it points at and the words underlined."""
    lines = [finding_line(finding)]
    if source is not None and finding.line and finding.length:
        number = str(finding.line)
        lead, words = source[: finding.column - 1], source[finding.column - 1 : finding.column - 1 + finding.length]
        if len(source) <= 160:
            lines.append(f"   {number} | {source.replace(chr(9), ' ')}")
            lines.append(f"   {' ' * len(number)} | {' ' * columns(lead)}{'^' * max(columns(words), 1)}")
    if finding.hint:
        lines.append(f"   hint: {finding.hint}")
    return lines


def _sentence(error: MentorError) -> list[str]:
    """The message by itself; what is wrong with a value has the code that the same value has in a file."""
    lead = f"error {error.finding.code}" if error.finding.code.startswith("F") else "error:"
    return [f"{lead} {error.message}", *([f"hint: {error.hint}"] if error.hint else [])]


def error_lines(error: MentorError, source: Callable[[Finding], str | None]) -> list[str]:
    """The error with its place, the line that `source` has for it and the hint, then all else that it tells."""
    lines = finding_lines(error.finding, source(error.finding)) if error.finding.path else _sentence(error)
    return lines + [line for one in error.more for line in finding_lines(one, source(one))]


def report(error: MentorError, *, as_json: bool, source: Callable[[Finding], str | None]) -> int:
    """Tell the error and give its exit code."""
    finding = error.finding
    if as_json:
        told = {"error": finding.as_json()}
        more = {"more": [one.as_json() for one in error.more]} if error.more else {}
        sys.stdout.write(json_text({**told, **more}) + "\n")
        return error.exit_code
    lines = error_lines(error, source)
    if isinstance(error, Interrupted) and sys.stderr.isatty():
        # It ends a conversation, which may have been on a telephone.
        from mentor_cli.cli.terminal import say

        say(lines)
    else:
        sys.stderr.write("".join(f"{line}\n" for line in lines))
    return error.exit_code
