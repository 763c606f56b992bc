"""A poll's text read back, answers as people really write them, and who wins."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mentor_cli.core.time.slots.board import Slot
from mentor_cli.core.time.slots.poll import (
    NEED,
    NO,
    YES,
    Answers,
    Poll,
    Received,
    Sender,
    counted,
    poll_text,
    read_answers,
    read_poll,
    standing,
    unknown_sender,
)

POLL = Poll(
    "2026-12-03-thursday", "When can we meet?", 55, (29_850_000, 29_850_060, 29_851_500), ("ana", "Ben"), "talks"
)
TEXT = poll_text(POLL, ["Tue 8 Dec: London 16:00", "Tue 8 Dec: London 17:00", "no: a day"])


def said(text: str) -> dict[str, dict[int, str]]:
    return {one.person: dict(one.said) for one in read_answers(text, POLL)[0]}


def test_a_poll_is_its_text() -> None:
    assert read_poll(TEXT) == POLL
    assert read_answers(TEXT, POLL) == ([], [])


# Files made by hand may have any name, with blanks in it too.
NAMES = some.text(
    some.characters(codec="utf-8", exclude_categories=("C", "Z"), include_characters=" "), min_size=1, max_size=12
).filter(lambda name: name == name.strip())


@given(
    some.lists(some.integers(25_000_000, 60_000_000), min_size=1, max_size=20),
    some.lists(NAMES, min_size=1, max_size=5, unique_by=lambda name: " ".join(name.casefold().split())),
    NAMES,
    some.integers(1, 1440),
    some.sampled_from(["\n", "\r\n", " \n"]),
)
def test_every_poll_comes_back(starts: list[int], people: list[str], group: str, minutes: int, end: str) -> None:
    poll = Poll(f"2026-12-03-{group}", "A title: of words", minutes, tuple(starts), tuple(people), group)
    text = poll_text(poll, ["words"] * len(starts)).replace("\n", end)
    assert read_poll(text) == poll
    # Everybody's own answer is theirs, and nobody else's.
    answered = text.replace(f"{end}1:", f"{end}1: yes")
    assert [one.person for one in read_answers(answered, poll)[0]] == people


def test_whose_name_has_a_blank_in_it() -> None:
    poll = POLL._replace(id="2026-12-03-tea & talk", people=("ana", "jo d'arc"), group="tea & talk")
    text = f"poll: {poll.id}\n\n## ana\n1: yes\n\n## Jo  d'Arc\n1: no\n"
    assert read_answers(text, poll) == ([Answers("ana", {1: YES}), Answers("jo d'arc", {1: NO})], [])
    # What stands below the name of somebody else is not said by whoever stands above it.
    (fault,) = read_answers("## ana\n1: yes\n## Ben Okri\n1: no", poll)[1]
    assert (fault.line, fault.message) == (3, "Ben Okri was not asked")
    assert read_answers("poll: which is best\nfrom: ana\n1: yes\nfrom: my telephone", poll) == (
        [Answers("ana", {1: YES})],
        [],
    )


@pytest.mark.parametrize("lost", ["poll: ", "minutes: ", "## ", "1. ", "2. 2"])
def test_a_text_that_lost_a_part_is_none(lost: str) -> None:
    broken = TEXT.replace(lost, "x" + lost) if lost != "2. 2" else TEXT.replace("2. 2026-10", "2. 2026-99")
    found = read_poll(broken)
    assert found is None or found.starts != POLL.starts


@pytest.mark.parametrize(
    ("words", "meant"),
    [("yes", YES), ("Yes!", YES), (" OK. ", YES), ("y", YES), ("if need be", NEED), ("If  Need be", NEED),
     ("maybe", NEED), ("no", NO), ("N", NO)],
)  # fmt: skip
@pytest.mark.parametrize(
    "line", ["1: {}", "1. {}", "1:{}", "\t1) {}", " 1 : {}", "1\u00a0:\u00a0{}", "- 1: {}", "• 1. {}"]
)
def test_an_answer_as_it_is_written_in_a_mail(line: str, words: str, meant: str) -> None:
    assert said(f"> poll: {POLL.id}\nfrom: ANA\n{line.format(words)}\n") == {"ana": {1: meant}}


def test_a_proposal_answered_in_two_ways_is_told_and_counts_for_neither() -> None:
    found, faults = read_answers("## ana\n1: no\n2: yes\n1: yes\n2: Yes!\n## ben\n2: no\n", POLL)
    assert found == [Answers("ana", {2: YES}), Answers("Ben", {2: NO})]
    assert [(one.line, one.message) for one in faults] == [(4, "ana answers 1 with no and with yes")]


def test_of_two_answers_the_later_counts() -> None:
    slots = [Slot(start, 55, ()) for start in POLL.starts]
    first, *_ = counted(slots, [Answers("ana", {1: YES}), Answers("ana", {2: YES})])
    assert (first.slot.start, first.yes) == (POLL.starts[1], ("ana",))


FOUR, FIVE = datetime(2026, 12, 4, 9, tzinfo=UTC), datetime(2026, 12, 4, 9, tzinfo=timezone(timedelta(hours=-1)))


@pytest.mark.parametrize(
    ("written", "counts", "why"),
    [
        ((FIVE, FOUR), 1, "the last by its Date"),
        ((FOUR, FIVE), 2, "the last by its Date"),
        ((FOUR, FOUR), 2, "the last by its Date"),
        ((None, FIVE, FOUR), 2, "the last by its Date"),
        ((None, FOUR), 2, "the last one read"),
        ((FIVE, FOUR, None), 3, "the last one read"),
        ((None, None), 2, "the last one read"),
    ],
)
def test_of_two_mails_the_one_that_was_written_later_counts(
    written: tuple[datetime | None, ...], counts: int, why: str
) -> None:
    other = Received(Answers("Ben", {1: NO}), "ben.eml", FOUR)
    received = [Received(Answers("ana", {at: YES}), f"{at}.eml", one) for at, one in enumerate(written, 1)]
    answers, notes = standing([other, *received])
    assert answers == [other.answers, Answers("ana", {counts: YES})]
    assert notes == [f"ana answered before: {counts}.eml counts, {why}"]


def test_quoted_lines_count_for_nothing() -> None:
    assert said("from: ana\n1: yes\n> from: ben\n> 1: no\n  > > 2: no\n") == {"ana": {1: YES}}
    found, (fault,) = read_answers("> from: ana\n> 1:\n> 2: no\n", POLL)
    assert (found, fault.line, fault.message) == ([], 3, "its answers are quoted")


HEAD = "From: Rosa <rosa@example.org>\nSent: Thursday, 3 December 2026 17:00\nTo: Ana\nSubject: Our poll\n"


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        HEAD.replace("\n", "\n\n"),
        "________________________________\n" + HEAD,
        "Von: Rosa Delgado\nGesendet: Donnerstag, 3. Dezember 2026 17:00\nAn: Ana\nBetreff: WG: Umfrage\n",
        "*De :* Rosa <rosa@example.org>\n*Envoyé :* jeudi 3 décembre 2026 17h00\n*À :* Ana\n*Objet :*\n",
        "Gesendet: Donnerstag, 03. Dezember 2026 um 17:00 Uhr\nVon: Rosa <rosa@example.org>\nAn: ana@example.org\n",
        "发件人: Rosa <rosa@example.org>\n发送时间：2026年12月3日 17:00\n收件人: Ana\n",
        "From: Rosa <rosa@example.org>\nTo: Ana\nCc: ben@example.org\nSubject: Our poll\nDate: 3/12/2026, 17.00\n",
        "-----Original Message-----\n",
        "---------- Forwarded message ---------\n",
        "-------- Weitergeleitete Nachricht --------\n",
        "On Thu, 3 Dec 2026 at 17:00, Rosa <rosa@example.org> wrote:\n",
    ],
)
def test_what_stands_below_the_head_of_another_mail_counts_for_nothing(head: str) -> None:
    sender = Sender(("ana",), ("ana@example.org",))
    below = f"{head}\npoll: {POLL.id}\nfrom: ben\n1: no\n2 no\n"
    assert read_answers(f"1: yes\n\n{below}", POLL, sender) == ([Answers("ana", {1: YES})], [])
    found, (fault,) = read_answers(below, POLL, sender)
    line = below.splitlines()[fault.line - 1]
    assert (found, fault.message, line) == ([], "its answers are quoted", "1: no")


@pytest.mark.parametrize(
    "words",
    [
        "When: Thursday, 3 December 2026 17:00\nWhere: at school\n",
        "Tel: 020 1234\nWeb: ana.example.org\nHours: 9:00 to 17:00\n",
        "-----\n",
        "From 3 December 2026, 17:00:\n",
        "-----BEGIN PGP SIGNED MESSAGE-----\n",
        "On Thu, 3 Dec 2026 at 17:00, Rosa <rosa@example.org> wrote:\n> 1:\n",
    ],
)
def test_what_people_write_themselves_is_no_head_of_another_mail(words: str) -> None:
    assert said(f"from: ana\n1: yes\n{words}2: no\n") == {"ana": {1: YES, 2: NO}}


def test_a_mail_counts_for_its_sender_and_where_two_share_an_address_it_says_whose_it_is() -> None:
    assert read_answers("1: yes\n", POLL, Sender(("Ben",), ("ben@example.org",))) == ([Answers("Ben", {1: YES})], [])
    both = Sender(("Ben", "ana"), ("home@example.org",))
    found, (fault,) = read_answers("1: yes\n2: no\n", POLL, both)
    assert (found, fault.hint) == ([], "write from: ID above it, with one of Ben, ana")
    assert read_answers("from: ana\n1: yes\n", POLL, both) == ([Answers("ana", {1: YES})], [])


def test_a_mail_from_nobody_who_was_asked_says_why_it_does_not_count() -> None:
    assert unknown_sender(Sender()) is None
    assert unknown_sender(Sender(("ana",), ("ana@example.org",))) is None
    told = [unknown_sender(Sender((), addresses)) for addresses in ((), ("eve@example.org",), ("a@b.org", "c@d.org"))]
    assert [one and one[0] for one in told] == [
        "it does not say who sent it",
        "eve@example.org is the address of nobody who was asked",
        "it is from a@b.org and c@d.org: a mail counts for one sender",
    ]


def test_a_poll_is_named_by_its_own_line_or_else_by_the_quoted_one() -> None:
    assert said(f"poll: {POLL.id}\nfrom: ana\n1: yes\n> poll: 2026-11-01-monday\n") == {"ana": {1: YES}}
    found, (fault,) = read_answers("from: ana\n1: yes\n\n> poll: 2026-11-01-monday\n", POLL)
    assert (found, fault.line, fault.message) == ([], 4, "it answers the poll 2026-11-01-monday")


def test_what_cannot_be_meant_is_told_with_its_line_and_the_rest_counts() -> None:
    text = "poll: 2026-12-03-thursday\n## ana\n1: perhaps\n4: yes\n2: yes\n## eve\n1: yes\n"
    found, faults = read_answers(text, POLL)
    assert found == [Answers("ana", {2: YES})]
    assert [(one.line, one.message) for one in faults] == [
        (3, "perhaps is no answer"), (4, "there is no proposal 4"), (6, "eve was not asked"),
    ]  # fmt: skip


def test_answers_to_another_poll_are_not_taken() -> None:
    found, (fault,) = read_answers("poll: 2026-11-01-monday\nfrom: ana\n1: yes\n", POLL)
    assert (found, fault.message) == ([], "it answers the poll 2026-11-01-monday")


def test_most_can_then_fewest_cannot_then_least_need_then_fairness_then_time() -> None:
    costs = ((9.0, 9.0), (0.0, 0.0), (3.0, 3.0), (3.0, 0.0))
    slots = [Slot(at, 55, (("ana", a), ("ben", b))) for at, (a, b) in enumerate(costs)]

    def order(ana: dict[int, str], ben: dict[int, str]) -> list[int]:
        return [one.slot.start for one in counted(slots, [Answers("ana", ana), Answers("ben", ben)])]

    assert order({1: YES}, {1: YES, 2: YES})[:2] == [0, 1]
    assert order({1: YES, 2: YES}, {1: NO})[:2] == [1, 0]
    assert order({1: NEED, 2: YES}, {})[:2] == [1, 0]
    assert order({}, {}) == [1, 3, 2, 0]
