"""The check of command lines that documentation shows: it must notice what does not exist."""

from __future__ import annotations

import pytest

from harness.command_lines import CommandTable, Mention, fault, in_source, offered_in_page, shown_in_page

TABLE: CommandTable = {
    (): {"--version": False, "--workspace": True},
    ("goals",): {},
    ("goals", "list"): {"--owner": True, "--json": False},
    ("next",): {"--as": True},
}


@pytest.mark.parametrize(
    "line",
    [
        "mentor",
        "mentor next --as rosa",
        "mentor --workspace goals goals list --owner=ana --json",
        "mentor goals list --owner next | head -1",
        "cd there && MENTOR_ME=ana mentor goals list",
        "for g in $(mentor goals list); do echo; done",
        'mentor goals list "two\nlines" --json',
        "mentor goals list \\\n  --json",
        "mentor NOUN VERB",
        "mentor goals …",
        "mentor goals list [--owner ID] -- --anything",
        "mentor goals list --FIELD VALUE",
        "mentoring is not a command",
    ],
)
def test_what_exists_is_accepted(line: str) -> None:
    assert fault(Mention(1, line), TABLE) is None


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("mentor gaols list", "mentor has no command gaols"),
        ("mentor goals lsit", "mentor goals has no command lsit"),
        ("mentor goals list --ower ana", "mentor goals list has no option --ower"),
        ("mentor goals list -x", "no option -x"),
        ("mentor --json", "mentor has no option --json"),
        ("true && mentor gaols", "no command gaols"),
        ('mentor goals list "open', "cannot be read"),
    ],
)
def test_what_does_not_exist_is_named(line: str, wrong: str) -> None:
    assert wrong in (fault(Mention(1, line), TABLE) or "")


def test_command_lines_are_found_wherever_a_page_shows_them() -> None:
    page = """Type `mentor a`, or
``mentor
b`` but not `mentor.yaml`.

```console
$ mentor c
today  see               mentor d
hint: `mentor e`
hint: mentor h
```

```sh
mentor f
```

```yaml
mentor g
```
"""
    found = [(mention.line, mention.text) for mention in shown_in_page(page)]
    assert sorted(found) == [
        (1, "mentor a"),
        (2, "mentor b"),
        (6, "mentor c"),
        (7, "mentor d"),
        (8, "mentor e"),
        (9, "mentor h"),
        (13, "mentor f"),
    ]
    assert [mention.text for mention in offered_in_page(page)] == ["mentor d", "mentor e", "mentor h"]


def test_command_lines_are_found_in_source() -> None:
    source = 'def f(x):\n    "Not `mentee`"\n    return f"try `mentor goals show {x}`", "`mentor next`"\n'
    assert [(m.line, m.text) for m in in_source(source)] == [(3, "mentor goals show FILLED"), (3, "mentor next")]
