"""The mails of a meeting as files that any mail program opens."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from mentor_cli.adapters.mail.message import MAILER, message_bytes
from mentor_cli.cli.calendars.mails import counted_mails, document, heading, mail_row, unreachable_lines
from mentor_cli.cli.command import Outcome, Output
from mentor_cli.cli.named_outputs import may_replace
from mentor_cli.cli.render import table
from mentor_cli.core.ids import by_every_id, every_id, fold, typed_id

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.letters import Addressed
    from mentor_cli.cli.calendars.mails import Invited
    from mentor_cli.cli.call import Call

_FORMER = re.compile(r"-former(-\d+)?$")


def mail_files(call: Call, invited: Invited, folder: str) -> Outcome:
    """Every mail as a file; files of the same meeting that were written before and are not any more are named."""
    outputs, rows = [], []
    for one in invited.mails:
        path = os.path.join(folder, f"{one.told.session}-{one.mail.person.id}{_which(one, invited)}.eml")
        if os.path.isdir(folder):
            may_replace(path, "invitation", _is_ours)
        outputs.append(Output(path, message_bytes(one.out)))
        rows.append(mail_row(one, "written", path=path))
    outdated = list(_outdated(call, invited, folder, {output.path for output in outputs}))
    lines = [f"{heading(invited, call.today())} · {counted_mails(len(rows))} written, none sent"]
    lines += table([(one.mail.person.id, output.path, one.out.subject)
                    for one, output in zip(invited.mails, outputs, strict=True)], ("", "", ""), None)  # fmt: skip
    lines += unreachable_lines(invited, by_every_id(call.workspace.usable("people")))
    lines += [f"left from before, do not send it: rm {typed_id(path)}" for path in outdated]
    return Outcome({**document(invited, rows), "outdated": outdated}, lines, outputs=outputs)


def _which(one: Addressed, invited: Invited) -> str:
    """Tells the files of one person's mails apart, where there are former events to call off."""
    number = next(at for at, entry in enumerate(invited.export.entries) if entry is one.entry)
    return ("", "-former")[number] if number < 2 else f"-former-{number}"


def _is_ours(held: bytes) -> bool:
    return f"\r\nX-Mailer: {MAILER}\r\n".encode() in held


def _outdated(call: Call, invited: Invited, folder: str, written: Collection[str]) -> Iterator[str]:
    """Mails about the meeting that lie there from before: to somebody who has left, or of a former event."""
    from mentor_cli.store.writing import current

    session = invited.meeting.session
    if session is None or not os.path.isdir(folder):
        return
    people = by_every_id(call.workspace.usable("people"))
    names = [name for name in os.listdir(folder) if _is_about(name, every_id(session), people)]
    for path in (os.path.join(folder, name) for name in sorted(names)):
        # A file that nobody can read is not known to be one of ours.
        with suppress(OSError):
            if path not in written and _is_ours(current(path) or b""):
                yield path


def _is_about(name: str, sessions: Collection[str], people: Collection[str]) -> bool:
    """Whether a mail of that name went to one of these people about one of these sessions; both are folded ids."""
    stem, extension = os.path.splitext(fold(name))
    to = _FORMER.sub("", stem)
    return extension == ".eml" and any(
        to.startswith(f"{session}-") and to.removeprefix(f"{session}-") in people for session in sessions
    )
