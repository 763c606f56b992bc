"""Buddy pairs that meet by telephone."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.agenda.pair import meets_by_phone
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.record import Record


def only_a_telephone(group: Record) -> Iterator[Doubt]:
    """A buddy pair whose platform is a telephone."""
    if meets_by_phone(group):
        message = f"platform: {group.text('platform')} is a telephone, and a buddy pair wants to see each other"
        hint = "name a video platform, or where they meet in person"
        yield Doubt("F041", message, hint, ("platform",), severity="warning")
