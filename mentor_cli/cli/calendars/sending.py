"""Sending invitations: one after the other, each written into the journal before it leaves."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.mails import (
    DOUBT,
    Named,
    counted,
    document,
    doubt_lines,
    heading,
    mail_row,
    nothing_told,
    state_of,
    unreachable_lines,
)
from mentor_cli.cli.command import Outcome
from mentor_cli.cli.render import table
from mentor_cli.cli.terminal import counted_at_terminal
from mentor_cli.core.errors import Interrupted, UsageError
from mentor_cli.core.ids import by_every_id, fold, present_id
from mentor_cli.core.invitations.plan import last_told, print_of

if TYPE_CHECKING:
    from mentor_cli.adapters.mail.sending import Post
    from mentor_cli.cli.calendars.letters import Addressed
    from mentor_cli.cli.calendars.mails import Invited
    from mentor_cli.cli.call import Call
    from mentor_cli.core.invitations.plan import Told

_MOST_A_MINUTE = 6000


class Sending(NamedTuple):
    """Over which server, as whom, how fast, and who was named."""

    smtp: str
    user: str | None
    password_command: str | None
    per_minute: int
    named: Named

    def check(self) -> None:
        """Raises UsageError for what can be told before anything is done."""
        from mentor_cli.adapters.mail.sending import read_server

        read_server(self.smtp)
        if not 1 <= self.per_minute <= _MOST_A_MINUTE:
            raise UsageError(f"--per-minute {self.per_minute} is not from 1 to {_MOST_A_MINUTE}", "--per-minute 20")
        if self.password_command and not self.user:
            raise UsageError("a password needs a name", "--user NAME")
        both = self.named.again & self.named.arrived
        if both:
            raise UsageError(f"{', '.join(sorted(both))} cannot have it and get it again", "leave out one of the two")


class Pace:
    """Lets so many pass in a minute, evenly; `clock` and `sleep` count in seconds, as does `since`, when the last one
    passed before.
    """

    def __init__(
        self, per_minute: int, since: float, clock: Callable[[], float], sleep: Callable[[float], None]
    ) -> None:
        self._gap = 60 / per_minute
        self._clock, self._sleep = clock, sleep
        self._next = clock() + max(0.0, self._gap - since)

    def wait(self) -> None:
        """Return when the next may pass."""
        left = self._next - self._clock()
        if left > 0:
            self._sleep(left)
        self._next = max(self._next, self._clock()) + self._gap


class Result(NamedTuple):
    """What became of one mail: sent, known, not invited, refused or unknown, and why."""

    one: Addressed
    state: str
    why: str = ""


def send_all(call: Call, invited: Invited, sending: Sending) -> Outcome:
    """Send what is new to its readers, and tell what became of each."""
    from mentor_cli.adapters.mail.sending import Post, read_server
    from mentor_cli.cli.calendars.passwords import password_of

    server = read_server(sending.smtp)
    user = sending.user
    results: list[Result] = []
    with (
        invited.journal.sending(),
        Post(
            server, user, lambda: password_of(server.host, user or "", sending.password_command, "pass show mail")
        ) as post,
    ):
        # One command after the other is no quicker than one alone.
        pace = Pace(sending.per_minute, invited.journal.seconds_since_last(), time.monotonic, time.sleep)
        try:
            results += _settled(call, invited, sending.named)
            with counted_at_terminal(len(invited.mails)) as told:
                for result in _sent(call, invited, sending.named, results, post, pace):
                    results.append(result)
                    told(len(results))
        except KeyboardInterrupt:
            done = sum(result.state == "sent" for result in results)
            hint = "the same command goes on; of a mail that was on its way it will say so"
            raise Interrupted(f"broken off: {done} of {len(invited.mails)} mails were sent", hint) from None
    return _told(call, invited, results)


def _settled(call: Call, invited: Invited, named: Named) -> Iterator[Result]:
    """What needs no sending: readers who know it, and mails of which nobody knows whether they left."""
    journal = invited.journal
    states = {(one.told.event, one.mail.method): print_of(one.entry) for one in invited.mails}
    journal.settle_unsent({event for event, _ in states})
    doubtful = journal.doubtful()
    people = by_every_id(call.workspace.usable("people"))
    last = {(event, method): last_told(journal.read(event), people, method, now)
            for (event, method), now in states.items()}  # fmt: skip
    for one in invited.mails:
        person = one.mail.person.id
        told = last[one.told.event, one.mail.method].get(fold(person))
        if told and told.name in doubtful and person in named.arrived:
            journal.settle(told.name)
        state = state_of(one, told, doubtful, named)
        if state != "new":
            yield Result(one, state, DOUBT if state == "unknown" else "")


def _sent(
    call: Call, invited: Invited, named: Named, settled: list[Result], post: Post, pace: Pace
) -> Iterator[Result]:
    waiting = [one for one in invited.mails if all(result.one is not one for result in settled)]
    doubtful = invited.journal.doubtful()
    for one in waiting:
        # Whoever cannot log in has not sent anything.
        post.connect()
        pace.wait()
        if invited.journal.begin(one.told):
            result = _handed_over(invited, one, post, withdraw=invited.journal.withdraw)
        elif one.mail.person.id in named.again:
            invited.journal.begin_again(one.told)
            result = _handed_over(invited, one, post, withdraw=_withdrawing_again(invited, doubtful))
        else:
            result = Result(one, "known")
        if result.state == "sent":
            _settle_former(call, invited, one)
        yield result


def _withdrawing_again(invited: Invited, doubtful: Collection[str]) -> Callable[[Told], None]:
    """What withdraws a mail of the journal that was to leave once more: whether it left before is as sure as it was."""

    def withdraw(told: Told) -> None:
        if told.name not in doubtful:
            invited.journal.settle(told.name)

    return withdraw


def _settle_former(call: Call, invited: Invited, one: Addressed) -> None:
    """Who was sent how the meeting stands now need not be asked for what it was before."""
    people = by_every_id(call.workspace.usable("people"))
    doubtful = invited.journal.doubtful()
    for told in invited.journal.read(one.told.event) if doubtful else ():
        if told.name in doubtful and fold(present_id(told.person, people)) == fold(one.mail.person.id):
            invited.journal.settle(told.name)


def _handed_over(invited: Invited, one: Addressed, post: Post, withdraw: Callable[[Told], None]) -> Result:
    """Send one mail; `withdraw` takes back what was noted of it when it has certainly not left."""
    from mentor_cli.adapters.mail.message import message_bytes
    from mentor_cli.adapters.mail.sending import Refused, Uncertain
    from mentor_cli.core.errors import MentorError

    try:
        post.send(one.out.sender.address, one.out.recipient.address, message_bytes(one.out))
    except Refused as refused:
        withdraw(one.told)
        return Result(one, "refused", f"{refused.message}; {refused.hint}")
    except Uncertain as uncertain:
        return Result(one, "unknown", uncertain.message)
    except MentorError:
        # The server cannot be used: nothing was handed over.
        withdraw(one.told)
        raise
    invited.journal.settle(one.told.name)
    return Result(one, "sent")


def _told(call: Call, invited: Invited, results: list[Result]) -> Outcome:
    order = {id(one): at for at, one in enumerate(invited.mails)}
    ordered = sorted(results, key=lambda result: order[id(result.one)])
    rows = [mail_row(result.one, result.state, why=result.why or None) for result in ordered]
    states = [result.state for result in results]
    told = counted(states, ("sent", "refused", "unknown")) or nothing_told(states) or "nothing new to tell"
    lines = [f"{heading(invited, call.today())} · {told}"]
    words = {
        "known": "knows it",
        "not invited": "not invited",
        "sent": "sent",
        "refused": "REFUSED",
        "unknown": "UNKNOWN",
    }
    lines += table(
        [(r.one.mail.person.id, words[r.state], r.one.mail.address, _last_word(r)) for r in ordered],
        ("", "", "", ""),
        None,
    )
    lines += doubt_lines([result.one.mail.person.id for result in ordered if result.state == "unknown"])
    lines += unreachable_lines(invited, by_every_id(call.workspace.usable("people")))
    failed = any(result.state in ("refused", "unknown") for result in results)
    return Outcome(document(invited, rows), lines, exit_code=1 if failed else 0)


def _last_word(result: Result) -> str:
    return result.why or ("" if result.state in ("known", "not invited") else result.one.out.subject)
