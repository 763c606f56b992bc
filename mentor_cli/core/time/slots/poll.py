"""A poll over proposed times, as a text that people answer in: yes, if need be, or no.

The text is the poll: its proposals stand in it as instants, each person has a section to write into. An answer that
comes by mail or file has the same lines below `from: ID`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from operator import attrgetter
from typing import NamedTuple

from mentor_cli.core.time.slots.board import Slot
from mentor_cli.core.time.slots.quoting import Line, said_lines
from mentor_cli.core.time.spans import instant_of, minute_of

YES, NEED, NO = "yes", "if need be", "no"
_WORDS = {
    "yes": YES, "y": YES, "ok": YES, "if need be": NEED, "if needed": NEED, "ifneedbe": NEED, "maybe": NEED, "no": NO,
    "n": NO,
}  # fmt: skip
_PROPOSAL = re.compile(r"(\d{1,3})\. (\d{4}-\d\d-\d\dT\d\d:\d\d)Z\b", re.ASCII)
_ANSWER = re.compile(r"(?:[-*•–] ?)?(\d{1,3}) ?[:.)] ?(.*)", re.ASCII)
# Ids of files made by hand have blanks in them; a poll's begins with its day, unlike a sentence.
_POLL = re.compile(r"poll: ?(\S+|\d{4}-\d\d-\d\d-.+)", re.IGNORECASE | re.ASCII)
_WHO = re.compile(r"(##|from:) ?(\S.*)", re.IGNORECASE)


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


class Received(NamedTuple):
    """Answers with where they stand, and when the mail was written that they came in; None where nothing tells."""

    answers: Answers
    source: str
    written: datetime | None


class Fault(NamedTuple):
    """A line that cannot be read as an answer: its number, what is wrong, and how to mend it."""

    line: int
    message: str
    hint: str


class Sender(NamedTuple):
    """Who sent a mail: the addresses that it is from, and who of those who were asked has the only one of them; None
    for what is no mail."""

    people: tuple[str, ...] | None = None
    addresses: tuple[str, ...] = ()


_ANYBODY = Sender()
_NOT_COUNTED = "\0"
_FIND_OUT = "find out whose answer it is, and write it into the text of the poll yourself"
_MEANT = "write what is meant today above it, without >; what is forwarded counts for nobody"
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
    bare = "\n".join(line.rstrip() for line in text.splitlines())
    named = re.search(r"^poll: (.+)$", bare, re.MULTILINE)
    length = re.search(r"^minutes: (\d{1,4})$", bare, re.MULTILINE | re.ASCII)
    title = re.search(r"^# (.+)$", bare, re.MULTILINE)
    group = re.search(r"^group: (.+)$", bare, re.MULTILINE)
    people = tuple(dict.fromkeys(re.findall(r"^## (.+)$", bare, re.MULTILINE)))
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


def unknown_sender(sender: Sender) -> tuple[str, str] | None:
    """Why nothing in the mail counts, and what to do; None where it may."""
    if sender.people != ():
        return None
    if not sender.addresses:
        return "it does not say who sent it", _FIND_OUT
    whose = " and ".join(sender.addresses)
    if len(sender.addresses) > 1:
        return f"it is from {whose}: a mail counts for one sender", _FIND_OUT
    return f"{whose} is the address of nobody who was asked", _NOBODY


def read_answers(text: str, poll: Poll, sender: Sender = _ANYBODY) -> tuple[list[Answers], list[Fault]]:
    """The answers in a poll's own text, in a file or in a mail. What is quoted counts for nothing.

    Of a mail only those of its `sender` count: anybody can write another's name.
    """
    lines = list(said_lines(text))
    other = _other_poll(lines, poll)
    if other:
        return [], [other]
    taken: list[_Taken] = []
    faults: list[Fault] = []
    quoted: list[int] = []
    person = sender.people[0] if sender.people and len(sender.people) == 1 else ""
    known = {_folded(one): one for one in poll.people}
    for number, words, is_quoted in lines:
        if is_quoted:
            quoted += [number] if _is_answer(words) else []
            continue
        who = _named(words, known)
        if who:
            person = known.get(_folded(who), "")
            strange = _strange(who, person, sender, poll)
            if strange:
                faults.append(Fault(number, *strange))
                # What follows is said by nobody whose answer counts.
                person = _NOT_COUNTED
            continue
        if person == _NOT_COUNTED or _PROPOSAL.match(words):
            continue
        answer = _ANSWER.fullmatch(words)
        if answer and person and answer[2]:
            read = _read(person, int(answer[1]), answer[2], number, poll)
            if isinstance(read, Fault):
                faults.append(read)
            else:
                taken.append(read)
        elif _is_meant_as_answer(words, answer):
            faults.append(_misread(number, words, person, sender, poll))
            # Once is enough: the answers below it are as little anybody's.
            person = person or _NOT_COUNTED
    said, contradictions = _agreed(taken)
    if quoted and not taken:
        faults.append(Fault(quoted[0], "its answers are quoted", _MEANT))
    return said, sorted([*faults, *contradictions])


def _named(words: str, known: Mapping[str, str]) -> str:
    """Whose answers follow by this line; empty where it names nobody.

    Several words behind `from:` are a name only if it is that of somebody who was asked: mails have such lines too.
    """
    found = _WHO.fullmatch(words)
    if found is None or (found[1] != "##" and " " in found[2] and _folded(found[2]) not in known):
        return ""
    return found[2]


def _folded(words: str) -> str:
    """As ids are compared with what people write: neither case nor the number of blanks matters."""
    return " ".join(words.casefold().split())


class _Taken(NamedTuple):
    person: str
    at: int
    meant: str
    line: int


def _agreed(taken: Sequence[_Taken]) -> tuple[list[Answers], list[Fault]]:
    """What each said; a proposal to which somebody gave different answers has none of theirs, and a fault."""
    said: dict[str, dict[int, str]] = {}
    meant: dict[tuple[str, int], list[_Taken]] = {}
    for one in taken:
        meant.setdefault((one.person, one.at), []).append(one)
    faults = []
    for (person, at), ones in meant.items():
        answers = list(dict.fromkeys(one.meant for one in ones))
        if len(answers) == 1:
            said.setdefault(person, {})[at] = answers[0]
        else:
            told = f"{person} answers {at} with {' and with '.join(answers)}"
            faults.append(Fault(ones[-1].line, told, "leave the answer that counts"))
    return [Answers(person, own) for person, own in said.items()], faults


def _other_poll(lines: Sequence[Line], poll: Poll) -> Fault | None:
    """That the text answers another poll: by its own line, or else by the one that it quotes."""
    named = [(line, found[1]) for line in lines if (found := _POLL.fullmatch(line.words))]
    own = [one for one in named if not one[0].quoted]
    strange = next(((line, name) for line, name in own or named if _folded(name) != _folded(poll.id)), None)
    return Fault(strange[0].number, f"it answers the poll {strange[1]}", f"this one is {poll.id}") if strange else None


def _strange(named: str, person: str, sender: Sender, poll: Poll) -> tuple[str, str] | None:
    """Why the answers below that name do not count, and what to do; None where they do."""
    if not person:
        return f"{named} was not asked", f"those who were: {', '.join(poll.people)}"
    if sender.people is not None and person not in sender.people:
        whose = " and ".join(sender.people)
        return f"the mail is from {whose}, not from {person}", _NOBODY
    return None


def _misread(line: int, words: str, person: str, sender: Sender, poll: Poll) -> Fault:
    if not person:
        whose = ", ".join(sender.people or poll.people)
        return Fault(line, "it does not say whose answer it is", f"write from: ID above it, with one of {whose}")
    return Fault(line, f"{words[:40]} is no answer", "write number, colon and answer: 1: yes")


def _is_answer(words: str) -> bool:
    answer = _ANSWER.fullmatch(words)
    return answer is not None and _meaning(answer[2]) is not None


def _is_meant_as_answer(words: str, answer: re.Match[str] | None) -> bool:
    """Whether somebody meant to answer by it: `1 yes`, `one: no`, or a number with a colon below nobody's name."""
    if answer:
        return _meaning(answer[2]) is not None
    head, _, said = words.replace(":", " ").replace("-", " ").partition(" ")
    return bool(head) and (head[0].isdigit() or ":" in words) and _meaning(said) is not None


def _meaning(words: str) -> str | None:
    return _WORDS.get(" ".join(words.casefold().rstrip(".!").split()))


def _read(person: str, at: int, words: str, line: int, poll: Poll) -> _Taken | Fault:
    meant = _meaning(words)
    if not 1 <= at <= len(poll.starts):
        return Fault(line, f"there is no proposal {at}", f"they go from 1 to {len(poll.starts)}")
    if meant is None:
        return Fault(line, f"{words[:40]} is no answer", "write yes, if need be, or no")
    return _Taken(person, at, meant, line)


def standing(received: Sequence[Received]) -> tuple[list[Answers], list[str]]:
    """What counts of each person, in words where they answered more than once: of two mails the one that was written
    later, of others the one that was read later."""
    by_person: dict[str, list[Received]] = {}
    for one in received:
        by_person.setdefault(one.answers.person, []).append(one)
    counting, notes = [], []
    for person, ones in by_person.items():
        dated = sorted((one for one in ones if one.written), key=attrgetter("written"))
        last = dated[-1] if dated and ones[-1].written else ones[-1]
        counting.append(last.answers)
        if len(ones) > 1:
            why = "the last by its Date" if last.written and len(dated) > 1 else "the last one read"
            notes.append(f"{person} answered before: {last.source} counts, {why}")
    return counting, notes


def counted(slots: Sequence[Slot], answers: Iterable[Answers]) -> list[Count]:
    """The proposals, best first: fewest who cannot, most who can without need; ties by fairness, then by time.

    Whose meeting a proposal is not, since they do not belong to the group that day, has no voice on it.
    """
    by_person = {one.person: one.said for one in answers}

    def count(at: int, slot: Slot) -> Count:
        said = {who: own[at] for who, own in by_person.items() if at in own and who not in slot.apart}
        return Count(slot, *(tuple(who for who, meant in said.items() if meant == one) for one in (YES, NEED, NO)))

    counts = [count(at, slot) for at, slot in enumerate(slots, 1)]
    return sorted(
        counts,
        key=lambda one: (
            -len(one.yes) - len(one.need), len(one.no), -len(one.yes), one.slot.worst, one.slot.total, one.slot.start,
        ),
    )  # fmt: skip
