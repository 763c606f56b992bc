"""The documentation is true: its commands print what it shows, its links lead somewhere, its tables fit the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.page import read_page
from harness.plugin import perform
from harness.transcript import ROOT, WrongPage
from write_docs import pages, with_sections

DOCS = ROOT / "docs"
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted(DOCS.rglob("*.md")),
    ROOT / "tests/transcripts/README.md",
]
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)")


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


every_page = pytest.mark.parametrize("path", PAGES, ids=name_of)


@every_page
def test_commands_print_what_the_page_shows(path: Path, request: pytest.FixtureRequest) -> None:
    try:
        perform(path, request.config)
    except WrongPage as wrong:
        pytest.fail(str(wrong), pytrace=False)


def test_generated_parts_are_those_of_the_code() -> None:
    old = [name_of(path) for path, text, renewed in pages() if text != renewed]
    assert not old, f"run `make docs`: {', '.join(old)}"


def test_a_generated_part_is_replaced_and_the_rest_stays() -> None:
    text = "a\n<!-- begin: here -->\nold\n<!-- end: here -->\nb\n"
    assert with_sections(text, {"here": lambda: "new\n"}) == text.replace("old", "\nnew\n")
    with pytest.raises(KeyError):
        with_sections(text, {})


def prose(path: Path) -> str:
    """The page without its fenced blocks."""
    page = read_page(path.read_text(encoding="utf-8"))
    fenced = {number for block in page.blocks for number in range(block.opening, block.closing + 1)}
    return "\n".join(line for number, line in enumerate(page.lines) if number not in fenced)


def anchors(path: Path) -> set[str]:
    """The anchors that a Markdown page's headings have on the web."""
    headings = re.findall(r"^#+ (.+)$", prose(path), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def dead_links(path: Path) -> Iterator[str]:
    for target in LINK.findall(prose(path)):
        if "://" in target or target.startswith("mailto:"):
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        if not there.exists() or (anchor and anchor not in anchors(there)):
            yield target


@every_page
def test_links_lead_somewhere(path: Path) -> None:
    assert not list(dead_links(path))


def test_a_dead_link_is_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# Here it is\n[a](page.md#here-it-is) [b](#there) [c](none.md)\n```\n[d](none)\n```\n", encoding="utf-8"
    )
    assert list(dead_links(page)) == ["#there", "none.md"]


@pytest.mark.parametrize("folder", [DOCS, DOCS / "decisions", DOCS / "stories"], ids=name_of)
def test_every_page_is_in_its_folder_s_index(folder: Path) -> None:
    linked = set(LINK.findall(prose(folder / "README.md")))
    assert {path.name for path in folder.glob("*.md")} - {"README.md"} <= linked
