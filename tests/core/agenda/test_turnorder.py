"""Whose turn comes first, and what somebody lacks for theirs."""

from typing import Any

from mentor_cli.core.agenda.openwork import ready_problems
from mentor_cli.core.agenda.turnorder import in_order_of_turns, not_ready
from mentor_cli.core.record import Record

FOUR = ("ana", "ben", "cai", "dee")
NAMES = {name: name for name in FOUR}
ANSWERED = "# T\n## Problem\np\n## Evidence\ne\n## Context\nc\n## Why\nw\n"


def problem(owner: str, written: str, body: str = ANSWERED, **values: Any) -> Record:
    path = f"problems/{owner}-{written}.md"
    return Record("problems", f"{owner}-{written}", path, {"owner": owner, "written": written, **values}, body)


def session(day: str, *turns: str, **values: Any) -> Record:
    agenda = [{"title": "Opening", "minutes": 5}, *({"title": "Turn", "minutes": 6, "turn": one} for one in turns)]
    return Record("sessions", day, f"sessions/{day}.md", {"start": f"{day}T18:00", "agenda": agenda, **values})


def order(*records: Record, people: dict[str, Record] | None = None) -> tuple[str, ...]:
    problems = [one for one in records if one.kind == "problems"]
    ready = ready_problems(problems, NAMES, lambda one: True)
    return in_order_of_turns(FOUR, ready, [one for one in records if one.kind == "sessions"], people or {})


def test_ready_problems_first_and_of_these_the_longest_waiting() -> None:
    assert order(problem("dee", "2026-11-01"), problem("ben", "2026-10-01")) == ("ben", "dee", "ana", "cai")


def test_nobody_twice_before_everybody_once() -> None:
    waiting = problem("ben", "2026-10-01"), problem("dee", "2026-11-01")
    assert order(*waiting, session("2026-10-08", "ben", "ana")) == ("dee", "ben", "cai", "ana")
    assert order(session("2026-10-01", "dee", "cai"), session("2026-10-08", "ana", "ben")) == (
        "cai",
        "dee",
        "ana",
        "ben",
    )


def test_who_was_absent_had_no_turn() -> None:
    assert order(session("2026-10-08", "ana", "ben", absent={"ana": "ill"})) == ("ana", "cai", "dee", "ben")


def test_former_ids_had_their_turns_too() -> None:
    people = {"ana": Record("people", "ana", "people/ana.md", {"name": "Ana", "aliases": ["anna"]})}
    assert order(session("2026-10-08", "anna"), people=people) == ("ben", "cai", "dee", "ana")


def test_what_is_lacking_and_the_command_that_mends_it() -> None:
    problems = [
        problem("ana", "2026-10-01"),
        problem("ben", "2026-10-02", "# Half\n## Problem\nOnly this.\n"),
        problem("cai", "2026-10-03", verdict={"specific": "no"}),
        problem("dee", "2026-10-04", confidential=["dee"]),
    ]
    ready = ready_problems(problems, NAMES, lambda one: one.id == "ana-2026-10-01")
    lacking = not_ready((*FOUR, "eva"), ready, problems, NAMES)
    assert [(one.person, one.lacks, one.command) for one in lacking] == [
        ("ben", "without evidence, context, why", "mentor problems answer ben-2026-10-02"),
        ("cai", "not suitable as it is written", "mentor problems check cai-2026-10-03"),
        ("dee", "dee-2026-10-04 is confidential", "mentor problems show dee-2026-10-04"),
        ("eva", "no problem is queued", 'mentor problems add "…" --owner eva'),
    ]
    assert [one.problem.id if one.problem else None for one in lacking] == [
        "ben-2026-10-02",
        "cai-2026-10-03",
        None,
        None,
    ]


def test_problems_that_are_discussed_or_of_others_do_not_count() -> None:
    problems = [problem("ana", "2026-10-01", status="discussed"), problem("somebody", "2026-10-01")]
    assert [one.lacks for one in not_ready(("ana",), (), problems, NAMES)] == ["no problem is queued"]
