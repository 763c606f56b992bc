"""Groups whose file is there no longer: they are told as if each had ended the day before that was seen.

What their calendars are made of is kept beside the records as long as the file is there (see `marks`), so that whoever
had their meetings is told which do not take place, and a file that comes back counts on. What is over stays as it was.
A confidential group is not kept: its file alone says when it meets.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from mentor_cli.core.confidential import is_confidential
from mentor_cli.core.errors import UsageError
from mentor_cli.core.groups import group_title
from mentor_cli.core.ids import fold
from mentor_cli.core.meetings import original_start, zone_of
from mentor_cli.core.record import Record
from mentor_cli.core.time.cadence import rule_days
from mentor_cli.core.time.comparing import regrouped
from mentor_cli.core.time.history import history_of
from mentor_cli.core.time.identity import lasting_id, read_published
from mentor_cli.core.time.marks import extras_marked, groups_marked, mark_of_group
from mentor_cli.core.time.publishing import Export
from mentor_cli.core.time.wallclock import record_moment

if TYPE_CHECKING:
    from mentor_cli.core.time.publishing import Publication, Sources

# All that their events are made of.
_MISSED = "missed"
_KEPT = (
    "members", "mentors", "format", "minutes", "timezone", "video", "status", "ends", "calendar", "cadence",
    "alternative", _MISSED,
)  # fmt: skip


def marks_of_groups(publications: Iterable[Publication], sources: Sources) -> dict[str, int]:
    """By what is remembered what the calendars of these groups are made of, with how often that was another thing."""
    told = {one.record.id: one.after.as_values() for one in publications if one.record.kind == "groups"}
    known = groups_marked(sources.marks)
    found: dict[str, int] = {}
    for group in sources.groups:
        published = told.get(group.id) or group.mapping("published")
        if published and not is_confidential(group):
            kept = {name: group.values[name] for name in _KEPT if group.values.get(name) is not None}
            words = {"id": lasting_id(group), "name": group_title(group), **kept, "published": {**published}}
            number, last = known.get(words["id"], (-1, {}))
            found[mark_of_group(words)] = number if words == last else number + 1
    return found


def closed_groups(groups: Iterable[Record]) -> set[str]:
    """The ids of those that are confidential: nothing is kept of them, nor of when they were not."""
    return {lasting_id(one) for one in groups if is_confidential(one)}


def former_groups(here: Collection[str], sources: Sources) -> Iterator[Record]:
    """Those that calendars were shown and that are not `here`, which has every id of all there are, folded; each with
    its end.
    """
    for identity, (_, words) in sorted(groups_marked(sources.marks).items()):
        if fold(identity) not in here:
            group = Record("groups", identity, f"groups/{identity}.md", {**words})
            yesterday = sources.now.astimezone(zone_of(sources.workspace, group)).date() - timedelta(days=1)
            last = group.date(_MISSED) or yesterday
            ends = min(last, group.date("ends") or last)
            found = {"ends": ends.isoformat(), _MISSED: last.isoformat()}
            yield group._replace(values={**group.values, **found})


def known_again(groups: Iterable[Record], marks: Mapping[str, int]) -> tuple[Record, ...]:
    """The groups; one whose file was missed, or knows nothing of what calendars were shown, with what is kept of it."""
    kept = groups_marked(marks)

    def known(group: Record) -> Record:
        _, words = kept.get(lasting_id(group), (0, {}))
        if not words or (group.mapping("published") and _MISSED not in words):
            return group
        return group._replace(values={**group.values, "published": words["published"]})

    return tuple(map(known, groups))


def _shown_after(ends: date, group: Record, sources: Sources) -> Iterator[bool]:
    """Whether calendars were shown meetings of the group behind that day, by one rule after the other."""
    yield any(start.date() > ends for start, _ in extras_marked(sources.marks, lasting_id(group)))
    published = read_published(group.mapping("published"))
    for one in history_of(published).stretches if published else ():
        yield next(rule_days(one.rule, since=ends + timedelta(days=1)), None) is not None


def sessions_that_were(group: Record, sources: Sources) -> Iterator[Record]:
    """The sessions of such a group whose files are there, as far as they have begun: what they say still holds.

    One may have been on an earlier day than the one that the rule had for it.
    """
    for session in sources.sessions_of(group):
        try:
            start = record_moment(session.text("start") or "", zone_of(sources.workspace, session, group))
        except UsageError:
            continue
        if start.utc <= sources.now:
            yield session


def called_off(former: Export, group: Record, sources: Sources) -> Export:
    """Of the export of such a group what is to be told: a series up to its end, and what is off. It is not written to.

    Of the meetings that have been the events stay as they are, as nobody may know any more what their files said. One
    that a series had, and that has a file still, is told by its own name where the series ends before it.
    """
    shown = {one.uid for one in former.entries} | {one.first.uid for one in former.series}
    ends = group.date("ends")
    if ends is None or not any(_shown_after(ends, group, sources)):
        return Export(over=frozenset(shown))
    series = {one.first.uid for one in former.series}
    told = tuple(
        one
        for one in former.entries
        if one.uid in series or (series and one.has_file) or (one.cancelled and one.start.utc > sources.now)
    )
    took_place = {day.date() for one in sessions_that_were(group, sources) if (day := original_start(one))}
    texts: list[str] = []
    changed = 0
    for one in former.publications:
        if one.record.kind == "groups" and one.before:
            today = sources.now.astimezone(zone_of(sources.workspace, one.record)).date()
            fallen = regrouped(one.before, one.after, today).without(took_place)
            texts += [f"{group_title(one.record)} is there no longer: {text}" for text in fallen.texts(today)]
            changed += fallen.meetings
    over = frozenset(shown - series - {one.uid for one in told})
    files = tuple(one for one in former.publications if one.record.kind == "sessions")
    return replace(former, entries=told, publications=files, changes=tuple(texts), changed=changed, over=over)
