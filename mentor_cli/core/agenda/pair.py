"""Two people who meet in person or by video: whether they could only meet by telephone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_TELEPHONES = frozenset(("phone", "telephone", "mobile", "landline", "tel"))


def only_by_phone(group: Record, ids: Sequence[str], people: Mapping[str, Record], video: str) -> tuple[str, ...]:
    """The people (ids) of a buddy pair who can only be reached by telephone; nobody in other groups.

    That is everybody where the group meets by telephone, else whoever has a telephone as contact and no video, unless
    the pair has a video link or another platform.
    """
    if group.text("kind") != "buddy-pair":
        return ()
    if meets_by_phone(group):
        return tuple(ids)
    if group.text("platform") or video:
        return ()
    return tuple(person for person in ids if person in people and _by_phone(people[person]))


def meets_by_phone(group: Record) -> bool:
    """Whether it is a buddy pair whose platform is a telephone."""
    return group.text("kind") == "buddy-pair" and _is_telephone(group.text("platform") or "")


def _by_phone(person: Record) -> bool:
    contact = person.mapping("contact")
    return _is_telephone(str(contact.get("platform") or "")) and not contact.get("video")


def _is_telephone(words: str) -> bool:
    return not _TELEPHONES.isdisjoint(words.casefold().replace("-", " ").split())
