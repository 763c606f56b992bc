"""Task lines and check-ins: reading every hand-written form, writing the plain one."""

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.tasks import (
    MARK_LETTERS,
    body_findings,
    check_ins,
    marked,
    new_mark,
    task_line,
    tasks,
    ticked,
)

LINE = "- [ ] Open the pull request @amina due:2026-12-03 #homework ^k7q2x"


def test_the_whole_line() -> None:
    (task,) = tasks(f"# T\n\n{LINE}\n")
    assert task.text == "Open the pull request"
    assert (task.done, task.person, task.due, task.done_on) == (False, "amina", date(2026, 12, 3), None)
    assert (task.tags, task.mark, task.line, task.indent, task.raw) == (("homework",), "k7q2x", 3, "", LINE)


def test_done() -> None:
    (task,) = tasks("  * [X] Read @tomek done:2026-12-02 ^m3v8d")
    assert task.done
    assert task.done_on == date(2026, 12, 2)
    assert task.indent == "  "


@pytest.mark.parametrize(
    ("line", "text", "person"),
    [
        ("- [ ] @amina: open the PR", "open the PR", "amina"),
        ("- [ ] @amina open the PR", "open the PR", "amina"),
        ("- [ ] Ask @sara for the questions @tomek ^m3v8d", "Ask @sara for the questions", "tomek"),
        ("- [ ] Ask @sara for them", "Ask @sara for them", "sara"),
        ("1. [ ] Look at #12 and C#", "Look at #12 and C#", None),
        ("+ [ ] Write to a@b.example", "Write to a@b.example", None),
        ("- [ ] Write due: 2026-12-03, @ana", "Write", "ana"),
        ("- [ ] @amina", "", "amina"),
        ("- [ ] The #react docs #homework", "The #react docs", None),
    ],
)
def test_words_and_person(line: str, text: str, person: str | None) -> None:
    (task,) = tasks(line)
    assert (task.text, task.person) == (text, person)


@pytest.mark.parametrize("due", ["2026-02-30", "fri", "20261203", "2026-W49-4"])
def test_a_due_date_that_does_not_exist_stays_as_text_and_is_named(due: str) -> None:
    body = f"# T\n- [ ] Write @ana due:{due} ^k7q2x\n"
    (task,) = tasks(body)
    assert task.due is None
    assert f"due:{due}" in task.text
    assert task.mark == "k7q2x"
    (finding,) = body_findings(body)
    assert (finding.code, finding.severity, finding.line, finding.column) == ("B001", "error", 2, 22)
    assert finding.length == len(due)


def test_two_people_are_a_warning_at_the_second() -> None:
    (finding,) = body_findings("- [ ] Write @ana @tomek")
    assert (finding.severity, finding.column, finding.length) == ("warning", 18, 6)


@pytest.mark.parametrize("body", ["- [ ]", "- [] no box", "-[ ] no space", "text [ ] here", "> - [ ] quoted"])
def test_what_is_no_task(body: str) -> None:
    assert tasks(body) == ()


def test_fences_and_comments_hold_no_task() -> None:
    assert [task.text for task in tasks("```\n- [ ] a\n```\n<!--\n- [ ] b\n-->\n- [ ] c\n")] == ["c"]


def test_check_ins() -> None:
    body = (
        "## Check-ins\n- 2026-11-23 @ben [3]: all good\n- 2026-11-24: alone\n- 2026-02-30: never\n- words\n"
        '- 2026-11-25 @ben: stuck: "props"\n- 2026-11-26 [2.5]: half\n## Outcome\n- 2026-11-27: not here\n'
    )
    found = [(note.day.day, note.author, note.number, note.text, note.line) for note in check_ins(body)]
    assert found == [
        (23, "ben", 3, "all good", 2),
        (24, None, None, "alone", 3),
        (25, "ben", None, 'stuck: "props"', 6),
        (26, None, 2.5, "half", 7),
    ]
    assert [(finding.line, finding.column) for finding in body_findings(body)] == [(4, 3)]
    assert check_ins("# T\n- 2026-11-23: x") == ()
    (note,) = check_ins("## feedback\n- 2026-11-23 @ana: …", "Feedback")
    assert note.text == "…"


def test_ticking_keeps_every_other_word() -> None:
    assert ticked(LINE, date(2026, 12, 2)) == (
        "- [x] Open the pull request @amina due:2026-12-03 #homework done:2026-12-02 ^k7q2x"
    )
    assert ticked("  * [ ]  two  spaces", date(2026, 12, 2)) == "  * [x]  two  spaces done:2026-12-02"
    assert ticked("- [ ] x done:2026-12-01 ^k7q2x", date(2026, 12, 2)) == "- [x] x done:2026-12-01 ^k7q2x"
    assert marked("- [ ] x  ", "k7q2x") == "- [ ] x ^k7q2x"


def test_marks_begin_with_a_letter_and_are_new() -> None:
    rng = random.Random(1)
    taken: set[str] = set()
    for _ in range(2000):
        mark = new_mark(rng.random, taken)
        assert mark not in taken
        assert len(mark) == 5
        assert mark[0] in MARK_LETTERS
        assert not set(mark) & set("ilo01")
        taken.add(mark)
    draws = iter([0.0] * 5 + [0.0] * 4 + [0.999])
    assert new_mark(lambda: next(draws), {"aaaaa"}) == "aaaa9"


WORDS = st.text(alphabet="abcxyzäß日", min_size=1, max_size=6)


@given(
    text=st.lists(WORDS, min_size=1, max_size=5).map(" ".join),
    done=st.booleans(),
    person=st.none() | st.sampled_from(["amina", "bo-lin", "j.doe", "ünal"]),
    due=st.none() | st.dates(date(1900, 1, 1), date(2999, 12, 31)),
    done_on=st.none() | st.dates(date(1900, 1, 1), date(2999, 12, 31)),
    tags=st.lists(st.sampled_from(["homework", "react", "c-sharp"]), unique=True),
    mark=st.none() | st.just("k7q2x"),
    indent=st.sampled_from(["", "  ", "\t"]),
)
def test_a_written_line_reads_back(
    text: str,
    done: bool,
    person: str | None,
    due: date | None,
    done_on: date | None,
    tags: list[str],
    mark: str | None,
    indent: str,
) -> None:
    line = task_line(text, done=done, person=person, due=due, done_on=done_on, tags=tags, mark=mark, indent=indent)
    (task,) = tasks(line)
    assert (task.text, task.done, task.person, task.due, task.done_on) == (text, done, person, due, done_on)
    assert (task.tags, task.mark, task.indent, task.raw) == (tuple(tags), mark, indent, line)
    assert body_findings(line) == ()


@given(st.text(alphabet="-[ ]x@#^:due2026-\n `a", max_size=60))
def test_any_text_is_read(body: str) -> None:
    tasks(body)
    check_ins(body)
    body_findings(body)
