"""The fast readers either give exactly what ruamel.yaml gives, positions included, or leave the text to it."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mentor_cli.core.nodes import plain
from mentor_cli.store import fullyaml, plainyaml, quickyaml

KEYS = st.sampled_from(
    ["a", "owner", "due", "from", "reply_to", "2026-12-01", "key one", "é", "a.b", "x-y", "no", "R&D",
     "session-2", "12", "Ιδέα"]
)  # fmt: skip
PLAIN = st.sampled_from(
    ["amina", "no", "yes", "~", "null", "007", "1e3", "0x1F", ".5", "2026-12-01", "2026-12-01T18:00", "two words",
     "it's", "C#", "ünï çødé", "日本語 テスト",
     "“quoted”", "a - b", "50%", "x@example.org", "a|b", "-5", "+44 20 7946 0018",
     "a/b", "(see below)", "Zoë 👋", "a!b", "e\u0301", "q\u00a0r", "x\u200by"]
)  # fmt: skip
BLOCK_PLAIN = st.one_of(
    PLAIN,
    st.sampled_from(
        ["one, two", "12:30", "https://x.example/?a=b#c", "a:b", "[not", "x]", "why? because", "a {b}", "a'b"]
    ),
)  # fmt: skip
QUOTED = st.sampled_from(
    [
        "''",
        '""',
        "'it''s'",
        '"q, r: s"',
        "'#tag'",
        '"{a: b}"',
        "'@ben'",
        "\"say 'no'\"",
        "'a  b '",
        '"x # y"',
        "' '",
        '"日本"',
    ]
)
BLANKS = st.sampled_from(["", "", "", "   # why", "#", "# ----", "      ", "# due: 2026-01-01"])
ENDS = st.sampled_from(["", "", "", "", "", " ", "  # a note", " #", " ## two"])
GAPS = st.sampled_from(["", "", "", " "])


def flow(depth: int) -> st.SearchStrategy[str]:
    """A value as it stands between brackets."""
    scalars = st.one_of(PLAIN, PLAIN, QUOTED)
    return st.one_of(scalars, scalars, flow_collection(depth - 1)) if depth else scalars


@st.composite
def flow_collection(draw: st.DrawFn, depth: int) -> str:
    gap, comma = draw(GAPS), draw(st.sampled_from(["", "", "", ","]))
    entries = draw(st.lists(flow(depth), max_size=4))
    if draw(st.booleans()):
        return "[" + gap + ", ".join(entries) + (comma if entries else "") + gap + "]"
    keys = draw(st.lists(KEYS, min_size=len(entries), max_size=len(entries), unique=True))
    pairs = [f"{key}:{draw(st.sampled_from([' ', '  ']))}{entry}" for key, entry in zip(keys, entries, strict=True)]
    return "{" + gap + ", ".join(pairs) + (comma if entries else "") + gap + "}"


@st.composite
def inline(draw: st.DrawFn) -> str:
    """What fills the rest of a line."""
    return draw(st.one_of(BLOCK_PLAIN, BLOCK_PLAIN, QUOTED, flow_collection(2))) + draw(ENDS)


@st.composite
def block(draw: st.DrawFn, column: int, depth: int) -> list[str]:
    """The lines of a block mapping or list at this column."""
    lists = column > 0 and draw(st.booleans())
    return draw(sequence(column, depth) if lists else mapping(column, depth))


@st.composite
def mapping(draw: st.DrawFn, column: int, depth: int) -> list[str]:
    lines: list[str] = []
    for key in draw(st.lists(KEYS, min_size=1, max_size=4, unique=True)):
        lines += draw(st.lists(BLANKS, max_size=1))
        shape = draw(st.sampled_from(["value", "value", "value", "nothing", "list", "block"] if depth else ["value"]))
        lead = " " * column + key + draw(st.sampled_from([":", ":", ":", " :"]))
        if shape == "value":
            lines.append(lead + draw(st.sampled_from([" ", " ", "   "])) + draw(inline()))
        else:
            lines.append(lead + draw(ENDS))
        if shape == "list":
            lines += draw(sequence(column + draw(st.sampled_from([0, 2, 4])), depth - 1))
        elif shape == "block":
            lines += draw(block(column + draw(st.sampled_from([1, 2, 4])), depth - 1))
    return lines


@st.composite
def sequence(draw: st.DrawFn, column: int, depth: int) -> list[str]:
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        dash = " " * column + "-" + draw(st.sampled_from([" ", " ", "   "]))
        if depth and draw(st.booleans()):
            first, *more = draw(
                mapping(len(dash), depth - 1).filter(lambda found: bool(re.match(r" *[^\s#]", found[0])))
            )
            lines += [dash + first.lstrip(" "), *more]
        else:
            lines.append(dash + draw(inline()))
        lines += draw(st.lists(BLANKS, max_size=1))
    return lines


@st.composite
def tidy(draw: st.DrawFn) -> str:
    """Frontmatter as people write it: every nesting, flow, comments, quotes, line ends."""
    newline = draw(st.sampled_from(["\n", "\n", "\r\n"]))
    return newline.join([*draw(st.lists(BLANKS, max_size=1)), *draw(mapping(0, 3))]) + draw(
        st.sampled_from(["", newline])
    )


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """The same after a slip of the hand: signs put in, taken out, lines moved."""
    text = draw(tidy())
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(text)))
        sign = draw(
            st.sampled_from([*" :-#,[]{}'\"&*!|>%@`?~\n\t.x", "\r", " #", ": ", "- ", "\n  ", "\u2028", "---\n"])
        )
        text = draw(
            st.sampled_from(
                [text[:at] + sign + text[at:], text[:at] + sign + text[at + 1 :], text[:at] + text[at + 1 :]]
            )
        )
    return text


def agrees(text: str) -> bool:
    """Whether the fast readers have read it; fails when they read something else than the full one."""
    quick = quickyaml.read(text, 0, len(text))
    assert plainyaml.read(text, 0, len(text)) == (None if quick is None else plain(quick))
    if quick is None:
        return False
    full, faults, broken = fullyaml.read(text, 0, len(text))
    assert not broken, faults
    assert not [fault for fault in faults if fault.code != "F016"], faults
    assert quick == full
    return True


@settings(max_examples=700, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example("- a: b")
@example("a:\n\xa0b\nc: d")
@example("a: b\nc:\n- d\n- e: f\n  g: h\n")
@example("a:\n  b:\n    - [c, d]\n    - {e: f}\n")
@given(st.one_of(spoilt(), st.text("ab:- #\n'\"[]{},", max_size=24)))
def test_the_fast_reader_agrees_or_abstains(text: str) -> None:
    agrees(text)


def test_the_fast_reader_reads_what_people_write() -> None:
    seen: Counter[bool] = Counter()

    @settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(tidy())
    def read(text: str) -> None:
        seen[agrees(text)] += 1

    read()
    assert seen[True] > seen[False], seen
