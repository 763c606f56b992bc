"""`mentor goals refine` and `mentor problems answer`: questions that lead to a good goal, to a prepared problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.guiding.guided import guided
from mentor_cli.cli.records.owners import named_owner, owner_of
from mentor_cli.cli.records.showing import readable
from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.guiding.goal_questions import GROWS
from mentor_cli.core.guiding.problem_questions import PREPARATION
from mentor_cli.core.ids import typed_id

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.dialogues import KeptDialogue

_HOW_IT_GOES = (
    "Each answer is judged as it is given; what will be written is shown before it is. It can be left at any time and "
    "gone on with later. In a file of answers the keys are"
)


def refine_goal(call: Call, *, goal: str | None, owner: str | None, answers: str | None, restart: bool) -> Outcome:
    """A wish made into a goal: the goal of that id, else a new one."""
    from mentor_cli.cli.guiding.goals import GuidedGoal
    from mentor_cli.core.goals import CLOSED, status_of

    found, whose = _about(call, "goals", goal, owner)
    if found and status_of(found) in CLOSED:
        hint = f"mentor goals update {typed_id(found.id)} --status active opens it again"
        raise UsageError(f"{found.id} is closed: {status_of(found)}", hint)
    subject = GuidedGoal(call, whose, found)
    return guided(call, subject, _kept(call, "goals", found, whose), answers, restart=restart)


def answer_problem(
    call: Call, *, problem: str | None, owner: str | None, answers: str | None, restart: bool
) -> Outcome:
    """A problem prepared for the group: the problem of that id, else a new one."""
    from mentor_cli.cli.guiding.problems import GuidedProblem
    from mentor_cli.core.problems import CLOSED

    found, whose = _about(call, "problems", problem, owner)
    if found and found.text("status") in CLOSED:
        raise UsageError(
            f"{found.id} is {found.text('status')}", f"change its status in {found.path} to take it up again"
        )
    subject = GuidedProblem(call, whose, found)
    return guided(call, subject, _kept(call, "problems", found, whose), answers, restart=restart)


def _about(call: Call, kind: str, typed: str | None, owner: str | None) -> tuple[Record | None, Record | None]:
    """The record that is meant, None for a new one, and whose it is."""
    if typed is None:
        return None, named_owner(call, kind, owner) if owner else call.require_me()
    if owner:
        raise UsageError("an ID says whose it is; --owner is for a new one", "leave one of them out")
    found = readable(call.workspace.find(kind, typed))
    if is_sealed(found.body):
        raise UnusableFile(f"{found.path} is sealed: its text cannot be read here", "open it with your key first")
    return found, owner_of(call, found)


def _kept(call: Call, kind: str, record: Record | None, owner: Record | None) -> KeptDialogue:
    from mentor_cli.store.dialogues import KeptDialogue

    if record:
        return KeptDialogue(call.workspace.state, kind, record.id)
    return KeptDialogue(call.workspace.state, f"{kind}-new", owner.id if owner else "nobody")


def _params(noun: str, owners: str) -> tuple[Param, ...]:
    return (
        Param(
            noun, f"The {noun}'s id, or any part of it that no other {noun} has; without one a new {noun} is made.",
            metavar="ID", complete=f"{noun}s",
        ),
        Param("owner", f"Whose new {noun} it is; otherwise yours.", ("--owner",), metavar="ID", complete=owners),
        Param(
            "answers", "Ask nothing and take the answers from this YAML file, or - for standard input.", ("--answers",),
            metavar="FILE",
        ),
        Param("restart", "Begin anew, and forget the answers that were kept.", ("--restart",), "flag"),
    )  # fmt: skip


REFINE = Command(
    refine_goal,
    f"Lead from a wish to a goal by the questions of GROWS: Goal, Reality, Options, Will, Support. {_HOW_IT_GOES} "
    f"{', '.join(question.key for question in GROWS)}.",
    _params("goal", "field:goals.owner"),
    examples=(
        "mentor goals refine",
        "mentor goals refine halyna-speak-up",
        "mentor goals refine --owner yared --answers answers.yaml",
    ),
    writes=True,
    unlocked=True,
)
ANSWER = Command(
    answer_problem,
    f"Lead through the four answers that prepare a problem for the group, and what it belongs to. {_HOW_IT_GOES} "
    f"{', '.join(question.key for question in PREPARATION)}.",
    _params("problem", "people"),
    examples=(
        "mentor problems answer",
        "mentor problems answer yared-evenings-without-power",
        'echo "evidence: Four evenings in two weeks" | mentor problems answer power --answers -',
    ),
    writes=True,
    unlocked=True,
)
