"""What is otherwise on a calendar server than here: what of it is to be taken, what kept, and what waits."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.edited import SHOWN, told
from mentor_cli.cli.calendars.gone import ALL, Gone, gone_lines, gone_there, kept_of, refuse_unknown
from mentor_cli.cli.calendars.making import Made, sources_of
from mentor_cli.cli.calendars.proof import later_events, numbers_of, strange
from mentor_cli.cli.calendars.taking import Choice, MadeFor, chosen, take_over
from mentor_cli.cli.calendars.whose_there import decided_elsewhere, others_there, refuse_others, without_others
from mentor_cli.core.time.returned import Kind, Waits
from mentor_cli.core.time.returning import returns

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.scope import Scope
    from mentor_cli.cli.calendars.server import Remote
    from mentor_cli.cli.calendars.telling import Reader
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.records.pending import Pending
    from mentor_cli.core.time.returned import Return

# Left alone on the server until somebody decides.
WAITING = tuple(kind for kind in Kind if kind.waits is not Waits.NOWHERE)


class Differences(NamedTuple):
    """What is otherwise there, and what was `gone`; what is to be taken of it, and what is to be kept as it is here.

    `missing` is how many events are not there any more, of whatever time; `unreadable` are the names of ours of which
    nothing can be read, by UID.
    """

    found: Sequence[Return]
    gone: Mapping[str, Gone]
    missing: int
    take: Collection[str]
    keep: Collection[str]
    unreadable: Mapping[str, str]

    @property
    def unread(self) -> dict[str, str]:
        """The names of our events there of which nothing can be read and nobody has decided, by UID."""
        return {uid: name for uid, name in self.unreadable.items() if uid not in self.keep}

    @property
    def open_there(self) -> dict[str, Gone]:
        """What was taken away there and waits for a decision."""
        return {uid: one for uid, one in self.gone.items() if uid not in self.keep and uid not in self.take}

    def choice(self, reader: Reader) -> Choice:
        """What of it is to be taken. Raises UsageError."""
        take = [uid for uid in self.take if uid not in self.gone]
        return chosen([one for one in self.found if one.seen.uid not in self.keep], take, reader)

    def take_over(self, call: Call, pending: Pending, scope: Scope, choice: Choice) -> MadeFor:
        """Gather the edits that what is taken comes to; gives the session files that are new."""
        subject = scope.subject
        away = (back for uid, one in self.gone.items() if uid in self.take for back in one.back)
        group = subject if subject and subject.kind == "groups" else None
        return take_over(call, pending, [*choice.taken, *away], group)

    def numbers_kept(self, ours: Mapping[str, bytes]) -> dict[str, int]:
        """The sequences that what is kept has there, by their marks, where it is in a later state there."""
        kept = [one.seen for one in self.found if one.seen.uid in self.keep]
        return numbers_of(later_events(kept, [ours[uid] for uid in {one.uid for one in kept} & ours.keys()]))

    def waits(self, settled: Choice) -> bool:
        """Whether something is left that a person has to decide on."""
        # Only a server that these records know tells an older state of ours from what somebody changed there.
        older = any(one.kind.waits is Waits.ON_A_SERVER for one in settled.left)
        return bool(self.open_there or self.unread) or older or settled.undecided

    def lines(self, choice: Choice, reader: Reader, made_for: MadeFor) -> list[str]:
        """What differs, and what was taken away."""
        differs = told("", choice, 1, reader, made_for) if choice.taken or choice.left else ()
        stays = waiting_of([one for one in choice.left if one.is_ours])
        every = f"; of all: --keep {ALL}" if len(stays) > SHOWN else ""
        return [
            *differs,
            *([f"  put there what is here: {keeping(stays)}{every}"] if stays else ()),
            *gone_lines(self.gone, self.missing, self.take, self.keep, stays, made_for),
        ]


def differences(
    call: Call,
    scope: Scope,
    made: Made,
    remote: Remote,
    ours: Mapping[str, bytes],
    take: Sequence[str],
    keep: Sequence[str],
    kinds: Collection[Kind],
) -> Differences:
    """`--keep all` stands for all of these `kinds`, and for what was taken away there.

    Raises UsageError for what is to be taken and kept, and for a --keep that nothing waits for.
    """
    there = remote.changed(ours, strange(call, remote.known.keys() - ours.keys()))
    others = others_there(call, scope, {one.uid for one in there} - ours.keys(), {*take, *keep})
    refuse_others(scope, others, take, keep)
    there = [one for one in there if one.uid not in others]
    sources = sources_of(call, scope)
    found = returns(there, made.meetings.found, made.export, sources, remote.bases())
    found = without_others(call, scope, list(decided_elsewhere(found, remote, made.export)))
    gone = gone_there(remote, made, sources)
    unread = remote.unread(ours)
    kept = kept_of(keep, take, (*gone, *unread, *waiting_of([one for one in found if one.is_ours], kinds)))
    refuse_unknown(kept, take, {one.seen.uid for one in found} | gone.keys() | unread.keys())
    return Differences(found, gone, sum(map(remote.missing, ours)), take, kept, unread)


def left_there(for_all: Collection[str], unreadable: set[str], ours: Mapping[str, str]) -> Iterator[str]:
    """What stays there as it is; of `ours` it can be put there again."""
    names = sorted(unreadable - {*ours.values()}) + sorted(ours.values())
    yield from (f"left, as nothing can be read of it: {name}" for name in names[:SHOWN])
    if len(names) > SHOWN:
        yield f"left, as nothing can be read of it: {len(names) - SHOWN} more"
    if ours:
        yield f"  put there what is here: {keeping([*ours])}{f'; of all: --keep {ALL}' if len(ours) > SHOWN else ''}"
    if for_all:
        yield f"kept there for everybody: {len(for_all)} event{'s' if len(for_all) > 1 else ''}"


def waiting_of(found: Sequence[Return], kinds: Collection[Kind] = WAITING) -> list[str]:
    """The UIDs of those that a person has to decide on."""
    return list(dict.fromkeys(one.seen.uid for one in found if one.kind in kinds))


def keeping(uids: Sequence[str]) -> str:
    """The words by which what is here is to stand; of many the first."""
    return " ".join(f"--keep {uid}" for uid in uids[:SHOWN])
