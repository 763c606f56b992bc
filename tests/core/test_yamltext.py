"""What is written reads back as the same text, whichever YAML the reader speaks and wherever the text stands."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from mentor_cli.core.yamltext import quoted, scalar, scalar_for_flow

TRAPS = [
    "y",
    "n",
    "Yes",
    "NO",
    "on",
    "Off",
    "true",
    "False",
    "null",
    "~",
    "nan",
    ".nan",
    ".inf",
    "-.Inf",
    "12:30",
    "17:30:00",
    "1e3",
    "012",
    "007",
    "0x1F",
    "0o17",
    "0b1",
    "1_000",
    "+1",
    ".5",
    "5.",
    "2026-12-01",
    "2026-12-01T18:00:00Z",
    "2001-12-14t21:59:43.10-05:00",
    "=",
    "<<",
    "---",
    "...",
    "-",
    "?",
    ":",
    "&",
    "*",
    "!",
    "|",
    ">",
    "%",
    "@amina",
    "`x`",
    '"a"',
    "'a'",
    "#react",
    "a:b",
    "a:",
    "a:,",
    ":a",
    "?a",
    "-a",
    "[a]",
    "{a}",
    "a,b",
    "a}b",
    "http://x.example/?a=1#b",
    "C#",
    "ü",
    "ß",
    "日本",
    "0",
    "00",
    "0x",
    "1:2",
    "1:60",
    "12e03",
    "190:20:30",
    "0777",
    "_1",
    "1_",
    "0.",
    "685_230.15",
    "1e3x",
]
SENTENCES = [
    "",
    " lead",
    "trail ",
    "a # b",
    "a: b",
    "a, b",
    "two\nlines",
    "tab\there",
    'He said "no"',
    "back\\slash",
    "a | b > c",
    "\ufeffbom",
    "nel\x85",
    "line\u2028sep",
    "nbsp\xa0",
    "\x00",
    "👩‍🏫 teaches",
    "🎉",
    "2026-12-03-thursday",
    "3 mock interviews",
    "45m",
    "2001-12-14 21:59:43.10 -5",
]


def readings(document: str) -> list[object]:
    old = YAML(typ="safe", pure=True)
    old.version = (1, 1)
    return [
        yaml.safe_load(document),
        YAML(typ="safe", pure=True).load(document),
        YAML(typ="rt", pure=True).load(document),
        old.load(document),
    ]


def assert_reads_back(text: str) -> None:
    document = (
        f"key: {scalar(text)}\nlist:\n  - {scalar(text)}\nflow: {{key: {scalar_for_flow(text)}, more: [a, "
        f"{scalar_for_flow(text)}]}}\nquoted: {quoted(text)}\n"
    )
    wanted = {"key": text, "list": [text], "flow": {"key": text, "more": ["a", text]}, "quoted": text}
    for read in readings(document):
        assert read == wanted, document


@pytest.mark.parametrize("text", [*TRAPS, *SENTENCES])
def test_traps(text: str) -> None:
    assert_reads_back(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=12) | st.text(alphabet="0123456789.:-+_eExoTtZz #,[]{}?!&*'\"ny~<=\\|%@`", max_size=8))
def test_any_text(text: str) -> None:
    if not any("\ud800" <= sign <= "\udfff" for sign in text):
        assert_reads_back(text)


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="0123456789.:-+_eTZ abcdfxo", min_size=1, max_size=10).filter(lambda text: text[0].isdigit()))
def test_what_begins_with_a_digit(text: str) -> None:
    assert_reads_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "Finish, then rest (all of it)",
        "2026-12-03-thursday",
        "3 mock interviews",
        "45m",
        "https://meet.example/thursday?a=1#b",
        "Europe/London",
        "Žofie's goal",
        "日本語",
        "🎉 done",
        "C#",
    ],
)
def test_plain_text_stays_plain(text: str) -> None:
    assert scalar(text) == text


def test_a_comma_is_quoted_only_between_brackets() -> None:
    assert scalar("a, b") == "a, b"
    assert scalar_for_flow("a, b") == '"a, b"'
    assert scalar_for_flow("rosa") == "rosa"
    assert quoted('a "b"\n\x07\u2028') == '"a \\"b\\"\\n\\x07\\u2028"'
