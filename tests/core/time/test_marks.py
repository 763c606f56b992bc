"""The marks of events: read leniently, and for one person alone."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.time.identity import Published
from mentor_cli.core.time.marks import (
    Shown,
    called_off_for_all,
    called_off_for_one,
    mark_for,
    mark_of,
    mark_of_session,
    mark_of_shown,
    marks_text,
    read_marks,
    sessions_marked,
    shown_marked,
)
from mentor_cli.core.time.wallclock import moment_of

WHEN = datetime(2026, 12, 10, 18, 0, tzinfo=UTC)
PLACE = moment_of(WHEN, ZoneInfo("Europe/London"))


@given(st.dictionaries(st.from_regex(r"[a-z0-9-]{1,36}( 2026\d{4}T\d{4}Z)?", fullmatch=True), st.integers(0, 999_999)))
def test_what_is_written_is_read(marks: dict[str, int]) -> None:
    assert read_marks(marks_text(marks)) == marks


def test_of_two_clones_the_highest_counts_and_what_git_writes_between_does_not() -> None:
    text = f"<<<<<<< ours\na 3\n=======\na 4\n>>>>>>> theirs\nb {'9' * 5000}\n\nnonsense\n"
    assert {name: number for name, number in read_marks(text).items() if name in "ab"} == {"a": 4}


def test_called_off_for_one_person_as_long_as_it_is_odd() -> None:
    for changes, above in ((1, {1}), (2, set()), (3, {3})):
        marks = {mark_of("x", None): 7, mark_for("x", PLACE, "tomek"): changes}
        assert called_off_for_one(marks, "x", WHEN) == above
        assert not called_off_for_one(marks, "x", None)
        assert not called_off_for_one(marks, "y", WHEN)
        assert not called_off_for_one(marks, "x", WHEN.replace(tzinfo=None))


def test_of_a_session_without_a_group_the_last_start_counts_and_everybody_who_ever_met_there() -> None:
    later = WHEN.replace(day=11)
    marks = {mark_of_session("x", later, ["owen", "rosa"]): 0, mark_of_session("x", WHEN, ["halyna", "rosa"]): 1}
    assert sessions_marked(read_marks(marks_text(marks))) == {"x": (WHEN, {"halyna", "owen", "rosa"})}
    assert sessions_marked({"x with/soon/rosa": 1, "y": 2}) == {}


def test_of_an_event_that_no_record_remembers_the_highest_counts_and_of_two_clones_both() -> None:
    def mark(digest: str, day: int) -> str:
        return mark_of_shown("x", Published(0, WHEN.replace(day=day), digest))

    marks = {mark("a", 9): 1, mark("a", 12): 2, mark("a", 10): 2, mark("b", 11): 2, "x shown/c/long": 2, "y": 3}
    last = Shown(2, {"a": WHEN, "b": WHEN.replace(day=11)})
    assert shown_marked(read_marks(marks_text(marks))) == {"x": last}


def test_a_session_is_called_off_above_what_it_had_for_anybody() -> None:
    marks = {mark_of_session("x", WHEN, ["owen", "rosa"]): 3, "x": 3, mark_for("x", None, "owen"): 2}
    assert called_off_for_all(marks) == {"x": 6}
    assert called_off_for_all({**marks, "x gone": 6}) == {"x": 6}
    assert called_off_for_all({**marks, "x gone": 2}) == {"x": 6}
