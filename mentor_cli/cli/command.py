"""How a command is declared: its function, its parameters, its help. Everything that reads command lines uses this.

One declaration serves the direct parser (`direct.py`, ordinary command lines, no imports), the Typer application
(`typer_app.py`: help, completion, everything else) and the command reference in `docs/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from mentor_cli.cli.screen import Line
    from mentor_cli.store.writing import Change

ValueType = Literal["text", "flag", "whole", "number"]


class Param(NamedTuple):
    """One option (`flags` given) or one positional argument (no flags).

    `complete` names what the shell offers: a kind of records (`people`), `field:goals.status`, and what else
    `completion.py` lists; `choices` are offered by themselves.
    `asked` parameters must be given; at a terminal the help text is put as a question instead.
    `bare` is the value of an option that may stand without one.
    """

    name: str
    help: str
    flags: tuple[str, ...] = ()
    type: ValueType = "text"
    many: bool = False
    asked: bool = False
    metavar: str = "TEXT"
    choices: tuple[str, ...] = ()
    complete: str = ""
    bare: str = ""

    @property
    def told(self) -> str:
        """The help, and that an option may be repeated where it may."""
        return f"{self.help} May be given several times." if self.many and self.flags else self.help


class Output(NamedTuple):
    """A file outside of the records that the person named, and what it is to hold."""

    path: str
    content: bytes


class Outcome(NamedTuple):
    """What a command found or wants changed: one result, two renderings, and the files to write.

    `document` is what `--json` prints; `lines` is the text. `notes` go to standard error. `changes` are written
    before anything is printed; with `--dry-run` they are shown as a diff instead.

    `again` gives the outcome anew, under another name, when a file it makes has appeared meanwhile. `draft` is a file
    outside of the records with what the person typed: removed once that is written, named when it cannot be.

    `asks` puts a question to the person at the terminal, once the lock is let go: it gives the parameters with which
    the command is run again, None where the outcome is to stay as it is.

    `outputs` are written after the changes. `raw` goes to standard output as it is, in place of `lines`.
    `then` is what reaches beyond the records, done once they are written: it gives the outcome that is told instead.
    A dry run leaves it out.
    """

    document: Any = None
    lines: Iterable[Line] = ()
    exit_code: int = 0
    notes: Sequence[str] = ()
    changes: Sequence[Change] = ()
    again: Callable[[], Outcome] | None = None
    asks: Callable[[], dict[str, Any] | None] | None = None
    draft: str | None = None
    outputs: Sequence[Output] = ()
    raw: bytes = b""
    then: Callable[[], Outcome] | None = None


class Command(NamedTuple):
    """One command. `run` is called with a `Call` and the parameters by name.

    `writes`: it changes records, so it runs under the workspace's lock and has `--dry-run`. `unlocked` commands
    write too, but only new files, or seldom, or wait for a person meanwhile. Others tell of broken files on standard
    error by themselves; a command that `tells_findings` does that in its own output.
    """

    run: Callable[..., Outcome]
    help: str
    params: tuple[Param, ...] = ()
    examples: tuple[str, ...] = ()
    writes: bool = False
    unlocked: bool = False
    tells_findings: bool = False


# Every command has these.
COMMON = (
    Param("workspace", "The workspace's folder; otherwise found from here upwards.", ("--workspace",), metavar="DIR"),
    Param("json", "Print one JSON document.", ("--json",), "flag"),
    Param("quiet", "Leave out messages on standard error.", ("--quiet", "-q"), "flag"),
    Param("as_", "Who I am: the id of a person.", ("--as",), metavar="ID", complete="people"),
)
DRY_RUN = Param("dry_run", "Show what would change and change nothing.", ("--dry-run",), "flag")


def all_params(command: Command) -> tuple[Param, ...]:
    """The command's own parameters, then those that every command has; an own option of the same name wins."""
    own = {flag for param in command.params for flag in param.flags}
    common = (param for param in COMMON if own.isdisjoint(param.flags))
    return (*command.params, *((DRY_RUN,) if command.writes else ()), *common)
