"""Rules that a goal or problem is excused from, by a comment in its body.

`<!-- mentor: allow SMART-M03 because two coaches will judge it -->`; several codes may stand in one comment. Without a
reason the comment does not count: nobody can tell later whether it is still right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_OPENING = r"<!--\s*mentor:\s*allow\b"
_CODE = r"\b[A-Za-z]+-[A-Za-z]*\d+"


class Allowance(NamedTuple):
    """One code that a comment names, with the reason it gives, and where the code stands in the body."""

    code: str
    reason: str
    start: int


def allowances(body: str) -> Iterator[Allowance]:
    """Every code that a comment of the body allows, in order."""
    if "mentor:" not in body:
        return
    end = 0
    for opening in re.finditer(_OPENING, body):
        # Comments hold no comments; where one is never closed there is none to look for behind it either.
        if opening.start() < end:
            continue
        start, end = opening.end(), body.find("-->", opening.end())
        if end < 0:
            return
        codes, _, reason = body[start:end].partition("because")
        for code in re.finditer(_CODE, codes):
            yield Allowance(code[0].upper(), reason.strip(), start + code.start())


def allowance_place(body: str, code: str) -> tuple[int, int, int]:
    """Line and column (1-based, in the body) and length of the code in its comment; zeros when it stands nowhere."""
    found = next((one for one in allowances(body) if one.code == code), None)
    if found is None:
        return 0, 0, 0
    line_start = body.rfind("\n", 0, found.start) + 1
    return body.count("\n", 0, found.start) + 1, found.start - line_start + 1, len(code)
