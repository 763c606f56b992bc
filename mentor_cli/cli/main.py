"""From the words typed to the exit code: read the line, run the command, write the changes, print the result."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, TextIO

from mentor_cli.cli.command import COMMON, Command, Outcome, all_params
from mentor_cli.cli.direct import Line, parse
from mentor_cli.cli.screen import OutputLost, json_text, screen, steerless
from mentor_cli.cli.tree import COMMANDS, load

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.store.committing import Undone

INTERRUPTED = 130
_MOST_TOLD = 3
_COMPLETION = "_MENTOR_COMPLETE"
_DRY_RUN = "a dry run: nothing was written\n"


def run(argv: Sequence[str]) -> int:
    """Run one command line; always gives an exit code, never a traceback unless `MENTOR_DEBUG=1`."""
    environ: Mapping[str, str] = os.environ
    try:
        _open_streams()
        if any("\ud800" <= sign <= "\udfff" for word in argv for sign in word):
            sys.stderr.write(
                "error: what was typed is not UTF-8 text\nhint: set the terminal to UTF-8 and type it again\n"
            )
            return 2
        line = None if _COMPLETION in environ else parse(argv, COMMANDS, load)
        if line is None:
            return _by_typer(argv)
        return execute(line)
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return INTERRUPTED
    except BrokenPipeError:
        _close_quietly()
        return 0
    except OutputLost as error:
        return _output_lost(error, "send the output elsewhere")
    except Exception as error:
        if environ.get("MENTOR_DEBUG"):
            raise
        sys.stderr.write(
            f"error: mentor itself failed: {type(error).__name__}: {error}\n"
            "hint: nothing more was written; run it again with MENTOR_DEBUG=1 and report what it prints\n"
        )
        return 3


def _by_typer(argv: Sequence[str]) -> int:
    import warnings

    # Typer 0.25 hands on what click has deprecated; `pyproject.toml` keeps us below the click that drops it.
    warnings.filterwarnings("ignore", r"'click\.utils\.get_\w+_stream' is deprecated", DeprecationWarning)
    from mentor_cli.cli import typer_app

    return typer_app.run(argv, execute)


def execute(line: Line) -> int:
    """Run a command line that has been read."""
    from mentor_cli.cli import failures
    from mentor_cli.cli.call import Call
    from mentor_cli.core.errors import MentorError

    arguments = dict(line.arguments)
    common = {param.name: arguments.pop(param.name, None) for param in COMMON}
    dry_run = bool(arguments.pop("dry_run", False)) if line.command.writes else False
    call = Call(os.environ, dry_run=dry_run, **common)
    try:
        _refuse_empty(line)
        if line.command.writes:
            arguments |= _plain_words(line)
        _ask_for_missing(call, line, arguments)
        outcome = _run(call, line.command, arguments)
    except MentorError as error:
        return failures.report(error, as_json=call.json, source=call.source_line)
    try:
        _print(call, line.command, outcome)
    except OutputLost as error:
        # What was to be written is written: said so, lest it be done twice.
        paths = [change.path for change in outcome.changes] + [output.path for output in outcome.outputs]
        if dry_run or not paths:
            raise
        return _output_lost(error, f"it is done, do not repeat it: {', '.join(paths)}")
    return outcome.exit_code


def _output_lost(error: OutputLost, hint: str) -> int:
    """The message that what was to be printed has nowhere to go."""
    _close_quietly()
    sys.stderr.write(f"error: the output cannot be written: {error.strerror}\nhint: {hint}\n")
    return 3


def _run(call: Call, command: Command, arguments: dict[str, Any]) -> Outcome:
    locked = command.writes and not command.unlocked and not call.dry_run
    if command.unlocked and not call.dry_run and call.has_workspace and call.workspace.is_half_written:
        # Edits of what is put back only afterwards would leave some of it as it was, and some changed.
        with _locked(call):
            pass
    with _locked(call) if locked else nullcontext():
        outcome = command.run(call, **arguments)
        if outcome.changes:
            from mentor_cli.cli.refusing import refuse_contradictions

            refuse_contradictions(outcome.changes)
        if locked and outcome.changes:
            outcome = _commit(call, outcome)
    if outcome.asks and (answer := outcome.asks()) is not None:
        return _run(call, command, arguments | answer)
    if outcome.changes and not locked and not call.dry_run:
        # Whoever waited for a person did so without the lock. To change a file takes it: between the last look at the
        # file and the new one nobody else may write.
        edits = any(change.before is not None for change in outcome.changes)
        with _locked(call) if edits else nullcontext():
            outcome = _commit(call, outcome)
    if outcome.outputs and not call.dry_run:
        _write_outputs(outcome)
    if outcome.then and not call.dry_run:
        return outcome.then()._replace(changes=outcome.changes)
    return outcome


@contextmanager
def _locked(call: Call) -> Iterator[None]:
    """Hold the workspace's lock, and tell what an earlier command had left half-way."""

    with call.workspace.locked() as undone:
        if not call.quiet:
            sys.stderr.write("".join(f"{note}\n" for note in _undone_notes(undone)))
        yield


def _write_outputs(outcome: Outcome) -> None:
    """The files a person named, each replaced as a whole."""
    from mentor_cli.core.errors import UnusableFile
    from mentor_cli.store.writing import replace

    for output in outcome.outputs:
        try:
            replace(os.path.realpath(output.path), output.content)
        except OSError as error:
            raise UnusableFile(f"{output.path} cannot be written: {error.strerror}", "name another file") from error


def _undone_notes(undone: Undone) -> Iterator[str]:
    if undone.restored:
        count = len(undone.restored)
        files = "1 file is as it was" if count == 1 else f"{count} files are as they were"
        yield f"note: an earlier command was cut off half-way; {files} before it"
    if undone.left:
        yield f"note: changed since then, so left as it is: {', '.join(undone.left)}"


def _commit(call: Call, outcome: Outcome) -> Outcome:
    """Write the changes; gives the outcome that was written."""
    from mentor_cli.core.errors import ChangedMeanwhile, UnusableFile

    try:
        call.workspace.commit(outcome.changes)
    except ChangedMeanwhile:
        if outcome.again is None:
            raise
        return _commit(call, outcome.again()._replace(draft=outcome.draft))
    except UnusableFile as error:
        if outcome.draft is None:
            raise
        raise UnusableFile(error.message, f"{error.hint}; what you typed is in {outcome.draft}") from error
    if outcome.draft:
        os.unlink(outcome.draft)
    return outcome


def _refuse_empty(line: Line) -> None:
    """An option with an empty word, as of a variable that was never set, must not count as one that was not given.

    Text may be empty, and a field may be emptied.
    """
    for param in all_params(line.command):
        given = line.arguments.get(param.name)
        words = [given] if isinstance(given, str) else given if isinstance(given, list) else []
        if not words or any(word.strip() for word in words):
            continue
        if param.flags and param.metavar != "TEXT" and not param.complete.startswith("field:"):
            from mentor_cli.core.errors import UsageError

            hint = f"give it a value, or leave it out: mentor {line.name} --help"
            raise UsageError(f"{param.flags[0]} is empty", hint)


def _plain_words(line: Line) -> dict[str, Any]:
    """Texts as they may go into a file: without signs that would steer the terminal of whoever reads it there.

    A value of a field keeps them: there they are written as escapes.
    """
    found: dict[str, Any] = {}
    for param in all_params(line.command):
        given = line.arguments.get(param.name)
        if param.metavar != "TEXT" or param.complete:
            continue
        if isinstance(given, str):
            found[param.name] = steerless(given)
        elif isinstance(given, list):
            found[param.name] = [steerless(word) for word in given if isinstance(word, str)]
    return found


def _ask_for_missing(call: Call, line: Line, arguments: dict[str, Any]) -> None:
    for param in all_params(line.command):
        if not param.asked or arguments.get(param.name):
            continue
        from mentor_cli.cli.asking import ask
        from mentor_cli.core.errors import UsageError

        shown = param.flags[0] if param.flags else param.metavar
        if not call.interactive:
            example = (
                f"for example: {line.command.examples[0]}" if line.command.examples else f"mentor {line.name} --help"
            )
            raise UsageError(f"{shown} is missing: {param.help[0].lower()}{param.help[1:].rstrip('.')}", example)
        answer = ask(f"{param.help.rstrip('.')}:")
        arguments[param.name] = [answer] if param.many else answer


def _print(call: Call, command: Command, outcome: Outcome) -> None:
    if not call.quiet:
        # They repeat what others wrote: no sign in it may steer the terminal.
        screen(sys.stderr).lines(outcome.notes, colour=False)
        _tell_skipped(call, command)
    if call.dry_run and outcome.changes:
        from mentor_cli.cli.diff import diff_lines

        if outcome.then and not call.quiet:
            # Shown as a difference, the records do not tell what would be done beyond them.
            sys.stderr.write(_DRY_RUN)
            screen(sys.stderr).lines(outcome.lines, colour=False)
        shown = screen(sys.stderr if call.json else sys.stdout)
        shown.lines(diff_lines(outcome.changes), colour=call.colour and not call.json)
        if not call.json:
            sys.stdout.flush()
            return
    elif call.dry_run and not call.quiet:
        sys.stderr.write(_DRY_RUN)
    if call.json:
        sys.stdout.write(json_text(outcome.document) + "\n")
    elif outcome.raw:
        screen(sys.stdout).octets(outcome.raw)
    else:
        screen(sys.stdout).lines(outcome.lines, colour=call.colour)
    sys.stdout.flush()


def _tell_skipped(call: Call, command: Command) -> None:
    """Files that could not be read: a line each while the command goes on, and where to read more.

    The line and the way to mend it are what `check` shows: in front of every command they would be in the way.
    """
    from mentor_cli.cli import failures

    if "workspace" not in vars(call) or command.tells_findings:
        return
    skipped = call.workspace.skipped()
    for finding in skipped[:_MOST_TOLD]:
        sys.stderr.write(f"{failures.finding_line(finding)}\n")
    if skipped:
        more = len(skipped) - _MOST_TOLD
        sys.stderr.write(f"hint: {f'{more} more; ' if more > 0 else ''}mentor check\n")


def _open_streams() -> None:
    """The files are UTF-8, so is the output, whatever the locale says; a stream that is closed leads nowhere."""
    for name in ("stdin", "stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            stream = os.fdopen(os.open(os.devnull, os.O_RDWR), "r+", encoding="utf-8")
        elif hasattr(stream, "reconfigure") and (name == "stdin" or not _is_utf8(stream)):
            stream.reconfigure(encoding="utf-8", errors="replace")
        setattr(sys, name, stream if name == "stdin" else screen(stream))


def _is_utf8(stream: TextIO) -> bool:
    return (stream.encoding or "").lower().replace("-", "") == "utf8"


def _close_quietly() -> None:
    """The reader has gone: let the interpreter's last flush go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
