"""`mentor goals check` and `mentor problems check`: judge records, a sentence, or a whole batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.output_formats import FORMAT, machine_lines, settle
from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import UsageError

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.judging_nouns import Judge, Judged
    from mentor_cli.core.record import Record


def check_goals(call: Call, **asked: Any) -> Outcome:
    """The goals of those ids, else all open ones, or words alone: SMART, and if not, why not."""
    from mentor_cli.cli import judging_goals

    return _check(call, judging_goals, **asked)


def check_problems(call: Call, **asked: Any) -> Outcome:
    """The problems of those ids, else all queued ones, or words alone: fit for a group, and if not, why not."""
    from mentor_cli.cli import judging_problems

    return _check(call, judging_problems, **asked)


def _check(
    call: Call,
    judge: Judge,
    *,
    ids: Sequence[str],
    text: str | None,
    stdin: bool,
    batch: str | None,
    owner: str | None,
    group: str | None,
    format_: str | None,
    strict: bool,
) -> Outcome:
    form = settle(call, format_)
    given = {"an ID": bool(ids), "--text": text is not None, "--stdin": stdin, "--batch": batch is not None}
    _refuse_two_ways(judge, [way for way, is_given in given.items() if is_given], owner or group)
    failing = tuple(judge.WORDS)[1 : 3 if strict else 2]
    if batch is not None:
        if format_:
            raise UsageError("--batch and --format do not go together", "a batch gives one JSON object a line")
        return _batch(call, judge, batch, failing)
    if text is not None or stdin:
        return _words(call, judge, "-" if text is None else text, failing, form)
    records = _named(call, judge, ids) if ids else _waiting(call, judge, owner, group)
    switches, notes = _switches(call)
    sealed = [record.id for record in records if is_sealed(record.body)]
    if sealed:
        notes.append(f"sealed, so not judged: {', '.join(sealed)}")
    elif not records:
        notes.append(f'no {judge.KIND} to judge: mentor {judge.KIND} check --text "…"')
    records = [record for record in records if record.id not in sealed]
    judged = list(judge.judged_records(call, records, switches))
    if form in ("github", "sarif"):
        return _for_machines(call, judge, judged, form, failing, notes)
    if len(ids) == 1 and judged:
        return _page(call, judge, judged[0], failing, notes)
    return _list(call, judge, list(zip(records, judged, strict=True)), failing, notes)


def _refuse_two_ways(judge: Judge, ways: Sequence[str], chosen: str | None) -> None:
    hint = f"mentor {judge.KIND} check --help shows each way"
    if len(ways) > 1:
        raise UsageError(f"{' and '.join(ways)} do not go together", hint)
    if ways and chosen:
        raise UsageError(f"{ways[0]} says what is meant; --owner and --group choose among all {judge.KIND}", hint)


def _switches(call: Call) -> tuple[dict[str, str], list[str]]:
    """The rules as the workspace has them, and what is wrong with its settings for standard error."""
    settings = call.workspace.settings
    if not settings.values.get("judgement"):
        return {}, []
    from mentor_cli.core.judgement.switches import switch_doubts, switches_of

    doubts = [
        f"mentor.yaml: {doubt.severity} {doubt.code} {doubt.message}; {doubt.hint}" for doubt in switch_doubts(settings)
    ]
    return switches_of(settings), doubts


# -- a batch and words alone -------------------------------------------------------------------------------


def _batch(call: Call, judge: Judge, name: str, failing: Sequence[str]) -> Outcome:
    from mentor_cli.cli.judging_batch import judged_lines

    found = list(judged_lines(name, judge.judged_line))
    # What is printed is JSON in either case, one document a line.
    call.json = False
    bad = sum(not verdict for _, verdict in found)
    notes = [f"{bad} line{'s' if bad > 1 else ''} could not be judged: see error"] if bad else []
    return Outcome(
        None, [line for line, _ in found], int(any(verdict in ("", *failing) for _, verdict in found)), notes
    )


def _words(call: Call, judge: Judge, typed: str, failing: Sequence[str], form: str) -> Outcome:
    from mentor_cli.cli.typed_words import words_typed

    words = words_typed(typed).strip("\n")
    if not words.strip():
        noun = judge.KIND.rstrip("s")
        raise UsageError(f"a {noun} without words", f'say it in one sentence: mentor {judge.KIND} check --text "…"')
    switches, notes = _switches(call) if call.has_workspace else ({}, [])
    judged = judge.judged_text(call, words, switches)
    if form in ("github", "sarif"):
        return _for_machines(call, judge, [judged], form, failing, notes)
    return _page(call, judge, judged, failing, notes)


def _for_machines(
    call: Call, judge: Judge, judged: Sequence[Judged], form: str, failing: Sequence[str], notes: Sequence[str]
) -> Outcome:
    """Everything that was remarked, as findings that other programs show."""
    findings = [finding for one in judged for finding in one.judgement.findings]
    exit_code = int(any(one.judgement.verdict in failing for one in judged))
    return Outcome(None, machine_lines(call, form, f"{judge.KIND} check", findings), exit_code, notes)


# -- records -----------------------------------------------------------------------------------------------


def _named(call: Call, judge: Judge, ids: Sequence[str]) -> list[Record]:
    """The records of the ids in the order in which they were typed."""
    from mentor_cli.cli.showing import readable

    found = [readable(call.workspace.find(judge.KIND, typed)) for typed in ids]
    return list({record.path: record for record in found}.values())


def _waiting(call: Call, judge: Judge, owner: str | None, group: str | None) -> list[Record]:
    """All records that wait to be judged, of that owner or group if one is given."""
    usual = judge.WAITING[-1]
    records = [
        record for record in call.workspace.usable(judge.KIND) if (record.text("status") or usual) in judge.WAITING
    ]
    if not (owner or group):
        return records
    from mentor_cli.cli import goals, problems

    those_of = goals.those_of if judge.KIND == "goals" else problems.those_of
    return those_of(call, records, owner, group)


def _page(call: Call, judge: Judge, judged: Judged, failing: Sequence[str], notes: Sequence[str]) -> Outcome:
    from mentor_cli.cli.judged_page import page_lines

    exit_code = int(judged.judgement.verdict in failing)
    if call.json:
        return Outcome(_document(judge, [judged]), (), exit_code, notes)
    return Outcome(None, page_lines(judge.page(judged), call.width, colour=call.colour), exit_code, notes)


def _list(
    call: Call, judge: Judge, found: Sequence[tuple[Record, Judged]], failing: Sequence[str], notes: Sequence[str]
) -> Outcome:
    from mentor_cli.cli.goals import label
    from mentor_cli.cli.judged_list import list_lines, summary_text
    from mentor_cli.core.judgement.verdict import summary

    judgements = [judged.judgement for _, judged in found]
    exit_code = int(any(one.verdict in failing for one in judgements))
    if call.json:
        return Outcome(_document(judge, [judged for _, judged in found]), (), exit_code, notes)
    rows = [judge.row(judged, label(record)) for record, judged in found]
    lines = list(list_lines(rows, judge.HEADERS, tuple(judge.WORDS), call.width))
    if lines:
        lines.append(summary_text(judge.KIND, summary(judgements, judge.WORDS), judge.WORDS))
    return Outcome(None, lines, exit_code, notes)


def _document(judge: Judge, found: Sequence[Judged]) -> dict[str, Any]:
    from mentor_cli.core.judgement.verdict import summary

    counts = summary([judged.judgement for judged in found], judge.WORDS)
    return {judge.KIND: [judge.document(judged) for judged in found], "summary": counts}


# -- declarations ------------------------------------------------------------------------------------------


def _params(kind: str, which: str) -> tuple[Param, ...]:
    noun = kind.rstrip("s")
    return (
        Param(
            "ids", f"Which {kind}, by id or any part of it; otherwise {which}.", many=True, metavar="ID", complete=kind
        ),
        Param("text", f"Judge these words as a {noun}, without a file.", ("--text",)),
        Param("stdin", "Judge the words on standard input.", ("--stdin",), "flag"),
        Param(
            "batch",
            f"Judge a {noun} a line: JSON with id, text, written and context, from a file or - for standard input.",
            ("--batch",),
            metavar="FILE",
        ),
        Param("owner", f"Only {kind} of this owner.", ("--owner",), metavar="ID", complete=f"field:{kind}.owner"),
        Param("group", f"Only {kind} of this group.", ("--group",), metavar="ID", complete="groups"),
        FORMAT,
        Param("strict", "Exit with 1 also where it is unclear.", ("--strict",), "flag"),
    )


CHECK_GOALS = Command(
    check_goals,
    "Judge from their words and fields whether goals are specific, measurable, achievable in the time there is, "
    "relevant and time-bound, and say why not. Exit code 1 when one is not SMART.",
    _params("goals", "all that are open"),
    examples=(
        "mentor goals check tomek-mock-interviews",
        'mentor goals check --text "Get better at React before the demo"',
        "mentor goals check --group thursday --strict",
        "mentor goals check --batch goals.jsonl",
    ),
)
CHECK_PROBLEMS = Command(
    check_problems,
    "Judge whether problems are specific, solvable and controllable, so that a group can help, and say why not. Exit "
    "code 1 when one is not suitable.",
    _params("problems", "all that are queued"),
    examples=(
        "mentor problems check owen-pairing-partners-go-quiet",
        'mentor problems check --text "Schools are underfunded"',
        "mentor problems check --strict --json",
    ),
)
