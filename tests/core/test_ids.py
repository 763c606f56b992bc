"""Which ids a file can have, and which a command gives."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.ids import LONGEST_NAME, better_id, fold, slug, why_not_given, why_unusable
from mentor_cli.core.tasks import tasks


@pytest.mark.parametrize("identity", ["ana", "ana-lind", "a.b_c-1", "żaneta", "日本", "2026-12-03-thursday", "x"])
def test_ids_that_can_be_given(identity: str) -> None:
    assert why_not_given(identity) is None


@pytest.mark.parametrize(
    ("identity", "why"),
    [
        ("", "is empty"),
        ("a b", "is no id"),
        ("x,y", "is no id"),
        ("-rf", "is no id"),
        ("ana-", "is no id"),
        ("@x", "is no id"),
        ("a\u200db", "is no id"),
        (".x", "begins with . or _"),
        ("_x", "begins with . or _"),
        ("ReadMe", "README"),
        ("con", "Windows"),
        ("LPT1", "Windows"),
        ("a/b", "holds one of"),
        ("a\x1bb", "control character"),
        ("a\x9bb", "control character"),
        ("a\u202eb", "control character"),
        ("ana.md", "ends with .md"),
        ("x" * 121, "is longer than 120 bytes"),
    ],
)
def test_ids_that_cannot(identity: str, why: str) -> None:
    assert why in str(why_not_given(identity))


@pytest.mark.parametrize("identity", ["a b", "x,y", "-rf", "@x", "ana (2)", "Ana's goal", "a\u200db"])
def test_files_made_by_hand_may_be_called_so(identity: str) -> None:
    assert why_unusable(identity) is None
    assert why_not_given(identity)


def test_names_that_ids_are_made_of_are_shorter() -> None:
    assert why_not_given("x" * 49, LONGEST_NAME) == "is longer than 48 characters"


@given(st.text(max_size=60))
def test_the_hint_is_an_id_that_can_be_given(typed: str) -> None:
    said = better_id(typed, ())
    if said != "letters, digits and hyphens always work":
        assert why_not_given(said.removeprefix("such as "), LONGEST_NAME) is None


@given(st.text(max_size=60))
def test_a_slug_is_an_id_that_can_be_given(text: str) -> None:
    assert why_not_given(slug(text)) is None


def test_the_hint_is_free() -> None:
    assert better_id("Ana B", {"ana-b", "ana-b-2"}) == "such as ana-b-3"


@given(st.from_regex(r"[\w.-]{1,30}", fullmatch=True).filter(lambda identity: not why_not_given(identity)))
def test_whoever_has_such_an_id_can_be_named_in_a_task(identity: str) -> None:
    (task,) = tasks(f"- [ ] Ring @{identity} today")
    assert [fold(person) for person in task.people] == [fold(identity)]
