"""Publishing as static files: one calendar a group and a person, for a web server to give out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.feeds import FULL, Showing, feed_of, unstamped
from mentor_cli.cli.calendars.folder_report import folder_report, kept_names
from mentor_cli.cli.calendars.making import NOTHING, publications
from mentor_cli.cli.calendars.proof import later_events, numbers_of
from mentor_cli.cli.command import Outcome
from mentor_cli.core.confidential import is_confidential
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.ids import typed_id
from mentor_cli.core.time.export import export_horizon
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.placing import Step, step
from mentor_cli.core.time.wording import full_day
from mentor_cli.store.event_folder import check_folder, check_writable, held_there, put
from mentor_cli.store.feeds import Feeds
from mentor_cli.store.sent import Sent, SentEvents

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Export
    from mentor_cli.core.time.seen import Seen

_FOLDERS = {"people": "person", "groups": "group"}
_SECRET = "leave out --plain-names for names that nobody can guess"
# Where a web server would otherwise list the files of a folder.
_NO_LIST = b"<!doctype html>\n<title>Calendars</title>\n"


class _File(NamedTuple):
    """One file: its name in the folder, what it is to hold, what it holds, what we put there before.

    One that is `open` may be replaced or taken away whatever it holds, such as that of a link that was revoked: nobody
    is to read it there any more.
    """

    name: str
    ours: bytes | None
    theirs: bytes | None
    known: tuple[Sent, ...]
    open: bool

    @property
    def step(self) -> Step:
        fine = [sent.content.encode() for sent in self.known]
        return step(self.ours, self.theirs, [*fine, self.theirs] if self.open and self.theirs is not None else fine)

    @property
    def later(self) -> list[Seen]:
        """The events that are in a later state there."""
        from mentor_cli.adapters.ics.events import events_in

        if not self.ours or not self.theirs:
            return []
        try:
            return later_events(events_in(self.name, self.theirs), [self.ours])
        except UnusableFile:
            return []

    @property
    def is_former(self) -> bool:
        """Whether another checkout wrote what is there, and nothing later than what is here."""
        from mentor_cli.adapters.ics.writing import PRODUCT

        return not self.known and PRODUCT.encode() in (self.theirs or b"") and not self.later


def publish_secret(
    call: Call, folder: str, group: str | None, person: str | None, keep: Sequence[str], showing: Showing
) -> Outcome:
    """The files under names that nobody can guess, those of `calendar serve`."""
    # `publish` runs under the workspace's lock.
    feeds = Feeds(call.workspace.state)
    held = feeds.all()
    place = _place(call, folder, group, person, showing)
    subjects = _subjects(call, place, group, person, lambda one: held.get(showing.key(one)))
    keys = [showing.key(one) for one in subjects]
    known = held if call.dry_run else feeds.named(keys)
    # A dry run makes no names; those that are still to be made differ.
    names = {key: known.get(key, f"NEW-{one.id}") for key, one in zip(keys, subjects, strict=True)}
    live = {*known.values(), *names.values()}

    def revoked(path: str) -> bool:
        name = os.path.basename(path).removesuffix(".ics")
        return path.endswith(".ics") and name not in live

    return _published(call, place, subjects, names, revoked, keep)


def publish_plain(
    call: Call, folder: str, group: str | None, person: str | None, keep: Sequence[str], showing: Showing
) -> Outcome:
    """The files under the ids of the groups and people; a confidential group has none, as its id may say what it is."""
    place = _place(call, folder, group, person, showing)
    found = _subjects(call, place, group, person, lambda one: one.id)
    subjects = [one for one in found if one.kind == "people" or not is_confidential(one)]
    closed = [f"{_FOLDERS[one.kind]}/{one.id}.ics" for one in found if one not in subjects]
    if closed and group:
        raise UsageError("the group is confidential, and its name would be read in the folder", _SECRET)
    names = {showing.key(one): one.id for one in subjects}
    outcome = _published(call, place, subjects, names, lambda path: path in closed, keep)
    whose = "a confidential group" if len(closed) == 1 else f"{len(closed)} confidential groups"
    return (
        _noted(outcome, f"left out {whose}, whose name would be read in the folder: {_SECRET}") if closed else outcome
    )


def _noted(outcome: Outcome, note: str) -> Outcome:
    """The same, told with that note before and after."""
    then = outcome.then
    return outcome._replace(notes=[note], then=(lambda: then()._replace(notes=[note])) if then else None)


class _Place(NamedTuple):
    """A folder as it was named, where it is, the memory of what was put there, and what its files show."""

    folder: str
    path: str
    memory: SentEvents
    showing: Showing

    def file(self, subject: Record, names: Mapping[str, str]) -> str:
        """The name of its file; `names` are those of all, by their keys."""
        return f"{_FOLDERS[subject.kind]}/{names[self.showing.key(subject)]}.ics"


def _place(call: Call, folder: str, group: str | None, person: str | None, showing: Showing) -> _Place:
    """The folder; what is there of all is told from what is of one that somebody asked for by name."""
    check_folder(folder, call.workspace.root)
    path = os.path.realpath(folder)
    named = [FULL.key(one) for one in _named(call, group, person)]
    return _Place(folder, path, SentEvents(call.workspace.state, path, f"files of {' '.join(named) or 'all'}"), showing)


def _named(call: Call, group: str | None, person: str | None) -> list[Record]:
    return [call.workspace.find(kind, typed) for kind, typed in (("groups", group), ("people", person)) if typed]


def _subjects(
    call: Call, place: _Place, group: str | None, person: str | None, name_of: Callable[[Record], str | None]
) -> list[Record]:
    """Whose calendars are to be there. That of somebody who has left stays for a while, if it is there."""
    if group or person:
        return _named(call, group, person)
    workspace = call.workspace
    workspace.require_whole("groups", "people")
    there, today = place.memory.known(), call.today()

    def stays(one: Record) -> bool:
        until = _stays_until(one, today)
        return until is None or (today <= until and f"{_FOLDERS['people']}/{name_of(one)}.ics" in there)

    return [*workspace.usable("groups"), *filter(stays, workspace.usable("people"))]


def _stays_until(person: Record, today: date) -> date | None:
    """Up to when whoever has left may know of meetings, which their calendar has to be told are not theirs.

    None while they are there.
    """
    left = day_of(person.text("left") or "")
    return export_horizon(left) if left and left < today else None


def _published(
    call: Call,
    place: _Place,
    subjects: Sequence[Record],
    names: Mapping[str, str],
    revoked: Callable[[str], bool],
    keep: Sequence[str],
) -> Outcome:
    path, memory = place.path, place.memory
    exports, files = _files(call, place, subjects, names, NOTHING)
    kept = kept_names(place.folder, keep, {one.name: "" for one in files if one.step is Step.CHANGED_THERE})
    if numbers := numbers_of(seen for one in files if one.name in kept for seen in one.later):
        # Above the number that it has there: calendars follow no lower one.
        exports, files = _files(call, place, subjects, names, numbers)
    files = [one._replace(open=one.name in kept or revoked(one.name) or one.is_former) for one in files]
    check_writable(place.folder, [one.name for one in files if one.step in (Step.UPDATE, Step.REMOVE)])
    changes = publications(call, *exports)

    def write() -> Outcome:
        with memory.alone():
            left = list(_written(path, files, memory))
        return _told(call, place, subjects, names, files, left)

    return _told(call, place, subjects, names, files, [])._replace(changes=changes, then=write)


def _files(
    call: Call, place: _Place, subjects: Sequence[Record], names: Mapping[str, str], ahead: Mapping[str, int]
) -> tuple[list[Export], list[_File]]:
    """What the files show, and the files; `ahead` as in `made_calendar`."""
    known = place.memory.known()
    content: dict[str, bytes] = {}
    exports: list[Export] = []
    for subject in subjects:
        made = feed_of(call, subject, f"nothing was written to {place.folder}", ahead)
        name = place.file(subject, names)
        content[name] = _kept(place.showing.write(call, subject, made), known.get(name, ()))
        exports.append(made.export)
    pages = {f"{one}/index.html" for one in {name.partition("/")[0] for name in content}}
    held = held_there(place.path, {name: name for name in (*content, *pages, *known)})
    # A page of somebody else does what ours is for.
    content |= {name: _NO_LIST for name in pages if held.get(name, _NO_LIST) == _NO_LIST}
    return exports, [_File(name, content.get(name), held.get(name), known.get(name, ()), False)
                     for name in dict.fromkeys((*content, *known)) if name in content or name not in pages]  # fmt: skip


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
    place: _Place,
    subjects: Sequence[Record],
    names: Mapping[str, str],
    files: Sequence[_File],
    left: Sequence[_File],
) -> Outcome:
    report = folder_report(place.folder, [(one.name, Step.CHANGED_THERE if one in left else one.step) for one in files])
    lines = [*report.lines(), *report.keeping(report.changed_there), *_leavers(call, place, subjects, names, files)]
    rows = [{"kind": one.kind, "id": one.id, "path": place.file(one, names)} for one in subjects]
    return Outcome({**report.document(), "calendars": rows}, lines, exit_code=report.exit_code)


def _leavers(
    call: Call, place: _Place, subjects: Sequence[Record], names: Mapping[str, str], files: Sequence[_File]
) -> Iterator[str]:
    """Whose file was brought up to date that they have left, once: until when it stays, and what takes it away."""
    steps = {file.name: file.step for file in files}
    for one in subjects:
        until = _stays_until(one, call.today()) if one.kind == "people" else None
        name = place.file(one, names)
        if until and steps[name] is Step.UPDATE:
            sooner = (
                "" if name == f"person/{one.id}.ics" else f"; sooner: mentor calendar serve --revoke {typed_id(one.id)}"
            )
            yield f"{one.id} has left: their file stays until {full_day(until)}, so that their calendar follows{sooner}"
