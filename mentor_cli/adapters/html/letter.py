"""An invitation as the HTML part of a mail: plain elements, no script, no pictures, nothing from elsewhere."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.invitations.asked import Asked
    from mentor_cli.core.invitations.letter import AgendaRow, Letter

_LINK = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:)]")


def letter_page(letter: Letter) -> str:
    """The whole page; what people wrote stays words, links that are whole can be followed."""
    facts = "".join(f"<tr><th align=\"left\" valign=\"top\">{escape(name)}</th><td>{_linked(words)}</td></tr>\n"
                    for name, words in letter.facts)  # fmt: skip
    agenda = "".join(map(_row, letter.agenda))
    asked = "".join(map(_asked, letter.asked))
    return (
        '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"></head>\n<body>\n'
        f'<p>{_linked(letter.opening)}</p>\n<table cellpadding="3">\n{facts}</table>\n'
        + (f'<h3>Agenda</h3>\n<table cellpadding="3">\n{agenda}</table>\n' if agenda else "")
        + (f"<h3>Before we meet, please</h3>\n<ul>\n{asked}</ul>\n" if asked else "")
        + f"<p>{escape(letter.closing)}</p>\n</body>\n</html>\n"
    )


def _row(row: AgendaRow) -> str:
    lead = f", {escape(row.lead)}" if row.lead else ""
    return f"<tr><td>{escape(row.clock)}</td><td>{escape(row.title)} <small>{row.minutes} min{lead}</small></td></tr>\n"


def _asked(asked: Asked) -> str:
    details = "<br>".join(_linked(line) for line in asked.details)
    return f"<li>{_linked(asked.what)}{f'<br>{details}' if details else ''}</li>\n"


def _linked(words: str) -> str:
    """The words, escaped, their web addresses as links."""
    parts, at = [], 0
    for link in _LINK.finditer(words):
        address = escape(link[0])
        parts += [escape(words[at : link.start()]), f'<a href="{address}">{address}</a>']
        at = link.end()
    return "".join([*parts, escape(words[at:])])
