"""Publishing as static files: one calendar a group and a person, for a web server to give out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.feeds import feed_key, feed_of, full_feed, unstamped
from mentor_cli.cli.calendars.folder_report import folder_report
from mentor_cli.cli.calendars.making import publications
from mentor_cli.cli.command import Outcome
from mentor_cli.core.time.placing import Step, step
from mentor_cli.store.event_folder import check_folder, held_there, put
from mentor_cli.store.feeds import Feeds
from mentor_cli.store.sent import Sent, SentEvents

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Export

_FOLDERS = {"people": "person", "groups": "group"}
# Where a web server would otherwise list the files of a folder.
_NO_LIST = b"<!doctype html>\n<title>Calendars</title>\n"


class _File(NamedTuple):
    """One file: its name in the folder, what it is to hold, what it holds, what we put there before.

    That of a `revoked` link goes whatever it holds: nobody is to read it there any more.
    """

    name: str
    ours: bytes | None
    theirs: bytes | None
    known: tuple[Sent, ...]
    revoked: bool

    @property
    def step(self) -> Step:
        if self.revoked and self.theirs is not None:
            return Step.REMOVE
        return step(self.ours, self.theirs, [sent.content.encode() for sent in self.known])


def publish_secret(call: Call, folder: str, group: str | None, person: str | None) -> Outcome:
    """The files under names that nobody can guess, those of `calendar serve`."""
    subjects = _subjects(call, group, person)
    # `publish` runs under the workspace's lock.
    keys = [feed_key(one) for one in subjects]
    known = Feeds(call.workspace.state).all() if call.dry_run else Feeds(call.workspace.state).named(keys)
    # A dry run makes no names; those that are still to be made differ.
    names = {key: known.get(key, f"NEW-{one.id}") for key, one in zip(keys, subjects, strict=True)}
    live = {*known.values(), *names.values()}

    def revoked(path: str) -> bool:
        name = os.path.basename(path).removesuffix(".ics")
        return path.endswith(".ics") and name not in live

    return _published(call, folder, _selection(group, person, subjects), subjects, names, revoked)


def publish_plain(call: Call, folder: str, group: str | None, person: str | None) -> Outcome:
    """The files under the ids of the groups and people."""
    subjects = _subjects(call, group, person)
    names = {feed_key(one): one.id for one in subjects}
    return _published(call, folder, _selection(group, person, subjects), subjects, names, lambda _: False)


def _subjects(call: Call, group: str | None, person: str | None) -> list[Record]:
    workspace = call.workspace
    named = [("groups", group), ("people", person)]
    if group or person:
        return [workspace.find(kind, typed) for kind, typed in named if typed]
    workspace.require_whole("groups", "people")
    today = call.today().isoformat()
    people = [one for one in workspace.usable("people") if (one.text("left") or "9999") >= today]
    return [*workspace.usable("groups"), *people]


def _selection(group: str | None, person: str | None, subjects: Sequence[Record]) -> str:
    """What the files are of: those of all are told from those of one that somebody asked for by name."""
    return f"files of {' '.join(map(feed_key, subjects)) if group or person else 'all'}"


def _published(
    call: Call,
    folder: str,
    selection: str,
    subjects: Sequence[Record],
    names: Mapping[str, str],
    revoked: Callable[[str], bool],
) -> Outcome:
    check_folder(folder, call.workspace.root)
    place = os.path.realpath(folder)
    memory = SentEvents(call.workspace.state, place, selection)
    known = memory.known()
    content: dict[str, bytes] = {}
    exports: list[Export] = []
    for subject in subjects:
        made = feed_of(call, subject, f"nothing was written to {folder}")
        name = f"{_FOLDERS[subject.kind]}/{names[feed_key(subject)]}.ics"
        content[name] = _kept(full_feed(call, subject, made), known.get(name, ()))
        exports.append(made.export)
    changes = publications(call, *exports)
    content |= {f"{one}/index.html": _NO_LIST for one in {name.partition("/")[0] for name in content}}
    held = held_there(place, {name: name for name in (*content, *known)})
    files = [_File(name, content.get(name), held.get(name), known.get(name, ()), revoked(name))
             for name in dict.fromkeys((*content, *known))]  # fmt: skip

    def write() -> Outcome:
        with memory.alone():
            left = list(_written(place, files, memory))
        return _told(call, folder, subjects, names, files, left)

    planned = _told(call, folder, subjects, names, files, [])
    # Shown as a difference, the workspace does not tell what would lie in the folder.
    notes = [str(line) for line in planned.lines] if call.dry_run and changes else ()
    return planned._replace(changes=changes, then=write, notes=notes)


def _kept(content: bytes, known: Sequence[Sent]) -> bytes:
    """What was put there before, as long as nothing but the moment of making has changed."""
    same = (sent.content.encode() for sent in known if unstamped(sent.content.encode()) == unstamped(content))
    return next(same, content)


def _written(place: str, files: Sequence[_File], memory: SentEvents) -> Iterator[_File]:
    """Write the files; gives those that somebody changed in this very moment."""
    settled: list[Sent] = []
    for file in files:
        sent = Sent(file.name, file.name, (file.ours or b"").decode())
        if file.step in (Step.ADD, Step.UPDATE, Step.REMOVE):
            memory.note(sent)
            if not put(place, file.name, file.theirs, file.ours):
                yield file
                settled += file.known
                continue
        if file.step is Step.CHANGED_THERE:
            settled += file.known
        elif file.ours is not None:
            settled.append(sent)
    memory.settle(settled)


def _told(
    call: Call,
    folder: str,
    subjects: Sequence[Record],
    names: Mapping[str, str],
    files: Sequence[_File],
    left: Sequence[_File],
) -> Outcome:
    report = folder_report(folder, [(one.name, Step.CHANGED_THERE if one in left else one.step) for one in files])
    rows = [{"kind": one.kind, "id": one.id, "path": f"{_FOLDERS[one.kind]}/{names[feed_key(one)]}.ics"}
            for one in subjects]  # fmt: skip
    return Outcome({**report.document(), "calendars": rows}, report.lines())
