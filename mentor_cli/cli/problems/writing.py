"""`mentor problems add`: a problem written down under its four headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.problems.listing import problem_document
from mentor_cli.cli.records.fields import field_params, read_new
from mentor_cli.cli.records.owners import named_owner, owned_id
from mentor_cli.cli.records.writing_records import new_record
from mentor_cli.cli.typed_words import read_words
from mentor_cli.core.ids import typed_id
from mentor_cli.core.problems import new_body, problem_state
from mentor_cli.core.records import PROBLEMS
from mentor_cli.core.titles import apart, short_title

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call


def add_problem(
    call: Call,
    *,
    problem: str,
    owner: str | None,
    title: str | None,
    evidence: str | None,
    context: str | None,
    why: str | None,
    **typed: Any,
) -> Outcome:
    """A new problem of the owner, else of the person who asks, waiting to be discussed."""
    whose = named_owner(call, "problems", owner) if owner else call.require_me()
    named, words = apart(read_words(problem, PROBLEMS.noun))
    fields = read_new(call, PROBLEMS, typed, whose)
    values = {**fields, "owner": whose.id, "status": "queued", "written": call.today(whose).isoformat()}
    heading = title or named or short_title(words)
    body = new_body(words or named, {"Evidence": evidence or "", "Context": context or "", "Why": why or ""})

    def made() -> Outcome:
        new = new_record(PROBLEMS, owned_id(call, "problems", whose.id, heading), values, heading, body)
        state = problem_state(new.record)
        missing = (f"{state.answers_text}: mentor problems answer {typed_id(new.record.id)}",) if state.missing else ()
        document = problem_document(new.record, state)
        return Outcome(document, (new.record.path,), notes=missing, changes=(new.change,), again=made)

    return made()


ADD = Command(
    add_problem,
    "Write down a problem for the group: what happens, the evidence that it is one, the context, and why it matters. "
    "What is left out becomes an empty heading in the file.",
    (
        Param("problem", "What happens, in your own words, or - for standard input.", asked=True, metavar="PROBLEM"),
        Param("owner", "Whose problem it is; otherwise yours.", ("--owner",), metavar="ID", complete="people"),
        Param("title", "A short title; otherwise the first words of the problem.", ("--title",)),
        Param("evidence", "What shows that it is a problem: what you saw, what was counted.", ("--evidence",)),
        Param("context", "What plays a part in it.", ("--context",)),
        Param("why", "Why it matters.", ("--why",)),
        *field_params(PROBLEMS, except_=("owner", "status", "written", "discussed")),
    ),
    examples=(
        'mentor problems add "I open my pull requests so late that nobody can review them before the class"',
        'mentor problems add "My pairing partners go quiet" --owner owen --evidence "Three of three pairings"',
    ),
    writes=True,
    unlocked=True,
)
