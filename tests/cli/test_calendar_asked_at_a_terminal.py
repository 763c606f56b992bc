"""What was changed elsewhere is shown at a terminal, and taken over when the person there says so."""

from __future__ import annotations

import os
import re
import shlex
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.counting_calendar import CountingCalendar, counting
from harness.keyrings import keyring_with
from harness.processes import mentor, surroundings
from harness.talking import at_terminal, ended, talk

UID = "f6f778b4-1101-52f1-b815-bfdc902befed"
REHEARSAL = "sessions/2026-12-10-thursday.md"
QUESTION = "Take that over? (yes/no)"
SHOWN = "Thu 10 Dec 18:30 Thursday buddies: moved to Thu 10 Dec 19:00"
DIRECT = {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}


@pytest.fixture
def calendar() -> Iterator[CountingCalendar]:
    with counting() as found:
        yield found


def later(text: str) -> str:
    """The rehearsal half an hour later."""
    return text.replace("20261210T183000", "20261210T190000").replace("20261210T192500", "20261210T195500")


def asked(workspace: Path, words: list[str], answer: str) -> tuple[int | None, str]:
    return talk(workspace, words, QUESTION, answer, **DIRECT)


@pytest.mark.parametrize(("answer", "start"), [("yes", "19:00"), ("y", "19:00"), ("no", "18:30"), ("", "18:30")])
def test_a_file(example: Path, answer: str, start: str) -> None:
    mentor(example, "calendar", "export", "-o", "all.ics")
    text = (example / "all.ics").read_bytes().decode()
    (example / "all.ics").write_bytes(later(text).encode())
    status, shown = asked(example, ["calendar", "import", "all.ics"], answer)
    assert shown.count(SHOWN) == 1, shown
    assert f"start: 2026-12-10T{start}" in (example / REHEARSAL).read_text("utf-8")
    assert (status, "nothing was written" in shown) == ((0, False) if start == "19:00" else (1, True)), shown


def test_a_folder_once_for_all_of_its_files(example: Path) -> None:
    mentor(example, "calendar", "publish", "--vdir", "cal")
    last = example / "cal/6a371d75-b1d8-58ff-b1f7-47c631b8cf76.ics"
    rehearsal = example / f"cal/{UID}.ics"
    rehearsal.write_bytes(later(rehearsal.read_bytes().decode()).encode())
    last.write_bytes(last.read_bytes().replace(b"20261217T18", b"20261217T19"))
    status, shown = asked(example, ["calendar", "import", "cal"], "yes")
    assert (status, shown.count(SHOWN), QUESTION in shown) == (0, 1, False), shown
    assert "start: 2026-12-10T19:00" in (example / REHEARSAL).read_text("utf-8")
    assert "start: 2026-12-17T19:00" in (example / "sessions/2026-12-17-thursday.md").read_text("utf-8")


@pytest.mark.parametrize(("answer", "start"), [("yes", "19:00"), ("no", "18:30")])
def test_a_server(example: Path, calendar: CountingCalendar, answer: str, start: str) -> None:
    words = ["calendar", "sync", calendar.url, "--user", "rosa", "--password-command", shlex.join(["echo", "secret"])]
    mentor(example, *words, **DIRECT)
    calendar.events[f"{UID}.ics"] = later(calendar.events[f"{UID}.ics"])
    status, shown = asked(example, words, answer)
    assert shown.count(SHOWN) == 1, shown
    assert f"start: 2026-12-10T{start}" in (example / REHEARSAL).read_text("utf-8")
    assert "20261210T190000" in calendar.events[f"{UID}.ics"]
    assert (status, "left as it is on both sides" in shown) == ((0, False) if start == "19:00" else (1, True)), shown


def test_the_password_comes_from_the_keyring(example: Path, calendar: CountingCalendar, tmp_path: Path) -> None:
    variables = {**keyring_with(tmp_path, "mentor 127.0.0.1", "rosa", "a long password"), **DIRECT}
    unknown = mentor(example, "calendar", "sync", calendar.url, "--user", "amina", **variables)
    assert unknown.returncode == 2
    assert 'keyring set "mentor 127.0.0.1" amina' in unknown.stderr
    assert not calendar.asked
    done = mentor(example, "calendar", "sync", calendar.url, "--user", "rosa", **variables)
    assert (done.returncode, len(calendar.events)) == (0, 10), done


def test_what_takes_long_is_counted(example: Path, calendar: CountingCalendar) -> None:
    calendar.before = lambda calendar, method, path: time.sleep(0.3) if method == "PUT" else None
    words = ["calendar", "sync", calendar.url, "--user", "rosa", "--password-command", shlex.join(["echo", "secret"])]
    status, shown = ended(at_terminal(words, example, {**os.environ, **surroundings(example, **DIRECT)}))
    assert status == 0, shown
    # The first second is quiet; what was counted is wiped away before the result.
    counted = re.findall(r"(\d+) of 10 done", shown)
    assert counted == sorted(set(counted)), shown
    assert 3 <= int(counted[0]) <= int(counted[-1]) <= 9, shown
    assert re.search(r"of 10 done\r +\r(?!.*\d of)", shown, re.DOTALL), shown
