"""Another id for a record: every reference follows, wherever it stands, and no other byte changes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.errors import MentorError, UnusableFile, UsageError
from mentor_cli.store.renaming import renaming
from mentor_cli.store.workspace import Workspace
from mentor_cli.store.writing import Change

ENVIRONMENT = {"MENTOR_CACHE": "off", "HOME": "/nowhere"}
ALIASES = re.compile(rb"aliases:\r?\n(?:  - [^\n]*\n)+")
SETTINGS = "format: 1\nid: 6f1c0a52-3d84-4b0e-9a77-52c1e0d9b3a4\n"

# A reference in the text of a generated file: {people:ana} is written as the id that ana has by then.
PLACE = re.compile(r"\{(\w+):([\w-]+)\}")
NewIds = Mapping[tuple[str, str], str]


def written(text: str, new_ids: NewIds) -> str:
    return PLACE.sub(lambda found: new_ids.get((found[1], found[2]), found[2]), text)


def put(root: Path, files: Mapping[str, bytes]) -> None:
    for path, content in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def held(root: Path) -> dict[str, bytes]:
    """Every file, without the lines that note former ids."""
    found = (path for path in root.rglob("*") if path.is_file())
    return {str(path.relative_to(root)): ALIASES.sub(b"", path.read_bytes()) for path in found}


def do(root: Path, kind: str, old: str, new: str) -> None:
    """Rename on the disk, without the care that `commit` takes."""
    workspace = Workspace(str(root), ENVIRONMENT)
    for change in renaming(workspace, workspace.find(kind, old), new).changes:
        if change.after is None:
            (root / change.path).unlink()
        else:
            put(root, {change.path: change.after})


# -- workspaces as people write them -----------------------------------------------------------------------

PEOPLE = ("ana", "anab", "ana-maria", "bo")
GROUPS = ("thu", "ana-group")

# Ways to write one id, and a list of ids.
ONE = ("{%s}", "'{%s}'", '"{%s}"', "{%s}   # who")
MANY: tuple[Callable[[list[str]], str], ...] = (
    lambda ids: " [" + ", ".join(ids) + "]",
    lambda ids: " [ " + ",".join(f"'{one}'" for one in ids) + " ]  # all",
    lambda ids: "".join(f"\n  - {one}" for one in ids),
    lambda ids: "".join(f'\n- "{one}" # x' for one in ids),
)
# What surely is no reference, whatever is renamed.
DECOYS = (
    "Mail bo@ana.example, not @anabel or @ana_x or @ana.maria.",
    "x@ana and the ana of the story, thursday, thu.",
    "ana-cv-2 and xana-cv and https://x.example/ana-cv are others.",
    "```\n@ana\n- ana-cv: in a fence\n```",
)


def one_of(draw: st.DrawFn, kind: str, ids: tuple[str, ...]) -> str:
    return draw(st.sampled_from(ONE)) % f"{kind}:{draw(st.sampled_from(ids))}"


def some_of(draw: st.DrawFn, kind: str, ids: tuple[str, ...]) -> str:
    chosen = draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True))
    return draw(st.sampled_from(MANY))([f"{{{kind}:{name}}}" for name in chosen])


def some_prose(draw: st.DrawFn) -> str:
    person = draw(st.sampled_from(PEOPLE))
    lines = [
        f"- [ ] Call @{{people:{person}}} due:2026-12-03 ^k7q2x",
        f"- 2026-12-01 @{{people:{person}}} [3]: half done",
        f"(@{{people:{person}}}, who else.) See goals/{{goals:ana-cv}}.md, or [this](../goals/{{goals:react}}.md)",
        f"<!-- @{{people:{person}}} -->",
        *DECOYS,
    ]
    chosen = draw(st.lists(st.sampled_from(lines), max_size=4))
    return "\n".join(["# Title", "", *chosen]) + draw(st.sampled_from(("", "\n")))


@st.composite
def workspaces(draw: st.DrawFn) -> dict[str, str]:
    """Paths and texts of files, with places for references."""
    one, many, prose = partial(one_of, draw), partial(some_of, draw), partial(some_prose, draw)
    person, other, group = (draw(st.sampled_from(ids)) for ids in (PEOPLE, PEOPLE, GROUPS))
    session = f"2026-12-03-{{groups:{group}}}"
    named = "\n".join([
        "- {goals:ana-cv}: 2 of 3", "- {goals:react}: the react of the course", "({problems:trouble})",
        "{goals:ana-cv}, then {diary:2026-12-01-x-entry}.md",
    ])  # fmt: skip
    files = {f"people/{{people:{name}}}.md": f"---\nname: Ana {name[:1]}\n---\n{prose()}" for name in PEOPLE}
    files |= {
        f"groups/{{groups:{name}}}.md":
            f"---\nkind: community\nmembers:{many('people', PEOPLE)}\n"
            f"mentors: [{{id: {one('people', PEOPLE).split(' ')[0]}, joined: 2026-01-01}}, bo-x]\n---\n{prose()}"
        for name in GROUPS
    }  # fmt: skip
    files |= {
        "goals/{goals:ana-cv}.md": f"---\nowner: {one('people', ('ana',))}\nsupport:{many('people', PEOPLE)}\n"
            f"carried_from: {one('goals', ('react',))}\n---\n{prose()}",
        "goals/{goals:react}.md": f"---\nowner: {one('people', PEOPLE)}\n---\n{prose()}",
        "diary/{diary:2026-12-01-x-entry}.md":
            f"---\nowner: {one('people', PEOPLE)}\ngoals:{many('goals', ('ana-cv', 'react'))}\n"
            f"praise_from: {{people:{other}}}\n---\n{prose()}",
        "problems/sub/{problems:trouble}.md": f"---\nowner: {one('people', PEOPLE)}\n---\n{prose()}",
        f"sessions/{session}.md":
            f"---\nformat: buddy\ngroup: {{groups:{group}}}\nstart: 2026-12-03T18:00\n"
            f"absent:\n  {{people:{person}}}: ill\nchair: {one('people', PEOPLE)}\n"
            f"agenda:\n- {{title: One, minutes: 5, lead: {{people:{other}}}, turn: {{people:{person}}}}}\n"
            f"tables: [[{{people:{person}}}, bo-x], [{{people:{other}}}]]\n---\n{prose()}\n{named}\n",
        f"feedback/{session}-{{people:{person}}}-{{people:{other}}}.md":
            f"---\nsession: {session}\nfrom: {{people:{person}}}\nabout: {{people:{other}}}\n---\n{prose()}",
        f"notes/{session}-{{people:{person}}}.md":
            f"---\nsession: '{session}'\nauthor: {{people:{person}}}\n---\n{prose()}",
        f"assessments/2026-12-01-{{people:{person}}}-by-{{people:{other}}}.md":
            f"---\nperson: {{people:{person}}}\nby: {{people:{other}}}\ndate: 2026-12-01\n---\n{prose()}",
        f"messages/{{groups:{group}}}/20261201T180500Z-{{people:{person}}}.md":
            f"---\nfrom: {{people:{person}}}\ngroup: {{groups:{group}}}\n---\n{prose()}",
        "templates/formats/own.md":
            f"---\ntitle: Own\nsegments:\n  - {{title: A, minutes: 5, lead: {{people:{person}}}}}\n---\n",
        "mentor.yaml": SETTINGS + f"match:\n  never: [[{{people:{person}}}, {{people:{other}}}]]  # no\n",
    }  # fmt: skip
    ends = {path: draw(st.sampled_from(("\n", "\r\n"))) for path in files}
    marks = {path: draw(st.sampled_from(("", "\ufeff"))) for path in files}
    return {path: marks[path] + text.replace("\n", ends[path]) for path, text in files.items()}


def as_files(texts: Mapping[str, str], new_ids: NewIds) -> dict[str, bytes]:
    return {written(path, new_ids): written(text, new_ids).encode() for path, text in texts.items()}


# The ids that follow by themselves are those of generated paths; a goal and a diary entry are named by hand, but for
# `ana-cv`, which is made from its owner.
CHOICES = [
    *(("people", name) for name in PEOPLE),
    *(("groups", name) for name in GROUPS),
    ("goals", "ana-cv"),
    ("goals", "react"),
    ("diary", "2026-12-01-x-entry"),
    ("problems", "trouble"),
]


@settings(max_examples=20, deadline=None)
@given(texts=workspaces(), choice=st.sampled_from(CHOICES), new=st.sampled_from(("zed", "ana-b", "an", "c4rla")))
def test_every_reference_follows_there_and_back(
    tmp_path_factory: pytest.TempPathFactory, texts: dict[str, str], choice: tuple[str, str], new: str
) -> None:
    root = tmp_path_factory.mktemp("room")
    before = as_files(texts, {})
    put(root, before)
    kind, old = choice
    if kind not in ("people", "groups"):
        # A single word is an id in the text only where agendas put one, so not every place would be found again.
        new = f"{new}-x"
    new_ids = {choice: new} | ({("goals", "ana-cv"): f"{new}-cv"} if choice == ("people", "ana") else {})
    do(root, kind, old, new)
    assert held(root) == as_files(texts, new_ids)
    do(root, kind, new, old)
    assert held(root) == before


# -- single cases ------------------------------------------------------------------------------------------


def room(root: Path, files: Mapping[str, str]) -> Workspace:
    put(root, {path: text.encode() for path, text in {"mentor.yaml": SETTINGS, **files}.items()})
    return Workspace(str(root), ENVIRONMENT)


def changed(workspace: Workspace, kind: str, old: str, new: str) -> dict[str, str]:
    found = renaming(workspace, workspace.find(kind, old), new)
    return {change.path: change.after.decode() for change in found.changes if change.after is not None}


PERSON = "---\nname: Ana\n---\n"


def test_the_former_id_is_noted_where_the_table_orders_it(tmp_path: Path) -> None:
    workspace = room(tmp_path, {"people/ana.md": PERSON, "people/bo.md": "---\nname: Bo\naliases: [b]\n---\n"})
    assert changed(workspace, "people", "ana", "zed") == {"people/zed.md": "---\nname: Ana\naliases:\n  - ana\n---\n"}
    assert changed(workspace, "people", "bo", "zed") == {"people/zed.md": "---\nname: Bo\naliases: [b, bo]\n---\n"}


def test_an_id_of_ones_own_past_may_come_back_and_stays_noted(tmp_path: Path) -> None:
    workspace = room(tmp_path, {"people/zed.md": "---\nname: Ana\naliases: [ana]\n---\n"})
    assert changed(workspace, "people", "zed", "ana") == {"people/ana.md": "---\nname: Ana\naliases: [ana, zed]\n---\n"}


@pytest.mark.parametrize("taken", ["bo", "BO", "Old-Bo", "old-bo"])
def test_a_taken_id_is_refused_also_a_former_one(tmp_path: Path, taken: str) -> None:
    workspace = room(tmp_path, {"people/ana.md": PERSON, "people/bo.md": "---\nname: Bo\naliases: [old-bo]\n---\n"})
    with pytest.raises(UsageError, match="already"):
        changed(workspace, "people", "ana", taken)


@pytest.mark.parametrize("new", ["con", "a/b", "../out", "a:b", "x" * 130, ".hidden", "README", "end."])
def test_what_cannot_be_a_file_name_everywhere_is_refused(tmp_path: Path, new: str) -> None:
    workspace = room(tmp_path, {"goals/g.md": "---\nowner: ana\n---\n"})
    with pytest.raises(UsageError):
        changed(workspace, "goals", "g", new)


def test_an_id_that_follows_must_be_free_too(tmp_path: Path) -> None:
    goal = "---\nowner: ana\n---\n"
    files = {"people/ana.md": PERSON, "goals/ana-cv.md": goal, "goals/zed-cv.md": goal.replace("ana", "x")}
    with pytest.raises(UsageError, match=r"goals/ana-cv\.md would become zed-cv"):
        changed(room(tmp_path, files), "people", "ana", "zed")


def test_a_sealed_file_is_followed_in_its_open_fields_and_told_of(tmp_path: Path) -> None:
    sealed = "-----BEGIN AGE ENCRYPTED FILE-----\nQGFuYQ==\n-----END AGE ENCRYPTED FILE-----\n"
    files = {"people/ana.md": PERSON, "goals/2026-ana-k7q2x.md": f"---\nowner: ana\nconfidential: [ana]\n---\n{sealed}"}
    workspace = room(tmp_path, files)
    found = renaming(workspace, workspace.find("people", "ana"), "zed")
    assert found.unsure == ("goals/2026-ana-k7q2x.md",)
    after = {change.path: change.after for change in found.changes}
    assert after["goals/2026-ana-k7q2x.md"] == f"---\nowner: zed\nconfidential: [zed]\n---\n{sealed}".encode()


def test_a_broken_file_that_may_name_it_is_told_of(tmp_path: Path) -> None:
    files = {
        "people/ana.md": PERSON,
        "goals/g.md": "---\nowner: ana\nsupport: [ana\n---\n",
        "goals/h.md": "---\nowner: [\n---\n",
    }
    workspace = room(tmp_path, files)
    found = renaming(workspace, workspace.find("people", "ana"), "zed")
    assert found.unsure == ("goals/g.md",)
    assert found.rewritten == ("goals/g.md",)


def test_a_value_that_stands_for_two_things_is_refused_and_nothing_happens(tmp_path: Path) -> None:
    files = {"people/ana.md": PERSON, "diary/d.md": "---\nowner: &me ana\ntags: [*me]\n---\n"}
    with pytest.raises(UnusableFile, match=r"diary/d\.md"):
        changed(room(tmp_path, files), "people", "ana", "zed")


def test_an_anchor_of_ids_alone_is_kept(tmp_path: Path) -> None:
    files = {"people/ana.md": PERSON, "goals/g.md": "---\nowner: &me ana\nsupport: [*me, bo]\n---\n"}
    assert (
        changed(room(tmp_path, files), "people", "ana", "zed")["goals/g.md"]
        == "---\nowner: &me zed\nsupport: [*me, bo]\n---\n"
    )


def test_a_name_of_two_kinds_means_the_first(tmp_path: Path) -> None:
    files = {
        "people/ana.md": PERSON,
        "groups/ana.md": "---\nkind: community\nmembers: [ana]\n---\n",
        "goals/g.md": "---\nowner: ana\n---\n",
    }
    assert set(changed(room(tmp_path, files), "groups", "ana", "zed")) == {"groups/zed.md"}


def test_a_number_like_id_is_quoted(tmp_path: Path) -> None:
    files = {"people/ana.md": PERSON, "goals/g.md": "---\nowner: ana\n---\n"}
    assert changed(room(tmp_path, files), "people", "ana", "007")["goals/g.md"] == '---\nowner: "007"\n---\n'


def test_files_keep_their_permissions(tmp_path: Path) -> None:
    workspace = room(tmp_path, {"people/ana.md": PERSON})
    os.chmod(tmp_path / "people/ana.md", 0o640)
    workspace = Workspace(str(tmp_path), ENVIRONMENT | {"XDG_STATE_HOME": str(tmp_path / "state")})
    workspace.commit(renaming(workspace, workspace.find("people", "ana"), "zed").changes)
    assert (tmp_path / "people/zed.md").stat().st_mode & 0o777 == 0o640
    assert not (tmp_path / "people/ana.md").exists()


def test_a_file_changed_meanwhile_stops_all(tmp_path: Path) -> None:
    files = {"people/ana.md": PERSON, "goals/g.md": "---\nowner: ana\n---\n"}
    workspace = room(tmp_path, files)
    workspace = Workspace(str(tmp_path), ENVIRONMENT | {"XDG_STATE_HOME": str(tmp_path / "state")})
    changes: tuple[Change, ...] = renaming(workspace, workspace.find("people", "ana"), "zed").changes
    (tmp_path / "goals/g.md").write_text("---\nowner: ana\ndue: 2026-12-01\n---\n")
    with pytest.raises(MentorError, match="changed meanwhile"):
        workspace.commit(changes)
    assert (tmp_path / "people/ana.md").read_text() == PERSON
    assert not (tmp_path / "people/zed.md").exists()
