"""Which ids follow from another, and which words of a text are a record's name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from mentor_cli.core.record import Record
from mentor_cli.core.renaming import Rename, derived_id, new_ids, renamed_body, renamer

NEW = {("people", "ana"): "zed", ("groups", "thu"): "fri", ("sessions", "2026-12-03-thu"): "2026-12-03-fri"}
KNOWN = {"people": {"ana", "bo"}, "groups": {"thu"}, "sessions": {"2026-12-03-thu", "s"}}


@pytest.mark.parametrize(
    ("kind", "identity", "values", "derived"),
    [
        ("goals", "ana-cv", {"owner": "ana"}, "zed-cv"),
        ("goals", "ana-cv", {"owner": "bo"}, None),
        ("goals", "anab-cv", {"owner": "ana"}, None),
        ("goals", "thu-demo", {"owner": "thu"}, "fri-demo"),
        ("goals", "ana", {"owner": "ana"}, None),
        ("problems", "ana-late-2", {"owner": "ana"}, "zed-late-2"),
        ("diary", "2026-12-03-ana-won", {"owner": "ana"}, "2026-12-03-zed-won"),
        ("diary", "ana-won", {"owner": "ana"}, None),
        ("sessions", "2026-12-03-thu", {"group": "thu"}, "2026-12-03-fri"),
        ("sessions", "2026-12-03-thu-1830", {"group": "thu"}, "2026-12-03-fri-1830"),
        ("sessions", "2026-12-03-thursday", {"group": "thu"}, None),
        ("sessions", "2026-12-03-buddy-ana", {"format": "buddy", "people": ["ana", "bo"]}, "2026-12-03-buddy-zed"),
        ("sessions", "2026-12-03-buddy-ana", {"format": "buddy", "people": ["bo", "ana"]}, None),
        ("notes", "2026-12-03-thu-ana", {"session": "2026-12-03-thu", "author": "ana"}, "2026-12-03-fri-zed"),
        ("feedback", "s-ana", {"session": "s", "from": "ana"}, "s-zed"),
        ("feedback", "s-bo-ana", {"session": "s", "from": "bo", "about": "ana"}, "s-bo-zed"),
        ("feedback", "s-bo-ana", {"session": "s", "from": "bo"}, None),
        ("assessments", "2026-12-01-ana-by-bo", {"person": "ana", "by": "bo"}, "2026-12-01-zed-by-bo"),
        ("messages", "thu/20261201T180500Z-ana", {"group": "thu", "from": "ana"}, "fri/20261201T180500Z-zed"),
        ("resources", "ana", {"title": "Ana"}, None),
        ("certificates", "ana-1", {"person": "ana"}, None),
    ],
)
def test_ids_made_of_other_ids(kind: str, identity: str, values: dict[str, Any], derived: str | None) -> None:
    record = Record(kind, identity, f"{kind}/{identity}.md", values)
    assert derived_id(record, renamer(NEW, KNOWN)) == derived


def test_what_follows_may_have_followers() -> None:
    group = Record("groups", "thu", "groups/thu.md")
    records: Sequence[Record] = (
        Record("feedback", "2026-12-03-thu-bo", "", {"session": "2026-12-03-thu", "from": "bo"}),
        group,
        Record("sessions", "2026-12-03-thu", "", {"group": "thu"}),
    )
    assert new_ids(records, group, "fri", KNOWN) == {
        ("groups", "thu"): "fri",
        ("sessions", "2026-12-03-thu"): "2026-12-03-fri",
        ("feedback", "2026-12-03-thu-bo"): "2026-12-03-fri-bo",
    }


PERSON, GOAL, WORD = (
    Rename("people", "ana", "zed"),
    Rename("goals", "ana-cv", "zed-cv"),
    Rename("goals", "react", "ui"),
)


@pytest.mark.parametrize(
    ("rename", "kind", "text", "after"),
    [
        (PERSON, "goals", "- [ ] Call @ana.", "- [ ] Call @zed."),
        (PERSON, "goals", "(@ana), @Ana: @ana's", "(@zed), @zed: @zed's"),
        (
            PERSON,
            "goals",
            "x@ana @anab @ana-b @ana.b @@ana @ana_b a+@ana",
            "x@ana @anab @ana-b @ana.b @@ana @ana_b a+@ana",
        ),
        (PERSON, "goals", "ana", "ana"),
        (PERSON, "goals", "```\n@ana\n```\n<!-- @ana -->", "```\n@ana\n```\n<!-- @zed -->"),
        (PERSON, "diary", "[her](../people/ana.md#x)", "[her](../people/zed.md#x)"),
        (GOAL, "sessions", "- ana-cv: 2 of 3 (ana-cv)", "- zed-cv: 2 of 3 (zed-cv)"),
        (GOAL, "sessions", "ana-cv-2 x-ana-cv /ana-cv ana-cv.txt", "ana-cv-2 x-ana-cv /ana-cv ana-cv.txt"),
        (GOAL, "sessions", "ana-cv. ana-cv.md", "zed-cv. zed-cv.md"),
        (GOAL, "goals", "ana-cv and goals/ana-cv.md", "ana-cv and goals/zed-cv.md"),
        (GOAL, "goals", "goals/old/ana-cv.md", "goals/old/zed-cv.md"),
        (WORD, "sessions", "- react: done, and react (react)", "- ui: done, and react (ui)"),
    ],
)
def test_names_in_a_text(rename: Rename, kind: str, text: str, after: str) -> None:
    assert renamed_body(kind, text, [rename]) == after


def test_nothing_is_touched_in_a_sealed_text() -> None:
    sealed = "-----BEGIN AGE ENCRYPTED FILE-----\n@ana\n-----END AGE ENCRYPTED FILE-----\n"
    assert renamed_body("goals", sealed, [PERSON]) == sealed


def test_a_name_that_could_be_two_records_stays() -> None:
    both = {"people": {"ana"}, "groups": {"ana"}}
    new_name = renamer(NEW, both)
    assert new_name(("people", "groups"), "ana") == "ana"
    assert new_name(("people",), "ana") == "zed"
    assert derived_id(Record("goals", "ana-cv", "goals/ana-cv.md", {"owner": "ana"}), new_name) == "ana-cv"
