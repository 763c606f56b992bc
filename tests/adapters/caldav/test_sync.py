"""`mentor calendar sync` with a real server: published, changed and taken away on either side."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from jsonschema import Draft202012Validator

from harness.calendar_server import Calendar
from harness.processes import mentor
from harness.transcript import ROOT
from syncing import (
    ALTERNATIVE_UID,
    REHEARSAL,
    REHEARSAL_UID,
    WORKSPACE_UIDS,
    exported,
    series_there,
    shown,
    sync,
    uids,
)


def test_published_moved_there_and_published_again(example: Path, calendar: Calendar) -> None:
    plan = sync(example, calendar.url, "--dry-run")
    assert (plan.returncode, f"{WORKSPACE_UIDS} new" in plan.stdout + plan.stderr) == (0, True), plan
    assert not uids(calendar)
    assert sync(example, calendar.url).stdout.split(" · ")[1] == f"{WORKSPACE_UIDS} new"
    assert len(set(uids(calendar))) == len(uids(calendar)) == WORKSPACE_UIDS
    again = sync(example, calendar.url, "--json")
    assert json.loads(again.stdout)["as_they_were"] == WORKSPACE_UIDS, again
    schema = json.loads((ROOT / "docs/json.schema.json").read_text("utf-8"))
    printed = {"$ref": "#/$defs/mentor-calendar-sync", "$defs": schema["$defs"]}
    Draft202012Validator(printed).validate(json.loads(again.stdout))

    calendar.edit(
        f"{REHEARSAL_UID}.ics",
        ("20261210T183000", "20261211T190000"),
        ("20261210T192500", "20261211T195500"),
        ("SUMMARY:", "COLOR:tomato\r\nSUMMARY:"),
        ("meet.example/thursday\r\nDTSTAMP", "meet.example/thursday\\n\\nBring cake\r\nDTSTAMP"),
    )
    asked = sync(example, calendar.url)
    assert asked.returncode == 1
    assert "moved to Fri 11 Dec 19:00" in asked.stdout
    assert "start: 2026-12-10T18:30" in (example / REHEARSAL).read_text("utf-8")
    dry = sync(example, calendar.url, "--yes", "--dry-run")
    assert dry.stderr.startswith("a dry run: nothing was written\nThu 10 Dec 18:30 Thursday buddies: moved"), dry
    assert "+start: 2026-12-11T19:00" in dry.stdout
    taken = sync(example, calendar.url, "--yes")
    assert taken.returncode == 0, taken
    page = (example / REHEARSAL).read_text("utf-8")
    assert "start: 2026-12-11T19:00" in page
    assert "## 19:00 Welcome" in page
    events = calendar.events()
    assert "COLOR:tomato" in events
    assert "Bring cake" in events
    assert "19:00 Welcome and icebreaker" in events
    assert len(uids(calendar)) == WORKSPACE_UIDS
    assert "10 as they were" in sync(example, calendar.url).stdout
    assert mentor(example, "check").returncode == 0


def test_a_series_moved_there_comes_back_and_goes_there_without_duplicates(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url)
    series = series_there(calendar)
    # "All events" to Fridays at seven.
    calendar.edit(
        f"{series}.ics",
        ("BYDAY=TH", "BYDAY=FR"),
        (
            "DTSTART;TZID=Europe/London:20261029T180000\r\nDURATION",
            "DTSTART;TZID=Europe/London:20261030T190000\r\nDURATION",
        ),
    )
    taken = sync(example, calendar.url, "--group", "thursday", "--yes")
    assert "every week on Fri at 19:00 from Fri 4 Dec" in taken.stdout, taken
    listed = mentor(example, "sessions", "list", "--group", "thursday", "--since", "2026-12-03").stdout
    assert "Fri 4 Dec 19:00" in listed
    assert "Thu 3 Dec" not in listed
    events = calendar.events()
    assert len(re.findall("^RRULE", events, re.MULTILINE)) == 2
    assert "RRULE:FREQ=WEEKLY;UNTIL=20261126T180000Z;BYDAY=TH" in events
    again = sync(example, calendar.url, "--group", "thursday")
    assert "new" not in again.stdout.split(" · ")[1]
    assert calendar.events() == events
    assert mentor(example, "check").returncode == 0


def test_changed_on_both_sides(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    calendar.edit(f"{REHEARSAL_UID}.ics", ("20261210T183000", "20261210T190000"))
    mentor(example, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")
    left = sync(example, calendar.url, "--yes")
    assert (left.returncode, "changed on both sides" in left.stdout) == (1, True), left
    assert "20261210T190000" in calendar.events()
    kept = sync(example, calendar.url, "--keep", REHEARSAL_UID)
    assert kept.returncode == 0, kept
    assert "20261204T180000" in calendar.events()
    assert "20261210T190000" not in calendar.events()


def test_an_alternative_slot_that_was_moved_there_is_not_written_over(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--alternative", "{day: mon, at: 18:30, shown: yes}")
    assert sync(example, calendar.url).returncode == 0
    calendar.edit(f"{ALTERNATIVE_UID}.ics", ("20261214T183000", "20261214T200000"))
    for _ in range(2):
        left = sync(example, calendar.url, "--yes")
        assert left.returncode == 1, left
        assert "left, an alternative slot, which is the group's to set" in left.stdout
        assert "20261214T200000" in calendar.events()
    kept = sync(example, calendar.url, "--keep", ALTERNATIVE_UID)
    assert kept.returncode == 0, kept
    assert "20261214T183000" in calendar.events()
    assert "20261214T200000" not in calendar.events()


def test_a_session_without_a_group_is_called_off_there_when_its_file_is_deleted(
    example: Path, calendar: Calendar
) -> None:
    made = mentor(example, "new-session", "one-to-one", "--people", "rosa,owen", "--at", "2026-12-11 17:00")
    assert made.returncode == 0, made
    assert sync(example, calendar.url).returncode == 0
    (path,) = (example / "sessions").glob("2026-12-11-*.md")
    path.unlink()
    assert sync(example, calendar.url).returncode == 0
    (event,) = [one for one in calendar.events().split("BEGIN:VEVENT") if "SUMMARY:Meeting" in one]
    assert "STATUS:CANCELLED" in event
    assert "SEQUENCE:1" in event
    again = sync(example, calendar.url, "--json")
    assert json.loads(again.stdout)["as_they_were"] == WORKSPACE_UIDS + 1, again


def test_a_group_deleted_with_its_files_is_off_from_now_on_and_has_been_what_it_was(
    example: Path, calendar: Calendar
) -> None:
    assert sync(example, calendar.url).returncode == 0
    mentor(example, "calendar", "publish", "--vdir", "cal")
    clone = example.parent / "clone" / "here"
    shutil.copytree(example, clone)
    before = _events_by_day(calendar.events())
    for path in ("groups/thursday.md", *(f"sessions/{one.name}" for one in example.glob("sessions/*-thursday.md"))):
        (example / path).unlink()
        (clone / path).unlink()
    gone = sync(example, calendar.url)
    assert (gone.returncode, "taken away" in gone.stdout, "not known" in gone.stdout) == (0, False, False), gone
    after = _events_by_day(calendar.events())
    assert {day for day in after if after[day] != before[day]} == {"20261203", "20261210", "20261217"}
    assert [day for day in after if "STATUS:CANCELLED" in after[day]] == ["20261203", "20261210", "20261217"]
    shutil.copytree(example / ".mentor", clone / ".mentor", dirs_exist_ok=True)
    # What another machine put there says nothing new either.
    elsewhere = sync(clone, calendar.url, XDG_STATE_HOME=str(clone.parent / "state"))
    assert (elsewhere.returncode, "not known" in elsewhere.stdout) == (0, False), elsewhere
    folder = mentor(example, "calendar", "publish", "--vdir", "cal")
    assert (folder.returncode, "3 changed, 8 as they were" in folder.stdout) == (0, True), folder
    again = mentor(example, "calendar", "publish", "--vdir", "cal")
    assert (again.returncode, "11 as they were" in again.stdout) == (0, True), again


def _events_by_day(text: str) -> dict[str, str]:
    events = [one.partition("END:VEVENT")[0] for one in text.split("BEGIN:VEVENT")[1:]]
    return dict(sorted((re.findall(r"(?m)^DTSTART[^:]*:(\d{8})", one)[0], one) for one in events))


def test_all_that_waits_is_kept_at_once(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    events = calendar.events()
    there = [uid for uid in uids(calendar) if shown(calendar, uid)[0] in ("20261203T180000", "20261217T180000")]
    calendar.edit(f"{there[0]}.ics", ("T180000", "T190000"), ("T185500", "T195500"))
    calendar.edit(f"{there[1]}.ics", ("T180000", "T191500"), ("T185500", "T201000"))
    calendar.ask("DELETE", f"{REHEARSAL_UID}.ics")
    asked = sync(example, calendar.url)
    first, second = sorted(there, key=asked.stdout.index)
    assert asked.stdout.splitlines()[-2].endswith(f"--keep {first} --keep {second} puts there what is here"), asked
    mentor(example, "groups", "set", "thursday", "--minutes", "70")
    asked = sync(example, calendar.url)
    keeping = f"  put there what is here: --keep {first} --keep {second}\n"
    assert (asked.returncode, keeping in asked.stdout) == (1, True), asked
    kept = sync(example, calendar.url, "--keep", "all")
    assert kept.returncode == 0, kept
    assert "T191500" not in calendar.events()
    assert calendar.events().count("BEGIN:VEVENT") == events.count("BEGIN:VEVENT")
    assert "10 as they were" in sync(example, calendar.url).stdout


def test_what_nobody_agreed_to_take_over_yet_is_kept_with_all_that_waits(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    calendar.edit(f"{REHEARSAL_UID}.ics", ("20261210T183000", "20261210T190000"))
    refused = sync(example, calendar.url, "--yes", "--keep", "all", "--dry-run")
    assert (refused.returncode, "nothing waits for a decision" in refused.stderr) == (2, True), refused
    taken = sync(example, calendar.url, "--take", REHEARSAL_UID, "--keep", "all", "--dry-run")
    assert (taken.returncode, "moved to Thu 10 Dec 19:00" in taken.stderr) == (0, True), taken
    kept = sync(example, calendar.url, "--keep", "all")
    assert kept.returncode == 0, kept
    assert shown(calendar, REHEARSAL_UID) == ("20261210T183000", "CONFIRMED", 1)
    assert "start: 2026-12-10T18:30" in (example / REHEARSAL).read_text("utf-8")


def test_taken_away_on_either_side(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    calendar.ask("DELETE", f"{REHEARSAL_UID}.ics")
    asked = sync(example, calendar.url, "--yes")
    assert (asked.returncode, "taken away there" in asked.stdout) == (1, True), asked
    assert "nothing new" not in asked.stdout
    assert len(uids(calendar)) == WORKSPACE_UIDS - 1
    sync(example, calendar.url, "--keep", REHEARSAL_UID)
    assert len(uids(calendar)) == WORKSPACE_UIDS
    calendar.ask("DELETE", f"{REHEARSAL_UID}.ics")
    assert sync(example, calendar.url, "--take", REHEARSAL_UID).returncode == 0
    assert "status: cancelled" in (example / REHEARSAL).read_text("utf-8")

    # A meeting beside the cadence whose file is gone is called off; what a paused group had shown is cancelled.
    mentor(example, "new-session", "--group", "thursday", "--at", "2026-12-08 18:00")
    assert "1 new" in sync(example, calendar.url).stdout
    (example / "sessions/2026-12-08-thursday.md").unlink()
    assert "8 Dec cancelled" in sync(example, calendar.url).stdout
    assert len(uids(calendar)) == WORKSPACE_UIDS
    before = calendar.events().count("STATUS:CANCELLED")
    mentor(example, "groups", "set", "thursday", "--status", "paused")
    assert "2 changed" in sync(example, calendar.url).stdout
    assert calendar.events().count("STATUS:CANCELLED") == before + 2


def test_another_clone_goes_on_from_there(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    clone = example.parent / "clone" / "here"
    shutil.copytree(example, clone)
    assert "10 as they were" in sync(clone, calendar.url).stdout
    mentor(clone, "sessions", "move", "2026-12-10-thursday", "--to", "2026-12-04 18:00")
    assert "1 changed" in sync(clone, calendar.url).stdout
    assert len(uids(calendar)) == WORKSPACE_UIDS


def test_what_was_named_is_taken_without_more_ado(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    calendar.edit(f"{REHEARSAL_UID}.ics", ("20261210T183000", "20261210T190000"))
    taken = sync(example, calendar.url, "--take", REHEARSAL_UID)
    assert (taken.returncode, "left" in taken.stdout) == (0, False), taken
    assert "start: 2026-12-10T19:00" in (example / REHEARSAL).read_text("utf-8")


def test_a_series_that_was_taken_away_there_is_asked_about(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    sync(example, calendar.url)
    uid = series_there(calendar)
    events, group = calendar.events(), (example / "groups/thursday.md").read_bytes()
    calendar.ask("DELETE", f"{uid}.ics")
    asked = sync(example, calendar.url, "--yes")
    assert asked.returncode == 1, asked
    assert "left, taken away there: the series of thursday, next on Thu 3 Dec 18:00" in asked.stdout
    assert f"cancel it here: --take {uid}; put it back there: --keep {uid}" in asked.stdout
    assert uid not in uids(calendar)
    assert (example / "groups/thursday.md").read_bytes() == group
    kept = sync(example, calendar.url, "--keep", uid)
    assert (kept.returncode, "Thu 3 Dec 18:00: put back there" in kept.stdout) == (0, True), kept
    assert sorted(calendar.events().splitlines()) == sorted(events.splitlines())
    assert "as they were" in sync(example, calendar.url).stdout.split(" · ")[1]


def test_a_series_that_was_taken_away_there_can_be_ended(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    mentor(example, "sessions", "move", "thursday", "2026-12-17", "--to", "19:00")
    sync(example, calendar.url)
    uid = series_there(calendar)
    calendar.ask("DELETE", f"{uid}.ics")
    taken = sync(example, calendar.url, "--take", uid)
    assert taken.returncode == 0, taken
    assert "the series of thursday, next on Thu 3 Dec 18:00: cancelled, as it was taken away there" in taken.stdout
    listed = mentor(example, "sessions", "list", "--group", "thursday", "--since", "2026-12-03", "--json").stdout
    assert {one["status"] for one in json.loads(listed)["sessions"]} == {"cancelled"}, listed
    assert not {*exported(example, "thursday").split()} & {f"UID:{one}" for one in uids(calendar)}
    assert "new" not in taken.stdout.split(" · ")[1] + sync(example, calendar.url).stdout
    assert mentor(example, "check").returncode == 0


def test_a_calendar_that_was_emptied_is_asked_about_once(example: Path, calendar: Calendar) -> None:
    mentor(example, "groups", "set", "thursday", "--ends", "2027-05-01")
    mentor(
        example,
        "schedule",
        "set",
        "--group",
        "thursday",
        "--slot",
        "thu 18:00",
        "--every",
        "week",
        "--until",
        "2027-05-01",
    )
    sync(example, calendar.url)
    for uid in set(uids(calendar)):
        calendar.ask("DELETE", f"{uid}.ics")
    asked = sync(example, calendar.url, "--yes")
    assert asked.returncode == 1, asked
    assert len(asked.stdout.splitlines()) < 20
    assert "meetings to come. Put them all back there: --keep all" in asked.stdout
    assert "over or cancelled were taken away there as well, and stay away" in asked.stdout
    put_back = sync(example, calendar.url, "--keep", "all")
    assert (put_back.returncode, "more are put back there" in put_back.stdout) == (0, True), put_back
    assert "to send" in sync(example, calendar.url).stdout or "as they were" in sync(example, calendar.url).stdout
    refused = sync(example, calendar.url, "--keep", "all")
    assert (refused.returncode, "nothing waits for a decision" in refused.stderr) == (2, True), refused


def test_single_events_that_become_a_series_are_called_off_on_the_server(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    singles = {uid for uid in uids(calendar) if f"UID:{uid}" in exported(example, "thursday")}
    mentor(example, "groups", "set", "thursday", "--calendar", "series")
    done = sync(example, calendar.url)
    assert done.returncode == 0, done
    events = [event.split("END:VEVENT")[0] for event in calendar.events().split("BEGIN:VEVENT")[1:]]
    off = {uid for event in events if "STATUS:CANCELLED" in event for uid in re.findall(r"(?m)^UID:(\S*)", event)}
    assert singles
    assert singles <= off
    assert "new" not in sync(example, calendar.url).stdout


def test_meetings_of_other_groups_in_the_same_calendar_are_left_silently(example: Path, calendar: Calendar) -> None:
    sync(example, calendar.url)
    held = calendar.events()
    alone = sync(example, calendar.url, "--group", "thursday")
    assert (alone.returncode, alone.stdout.count("\n")) == (0, 1), alone
    assert "8 as they were" in alone.stdout
    clinic = next(uid for uid in uids(calendar) if f"UID:{uid}" in exported(example, "react-clinic"))
    files = sorted((example / "sessions").iterdir())
    for flag in ("--take", "--keep"):
        refused = sync(example, calendar.url, "--group", "thursday", flag, clinic)
        assert refused.returncode == 2, refused
        assert f"{flag} {clinic}: that is a meeting of ours, and not of thursday" in refused.stderr
        assert "hint: leave out --group thursday" in refused.stderr
    assert (calendar.events(), sorted((example / "sessions").iterdir())) == (held, files)
    # Another group whose file is broken keeps nobody waiting; but whose its events are cannot be told.
    group = example / "groups/react-clinic.md"
    group.write_text(group.read_text("utf-8").replace("every: 2 weeks", "every: fortnight"), "utf-8")
    alone = sync(example, calendar.url, "--group", "thursday")
    assert (alone.returncode, "8 as they were" in alone.stdout) == (0, True), alone
    refused = sync(example, calendar.url, "--group", "thursday", "--take", clinic)
    assert (refused.returncode, "who meets when is not certain" in refused.stderr) == (3, True), refused


def test_changed_there_and_deleted_here(example: Path, calendar: Calendar) -> None:
    made = mentor(example, "new-session", "--group", "thursday", "--at", "2026-12-08 18:00")
    assert made.returncode == 0, made
    sync(example, calendar.url)
    uid = next(uid for uid in uids(calendar) if shown(calendar, uid)[0] == "20261208T180000")
    calendar.edit(f"{uid}.ics", ("20261208T180000", "20261208T190000"), ("20261208T185500", "20261208T195500"))
    (example / "sessions/2026-12-08-thursday.md").unlink()
    left = sync(example, calendar.url, "--yes")
    assert left.returncode == 1, left
    assert "left, changed there, and no longer a meeting here: Tue 8 Dec 19:00 Thursday buddies" in left.stdout
    assert f"  a meeting again: --take {uid} --group ID\n  put there what is here: --keep {uid}" in left.stdout
    assert shown(calendar, uid) == ("20261208T190000", "CONFIRMED", 0)
    events = calendar.ask("GET", f"{uid}.ics")
    assert sync(example, calendar.url, "--keep", uid).returncode == 0
    assert shown(calendar, uid)[1:] == ("CANCELLED", 1)
    assert sync(example, calendar.url).returncode == 0
    calendar.ask("PUT", f"{uid}.ics", events)
    taken = sync(example, calendar.url, "--group", "thursday", "--take", uid)
    assert taken.returncode == 0, taken
    assert "start: 2026-12-08T19:00" in (example / "sessions/2026-12-08-thursday.md").read_text("utf-8")
    assert shown(calendar, uid) == ("20261208T190000", "CONFIRMED", 2)


def test_an_event_in_a_zone_that_nobody_knows_stays_as_it_is_there_and_here(example: Path, calendar: Calendar) -> None:
    assert sync(example, calendar.url).returncode == 0
    before = (example / "sessions/2026-12-10-thursday.md").read_bytes()
    calendar.edit(f"{REHEARSAL_UID}.ics", ("TZID=Europe/London:20261210T183000", "TZID=Nowhere/Land:20261210T184500"))
    foreign = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:theirs\r\nDTSTAMP:20261201T000000Z\r\n"
        "DTSTART:00010101T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    calendar.ask("PUT", "theirs.ics", foreign.encode())
    left = sync(example, calendar.url, "--yes")
    assert left.returncode == 1, left
    assert "left, in the zone Nowhere/Land, which is not known" in left.stdout
    assert f"--keep {REHEARSAL_UID}" in left.stdout
    # Nothing of ours could be put in the place of an event that was never ours.
    assert "in the year 1" in left.stdout
    assert "--keep theirs" not in left.stdout
    assert "TZID=Nowhere/Land:20261210T184500" in calendar.events()
    assert (example / "sessions/2026-12-10-thursday.md").read_bytes() == before
