"""The one family of errors: each carries its exit code, its message and how to go on."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_cli.core.findings import Finding

_LONGEST_QUOTE = 60


def brief(typed: str) -> str:
    """What was typed, as messages quote it: on one line, and no longer than is good to read."""
    words = " ".join(typed.split())
    return words if len(words) <= _LONGEST_QUOTE else f"{words[: _LONGEST_QUOTE - 1]}…"


class MentorError(Exception):
    """A failure that is told to the user in one message with a hint.

    `finding` is what is told, `more` what else is wrong in the same file, or what the reason is.

    Exit codes: 1 a check failed or nothing was found, 2 wrong usage, 3 the workspace or file cannot be used.
    """

    exit_code = 1
    code = "E001"

    def __init__(
        self, message: str, hint: str = "", *, finding: Finding | None = None, more: Sequence[Finding] = ()
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.finding = finding or Finding(self.code, "error", message, hint)
        self.more = tuple(more)


class UsageError(MentorError):
    """Wrong usage, an unknown or an ambiguous id."""

    exit_code = 2
    code = "E200"


class UnknownId(UsageError):
    """No record has that id; the hint names the nearest."""

    code = "E201"


class AmbiguousId(UsageError):
    """More than one record fits what was typed; the hint lists them."""

    code = "E202"


class UnusableFile(MentorError):
    """The workspace, or the file asked for, cannot be read or written."""

    exit_code = 3
    code = "E300"


class ChangedMeanwhile(UnusableFile):
    """Another program changed the file since it was read; it was left alone."""

    code = "E301"


class Interrupted(MentorError):
    """The person broke off with Ctrl-C, and something should be said about what they had done by then."""

    exit_code = 130
    code = "E130"
