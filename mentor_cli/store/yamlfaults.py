"""What people get wrong in YAML, said in their words: conflict markers, tabs, `#`, `@`, `: ` and commas."""

from __future__ import annotations

import re
from itertools import pairwise

from mentor_cli.core.nodes import Fault, Mapping, Node, Scalar, Sequence

_CONFLICT = re.compile(r"^(<{7}|={7}|>{7}|\|{7})(?: [^\r\n]*)?\r?$", re.MULTILINE)
_TOP = re.compile(r"^(?=[^\s#\-\]}]|[ ]*\t)", re.MULTILINE)
# At the beginning of a line that is more than a comment; or behind a dash, before a key or another dash.
_TAB = re.compile(r"^(?:[ ]*+(?=\t++[ ]*+[^\s#])|(?:[ ]*+-)++[ ]*+(?=\t++[ ]*+(?:-\s|[\w.-]++:\s)))(\t+)", re.MULTILINE)
_FORBIDDEN_START = re.compile(
    r"^(?=[ ]*+[\w.-])((?:[ ]*+-[ \t]++)*+[ ]*+(?:[\w.][\w .-]*+:[ \t]++)?+)([@`%&*!?][^\r\n]*+)", re.MULTILINE
)
_TWO_COLONS = re.compile(
    r"^([ \-]*+[\w.][\w.-]*+:[ \t]+)([^\s\"'\[{|>&*!#][^\r\n]*?:(?:[ \t][^\r\n]*?)?)[ \t]*\r?$", re.MULTILINE
)
_OPEN_QUOTE = re.compile(r"^[ \-]*+(?:[\w.][\w .-]*+:[ \t]++)?+([\"'])", re.MULTILINE)
# Where a list or a mapping in brackets begins, and its entries: a key, if there is one, and a value without quotes.
_FLOW = re.compile(r"^[ \-]*+(?:[\w.][\w .-]*+:[ \t]++)?+(?=[\[{])", re.MULTILINE)
_FLOW_ENTRY = re.compile(
    r"\"[^\"\n]*\"|'[^'\n]*'|[\[{,][ \t]*+((?:[\w.][\w.-]*+:[ \t]++)?+)([^\s\"'\[\]{},][^\[\]{},\r\n]*+)"
)
_GLUED_SIGN = re.compile(r"(?:^|[ \t]+)(#[^\s#])")
_BRACKETS = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'|[\[\]{}]")
_QUOTE_INSIDE = re.compile(
    r"^([ \-]*+[\w.][\w.-]*+:[ \t]+)"
    r"(\"[^\"\\\r\n]*\"[ ]*[^\s,\]}#][^\r\n]*?|'[^'\r\n]*'[ ]*[^\s,\]}#'][^\r\n]*?)[ ]*\r?$",
    re.MULTILINE,
)
# A dash that begins a line of a value which goes on over several lines.
_DASH_INSIDE = re.compile(r"\n[ ]*(-[ ][^\r\n]*)")
_NO_FIELD = re.compile(r"[^\s#\"'\[{&*!|>%@`?:-](?:[^:]|:(?=\S))*$")
_NO_SPACE = re.compile(r"([A-Za-z_]+):(?!//)(\S.*)$")
_GLUED_COMMENT = re.compile(r"[ \t]+(#[^\s#][^\r\n]*?)[ \t]*\r?(?:\n|\Z)")


def pieces(text: str, start: int, end: int) -> tuple[list[tuple[int, int]], list[Fault]]:
    """The spans of the top-level keys, and a fault for each conflict marker, whose lines belong to no span."""
    faults = [
        Fault(
            "F003",
            "a merge conflict was left here",
            "keep one of the two sides and delete the lines <<<<<<<, ======= and >>>>>>>",
            match.start(),
            match.start() + 7,
        )
        for match in _CONFLICT.finditer(text, start, end)
        if match[1][0] == "<"
    ]
    markers = [(match.start(), min(match.end() + 1, end)) for match in _CONFLICT.finditer(text, start, end)]
    tops = [match.start() for match in _TOP.finditer(text, start, end)]
    cuts = sorted({start, end, *tops, *(at for marker in markers for at in marker)})
    spans = [(first, last) for first, last in pairwise(cuts) if (first, last) not in markers]
    return [span for span in spans if text[span[0] : span[1]].strip()], faults


def diagnose(text: str, start: int, end: int) -> Fault | None:
    """The likeliest human reason why text[start:end] is no YAML; None when it is none of the known ones."""
    tab = _TAB.search(text, start, end)
    if tab:
        return Fault("F004", "a tab stands in the indentation", "put spaces in its place", *tab.span(1))
    sign = _FORBIDDEN_START.search(text, start, end)
    if sign:
        return _forbidden_start(sign[1].strip(), sign[2].rstrip(), sign.start(2))
    quoted = _QUOTE_INSIDE.search(text, start, end)
    if quoted:
        value = quoted[2]
        around = value[-1] == value[0] and value[value.index(value[0], 1) + 1] != " "
        words = value[1:-1] if around else value
        better = f"'{words}'" if "'" not in words else _quote(words)
        message = f"the value goes on behind its closing quote ({value[0]})"
        return Fault("F005", message, f"write {quoted[1].strip()} {better}", quoted.start(2), quoted.end(2))
    colons = _TWO_COLONS.search(text, start, end)
    if colons:
        return _two_colons(colons[1].strip(), colons[2], colons.start(2))
    return _in_brackets(text, start, end)


def _forbidden_start(lead: str, value: str, at: int) -> Fault:
    quoted = f"{lead} {_quote(value)}".lstrip()
    mend = f"{lead} {value[1:]}".lstrip() + f", or in quotes: {quoted}" if value[0] == "@" else quoted
    said = f"without quotes a value cannot begin with {value[0]}"
    return Fault("F018", said, f"write {mend}", at, at + len(value))


def _two_colons(lead: str, value: str, at: int) -> Fault:
    said = "a value with a colon and a space in it needs quotes"
    return Fault("F019", said, f"write {lead} {_quote(value)}", at, at + len(value))


def _in_brackets(text: str, start: int, end: int) -> Fault | None:
    """The same mistakes in an entry between brackets, where a `#` also swallows the bracket that closes them."""
    opening = _FLOW.search(text, start, end)
    for entry in _FLOW_ENTRY.finditer(text, opening.end(), end) if opening else ():
        if entry[2] is None:
            continue
        lead, value, at = entry[1].strip(), entry[2].rstrip(), entry.start(2)
        if value[0] in "@%`":
            return _forbidden_start(lead, value, at)
        comment = _GLUED_SIGN.search(value)
        if comment:
            what = "cuts" if comment.start() else "empties"
            said = f"everything from # on is a comment, which {what} the value"
            hint = f"write {f'{lead} {_quote(value)}'.lstrip()}, or a space after # if it is a comment"
            return Fault("F016", said, hint, at + comment.start(1), at + len(value))
        if lead and (": " in value or value[-1] == ":"):
            return _two_colons(lead, value, at)
    return None


def from_parser(text: str, at: int, start: int, end: int, problem: str) -> Fault:
    """The parser's own complaint in plain words, at its place or where the open quote began."""
    quote = None
    if "end of stream" in problem or "quoted scalar" in problem:
        quote = _OPEN_QUOTE.search(text, text.rfind("\n", start, at) + 1 if "quoted" in problem else start, end)
    if quote:
        line_end = text.find("\n", quote.start(1))
        return Fault(
            "F005",
            f"a quote ({quote[1]}) is opened here and not closed",
            f"close it with {quote[1]} at the end of the value",
            quote.start(1),
            len(text[: line_end if line_end >= 0 else end].rstrip()),
        )
    brackets = open_brackets(text, start, min(at, end)) if "',' or" in problem else []
    if brackets:
        last = brackets[-1]
        message = f"a bracket ({text[last]}) is opened here and not closed"
        hint = f"close it with {'[]{}'['[]{}'.index(text[last]) + 1]}, and put a comma between the entries"
        return Fault("F005", message, hint, last, last + 1)
    at = min(max(at, start), max(start, end - 1))
    at = at - 1 if at < end and text[at : at + 1] == "\n" and at > start else at
    line_start, line_end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[line_start : line_end if line_end >= 0 else end]
    first = line_start + len(line) - len(line.lstrip())
    misplaced = "<block end>" in problem
    said = "the indentation does not fit the lines around it" if misplaced else "this line cannot be read"
    return Fault(
        "F005",
        said,
        "write one field a line, as name: value; put the value in quotes when it holds signs such as : # [ ] { }",
        max(first, at) if at >= first else first,
        max(first + 1, line_start + len(line.rstrip())),
    )


def open_brackets(text: str, start: int, end: int, most: int = 1000) -> list[int]:
    """The offsets of brackets in text[start:end] that nothing closes; at most so many. Those in quotes do not count."""
    opened: list[int] = []
    for match in _BRACKETS.finditer(text, start, end):
        if match[0] in "[{":
            opened.append(match.start())
        elif match[0] in "]}" and opened:
            opened.pop()
        if len(opened) >= most:
            break
    return opened


def no_field(text: str, start: int, end: int) -> Fault | None:
    """A line of the frontmatter that begins no field, None for one that may."""
    line_end = text.find("\n", start, end)
    line = text[start : line_end if line_end >= 0 else end].rstrip()
    if not _NO_FIELD.match(line):
        return None
    meant = glued_field(line)
    if meant:
        message, hint = "a space is missing after the colon", f"write {meant}"
    else:
        message, hint = "this line is no field", "write it as name: value, or move it below the closing ---"
    return Fault("F005", message, hint, start, start + len(line))


def glued_field(line: str) -> str | None:
    """`owner: rosa` for `owner:rosa`; None for a line that is no field without its space."""
    glued = _NO_SPACE.match(line.rstrip())
    return f"{glued[1]}: {glued[2]}" if glued else None


def traps(text: str, mapping: Mapping) -> list[Fault]:
    """What parses, but hardly as it was meant: a `#` glued to a word, a comma that made a key."""
    faults = _strays(mapping) if mapping.flow else []
    for key, value in mapping.pairs:
        faults += _comment_trap(text, key, value)
        faults += _below(text, value)
    return faults


def _strays(mapping: Mapping) -> list[Fault]:
    """Keys without a colon: what stood behind a comma in a value, or a colon without a space behind it."""
    faults: list[Fault] = []
    name, words, first = "", "", None
    for key, value in mapping.pairs:
        if not isinstance(value, Scalar) or value.style != "plain" or not value.start == value.end == key.end:
            name, words, first = key.text, value.text if isinstance(value, Scalar) else "", None
            continue
        meant = glued_field(key.text)
        if meant:
            faults.append(Fault("F017", "a space is missing after the colon", f"write {meant}", key.start, key.end))
            continue
        words = f"{words}, {key.text}"
        if first:
            faults.pop()
        first = first or key
        hint = f"write {name}: {_quote(words)}" if name and words[0] != "," else "put the whole value in quotes"
        faults.append(Fault("F017", f"the comma made a key of “{first.text}”", hint, first.start, key.end))
    return faults


def _below(text: str, node: Node) -> list[Fault]:
    if isinstance(node, Mapping):
        return traps(text, node)
    if isinstance(node, Scalar):
        return _dash_trap(text, node)
    return [fault for entry in node.entries for fault in (*_below(text, entry), *_entry_trap(text, node, entry))]


def _entry_trap(text: str, parent: Sequence, entry: Node) -> list[Fault]:
    if parent.flow or not isinstance(entry, Scalar):
        return []
    return _glued(text, entry.end, f"- {entry.text}".strip(), entry)


def _dash_trap(text: str, value: Scalar) -> list[Fault]:
    match = _DASH_INSIDE.search(text, value.start, value.end) if value.style == "plain" else None
    if match is None:
        return []
    message = (
        "this dash begins no entry: it stands further in than those above, so the line belongs to the value before"
    )
    hint = "put the dash in the same column as the others, or the whole value in quotes"
    return [Fault("F037", message, hint, match.start(1), match.end(1), "warning")]


def _comment_trap(text: str, key: Scalar, value: Node) -> list[Fault]:
    return _glued(text, value.end, f"{key.text}: {value.text}".strip(), value) if isinstance(value, Scalar) else []


def _glued(text: str, at: int, lead: str, value: Scalar) -> list[Fault]:
    match = _GLUED_COMMENT.match(text, at)
    if not match or value.style == "block":
        return []
    empty = not value.text
    what = "empties the value" if empty else "cuts the value"
    kept = value.text + text[value.end : match.start(1)] if not empty else ""
    name = lead[: len(lead) - len(value.text)].strip() if value.text else lead
    return [
        Fault(
            "F016",
            f"everything from # on is a comment, which {what}",
            f"write {name} {_quote(kept + match[1])}, or a space after # if it is a comment",
            match.start(1),
            match.end(1),
            "error" if empty else "warning",
        )
    ]


def _quote(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
