"""New records and changed fields: what is written is read back as it was meant, and little else changes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.records import KINDS, Kind
from mentor_cli.store.creating import new_record_text
from mentor_cli.store.reading import read_record
from mentor_cli.store.revising import revise
from strategies import records


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_every_value_is_read_as_it_was_written(kind: Kind, data: st.DataObject) -> None:
    values = data.draw(records(kind))
    text = new_record_text(kind, values, "A title", "Some text.\n")
    record = read_record(kind, f"{kind.folder}/x.md", text)
    assert not [finding for finding in record.findings if finding.severity == "error"]
    assert record.values == values
    assert list(record.values) == [name for name in kind.fields if name in values]
    assert record.body == "# A title\n\nSome text.\n"


def test_lists_stand_one_entry_a_line_and_absent_values_not_at_all() -> None:
    values = {"due": "2026-12-01", "owner": "ana", "focus": ["SQL"], "support": [], "why": None, "milestones": [
        {"date": "2026-12-01", "what": "off: 1"}]}  # fmt: skip
    assert new_record_text(KINDS["goals"], values, " A\n goal ").decode() == (
        "---\nowner: ana\ndue: 2026-12-01\nfocus:\n  - SQL\nmilestones:\n"
        '  - {date: 2026-12-01, what: "off: 1"}\n---\n# A goal\n'
    )


@pytest.mark.parametrize(
    ("before", "values", "after"),
    [
        ("interests: [a, b] # x", {"interests": ["b", "c"]}, "interests: [b, c] # x"),
        ("languages:\n- a # one\n- b\n- c", {"languages": ["a", "c", "d"]}, "languages:\n- a # one\n- c\n- d"),
        ("email: a@x.example", {"email": ["b@x.example"]}, "email: [b@x.example]"),
        ("languages: [en, so]", {"languages": ["so", "en"]}, "languages: [so, en]"),
        ("offers:\n  sql: 3 # ok\n  git: 1", {"offers": {"sql": 3, "html": 2}}, "offers:\n  sql: 3 # ok\n  html: 2"),
        ("offers: {sql: 3}", {"offers": {"git": 2}}, "offers: {git: 2}"),
        ("hours: {from: '07:30', until: '22:00'}", {"hours": {"from": "08:00", "until": "22:00"}},
         "hours: {from: '08:00', until: '22:00'}"),
        ("style: x\nexperience: y", {"style": None}, "experience: y"),
        ("style: x", {"style": "x"}, "style: x"),
        ("away: [{from: 2026-12-01}]", {"away": [{"from": "2026-12-01"}, {"from": "2026-12-24", "why": "no"}]},
         'away: [{from: 2026-12-01}, {from: 2026-12-24, why: "no"}]'),
    ],
)  # fmt: skip
def test_the_smallest_edit_is_made(before: str, values: dict[str, Any], after: str) -> None:
    def whole(fields: str) -> bytes:
        return f"---\nname: Ana # me\n{fields}\nx-own: 1\n---\ntext".encode()

    assert revise(KINDS["people"], "people/ana.md", whole(before), values).decode() == whole(after).decode()
