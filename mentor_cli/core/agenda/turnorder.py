"""In which order problem owners have their turns, and what somebody lacks for theirs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.agenda.lasttime import local_start
from mentor_cli.core.agenda.openwork import ReadyProblem, queued_problems, written_problem
from mentor_cli.core.confidential import is_confidential
from mentor_cli.core.ids import every_id, fold, typed_id

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


class Unready(NamedTuple):
    """Somebody who has a turn and no problem that is ready for it: what is missing, and the command that mends it.

    `problem` is the one that waits longest, as far as it is written; None where none does or nobody else may read it.
    """

    person: str
    problem: ReadyProblem | None
    lacks: str
    command: str


def in_order_of_turns(
    owners: Sequence[str],
    ready: Iterable[ReadyProblem],
    earlier: Sequence[Record],
    people: Mapping[str, Record],
) -> tuple[str, ...]:
    """The owners of problems in the order of their turns.

    Those with a problem that is ready come first. Among equals, whoever had fewer turns in the `earlier` sessions,
    then whose last turn is longer ago, then whose problem has waited longer (`ready` is in that order); at last their
    own order.
    """
    waiting: dict[str, int] = {}
    for place, problem in enumerate(ready):
        waiting.setdefault(problem.owner, place)
    had = {owner: _turns_of(owner, earlier, people.get(owner)) for owner in owners}

    def rank(owner: str) -> tuple[bool, int, str, int]:
        return owner not in waiting, len(had[owner]), max(had[owner], default=""), waiting.get(owner, 0)

    return tuple(sorted(owners, key=rank))


def _turns_of(owner: str, earlier: Sequence[Record], person: Record | None) -> list[str]:
    """When they had a turn, or will; where they did not come, it was none."""
    names = every_id(person) if person else frozenset((fold(owner),))
    return [
        start.isoformat()
        for session in earlier
        if (start := local_start(session))
        and any(fold(row.get("turn") or "") in names for row in session.mappings("agenda"))
        and not names & {fold(str(one)) for one in session.mapping("absent")}
    ]


def not_ready(
    owners: Sequence[str],
    ready: Iterable[ReadyProblem],
    problems: Iterable[Record],
    names: Mapping[str, str],
) -> tuple[Unready, ...]:
    """Those of the `owners` without a problem that is ready. `names` are all names of people, folded, with their id."""
    done = {problem.owner for problem in ready}
    waiting: dict[str, Record] = {}
    for problem in queued_problems(problems):
        waiting.setdefault(names.get(fold(problem.text("owner") or ""), ""), problem)
    return tuple(_lacking(owner, waiting.get(owner)) for owner in owners if owner not in done)


def _lacking(owner: str, problem: Record | None) -> Unready:
    if problem is None:
        return Unready(owner, None, "no problem is queued", f'mentor problems add "…" --owner {typed_id(owner)}')
    identity = typed_id(problem.id)
    if is_confidential(problem):
        return Unready(owner, None, f"{problem.id} is confidential", f"mentor problems show {identity}")
    written = written_problem(problem, owner)
    missing = [name.lower() for name, text in written.answers if not text]
    if missing:
        return Unready(owner, written, f"without {', '.join(missing)}", f"mentor problems answer {identity}")
    return Unready(owner, written, "not suitable as it is written", f"mentor problems check {identity}")
