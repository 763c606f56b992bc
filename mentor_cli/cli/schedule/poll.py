"""`mentor schedule poll`: ask people which of some times suit them, and count what they answered."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.render import table
from mentor_cli.cli.schedule.assumed_zones import zone_notes
from mentor_cli.cli.schedule.find import slot_json
from mentor_cli.cli.schedule.poll_answers import FOLDER, poll_source, received_answers
from mentor_cli.cli.schedule.slot_table import on_day, place_name
from mentor_cli.cli.schedule.wishes import (
    ASKED,
    Looked,
    asked_at,
    board_of,
    everybody_at,
    gone_notes,
    looked_for,
    planning,
    who_meets,
)
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.findings import Finding
from mentor_cli.core.groups import group_title
from mentor_cli.core.ids import by_every_id, present_id, typed_id, why_unusable
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.moments import read_moment
from mentor_cli.core.time.slots.choice import fitting, proposals
from mentor_cli.core.time.slots.poll import Answers, Count, Poll, counted, poll_faults, poll_text, read_poll, standing
from mentor_cli.core.time.spans import instant_of, minute_of
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.cli.call import Call
    from mentor_cli.core.time.slots.board import Slot

_MOST, _MOST_ALLOWED = 5, 20


def poll(
    call: Call,
    *,
    group: str | None,
    people: Sequence[str],
    minutes: int | None,
    from_: str | None,
    until: str | None,
    most: int | None,
    at: Sequence[str],
    collect: str | None,
    answers: Sequence[str],
) -> Outcome:
    """A new poll as a text and a page in `polls/`, or with `--collect` the answers to one, counted."""
    if collect is not None:
        if group or people or at or any(one is not None for one in (minutes, from_, until, most)):
            raise UsageError("a poll says itself who was asked when", "leave out all but --collect and --answer")
        return _collected(call, collect, answers)
    if answers:
        raise UsageError("--answer goes with --collect", "mentor schedule poll --collect POLL --answer FILE")
    looked = looked_for(call, group, people, minutes, (from_, until), (), None, (None, None))
    wanted = _MOST if most is None else most
    if not 2 <= wanted <= _MOST_ALLOWED:
        raise UsageError(f"--proposals {wanted} makes no poll", f"name a number from 2 to {_MOST_ALLOWED}")
    if at:
        starts = _typed(call, looked, at)
        return _made(call, looked, starts)._replace(notes=_asked_notes(call, looked, starts))
    board, known = board_of(call, looked)
    notes = [*looked.notes, *(f"{one.place}: {one.severity} {one.code} {one.message}" for one in known.findings)]
    found = sorted(slot.start for slot in proposals(fitting(board, looked.wish), wanted, looked.zone))
    if found:
        return _made(call, looked, found)._replace(notes=notes)
    from mentor_cli.cli.schedule.nothing import nothing, nothing_json, nothing_lines

    why = nothing(board, looked)
    return Outcome({"slots": [], **nothing_json(board, why)}, nothing_lines(board, looked, why), 1, notes=notes)


def _typed(call: Call, looked: Looked, at: Sequence[str]) -> list[int]:
    """The times as typed, in order. Raises UsageError for one that is over."""
    starts = sorted({minute_of(read_moment(text, call.now, looked.zone).utc) for text in at})
    if starts[0] < minute_of(call.now):
        shown = f"{instant_of(starts[0]).astimezone(looked.zone):%Y-%m-%d %H:%M}"
        raise UsageError(f"{shown} is over already", "leave it out")
    return starts


def _asked_notes(call: Call, looked: Looked, starts: Sequence[int]) -> list[str]:
    """What has to be known of those who are asked about these times: whose zone is assumed, who has left."""
    asked = asked_at(call, looked, starts).people
    last = instant_of(max(starts)).astimezone(looked.zone).date()
    return [*zone_notes(call, asked), *(() if looked.group else gone_notes(asked, last, looked.today))]


def _made(call: Call, looked: Looked, starts: Sequence[int]) -> Outcome:
    from mentor_cli.store.writing import Change, current, inside

    looked = asked_at(call, looked, starts)
    day = call.now.astimezone(looked.zone).date()
    whose = looked.group.id if looked.group else "-".join(person.id for person in looked.people)[:60].rstrip(" .")
    name = f"{day}-{whose}"
    whom = group_title(looked.group) if looked.group else "A meeting"
    title = f"When can we meet? {whom}, {looked.wish.minutes} minutes"
    zones = {person.id: call.zone_of(person) for person in looked.people}
    made = Poll(name, title, looked.wish.minutes, tuple(starts), tuple(zones), looked.group.id if looked.group else "")
    slots = everybody_at(call, looked, starts, looked.wish.minutes)
    shown = [_words(slot, looked, zones) for slot in slots]
    contents = {
        f"{FOLDER}/{name}.md": poll_text(made, shown).encode(),
        f"{FOLDER}/{name}.html": _page(call, looked, made, shown).encode(),
    }
    counting = f"mentor schedule poll --collect {typed_id(name)}"
    for path in contents:
        if current(inside(call.workspace.root, path)) is not None:
            raise UsageError(f"{path} is there already", f"{counting}, or delete it")
    document = {
        "poll": name,
        "path": f"{FOLDER}/{name}.md",
        "page": f"{FOLDER}/{name}.html",
        "slots": [slot_json(slot, zones) for slot in slots],
    }
    proposals_told = (f"{at}  {words}" for at, words in enumerate(shown, 1))
    lines = [*contents, "", *proposals_told, "", counting]
    return Outcome(document, lines, changes=[Change(path, None, content) for path, content in contents.items()])


def _words(slot: Slot, looked: Looked, zones: dict[str, ZoneInfo]) -> str:
    """`Tue 8 Dec: London 16:00, Tokyo 01:00 +1, without ana`, who does not belong to the group that day."""
    moment = instant_of(slot.start)
    places = list(dict.fromkeys(zone for person, zone in zones.items() if person not in slot.apart)) or [looked.zone]
    if looked.zone in places:
        places = [looked.zone, *(place for place in places if place != looked.zone)]
    first = moment.astimezone(places[0])
    clocks = ", ".join(f"{place_name(place)} {on_day(moment.astimezone(place), first)}" for place in places)
    without = f", without {', '.join(slot.apart)}" if slot.apart else ""
    return f"{day_near(first.date(), looked.today)}: {clocks}{without}"


def _page(call: Call, looked: Looked, made: Poll, shown: Sequence[str]) -> str:
    """The page to answer in; mails with answers go to whoever asks."""
    from mentor_cli.adapters.html.poll import PagePerson, PageProposal, poll_page

    people = {person.id: person for person in looked.people}
    return poll_page(
        made.id,
        made.title,
        [
            PageProposal(f"{instant_of(start):%Y-%m-%dT%H:%MZ}", words)
            for start, words in zip(made.starts, shown, strict=True)
        ],
        [PagePerson(person, person_name(person, people)) for person in people],
        next(iter(call.me.texts("email")), "") if call.me else "",
    )


# -- counting ----------------------------------------------------------------------------------------------


def _collected(call: Call, typed: str, files: Sequence[str]) -> Outcome:
    name = os.path.basename(typed).removesuffix(".md").removesuffix(".html")
    if why_unusable(name):
        raise UsageError(f"{typed} is no poll", f"name a file of {FOLDER}/")
    path = f"{FOLDER}/{name}.md"
    text = poll_source(call, path)
    found = read_poll(text)
    if found is None:
        raise UnusableFile(f"{path} is no poll: it has no poll:, minutes: and proposals", "bring back its first lines")
    _refuse_broken(path, text)
    group, people = (found.group, ()) if found.group else (None, found.people)
    try:
        looked = looked_for(call, group, people, found.minutes, (None, None), (), None, (None, None))
    except UsageError as wrong:
        raise UnusableFile(f"{path}: {wrong.message}", wrong.hint) from wrong
    looked = asked_at(call, looked, found.starts)
    received, unread = received_answers(call, name, text, found, files)
    answers, notes = standing(received)
    notes = [*_asked_notes(call, looked, found.starts), *notes]
    for one in unread:
        notes += [f"{one.path}:{one.line}: {one.message}", f"   hint: {one.hint}"]
    zones = {person.id: call.zone_of(person) for person in looked.people}
    slots = _proposed(call, looked, found)
    result = _Result(
        tuple(one for one in counted(slots, answers) if not _is_over(call, one.slot)),
        tuple(one for one in slots if _is_over(call, one)),
        _waiting(call, slots, found, answers),
    )
    document = {"poll": name, **_result_json(result, zones), "unread": [one._asdict() for one in unread]}
    is_told = bool(answers) or not result.counts
    lines = list(_result_lines(looked, result, zones)) if is_told else [f"nobody has answered {path} so far"]
    return Outcome(document, lines, 0 if answers and result.counts and not unread else 1, notes=notes)


class _Result(NamedTuple):
    """The proposals to come, best first, those that are over, and who has yet to answer one that is to come."""

    counts: Sequence[Count]
    over: Sequence[Slot]
    waiting: Sequence[str]


def _proposed(call: Call, looked: Looked, found: Poll) -> list[Slot]:
    """The proposals in their order. Whoever was asked and belongs to the group on none of their days is apart."""
    known = by_every_id(call.workspace.usable("people"))
    theirs = {person.id for person in looked.people}
    gone = [one for one in found.people if present_id(one, known) not in theirs]
    slots = everybody_at(call, looked, found.starts, found.minutes)
    return [slot._replace(apart=(*slot.apart, *gone)) for slot in slots]


def _is_over(call: Call, slot: Slot) -> bool:
    return slot.start < minute_of(call.now)


def _waiting(call: Call, slots: Sequence[Slot], found: Poll, answers: Sequence[Answers]) -> list[str]:
    """Who has not answered, although a proposal to come would be theirs."""
    answered = {one.person for one in answers}
    coming = [slot for slot in slots if not _is_over(call, slot)]
    return [one for one in found.people if one not in answered and any(one not in slot.apart for slot in coming)]


def _refuse_broken(path: str, text: str) -> None:
    """Raises UnusableFile where a proposal cannot be read: the answers would be counted for others."""
    faults = poll_faults(text)
    if faults:
        more = [Finding("E300", "error", one.message, one.hint, path, one.line, 1) for one in faults[1:]]
        raise UnusableFile(f"{path}:{faults[0].line}: {faults[0].message}", faults[0].hint, more=more)


def _result_json(result: _Result, zones: dict[str, ZoneInfo]) -> dict[str, Any]:
    slots = [
        {**slot_json(one.slot, zones), "yes": list(one.yes), "if_need_be": list(one.need), "no": list(one.no)}
        for one in result.counts
    ]
    return {"slots": slots, "over": [slot_json(one, zones) for one in result.over], "waiting": list(result.waiting)}


def _result_lines(looked: Looked, result: _Result, zones: dict[str, ZoneInfo]) -> Iterator[str]:
    rows = [
        [
            _words(one.slot, looked, zones),
            f"{len(one.yes)} yes",
            f"{len(one.need)} if need be" if one.need else "",
            f"not {', '.join(one.no)}" if one.no else "",
        ]
        for one in result.counts
    ]
    yield from table([*rows, *([_words(slot, looked, zones), "over", "", ""] for slot in result.over)], (), None)
    if result.waiting:
        yield f"no answer from {', '.join(result.waiting)}"
    yield ""
    yield _next_step(looked, result)


def _next_step(looked: Looked, result: _Result) -> str:
    """The command that plans the best proposal, or why none is planned and what to do."""
    anew = f"mentor schedule poll {who_meets(looked)} --minutes {looked.wish.minutes}"
    if not result.counts:
        return f"all of these times are over; ask about later ones: {anew}"
    best = result.counts[0]
    if best.yes or best.need:
        return planning(looked, best.slot)
    later = f"ask about later ones: {anew} --from DATE"
    if result.waiting:
        return f"nobody who has answered can at any of these times; wait for the others, or {later}"
    return f"nobody can at any of these times; {later}"


POLL = Command(
    poll,
    "Ask people which times suit them: a text and a page in polls/ to answer in with yes, if need be, or no. The text "
    "is answered in the repository, the page by mail. --collect counts what was answered there, in files that were put "
    "into a folder of the poll's name, and in those that --answer names; ties are decided by fairness.",
    (
        *ASKED,
        Param("at", "A time to propose, instead of those that are found.", ("--at",), many=True, metavar="MOMENT"),
        Param("collect", "Count the answers to this poll.", ("--collect",), metavar="POLL"),
        Param("answers", "A file with an answer, such as a saved mail.", ("--answer",), many=True, metavar="FILE"),
    ),
    examples=(
        "mentor schedule poll --people rosa,yared --minutes 30",
        'mentor schedule poll --group thursday --at "tue 18:00" --at "sat 10:00"',
    ),
    writes=True,
)  # fmt: skip
