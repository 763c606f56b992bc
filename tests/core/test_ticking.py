"""Task lines ticked, unticked and made: the line that is meant changes, no other does."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.errors import ChangedMeanwhile, UsageError
from mentor_cli.core.tasks import tasks
from mentor_cli.core.ticking import new_task, with_tick, without_tick

DAY = date(2026, 12, 3)
LINES = st.sampled_from([
    "- [ ] Write to Dina @ana due:2026-12-01 ^k7q2x", "  * [ ]  Ring\tBen ", "- [X] Done long ago", "1. [ ] A number",
    "- [x] Done once done:2026-11-30 ^aaaab", "Some words [ ] in between", "", "## Actions", "- a plain line",
    "- [ ] odd   spacing   #tag ^aaaac  ",
])  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(LINES, max_size=8), st.integers(0, 7))
def test_only_the_lines_of_that_task_change(lines: list[str], which: int) -> None:
    body = "\n".join(lines)
    found = tasks(body)
    if not found:
        return
    task = found[which % len(found)]
    after = with_tick(body, task, DAY, "zzzzz")
    mark = task.mark or "zzzzz"
    meant = {one.line for one in found if (one.mark == task.mark if task.mark else one.line == task.line)}
    for number, (old, new) in enumerate(zip(body.split("\n"), after.split("\n"), strict=True), 1):
        assert number in meant or old == new
    ticked = [one for one in tasks(after) if one.line in meant]
    assert all(one.done and one.mark == mark for one in ticked)
    assert [one.text for one in ticked] == [one.text for one in found if one.line in meant]
    for was, now in zip([one for one in found if one.line in meant], ticked, strict=True):
        assert now.done_on == (was.done_on if was.done else DAY)


@settings(max_examples=100, deadline=None)
@given(st.lists(LINES, max_size=8), st.integers(0, 7))
def test_a_tick_taken_back_leaves_the_body_as_it_was(lines: list[str], which: int) -> None:
    body = "\n".join(lines)
    open_ones = [task for task in tasks(body) if task.mark and not task.done]
    if open_ones:
        task = open_ones[which % len(open_ones)]
        assert without_tick(with_tick(body, task, DAY, ""), task) == body


def test_a_task_that_has_gone_is_not_guessed() -> None:
    (task,) = tasks("- [ ] Write\n")
    with pytest.raises(ChangedMeanwhile, match="changed meanwhile"):
        with_tick("- [ ] Ring\n", task, DAY, "aaaab")
    with pytest.raises(ChangedMeanwhile):
        with_tick("\n- [ ] Write\n", task, DAY, "aaaab")


def test_a_new_task_takes_what_stands_in_the_words() -> None:
    task = new_task("Ring Dina @ben due:2026-12-05 #news", "ana", DAY, ("news", "soon"), "k7q2x")
    assert task.raw == "- [ ] Ring Dina @ben due:2026-12-05 #news #soon ^k7q2x"
    assert new_task("Ring\nDina", "ana", DAY, (), "k7q2x").raw == "- [ ] Ring Dina @ana due:2026-12-03 ^k7q2x"


@pytest.mark.parametrize(
    ("text", "tags", "message"),
    [
        ("", (), "without words"),
        ("@ana due:2026-12-01", (), "without words"),
        ("Ring ^aaaab", (), "its own"),
        ("Ring due:2026-02-30", (), "not a date"),
        ("Ring", ("two words",), "not a tag"),
        ("Ring", ("",), "not a tag"),
    ],
)
def test_what_is_no_task_is_refused(text: str, tags: tuple[str, ...], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        new_task(text, None, None, tags, "k7q2x")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=40))
def test_any_text_becomes_one_task_with_that_mark_or_is_refused(text: str) -> None:
    try:
        task = new_task(text, None, None, (), "k7q2x")
    except UsageError:
        return
    assert tasks(task.raw) == (task,)
    assert task.mark == "k7q2x"
    assert "\n" not in task.raw
