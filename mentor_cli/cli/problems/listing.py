"""`mentor problems`: written down for the group, listed with what is still missing, shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.goals.listing import label
from mentor_cli.cli.records.owners import of_owner, of_people_in, todays
from mentor_cli.cli.records.showing import document, readable
from mentor_cli.cli.render import table
from mentor_cli.core.body import is_sealed, title
from mentor_cli.core.ids import typed_id
from mentor_cli.core.problems import ANSWERS, CLOSED, OPEN, ProblemState, in_order, problem_state

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.records.mentions import Mention
    from mentor_cli.core.record import Record

_HEADERS = ("problem", "state", "answers", "in its owner's words")


def list_problems(
    call: Call, *, owner: str | None, status: Sequence[str], group: str | None, since: str | None, all_: bool
) -> Outcome:
    """The problems that fit every filter; without one, those that are neither solved nor dropped."""
    everything = call.workspace.usable("problems")
    problems = those_of(call, everything, owner, group)
    if since:
        from mentor_cli.core.time.moments import read_past_date

        first = read_past_date(since, call.today(call.me)).isoformat()
        problems = [problem for problem in problems if (problem.text("written") or "") >= first]
    pairs = in_order((problem, problem_state(problem)) for problem in problems)
    if status or not all_:
        pairs = [pair for pair in pairs if pair[1].status in (status or OPEN)]
    days = todays(call, [problem for problem, _ in pairs])
    rows = [_row(problem, state, days[problem.text("owner") or ""]) for problem, state in pairs]
    return Outcome(
        {"problems": [problem_document(*pair) for pair in pairs], "skipped": call.skipped()} if call.json else None,
        table(rows, _HEADERS, call.width),
        notes=() if pairs else call.when_empty(_why_empty(everything, problems, status), "problems"),
    )


def those_of(call: Call, problems: Iterable[Record], owner: str | None, group: str | None) -> list[Record]:
    """Those of that owner, or of people in that group; without either all of them."""
    return of_people_in(call, of_owner(call, "problems", problems, owner), group)


def _row(problem: Record, state: ProblemState, today: date) -> tuple[str, ...]:
    said = "sealed" if is_sealed(problem.body) else state.answers_text
    return label(problem), state.since_text(today), said, title(problem.body)


def _why_empty(everything: Sequence[Record], fitting: Sequence[Record], status: Sequence[str]) -> str:
    if not everything:
        return 'no problems yet: mentor problems add "…"'
    if status or not fitting:
        return "no problem fits"
    return f"nothing open; {len(fitting)} solved or dropped: mentor problems list --all"


def problem_document(problem: Record, state: ProblemState) -> dict[str, Any]:
    """The problem's fields and what follows from them; the keys are described in docs/json.md."""
    return {
        **document(problem),
        "status": state.status,
        "answers": {name.lower(): text or None for name, text in state.answers.items()},
        "missing": [name.lower() for name in state.missing],
    }


def show_problem(call: Call, *, problem: str) -> Outcome:
    """One problem with its four answers and where sessions speak of it."""
    from mentor_cli.cli.records.mentions import mentions_of

    found = readable(call.workspace.find("problems", problem))
    state = problem_state(found)
    mentions = mentions_of(found, call.workspace.usable("sessions"))
    today = todays(call, [found])[found.text("owner") or ""]
    return Outcome(
        {**problem_document(found, state), "sessions": [mention.as_json() for mention in mentions]},
        list(_lines(found, state, today, mentions, call.width)),
    )


def _lines(
    problem: Record, state: ProblemState, today: date, mentions: Sequence[Mention], width: int | None
) -> Iterator[str]:
    from mentor_cli.cli.records.fieldlines import field_rows, labelled
    from mentor_cli.cli.records.parts import SEALED, part, text_part

    yield f"{problem.path}:{problem.body_line}"
    yield title(problem.body) or problem.id
    yield ""
    yield from labelled([
        ("owner", problem.text("owner") or ""),
        ("state", state.since_text(today)),
        *field_rows(problem, except_=("owner", "status", "written")),
    ])  # fmt: skip
    if is_sealed(problem.body):
        yield from ("", SEALED)
        return
    for name, text in state.answers.items():
        yield from text_part(name.lower(), text, width)
    yield from part("in sessions", [(mention.place, mention.text) for mention in mentions])
    if state.status == "queued":
        yield ""
        yield f"mentor problems {'answer' if state.missing else 'check'} {typed_id(problem.id)}"


_ID = Param(
    "problem",
    "The problem's id, or any part of it that no other problem has.",
    asked=True,
    metavar="ID",
    complete="problems",
)

LIST = Command(
    list_problems,
    f"List the problems that are not solved or dropped, the longest waiting first, with which of the four answers "
    f"({', '.join(ANSWERS).lower()}) are there.",
    (
        Param("owner", "Only problems of this person.", ("--owner",), metavar="ID", complete="people"),
        Param(
            "status", "Only problems that stand like this.", ("--status",), many=True,
            choices=(*OPEN, *CLOSED), complete="choices",
        ),
        Param("group", "Only problems of people in this group.", ("--group",), metavar="ID", complete="groups"),
        Param(
            "since", "Only problems written since this day; a weekday is the last one.", ("--since",), metavar="DATE"
        ),
        Param("all_", "Also problems that are solved or dropped.", ("--all",), "flag"),
    ),
    examples=("mentor problems list --group thursday", "mentor problems list --status queued --json"),
)  # fmt: skip
SHOW = Command(
    show_problem,
    "Show one problem: its four answers, what it belongs to, and where sessions speak of it.",
    (_ID,),
    examples=("mentor problems show owen-pairing-partners-go-quiet", "mentor problems show late --json"),
)
