"""`mentor calendar sync` from an older checkout, broken off, refused, or beside others: nothing is undone or lost."""

from __future__ import annotations

import http.client
import http.server
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme

from harness.calendar_server import PASSWORD, READ_ONLY, USER, Calendar, Radicale, running
from harness.processes import mentor, surroundings
from syncing import (
    DIRECT,
    REHEARSAL,
    REHEARSAL_UID,
    WORKSPACE_UIDS,
    series_there,
    shown,
    sync,
    uids,
)


def behind(example: Path) -> Path:
    """A clone on the same machine that stays as it is."""
    clone = example.parent / "clone" / "here"
    shutil.copytree(example, clone)
    return clone


def test_an_older_checkout_undoes_no_move(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    clone = behind(example)
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    sync(example, calendar.url)
    moved = ("20261210T200000", "CONFIRMED", 1)
    assert shown(calendar, REHEARSAL_UID) == moved
    asked = sync(clone, calendar.url)
    assert (asked.returncode, "moved to Thu 10 Dec 20:00" in asked.stdout) == (1, True), asked
    assert shown(calendar, REHEARSAL_UID) == moved
    assert sync(clone, calendar.url, "--yes").returncode == 0
    assert shown(calendar, REHEARSAL_UID)[:2] == moved[:2]
    assert "start: 2026-12-10T20:00" in (clone / REHEARSAL).read_text("utf-8")


def test_what_was_changed_there_is_not_undone_by_records_that_do_not_know_that_calendar(
    example: Path, calendar: Calendar
) -> None:
    """Nothing tells it from an older state of theirs, so both are for a person to decide."""
    sync(example, calendar.url)
    uid = next(uid for uid in uids(calendar) if shown(calendar, uid)[0] == "20261217T180000")
    calendar.edit(f"{uid}.ics", ("20261217T180000", "20261217T190000"), ("20261217T185500", "20261217T195500"))
    mentor(example, "groups", "set", "thursday", "--video", "https://meet.example/q")
    mentor(example, "calendar", "export", "-o", "all.ics")
    unknowing = {"XDG_STATE_HOME": str(example.parent / "elsewhere")}
    asked = sync(example, calendar.url, **unknowing)
    assert (asked.returncode, f"--keep {uid}" in asked.stdout) == (1, True), asked
    assert shown(calendar, uid)[::2] == ("20261217T190000", 0)
    assert sync(example, calendar.url, "--keep", uid, **unknowing).returncode == 0
    assert shown(calendar, uid)[::2] == ("20261217T180000", 1)


def test_two_moves_of_clones_that_went_apart_are_asked_about(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    clone = behind(example)
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    sync(example, calendar.url)
    mentor(clone, "sessions", "move", "2026-12-10-thursday", "--to", "19:00")
    asked = sync(clone, calendar.url)
    assert (asked.returncode, "changed on both sides" in asked.stdout) == (1, True), asked
    assert shown(calendar, REHEARSAL_UID) == ("20261210T200000", "CONFIRMED", 1)


def test_an_older_checkout_undoes_no_cancellation(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    clone = behind(example)
    mentor(example, "sessions", "cancel", "thursday", "2026-12-17")
    sync(example, calendar.url)
    uid = next(uid for uid in uids(calendar) if shown(calendar, uid)[::2] == ("20261217T180000", 1))
    asked = sync(clone, calendar.url)
    assert (
        asked.returncode,
        "Thu 17 Dec 18:00 Thursday buddies: cancelled · sessions/2026-12-17-thursday.md" in asked.stdout,
    ) == (1, True), asked
    assert shown(calendar, uid) == ("20261217T180000", "CANCELLED", 1)


def test_an_older_checkout_takes_no_meeting_away(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    clone = behind(example)
    mentor(example, "new-session", "--group", "thursday", "--at", "2026-12-08 18:00")
    sync(example, calendar.url)
    left = sync(clone, calendar.url)
    assert "not known here: Tue 8 Dec 18:00 Thursday buddies" in left.stdout, left
    assert len(uids(calendar)) == WORKSPACE_UIDS + 1


def test_an_older_checkout_undoes_nothing_that_a_phone_changed(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    clone = behind(example)
    calendar.edit(f"{REHEARSAL_UID}.ics", ("20261210T183000", "20261210T190000"))
    sync(example, calendar.url, "--yes")
    taken = shown(calendar, REHEARSAL_UID)
    assert taken[0] == "20261210T190000"
    assert sync(clone, calendar.url).returncode == 1
    assert shown(calendar, REHEARSAL_UID) == taken


def test_an_older_checkout_undoes_no_series(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url)
    clone = behind(example)
    mentor(example, "groups", "set", "thursday", "--minutes", "75")
    mentor(example, "sessions", "move", "thursday", "2026-12-17", "--to", "19:00")
    sync(example, calendar.url)
    before = calendar.events()
    assert sync(clone, calendar.url).returncode == 1
    assert calendar.events() == before


def test_a_move_that_is_taken_back_counts_on(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    page = (example / REHEARSAL).read_bytes()
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    sync(example, calendar.url)
    (example / REHEARSAL).write_bytes(page)
    asked = sync(example, calendar.url)
    assert (asked.returncode, f"--keep {REHEARSAL_UID}" in asked.stdout) == (1, True), asked
    assert shown(calendar, REHEARSAL_UID) == ("20261210T200000", "CONFIRMED", 1)
    assert sync(example, calendar.url, "--keep", REHEARSAL_UID).returncode == 0
    assert shown(calendar, REHEARSAL_UID) == ("20261210T183000", "CONFIRMED", 2)
    assert "10 as they were" in sync(example, calendar.url).stdout
    # A file or a mail would be older otherwise than what guests have from the server.
    assert "sequence: 2" in (example / REHEARSAL).read_text("utf-8")
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "19:00")
    assert "SEQUENCE:3" in mentor(example, "calendar", "export", "--session", "2026-12-10-thursday").stdout
    assert "1 changed" in sync(example, calendar.url).stdout
    assert shown(calendar, REHEARSAL_UID) == ("20261210T190000", "CONFIRMED", 3)


def test_a_series_that_is_kept_counts_on_here_too(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url)
    clone = behind(example)
    mentor(example, "groups", "set", "thursday", "--minutes", "75")
    mentor(example, "schedule", "set", "--group", "thursday", "--slot", "thu 18:15", "--every", "week")
    mentor(example, "sessions", "move", "thursday", "2026-12-17", "--to", "19:00")
    sync(example, calendar.url)
    uid = series_there(calendar)
    there = shown(calendar, uid)
    asked = sync(clone, calendar.url)
    assert asked.returncode == 1, asked
    kept = sync(clone, calendar.url, "--keep", uid)
    assert shown(calendar, uid)[2] > there[2], kept
    said = mentor(clone, "calendar", "export", "--group", "thursday").stdout
    series = next(event for event in said.split("BEGIN:VEVENT")[1:] if "RRULE" in event)
    assert f"SEQUENCE:{shown(calendar, uid)[2]}" in series
    assert sync(clone, calendar.url).returncode == 0


def test_what_others_put_there_stays(example: Path, calendar: Calendar) -> None:
    event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:dentist\r\nDTSTAMP:20261201T090000Z\r\n"
    event += "DTSTART:20261216T170000Z\r\nSUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    calendar.ask("PUT", "any-name.ics", event.encode())
    found = sync(example, calendar.url, "--yes")
    assert "not known here: Wed 16 Dec 17:00 Dentist" in found.stdout, found
    assert "dentist" in uids(calendar)
    assert not list((example / "sessions").glob("2026-12-16*"))


def test_wrong_password_no_calendar_and_read_only(example: Path, server: Radicale, calendar: Calendar) -> None:
    wrong = sync(example, calendar.url, password="guessed")
    assert (wrong.returncode, "does not accept the name rosa" in wrong.stderr) == (3, True), wrong
    missing = sync(example, f"{server.url}/{USER}/nowhere/")
    assert (missing.returncode, "there is no calendar" in missing.stderr) == (3, True), missing
    before = {path: path.read_bytes() for path in example.rglob("*.md")}
    refused = sync(example, Calendar(server, READ_ONLY).url)
    assert (refused.returncode, "it is read-only" in refused.stderr) == (3, True), refused
    assert {path: path.read_bytes() for path in example.rglob("*.md")} == before
    assert not (example / ".mentor/published").exists()
    home = sync(example, f"{server.url}/{USER}/")
    assert (home.returncode, "is no calendar" in home.stderr) == (3, True), home


def test_what_was_changed_in_a_read_only_calendar_comes_back(
    example: Path, server: Radicale, calendar: Calendar
) -> None:
    sync(example, calendar.url)
    event = calendar.ask("GET", f"{REHEARSAL_UID}.ics").replace(b"T183000", b"T190000")
    (server.shut / f"{REHEARSAL_UID}.ics").write_bytes(event.replace(b"SEQUENCE:0", b"SEQUENCE:1"))
    shut = Calendar(server, READ_ONLY)
    try:
        refused = sync(example, shut.url, "--take", REHEARSAL_UID)
    finally:
        (server.shut / f"{REHEARSAL_UID}.ics").unlink()
    assert (refused.returncode, "nothing was sent: rosa may not do that" in refused.stderr) == (3, True), refused
    assert "Thu 10 Dec 18:30 Thursday buddies: moved to Thu 10 Dec 19:00" in refused.stdout, refused
    assert "start: 2026-12-10T19:00" in (example / REHEARSAL).read_text()


def test_the_memory_is_for_its_owner_alone(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    kept = list((example.parent / ".local/state/mentor").glob("*/calendars/*"))
    assert kept
    assert {path.stat().st_mode & 0o077 for path in kept} == {0}
    assert not any(PASSWORD in path.read_text("utf-8") for path in example.rglob("*.*") if path.is_file())
    assert not any(PASSWORD in path.read_text("utf-8") for path in kept)


# -- killed at any point -----------------------------------------------------------------------------------


class _Between(http.server.ThreadingHTTPServer):
    """Hands requests on to the real server, and ends the client before or after one of its writes."""

    def __init__(self, port: int, number: int, *, arrives: bool) -> None:
        super().__init__(("127.0.0.1", 0), _Hand)
        self.behind, self.number, self.arrives = port, number, arrives
        self.writes = 0
        self.client: subprocess.Popen[str] | None = None


class _Hand(http.server.BaseHTTPRequestHandler):
    server: _Between

    def hand_on(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.writes += self.command == "PUT"
        hit = self.command == "PUT" and self.server.writes == self.server.number
        if hit and not self.server.arrives:
            self._end()
            return
        behind = http.client.HTTPConnection("127.0.0.1", self.server.behind)
        behind.request(self.command, self.path, body, dict(self.headers))
        answer = behind.getresponse()
        held = answer.read()
        if hit:
            self._end()
            return
        with suppress(OSError):
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in ("content-length", "connection", "transfer-encoding", "server", "date"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(held)))
            self.end_headers()
            self.wfile.write(held)

    def _end(self) -> None:
        assert self.server.client
        self.server.client.send_signal(signal.SIGKILL)

    def log_message(self, format: str, *args: object) -> None:
        pass


for method in ("PROPFIND", "REPORT", "PUT", "DELETE"):
    setattr(_Hand, f"do_{method}", _Hand.hand_on)


@contextmanager
def between(server: Radicale, number: int, *, arrives: bool) -> Iterator[_Between]:
    proxy = _Between(server.port, number, arrives=arrives)
    thread = threading.Thread(target=proxy.serve_forever, args=(0.01,))
    thread.start()
    yield proxy
    proxy.shutdown()
    thread.join()
    proxy.server_close()


@pytest.mark.parametrize(("number", "arrives"), [(1, False), (6, True), (10, True)])
def test_killed_and_repeated(example: Path, server: Radicale, calendar: Calendar, number: int, arrives: bool) -> None:
    with between(server, number, arrives=arrives) as proxy:
        port = proxy.server_address[1]
        url = calendar.url.replace(str(server.port), str(port))
        words = [
            "calendar",
            "sync",
            url,
            "--user",
            USER,
            "--password-command",
            f"echo '{PASSWORD}'",
        ]
        proxy.client = subprocess.Popen(
            [sys.executable, "-m", "mentor_cli", *words], cwd=example, env=surroundings(example, **DIRECT), text=True
        )
        assert proxy.client.wait(60) == -signal.SIGKILL
        # Something else is changed before it is tried again: what arrived is still known to be ours.
        mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")
        proxy.number = 0
        done = sync(example, url)
    assert done.returncode == 0, done
    assert len(set(uids(calendar))) == len(uids(calendar)) == WORKSPACE_UIDS
    assert "20261204T180000" in calendar.events()
    assert "20261210T183000" not in calendar.events()


# -- TLS ---------------------------------------------------------------------------------------------------


def written(folder: Path, last: datetime | None = None) -> tuple[Path, Path, Path]:
    """The authority, the chain and the key of a server on this machine, good until then."""
    authority = trustme.CA()
    first = last - timedelta(days=9) if last else None
    certificate = authority.issue_cert("127.0.0.1", not_before=first, not_after=last)
    paths = folder / "ca.pem", folder / "chain.pem", folder / "key.pem"
    authority.cert_pem.write_to_path(paths[0])
    certificate.private_key_and_cert_chain_pem.write_to_path(paths[1])
    certificate.private_key_pem.write_to_path(paths[2])
    return paths


def test_a_certificate_of_ones_own(example: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("tls")
    certificate = written(folder)
    with running(folder, certificate) as server:
        calendar = server.calendar("tls")
        refused = sync(example, calendar.url)
        assert (refused.returncode, "cannot be trusted" in refused.stderr) == (3, True), refused
        trusted = {"REQUESTS_CA_BUNDLE": str(certificate[0])}
        other = sync(example, calendar.url.replace("127.0.0.1", "localhost"), **trusted)
        assert (other.returncode, "is for another name" in other.stderr) == (3, True), other
        none = sync(example, calendar.url, REQUESTS_CA_BUNDLE=str(example / "mentor.yaml"))
        assert (none.returncode, "certificates to trust cannot be read" in none.stderr) == (3, True), none
        done = sync(example, calendar.url, **trusted)
        assert (done.returncode, len(uids(calendar))) == (0, WORKSPACE_UIDS), done


def test_a_certificate_that_has_expired(example: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("late")
    certificate = written(folder, datetime(2020, 1, 1, tzinfo=UTC))
    with running(folder, certificate) as server:
        late = sync(example, f"{server.url}/{USER}/tls/", REQUESTS_CA_BUNDLE=str(certificate[0]))
    assert (late.returncode, f"127.0.0.1:{server.port} has expired" in late.stderr) == (3, True), late


def test_a_server_without_tls(example: Path, calendar: Calendar) -> None:
    none = sync(example, calendar.url.replace("http:", "https:"))
    assert (none.returncode, "does not speak TLS" in none.stderr) == (3, True), none


def test_what_another_checkout_decided_is_not_undone_by_what_was_sent_before(
    example: Path, calendar: Calendar, tmp_path: Path
) -> None:
    sync(example, calendar.url)
    other = tmp_path / "other"
    shutil.copytree(example, other)
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "20:00")
    sync(example, calendar.url)
    mentor(other, "sessions", "move", "2026-12-10-thursday", "--to", "19:00")
    mentor(other, "calendar", "export", "-o", str(tmp_path / "out.ics"))
    shutil.copy(other / REHEARSAL, example / REHEARSAL)
    left = sync(example, calendar.url, "--yes")
    assert (left.returncode, "left, changed on both sides" in left.stdout) == (1, True), left
    assert "start: 2026-12-10T19:00" in (example / REHEARSAL).read_text()
    assert shown(calendar, REHEARSAL_UID)[0] == "20261210T200000"
    assert sync(example, calendar.url, "--keep", REHEARSAL_UID).returncode == 0
    assert shown(calendar, REHEARSAL_UID)[0] == "20261210T190000"
