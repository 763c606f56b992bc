"""People's words as plain list items."""

from __future__ import annotations

from mentor_cli.core.agenda.plainlines import as_items

WRITTEN = """- Mette Holm, hires
  for a water company
- [x] Write to Mette @henrik due:2026-11-25 done:2026-11-23 ^t4n8c
- [ ] Ring Joaquín

A paragraph
over two lines.
1. # not a heading
"""


def test_items_and_paragraphs_are_items_and_a_task_is_none() -> None:
    assert as_items(WRITTEN) == [
        "- Mette Holm, hires for a water company",
        "- Write to Mette (henrik, done)",
        "- Ring Joaquín",
        "- A paragraph over two lines.",
        "- \\# not a heading",
    ]
