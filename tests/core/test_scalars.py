"""What single values may be: each type with what it takes, what it refuses, and the hint that mends it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from mentor_cli.core import scalars
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.fieldtypes import UNREADABLE, Checked
from strategies import SINGLE

TYPES = {name: one for name, one in vars(scalars).items() if isinstance(one, Checked)}
AGE, SSH = "age1" + "q5" * 29, "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA"
# By type: what is typed and what it is read as.
TAKEN: dict[str, list[tuple[str, Any]]] = {
    "DATE": [("2026-12-01", "2026-12-01"), (" 2028-02-29 ", "2028-02-29"), ("1900-01-01", "1900-01-01"),
             ("2999-12-31", "2999-12-31")],
    "MOMENT": [("2026-12-01T18:00", "2026-12-01T18:00"), ("2026-12-01 18:00:30", "2026-12-01T18:00"),
               ("2026-12-01T18:00Z", "2026-12-01T18:00+00:00"), ("2026-12-01T01:30-0330", "2026-12-01T01:30-03:30")],
    "INSTANT": [("2026-12-03T16:20:30Z", "2026-12-03T16:20:30Z")],
    "TIME": [("18:00", "18:00"), ("9:30", "09:30"), ("00:00", "00:00")],
    "BIRTHDAY": [("03-14", "03-14"), ("02-29", "02-29")],
    "WEEKDAY": [("tue", "tue"), ("Tuesday", "tue"), ("TUES", "tue")],
    "EVERY": [("1 week", "1 week"), ("2 weeks", "2 weeks"), ("week", "1 week"), ("1 Month", "1 month")],
    "CADENCE_DAY": [("tue", "tue"), ("Tuesday", "tue"), ("second tue", "second tue"), ("Last Friday", "last fri"),
                    ("15", "15")],
    "BY": [("2026-12-10", "2026-12-10"), ("Session 2", "session-2"), ("3 months", "3 months"), ("1 month", "1 month")],
    "DURATION": [("45m", "45m"), ("12h", "12h"), ("1h30m", "1h30m"), ("1.5h", "1.5h")],
    "ZONE": [("Europe/London", "Europe/London"), ("UTC", "UTC")],
    "NUMBER": [("3", 3), ("4\x1f", 4), ("-2.5", -2.5), ("+4", 4), ("1e3", 1000), (".5", 0.5), ("3.0", 3.0),
               ("12345678901234567", 12345678901234567), ("1e300", 1e300)],
    "HOURS_A_WEEK": [("0", 0), ("2.5", 2.5), ("168", 168)],
    "MINUTES": [("1", 1), ("1440", 1440)],
    "MINUTES_TAKEN": [("0", 0), ("12.5", 12.5)],
    "RATING": [("1", 1), ("5", 5)],
    "COST": [("0", 0), ("2.5", 2.5), ("1000", 1000)],
    "COUNT": [("0", 0), ("12", 12)],
    "TIMES": [("1", 1), ("999", 999), ("7\x1f", 7)],
    "YES_NO": [("yes", True), ("No", False), ("true", True)],
    "EMAIL": [("ana@example.org", "ana@example.org"), ("o'neil+x@a.b.example", "o'neil+x@a.b.example"),
              ("żółw@żółw.example", "żółw@żółw.example")],
    "LINK": [("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"), ("mailto:ana@example.org",) * 2,
             ("tel:+44-20-7946-0018",) * 2],
    "VIDEO": [("https://meet.example/{group}-{date}",) * 2, ("https://meet.example/a",) * 2],
    "PATH": [("files/plan.pdf", "files/plan.pdf"), ("a b.md", "a b.md"), ("x..y/z", "x..y/z")],
    "ICS_PATH": [("busy/ana.ics", "busy/ana.ics"), ("ANA.ICS", "ANA.ICS")],
    "SOURCE": [("https://x.example/1", "https://x.example/1"), ("files/a.pdf", "files/a.pdf"), ("PR 31", "PR 31")],
    "COUNTRY": [("GB", "GB"), ("no", "NO")],
    "SUBDIVISION": [("SCT", "SCT"), ("by", "BY"), ("01", "01")],
    "REGION": [("GB-SCT", "GB-SCT"), ("no", "NO")],
    "AGE_KEY": [(AGE, AGE)],
    "SSH_KEY": [(SSH, SSH), (f"{SSH} ana@laptop", f"{SSH} ana@laptop")],
    "UUID": [("6F1C0A52-3d84-4b0e-9a77-52c1e0d9b3a4", "6f1c0a52-3d84-4b0e-9a77-52c1e0d9b3a4")],
    "VERSION": [("1", 1)],
}  # fmt: skip
# By type: what is typed, what the message says of it, and words of the hint.
REFUSED: dict[str, list[tuple[str, str, str]]] = {
    "DATE": [
        ("2026-02-30", "is not a date", "February 2026 has 28 days; write 2026-02-28"),
        ("2026-13-01", "is not a date", "months go from 01 to 12"),
        ("2026-1-5", "is not a date", "write 2026-01-05"),
        ("2026-01-00", "is not a date", "days are counted from 1"),
        ("9999-12-31", "lies outside of the years 1900 to 2999", "such as 2026-12-01"),
        ("0001-01-01", "lies outside of the years 1900 to 2999", "such as 2026-12-01"),
        ("2026-W49-2", "is not a date", "year-month-day"),
        ("2026-12-01T18:00", "is not a date", "year-month-day"),
        ("soon", "is not a date", "year-month-day"),
    ],
    "MOMENT": [
        ("2026-12-01", "is not a date with a time", "2026-12-01T18:00"),
        ("2026-12-01T24:00", "24:00 is not a time of day", "00:00 to 23:59"),
        ("2026-02-30T18:00", "2026-02-30 is not a date", "write 2026-02-28"),
        ("2026-12-01T18:00+25:00", "+25:00 is not an offset", "+01:00"),
        ("9999-12-31T18:00", "9999-12-31 lies outside of the years", "2026-12-01"),
        ("tomorrow", "is not a date with a time", "18:00"),
    ],
    "INSTANT": [
        ("2026-12-03T16:20Z", "is not a moment in UTC", "16:20:00Z"),
        ("2026-02-30T16:20:00Z", "not a date", "02-28"),
        ("now", "is not a moment in UTC", "Z"),
    ],
    "TIME": [("24:00", "is not a time of day", "23:59"), ("6pm", "is not", "18:00"), ("18.00", "is not", "18:00")],
    "BIRTHDAY": [
        ("13-40", "is not a month and a day", "03-14"),
        ("02-30", "is not", "03-14"),
        ("1990-03-14", "is not", "without the year"),
        ("3-14", "is not", "03-14"),
    ],
    "WEEKDAY": [("blursday", "is not a day of the week", "mon, tue"), ("tu", "is not", "mon"), ("8", "is not", "mon")],
    "EVERY": [
        ("daily", "is not how often", "1 week"),
        ("0 weeks", "is not how often", "1 week"),
        ("-1 week", "is not how", "1 week"),
    ],
    "CADENCE_DAY": [
        ("blursday", "is not a day of the week", "tue"),
        ("32", "is not one day of a month", "15"),
        ("sixth tue", "is not one day", "first tue"),
        ("0", "is not one day", "15"),
        ("tu", "is not a day", ""),
    ],
    "BY": [
        ("blursday", "is not a day or a count", "session-2 or 3 months"),
        ("session-0", "is not a day or a count", "session-2"),
        ("0 months", "is not", "3 months"),
        ("2026-02-30", "is not a date", "2026-02-28"),
        ("soon", "is not a day or a count", "3 months"),
    ],
    "DURATION": [
        ("-3h", "is not a length of time", "1h30m"),
        ("3 evenings", "is not a length of time", "12h"),
        ("0h", "is not a whole number of minutes above zero", "45m"),
        ("0.001h", "is not a whole number of minutes", "45m"),
        ("h", "is not a length", "45m"),
    ],
    "ZONE": [
        ("Mars/Base", "is not a time zone", "Europe/London"),
        ("London", "is not a time zone", "did you mean Europe/London"),
        ("../../etc/passwd", "is not a time zone", "Europe/London"),
        ("Europe", "is not a time zone", ""),
        ("GMT+5", "is not a time zone", "name a place"),
    ],
    "NUMBER": [("three", "is not a number", "3 or 2.5"), ("1,5", "is not", "2.5"), ("nan", "is not", "digits"),
               ("1e999", "is not a number", "digits"), ("٣", "is not a number", "digits")],
    "COST": [("-1", "is not a number from 0 to 1000", "from 0"), ("dear", "is not a number", "digits")],
    "HOURS_A_WEEK": [("-3", "is not a number from 0 to 168", "from 0 to 168"), ("200", "is not", "168"),
                     ("few", "is not a number", "digits")],
    "MINUTES": [("0", "is not a whole number from 1 to 1440", "from 1"), ("-5", "is not", "1440"),
                ("9999999999", "is not", ""), ("1.5", "is not", "")],
    "MINUTES_TAKEN": [("-1", "is not a number from 0 to 1440", "from 0"), ("1441", "is not", "1440"), ("x", "is", "")],
    "RATING": [("9", "is not a whole number from 1 to 5", "from 1 to 5"), ("0", "is not", ""), ("4.5", "is not", "")],
    "COUNT": [("-1", "is not a whole number from 0 on", "from 0"), ("x", "is not", "")],
    "TIMES": [("0", "is not a whole number from 1 to 999", "from 1"), ("1000", "is not", "")],
    "YES_NO": [("maybe", "is neither yes nor no", "yes or no"), ("1", "is neither", "yes")],
    "EMAIL": [
        ("nobody", "is not an e-mail address", "name@example.org"),
        ("Ana <ana@example.org>", "is not an e-mail address", "alone: ana@example.org"),
        ("a@b@c", "is not an e-mail address", ""),
        ("a b@example.org", "is not an e-mail address", "alone: b@example.org"),
        ("ana@example.org, ben@example.org", "is not an e-mail address", "alone"),
        ("\x1b[31m@x", "is not an e-mail address", ""),
    ],
    "LINK": [
        ("meet.example/thursday", "is not a link", "write https://meet.example/thursday"),
        ("ask Rosa", "is not a link", "https://example.org/page"),
        ("javascript:alert(1)", "is a link that runs a program", "https://"),
        ("DATA:text/html,x", "is a link that runs a program", "https://"),
        ("#x", "is not a link", "https://"),
    ],
    "VIDEO": [
        ("https://meet.example/{team}", "nothing is known to stand for {team}", "{group} and {date}"),
        ("meet.example/{group}", "is not a link", ""),
    ],
    "PATH": [
        ("/etc/passwd", "is not a path inside the workspace", "files/plan.pdf"),
        ("../other/x", "is not a path inside", ""),
        ("a/../../x", "is not a path inside", ""),
        ("C:\\x", "is not a path inside", ""),
        ("~/x", "is not a path inside", ""),
        ("https://x.example/a", "is not a path inside", ""),
    ],
    "ICS_PATH": [("/x.ics", "is not a path inside", ""), ("busy.txt", "is not the path of an .ics", "busy/ana.ics")],
    "SOURCE": [("javascript:x", "runs a program", ""), ("/etc/passwd", "is not a path inside", ""),
               ("../x", "is not a path inside", "")],
    "COUNTRY": [("GBR", "is not a country's two letters", "GB"), ("England", "is not", "GB"), ("4", "is not", "")],
    "SUBDIVISION": [("GB-SCT", "is not a part of a country", "SCT for GB-SCT"), ("Scotland", "is not", "")],
    "REGION": [("Scotland", "is not a country or a part of one", "GB-SCT"), ("GB-", "is not", ""), ("G_S", "is", "")],
    "AGE_KEY": [("age1short", "is not a public age key", "age1"), (SSH, "is not a public age key", "age-keygen")],
    "SSH_KEY": [("ssh-ed25519", "is not a public SSH key", "id_ed25519.pub"), (AGE, "is not a public SSH key", "")],
    "UUID": [("6f1c0a52", "is not a UUID", "mentor init")],
    "VERSION": [("2", "is newer than this mentor", "install"), ("one", "is not a version", "write 1")],
}  # fmt: skip


def read(name: str, text: str) -> tuple[Any, list[Doubt]]:
    doubts: list[Doubt] = []
    return TYPES[name].read(text, ("field",), doubts), doubts


def test_every_type_is_tested_here() -> None:
    assert list(TAKEN.keys() ^ TYPES.keys()) == []
    assert list(REFUSED.keys() ^ TYPES.keys()) == []
    assert set(TYPES.values()) - {scalars.UUID, scalars.VERSION} == SINGLE.keys()


@pytest.mark.parametrize(("name", "typed", "value"), [(name, *one) for name, some in TAKEN.items() for one in some])
def test_what_is_taken(name: str, typed: str, value: Any) -> None:
    assert read(name, typed) == (value, [])
    assert type(read(name, typed)[0]) is type(value)


@pytest.mark.parametrize(
    ("name", "typed", "said", "hint"), [(name, *one) for name, some in REFUSED.items() for one in some]
)
def test_what_is_refused(name: str, typed: str, said: str, hint: str) -> None:
    value, (doubt,) = read(name, typed)
    assert value is UNREADABLE
    assert doubt.message.startswith("field: ")
    assert said in doubt.message
    assert doubt.hint
    assert hint in doubt.hint
    assert doubt.path == ("field",)


@pytest.mark.parametrize("name", TYPES)
@pytest.mark.parametrize("blank", ["", " "])
def test_nothing_is_no_value(name: str, blank: str) -> None:
    value, (doubt,) = read(name, blank)
    assert value is UNREADABLE
    assert doubt.message == "field has no value"
    assert doubt.hint


@pytest.mark.parametrize("name", ["AGE_KEY", "SSH_KEY"])
@pytest.mark.parametrize("secret", ["AGE-SECRET-KEY-1QQQQ", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blb"])
def test_a_secret_key_is_not_repeated(name: str, secret: str) -> None:
    _, (doubt,) = read(name, secret)
    assert doubt.message == "field: this is a secret key"
    assert secret[-5:] not in doubt.message + doubt.hint
    assert "make a new one" in doubt.hint


@pytest.mark.parametrize("name", TYPES)
def test_the_schema_takes_what_is_read(name: str) -> None:
    validator = Draft202012Validator(TYPES[name].schema())
    assert [value for _, value in TAKEN[name] if not validator.is_valid(value)] == []


@pytest.mark.parametrize("name", TYPES)
def test_the_schema_refuses_the_wrong_form(name: str) -> None:
    """What no pattern can tell, such as the days of a month, is left to reading."""
    validator = Draft202012Validator(TYPES[name].schema())
    typed, *_ = REFUSED[name][-1]
    assert not validator.is_valid(typed) or set(TYPES[name].schema()) == {"type"}


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(TYPES)), st.data())
def test_what_is_read_reads_back_as_itself(name: str, data: st.DataObject) -> None:
    typed = data.draw(st.one_of(st.sampled_from([typed for typed, _ in TAKEN[name]]), st.text(max_size=12)))
    value, doubts = read(name, typed)
    if not doubts and not isinstance(value, bool):
        assert read(name, str(value)) == (value, [])


def test_a_long_text_is_quoted_in_brief() -> None:
    _, (doubt,) = read("DATE", "so\n" * 400)
    assert len(doubt.message) < 100
    assert "\n" not in doubt.message
