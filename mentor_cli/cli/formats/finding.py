"""The session format that is meant: by its name, or by any part of it that no other has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.errors import AmbiguousId, UnknownId, UnusableFile
from mentor_cli.core.ids import fold
from mentor_cli.core.meant import Called, meant
from mentor_cli.store.formats import FormatFile, FormatFiles

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.agenda.segments import Format


def all_formats(call: Call) -> FormatFiles:
    """The formats of the workspace, where there is one, and those of mentor.

    Raises UnusableFile when a workspace was named in vain.
    """
    if call.has_workspace or call.names_workspace:
        return call.workspace.formats
    return FormatFiles(None, call.environ)


def find_format(call: Call, typed: str, named_by: str = "") -> FormatFile:
    """The format's file, broken or not. `named_by` says who asks for it when nobody typed it.

    Raises UnknownId with the nearest names, AmbiguousId with the candidates.
    """
    formats = all_formats(call)
    names = formats.names
    for shut in formats.shut:
        # One of the same name may lie there, and would win.
        raise UnusableFile(shut.message, shut.hint, finding=shut)
    if typed in names:
        return formats[typed]
    found = meant(typed, names, Called)
    if len(found) == 1 and not named_by:
        return formats[found[0]]
    if found and not named_by:
        raise AmbiguousId(f"{typed} could be more than one session format", f"type more of it: {', '.join(found)}")
    from mentor_cli.core.fieldtypes import nearest

    near = nearest(fold(typed), tuple(names), most=3, likeness=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are {', '.join(names)}"
    raise UnknownId(f"there is no session format {typed}{f', which {named_by} names' if named_by else ''}", hint)


def usable_format(found: FormatFile) -> Format:
    """The format. Raises UnusableFile when the file is broken, with its errors, and with the misspelt fields that may
    be the reason.
    """
    if found.form is None:
        first = next(finding for finding in found.findings if finding.severity == "error")
        reasons = (one for one in found.findings if one.severity == "error" or one.code == "F015")
        more = [finding for finding in reasons if finding is not first]
        raise UnusableFile(first.message, first.hint, finding=first, more=more)
    return found.form
