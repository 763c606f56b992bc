"""`mentor explain`: the page of a rule, or all rules in a line each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.fieldlines import labelled
from mentor_cli.cli.render import table
from mentor_cli.core.errors import UnknownId
from mentor_cli.core.judgement.pages import pages

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.judgement.rules import RulePage


def explain(call: Call, *, code: str | None) -> Outcome:
    """The page of one rule; without a code every rule. Raises UnknownId with the codes that are near."""
    everything = pages()
    if code is None:
        rows = [(page.code, _about(page), page.title) for page in everything]
        document = {"rules": [page._asdict() for page in everything]}
        return Outcome(document, table(rows, ("code", "about", "what it says"), call.width))
    page = _page_of(code, everything)
    return Outcome(page._asdict(), list(_lines(page)))


def _about(page: RulePage) -> str:
    if page.code.startswith("LANG"):
        return "language"
    return page.criterion.replace("_", "-") or "state"


def _page_of(code: str, everything: tuple[RulePage, ...]) -> RulePage:
    wanted = code.strip().upper()
    found = next((page for page in everything if page.code == wanted), None)
    if found:
        return found
    from mentor_cli.core.fieldtypes import nearest

    codes = tuple(page.code for page in everything)
    near = [one for one in codes if wanted and one.startswith(wanted)] or list(
        nearest(wanted, codes, most=3, likeness=0.6)
    )
    hint = f"did you mean {', '.join(near[:8])}?" if near else "mentor explain lists them all"
    raise UnknownId(f"no rule has the code {code.strip()}" if wanted else "an empty code is that of no rule", hint)


def _lines(page: RulePage) -> Iterator[str]:
    yield f"{page.code} · {page.title}"
    yield ""
    yield page.why
    yield ""
    yield from labelled(
        [
            ("instead of", page.bad),
            ("better", page.good),
            ("ask", page.hint),
            ("follows", _consequence(page)),
            ("switch off", _switch(page)),
        ]
    )


def _consequence(page: RulePage) -> str:
    criterion = page.criterion.replace("_", "-")
    if page.criterion and page.makes:
        return f"{page.severity}: {criterion} is {page.makes}"
    if page.makes:
        return f"{page.severity}: every criterion is {page.makes}"
    return f"{page.severity}: a word on {criterion}, no verdict" if page.criterion else f"{page.severity}, no verdict"


def _switch(page: RulePage) -> str:
    if page.code.startswith("LANG"):
        return ""
    noun = "problem" if page.code.startswith("PROBLEM") else "goal"
    here = f"judgement: {{{page.code}: off}} in mentor.yaml"
    return f"{here}\nin one {noun}: <!-- mentor: allow {page.code} because … -->"


EXPLAIN = Command(
    explain,
    "Show the page of a rule: what it says and why, what is better, and the question that helps. Without a code every "
    "rule is listed.",
    (Param("code", "The rule's code, such as SMART-T02.", metavar="CODE", complete="rules"),),
    examples=("mentor explain SMART-T02", "mentor explain goal-s03 --json", "mentor explain"),
)
