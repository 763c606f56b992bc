"""Sending events to a calendar server, each in place of what was seen there and of nothing else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.errors import UnusableFile
from mentor_cli.store.sent import UNTOLD, Sent

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.server import Remote


class Upload(NamedTuple):
    """One event: `content` is what is to be put there (None: taken away), `ours` our part of it, for the memory.

    `tag` is the tag of what it takes the place of, empty for a new one. `word` says what is done with it.
    """

    uid: str
    name: str
    word: str
    ours: str
    content: str | None
    tag: str


def uploads(
    remote: Remote, ours: Mapping[str, bytes], waiting: Collection[str], again: Collection[str], off: Collection[str]
) -> list[Upload]:
    """What is to be done with every event of ours, by its UID, and with those that were sent and are none any more.

    Those that wait for a decision, or are over, stay as they are; those that were taken away there, or of which nothing
    can be read, are put there `again`. Where an event never was, nobody has to learn that it is `off`.
    """
    uids = [uid for uid in ours if uid not in waiting]
    remote.fetch(uid for uid in uids if (sent := remote.as_sent(uid)) is None or sent.content != ours[uid].decode())
    found = []
    for uid in uids:
        # Past or cancelled, and taken away there: nobody needs it back.
        wanted = uid in again or remote.tag(uid) or not (remote.arrived(uid) or uid in off)
        if wanted and (one := _upload(remote, uid, ours[uid], uid in again)):
            found.append(one)
    for uid in remote.known:
        tag = remote.tag(uid)
        if uid not in ours and uid not in waiting and tag and remote.as_sent(uid):
            found.append(Upload(uid, remote.name(uid), "taken away", "", None, tag))
    return found


def _upload(remote: Remote, uid: str, ours: bytes, again: bool) -> Upload | None:
    """What is to be done with it; None when nothing can be read of what is there, unless it is put there `again`."""
    from mentor_cli.adapters.ics.merging import merged

    name, tag, text = remote.name(uid), remote.tag(uid), ours.decode()
    known = remote.known.get(uid, ())
    if tag is None:
        return Upload(uid, name, "new", text, text, "")
    sent = remote.as_sent(uid)
    if sent and sent.content == text:
        return Upload(uid, name, "as they were", text, None, tag)
    base = next((one.content.encode() for one in known if one.content), None)
    if name in remote.unreadable:
        return Upload(uid, name, "changed", text, text, tag) if again else None
    try:
        content = merged(ours, remote.content(uid), base)
    except ValueError:
        remote.unreadable.add(name)
        return None
    if content is None:
        return Upload(uid, name, "as they were", text, None, tag)
    return Upload(uid, name, "changed", text, content.decode(), tag)


def upload(remote: Remote, events: Sequence[Upload], told: Callable[[int], None]) -> list[str]:
    """Do it; gives the UIDs of those where somebody else was quicker. `told` is called with how many are done.

    Raises UnusableFile when the server refuses or goes away half-way: what was done by then is remembered.
    """
    if remote.memory.known() != remote.known:
        raise UnusableFile("another mentor command was writing there meanwhile", "run it again")
    settled = {uid: list(rows) for uid, rows in remote.known.items()}
    quicker = []
    try:
        for done, event in enumerate(events):
            told(done)
            if event.word == "as they were":
                settled[event.uid] = [Sent(event.uid, event.name, event.ours, event.tag)]
                continue
            remote.memory.note(Sent(event.uid, event.name, event.ours))
            tag = _send(remote, event)
            if tag is None:
                quicker.append(event.uid)
            elif event.content is None:
                settled.pop(event.uid, None)
            else:
                settled[event.uid] = [Sent(event.uid, event.name, event.ours, tag or UNTOLD)]
    except UnusableFile:
        # The one that was under way may have arrived.
        settled.setdefault(event.uid, []).append(Sent(event.uid, event.name, event.ours))
        remote.memory.settle(sent for rows in settled.values() for sent in rows)
        raise
    remote.memory.settle(sent for rows in settled.values() for sent in rows)
    return quicker


def _send(remote: Remote, event: Upload) -> str | None:
    """The new tag, empty where there is none; None when somebody else was quicker."""
    if event.content is None:
        return "" if remote.server.delete(event.name, event.tag) else None
    return remote.server.put(event.name, event.content, event.tag)
