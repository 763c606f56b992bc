"""What is open for the people of a session: their goals, new diary entries, problems to discuss, fitting resources."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.body import sections, statement, title
from mentor_cli.core.tasks import CheckIn, check_ins
from mentor_cli.core.time.wording import day_near, days_left

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

CONFIDENTIAL = "(confidential)"
ANSWERS = ("Problem", "Evidence", "Context", "Why")
_MOST_RESOURCES = 5
_A_WEEK = timedelta(days=7)


class OpenGoal(NamedTuple):
    """A goal as the agenda names it: `state` is `2 of 3, 9 days left` or `not met, was due Fri 27 Nov`."""

    id: str
    owner: str
    words: str
    state: str
    last_check_in: CheckIn | None
    focus: tuple[str, ...]


class NewEntry(NamedTuple):
    """A diary entry of the time since the last session."""

    id: str
    owner: str
    day: date
    words: str


class ReadyProblem(NamedTuple):
    """A queued problem that is suitable, with its four answers as (name, text)."""

    id: str
    owner: str
    words: str
    answers: tuple[tuple[str, str], ...]
    focus: tuple[str, ...]


class Suggestion(NamedTuple):
    """A resource that fits."""

    id: str
    title: str
    url: str | None


def open_goals(
    goals: Iterable[Record],
    owners: Sequence[str],
    group: Record | None,
    todays: Mapping[str, date],
    days: Mapping[str, date],
    since: date | None,
) -> tuple[OpenGoal, ...]:
    """The goals of `owners` (people, perhaps also the group) that this session speaks about, in the owners' order.

    Those that are open, and those met or missed on or after `since`. A goal that is meant for another group is left
    out. `todays` and `days` say for each owner today's date and the session's on their own clock.
    """
    found = []
    for goal in goals:
        owner = goal.text("owner") or ""
        if owner not in days or not _is_spoken_about(goal, since):
            continue
        if goal.text("group") and not (group and _names(goal.text("group"), group)):
            continue
        secret = is_confidential(goal)
        notes = () if secret else check_ins(goal.body)
        due = goal.text("due") or "9999"
        state = goal_state(goal, todays[owner], days[owner])
        words = CONFIDENTIAL if secret else statement(goal.body) or goal.id
        last = max(notes, key=lambda note: note.day, default=None)
        found.append((owners.index(owner), due, goal.id, OpenGoal(goal.id, owner, words, state, last, _focus(goal))))
    return tuple(entry[3] for entry in sorted(found, key=lambda entry: entry[:3]))


def goal_state(goal: Record, today: date, day: date) -> str:
    """How the goal stands on the session's `day`, said on `today`."""
    status, due, closed = goal.text("status"), goal.date("due"), goal.date("closed")
    parts = ["draft"] if status == "draft" else []
    if status in ("met", "missed"):
        when = f" {day_near(closed, day)}" if closed else ""
        return f"met{when}" if status == "met" else f"missed{when}"
    target = goal.number("target")
    if target is not None and not is_confidential(goal):
        current = goal.number("current")
        counted = goal.number("from") or 0 if current is None else current
        parts.append(f"{_plain(counted)} of {_plain(target)}")
    if due is None:
        parts.append("no date yet")
    elif due < today:
        parts.append(f"not met, was due {day_near(due, day)}")
    elif due < day:
        parts.append(f"due {day_near(due, day)}, before this session")
    else:
        parts.append(days_left(due, day))
    return ", ".join(parts)


def new_entries(
    diary: Iterable[Record], owners: Sequence[str], days: Mapping[str, date], last: Record | None, since: date | None
) -> tuple[NewEntry, ...]:
    """The owners' diary entries from the day of the `last` session, `since`, on to this one; without one, a week's.

    An entry that the last session already names, or that was shared in it, is not new.
    """
    found = []
    for entry in diary:
        owner, day = entry.text("owner") or "", entry.date("date")
        if owner not in owners or owner not in days or day is None or day > days[owner]:
            continue
        if day < (since or days[owner] - _A_WEEK) or (
            last and (entry.id in last.body or last.id in entry.texts("shared"))
        ):
            continue
        words = CONFIDENTIAL if is_confidential(entry) else title(entry.body) or statement(entry.body) or entry.id
        found.append((day, owners.index(owner), entry.id, NewEntry(entry.id, owner, day, words)))
    return tuple(entry[3] for entry in sorted(found, key=lambda entry: entry[:3]))


def ready_problems(
    problems: Iterable[Record], owners: Sequence[str], suitable: Callable[[Record], bool]
) -> tuple[ReadyProblem, ...]:
    """The owners' queued problems that are `suitable` and have all four answers, the longest waiting first."""
    found = []
    for problem in problems:
        owner = problem.text("owner") or ""
        if owner not in owners or (problem.text("status") or "queued") != "queued" or is_confidential(problem):
            continue
        texts = {part.title.casefold(): part.text for part in sections(problem.body)}
        answers = tuple((name, texts[name.casefold()]) for name in ANSWERS if texts.get(name.casefold()))
        if len(answers) == len(ANSWERS) and suitable(problem):
            ready = ReadyProblem(problem.id, owner, title(problem.body) or problem.id, answers, _focus(problem))
            found.append((problem.text("written") or "", problem.id, ready))
    return tuple(entry[2] for entry in sorted(found, key=lambda entry: entry[:2]))


def fitting_resources(resources: Iterable[Record], topics: Collection[str]) -> tuple[Suggestion, ...]:
    """Up to five resources on the topics, those on most of them first; what opens a session is not among them."""
    wanted = {_topic(topic) for topic in topics if topic.strip()}
    found = []
    for resource in resources:
        shared = len(wanted & {_topic(topic) for topic in resource.texts("topics")})
        if shared and resource.text("type") != "icebreaker" and not is_confidential(resource):
            found.append((-shared, resource.id, _suggestion(resource)))
    return tuple(entry[2] for entry in sorted(found, key=lambda entry: entry[:2])[:_MOST_RESOURCES])


def icebreakers(resources: Iterable[Record]) -> tuple[Suggestion, ...]:
    """Up to five resources to begin a session with."""
    fitting = (one for one in resources if one.text("type") == "icebreaker" and not is_confidential(one))
    found = sorted(map(_suggestion, fitting), key=lambda suggestion: suggestion.id)
    return tuple(found[:_MOST_RESOURCES])


def is_confidential(record: Record) -> bool:
    """Whether only some people may read it: nothing of its text belongs into a file that everybody reads."""
    return bool(record.values.get("confidential"))


def _is_spoken_about(goal: Record, since: date | None) -> bool:
    status, closed = goal.text("status") or "active", goal.date("closed")
    if status in ("met", "missed"):
        return bool(since and closed and closed >= since)
    return status in ("draft", "active")


def _names(name: str | None, group: Record) -> bool:
    return name == group.id or name in group.texts("aliases")


def _focus(record: Record) -> tuple[str, ...]:
    return () if is_confidential(record) else record.texts("focus")


def _plain(number: int | float) -> str:
    return str(int(number)) if float(number).is_integer() else str(number)


def _topic(words: str) -> str:
    return " ".join(words.casefold().replace("-", " ").replace("_", " ").split())


def _suggestion(resource: Record) -> Suggestion:
    return Suggestion(resource.id, resource.text("title") or resource.id, resource.text("url"))
