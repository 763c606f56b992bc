"""Members whose line was taken out of a group's file: they are told as if each had left the day before that was seen.

What calendars were last made of is kept beside the records (see `former_groups`), the members too, so that whoever had
the meetings is told which are theirs no more. It is the same as `left:` in the file, which says the day as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from mentor_cli.core.meetings import zone_of
from mentor_cli.core.membership_lists import LISTS
from mentor_cli.core.record import Record
from mentor_cli.core.time.had import lasting_name
from mentor_cli.core.time.identity import lasting_id
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.marks import groups_marked


def with_former_members(
    groups: Iterable[Record], marks: Mapping[str, int], people: Mapping[str, Record], workspace: Record, now: datetime
) -> tuple[Record, ...]:
    """The groups with those who were members when calendars were last made and are not in the file any more.

    `people` are those of `by_every_id`.
    """
    kept = groups_marked(marks)

    def completed(group: Record) -> Record:
        _, words = kept.get(lasting_id(group), (0, {}))
        here = {lasting_name(_id(one), people) for name in LISTS for one in group.values.get(name) or ()}
        gone = {
            name: left
            for name in LISTS
            if (left := [one for one in words.get(name) or () if lasting_name(_id(one), people) not in here])
        }
        if not gone:
            return group
        yesterday = now.astimezone(zone_of(workspace, group)).date() - timedelta(days=1)
        lists = {name: [*(group.values.get(name) or ()), *_departed(left, yesterday)] for name, left in gone.items()}
        return group._replace(values={**group.values, **lists})

    return tuple(map(completed, groups))


def _id(entry: Any) -> str:
    return str(entry.get("id") or "") if isinstance(entry, dict) else str(entry)


def _departed(entries: Iterable[Any], yesterday: date) -> Iterator[dict[str, Any]]:
    """The entries with the day they left; whoever was to come only later left the day before that."""
    for entry in entries:
        spell = entry if isinstance(entry, dict) else {"id": entry}
        joined, left = (day_of(str(spell.get(name) or "")) for name in ("joined", "left"))
        last = max(yesterday, joined - timedelta(days=1)) if joined else yesterday
        yield {**spell, "left": min(left or last, last).isoformat()}
