"""`mentor explain`: the page of a code, be it of a rule or of what can be wrong in a file; or all in a line each."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.fieldlines import labelled
from mentor_cli.cli.render import table
from mentor_cli.core.errors import UnknownId
from mentor_cli.core.file_rules import failure_pages
from mentor_cli.core.file_rules import pages as file_pages
from mentor_cli.core.file_rules.page import FilePage
from mentor_cli.core.judgement.pages import pages
from mentor_cli.core.judgement.rules import RulePage
from mentor_cli.core.judgement.verdict import BEFORE_RULES, Criterion

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call

Page = RulePage | FilePage
_WIDTH = 100


def explain(call: Call, *, code: str | None) -> Outcome:
    """The page of one code; without a code every one. Raises UnknownId with the codes that are near."""
    if code is not None:
        found = _page_of(code)
        return Outcome(_document(found), list(_lines(found)))
    everything = _everything()
    rows = [(page.code, _about(page), page.title) for page in everything]
    document = {"rules": [_document(page) for page in everything]}
    return Outcome(document, table(rows, ("code", "about", "what it says"), call.width))


def _everything() -> list[Page]:
    found: list[Page] = [*pages()]
    return [*found, *file_pages(), *failure_pages()]


def _page_of(code: str) -> Page:
    wanted = code.strip().upper()
    everything = _everything()
    found = next((page for page in everything if page.code == wanted), None)
    if found:
        return found
    from mentor_cli.core.fieldtypes import nearest

    codes = tuple(page.code for page in everything)
    near = [one for one in codes if wanted and one.startswith(wanted)] or nearest(wanted, codes, most=3, likeness=0.6)
    hint = f"did you mean {', '.join(near[:8])}?" if near else "mentor explain lists them all"
    raise UnknownId(f"no rule has the code {code.strip()}" if wanted else "an empty code is that of no rule", hint)


def _document(page: Page) -> dict[str, str]:
    """The page with the same keys whatever it is about; what a page has not is empty."""
    return {"criterion": "", "makes": "", "hint": "", **page._asdict()}


def _about(page: Page) -> str:
    if isinstance(page, FilePage):
        return "failures" if page.code.startswith("E") else "files"
    if page.code.startswith(BEFORE_RULES):
        return "language" if page.code.startswith("LANG") else "care"
    return page.criterion.replace("_", "-") or "state"


def _lines(page: Page) -> Iterator[str]:
    yield f"{page.code} · {page.title}"
    yield ""
    yield from wrap(page.why, _WIDTH, break_long_words=False, break_on_hyphens=False)
    yield ""
    yield from labelled(
        [
            ("instead of", page.bad),
            ("better", page.good),
            ("ask", "" if isinstance(page, FilePage) else page.hint),
            ("follows", page.severity if isinstance(page, FilePage) else _consequence(page)),
            ("switch off", "" if isinstance(page, FilePage) else _switch(page)),
        ]
    )


def _consequence(page: RulePage) -> str:
    criterion = page.criterion.replace("_", "-")
    if page.criterion == Criterion.PREPARED:
        return f"{page.severity}: a word on how it is prepared, no verdict"
    if page.criterion and page.makes:
        return f"{page.severity}: {criterion} is {page.makes}"
    if page.makes:
        return f"{page.severity}: every criterion is {page.makes}"
    return f"{page.severity}: a word on {criterion}, no verdict" if page.criterion else f"{page.severity}, no verdict"


def _switch(page: RulePage) -> str:
    if page.code.startswith(BEFORE_RULES):
        return ""
    noun = "problem" if page.code.startswith("PROBLEM") else "goal"
    here = f"judgement: {{{page.code}: off}} in mentor.yaml"
    return f"{here}\nin one {noun}: <!-- mentor: allow {page.code} because … -->"


EXPLAIN = Command(
    explain,
    "Show the page of a code that a command printed: what is meant and why, and an example of better. Without a code "
    "everything that has one is listed.",
    (Param("code", "The code, such as SMART-T02 or F012.", metavar="CODE", complete="rules"),),
    examples=("mentor explain SMART-T02", "mentor explain F012", "mentor explain goal-s03 --json"),
)
