"""`mentor goals check` and `mentor problems check`: judge records, a sentence, or a whole batch."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.output_formats import FORMAT, machine_lines, settle
from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import UsageError

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.judging.nouns import Judge, Judged
    from mentor_cli.cli.screen import Line
    from mentor_cli.core.record import Record


def check_goals(call: Call, **asked: Any) -> Outcome:
    """The goals of those ids, else all open ones, or words alone: SMART, and if not, why not."""
    from mentor_cli.cli.judging import goals

    return _check(call, goals, **asked)


def check_problems(call: Call, **asked: Any) -> Outcome:
    """The problems of those ids, else all queued ones, or words alone: fit for a group, and if not, why not."""
    from mentor_cli.cli.judging import problems

    return _check(call, problems, **asked)


class _Asked(NamedTuple):
    """What was asked: of which kind, in which format, which verdicts fail, and whether to show how words were read."""

    call: Call
    judge: Judge
    form: str
    failing: tuple[str, ...]
    why: bool


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
    why: bool,
    strict: bool,
) -> Outcome:
    form = settle(call, format_)
    given = {"an ID": bool(ids), "--text": text is not None, "--stdin": stdin, "--batch": batch is not None}
    _refuse_two_ways(judge, [way for way, is_given in given.items() if is_given], owner or group)
    asked = _Asked(call, judge, form, tuple(judge.WORDS)[1 : 3 if strict else 2], why)
    if batch is not None:
        _refuse_beside_batch(format_, why=why)
        return _batch(asked, batch)
    if text is not None or stdin:
        return _words(asked, "-" if text is None else text)
    records = _named(call, judge, ids) if ids else _waiting(call, judge, owner, group)
    return _records(asked, records, alone=len(ids) == 1)


def _refuse_two_ways(judge: Judge, ways: Sequence[str], chosen: str | None) -> None:
    hint = f"mentor {judge.KIND} check --help shows each way"
    if len(ways) > 1:
        raise UsageError(f"{' and '.join(ways)} do not go together", hint)
    if ways and chosen:
        raise UsageError(f"{ways[0]} says what is meant; --owner and --group choose among all {judge.KIND}", hint)


def _refuse_beside_batch(format_: str | None, *, why: bool) -> None:
    if format_ or why:
        other = "--why" if why else "--format"
        raise UsageError(f"--batch and {other} do not go together", "a batch gives one JSON object a line")


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


def _batch(asked: _Asked, name: str) -> Outcome:
    from mentor_cli.cli.judging.batch import judged_lines

    found = list(judged_lines(name, asked.judge.judged_line))
    # What is printed is JSON in either case, one document a line.
    asked.call.json = False
    bad = sum(not verdict for _, verdict in found)
    notes = [f"{bad} line{'s' if bad > 1 else ''} could not be judged: see error"] if bad else []
    failed = any(verdict in ("", *asked.failing) for _, verdict in found)
    return Outcome(None, [line for line, _ in found], int(failed), notes)


def _words(asked: _Asked, typed: str) -> Outcome:
    from mentor_cli.cli.typed_words import as_typed

    call, judge = asked.call, asked.judge
    words = as_typed(typed).strip("\n")
    if not words.strip():
        noun = judge.KIND.rstrip("s")
        raise UsageError(f"a {noun} without words", f'say it in one sentence: mentor {judge.KIND} check --text "…"')
    switches, notes = _switches(call) if call.has_workspace else ({}, [])
    judged = [judge.judged_text(call, words, switches)]
    return _told(asked, judged, notes, lambda: _pages(asked, judged))


# -- records -----------------------------------------------------------------------------------------------


def _named(call: Call, judge: Judge, ids: Sequence[str]) -> list[Record]:
    """The records of the ids in the order in which they were typed."""
    from mentor_cli.cli.records.showing import readable

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
    from mentor_cli.cli.goals.listing import those_of as goals_of
    from mentor_cli.cli.problems.listing import those_of as problems_of

    those_of = goals_of if judge.KIND == "goals" else problems_of
    return those_of(call, records, owner, group)


def _records(asked: _Asked, records: Sequence[Record], *, alone: bool) -> Outcome:
    call, judge = asked.call, asked.judge
    switches, notes = _switches(call)
    sealed = [record.id for record in records if is_sealed(record.body)]
    if sealed:
        notes.append(f"sealed, so not judged: {', '.join(sealed)}")
    elif not records:
        notes.append(f'no {judge.KIND} to judge: mentor {judge.KIND} check --text "…"')
    records = [record for record in records if record.id not in sealed]
    judged = list(judge.judged_records(call, records, switches))
    as_pages = alone or asked.why
    return _told(asked, judged, notes, lambda: _pages(asked, judged) if as_pages else _list(asked, records, judged))


# -- what is told ------------------------------------------------------------------------------------------


def _told(asked: _Asked, judged: Sequence[Judged], notes: Sequence[str], text: Callable[[], Iterable[Line]]) -> Outcome:
    """What was judged in the format that was asked for; `text` gives the lines for eyes."""
    judgements = [one.judgement for one in judged]
    exit_code = int(any(one.verdict in asked.failing for one in judgements))
    if asked.call.json:
        return Outcome(_document(asked, judged), (), exit_code, notes)
    if asked.form in ("github", "sarif"):
        findings = [finding for one in judgements for finding in one.findings]
        lines = machine_lines(asked.call, asked.form, f"{asked.judge.KIND} check", findings)
        return Outcome(None, lines, exit_code, notes)
    return Outcome(None, text(), exit_code, notes)


def _document(asked: _Asked, judged: Sequence[Judged]) -> dict[str, Any]:
    from mentor_cli.core.judgement.verdict import summary

    judge = asked.judge
    documents = [judge.document(one) for one in judged]
    if asked.why:
        for document, one in zip(documents, judged, strict=True):
            document["reading"] = [part.as_json(one.judgement.place) for part in judge.read_parts(one)]
    return {judge.KIND: documents, "summary": summary([one.judgement for one in judged], judge.WORDS)}


def _pages(asked: _Asked, judged: Sequence[Judged]) -> Iterator[Line]:
    """A page for each, with a blank line between."""
    call, judge = asked.call, asked.judge
    for number, one in enumerate(judged):
        if number:
            yield ""
        if asked.why:
            from mentor_cli.cli.judging.read_aloud import read_aloud

            yield from read_aloud(judge.page(one), judge.read_parts(one), call.width)
        else:
            from mentor_cli.cli.judging.judged_page import page_lines

            yield from page_lines(judge.page(one), call.width)


def _list(asked: _Asked, records: Sequence[Record], judged: Sequence[Judged]) -> Iterator[Line]:
    from mentor_cli.cli.goals.listing import label
    from mentor_cli.cli.judging.judged_list import list_lines, summary_text
    from mentor_cli.core.judgement.verdict import summary

    judge = asked.judge
    rows = [judge.row(one, label(record)) for record, one in zip(records, judged, strict=True)]
    yield from list_lines(rows, judge.HEADERS, tuple(judge.WORDS), asked.call.width)
    if rows:
        yield summary_text(judge.KIND, summary([one.judgement for one in judged], judge.WORDS), judge.WORDS)


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
        Param("why", "Show what the words were taken for, part by part.", ("--why",), "flag"),
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
        "mentor goals check tomek-mock-interviews --why",
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
