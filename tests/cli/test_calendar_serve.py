"""The feed as a real server, read by a real client."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Semaphore, Thread
from time import monotonic
from typing import TYPE_CHECKING, NamedTuple

import pytest
import vobject

from harness.processes import mentor, surroundings
from harness.transcript import EXAMPLE
from mentor_cli.cli.calendars import serve
from mentor_cli.cli.calendars.feeds import Showing
from mentor_cli.cli.call import Call
from mentor_cli.store.feeds import Feeds

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.making import Made
    from mentor_cli.core.record import Record


class Feed(NamedTuple):
    """A server that runs, the workspace it serves, and the path of each link that it showed."""

    workspace: Path
    port: int
    paths: dict[str, str]

    @property
    def told(self) -> str:
        """What was told at its terminal so far, besides the links."""
        return _terminal_of(self.workspace).read_text(encoding="utf-8")

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=named)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer, content


@pytest.fixture(scope="module")
def feed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Feed]:
    workspace = shutil.copytree(EXAMPLE, tmp_path_factory.mktemp("served") / EXAMPLE.name)
    yield from serving(workspace)


def _terminal_of(workspace: Path) -> Path:
    return workspace.parent / "terminal.txt"


def serving(workspace: Path, *words: str, **more: str) -> Iterator[Feed]:
    with _terminal_of(workspace).open("wb") as terminal:
        process = subprocess.Popen(
            [sys.executable, "-m", "mentor_cli", "calendar", "serve", "--port", "0", *words],
            cwd=workspace, env={**surroundings(workspace), **more}, stdout=subprocess.PIPE, stderr=terminal, text=True,
            encoding="utf-8",
        )  # fmt: skip
    try:
        assert process.stdout
        lines: list[str] = []
        while not (lines and lines[-1].startswith("serving on ")):
            line = process.stdout.readline()
            assert line, "it ended"
            lines.append(line)
        (port,) = re.findall(r"127\.0\.0\.1:(\d+)", lines[-1])
        paths = dict(re.findall(r"(?m)^(\S+) +webcal://127\.0\.0\.1:\d+(/\S+)$", "".join(lines)))
        yield Feed(workspace, int(port), paths)
    finally:
        process.terminate()
        process.wait(20)
        if process.stdout:
            process.stdout.close()


def titles(content: bytes) -> set[str]:
    return {event.summary.value for event in vobject.readOne(content.decode()).vevent_list}


def test_everybody_reads_their_own_meetings_and_no_others(feed: Feed) -> None:
    answer, content = feed.ask(feed.paths["sara"])
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert titles(content) == {"React clinic", "React clinic: props and state"}
    assert titles(feed.ask(feed.paths["rosa"])[1]) == {"Thursday buddies", "Thursday buddies: first demo rehearsal"}
    assert b"@" not in content.replace(b"https://", b"")
    assert len(set(feed.paths.values())) == 7
    assert all(re.fullmatch(r"/person/[A-Za-z0-9_-]{43}\.ics", path) for path in feed.paths.values())


def test_what_is_known_is_not_sent_again(feed: Feed) -> None:
    path = feed.paths["owen"]
    answer, content = feed.ask(path)
    tag, day = answer.headers["ETag"], answer.headers["Last-Modified"]
    for known in ({"If_None_Match": tag}, {"If_None_Match": f'"other", W/{tag}'}, {"If_None_Match": "*"},
                  {"If_Modified_Since": day}):  # fmt: skip
        again, nothing = feed.ask(path, **known)
        assert (again.status, nothing, again.headers["ETag"]) == (304, b"", tag)
    for unknown in ({"If_None_Match": '"other"', "If_Modified_Since": day}, {"If_Modified_Since": "yesterday"},
                    {"If_Modified_Since": "Thu, 03 Dec 2020 16:20:00 GMT"}):  # fmt: skip
        assert feed.ask(path, **unknown)[1] == content
    head, nothing = feed.ask(path, "HEAD")
    assert (head.status, nothing, head.headers["Content-Length"]) == (200, b"", str(len(content)))


@pytest.mark.parametrize(
    "path",
    ["/", "/person/", "/person", "/person/amina.ics", "/person/../../mentor.yaml", "/person/%2e%2e/mentor.yaml",
     f"/person/{'A' * 43}.ics", "/person/NAME.ics/", "/PERSON/NAME.ics",
      "/person/NAME.ics%00", "http://elsewhere.example/person/NAME.ics"],
)  # fmt: skip
def test_nothing_else_is_there(feed: Feed, path: str) -> None:
    name = feed.paths["amina"].removeprefix("/person/").removesuffix(".ics")
    answer, content = feed.ask(path.replace("NAME", name))
    assert (answer.status, content) == (404, b"There is no such calendar.\n")


def test_what_programs_put_behind_a_link_is_of_no_matter(feed: Feed) -> None:
    path = feed.paths["amina"]
    assert feed.ask(f"{path}?nocache=1")[1] == feed.ask(path)[1]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PROPFIND", "OPTIONS"])
def test_it_can_only_be_read(feed: Feed, method: str) -> None:
    answer, _ = feed.ask(feed.paths["amina"], method)
    assert (answer.status, answer.headers["Allow"]) == (405, "GET, HEAD")


def test_a_link_that_is_revoked_is_dead_at_once(feed: Feed) -> None:
    path = feed.paths["tomek"]
    assert feed.ask(path)[0].status == 200
    assert mentor(feed.workspace, "calendar", "serve", "--revoke", "tomek").returncode == 0
    assert feed.ask(path)[0].status == 404
    shown = mentor(feed.workspace, "calendar", "serve", "--links", "--person", "tomek").stdout
    (new,) = re.findall(r"/person/\S+", shown)
    assert new != path
    assert feed.ask(new)[0].status == 200
    (kept,) = (feed.workspace.parent / ".local/state/mentor").glob("*/feeds.json")
    assert kept.stat().st_mode & 0o777 == 0o600


def test_a_change_is_given_out_and_a_broken_file_is_not(feed: Feed) -> None:
    path, session = feed.paths["halyna"], feed.workspace / "sessions/2026-12-10-thursday.md"
    before, _ = feed.ask(path)
    text = session.read_text(encoding="utf-8")
    session.write_text(text.replace("start: 2026-12-10T18:30", "start: 2026-12-10T19:15"), encoding="utf-8")
    after, moved = feed.ask(path)
    assert after.headers["ETag"] != before.headers["ETag"]
    assert b"T191500" in moved
    session.write_text(text.replace("start: 2026-12-10T18:30", "start: 2026-12-10T19:1"), encoding="utf-8")
    assert feed.ask(path)[1] == moved
    unseen, _ = feed.ask(feed.paths["yared"])
    assert (unseen.status, unseen.headers["Retry-After"]) == (503, "600")
    session.write_text(text, encoding="utf-8")
    assert b"T191500" not in feed.ask(path)[1]


def test_a_broken_file_is_told_at_the_terminal_once_for_each_change(example: Path) -> None:
    session = example / "sessions/2026-12-10-thursday.md"
    text = session.read_text(encoding="utf-8")
    broken = text.replace("start: 2026-12-10T18:30", "start: [")
    told = """\
error: nothing new is given out: who meets when is not certain, and guests would be told something wrong
hint: mend what follows; until then calendars keep what they have
sessions/2026-12-10-thursday.md:4:8: error F005 this line cannot be read
   4 | start: [
     |        ^
   hint: write one field a line, as name: value; put the value in quotes when it holds signs such as : # [ ] { }
"""
    for feed in serving(example):
        feed.ask(feed.paths["amina"])
        assert feed.told == ""
        session.write_text(broken, encoding="utf-8")
        for who in ("amina", "owen", "amina"):
            feed.ask(feed.paths[who])
        assert feed.told == told
        session.write_text(text, encoding="utf-8")
        assert feed.ask(feed.paths["owen"])[0].status == 200
        assert feed.told == told
        session.write_text(broken, encoding="utf-8")
        feed.ask(feed.paths["owen"])
        assert feed.told == told * 2


@pytest.mark.parametrize("broken", ["timezone: [", "", None])
def test_readers_keep_what_they_had_while_there_is_no_workspace(example: Path, broken: str | None) -> None:
    """As while its disk is away, or another branch is being checked out."""
    settings = example / "mentor.yaml"
    text = settings.read_text(encoding="utf-8")
    for feed in serving(example):
        before = feed.ask(feed.paths["amina"])[1]
        settings.unlink()
        if broken is not None:
            settings.write_text(broken, encoding="utf-8")
        for _ in range(2):
            answer, content = feed.ask(feed.paths["amina"])
            assert (answer.status, content) == (200, before)
        assert feed.ask(feed.paths["owen"])[0].status == 503
        assert (feed.told.count("mentor.yaml"), "Traceback" in feed.told) == (1, False)
        settings.write_text(text, encoding="utf-8")
        assert feed.ask(feed.paths["owen"])[0].status == 200


def test_what_was_taken_back_is_called_off_in_the_feed(example: Path) -> None:
    mentor(example, "calendar", "export", "--group", "thursday", "-o", "thursday.ics")
    mentor(example, "schedule", "set", "--group", "thursday", "--slot", "wed 18:00", "--from", "2026-12-11")
    for feed in serving(example):
        _, content = feed.ask(feed.paths["amina"])
        events = vobject.readOne(content.decode()).vevent_list
        off = {f"{one.dtstart.value:%m-%d}": one.sequence.value for one in events if one.status.value == "CANCELLED"}
        on = {f"{one.dtstart.value:%m-%d}" for one in events if one.status.value == "CONFIRMED"}
        assert off["12-17"] == "1"
        assert {"12-10", "12-16"} <= on


def test_what_was_given_out_is_remembered(example: Path) -> None:
    given = []
    for day in ("2026-12-03", "2026-12-05"):
        for feed in serving(example, MENTOR_NOW=f"{day}T09:00+00:00"):
            answer, content = feed.ask(feed.paths["amina"])
            given.append((answer.headers["ETag"], answer.headers["Last-Modified"], content))
    assert given[0] == given[1]
    assert given[0][1] == "Thu, 03 Dec 2026 09:00:00 GMT"
    for feed in serving(example):
        mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "19:00")
        _, content = feed.ask(feed.paths["amina"])
        (moved,) = (one for one in vobject.readOne(content.decode()).vevent_list if b"20261210T190000" in content
                    and f"{one.dtstart.value:%m-%dT%H}" == "12-10T19")  # fmt: skip
        assert moved.sequence.value == "1"
        feed.ask(feed.paths["owen"])
        assert mentor(example, "calendar", "export", "--person", "amina").stdout.count("SEQUENCE:1") == 1


def test_only_when_meetings_are(example: Path) -> None:
    for busy in serving(example, "--busy-only", "--person", "amina"):
        _, content = busy.ask(busy.paths["amina"])
        assert titles(content) == {"Busy"}
        for told in (b"meet.example", b"Amina", b"Evening"):
            assert told not in content
        taken = mentor(example, "calendar", "serve", "--port", str(busy.port))
        assert taken.returncode == 2
        assert f"port {busy.port} cannot be used" in taken.stderr


def test_a_link_never_shows_more_than_when_it_was_given(example: Path) -> None:
    def paths(*words: str) -> dict[str, str]:
        shown = mentor(example, "calendar", "serve", "--links", *words).stdout
        return dict(re.findall(r"(?m)^(\S+) +webcal://127\.0\.0\.1:\d+(/\S+)$", shown))

    full, busy = paths(), paths("--busy-only")
    assert not {*full.values()} & {*busy.values()}
    for feed in serving(example):
        assert titles(feed.ask(busy["amina"])[1]) == {"Busy"}
        assert "Busy" not in titles(feed.ask(full["amina"])[1])
    for feed in serving(example, "--busy-only", "--person", "amina"):
        assert titles(feed.ask(busy["amina"])[1]) == {"Busy"}
        assert [feed.ask(path)[0].status for path in (full["amina"], busy["owen"])] == [404, 404]
        mentor(example, "calendar", "serve", "--revoke", "amina")
        assert feed.ask(busy["amina"])[0].status == 404


def test_only_the_links_of_whom_it_is_for_lead_somewhere(example: Path) -> None:
    mentor(example, "calendar", "serve", "--links")
    shown = mentor(example, "calendar", "serve", "--links", "--person", "owen").stdout
    (owens,) = re.findall(r"/person/\S+", shown)
    for feed in serving(example, "--person", "amina"):
        assert feed.ask(feed.paths["amina"])[0].status == 200
        assert feed.ask(owens)[0].status == 404


def test_those_who_wait_for_the_same_calendar_get_it_from_one_making(
    example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = Call(surroundings(example), workspace=str(example), quiet=True)
    person = call.workspace.find("people", "amina")
    showing = Showing("", lambda *given: write(*given))
    key = showing.key(person)
    with call.workspace.locked():
        name = Feeds(call.workspace.state).named([key])[key]
    arrived, makings, waiting = Semaphore(0), 0, []

    def find() -> None:
        waiting_shelf.find(name)

    def asked() -> float:
        arrived.release()
        return monotonic()

    def write(call: Call, person: Record, made: Made) -> bytes:
        nonlocal makings
        makings += 1
        if makings == 1:
            for _ in range(20):
                thread = Thread(target=find)
                thread.start()
                waiting.append(thread)
            # All of them ask while this one is being made: it may lack what has changed since.
            for _ in range(2 + len(waiting)):
                assert arrived.acquire(timeout=20)
        return b"content"

    waiting_shelf = serve.Shelf(call, (showing,), ())
    monkeypatch.setattr(serve, "monotonic", asked)
    find()
    for thread in waiting:
        thread.join(20)
    assert makings == 2


@pytest.mark.parametrize(
    "url",
    [
        "https://",
        "ftp://a.example",
        "https://a b.example",
        "https://[",
        "https://a\x1b[1m",
    ],
)
def test_what_is_no_address_for_links(example: Path, url: str) -> None:
    shown = mentor(example, "calendar", "serve", "--links", "--url", url)
    assert shown.returncode == 2
    assert "is no web address" in shown.stderr


@pytest.mark.parametrize("url", ["https://me:secret@a.example", "https://me@a.example"])
def test_no_name_and_no_password_get_into_links(example: Path, url: str) -> None:
    shown = mentor(example, "calendar", "serve", "--links", "--url", url)
    assert shown.returncode == 2
    assert "--url has a name or password in it, which every link would show" in shown.stderr
    assert "secret" not in shown.stderr + shown.stdout
