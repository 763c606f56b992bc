"""Whatever is typed as the value of whatever field: it is written and reads back as it was meant, or it is refused."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentor_cli.cli.call import Call
from mentor_cli.cli.records.fields import field_params, read_typed, revised
from mentor_cli.cli.refusing import refuse_contradictions
from mentor_cli.core.errors import UsageError
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS, Kind
from mentor_cli.store.reading import read_record
from strategies import TEXTS

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "buddy-group"
# Pieces of which values are made, of every type and of none.
PIECES = st.sampled_from(
    ["amina", "2026-12-01", "fri", "+2w", "18:00", "6pm", "T", "git", "=", "3", "-1", "1.5", "12h", ",", ", ", ": ",
     ":", "[", "]", "{", "}", "{day: tue, from: 18:00, to: 20:00}", "{from: 2026-12-01}", "tue", "yes", "no", "~",
     "null",
     "#", " #", "@", "'", '"', "\\", "\n", "\t", "\r", "---", "- ", "x@example.org", "https://example.org/", "active",
     "Europe/London", "é", "😀", "\u202e", "\x1b", "\x00", "\x85", "\u2028", "\ufeff", "|", ">", "&a", "*a", "!!str"]
)  # fmt: skip
TYPED = st.one_of(
    TEXTS,
    st.lists(PIECES, max_size=6).map("".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=10),
)


@pytest.fixture(scope="module")
def call(tmp_path_factory: pytest.TempPathFactory) -> Call:
    place = tmp_path_factory.mktemp("any") / "w"
    shutil.copytree(EXAMPLE, place)
    (place / "notes").mkdir()
    (place / "notes/a.md").write_text("---\nauthor: amina\n---\nText.\n", encoding="utf-8")
    (place / "certificates").mkdir()
    (place / "certificates/a.md").write_text("---\nperson: amina\nissued: 2026-12-01\n---\n", encoding="utf-8")
    return Call({"MENTOR_NOW": "2026-12-03T16:20+00:00", "MENTOR_CACHE": "off"}, workspace=str(place))


def typed_values(call: Call, kind: Kind, name: str, texts: Any) -> dict[str, Any] | None:
    """What is read from the texts; None when they are refused, as they should be if at all."""
    try:
        return read_typed(call, kind, {f"field_{name}": texts})
    except UsageError as error:
        refused = error
    assert refused.exit_code == 2
    assert refused.message
    assert refused.hint
    return None


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_it_is_written_as_it_was_meant_or_refused(call: Call, kind: Kind, data: st.DataObject) -> None:
    param = data.draw(st.sampled_from(field_params(kind)))
    name = param.name.removeprefix("field_")
    texts = data.draw(st.lists(TYPED, min_size=1, max_size=2) if param.many else TYPED)
    before = call.workspace.records(kind.folder)[0]
    values = typed_values(call, kind, name, texts)
    if values is None or (values[name] is None and name in kind.one_of):
        return
    changes = revised(call, before, values)
    try:
        refuse_contradictions(changes)
    except UsageError:
        return
    after = read_record(kind, before.path, changes[0].after or b"") if changes else before
    _reads_back(kind, before, after, values)


def _reads_back(kind: Kind, before: Record, after: Record, values: dict[str, Any]) -> None:
    assert after.findings == before.findings
    assert after.body == before.body
    for name in {*before.values, *after.values, *values}:
        wanted = values.get(name, None if name in values else before.values.get(name))
        assert after.values.get(name) == (wanted if wanted not in ([], {}) else None)


@pytest.mark.parametrize("name", ["style", "experience"])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TYPED.filter(str.strip))
def test_text_is_any_text_for_every_reader(call: Call, name: str, text: str) -> None:
    before = call.workspace.records("people")[0]
    values = typed_values(call, KINDS["people"], name, text)
    assert values == {name: text}
    (change,) = revised(call, before, values)
    front = (change.after or b"").decode("utf-8").split("\n---\n")[0]
    assert yaml.safe_load(front)[name] == text
