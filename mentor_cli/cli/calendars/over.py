"""A calendar file that is to be replaced and is ahead of the records: what it says otherwise, and what is to stand."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.gone import ALL, refuse_unknown
from mentor_cli.cli.calendars.telling import Reader, words_of
from mentor_cli.core.time.marks import in_reach
from mentor_cli.core.time.returned import Kind
from mentor_cli.core.time.returning import returns

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.making import Made
    from mentor_cli.cli.call import Call
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.returned import Return
    from mentor_cli.core.time.seen import Seen

QUESTION = "Put there what is here? (yes/no)"
_SHOWN = 10
_BEYOND = (
    "hint: our numbers cannot go above that one: delete the event in the calendars that have it, then give them this"
)


class Over(NamedTuple):
    """The file, and the events of ours that it holds in a `later` state than these records."""

    path: str
    later: tuple[Seen, ...]

    def kept(self, call: Call, keep: Sequence[str]) -> set[str]:
        """The UIDs of which what is here is to stand; a dry run shows what would become of all. Raises UsageError."""
        uids = {one.uid for one in self.later}
        refuse_unknown([uid for uid in keep if uid != ALL], (), uids)
        return uids if call.dry_run or ALL in keep else {*keep}

    def waiting(self, kept: Collection[str]) -> list[Seen]:
        """The events that wait for a decision."""
        return [one for one in self.later if one.uid not in kept]

    def differing(self, kept: Collection[str], made: Made, sources: Sources) -> list[Return]:
        """Of those that wait the ones that could come into the records; others differ by number or title alone."""
        return returns(self.waiting(kept), made.meetings.found, made.export, sources, {})

    def lines(self, kept: Collection[str], found: Sequence[Return], reader: Reader) -> Iterator[str]:
        """What is there of those that wait: how it differs from the records, and its number."""
        waiting = self.waiting(kept)
        said = {(one.seen.uid, one.seen.replaces): words_of(one, reader) for one in found}
        for one in waiting[:_SHOWN]:
            start = f"{reader.when(one.start)} " if one.start else ""
            words = said.get((one.uid, one.replaces)) or f"{start}{one.title}"
            yield f"ahead in {self.path}: {words} (number {one.sequence})"
        if len(waiting) > _SHOWN:
            yield f"ahead in {self.path}: {len(waiting) - _SHOWN} more"

    def hint(self, kept: Collection[str], found: Sequence[Return]) -> list[str]:
        """How to go on where nothing was written."""
        waiting = self.waiting(kept)
        which = ALL if len({one.uid for one in self.later}) > 1 else waiting[0].uid
        can_come = any(one.kind not in (Kind.BEYOND, Kind.TITLE) for one in found)
        taking = f"mentor calendar import {self.path} takes it over; " if can_come else ""
        return [
            f"nothing was written: {taking}--keep {which} puts there what is here",
            "hint: git pull, where the later change was made in another checkout"
            if all(in_reach(one.sequence) for one in waiting)
            else _BEYOND,
        ]

    def notes(self, left: Sequence[Seen]) -> list[str]:
        """What was put over in the file, of which `left` is ahead of it still."""
        if not self.later:
            return []
        number = len(self.later)
        held = f"{self.path} was ahead of the records with {'1 event' if number == 1 else f'{number} events'}: "
        if left:
            can_follow = all(in_reach(one.sequence) for one in left)
            raising = "hint: raise sequence under published in the file of the meeting"
            return [f"{held}who has that keeps it", raising if can_follow else _BEYOND]
        return [f"{held}{'its' if number == 1 else 'their'} number is above that now, and calendars follow"]
