"""What the shell offers behind the tabulator: ids of records, marks of actions, formats, values of fields."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any

from mentor_cli.cli.call import Call
from mentor_cli.cli.records.kinds import kind_named
from mentor_cli.core.body import title
from mentor_cli.core.errors import MentorError
from mentor_cli.core.fieldtypes import FieldType, Ref, Words
from mentor_cli.core.ids import fold
from mentor_cli.core.nested import Keyed, Many
from mentor_cli.core.records import KINDS, WORKSPACE, Field
from mentor_cli.core.scalars import SKILL, ZONE

# A word that fits, and a few words about it.
Offer = tuple[str, str]


def offers(what: str, typed: str, arguments: Mapping[str, Any]) -> Iterator[Offer]:
    """Words that begin as typed; nothing where there is no workspace.

    `what` is a kind of records, `owners`, `actions`, `formats`, `examples`, `rules`, `kinds`, `schemas`,
    `field:KIND.NAME` for the values of a field, or `kind:NAME` for records of the kind that the argument NAME names.
    `arguments` are those read so far.
    """
    call = Call(os.environ, workspace=arguments.get("workspace"), quiet=True)
    try:
        if what.startswith("field:"):
            yield from _of_field(call, what.removeprefix("field:"), typed)
            return
        if what.startswith("kind:"):
            what = kind_named(str(arguments.get(what.removeprefix("kind:"))), KINDS)
        yield from _fitting(_words(call, what), typed)
    except (MentorError, OSError):
        return


def _fitting(words: Iterator[Offer], typed: str) -> Iterator[Offer]:
    for word, about in words:
        if fold(word).startswith(fold(typed)):
            yield word, about


def _words(call: Call, what: str) -> Iterator[Offer]:
    if what in KINDS:
        for record in call.workspace.records(what):
            yield record.id, record.text("name") or record.text("title") or title(record.body)
    elif what == "owners":
        yield from _words(call, "people")
        yield from _words(call, "groups")
    elif what == "actions":
        from mentor_cli.cli.actions.listing import all_actions
        from mentor_cli.cli.records.owners import owners

        for action in all_actions(call, owners(call)):
            if action.mark and action.is_listed and not action.done:
                yield action.mark, action.text
    elif what == "formats":
        from mentor_cli.cli.formats.finding import all_formats

        for name in all_formats(call).names:
            yield name, "session format"
    elif what == "examples":
        from mentor_cli.store.starting import examples

        for name in examples():
            yield name, "example programme"
    elif what == "rules":
        from mentor_cli.core import file_rules
        from mentor_cli.core.judgement.pages import pages

        for page in pages():
            yield page.code, page.title
        for fault in (*file_rules.pages(), *file_rules.failure_pages()):
            yield fault.code, fault.title
    elif what == "kinds":
        for name, kind in KINDS.items():
            yield name, kind.help
    elif what == "schemas":
        from mentor_cli.cli.workspace.schema import described

        yield from described()


# -- values of fields --------------------------------------------------------------------------------------


def _of_field(call: Call, place: str, typed: str) -> Iterator[Offer]:
    """Values that a field takes, by its type; of a list the last one, behind the comma."""
    kind = WORKSPACE if place.startswith(f"{WORKSPACE.folder}.") else KINDS[place.partition(".")[0]]
    name, *within = place.removeprefix(f"{kind.folder}.").split(".")
    type_: FieldType | None = kind.fields[name].type
    for step in within:
        type_ = type_.under(step) if type_ else None
    if type_ is None:
        return
    listed = isinstance(type_, (Many, Keyed))
    before, comma, last = typed.rpartition(",") if listed else ("", "", typed)
    equals = "=" if isinstance(type_, Keyed) else ""
    for word, about in _fitting(_values(call, kind.fields[name], type_.first), last):
        if word not in before.split(","):
            yield f"{before}{comma}{word}{equals}", about


def _values(call: Call, field: Field, type_: FieldType) -> Iterator[Offer]:
    """What a single value of the type can be."""
    if type_.words:
        yield from ((word, field.help) for word in type_.words)
    elif isinstance(type_, (Ref, Words)):
        for kind in type_.kinds:
            yield from _words(call, kind)
    elif type_ is ZONE:
        from zoneinfo import available_timezones

        yield from ((name, "") for name in sorted(available_timezones()) if "/" in name)
    elif field.name == "format":
        yield from _words(call, "formats")
    else:
        # What the programme lists under the same name, or as its skills.
        listed = field.name if field.name in WORKSPACE.fields else "skills" if type_ is SKILL else ""
        yield from ((word, "") for word in call.workspace.settings.texts(listed))
