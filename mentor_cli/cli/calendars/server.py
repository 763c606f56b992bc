"""What lies on a calendar server beside what was put there, fetched no more than is needed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.calendars.proof import proven
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.time.placing import file_name
from mentor_cli.core.time.series_parts import reset_there

if TYPE_CHECKING:
    from datetime import datetime

    from mentor_cli.adapters.caldav.server import CalendarServer, Held
    from mentor_cli.core.time.returned import Key
    from mentor_cli.core.time.seen import Seen
    from mentor_cli.store.sent import Sent, SentEvents


class Remote:
    """One calendar there: the tag of every event, and the contents that had to be looked at."""

    def __init__(self, server: CalendarServer, memory: SentEvents) -> None:
        self.server, self.memory = server, memory
        self.known = memory.known()
        self.tags = server.listing()
        # Events of which nothing can be read: they stay as they are, and are never put over.
        self.unreadable: set[str] = set()
        # What was put there, as far as these records know of it.
        self._proven = self.known
        self._held: dict[str, Held] = {}
        self._names: dict[str, str] = {}
        self._parsed: dict[str, tuple[Seen, ...]] = {}

    def name(self, uid: str) -> str:
        """The name of the event there: the one it has, else the one that it would get."""
        sent = self.known.get(uid)
        return self._names.get(uid) or (sent[-1].name if sent else file_name(uid))

    def tag(self, uid: str) -> str | None:
        """Its tag; None when it is not there."""
        return self.tags.get(self.name(uid))

    def as_sent(self, uid: str) -> Sent | None:
        """What these records put there, when it still lies there untouched."""
        return self._untouched(uid, self._proven.get(uid, ()))

    def lies_there(self, uid: str, rows: Sequence[Sent]) -> bool:
        """Whether one of these lies there untouched."""
        return self._untouched(uid, rows) is not None

    def _untouched(self, uid: str, rows: Sequence[Sent]) -> Sent | None:
        tag = self.tag(uid)
        return next((sent for sent in rows if tag and sent.tag == tag), None)

    def arrived(self, uid: str) -> bool:
        """Whether the event is known to have been there."""
        return any(sent.tag for sent in self.known.get(uid, ()))

    def missing(self, uid: str) -> bool:
        """Whether the event was there and is no longer."""
        return self.tag(uid) is None and self.arrived(uid)

    def content(self, uid: str) -> bytes:
        """What it holds; it must be there, and have been fetched."""
        return self._held[self.name(uid)].content.encode()

    def fetch(self, uids: Iterable[str]) -> None:
        """Look at these, as far as they are there and were not looked at yet."""
        names = [name for name in map(self.name, uids) if name in self.tags and name not in self._held]
        self._take(names)

    def changed(self, ours: Mapping[str, bytes], strange: Collection[str]) -> list[Seen]:
        """The events there that are not as these records put them.

        `ours` are the events by UID, as they are now; `strange` are the UIDs of which these records know nothing.
        """
        from mentor_cli.adapters.ics.events import events_in

        known = {uid: rows for uid, rows in self.known.items() if uid not in strange}
        self._proven = {uid: proven(rows, ours.get(uid)) for uid, rows in known.items()}
        untouched = {self.name(uid) for uid in self.known if self.as_sent(uid)}
        self._take([name for name in self.tags if name not in untouched])
        found: list[Seen] = []
        for name, held in self._held.items():
            try:
                events = events_in(name, held.content.encode())
            except UnusableFile:
                self.unreadable.add(name)
                continue
            for seen in events:
                self._names[seen.uid] = name
            found += events
        return [*found, *reset_there(found, self._parts(found))]

    def _parts(self, events: Iterable[Seen]) -> dict[str, set[datetime]]:
        """The meetings that have events of their own in all that these records put there of these series."""
        from mentor_cli.adapters.ics.events import events_in

        found: dict[str, set[datetime]] = {}
        for uid in {one.uid for one in events if one.rule}:
            rows = [events_in(one.name, one.content.encode()) for one in self._proven.get(uid, ()) if one.content]
            parts = [{one.replaces for one in row if one.replaces} for row in rows]
            found[uid] = set.intersection(*parts) if parts else set()
        return found

    def unread(self, uids: Iterable[str]) -> dict[str, str]:
        """The names of those of these events of which nothing can be read, by UID."""
        names = {uid: self.name(uid) for uid in uids}
        return {uid: name for uid, name in names.items() if name in self.unreadable}

    def bases(self) -> dict[Key, list[Seen]]:
        """What these records put there, event by event, of all that is not as they put it."""
        from mentor_cli.adapters.ics.events import events_in

        found: dict[Key, list[Seen]] = {}
        for uid, rows in self._proven.items():
            if self.name(uid) not in self._held:
                continue
            for sent in rows:
                for seen in events_in(sent.name, sent.content.encode()) if sent.content else ():
                    found.setdefault((seen.uid, seen.replaces), []).append(seen)
        return found

    def _take(self, names: Iterable[str]) -> None:
        wanted = list(names)
        found = self.server.fetch(wanted)
        for name in wanted:
            if name in found:
                self._held[name] = found[name]
                self.tags[name] = found[name].tag or self.tags[name]
            else:
                # Taken away since it was listed.
                del self.tags[name]
