"""Options made from the table of fields, and what is typed behind them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import COMMON, DRY_RUN
from mentor_cli.cli.records.fields import field_params, read_typed, revised
from mentor_cli.core.errors import AmbiguousId, UnknownId, UsageError
from mentor_cli.core.records import KINDS


@pytest.fixture
def call(example: Path) -> Call:
    return Call({"MENTOR_NOW": "2026-12-03T16:20+00:00", "MENTOR_CACHE": "off"}, workspace=str(example))


def read(call: Call, kind: str, **typed: Any) -> dict[str, Any]:
    return read_typed(call, KINDS[kind], {f"field_{name.rstrip('_')}": given for name, given in typed.items()})


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
def test_every_field_is_an_option_that_clashes_with_none_that_all_commands_have(kind: Any) -> None:
    params = field_params(kind)
    kept = {"aliases", "published", "confidential"}
    assert [param.name.removeprefix("field_") for param in params] == [name for name in kind.fields if name not in kept]
    flags = {flag for param in params for flag in param.flags}
    assert not flags & {flag for param in (*COMMON, DRY_RUN) for flag in param.flags}
    assert all(param.help.endswith(".") and param.help[0].isupper() for param in params)


def test_some_fields_may_be_left_to_the_command() -> None:
    names = [param.flags[0] for param in field_params(KINDS["people"], except_=("name", "email"))]
    assert "--hours-per-week" in names
    assert "--name" not in names


@pytest.mark.parametrize(
    ("kind", "typed", "values"),
    [
        ("goals", {"due": "+2w"}, {"due": "2026-12-17"}),
        ("goals", {"due": "fri", "written": "1 Dec 2026"}, {"written": "2026-12-01", "due": "2026-12-04"}),
        ("goals", {"effort": "90 min"}, {"effort": "1h30m"}),
        ("goals", {"effort": "2h"}, {"effort": "2h"}),
        ("goals", {"target": "3", "from_": "-0.5"}, {"from": -0.5, "target": 3}),
        ("goals", {"why": "no"}, {"why": "no"}),
        ("goals", {"why": "~"}, {"why": "~"}),
        ("goals", {"why": "{a: b}, #c"}, {"why": "{a: b}, #c"}),
        ("goals", {"owner": "wiś", "support": ["rosa, yar", "owen"]},
         {"owner": "tomek", "support": ["rosa", "yared", "owen"]}),
        ("goals", {"owner": "buddies"}, {"owner": "thursday"}),
        ("goals", {"status": "Active"}, {"status": "active"}),
        ("goals", {"milestones": ["{date: fri, what: 'a, b'}", "{date: 2026-12-09, what: c}"]},
         {"milestones": [{"date": "2026-12-04", "what": "a, b"}, {"date": "2026-12-09", "what": "c"}]}),
        ("goals", {"due": "", "focus": [" "]}, {"due": None, "focus": None}),
        ("goals", {"focus": ["SQL, Git", "#react"]}, {"focus": ["SQL", "Git", "#react"]}),
        ("goals", {"focus": ["[SQL, 'a, b']"]}, {"focus": ["SQL", "a, b"]}),
        ("people", {"offers": ["git=4,html=3", "sql=1"]}, {"offers": {"git": 4, "html": 3, "sql": 1}}),
        ("people", {"offers": ["{git: 4}"]}, {"offers": {"git": 4}}),
        ("people", {"modules": ["git=yesterday"]}, {"modules": {"git": "2026-12-02"}}),
        ("people", {"hours": "{from: 6pm, until: 20:00}"}, {"hours": {"from": "18:00", "until": "20:00"}}),
        ("people", {"availability": ["{day: tue, from: 18:00, to: 20:00}, {day: thu, from: 9:30, to: 10:00}"]},
         {"availability": [{"day": "tue", "from": "18:00", "to": "20:00"},
                           {"day": "thu", "from": "09:30", "to": "10:00"}]}),
        ("groups", {"members": ["ami,tomek,{id: yar, joined: today}"]},
         {"members": ["amina", "tomek", {"id": "yared", "joined": "2026-12-03"}]}),
        ("sessions", {"absent": ["ami=ill, sorry,tomek=excused"]},
         {"absent": {"amina": "ill, sorry", "tomek": "excused"}}),
        ("sessions", {"start": "tomorrow 6pm"}, {"start": "2026-12-04T18:00"}),
        ("sessions", {"tables": ["[[ami, rosa], [owen]]"]}, {"tables": [["amina", "rosa"], ["owen"]]}),
        ("sessions", {"tables": ["[ami, rosa],[owen]"]}, {"tables": [["amina", "rosa"], ["owen"]]}),
    ],
)  # fmt: skip
def test_what_is_typed(call: Call, kind: str, typed: dict[str, Any], values: dict[str, Any]) -> None:
    assert read(call, kind, **typed) == values


@pytest.mark.parametrize(
    ("kind", "typed", "code", "message", "hint"),
    [
        ("goals", {"due": "2026-02-30"}, "F012", "due: 2026-02-30 is not a date",
         "February 2026 has 28 days; write 2026-02-28"),
        ("goals", {"due": "soon"}, "F012", "due: soon is not a date", "write it as 2026-12-01, 1 Dec 2026, "),
        ("goals", {"due": "01/12/2026"}, "F012", "due: 01/12/2026 is not a date", "write 2026-12-01 or 2026-01-12"),
        ("goals", {"target": "three"}, "F010", "target: three is not a number", "write it in digits, such as 3 or 2.5"),
        ("goals", {"status": "open"}, "F011", "status: open is not one of draft, active, ", "write one of"),
        ("goals", {"milestones": ["{date: soon, what: x}"]}, "F012", "milestones.date: soon is not a date", "write"),
        ("people", {"offers": ["git"]}, "F010", "offers takes keys", "write KEY=VALUE"),
        ("people", {"offers": ["git=9"]}, "F010", "offers.git: 9 is not a whole number from 1 to 5", "write a"),
        ("people", {"hours": "6-8"}, "F010", "hours takes {from, until}, not plain text", "write {from: …, until: …}"),
        ("people", {"hours": "{form: 08:00}"}, "F015", "hours.form is not a known field", "did you mean from?"),
        ("people", {"availability": ["{day: tue"]}, "F005", "availability: a bracket ({) is opened here", ""),
        ("people", {"timezone": "London"}, "F010", "timezone: London is not a time zone", "did you mean Europe/London"),
        ("sessions", {"start": "29 Mar 2027 25:00"}, "F012", "start: ", ""),
    ],
)  # fmt: skip
def test_mistakes_have_the_code_and_the_words_of_files(
    call: Call, kind: str, typed: dict[str, Any], code: str, message: str, hint: str
) -> None:
    with pytest.raises(UsageError) as mistake:
        read(call, kind, **typed)
    assert mistake.value.exit_code == 2
    assert mistake.value.finding.code == code
    assert mistake.value.message.startswith(message)
    assert mistake.value.hint.startswith(hint)


def test_ids_that_lead_nowhere(call: Call) -> None:
    with pytest.raises(UnknownId, match="there is no person zorro"):
        read(call, "goals", support=["zorro"])
    with pytest.raises(UnknownId, match="there is no person or group zorro"):
        read(call, "goals", owner="zorro")
    with pytest.raises(AmbiguousId):
        read(call, "goals", carried_from="amina")


def test_nothing_is_changed_where_the_values_are_there_already(call: Call) -> None:
    amina = call.workspace.find("people", "amina")
    assert revised(call, amina, {"roles": ["mentee", "peer"], "timezone": "Europe/London"}) == []
    (change,) = revised(call, amina, {"roles": ["mentee"]})
    assert change.before is not None
    assert change.after == change.before.replace(b"roles: [mentee, peer]", b"roles: [mentee]")


def test_a_path_may_be_typed_from_anywhere(call: Call, example: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (example / "files").mkdir()
    (example / "files/plan.pdf").write_bytes(b"")
    monkeypatch.chdir(example / "files")
    for typed in ("plan.pdf", "files/plan.pdf", str(example / "files/plan.pdf"), "../files/plan.pdf"):
        assert read(call, "problems", artefacts=[typed]) == {"artefacts": ["files/plan.pdf"]}
    with pytest.raises(UsageError, match="is not a path inside the workspace"):
        read(call, "problems", artefacts=[str(example.parent / "x.pdf")])
    with pytest.raises(UsageError, match="not the path of an"):
        read(call, "people", busy=["plan.pdf"])
