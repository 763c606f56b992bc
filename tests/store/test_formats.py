"""Session formats on the disk: which one wins, and where the faults of a broken one are."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mentor_cli.core.checking.formats import unknown_formats
from mentor_cli.core.record import Record
from mentor_cli.store.formats import FormatFiles

OWN = "---\ntitle: Own\nsegments:\n  - {title: A, minutes: 5}\n---\n## A\nWords.\n"


@pytest.fixture(params=["off", "on"])
def environ(request: pytest.FixtureRequest, tmp_path: Path) -> dict[str, str]:
    return {"MENTOR_CACHE": "off" if request.param == "off" else str(tmp_path / "cache")}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "workspace" / "templates" / "formats").mkdir(parents=True)
    return tmp_path / "workspace"


def write(root: Path, name: str, text: str) -> Path:
    """A file that is old enough to be kept in the cache."""
    path = root / "templates" / "formats" / name
    path.write_text(text, encoding="utf-8")
    os.utime(path, (1_700_000_000, 1_700_000_000 + len(text)))
    return path


def test_without_a_workspace_those_that_come_with_mentor(environ: dict[str, str]) -> None:
    formats = FormatFiles(None, environ)
    assert {"buddy", "technical"} <= set(formats.names)
    assert formats.own_names == []
    for name in formats.names:
        found = formats[name]
        assert (found.own, found.findings) == (False, ())
        assert found.form is not None
    with pytest.raises(KeyError):
        formats["none"]


def test_an_own_one_wins(root: Path, environ: dict[str, str]) -> None:
    for name in ("buddy.md", "monday.md", "README.md", "_draft.md", ".hidden.md", "notes.txt"):
        write(root, name, OWN)
    formats = FormatFiles(str(root), environ)
    assert formats.own_names == ["buddy", "monday"]
    assert set(formats.names) >= {"buddy", "monday", "technical"}
    buddy, monday = formats["buddy"], formats["monday"]
    assert (buddy.form and buddy.form.title, buddy.own, buddy.hides) == ("Own", True, True)
    assert (monday.own, monday.hides, monday.path) == (True, False, "templates/formats/monday.md")
    assert list(formats.findings()) == []


def test_a_change_is_seen(root: Path, environ: dict[str, str]) -> None:
    write(root, "monday.md", OWN)
    first = FormatFiles(str(root), environ)["monday"]
    assert first.form is not None
    assert FormatFiles(str(root), environ)["monday"] == first
    if environ["MENTOR_CACHE"] != "off":
        assert list(Path(environ["MENTOR_CACHE"]).rglob("templates-formats"))
    write(root, "monday.md", OWN.replace("5", "five"))
    assert FormatFiles(str(root), environ)["monday"].form is None


def test_faults_have_their_places_in_order(root: Path, environ: dict[str, str]) -> None:
    text = "---\ntitle: T\npeople: many\nsegments:\n  - title: A\n    minutes: ten\n  - {title: B, minutes: 5}\n---\n"
    write(root, "monday.md", text + "\n## A\n{gaols}\n\n## Bee\nx\n")
    found = FormatFiles(str(root), environ)["monday"]
    assert found.form is None
    assert [(one.code, one.line, one.column, one.length) for one in found.findings] == [
        ("A002", 3, 9, 4),
        ("A001", 6, 14, 3),
        ("A007", 7, 13, 1),
        ("A009", 11, 1, 7),
        ("A006", 13, 1, 6),
    ]


def test_what_reading_finds_comes_first(root: Path, environ: dict[str, str]) -> None:
    write(root, "monday.md", "---\ntitle: T\nsegments:\n  - {title: A, minutes: ten}\nshorten: perhaps\n---\n## A\n")
    found = FormatFiles(str(root), environ)["monday"]
    assert [one.code for one in found.findings] == ["F010"]
    write(root, "empty.md", "")
    (root / "templates" / "formats" / "latin.md").write_bytes(b"---\ntitle: \xe9\n---\n")
    formats = FormatFiles(str(root), environ)
    assert [finding.code for finding in formats.findings()] == ["F020", "F001", "F010"]


def test_a_link_out_of_the_workspace_is_a_finding(root: Path, tmp_path: Path, environ: dict[str, str]) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text(OWN, encoding="utf-8")
    (root / "templates" / "formats" / "linked.md").symlink_to(outside)
    found = FormatFiles(str(root), environ)["linked"]
    assert found.form is None
    assert [finding.code for finding in found.findings] == ["F024"]


def test_names_of_formats_that_are_not_there() -> None:
    groups = [Record("groups", name, f"groups/{name}.md", {"format": name}) for name in ("buddy", "budy", "coffee")]
    workspace = Record("mentor.yaml", "mentor", "mentor.yaml", {"defaults": {"format": "technicl"}})
    found = list(unknown_formats([*groups, Record("groups", "none", "groups/none.md")], workspace,
                                 ["buddy", "technical"]))  # fmt: skip
    assert [(record.id, doubt.path, doubt.hint) for record, doubt in found] == [
        ("budy", ("format",), "did you mean buddy?"),
        ("coffee", ("format",), "there are buddy, technical"),
        ("mentor", ("defaults", "format"), "did you mean technical?"),
    ]
    assert {doubt.severity for _, doubt in found} == {"warning"}
