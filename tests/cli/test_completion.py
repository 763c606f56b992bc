"""What the shell offers behind the tabulator, asked as a shell asks it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mentor_cli.cli.completion import offers

BIN = str(Path(sys.executable).parent)


@pytest.fixture
def here(example: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(example)
    monkeypatch.setenv("MENTOR_CACHE", "off")
    monkeypatch.delenv("MENTOR_WORKSPACE", raising=False)
    return example


def offered(what: str, typed: str, **arguments: str) -> list[str]:
    return [word for word, _ in offers(what, typed, arguments)]


@pytest.mark.parametrize(
    ("what", "typed", "words"),
    [
        ("people", "to", ["tomek"]),
        ("people", "TO", ["tomek"]),
        ("goals", "tomek-", ["tomek-mock-interviews", "tomek-recipe-readme"]),
        ("owners", "t", ["tomek", "thursday"]),
        ("actions", "k", ["k4y9g", "k7q2x"]),
        ("formats", "te", ["technical"]),
        ("examples", "c", ["career", "community"]),
        ("kinds", "g", ["groups", "goals"]),
        ("schemas", "f", ["feedback", "formats"]),
        ("field:goals.status", "m", ["met", "missed"]),
        ("field:people.roles", "", ["mentor", "mentee", "buddy", "chair", "coordinator", "peer"]),
        ("field:people.roles", "buddy,me", ["buddy,mentor", "buddy,mentee"]),
        ("field:people.timezone", "Europe/Lon", ["Europe/London"]),
        ("field:people.offers", "gi", ["git="]),
        ("field:groups.members", "rosa,t", ["rosa,tomek"]),
        ("field:groups.members", "tomek,t", []),
        ("field:groups.format", "b", ["buddy", "buddy-pair"]),
        ("field:diary.skills", "public", ["public-speaking"]),
        ("field:goals.focus", "S", ["SQL"]),
        ("field:problems.framework", "w", ["wellbeing"]),
        ("field:mentor.yaml.timezone", "Africa/Ad", ["Africa/Addis_Ababa"]),
        ("field:goals.why", "", []),
    ],
)
def test_offers(here: Path, what: str, typed: str, words: list[str]) -> None:
    assert offered(what, typed) == words


def test_the_kind_is_that_of_another_argument(here: Path) -> None:
    assert offered("kind:kind", "amina", kind="person") == ["amina"]
    assert offered("kind:kind", "amina-c", kind="goals") == ["amina-cv"]
    assert offered("kind:kind", "a", kind="nonsense") == []


def test_nothing_is_offered_where_there_is_no_workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert offered("people", "") == []
    assert offered("formats", "te") == ["technical"]


def bash(script: str, home: Path, folder: Path) -> list[str]:
    environment = {"HOME": str(home), "PATH": f"{BIN}:{os.environ['PATH']}", "MENTOR_CACHE": "off", "LANG": "C.UTF-8"}
    done = subprocess.run(
        ["bash", "-c", script], cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("mentor goals show amina-c", ["amina-cv"]),
        ("mentor goals list --status m", ["met", "missed"]),
        ("mentor --as ro", ["rosa"]),
        ("mentor people le", ["leave"]),
        ("mentor rename goal tomek-m", ["tomek-mock-interviews"]),
    ],
)
def test_bash_with_the_installed_completion(tmp_path: Path, example: Path, line: str, words: list[str]) -> None:
    """Installed as a user installs it, then asked as readline asks: words, the one at the cursor, and the function."""
    install = "mentor --install-completion >&2"
    bash(install, tmp_path, example)
    assert "mentor.sh" in (tmp_path / ".bashrc").read_text(encoding="utf-8")
    ask = (
        f"source ~/.bashrc; COMP_WORDS=({line}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); "
        'function=$(complete -p mentor | sed "s/.*-F \\([^ ]*\\).*/\\1/"); $function mentor; '
        'printf "%s\\n" "${COMPREPLY[@]}"'
    )
    assert bash(ask, tmp_path, example) == words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("mentor goals show amina-c", ["amina-cv"]),
        ("mentor goals list --status m", ["met", "missed"]),
        ("mentor people set amina --timezone Europe/Lon", ["Europe/London"]),
        ("mentor --as ro", ["rosa"]),
        ("mentor people le", ["leave"]),
        ("mentor actions done k7", ["k7q2x"]),
    ],
)
@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_ask_in_their_own_way(
    example: Path, tmp_path: Path, shell: str, line: str, words: list[str]
) -> None:
    """With the variables that Typer's scripts for these shells set; around each offer stands what the shell wants."""
    ask = f"_MENTOR_COMPLETE=complete_{shell} _TYPER_COMPLETE_FISH_ACTION=get-args _TYPER_COMPLETE_ARGS='{line}' mentor"
    told = " ".join(bash(ask, tmp_path, example))
    for word in words:
        assert re.search(rf"(?<![\w/-]){re.escape(word)}(?![\w/-])", told), told


@pytest.mark.parametrize("settings", ["", "format: 9", "id: [1", "\t"])
def test_nothing_is_said_where_the_workspace_cannot_be_used(example: Path, tmp_path: Path, settings: str) -> None:
    (example / "mentor.yaml").write_text(settings, "utf-8")
    ask = "COMP_WORDS='mentor goals show a' COMP_CWORD=3 _MENTOR_COMPLETE=complete_bash mentor 2>&1"
    assert bash(ask, tmp_path, example) == []


def test_every_offer_of_a_command_is_one_whole_line_of_help(example: Path, tmp_path: Path) -> None:
    told = bash("_MENTOR_COMPLETE=complete_zsh _TYPER_COMPLETE_ARGS='mentor goals ' mentor", tmp_path, example)
    assert "list" in " ".join(told)
    assert not any("..." in word for word in told)
