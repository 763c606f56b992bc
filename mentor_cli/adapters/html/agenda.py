"""A session's agenda as one page for a browser and for paper, whole in itself: no script, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

_STYLE = """
@page { size: A4; margin: 8mm 10mm; }
body { font: 10.5pt/1.35 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #111; max-width: 46em; margin: 1em auto;
  padding: 0 1em; }
h1 { font-size: 15pt; margin: 0 0 .2em; }
h2 { font-size: 11pt; margin: .8em 0 .1em; break-after: avoid; }
h2 time { font-variant-numeric: tabular-nums; margin-right: .6em; }
h2 small { font-weight: normal; color: #555; }
p, ul, ol { margin: .15em 0 .35em; }
ul, ol { padding-left: 1.4em; }
li { margin: 0; }
section { break-inside: avoid; border-top: 1px solid #ccc; }
.who { color: #333; }
@media print {
  body { margin: 0; padding: 0; max-width: none; font-size: 7.8pt; line-height: 1.22; columns: 2; column-gap: 7mm; }
  h1, .who { column-span: all; }
  section { break-inside: auto; }
  h2 { font-size: 8.4pt; margin-top: .25em; }
  p, ul, ol { margin: .05em 0 .1em; }
  a { color: inherit; }
}
"""


class PageSegment(NamedTuple):
    """One segment: its clock, minutes, title, who leads (perhaps empty), and what its section says, in Markdown."""

    clock: str
    minutes: int
    title: str
    lead: str
    text: str


def agenda_page(title: str, who: str, before: str, segments: Sequence[PageSegment], after: str, language: str) -> str:
    """The whole page. `who` is one line; `before` and `after` are Markdown for what stands around the segments."""
    parts = [_section(segment) for segment in segments]
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="generator" content="mentor">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f'<h1>{escape(title)}</h1>\n<p class="who">{escape(who)}</p>\n{_markdown(before)}'
        f"{''.join(parts)}{_markdown(after)}</body>\n</html>\n"
    )


def _section(segment: PageSegment) -> str:
    lead = f", {escape(segment.lead)}" if segment.lead else ""
    return (
        f"<section>\n<h2><time>{escape(segment.clock)}</time>{escape(segment.title)} "
        f"<small>{segment.minutes} min{lead}</small></h2>\n{_markdown(segment.text)}</section>\n"
    )


def _markdown(text: str) -> str:
    """CommonMark as HTML; what is HTML in it already stays words."""
    if not text.strip():
        return ""
    from markdown_it import MarkdownIt

    return str(MarkdownIt("commonmark", {"html": False}).disable("image").render(text))
