"""The fast reader either gives exactly what ruamel.yaml gives, positions included, or leaves the text to it."""

from __future__ import annotations

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mentor_cli.store import fullyaml, quickyaml

WORDS = st.sampled_from(
    ["amina", "no", "12:30", "012", "1e3", "2026-12-01", "two words", "a, b", "#tag", "x #y", "a # b", "'it''s'", '"q, r"',
     "@ben", "a: b", "a:b", "-5", "- x", "[a, b]", "[a, 'b c', [d]]", "{a: b, c: d e}", "{a, b}", "{a: }", "[]", "{}",
     "[a b, 12:30 ]", "https://x.example/?a=b#c", "ünï çødé", "*x", "&a x", "!t x", "| ", "> ", "%x", "`x`", "a'b", 'a"b',
     "?x", ":x", "~", "", "   ", "x   ", "\tx", "“quoted”", "{a: [b, {c: d}], e: f}", "[a, b,]", "{a: b,}", "a - b", "C#", "---", "]", "}"]
)  # fmt: skip
KEYS = st.sampled_from(
    ["a", "owner", "due", "from", "2026-12-01-x", "key one", "é", "a.b", "x-y", "'q'", "a#b", "?k", "no"]
)
PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=8)


@st.composite
def lines(draw: st.DrawFn) -> str:
    indent = " " * draw(st.sampled_from([0, 0, 0, 0, 2, 2, 4, 1]))
    shape = draw(st.sampled_from(["key", "key", "key", "key", "dash", "dashkey", "blank", "comment", "raw"]))
    value = draw(st.one_of(WORDS, WORDS, PLAIN))
    space = draw(st.sampled_from([" ", " ", "  ", ""]))
    end = draw(st.sampled_from(["", "", "", " # a note", "  #", " #glued"]))
    return {
        "key": f"{indent}{draw(KEYS)}:{space}{value}{end}",
        "dash": f"{indent}-{space}{value}{end}",
        "dashkey": f"{indent}- {draw(KEYS)}:{space}{value}{end}",
        "blank": indent,
        "comment": f"{indent}# {value}",
        "raw": f"{indent}{value}",
    }[shape]


@st.composite
def documents(draw: st.DrawFn) -> str:
    newline = draw(st.sampled_from(["\n", "\n", "\n", "\r\n"]))
    return newline.join(draw(st.lists(lines(), min_size=1, max_size=7))) + draw(st.sampled_from(["", newline]))


@settings(max_examples=700, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example("a: b\nc:\n- d\n- e: f\n  g: h\n")
@example("a:\n  b:\n    - [c, d]\n    - {e: f}\n")
@given(documents())
def test_the_fast_reader_agrees_or_abstains(text: str) -> None:
    quick = quickyaml.read(text, 0, len(text))
    if quick is None:
        return
    full, faults, broken = fullyaml.read(text, 0, len(text))
    assert not broken, faults
    assert not [fault for fault in faults if fault.code != "F016"], faults
    assert quick == full


def test_the_fast_reader_reads_what_people_write() -> None:
    text = (
        'owner: amina\nwhy: to be ready # soon\ngoals:\n  - a\n  - "b"\nslots: [{day: tue, at: 12:30}]\nx:\n  y: no\n'
    )
    assert quickyaml.read(text, 0, len(text)) is not None
