"""Edits change the bytes they must and no others, in whatever style the file was written."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.records import KINDS
from mentor_cli.store.edit import AddEntry, DropEntry, DropField, EditBody, NoteInEntry, Operation, SetField, edited
from mentor_cli.store.reading import read_record

GOALS = KINDS["goals"]
GROUPS = KINDS["groups"]

ODD = (
    "\ufeff---\r\n"
    "# my goal\r\n"
    "\"owner\" :   'amina'     # that is me\r\n"
    "current:    2   # two of three\r\n"
    "due:\r\n"
    "'status':   \"active\"\r\n"
    'focus: [ React,  "CSS layout" ,]\r\n'
    "milestones:\r\n"
    "   -   date: 2026-01-01\r\n"
    "       what: >-\r\n"
    "         folded\r\n"
    "         text\r\n"
    "support: # helpers\r\n"
    "  - ben   # nice\r\n"
    "\r\n"
    '  - "ana"\r\n'
    "x-own: {a: 1}\r\n"
    "---\r\n"
    "# Title\r\n"
    "text\twith tab   \r\n"
    "no newline at end"
).encode()


def changed_lines(before: bytes, after: bytes) -> list[str]:
    """The lines that went (-) and came (+), with their line ends."""
    old, new = before.decode().splitlines(True), after.decode().splitlines(True)
    return [line for line in difflib.ndiff(old, new) if line[0] in "+-"]


@pytest.mark.parametrize(
    ("operation", "lines"),
    [
        (
            SetField(("current",), 3),
            ["- current:    2   # two of three\r\n", "+ current:    3   # two of three\r\n"],
        ),
        (SetField(("status",), "met"), ["- 'status':   \"active\"\r\n", "+ 'status':   \"met\"\r\n"]),
        (
            SetField(("owner",), "o'neil"),
            [
                "- \"owner\" :   'amina'     # that is me\r\n",
                "+ \"owner\" :   'o''neil'     # that is me\r\n",
            ],
        ),
        (SetField(("due",), "2026-12-01"), ["- due:\r\n", "+ due: 2026-12-01\r\n"]),
        (SetField(("target",), 3), ["+ target: 3\r\n"]),
        (SetField(("why",), "one: two # three"), ['+ why: "one: two # three"\r\n']),
        (SetField(("x-own", "b"), "z"), ["- x-own: {a: 1}\r\n", "+ x-own: {a: 1, b: z}\r\n"]),
        (
            AddEntry(("focus",), "a, b"),
            ['- focus: [ React,  "CSS layout" ,]\r\n', '+ focus: [ React,  "CSS layout" , "a, b"]\r\n'],
        ),
        (AddEntry(("support",), "tomek"), ["+   - tomek\r\n"]),
        (AddEntry(("aliases",), "old"), ["+ aliases:\r\n", "+   - old\r\n"]),
        (DropEntry(("support",), "ben"), ["-   - ben   # nice\r\n"]),
        (DropEntry(("support",), "ana"), ['-   - "ana"\r\n']),
        (DropEntry(("focus",), "CSS layout"), ['- focus: [ React,  "CSS layout" ,]\r\n', "+ focus: [ React ,]\r\n"]),
        (DropField(("current",)), ["- current:    2   # two of three\r\n"]),
        (
            EditBody(lambda body: body.replace("with tab", "with a tab")),
            ["- text\twith tab   \r\n", "+ text\twith a tab   \r\n"],
        ),
        (SetField(("current",), 2), []),
    ],
)
def test_an_odd_file_keeps_everything_else(operation: Operation, lines: list[str]) -> None:
    after = edited(GOALS, "goals/x.md", ODD, [operation])
    assert [line for line in changed_lines(ODD, after) if line[0] != "?"] == lines


def test_a_missing_field_is_put_where_the_table_orders_it() -> None:
    before = b"---\nowner: ana\ndue: 2026-12-01\nunit: pages\n---\n# Read\n"
    after = edited(GOALS, "goals/x.md", before, [SetField(("target",), 3)])
    assert after == b"---\nowner: ana\ndue: 2026-12-01\ntarget: 3\nunit: pages\n---\n# Read\n"


def test_a_file_without_frontmatter_gets_one() -> None:
    assert edited(GOALS, "goals/x.md", b"# Read\n", [SetField(("owner",), "ana")]) == b"---\nowner: ana\n---\n# Read\n"


@pytest.mark.parametrize(
    ("before", "operation", "place"),
    [
        (b"---\nowner: &a amina\nsupport: [*a]\n---\n", SetField(("owner",), "ben"), "goals/x.md:2:1"),
        (b"---\nowner: a\ncurrent: 1\ncurrent: 2\n---\n", SetField(("current",), 3), "goals/x.md:4:1"),
        (b"---\nowner: a\ncurrent: 1\n", SetField(("current",), 3), "goals/x.md:3:1"),
    ],
)
def test_an_edit_that_cannot_be_proved_is_refused_with_its_line(
    before: bytes, operation: Operation, place: str
) -> None:
    with pytest.raises(UnusableFile) as refusal:
        edited(GOALS, "goals/x.md", before, [operation])
    assert place in refusal.value.message
    assert "by hand" in refusal.value.hint


@pytest.mark.parametrize(
    ("operation", "hint"),
    [
        (SetField(("minutes",), 50), "change line 3 by hand: minutes: 50"),
        (AddEntry(("members",), "ben"), "change line 2 by hand: add ben to members"),
        (DropEntry(("members",), "ana"), "change line 2 by hand: take ana out of members"),
        (
            NoteInEntry(("members",), "ana", "left", "2026-12-03"),
            "change line 2 by hand: in members, write {id: ana, left: 2026-12-03}",
        ),
    ],
)
def test_a_refused_edit_says_what_to_write(operation: Operation, hint: str) -> None:
    with pytest.raises(UnusableFile) as refusal:
        edited(
            GROUPS,
            "groups/x.md",
            b"---\nmembers: &m [&a ana]\nminutes: &n 40\nx-same: [*m, *a, *n]\n---\n",
            [operation],
        )
    assert refusal.value.hint == hint


NAMES = st.sampled_from(["why", "current", "due", "support", "focus", "status", "x-extra"])
SPACES = st.sampled_from([" ", "  ", "    "])
COMMENTS = st.sampled_from(["", "", "  # a note", " # ünïcode: yes"])
SCALARS = {
    "why": st.sampled_from(["because", "'it''s: fine'", '"a # b"', "no", "12:30", "två ord"]),
    "current": st.sampled_from(["1", "2.5", "'3'"]),
    "due": st.sampled_from(["2026-12-01", '"2026-12-02"', ""]),
    "status": st.sampled_from(["active", "'draft'"]),
    "x-extra": st.sampled_from(["kept", "{a: b}", "[1, 2]", "~"]),
    "support": st.sampled_from(["[ana, ben]", "[ ana,  'ben' ]", "ana"]),
    "focus": st.sampled_from(["[git]", '[ "a, b" , c ]']),
}


@st.composite
def goal_files(draw: st.DrawFn) -> bytes:
    """A goal in any style: order, spacing, quotes, comments, block or flow lists, line ends, BOM."""
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    lines = ["---", "owner: ana"]
    for name in draw(st.lists(NAMES, unique=True)):
        if name in ("support", "focus") and draw(st.booleans()):
            indent = draw(st.sampled_from(["", "  ", "    "]))
            lines += [f"{name}:", *(f"{indent}-{draw(SPACES)}{word}{draw(COMMENTS)}" for word in ("ana", "'ben'"))]
        else:
            lines.append(f"{name}:{draw(SPACES)}{draw(SCALARS[name])}{draw(COMMENTS)}")
        if draw(st.booleans()):
            lines.append(draw(st.sampled_from(["", "# a line of its own", "   "])))
    lines += [
        "---",
        *draw(st.lists(st.sampled_from(["# Title", "", "text  ", "- [ ] do it", "\ttab", "end"]), max_size=4)),
    ]
    text = newline.join(lines) + draw(st.sampled_from(["", newline]))
    return (draw(st.sampled_from(["", "\ufeff"])) + text).encode()


OPERATIONS = st.one_of(
    st.builds(SetField, st.sampled_from([("why",), ("unit",), ("measure",)]), st.text(max_size=12)),
    st.builds(SetField, st.just(("current",)), st.integers(-5, 5)),
    st.builds(SetField, st.just(("due",)), st.just("2027-01-31")),
    st.builds(
        AddEntry, st.sampled_from([("support",), ("focus",), ("aliases",)]), st.sampled_from(["eva", "x, y", "no"])
    ),
    st.builds(DropField, st.sampled_from([("why",), ("due",), ("support",)])),
)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(goal_files(), OPERATIONS)
def test_any_edit_changes_its_own_lines_only(before: bytes, operation: Operation) -> None:
    try:
        after = edited(GOALS, "goals/x.md", before, [operation])
    except UnusableFile:
        reject()
    old, new = read_record(GOALS, "goals/x.md", before), read_record(GOALS, "goals/x.md", after)
    name = operation.path[0] if not isinstance(operation, EditBody) else ""
    assert {key: value for key, value in new.values.items() if key != name} == {
        key: value for key, value in old.values.items() if key != name
    }
    assert new.body == old.body
    if isinstance(operation, SetField):
        assert new.values[name] == operation.value
    if isinstance(operation, AddEntry):
        assert new.values[name] == [*old.texts(name), operation.value]
    for line in changed_lines(before, after):
        words = line[2:].strip().lstrip("\ufeff")
        mine = words.startswith((name, "-")) or words.strip("'\"").startswith(name) or not words
        assert mine, line


@settings(max_examples=200, deadline=None)
@given(goal_files())
def test_setting_a_field_to_what_it_is_changes_no_byte(before: bytes) -> None:
    values = read_record(GOALS, "goals/x.md", before).values
    for name, value in values.items():
        assert edited(GOALS, "goals/x.md", before, [SetField((name,), value)]) == before


SEALED = (
    b"---\nowner: amina\nstatus: active\ncurrent: 1\n---\n"
    b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24=\n-----END AGE ENCRYPTED FILE-----\n"
)


@pytest.mark.parametrize(
    ("operation", "what"),
    [
        (SetField(("why",), "a private matter"), "why"),
        (SetField(("current",), 2), "current"),
        (SetField(("x-own",), "private"), "x-own"),
        (AddEntry(("focus",), "health"), "focus"),
        (EditBody(lambda body: body + "\nprivate\n"), "body"),
    ],
)
def test_nothing_readable_is_written_into_a_sealed_record(operation: Operation, what: str) -> None:
    with pytest.raises(UnusableFile, match=f"sealed.*{what}|{what}.*sealed"):
        edited(GOALS, "goals/a.md", SEALED, [operation])


def test_open_fields_of_a_sealed_record_can_be_changed() -> None:
    done = edited(
        GOALS,
        "goals/a.md",
        SEALED,
        [SetField(("status",), "met"), AddEntry(("support",), "ben"), DropField(("current",)), EditBody(lambda b: b)],
    )
    assert done == SEALED.replace(b"active\ncurrent: 1\n", b"met\nsupport:\n  - ben\n")
