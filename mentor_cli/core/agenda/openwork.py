"""What is open for the people of a session: their goals, new diary entries, problems to discuss, fitting resources."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.body import statement, title
from mentor_cli.core.confidential import is_confidential
from mentor_cli.core.diary import day_of, words_of
from mentor_cli.core.goals import OPEN, last_check_in, standing, status_of
from mentor_cli.core.ids import fold, is_called
from mentor_cli.core.problems import answers
from mentor_cli.core.tasks import CheckIn
from mentor_cli.core.time.wording import day_near, days_left, due_distance

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

CONFIDENTIAL = "(confidential)"
_MOST_RESOURCES = 5
_A_WEEK = timedelta(days=7)


class OpenGoal(NamedTuple):
    """A goal as the agenda names it: `state` is `2 of 3, 9 days left` or `not met, was due Fri 27 Nov, 6 days over`.

    `benchmarks` are (by when, what), as they were typed.
    """

    id: str
    owner: str
    words: str
    state: str
    last_check_in: CheckIn | None
    focus: tuple[str, ...]
    benchmarks: tuple[tuple[str, str], ...] = ()


class NewEntry(NamedTuple):
    """A diary entry of the time since the last session."""

    id: str
    owner: str
    day: date
    words: str


class ReadyProblem(NamedTuple):
    """A queued problem with its four answers as (name, text), and the paths of what belongs to it."""

    id: str
    owner: str
    words: str
    answers: tuple[tuple[str, str], ...]
    focus: tuple[str, ...]
    artefacts: tuple[str, ...] = ()


class Suggestion(NamedTuple):
    """A resource that fits."""

    id: str
    title: str
    url: str | None


def open_goals(
    goals: Iterable[Record],
    owners: Mapping[str, str],
    group: Record | None,
    todays: Mapping[str, date],
    days: Mapping[str, date],
    since: date | None,
) -> tuple[OpenGoal, ...]:
    """The goals that this session speaks about: the open ones, and those met or missed on or after `since`.

    `owners` is every name, folded, of an owner (a person, perhaps also the group) with the id, in the order wanted.
    A goal that is meant for another group is left out. `todays` and `days` say for each id today's date and the
    session's on the owner's own clock.
    """
    order = list(dict.fromkeys(owners.values()))
    found = []
    for goal in goals:
        owner = owners.get(fold(goal.text("owner") or ""))
        if owner is None or not _is_spoken_about(goal, since) or not _is_for(goal, group):
            continue
        secret = is_confidential(goal)
        words = CONFIDENTIAL if secret else statement(goal.body) or goal.id
        state = goal_state(goal, todays[owner], days[owner])
        note = None if secret else last_check_in(goal.body)
        due = goal.text("due") or "9999"
        found.append(
            (
                order.index(owner),
                due,
                goal.id,
                OpenGoal(goal.id, owner, words, state, note, _focus(goal), _benchmarks(goal)),
            )
        )
    return tuple(entry[3] for entry in sorted(found, key=lambda entry: entry[:3]))


def goal_state(goal: Record, today: date, day: date) -> str:
    """How the goal stands on the session's `day`, said on `today`."""
    now = standing(goal, today)
    if not now.is_open:
        return f"{now.status} {day_near(now.closed, day)}" if now.closed else now.status
    parts = ["draft"] if now.status == "draft" else []
    if now.done_text and not is_confidential(goal):
        parts.append(now.done_text)
    if now.due is None:
        parts.append("no date yet")
    elif now.due < today:
        parts.append(f"not met, was due {day_near(now.due, day)}, {due_distance(now.due, day)}")
    elif now.due < day:
        parts.append(f"due {day_near(now.due, day)}, before this session")
    else:
        parts.append(days_left(now.due, day))
    return ", ".join(parts)


def new_entries(
    diary: Iterable[Record],
    owners: Mapping[str, str],
    days: Mapping[str, date],
    last: Record | None,
    since: date | None,
) -> tuple[NewEntry, ...]:
    """The owners' diary entries from the day of the `last` session, `since`, on to this one; without one, a week's.

    An entry that the last session already names, or that was shared in it, is not new. `owners` and `days` are as for
    the goals.
    """
    order = list(dict.fromkeys(owners.values()))
    found = []
    for entry in diary:
        owner, day = owners.get(fold(entry.text("owner") or "")), day_of(entry)
        if owner is None or day is None or not (since or days[owner] - _A_WEEK) <= day <= days[owner]:
            continue
        if last and (names(last.body, entry.id) or last.id in entry.texts("shared")):
            continue
        words = CONFIDENTIAL if is_confidential(entry) else words_of(entry)
        found.append((day, order.index(owner), entry.id, NewEntry(entry.id, owner, day, words)))
    return tuple(entry[3] for entry in sorted(found, key=lambda entry: entry[:3]))


def names(body: str, identity: str) -> bool:
    """Whether the text names that id, and not only one that it is a part of."""
    return identity in body and re.search(rf"(?<![\w-]){re.escape(identity)}(?![\w-])", body) is not None


def ready_problems(
    problems: Iterable[Record], owners: Mapping[str, str], suitable: Callable[[Record], bool]
) -> tuple[ReadyProblem, ...]:
    """The owners' queued problems that are `suitable` and have all four answers, the longest waiting first."""
    found = []
    for problem in queued_problems(problems):
        owner = owners.get(fold(problem.text("owner") or ""))
        if owner is None or is_confidential(problem):
            continue
        written = written_problem(problem, owner)
        if all(text for _, text in written.answers) and suitable(problem):
            found.append(written)
    return tuple(found)


def queued_problems(problems: Iterable[Record]) -> list[Record]:
    """Those that wait to be discussed, the longest waiting first."""
    queued = (problem for problem in problems if (problem.text("status") or "queued") == "queued")
    return sorted(queued, key=lambda problem: (problem.text("written") or "9999", problem.id))


def written_problem(problem: Record, owner: str) -> ReadyProblem:
    """The problem as far as it is written."""
    words = title(problem.body) or problem.id
    prepared = tuple(answers(problem.body).items())
    return ReadyProblem(problem.id, owner, words, prepared, _focus(problem), problem.texts("artefacts"))


def fitting_resources(resources: Iterable[Record], topics: Collection[str]) -> tuple[Suggestion, ...]:
    """Up to five resources on the topics, those on most of them first; what opens a session is not among them."""
    wanted = {_topic(topic) for topic in topics if topic.strip()}
    found = []
    for resource in resources:
        shared = len(wanted & {_topic(topic) for topic in resource.texts("topics")})
        if shared and resource.text("type") != "icebreaker" and not is_confidential(resource):
            found.append((-shared, resource.id, _suggestion(resource)))
    return tuple(entry[2] for entry in sorted(found, key=lambda entry: entry[:2])[:_MOST_RESOURCES])


def fitting_case(resources: Iterable[Record], topics: Collection[str]) -> Record | None:
    """The case or scenario on most of the topics; None when there is none on any of them."""
    wanted = {_topic(topic) for topic in topics if topic.strip()}
    shared = [
        (-len(wanted & {_topic(topic) for topic in resource.texts("topics")}), resource.id, resource)
        for resource in resources
        if resource.text("type") in ("case", "scenario") and not is_confidential(resource)
    ]
    best = min(shared, key=lambda entry: entry[:2], default=None)
    return best[2] if best and best[0] else None


def icebreakers(resources: Iterable[Record]) -> tuple[Suggestion, ...]:
    """Up to five resources to begin a session with."""
    fitting = (one for one in resources if one.text("type") == "icebreaker" and not is_confidential(one))
    found = sorted(map(_suggestion, fitting), key=lambda suggestion: suggestion.id)
    return tuple(found[:_MOST_RESOURCES])


def _is_spoken_about(goal: Record, since: date | None) -> bool:
    status, closed = status_of(goal), goal.date("closed")
    if status in ("met", "missed"):
        return bool(since and closed and closed >= since)
    return status in OPEN


def _is_for(goal: Record, group: Record | None) -> bool:
    """False for a goal that names another group; any other belongs to every group of its owner."""
    named = goal.text("group")
    return named is None or (group is not None and is_called(group, named))


def _focus(record: Record) -> tuple[str, ...]:
    return () if is_confidential(record) else record.texts("focus")


def _benchmarks(goal: Record) -> tuple[tuple[str, str], ...]:
    if is_confidential(goal):
        return ()
    return tuple((str(one.get("by") or ""), str(one.get("what") or "")) for one in goal.mappings("benchmarks"))


def _topic(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").replace("_", " ").split())


def _suggestion(resource: Record) -> Suggestion:
    return Suggestion(resource.id, resource.text("title") or resource.id, resource.text("url"))
