"""The words of a mail that was written as a page, with each block on a line of its own."""

from __future__ import annotations

import re
from html import unescape

_COMMENT = "!--"
_TAG = re.compile(r"(/?)([a-z][a-z0-9]*)|[/!?]", re.IGNORECASE)
_BLOCKS = re.compile("p|div|br|li|ul|ol|tr|table|blockquote|pre|hr|h[1-6]|section|article")
# Where Outlook has what is replied to or forwarded: all below is a quotation, though nothing else says so.
_OUTLOOK = re.compile("""\\sid=["']?(?:x_)*divRplyFwdMsg\\b""")
_HIDDEN = re.compile("head|style|script|title|template")


def page_text(page: str) -> str:
    """The words; a line that lies in a quotation begins with `> `, as in a mail without markup.

    The time grows with the length alone: html.parser takes 40 seconds for 256 kB of comments that do not end.
    """
    first, *pieces = page.split("<")
    lines, depth, hidden, is_below = [first], 0, "", False
    for piece in pieces:
        if hidden == _COMMENT or (not hidden and piece.startswith(_COMMENT)):
            _, end, words = piece.partition("-->")
            hidden = "" if end else _COMMENT
            lines[-1] += words
            continue
        tag = _TAG.match(piece)
        closes, name = (tag[1] == "/", (tag[2] or "").lower()) if tag else (False, "")
        if hidden:
            if not (closes and name == hidden):
                continue
            hidden = ""
        elif _HIDDEN.fullmatch(name) and not closes:
            hidden = name
            continue
        if name == "blockquote":
            depth = max(0, depth - 1 if closes else depth + 1)
        is_below = is_below or (name == "div" and _OUTLOOK.search(piece.partition(">")[0]) is not None)
        if _BLOCKS.fullmatch(name):
            lines.append("> " if depth or is_below else "")
        elif name in ("td", "th"):
            lines[-1] += " "
        lines[-1] += piece.partition(">")[2] if tag else "<" + piece
    return "\n".join(" ".join(unescape(line).split()) for line in lines)
