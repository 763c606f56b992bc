"""Reading format files: everything that can be said, and every fault at its place."""

from collections.abc import Callable
from typing import Any

import pytest

from mentor_cli.core.agenda.formats import Format, FormatFault, Length, Range, format_from
from mentor_cli.core.agenda.segments import Duty

Reader = Callable[[str], tuple[Format | None, tuple[FormatFault, ...]]]
SOUND: dict[str, Any] = {
    "title": "Own",
    "segments": [{"title": "Welcome", "minutes": "10"}, {"title": "Talk", "minutes": "15+"}],
}
BODY = "## Welcome\nHow are you?\n\n## Talk\nWhat is on your mind?\n"


def faults_of(body: str = BODY, **changes: Any) -> list[FormatFault]:
    form, faults = format_from("own", {**SOUND, **changes}, body)
    assert (form is None) == any(fault.severity == "error" for fault in faults)
    return list(faults)


def one_segment(**keys: Any) -> list[FormatFault]:
    segments = [{"title": "Welcome", "minutes": "10", **keys}, SOUND["segments"][1]]
    return faults_of(segments=segments)


def test_the_whole_file(community: Format) -> None:
    assert (community.name, community.title, community.for_kind) == ("community", "Peer community", "community")
    assert (community.people, community.minutes) == (Range(2, 8), Range(60, 60))
    assert (community.shortens, community.first_sessions, community.has_turns) == (False, 3, True)
    opening, turn, closing = community.segments
    assert (opening.lead, opening.first_prompts) == ("chair", "Whose birthday comes first in the year chairs today.")
    assert (turn.each, turn.lengths) == ("owner", (Length(6, True),))
    assert closing.lengths == (Length(5), Length(7, False, 6))
    assert [step.lengths for step in turn.steps] == [
        (Length(2, False, 11),),
        (Length(1), Length(2, False, 11)),
        (Length(3, True), Length(4, True, 9)),
        (Length(2),),
        (Length(1), Length(2, False, 9)),
        (Length(1),),
    ]


def test_buddy(buddy: Format) -> None:
    assert [(part.title, part.lengths[0]) for part in buddy.segments] == [
        ("Welcome and icebreaker", (10, False, 0)),
        ("Goal catch-up", (5, False, 0)),
        ("Recap and orientation", (10, False, 0)),
        ("Group mentoring", (15, True, 0)),
        ("Goal setting", (10, True, 0)),
        ("Wrap-up", (5, False, 0)),
    ]
    assert (buddy.shortens, buddy.minutes, buddy.has_turns) == (True, Range(45, 60), False)
    assert all(part.purpose and part.prompts for part in buddy.segments)
    assert not any(part.prompts.startswith(">") for part in buddy.segments)
    assert buddy.segments[1].first_title == "Settling in"


def test_technical(shipped: dict[str, Format]) -> None:
    technical = shipped["technical"]
    assert [part.lengths[0].minutes for part in technical.segments] == [10, 5, 10, 30, 10, 5]
    assert [part.lengths[0].takes_spare for part in technical.segments] == [False, False, False, True, True, False]
    assert [part.title for part in technical.note_sections] == ["Not grasped"]


def test_preparation_and_ranges() -> None:
    form, faults = format_from(
        "own",
        {**SOUND, "prepare": [{"who": "mentee", "what": "bring  a goal"}], "people": "2+", "minutes": "45–60"},
        BODY,
    )
    assert form is not None
    assert faults == ()
    assert (form.prepare, form.people, form.minutes) == (
        (Duty("mentee", "bring a goal"),),
        Range(2, None),
        Range(45, 60),
    )
    assert format_from("own", {**SOUND, "minutes": "70", "first_sessions": 0, "shorten": True}, BODY)[0] is not None


@pytest.mark.parametrize(
    "minutes", ["ten", "15 +x", "-5", "1.5", "5, 7", "5, 7 from 6 minutes", "7 from 6 people", "+"]
)
def test_minutes_that_cannot_be_read(minutes: str) -> None:
    (fault,) = one_segment(minutes=minutes)
    assert (fault.code, fault.path, fault.line) == ("A001", ("segments", 0, "minutes"), 0)
    assert fault.hint


@pytest.mark.parametrize("minutes", ["0", "5, 0 from 6 turns", "1441"])
def test_minutes_out_of_reach(minutes: str) -> None:
    (fault,) = one_segment(minutes=minutes)
    assert "out of reach" in fault.message


def test_minutes_for_fewer_turns_are_needed() -> None:
    (fault,) = one_segment(minutes="7 from 6 turns")
    assert "fewer turns" in fault.message


def test_minutes_in_order() -> None:
    (fault,) = one_segment(minutes="5, 7 from 8 turns, 6 from 4 turns")
    assert "order" in fault.message


@pytest.mark.parametrize(
    ("changes", "path", "said"),
    [
        ({"segments": [{"minutes": "5"}]}, ("segments", 0), "title is missing"),
        ({"segments": [{"title": "Welcome"}]}, ("segments", 0), "minutes is missing"),
        ({"segments": ["Welcome"]}, ("segments", 0), "Welcome stands alone in segments"),
        ({"segments": []}, ("segments",), "a format needs segments"),
        ({"title": None}, (), "title is missing"),
        ({"people": "8-2"}, ("people",), "8-2 is not a range"),
        ({"people": "few"}, ("people",), "few is not a range"),
        ({"minutes": "0"}, ("minutes",), "0 is not a range"),
        ({"first_sessions": "some"}, ("first_sessions",), "not a whole number"),
        ({"prepare": [{"who": "all"}]}, ("prepare", 0), "what is missing"),
        ({"prepare": ["read"]}, ("prepare", 0), "read stands alone in prepare"),
    ],
)
def test_errors_of_the_file(changes: dict[str, Any], path: tuple[str | int, ...], said: str) -> None:
    errors = [fault for fault in faults_of(**changes) if fault.severity == "error"]
    assert [fault.path for fault in errors][-1] == path
    assert said in errors[-1].message


@pytest.mark.parametrize(
    ("keys", "path", "said"),
    [
        ({"each": "everybody"}, ("segments", 0, "each"), "neither owner, member nor everyone"),
        ({"at": "25:00"}, ("segments", 0, "at"), "not a time of day"),
        ({"at": "6pm"}, ("segments", 0, "at"), "not a time of day"),
        ({"steps": [{"minutes": "2"}]}, ("segments", 0, "steps", 0), "title is missing"),
        ({"steps": [{"title": "Ask", "minutes": "two"}]}, ("segments", 0, "steps", 0, "minutes"), "cannot be read"),
        (
            {"steps": [{"title": "Ask", "minutes": "12"}]},
            ("segments", 0, "steps"),
            "12 minutes where the segment has 10",
        ),
        (
            {"each": "owner", "steps": [{"title": "Ask", "minutes": "3, 20 from 15 minutes"}]},
            ("segments", 0, "steps"),
            "20 minutes where a turn has 15",
        ),
        ({"title": "talk"}, ("segments", 1, "title"), "two segments are called Talk"),
        ({"first": "Talk"}, ("segments", 1, "title"), "two segments are called Talk"),
    ],
)
def test_errors_of_a_segment(keys: dict[str, Any], path: tuple[str | int, ...], said: str) -> None:
    errors = [fault for fault in one_segment(**keys) if fault.severity == "error"]
    assert [fault.path for fault in errors] == [path]
    assert said in errors[0].message


def test_a_lead_that_is_nearly_a_part_is_pointed_out() -> None:
    (fault,) = one_segment(lead="mentr")
    assert (fault.code, fault.severity, fault.path) == ("A012", "warning", ("segments", 0, "lead"))
    assert [found.hint for found in one_segment(lead="Buddy")] == ["did you mean buddy?"]
    assert (fault.message, fault.hint) == ("lead: mentr is no part that anybody has", "did you mean mentor?")


@pytest.mark.parametrize("lead", ["mentor", "all", "chair", "rosa", "owen", "allan", "the host", "men"])
def test_other_leads_are_parts_or_people(lead: str) -> None:
    assert one_segment(lead=lead) == []


@pytest.mark.parametrize("opens", ["<!-- for Rosa", "```", "~~~ python"])
def test_a_comment_or_fence_that_is_never_closed_is_the_one_fault(opens: str) -> None:
    body = f"# Mine\n\n## Welcome\n{opens}\n\n## Talk\nTalk.\n"
    form, (fault,) = format_from("own", SOUND, body)
    assert (form, fault.code, fault.severity, fault.line) == (None, "A013", "error", 4)
    closed = body.replace(opens, "<!-- for Rosa -->\n```\ncode\n```")
    assert format_from("own", SOUND, closed)[1] == format_from("own", SOUND, body.replace(opens, "words"))[1]


def test_a_heading_above_the_segments_in_the_middle_is_told() -> None:
    body = "# Mine\n\n## Welcome\nHow are\n\n# you\n\nThis would be in no agenda.\n\n## Talk\nTalk.\n"
    _, (fault,) = format_from("own", SOUND, body)
    assert (fault.code, fault.severity, fault.message, fault.line) == ("A006", "warning", "you stands in no segment", 6)


def test_a_step_without_minutes_shares_what_is_left() -> None:
    steps = [{"title": "Ask", "minutes": "2"}, {"title": "Answer"}]
    form, faults = format_from(
        "own", {**SOUND, "segments": [{"title": "Welcome", "minutes": "10", "steps": steps}]}, "## Welcome\n"
    )
    assert faults == ()
    assert form is not None
    assert form.segments[0].steps[1].lengths == (Length(1, True),)


def test_sections_that_do_not_fit() -> None:
    body = (
        "# Own\n\n## Welcom\n\n{channel}\n{gaols}\nSee {goals} here\n\n"
        "## Talk\n{goals}\n## Talk\n## Talk (First)\n## Feast\n## Questions\n"
    )
    found = [(fault.code, fault.path, fault.line, fault.severity) for fault in faults_of(body)]
    assert sorted(found) == [
        ("A006", (), 3, "warning"),
        ("A006", (), 11, "warning"),
        ("A006", (), 13, "warning"),
        ("A007", ("segments", 0, "title"), 0, "warning"),
        ("A009", (), 6, "warning"),
        ("A009", (), 7, "warning"),
    ]
    assert "did you mean Welcome?" in [fault.hint for fault in faults_of(body)]


def test_a_variant_needs_its_section() -> None:
    (fault,) = one_segment(first="Settling in")
    assert (fault.code, fault.path) == ("A007", ("segments", 0, "first"))
    segments = [{"title": "Welcome", "minutes": "10", "first": "Settling in"}]
    for heading in ("Welcome (first)", "settling in (First)"):
        form, faults = format_from("own", {**SOUND, "segments": segments}, f"## Welcome\n## {heading}\nNew\n")
        assert faults == ()
        assert form is not None
        assert form.segments[0].first_prompts == "New"


def test_purpose_is_the_quoted_start() -> None:
    form, _ = format_from(
        "own", SOUND, "## Welcome\n\n> To arrive\n> well.\n\nHow are you?\n\n## Talk\nHello\n\n> quote\n"
    )
    assert form is not None
    assert [(part.purpose, part.prompts) for part in form.segments] == [
        ("To arrive well.", "How are you?"),
        ("", "Hello\n\n> quote"),
    ]


def test_faults_of_a_file_as_typed(reader: Reader) -> None:
    text = "---\ntitle: Own\nsegments:\n  - {title: Talk, minutes: soon}\n---\n## Talk\nHello\n"
    form, faults = reader(text)
    assert form is None
    assert [fault.path for fault in faults] == [("segments", 0, "minutes")]
