"""The video link of a meeting; a template such as `https://meet.example/{group}-{date}` has one room for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

PLACES = ("group", "date")
_PLACE = r"\{(group|date)\}"


def video_link(workspace: Record, records: Sequence[Record | None], whose: Sequence[str], day: date) -> str:
    """The link that counts: that of the first record that names one, else the workspace's; empty when there is none.

    `whose` is the group's id, or those of the people of a meeting without one; `day` that of the original start, so
    that a meeting which is moved keeps its room.
    """
    return expanded(template(workspace, records), whose, day)


def template(workspace: Record, records: Sequence[Record | None]) -> str:
    """The link as the first record that names one does, else the workspace; empty when there is none."""
    named = [record.text("video") for record in records if record]
    return next((one for one in (*named, workspace.mapping("defaults").get("video")) if one), "")


def expanded(link: str, whose: Sequence[str], day: date) -> str:
    """The link with the group and the day in their places."""
    if "{" not in link:
        return link
    from urllib.parse import quote

    words = {"group": quote("-".join(whose), safe=""), "date": day.isoformat()}
    return re.sub(_PLACE, lambda place: words[place[1]], link)
