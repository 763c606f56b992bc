"""What is said when a session is closed: by options, from a file, or asked at a terminal."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.sessions.who_and_when import person_ids
from mentor_cli.core.closing import was_led
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.records import CLOSING, POINTERS
from mentor_cli.core.time.entries import person_name

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

_ALL = "all"
# Each begins with another letter.
_CHOICES = ", ".join(f"[{pointer[0]}]{pointer[1:]}" for pointer in POINTERS)


class Answers(NamedTuple):
    """Who came (ids; `says_who_came` also when everybody did), who did not and why, and what came out of it.

    `undone` says by the title of a segment where it goes.
    """

    says_who_came: bool = False
    came: tuple[str, ...] = ()
    absent: Mapping[str, str] = {}
    decisions: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    undone: Mapping[str, str] = {}
    feedback: tuple[str, ...] = ()

    def with_more(self, other: Answers) -> Answers:
        """Both; who came as the other one says, where it does."""
        return Answers(
            self.says_who_came or other.says_who_came,
            other.came or self.came,
            {**self.absent, **other.absent},
            (*self.decisions, *other.decisions),
            (*self.actions, *other.actions),
            {**self.undone, **other.undone},
            (*self.feedback, *other.feedback),
        )


def typed_answers(
    call: Call,
    came: Sequence[str],
    absent: Sequence[str],
    decisions: Sequence[str],
    actions: Sequence[str],
    undone: Sequence[str],
    feedback: Sequence[str],
) -> Answers:
    """What the options say. Raises UsageError, UnknownId."""
    named = _came(call, came)
    missing = dict(_absent(call, word) for word in absent)
    both = next((person for person in named if person in missing), None)
    if both:
        raise UsageError(f"{both} came and did not come", "leave one of them out")
    return Answers(
        bool(came or absent), named, missing, _given("--decision", decisions), _given("--action", actions),
        dict(map(_pointer, undone)), _given("--feedback", feedback),
    )  # fmt: skip


def _given(flag: str, typed: Sequence[str]) -> tuple[str, ...]:
    """What was typed behind the option. Raises UsageError for words that are none."""
    if not all(words.strip() for words in typed):
        raise UsageError(f"{flag} is empty", "say what it is, or leave the option out")
    return _texts(typed)


def _texts(typed: Sequence[str]) -> tuple[str, ...]:
    return tuple(" ".join(words.split()) for words in typed if words.strip())


def _came(call: Call, typed: Sequence[str]) -> tuple[str, ...]:
    """The ids of those who are named; empty for `all`, which is everybody who was expected."""
    words = [word.strip() for part in typed for word in part.split(",")]
    if _ALL not in words:
        return person_ids(call, typed)
    if len(words) > 1:
        raise UsageError(f"{_ALL} is everybody who was expected: nobody can be named beside it",
                         f"write {_ALL} alone, or the name of each who came")  # fmt: skip
    return ()


def _absent(call: Call, typed: str) -> tuple[str, str]:
    who, _, why = typed.partition("=")
    return call.workspace.find("people", who.strip()).id, " ".join(why.split()) or "excused"


def _pointer(typed: str) -> tuple[str, str]:
    title, _, where = typed.rpartition("=")
    if where.strip() not in POINTERS or not title.strip():
        raise UsageError(f"{typed} does not say where it goes", f'--undone "TITLE={"|".join(POINTERS)}"')
    return title.strip(), where.strip()


def read_closing(call: Call, name: str) -> Answers:
    """What the YAML file says. Raises UnusableFile with the place of everything that is wrong."""
    from mentor_cli.store.reading import read_text
    from mentor_cli.store.writing import read_file

    try:
        text = read_file(name).decode("utf-8-sig")
    except OSError as error:
        raise UnusableFile(f"{name} cannot be read: {error.strerror}", "name another file") from error
    except UnicodeDecodeError:
        raise UnusableFile(f"{name} is not UTF-8 text", "save it as UTF-8") from None
    shown = os.path.relpath(name, call.workspace.root) if os.path.isabs(name) else name
    fenced = text if text.startswith("---\n") else f"---\n{text.rstrip()}\n---\n"
    reading = read_text(CLOSING, shown, fenced)
    wrong = [one if fenced is text else one._replace(line=one.line - 1) for one in reading.findings]
    if wrong:
        raise UnusableFile(wrong[0].message, wrong[0].hint, finding=wrong[0], more=wrong[1:])
    values = reading.values
    return Answers(
        "came" in values or "absent" in values,
        _came(call, values.get("came", ())),
        {call.workspace.find("people", who).id: str(why) for who, why in values.get("absent", {}).items()},
        _texts(values.get("decisions", ())),
        _texts(values.get("actions", ())),
        dict(values.get("undone", {})),
        _texts(values.get("feedback", ())),
    )


def asked(
    call: Call,
    known: Answers,
    session: Record,
    expected: Sequence[str],
    left_over: Sequence[str],
    people: Mapping[str, Record],
) -> Answers:
    """What a person at the terminal says; Enter alone leaves one out; what was typed while leading is not asked."""
    from mentor_cli.cli.asking import ask_for, ask_once
    from mentor_cli.cli.terminal import say

    say([", ".join(person_name(person, people) for person in expected)])
    missing = ask_for("Who did not come? (names, comma between; Enter: everybody came)", partial(_missing, call))
    absent = {who: why or ask_once(f"Why was {who} not there?") or "no-show" for who, why in missing.items()}
    asks = not was_led(session)
    found = Answers(
        True,
        (),
        absent,
        decisions=tuple(_many("A decision?", _as_it_is)) if asks and not known.decisions else (),
        actions=tuple(_many("An action, with @person and due:friday?", partial(_action, call)))
        if asks and not known.actions
        else (),
        undone=dict(_asked_pointers([title for title in left_over if title not in known.undone])),
        feedback=() if known.feedback else tuple(_many("What helped, what to change next time?", _as_it_is)),
    )
    return known.with_more(found)


def _missing(call: Call, answer: str) -> dict[str, str]:
    """Who did not come by id, and why as far as it was typed: `yared=power cut, owen`."""
    found = {}
    for word in filter(None, (part.strip() for part in answer.split(","))):
        who, _, why = word.partition("=")
        found[call.workspace.find("people", who.strip()).id] = why.strip()
    return found


def _as_it_is(answer: str) -> str:
    return answer


def _action(call: Call, answer: str) -> str:
    """The words of an action whose person and day are understood."""
    from mentor_cli.cli.actions.words import read_action

    read_action(call, answer)
    return answer


def _many(question: str, read: Callable[[str], str]) -> Iterator[str]:
    from mentor_cli.cli.asking import ask_for

    while answer := ask_for(f"{question} (Enter: no more)", read):
        yield answer


def _asked_pointers(titles: Sequence[str]) -> Iterator[tuple[str, str]]:
    from mentor_cli.cli.asking import ask_for

    for title in titles:
        if where := ask_for(f"{title} was not reached. Where does it go? ({_CHOICES}; Enter: nowhere)", _where):
            yield title, where


def _where(answer: str) -> str:
    """The direction that was meant by its beginning; empty for none."""
    if not answer:
        return ""
    for pointer in POINTERS:
        if pointer.startswith(answer.lower()):
            return pointer
    raise UsageError(f"{answer} is none of these", f"type the first letter: {_CHOICES}")
