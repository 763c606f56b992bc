"""The answers to a poll: in its own text, in the files beside it, and in those that were named."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.time.slots.poll import Answers, Fault, Poll, Received, Sender, read_answers, unknown_sender

if TYPE_CHECKING:
    from datetime import datetime

    from mentor_cli.cli.call import Call

FOLDER = "polls"
_LARGEST_TEXT = 2**20
_MOST_NAMED = 5
_SHORTER = "keep the lines with the answers"
_NONE = Fault(1, "there is no answer in it", "write lines as 1: yes, below from: and your id in what is no mail")


class Unread(NamedTuple):
    """A line that cannot be read as an answer, and how to mend it."""

    path: str
    line: int
    message: str
    hint: str


def poll_source(call: Call, path: str) -> str:
    """The text of a poll, whatever program saved it. Raises UnusableFile."""
    from mentor_cli.adapters.ics.lines import decoded

    whole = os.path.join(call.workspace.root, path)
    if not os.path.lexists(whole):
        raise UnusableFile(f"there is no poll {path}", _polls_there(os.path.dirname(whole)))
    raw = _read(whole, path, _LARGEST_TEXT)
    if raw is None:
        raise UnusableFile(f"{path} has more than {_LARGEST_TEXT // 2**20} MB", _SHORTER)
    return decoded(raw)


def _polls_there(folder: str) -> str:
    """A hint at the polls that there are, the latest first."""
    try:
        names = sorted((name.removesuffix(".md") for name in os.listdir(folder) if name.endswith(".md")), reverse=True)
    except OSError:
        names = []
    if not names:
        return "there is none yet: mentor schedule poll --group ID"
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    return f"there are {', '.join(names[:_MOST_NAMED])}{more}" if names[1:] else f"there is {names[0]}"


def received_answers(
    call: Call, name: str, text: str, found: Poll, files: Sequence[str]
) -> tuple[list[Received], list[Unread]]:
    """The answers in the poll's own text, in the folder of its name and in the files. Raises UnusableFile."""
    from mentor_cli.adapters.mail.mbox import mails_in

    path = f"{FOLDER}/{name}.md"
    said, faults = read_answers(text, found)
    received = [Received(one, path, None) for one in said]
    unread = [Unread(path, *fault) for fault in faults]
    for shown, content in (*_beside(call, name), *((file, _content(file, file)) for file in files)):
        if isinstance(content, Unread):
            unread.append(content)
            continue
        mails = list(mails_in(content))
        for before, raw in mails:
            said, faults, written = _answers(call, raw, found)
            if not said and not faults:
                faults = [_NONE]
            source = shown if len(mails) == 1 else f"{shown}:{before + 1}"
            received += [Received(one, source, written) for one in said]
            unread += [Unread(shown, before + line, message, hint) for line, message, hint in faults]
    return received, unread


def _beside(call: Call, name: str) -> Iterator[tuple[str, bytes | Unread]]:
    """What was put beside the poll, into a folder of its name: how each file is called, and what it holds. One that
    cannot be read hides no other. Raises UnusableFile when the folder cannot be."""
    folder = os.path.join(call.workspace.root, FOLDER, name)
    try:
        found = sorted(one for one in os.listdir(folder) if not one.startswith("."))
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        raise UnusableFile(f"{FOLDER}/{name} cannot be read: {error.strerror}", "check its permissions") from error
    for one in found:
        whole, shown = os.path.join(folder, one), f"{FOLDER}/{name}/{one}"
        if os.path.isdir(whole):
            continue
        try:
            yield shown, _content(whole, shown)
        except UnusableFile as fault:
            yield shown, Unread(shown, 1, f"it {fault.message.removeprefix(f'{shown} ')}", "take it out of the folder")


def _content(whole: str, shown: str) -> bytes | Unread:
    """What the file holds, or that it is too large. Raises UnusableFile."""
    from mentor_cli.adapters.mail.parts import LARGEST

    content = _read(whole, shown, LARGEST)
    return Unread(shown, 1, f"it has more than {LARGEST // 2**20} MB", _SHORTER) if content is None else content


def _answers(call: Call, raw: bytes, found: Poll) -> tuple[list[Answers], list[Fault], datetime | None]:
    """The answers in a text, or in a mail as it was saved, and when that was written."""
    from mentor_cli.adapters.ics.lines import decoded
    from mentor_cli.adapters.mail.parts import read_body, read_head

    head = read_head(raw)
    if head is None:
        if len(raw) > _LARGEST_TEXT:
            return [], [Fault(1, f"it has more than {_LARGEST_TEXT // 2**20} MB", _SHORTER)], None
        return *read_answers(decoded(raw), found), None
    sender = _sender(call, head.senders, found)
    strange = unknown_sender(sender)
    if strange:
        lines = raw.lower().splitlines()
        line = next((at for at, one in enumerate(lines, 1) if one.startswith(b"from:")), 1)
        return [], [Fault(line, *strange)], None
    try:
        body = read_body(raw)
    except ValueError as error:
        return [], [Fault(1, str(error), "save what it says as a text")], None
    if body is None:
        return [], [], None
    said, faults = read_answers(body.text, found, sender)
    return said, [one._replace(line=body.in_file(one.line)) for one in faults], head.written


def _sender(call: Call, senders: tuple[str, ...], found: Poll) -> Sender:
    """Who of those who were asked has sent the mail."""
    known = {one.id: {address.casefold() for address in one.texts("email")} for one in call.workspace.usable("people")}
    theirs = (one for one in found.people if len(senders) == 1 and senders[0] in known.get(one, ()))
    return Sender(tuple(theirs), senders)


def _read(whole: str, shown: str, most: int) -> bytes | None:
    """The file; None where it is larger than that many bytes. Raises UnusableFile."""
    from mentor_cli.store.writing import read_file

    try:
        return read_file(whole) if os.stat(whole).st_size <= most else None
    except OSError as error:
        raise UnusableFile(
            f"{shown} cannot be read: {error.strerror}", "name a poll or an answer that is there"
        ) from error
