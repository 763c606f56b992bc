"""A poll over proposed times, as a text that people answer in: yes, if need be, or no.

The text is the poll: its proposals stand in it as instants, each person has a section to write into. An answer that
comes by mail or file has the same lines below `from: ID`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from mentor_cli.core.time.slots.board import Slot
from mentor_cli.core.time.spans import instant_of, minute_of

YES, NEED, NO = "yes", "if need be", "no"
_WORDS = {
    "yes": YES, "y": YES, "ok": YES, "if need be": NEED, "if needed": NEED, "ifneedbe": NEED, "maybe": NEED, "no": NO,
    "n": NO,
}  # fmt: skip
_PROPOSAL = re.compile(r"(\d{1,3})\. (\d{4}-\d\d-\d\dT\d\d:\d\d)Z\b", re.ASCII)
_ANSWER = re.compile(r"[>\s]*(\d{1,3})\s*[:.)]\s*(.*?)\s*", re.ASCII)
_POLL = re.compile(r"[>\s]*poll:\s*(\S+)\s*", re.IGNORECASE)
_WHO = re.compile(r"[>\s]*(?:##\s*|from:\s*)(\S+)\s*", re.IGNORECASE)


class Poll(NamedTuple):
    """A poll by its text: what it is called, how long the meeting is, the start of each proposal in its order, who is
    asked, and the group, empty for none."""

    id: str
    title: str
    minutes: int
    starts: tuple[int, ...]
    people: tuple[str, ...]
    group: str = ""


class Answers(NamedTuple):
    """What somebody answered to which proposal, by its number from 1 on."""

    person: str
    said: Mapping[int, str]


class Fault(NamedTuple):
    """A line that cannot be read as an answer: its number, what is wrong, and how to mend it."""

    line: int
    message: str
    hint: str


class Sender(NamedTuple):
    """Whose address a mail came from, of those who were asked; None for what is no mail. `line` is where it says so."""

    people: tuple[str, ...] | None = None
    address: str = ""
    line: int = 1


_ANYBODY = Sender()
_NOT_COUNTED = "\0"
_NOBODY = "if the answer is theirs, write it into the text of the poll yourself"


class Count(NamedTuple):
    """Who can at a proposed time, who if need be, who cannot; `slot` has the costs for all of them."""

    slot: Slot
    yes: tuple[str, ...]
    need: tuple[str, ...]
    no: tuple[str, ...]


def poll_text(poll: Poll, shown: Sequence[str]) -> str:
    """The poll as people answer in it; `shown` are the proposals in words, in their order."""
    lines = [f"# {poll.title}", "", f"poll: {poll.id}"]
    lines += [*([f"group: {poll.group}"] if poll.group else []), f"minutes: {poll.minutes}", ""]
    for at, (start, words) in enumerate(zip(poll.starts, shown, strict=True), 1):
        lines.append(f"{at}. {instant_of(start):%Y-%m-%dT%H:%M}Z · {words}")
    lines += ["", "Write yes, if need be, or no behind each number of your own."]
    for person in poll.people:
        lines += ["", f"## {person}", *(f"{at}:" for at in range(1, len(poll.starts) + 1))]
    return "\n".join([*lines, ""])


def read_poll(text: str) -> Poll | None:
    """The poll of its text; None where it holds no proposals or does not say what it is called and how long.

    Whether all of its proposals can be read, `poll_faults` tells.
    """
    named = re.search(r"^poll: (\S+)$", text, re.MULTILINE)
    length = re.search(r"^minutes: (\d{1,4})$", text, re.MULTILINE | re.ASCII)
    title = re.search(r"^# (.+)$", text, re.MULTILINE)
    group = re.search(r"^group: (\S+)$", text, re.MULTILINE)
    people = tuple(dict.fromkeys(re.findall(r"^## (\S+)$", text, re.MULTILINE)))
    starts = [start for _, line in _proposal_lines(text) if (start := _start(line)) is not None]
    if not (named and length and int(length[1]) and starts and people):
        return None
    called = title[1] if title else named[1]
    return Poll(named[1], called, int(length[1]), tuple(starts), people, group[1] if group else "")


def poll_faults(text: str) -> list[Fault]:
    """The lines among the proposals that are none, or that are not numbered from 1 on: what is answered to which one
    would not be certain."""
    faults = []
    for number, (line, words) in enumerate(_proposal_lines(text), 1):
        if _start(words) is None:
            faults.append(
                Fault(line, f"{words[:40]} is no proposal", f"write it as {number}. 2026-12-08T18:00Z, in UTC")
            )
        elif not words.startswith(f"{number}."):
            hint = f"bring back the line that was deleted, or write {number}."
            return [*faults, Fault(line, f"proposal {number} is missing before it", hint)]
    return faults


def _proposal_lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines that begin with a number or a date, before the first person's section, each with its number."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            return
        if re.match(r"\s*\d", line):
            yield number, line.strip()


def _start(line: str) -> int | None:
    found = _PROPOSAL.match(line)
    try:
        return minute_of(datetime.fromisoformat(found[2]).replace(tzinfo=UTC)) if found else None
    except ValueError:
        return None


def read_answers(text: str, poll: Poll, sender: Sender = _ANYBODY) -> tuple[list[Answers], list[Fault]]:
    """The answers in a poll's own text, in a file or in a mail, also where it is quoted.

    Of a mail only those of its `sender` count: anybody can write another's name.
    """
    if sender.people == ():
        return [], [Fault(sender.line, f"{sender.address or 'nobody'} is the address of nobody who was asked", _NOBODY)]
    said: dict[str, dict[int, str]] = {}
    faults: list[Fault] = []
    person = ""
    known = {one.casefold(): one for one in poll.people}
    for number, line in enumerate(text.splitlines(), 1):
        other = _POLL.fullmatch(line)
        if other and other[1] != poll.id:
            return [], [Fault(number, f"it answers the poll {other[1]}", f"this one is {poll.id}")]
        who = _WHO.fullmatch(line)
        if who:
            person = known.get(who[1].casefold(), "")
            strange = _strange(who[1], person, sender, poll)
            if strange:
                faults.append(Fault(number, *strange))
                # What follows is said by nobody whose answer counts.
                person = _NOT_COUNTED
            continue
        words = line.lstrip("> \t")
        if person == _NOT_COUNTED or _PROPOSAL.match(words):
            continue
        answer = _ANSWER.fullmatch(line)
        if answer and person and answer[2]:
            faults += _take(said.setdefault(person, {}), int(answer[1]), answer[2], number, poll)
        elif _is_meant_as_answer(words, answer):
            faults.append(_misread(number, words, person, poll))
    return [Answers(one, own) for one, own in said.items() if own], faults


def _strange(named: str, person: str, sender: Sender, poll: Poll) -> tuple[str, str] | None:
    """Why the answers below that name do not count, and what to do; None where they do."""
    if not person:
        return f"{named} was not asked", f"those who were: {', '.join(poll.people)}"
    if sender.people is not None and person not in sender.people:
        whose = " and ".join(sender.people)
        return f"the mail is from {whose}, not from {person}", _NOBODY
    return None


def _misread(line: int, words: str, person: str, poll: Poll) -> Fault:
    if not person:
        return Fault(line, "it does not say whose answer it is", f"write from: {poll.people[0]} above")
    return Fault(line, f"{words[:40]} is no answer", "write number, colon and answer: 1: yes")


def _is_meant_as_answer(words: str, answer: re.Match[str] | None) -> bool:
    """Whether somebody meant to answer by it: `1 yes`, `one: no`, or a number with a colon below nobody's name."""
    if answer:
        return _meaning(answer[2]) is not None
    head, _, said = words.replace(":", " ").replace("-", " ").partition(" ")
    return bool(head) and (head[0].isdigit() or ":" in words) and _meaning(said) is not None


def _meaning(words: str) -> str | None:
    return _WORDS.get(" ".join(words.casefold().rstrip(".!").split()))


def _take(said: dict[int, str], at: int, words: str, line: int, poll: Poll) -> Iterator[Fault]:
    meant = _meaning(words)
    if not 1 <= at <= len(poll.starts):
        yield Fault(line, f"there is no proposal {at}", f"they go from 1 to {len(poll.starts)}")
    elif meant is None:
        yield Fault(line, f"{words[:40]} is no answer", "write yes, if need be, or no")
    else:
        said[at] = meant


def counted(slots: Sequence[Slot], answers: Iterable[Answers]) -> list[Count]:
    """The proposals, best first: fewest who cannot, most who can without need; ties by fairness, then by time."""
    latest = {one.person: one.said for one in answers}

    def who(at: int, answer: str) -> tuple[str, ...]:
        return tuple(person for person, said in latest.items() if said.get(at) == answer)

    counts = [Count(slot, who(at, YES), who(at, NEED), who(at, NO)) for at, slot in enumerate(slots, 1)]
    return sorted(
        counts,
        key=lambda one: (
            -len(one.yes) - len(one.need), len(one.no), -len(one.yes), one.slot.worst, one.slot.total, one.slot.start,
        ),
    )  # fmt: skip
