"""What a session asks of one person beforehand, in words for that person."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.agenda.leads import leads_of
from mentor_cli.core.agenda.openwork import queued_problems, ready_problems
from mentor_cli.core.body import title
from mentor_cli.core.confidential import is_confidential
from mentor_cli.core.guiding.problem_questions import PREPARATION
from mentor_cli.core.ids import by_every_id, fold, is_called
from mentor_cli.core.preparing import last_session, owned_by, prepared
from mentor_cli.core.problems import ANSWERS, answers
from mentor_cli.core.tasks import tasks
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from mentor_cli.core.agenda.openwork import ReadyProblem
    from mentor_cli.core.preparing import Before, Prepared
    from mentor_cli.core.record import Record

_EVERYBODY = frozenset(("everyone", "everybody", "all", "both"))
_QUESTIONS = {question.part: question.words for question in PREPARATION}


class Asked(NamedTuple):
    """One thing to do before the session, and what belongs to it, a line each."""

    what: str
    details: tuple[str, ...] = ()


def asked_of_all(before: Before, workspace: Record) -> dict[str, tuple[Asked, ...]]:
    """What is asked of each person of the session, by id."""
    items = prepared(before)
    brought = {item.who: asked for item in items if item.about == "problem" and item.done
               for asked in _brought(before, item.who)}  # fmt: skip
    return {person: tuple(_asked(before, workspace, person, items, brought)) for person in before.people}


def _asked(
    before: Before, workspace: Record, person: str, items: Sequence[Prepared], brought: Mapping[str, Asked]
) -> Iterator[Asked]:
    parts = _parts(before, person)
    for duty in before.form.prepare:
        if not parts.isdisjoint((duty.who.casefold(),)):
            yield Asked(_line(duty.what))
    for item in items:
        if item.who != person:
            continue
        if item.about == "problem":
            yield _problem(before, person, is_ready=item.done)
        elif not item.done:
            yield _open(before, workspace, person, item)
    yield from (asked for owner, asked in brought.items() if owner != person)
    for name in before.session.texts("resources"):
        yield Asked(_resource(before, name))


def _parts(before: Before, person: str) -> frozenset[str]:
    """The words by which a format may mean this person."""
    people = by_every_id(before.records.get("people", ()))
    session = before.session
    leads = leads_of(session.text("lead"), before.leaders, before.people, people, session.text("chair"))
    led = frozenset(() if person in before.leaders else ("mentee", "member"))
    return _EVERYBODY | led | {part for part, lead in leads.items() if fold(lead) == fold(person)} | {fold(person)}


def _problem(before: Before, person: str, *, is_ready: bool) -> Asked:
    """Their problem with its four answers, those that are there and those that are not."""
    own = [one for one in owned_by(before, person, "problems") if not is_confidential(one)]
    waiting = queued_problems(own)
    if is_ready:
        ready = _ready(before, person)
        waiting = [one for one in waiting if ready and one.id == ready[0].id]
    if not waiting:
        return Asked("write down your problem with its four answers", _answer_lines(dict.fromkeys(ANSWERS, "")))
    problem = waiting[0]
    written = answers(problem.body)
    name = f"“{_line(title(problem.body) or problem.id)}”"
    missing = [answer.lower() for answer, text in written.items() if not text]
    if is_ready:
        return Asked(f"read your problem once more, it is ready: {name}", _answer_lines(written))
    if missing:
        return Asked(f"complete your problem {name}: {', '.join(missing)} {_are(missing)} missing",
                     _answer_lines(written))  # fmt: skip
    return Asked(f"look at your problem {name} again: it is not yet one for the group", _answer_lines(written))


def _brought(before: Before, owner: str) -> Iterator[Asked]:
    """To the others: the problem that somebody brings, as it stands in the agenda."""
    for problem in _ready(before, owner)[:1]:
        whose = person_name(owner, by_every_id(before.records.get("people", ())))
        belonging = (f"Belongs to it: {_line(', '.join(problem.artefacts))}",) if problem.artefacts else ()
        details = (*_answer_lines(dict(problem.answers)), *belonging)
        yield Asked(f"read what {whose} brings: “{_line(problem.words)}”", details)


def _ready(before: Before, owner: str) -> tuple[ReadyProblem, ...]:
    """Their problems that are ready for the group, the longest waiting first."""
    own = owned_by(before, owner, "problems")
    return ready_problems(own, {fold(one.text("owner") or ""): owner for one in own}, before.suitable)


def _are(names: Sequence[str]) -> str:
    return "is" if len(names) == 1 else "are"


def _answer_lines(written: Mapping[str, str]) -> tuple[str, ...]:
    """All four, the question where there is no answer."""
    return tuple(f"{name}: {_line(text) if text else _QUESTIONS[name]}" for name, text in written.items())


def _open(before: Before, workspace: Record, person: str, item: Prepared) -> Asked:
    """What is not done yet."""
    if item.about == "module":
        return Asked(_module(workspace, before.session.text("module") or ""))
    if item.about == "actions":
        return Asked("finish what you took on last time", tuple(_homework(before, person)))
    told = {"diary": "write a diary entry: something that went well since last time", "goal": "write down a goal"}
    return Asked(told.get(item.about, item.what))


def _module(workspace: Record, name: str) -> str:
    found = next((one for one in workspace.mappings("modules") if fold(str(one.get("id") or "")) == fold(name)), None)
    if not found:
        return f"finish the module {name}"
    ends = f", it ends on {found['ends']}" if found.get("ends") else ""
    return f"finish the module {_line(str(found.get('title') or name))}{ends}"


def _homework(before: Before, person: str) -> Iterator[str]:
    """Their open actions of last time."""
    last, record = last_session(before), before.person(person)
    for task in tasks(last.body) if last else ():
        mine = is_called(record, task.person) if record else task.person == person
        if mine and task.text and not task.done:
            due = f", due {day_near(task.due, before.now.date())}" if task.due else ""
            yield f"{_line(task.text)}{due}"


def _resource(before: Before, name: str) -> str:
    """What is to be read or seen, with where it is."""
    found = next((one for one in before.records.get("resources", ()) if is_called(one, name)), None)
    if found is None:
        return f"look at {name}"
    url = found.text("url")
    return f"look at “{_line(found.text('title') or found.id)}”{f': {url}' if url else ''}"


def _line(words: str) -> str:
    return " ".join(words.split())
