"""`mentor calendar sync` when something happens on the server just then: gone, somebody quicker, much to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.counting_calendar import CountingCalendar, GoesAway, counting
from harness.processes import Finished, mentor, python

UID = "f6f778b4-1101-52f1-b815-bfdc902befed"
NAME = f"{UID}.ics"
ALL = 10
# Commands have no network in tests, but for this machine itself.
DIRECT = {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}


@pytest.fixture
def calendar() -> Iterator[CountingCalendar]:
    with counting() as found:
        yield found


def sync(workspace: Path, calendar: CountingCalendar, *more: str) -> Finished:
    words = ["calendar", "sync", calendar.url, "--user", "rosa", "--password-command", "echo secret", *more]
    return mentor(workspace, *words, **DIRECT)


def uids(calendar: CountingCalendar) -> list[str]:
    return [uid for event in calendar.events.values() for uid in set(re.findall(r"^UID:(\S+)", event, re.MULTILINE))]


@pytest.mark.parametrize("arrives", [False, True])
def test_a_server_gone_half_way(example: Path, calendar: CountingCalendar, arrives: bool) -> None:
    def gone(calendar: CountingCalendar, method: str, path: str) -> None:
        if method == "PUT" and calendar.asked["PUT"] >= 5:
            if arrives and calendar.asked["PUT"] == 5:
                calendar.events[path.rpartition("/")[2]] = text[path.rpartition("/")[2]]
            raise GoesAway

    with counting() as whole:
        clone = example.parent / "clone"
        clone.mkdir()
        sync(example, whole)
        text = dict(whole.events)
    calendar.before = gone
    broken = sync(example, calendar)
    assert (broken.returncode, len(calendar.events)) == (3, 4 + arrives), broken
    assert "nothing more was written; run it again when the server answers" in broken.stderr
    assert "Traceback" not in broken.stderr
    # Another change meanwhile: what arrived is still known to be ours, and replaced.
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")
    calendar.before = lambda calendar, method, path: None
    again = sync(example, calendar)
    assert again.returncode == 0, again
    assert len(set(uids(calendar))) == len(calendar.events) == ALL
    assert "20261204T180000" in calendar.events[NAME]


def test_somebody_is_quicker(example: Path, calendar: CountingCalendar) -> None:
    sync(example, calendar)
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")

    def quicker(calendar: CountingCalendar, method: str, path: str) -> None:
        if method == "PUT":
            calendar.events[NAME] = calendar.events[NAME].replace("20261210T183000", "20261210T190000")

    calendar.before = quicker
    lost = sync(example, calendar)
    assert (lost.returncode, "1 changed there meanwhile and left as they are" in lost.stdout) == (1, True), lost
    assert "20261210T190000" in calendar.events[NAME]
    calendar.before = lambda calendar, method, path: None
    asked = sync(example, calendar, "--yes")
    assert (asked.returncode, "changed on both sides" in asked.stdout) == (1, True), asked
    assert sync(example, calendar, "--keep", UID).returncode == 0
    assert "20261204T180000" in calendar.events[NAME]


def test_somebody_puts_one_there_first(example: Path, calendar: CountingCalendar) -> None:
    def quicker(calendar: CountingCalendar, method: str, path: str) -> None:
        if method == "PUT" and path.endswith(NAME):
            calendar.events[NAME] = "theirs"

    calendar.before = quicker
    lost = sync(example, calendar)
    assert (lost.returncode, calendar.events[NAME]) == (1, "theirs"), lost


def test_taken_away_between_the_list_and_the_look(example: Path, calendar: CountingCalendar) -> None:
    sync(example, calendar)
    calendar.events[NAME] = calendar.events[NAME].replace("SUMMARY:", "SUMMARY:Our ")

    def gone(calendar: CountingCalendar, method: str, path: str) -> None:
        if method == "REPORT":
            calendar.events.pop(NAME, None)

    calendar.before = gone
    asked = sync(example, calendar)
    assert (asked.returncode, "taken away there" in asked.stdout, asked.stderr) == (1, True, ""), asked


@pytest.mark.parametrize("rubbish", ["<html>", "BEGIN:VCALENDAR\r\nnonsense\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\n"])
def test_what_cannot_be_read_there_stays(example: Path, calendar: CountingCalendar, rubbish: str) -> None:
    sync(example, calendar)
    calendar.events[NAME] = rubbish
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")
    left = sync(example, calendar)
    assert f"left, as nothing can be read of it: {NAME}" in left.stdout, left
    assert (left.returncode, left.stderr, calendar.events[NAME]) == (1, "", rubbish)
    assert f"  put there what is here: --keep {NAME.removesuffix('.ics')}\n" in left.stdout, left
    calendar.events["stranger.ics"] = rubbish
    assert sync(example, calendar, "--keep", "all").returncode == 0
    assert "20261204T180000" in calendar.events[NAME]
    assert calendar.events["stranger.ics"] == rubbish
    assert sync(example, calendar).returncode == 0


def test_a_name_with_a_slash_stays_in_its_calendar(example: Path, calendar: CountingCalendar) -> None:
    sync(example, calendar)
    calendar.events["a/b.ics"] = calendar.events.pop(NAME).replace("SUMMARY:", "COLOR:tomato\r\nSUMMARY:")
    paths: list[str] = []
    calendar.before = lambda calendar, method, path: paths.append(path) if method == "PUT" else None
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")
    sync(example, calendar)
    assert paths == ["/cal/a%2Fb.ics"]
    assert NAME not in calendar.events


def test_a_note_on_one_meeting_of_a_series_stays(example: Path, calendar: CountingCalendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar)
    name = next(one for one, held in calendar.events.items() if "RRULE" in held)
    uid = name.removesuffix(".ics")
    note = (
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261203T160000Z\r\n"
        "RECURRENCE-ID;TZID=Europe/London:20261217T180000\r\nDTSTART;TZID=Europe/London:20261217T180000\r\n"
        "DURATION:PT55M\r\nSTATUS:CONFIRMED\r\nDESCRIPTION:Bring cake\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )
    location = re.search(r"^LOCATION:.*?\r\n(?! )", calendar.events[name], re.MULTILINE | re.DOTALL)
    if location:
        note = note.replace("STATUS:", location[0] + "STATUS:", 1)
    calendar.events[name] = calendar.events[name].replace("END:VCALENDAR", note)
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")
    done = sync(example, calendar, "--yes")
    assert "1 changed" in done.stdout, done
    assert "Bring cake" in calendar.events[name]
    assert "20261204T180000" in calendar.events[name]
    held = dict(calendar.events)
    assert "as they were" in sync(example, calendar).stdout
    assert calendar.events == held


def test_the_memory_is_the_same_however_the_address_is_written(example: Path, calendar: CountingCalendar) -> None:
    sync(example, calendar)
    calendar.asked.clear()
    calendar.url = calendar.url.replace("//", "//rosa@").rstrip("/")
    assert f"{ALL} as they were" in sync(example, calendar).stdout
    assert calendar.asked["REPORT"] == 0


def test_what_is_to_be_kept_has_to_differ(example: Path, calendar: CountingCalendar) -> None:
    sync(example, calendar)
    unknown = sync(example, calendar, "--keep", "nonsense")
    assert (unknown.returncode, "--keep nonsense: nothing that differs" in unknown.stderr) == (2, True), unknown
    calendar.events.pop(NAME)
    both = sync(example, calendar, "--keep", UID, "--take", UID)
    assert (both.returncode, "leave out one of --take and --keep" in both.stderr) == (2, True), both


def test_a_thousand_events_take_one_request_each_over_one_connection(example: Path, calendar: CountingCalendar) -> None:
    page = (example / "groups/thursday.md").read_text("utf-8")
    page = re.sub("^ends:.*\n", "", page, flags=re.MULTILINE).replace("  until: 2026-12-17\n", "")
    settings = example / "mentor.yaml"
    settings.write_text(re.sub("^ends:.*\n", "", settings.read_text("utf-8"), flags=re.MULTILINE), "utf-8")
    for number in range(18):
        (example / f"groups/group-{number}.md").write_text(page, "utf-8")
    first = sync(example, calendar)
    count = len(calendar.events)
    assert (first.returncode, count > 1000) == (0, True), first
    # The second one asks whether the calendar may be written to.
    assert calendar.asked == {"PROPFIND": 2, "PUT": count}
    assert calendar.connections == 1

    # Nothing has to be looked at again of what is as it was.
    calendar.asked.clear()
    assert f"{count} as they were" in sync(example, calendar).stdout
    assert calendar.asked == {"PROPFIND": 1}

    # Another machine, which has to look at all of them, does so by hundreds.
    calendar.asked.clear()
    (example.parent / "elsewhere").mkdir()
    fresh = mentor(
        example, "calendar", "sync", calendar.url, "--user", "rosa", "--password-command", "echo secret",
        XDG_STATE_HOME=str(example.parent / "elsewhere"), **DIRECT,
    )  # fmt: skip
    assert f"{count} as they were" in fresh.stdout, fresh
    assert calendar.asked == {"PROPFIND": 1, "REPORT": -(-count // 200)}


def test_killed_while_the_records_are_written(example: Path, calendar: CountingCalendar) -> None:
    """What was begun is put back before it is read: the next one writes all of it."""
    dying = (
        "import os, sys\nfrom mentor_cli.store import writing\nput, done = writing.put, []\n"
        "def dying(*arguments):\n    done.append(1)\n    os._exit(9) if len(done) > 3 else put(*arguments)\n"
        "writing.put = dying\nfrom mentor_cli.cli.main import run\nrun(sys.argv[1:])\n"
    )
    words = ["calendar", "sync", calendar.url, "--user", "rosa", "--password-command", "echo secret"]
    assert python(example, "-c", dying, *words, **DIRECT).returncode == 9
    assert not calendar.events
    told = sync(example, calendar)
    assert told.stderr == "note: an earlier command was cut off half-way; 3 files are as they were before it\n", told
    again = sync(example, calendar)
    assert (f"{ALL} as they were" in again.stdout, "since the last export" in again.stdout) == (True, False), again
