"""The harness itself: what it runs, what it notices, what it writes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from harness.output import fitted, shown_lines, with_placeholders
from harness.page import PageError, read_page
from harness.shell import HOME_SHOWN, PROGRAMS, ShellError, isolation, page_server, run_commands
from harness.transcript import EXAMPLE, ROOT, WrongPage, check_page, update_page


def run(*commands: str) -> list[tuple[str, int]]:
    outcomes = run_commands(commands, programs=PROGRAMS, start=None)
    return [(outcome.output, outcome.status) for outcome in outcomes]


def page(folder: Path, text: str) -> Path:
    path = folder / "page.md"
    path.write_text(text, encoding="utf-8")
    return path


def console(*lines: str, attributes: str = "") -> str:
    return "\n".join([f"```console{attributes}", *lines, "```", ""])


def test_folder_variables_and_functions_carry_over() -> None:
    outcomes = run("mkdir inner; cd inner", "export WHO=Ana", "hail() { echo hello $WHO; }", "hail", "pwd")
    assert [output for output, _ in outcomes] == ["", "", "", "hello Ana\n", f"{HOME_SHOWN}/inner\n"]


def test_the_exit_code_of_the_command_before_is_asked_for() -> None:
    assert run("(exit 3)", "echo $?", "echo $?") == [("", 3), ("3\n", 0), ("0\n", 0)]


def test_output_and_errors_stay_in_order() -> None:
    program = "import sys; print('one'); print('two', file=sys.stderr); print('three')"
    assert run(f'python -c "{program}"') == [("one\ntwo\nthree\n", 0)]


def test_nothing_waits_at_a_terminal() -> None:
    assert run("cat", "test -t 0 || echo none") == [("", 0), ("none\n", 0)]


def test_a_syntax_error_is_the_command_s_own() -> None:
    (broken, after) = run("for", "echo on")
    assert "syntax error" in broken[0]
    assert broken[1] != 0
    assert after == ("on\n", 0)


def test_the_surroundings_are_the_same_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MENTOR_ME", "somebody")
    monkeypatch.setenv("COLUMNS", "40")
    shown = run(
        "echo $HOME $XDG_CACHE_HOME $TZ $COLUMNS $NO_COLOR ${MENTOR_ME-nobody}", "date +%Z", "git config user.email"
    )
    assert shown[0][0] == f"{HOME_SHOWN} {HOME_SHOWN}/.cache UTC 100 1 nobody\n"
    assert [output for output, _ in shown[1:]] == ["UTC\n", "rosa.delgado@school.example\n"]


@pytest.mark.parametrize(
    "command", ["touch locked; chmod 000 locked; cat locked", "mkdir shut; chmod 555 shut; touch shut/in"]
)
def test_permissions_bind(command: str) -> None:
    assert os.getuid() != 0 or isolation(), "run these tests as an ordinary user, or where unshare or setpriv work"
    assert run(command)[0][1] == 1


def test_a_forked_command_does_what_the_program_does() -> None:
    lines = [
        "mentor --version",
        "mentor goals lst; echo $?",
        "cd goals && env -u COLUMNS mentor people list; cd ..",
        "mentor goals list | head -n 1",
        "echo 'learn: SQL' | mentor goals add --owner tomek 'Read two chapters by 18 December'; ls goals | wc -l",
        "umask 077; MENTOR_ME=rosa mentor goals add 'Hold the demo by 18 December'; stat -c %a goals/*demo*; umask 022",
        "mentor calendar export -o away.ics; cksum < away.ics",
        "git init -q; mkdir gone; cd gone; rmdir ../gone; mentor check; cd ..",
        # These go to the program itself.
        "mentor goals list >&-; echo $?",
        "mentor goals list <&-",
        "(ulimit -f 0; mentor goals list > list; echo $?) 2>&1 | cat",
        "PYTHONUTF8=0 LC_ALL=C mentor people list",
        "env -i $(type -P mentor) --version",
    ]
    [where, *forked] = run_commands(["type -P mentor", *lines], programs=PROGRAMS, start=EXAMPLE)
    [real, *alone] = run_commands(["type -P mentor", *lines], programs=[*PROGRAMS, Path("/bin")], start=EXAMPLE)
    assert real.output == f"{PROGRAMS[0]}/mentor\n"
    assert (where.output == real.output) == (page_server() is None)
    assert [one.output for one in forked] == [one.output for one in alone]
    assert [one.status for one in forked] == [one.status for one in alone]


def test_a_forked_command_that_is_killed_ends_as_the_shell_tells_it() -> None:
    lines = ["echo 'kill -9 $PPID' > ~/killer", 'MENTOR_ME=rosa EDITOR="sh $HOME/killer" mentor diary add', "echo on"]
    outcomes = run_commands(lines, programs=PROGRAMS, start=EXAMPLE)
    assert [one.status for one in outcomes] == [0, 137, 0]


def test_an_early_end_is_named() -> None:
    with pytest.raises(ShellError, match="exit code 4, in: exit 4"):
        run("true", "exit 4", "true")


def test_a_command_that_hangs_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harness.shell.SECONDS", 0.3)
    with pytest.raises(ShellError, match="sleep 30"):
        run("true", "sleep 30")


def test_a_traceback_is_refused() -> None:
    with pytest.raises(ShellError, match="a traceback reached the user"):
        run("python -c 'raise ValueError'")


def test_an_unfinished_file_is_refused() -> None:
    with pytest.raises(ShellError, match=r"goals/\.mentor-1\.tmp"):
        run("mkdir goals; touch goals/.mentor-1.tmp")


@pytest.mark.parametrize(
    ("shown", "output", "expected"),
    [
        ([], "", []),
        (["a", "b"], "a\nb\n", ["a", "b"]),
        (["a", "…", "z"], "a\n1\n2\nz\n", ["a", "…", "z"]),
        (["a", "…", "z"], "a\nz\n", ["a", "…", "z"]),
        (["a", "…", "z"], "b\n1\n2\nz\n", ["b", "…", "z"]),
        (["new ^[mark]", "b"], "new ^k7q2x\nc\n", ["new ^[mark]", "c"]),
        (["new ^[mark]"], "new ^k7q2\n", ["new ^k7q2"]),
        (["one", "two", "three"], "one\nthree\n", ["one", "three"]),
        (["one", "three"], "one\ntwo\nthree\n", ["one", "two", "three"]),
        (["same"], "same", ["same", "\\ no newline at the end"]),
    ],
)
def test_new_output_keeps_the_lines_that_still_fit(shown: list[str], output: str, expected: list[str]) -> None:
    assert fitted(tuple(shown), shown_lines(output)) == expected


def test_what_would_mean_something_else_is_escaped() -> None:
    assert shown_lines("> a\n> b\n$ c\n…\n\\d\n") == ["\\> a", "> b", "\\$ c", "\\…", "\\\\d"]
    assert shown_lines("red \x1b[31m\r\n") == ["red \\x1b[31m\\r"]


def test_placeholders_stand_only_where_two_runs_differ() -> None:
    assert with_placeholders("open ^k7q2x", "open ^k7q2x") == "open ^k7q2x"
    assert with_placeholders("open ^k7q2x", "open ^m3v8d") == "open ^[mark]"
    uuids = [f"{n}23e4567-e89b-12d3-a456-426614174000" for n in (1, 2)]
    assert with_placeholders(f"id: {uuids[0]}", f"id: {uuids[1]}") == "id: [uuid]"
    assert with_placeholders("took 1.2 s", "took 1.3 s") is None


def test_blocks_are_found_in_lists_and_beside_other_blocks() -> None:
    in_a_list = "1. Do\n   ```console\n   $ cat <<E\n   > a\n   >\n   > E\n   a\n\n   ```\n"
    text = in_a_list + "\n````md\n```console\n$ no\n```\n````\n"
    blocks = read_page(text).blocks
    assert [block.is_console for block in blocks] == [True, False]
    [command] = blocks[0].commands()
    assert (command.text, command.shown) == ("cat <<E\na\n\nE", ("a", ""))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("```console\n$ true\n", "line 1: the block is never closed"),
        ("```console\ntrue\n```\n", "begins with a command"),
        ("```console quick\n$ true\n```\n", "not quick"),
        ("```console setup\n$ echo a\na\n```\n", "commands alone"),
    ],
)
def test_a_block_nobody_could_run_is_refused(text: str, message: str) -> None:
    with pytest.raises(PageError, match=message):
        read_page(text)


def test_a_page_that_is_right_passes_and_stays(tmp_path: Path) -> None:
    text = "# Words\n\n" + console("$ echo a", "a", "$ (exit 2)", "$ echo $?", "2")
    path = page(tmp_path, text)
    check_page(path)
    update_page(path)
    assert path.read_text(encoding="utf-8") == text


def test_a_page_that_lies_fails_with_a_diff(tmp_path: Path) -> None:
    path = page(tmp_path, "# Words\n\n" + console("$ echo a", "b"))
    with pytest.raises(WrongPage) as wrong:
        check_page(path)
    assert "-b\n+a\n" in str(wrong.value)
    assert "@@ -2,5 +2,5 @@" in str(wrong.value)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (console("$ false"), console("$ false", "$ echo $?", "1")),
        (console("$ false", "$ true"), console("$ false", "$ echo $?", "1", "$ true")),
        (console("$ (exit 3)", attributes=" exit=2"), console("$ (exit 3)", attributes=" exit=3")),
        (console("$ true", attributes=" exit=2"), console("$ true")),
        (console("$ echo '```'", "x"), "````console\n$ echo '```'\n```\n````\n"),
        ("- do\n  ```console\n  $ echo; echo a\n  ```\n", "- do\n  ```console\n  $ echo; echo a\n\n  a\n  ```\n"),
    ],
)
def test_updating_writes_what_is_so(tmp_path: Path, before: str, after: str) -> None:
    path = page(tmp_path, before)
    with pytest.raises(WrongPage):
        check_page(path)
    update_page(path)
    assert path.read_text(encoding="utf-8") == after
    update_page(path)
    assert path.read_text(encoding="utf-8") == after


def test_updating_puts_placeholders_for_what_differs_between_runs(tmp_path: Path) -> None:
    path = page(tmp_path, console("$ python -c 'import uuid; print(uuid.uuid4(), 7)'"))
    update_page(path)
    assert "\n[uuid] 7\n" in path.read_text(encoding="utf-8")


def test_updating_refuses_what_differs_without_a_placeholder(tmp_path: Path) -> None:
    path = page(tmp_path, console("$ date +%s.%N"))
    with pytest.raises(WrongPage, match="two runs print different lines"):
        update_page(path)


def test_files_are_written_and_folders_start_anew(tmp_path: Path) -> None:
    note = "```markdown file=goals/a.md\n# Learn\n\ttab 'quoted'\n```\n"
    check_page(page(tmp_path, note + console("$ cat goals/a.md", "# Learn", "\ttab 'quoted'")))
    check_page(page(tmp_path, note + console("$ ls -A goals", "a.md") + console("$ ls", attributes=" fresh")))


def test_a_setup_that_fails_is_named(tmp_path: Path) -> None:
    path = page(tmp_path, "\n" + console("$ false", attributes=" setup") + console("$ echo a", "a"))
    with pytest.raises(WrongPage, match="line 3: exit code 1: false"):
        check_page(path)


def test_pytest_collects_reports_and_updates_pages(tmp_path: Path) -> None:
    folder = tmp_path / "transcripts"
    folder.mkdir()
    path = page(folder, console("$ echo a", "b"))
    (tmp_path / "conftest.py").write_text("from harness.plugin import pytest_addoption, pytest_collect_file\n")
    (tmp_path / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT / 'tests' / 'transcripts'}\n")

    def pytest_here(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *words]
        alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_ADDOPTS": ""}
        return subprocess.run(command, cwd=tmp_path, env=alone, capture_output=True, text=True, check=False)

    failed = pytest_here()
    assert failed.returncode == 1
    assert "-b\n+a" in failed.stdout
    assert "1 failed" in failed.stdout
    assert pytest_here("--update-transcripts").returncode == 0
    assert path.read_text(encoding="utf-8") == console("$ echo a", "a")


def test_the_example_is_a_copy(tmp_path: Path) -> None:
    before = (EXAMPLE / "mentor.yaml").read_bytes()
    check_page(page(tmp_path, console("$ rm mentor.yaml", "$ basename $PWD", "buddy-group", attributes=" example")))
    assert (EXAMPLE / "mentor.yaml").read_bytes() == before
