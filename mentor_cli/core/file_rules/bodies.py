"""Tasks and dated notes in the text of a record."""

from __future__ import annotations

from mentor_cli.core.file_rules.page import FilePage

PAGES = (
    FilePage(
        "B001",
        "a date in a task or a note does not exist",
        "error",
        "A task due on such a day is never due, and a check-in on it is not counted.",
        "- [ ] Write to Ben @amina due:2026-02-30",
        "- [ ] Write to Ben @amina due:2026-02-28",
    ),
    FilePage(
        "B002",
        "a task names several people",
        "warning",
        "What is everybody's is soon nobody's. One line a person can be ticked by each.",
        "- [ ] Read chapter 3 @amina @ben",
        "- [ ] Read chapter 3 @amina\n- [ ] Read chapter 3 @ben",
    ),
    FilePage(
        "B003",
        "a task names somebody who is not there",
        "error",
        "Behind @ stands the id of a person: the name of a file in people/. A task of nobody reminds nobody.",
        "- [ ] Write to Ben @amna",
        "- [ ] Write to Ben @amina",
    ),
    FilePage(
        "B004",
        "a mark stands twice in a file",
        "error",
        "The five signs behind ^ are what a task is found by. Two tasks with the same mark would be ticked as one.",
        "- [ ] Read @amina ^k7q2x\n- [ ] Write @amina ^k7q2x",
        "- [ ] Read @amina ^k7q2x\n- [ ] Write @amina",
    ),
    FilePage(
        "B005",
        "nobody is named for a task of a session",
        "warning",
        "In a goal a task is its owner's. In a session somebody has to be named, or nobody takes it home.",
        "- [ ] Book the room",
        "- [ ] Book the room @rosa",
    ),
    FilePage(
        "B006",
        "a mark stands for different tasks in different files",
        "warning",
        "The same mark in a later session is the same task carried over: what is done in one place is done in all. "
        "Here the words say two different things.",
        "- [ ] Read chapter 3 ^k7q2x, elsewhere - [ ] Book the room ^k7q2x",
        "- [ ] Read chapter 3 ^k7q2x, elsewhere - [ ] Book the room",
    ),
    FilePage(
        "B007",
        "a step takes more hours than a year has",
        "warning",
        "The hours behind a step are weighed against the time there is. So many are a slip, and count for none.",
        "- [ ] Write the texts (1200000h)",
        "- [ ] Write the texts (12h)",
    ),
)
