"""Lines of what waits: aligned, cut to the terminal, the command always whole."""

from __future__ import annotations

from itertools import groupby

from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.cli.screen import columns
from mentor_cli.cli.workspace.needs import Need, need_lines

NEEDS = [
    Need("today", "18:00", "buddy, 55 min", "", "mentor new-session"),
    Need("overdue", "amina", "Open the pull request for the recipe app", "2 days over", "mentor actions done k7q2x"),
    Need("overdue", "owen", "Ring", "yesterday", "mentor actions done m3v8d"),
]


def test_each_topic_is_aligned_and_the_commands_stand_below_one_another() -> None:
    assert list(need_lines(NEEDS, None)) == [
        "today     18:00  buddy, 55 min                                           mentor new-session",
        "overdue   amina  Open the pull request for the recipe app  2 days over   mentor actions done k7q2x",
        "          owen   Ring                                      yesterday     mentor actions done m3v8d",
    ]


def test_on_a_terminal_the_words_give_way_but_not_the_command() -> None:
    assert list(need_lines(NEEDS, 80)) == [
        "today     18:00  buddy, 55 min                         mentor new-session",
        "overdue   amina  Open the pull request…  2 days over   mentor actions done k7q2x",
        "          owen   Ring                    yesterday     mentor actions done m3v8d",
    ]


def test_where_there_is_no_room_the_command_stands_on_a_line_of_its_own() -> None:
    assert list(need_lines(NEEDS, 40)) == [
        "today     18:00  buddy, 55 min",
        "  mentor new-session",
        "overdue   amina  Open the…   2 days over",
        "  mentor actions done k7q2x",
        "          owen   Ring        yesterday",
        "  mentor actions done m3v8d",
    ]


def test_a_long_command_of_one_topic_cuts_no_words_of_it_or_of_another() -> None:
    needs = [*NEEDS, Need("goals", "amina", "Portfolio page", "today", "mentor goals update amina-" + "portfolio" * 5)]
    assert list(need_lines(needs, 105)) == [
        "today     18:00  buddy, 55 min                                           mentor new-session",
        "overdue   amina  Open the pull request for the recipe app  2 days over   mentor actions done k7q2x",
        "          owen   Ring                                      yesterday     mentor actions done m3v8d",
        "goals     amina  Portfolio page  today",
        f"  mentor goals update amina-{'portfolio' * 5}",
    ]


def test_very_long_words_are_cut_everywhere() -> None:
    (line,) = need_lines([Need("due", "", "word " * 40, "", "mentor next")], None)
    assert line == f"due       {'word ' * 10}w…   mentor next"


def test_nothing_waits() -> None:
    assert list(need_lines([], 80)) == []


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cf"]), max_size=30)
ROWS = st.lists(
    st.builds(Need, st.sampled_from(["today", "due", "goals"]), TEXTS, TEXTS, TEXTS, st.just("mentor next")), max_size=6
)


@settings(max_examples=150, deadline=None)
@given(ROWS, st.sampled_from([None, 20, 40, 60, 80, 200]))
def test_every_command_is_whole_and_in_its_column(needs: list[Need], width: int | None) -> None:
    lines = list(need_lines(needs, width))
    assert all("\n" not in line for line in lines)
    assert width is None or all(columns(line) <= width for line in lines)
    with_command = [line for line in lines if line.endswith("mentor next")]
    assert len(with_command) == len(needs)
    columns_of = [columns(line[: line.rindex("mentor next")]) for line in with_command]
    if width is None:
        assert len(set(columns_of)) <= 1
    for _, block in groupby(zip(needs, columns_of, strict=True), key=lambda pair: pair[0].topic):
        assert len({column for _, column in block}) == 1
