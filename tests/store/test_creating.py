"""New records and changed fields: what is written is read back as it was meant, and little else changes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.fieldtypes import (
    BIRTHDAY,
    COUNT,
    DATE,
    DURATION,
    MINUTES,
    MOMENT,
    NUMBER,
    RATING,
    TIME,
    YES_NO,
    ZONE,
    Choice,
    Either,
    FieldType,
    Keyed,
    Many,
    Shape,
)
from mentor_cli.core.records import KINDS, Kind
from mentor_cli.store.creating import new_record_text
from mentor_cli.store.reading import read_record
from mentor_cli.store.revising import revise

# Words that YAML reads as something else, and signs that break it.
TEXTS = st.one_of(
    st.sampled_from(["no", "12:30", "1e3", "~", "- a", "a: b", "#x", "@ana", "{a", "[", "007", "x,y", "'", '"', "%"]),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12),
).filter(lambda text: text.strip() != "")
DATES = st.dates().map(str)
PLAIN: dict[FieldType, st.SearchStrategy[Any]] = {
    BIRTHDAY: st.just("02-29"),
    COUNT: st.integers(0, 999),
    DATE: DATES,
    DURATION: st.sampled_from(["45m", "12h", "1h30m"]),
    MINUTES: st.integers(1, 1440),
    MOMENT: DATES.map(lambda day: f"{day}T18:00"),
    NUMBER: st.one_of(st.integers(-99, 99), st.sampled_from([0.5, 2.25])),
    RATING: st.integers(1, 5),
    TIME: st.times().map(lambda time: f"{time:%H:%M}"),
    YES_NO: st.booleans(),
    ZONE: st.sampled_from(["Europe/London", "UTC"]),
}


def values_of(type_: FieldType) -> st.SearchStrategy[Any]:
    if type_ in PLAIN:
        return PLAIN[type_]
    if isinstance(type_, Choice):
        return st.sampled_from(type_.choices)
    if isinstance(type_, Many):
        return st.lists(values_of(type_.entry), min_size=1, max_size=3)
    if isinstance(type_, Keyed):
        return st.dictionaries(values_of(type_.keys), values_of(type_.values), min_size=1, max_size=3)
    if isinstance(type_, Either):
        return values_of(type_.scalar)
    if isinstance(type_, Shape):
        return st.fixed_dictionaries({name: values_of(field.type) for name, field in type_.fields.items()})
    return TEXTS


def records(kind: Kind) -> st.SearchStrategy[dict[str, Any]]:
    required = {name: values_of(field.type) for name, field in kind.fields.items() if field.required}
    others = {name: values_of(field.type) for name, field in kind.fields.items() if not field.required}
    # One of the fields of which one must be there.
    required |= {name: others.pop(name) for name in kind.one_of[:1]}
    return st.fixed_dictionaries(required, optional=others)


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
        ("email:\n- a # one\n- b\n- c", {"email": ["a", "c", "d"]}, "email:\n- a # one\n- c\n- d"),
        ("email: a", {"email": ["b"]}, "email: [b]"),
        ("languages: [en, so]", {"languages": ["so", "en"]}, "languages: [so, en]"),
        ("offers:\n  sql: 3 # ok\n  git: 1", {"offers": {"sql": 3, "html": 2}}, "offers:\n  sql: 3 # ok\n  html: 2"),
        ("offers: {sql: 3}", {"offers": {"git": 2}}, "offers: {git: 2}"),
        ("hours: {from: '07:30', until: '22:00'}", {"hours": {"from": "08:00", "until": "22:00"}},
         "hours: {from: '08:00', until: '22:00'}"),
        ("style: x\nregion: y", {"style": None}, "region: y"),
        ("style: x", {"style": "x"}, "style: x"),
        ("away: [{from: 2026-12-01}]", {"away": [{"from": "2026-12-01"}, {"from": "2026-12-24", "why": "no"}]},
         'away: [{from: 2026-12-01}, {from: 2026-12-24, why: "no"}]'),
    ],
)  # fmt: skip
def test_the_smallest_edit_is_made(before: str, values: dict[str, Any], after: str) -> None:
    def whole(fields: str) -> bytes:
        return f"---\nname: Ana # me\n{fields}\nx-own: 1\n---\ntext".encode()

    assert revise(KINDS["people"], "people/ana.md", whole(before), values).decode() == whole(after).decode()
