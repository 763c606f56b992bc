"""Where events are kept one by one, on a server or in a folder: what is to be done with each of them."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import Enum
from hashlib import sha256

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,119}", re.ASCII)


class Step(Enum):
    """What is to be done with one event."""

    SAME = "same"
    ADD = "add"
    UPDATE = "update"
    REMOVE = "remove"
    CHANGED_THERE = "changed there"


def step(ours: bytes | None, theirs: bytes | None, known: Collection[bytes]) -> Step:
    """The step that leads from what is there to what is to be there; None stands for no event.

    `known` is what we are known to have put there: only that is replaced or taken away.
    """
    if ours == theirs:
        return Step.SAME
    if theirs is None:
        return Step.ADD
    if theirs not in known:
        # An event that we never put there and do not want there either is somebody else's.
        return Step.CHANGED_THERE
    return Step.UPDATE if ours is not None else Step.REMOVE


def file_name(uid: str) -> str:
    """The name of the file that holds the event; the UID itself wherever that is a safe name everywhere."""
    return f"{uid if _SAFE.fullmatch(uid) else sha256(uid.encode()).hexdigest()}.ics"
