"""The session file that is made: a whole one as a golden file, and that nobody's words can break it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.agenda.context import Occasion, SessionContext, gather, plan_session
from mentor_cli.core.agenda.formats import Format
from mentor_cli.core.agenda.places import remark
from mentor_cli.core.agenda.plan import Agenda
from mentor_cli.core.agenda.prompts import BLOCK_PLACES
from mentor_cli.core.agenda.scaffold import session_text
from mentor_cli.core.agenda.segments import Each
from mentor_cli.core.body import sections, title
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS
from mentor_cli.core.tasks import tasks
from mentor_cli.core.time.wallclock import moment_at
from mentor_cli.core.time.zones import zone
from mentor_cli.store.reading import read_record

GOLDEN = Path(__file__).parent / "golden"
NOW = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
WORKSPACE = Record("workspace", "mentor", "mentor.yaml", {"timezone": "Europe/London"})

FILES = {
    "people/rosa": "name: Rosa Delgado\nroles: [buddy]\ntimezone: Europe/London",
    "people/amina": "name: Amina Yusuf\nbirthday: 03-14",
    "people/tomek": "name: Tomek Wiśniewski\ntimezone: Europe/Warsaw\nbirthday: 08-02",
    "people/yared": "name: Yared Bekele\ntimezone: Africa/Addis_Ababa\nbirthday: 01-07",
    "people/amina-k": "name: Amina Khan\ntimezone: Europe/London",
    "groups/thursday": (
        "kind: buddy-group\nmembers:\n  - amina\n  - tomek\n  - {id: yared, joined: 2026-11-05}\n"
        "  - {id: owen, left: 2026-11-20}\n  - amina-k\nmentors: [rosa]\nformat: buddy\nminutes: 55\n"
        'channel: "#thursday"\nvideo: https://meet.example/thursday\n---\n# Thursday buddies\n'
    ),
    "goals/amina-portfolio-page": (
        "owner: amina\nstatus: active\ndue: 2026-12-12\nfrom: 0\ntarget: 3\ncurrent: 2\nfocus: [job search]\n---\n"
        "# Portfolio\n\nFinish the three portfolio\nsections so that I can apply\n"
    ),
    "goals/tomek-mock-interviews": (
        "owner: tomek\ndue: 2026-12-07\ntarget: 3\ncurrent: 1\n---\n# Do three mock interviews before the hiring day\n"
    ),
    "goals/yared-react-basics": (
        "owner: yared\nstatus: active\ndue: 2026-11-27\n---\n# React\n\nTake a ticket\n\n## Check-ins\n"
        "- 2026-11-10: began\n- 2026-11-17 @yared [5]: stuck on props\n"
    ),
    "goals/thursday-rehearsal": "owner: thursday\ndue: 2026-12-03\n---\n# Rehearse the demo twice\n",
    "goals/amina-sql": "owner: amina\nstatus: met\nclosed: 2026-11-30\n---\n# Eight joins\n",
    "goals/amina-old": "owner: amina\nstatus: met\nclosed: 2026-11-20\n---\n# Long ago\n",
    "goals/tomek-elsewhere": "owner: tomek\ngroup: clinic\n---\n# For another group\n",
    "goals/yared-private": "owner: yared\nconfidential: [yared, rosa]\ndue: 2026-12-20\ntarget: 7\n---\n# Business\n",
    "goals/yared-dropped": "owner: yared\nstatus: dropped\n---\n# Dropped\n",
    "diary/2026-12-01-amina-explained-promises": (
        "owner: amina\ndate: 2026-12-01\n---\n# Explained promises to Tomek until he could explain them back\n\nText\n"
    ),
    "diary/2026-11-26-tomek-before": "owner: tomek\ndate: 2026-11-26\n---\n# Named in the last session\n",
    "diary/2026-11-26-tomek-after": "owner: tomek\ndate: 2026-11-26\n---\nWritten after it, without a title\n",
    "diary/2026-11-20-yared-old": "owner: yared\ndate: 2026-11-20\n---\n# Old\n",
    "problems/amina-forgetting": (
        "owner: amina\nwritten: 2026-11-20\nfocus: [memory]\n---\n# What I teach, they forget again\n\n## Problem\n"
        "They forget.\n\n- [ ] not a task\n\n## Evidence\nThree of four.\n## Context\nMondays.\n## Why\nIt matters.\n"
    ),
    "problems/tomek-half": "owner: tomek\n---\n# Half written\n\n## Problem\nOnly this.\n",
    "sessions/2026-11-19-thursday": (
        "format: buddy\ngroup: thursday\nstart: 2026-11-19T18:00\nstatus: held\n---\n## Actions\n"
        "- [ ] Open the pull request @amina due:2026-12-01 ^k7q2x\n"
    ),
    "sessions/2026-11-26-thursday": (
        "format: buddy\ngroup: thursday\nstart: 2026-11-26T18:00\nstatus: held\n---\n"
        "- 2026-11-26-tomek-before\n## Actions\n"
        "* [ ] Open the pull request @amina due:2026-12-01 ^k7q2x\n"
        "- [ ] Ask Sara for questions @tomek due:2026-12-04 #interview ^m3v8d\n"
        "- [x] Ring Yared @rosa done:2026-11-27 ^v5q9t\n"
        "- [ ] Read the docs @yared ^p4w6r\n"
        "- [ ] Written by hand @amina\n"
    ),
    "sessions/2026-12-02-thursday": (
        "format: buddy\ngroup: thursday\nstart: 2026-12-02T18:00\nstatus: cancelled\n---\nCalled off.\n"
    ),
    "goals/yared-docs": "owner: yared\nstatus: met\n---\n# Docs\n- [x] Read the docs @yared done:2026-11-29 ^p4w6r\n",
    "resources/interview-questions": 'title: "Fifty: questions"\nurl: https://x.example/q\ntopics: [job-search]',
    "resources/forgetting-curve": "title: The forgetting curve\ntopics: [Memory, job search]",
    "resources/whales": "title: Whales\ntopics: [biology]",
    "resources/two-truths": "title: Two truths\ntype: icebreaker\ntopics: [memory]",
}  # fmt: skip


def records_of(files: dict[str, str]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {kind: [] for kind in KINDS}
    for path, text in files.items():
        folder = path.partition("/")[0]
        whole = f"---\n{text}" if "\n---\n" in text else f"---\n{text}\n---\n"
        record = read_record(KINDS[folder], f"{path}.md", whole.encode())
        assert record.findings == (), record.findings
        found[folder].append(record)
    return found


def context_of(form: Format, at: str = "2026-12-03T18:00", now: datetime = NOW, **changes: Any) -> SessionContext:
    records = records_of(FILES)
    start = moment_at(datetime.fromisoformat(at), zone("Europe/London"))
    occasion = Occasion(form, start, records["groups"][0])._replace(**changes)
    return gather(occasion, records, WORKSPACE, now, lambda problem: True)


def made(context: SessionContext, minutes: int = 55) -> tuple[Agenda, str]:
    agenda = plan_session(context, minutes)
    assert isinstance(agenda, Agenda)
    return agenda, session_text(context, agenda)


def late(form: Format) -> Format:
    """The format for a group that is past its first sessions."""
    return form._replace(first_sessions=0)


@pytest.mark.parametrize("name", ["buddy-of-five", "buddy-first-session", "community-of-four"])
def test_golden(name: str, buddy: Format, community: Format) -> None:
    form = {"buddy-of-five": late(buddy), "buddy-first-session": buddy, "community-of-four": community}[name]
    _, text = made(context_of(form), 60 if form is community else 55)
    assert text == (GOLDEN / f"{name}.md").read_text("utf-8")


def test_the_file_reads_back_without_a_finding(buddy: Format, community: Format) -> None:
    for form in (late(buddy), buddy, community):
        context = context_of(form, theme="#1: what, now?")
        agenda, text = made(context, 60)
        record = read_record(KINDS["sessions"], "sessions/2026-12-03-thursday.md", text.encode())
        assert record.findings == ()
        assert record.text("theme") == "#1: what, now?"
        rows = [(row["title"], row["minutes"], row.get("turn")) for row in record.mappings("agenda")]
        assert rows == [(row.title, row.minutes, row.turn) for row in agenda.rows]
        assert yaml.safe_load(text.split("---\n")[1])["agenda"] == record.values["agenda"]


def test_only_open_marked_actions_are_carried(buddy: Format) -> None:
    _, text = made(context_of(late(buddy)))
    assert [task.raw for task in tasks(text)] == [
        "- [ ] Open the pull request @amina due:2026-12-01 ^k7q2x",
        "- [ ] Ask Sara for questions @tomek due:2026-12-04 #interview ^m3v8d",
    ]


def test_nothing_of_a_confidential_record_is_told(buddy: Format) -> None:
    _, text = made(context_of(late(buddy)))
    assert "- yared-private: (confidential) (17 days left)" in text
    assert "Business" not in text


def test_first_sessions_ask_how_people_settle_in(buddy: Format) -> None:
    _, text = made(context_of(buddy))
    assert "Settling in" in text
    assert "amina-portfolio-page" not in text
    assert context_of(buddy._replace(first_sessions=2)).first is False
    assert context_of(buddy).first is True


def test_remarks(buddy: Format) -> None:
    context = context_of(late(buddy))
    agenda, _ = made(context)
    assert [remark(row, context) for row in agenda.rows] == [
        "", "6 goals, 1 action overdue", "", "2 diary entries, 1 problem", "", "",
    ]  # fmt: skip


def test_a_later_session_does_not_call_a_goal_missed_before_its_day(buddy: Format) -> None:
    context = context_of(late(buddy), at="2026-12-10T18:00", now=NOW - timedelta(days=2))
    states = {goal.id: goal.state for goal in context.goals}
    assert states["tomek-mock-interviews"] == "1 of 3, due Mon 7 Dec, before this session"
    assert states["yared-react-basics"] == "not met, was due Fri 27 Nov, 13 days over"


def test_days_count_on_the_owners_clock(buddy: Format) -> None:
    night = datetime(2026, 12, 7, 21, 30, tzinfo=UTC)  # half past midnight on the 8th for Yared, the 7th for Tomek
    context = context_of(late(buddy), at="2026-12-07T23:00", now=night)
    states = {goal.id: goal.state for goal in context.goals}
    assert states["yared-private"] == "12 days left"
    assert states["amina-portfolio-page"] == "2 of 3, 5 days left"
    assert states["tomek-mock-interviews"] == "1 of 3, due Mon 7 Dec, before this session"
    _, text = made(context)
    assert "Rosa, Amina Yusuf and Amina Khan 23:00-23:55 · Tomek Tue 00:00-00:55 · Yared Tue 02:00-02:55" in text


def test_some_people_only(buddy: Format) -> None:
    context = context_of(late(buddy), people=("rosa", "yared"))
    assert [attendee.id for attendee in context.attendees] == ["rosa", "yared"]
    assert {goal.owner for goal in context.goals} == {"yared", "thursday"}
    _, text = made(context)
    assert "people:\n  - rosa\n  - yared\nstart:" in text


def test_people_who_were_renamed_are_still_found(buddy: Format) -> None:
    renamed = {
        path.replace("people/amina-k", "people/amina-khan").replace("people/rosa", "people/rosa-d"): text
        for path, text in FILES.items()
    }
    renamed["people/amina-khan"] += "\naliases: [amina-k]"
    renamed["people/rosa-d"] += "\naliases: [rosa]"
    renamed["goals/khan"] = "owner: amina-k\n---\n# Khan's goal\n"
    records = records_of(renamed)
    start = moment_at(datetime.fromisoformat("2026-12-03T18:00"), zone("Europe/London"))
    occasion = Occasion(late(buddy), start, records["groups"][0])
    context = gather(occasion, records, WORKSPACE, NOW, lambda problem: True)
    assert [one.id for one in context.attendees] == ["rosa-d", "amina", "tomek", "yared", "amina-khan"]
    assert set(context.leads.values()) == {"rosa-d"}
    assert "rosa-d" not in context.members
    assert ("khan", "amina-khan") in [(goal.id, goal.owner) for goal in context.goals]


def test_without_a_group(buddy: Format) -> None:
    context = context_of(buddy, group=None, people=("rosa", "amina", "somebody"))
    agenda, text = made(context)
    assert title(text.split("---\n", 2)[2]) == "Buddy group: Rosa, Amina, somebody, 3 December 2026"
    assert "group:" not in text.split("---\n")[1]
    assert agenda.rows[0].lead == "rosa"
    assert context.actions == ()


@pytest.mark.parametrize("each", ["owner", "member"])
def test_a_turn_given_back(community: Format, each: Each) -> None:
    turns = tuple(one._replace(each=each) if one.each else one for one in community.segments)
    context = context_of(community._replace(segments=turns), without_turn=("amina",))
    agenda, _ = made(context, 60)
    assert [row.turn for row in agenda.rows] == [None, "tomek", "yared", "amina-k", None]
    assert sum(row.minutes for row in agenda.rows) == 60
    assert "amina" in context.members


def test_people_without_a_group_have_a_chair_too(community: Format) -> None:
    context = context_of(community, group=None, people=("amina", "tomek"))
    assert {context.chair, context.next_chair} == {"amina", "tomek"}
    agenda, _ = made(context, 60)
    assert agenda.rows[0].lead == context.chair


def test_a_named_chair(community: Format) -> None:
    context = context_of(community, chair="tomek")
    agenda, text = made(context, 60)
    assert agenda.rows[0].lead == "tomek"
    assert "chair: tomek\n" in text
    assert "\nChair: Tomek\n" in text


def with_files(form: Format, **texts: str) -> SessionContext:
    """The context with more records: `goals__x="…"` for the file goals/x.md."""
    records = records_of({**FILES, **{name.replace("__", "/").replace("_", "-"): text for name, text in texts.items()}})
    start = moment_at(datetime.fromisoformat("2026-12-03T18:00"), zone("Europe/London"))
    return gather(Occasion(late(form), start, records["groups"][0]), records, WORKSPACE, NOW, lambda problem: True)


def test_who_wrote_nothing_is_named(buddy: Format) -> None:
    _, text = made(context_of(late(buddy)))
    assert "Nothing new from Yared and Amina Khan: a moment" in text
    everybody = {f"diary__2026_12_02_{name}": f"owner: {name}\ndate: 2026-12-02\n---\n# T\n" for name in ("yared",)}
    _, text = made(with_files(buddy, **everybody, diary__k="owner: amina-k\ndate: 2026-12-02\n---\n# T\n"))
    assert "Nothing new" not in text


def test_the_last_check_in_says_what_the_state_does_not(buddy: Format) -> None:
    body = "owner: amina\n---\n# T\n\n## Check-ins\n- 2026-12-01"
    _, text = made(with_files(buddy, goals__a=f"{body} @amina [4]: 4\n", goals__b=f"{body} @rosa: good\n"))
    assert "- a: T (no date yet). Last check-in Tue 1 Dec\n" in text
    assert '- b: T (no date yet). Last check-in Tue 1 Dec by rosa: "good"\n' in text


def test_talking_points_are_put_where_the_format_says(buddy: Format) -> None:
    group = f"{FILES['groups/thursday']}\n## Talking points\n- [ ] Who speaks first @owen ^zzzz9\n- [ ] [x] odd\n"
    context = with_files(buddy, groups__thursday=group)
    agenda, text = made(context)
    assert "Put down to talk about:\n\n- [ ] Who speaks first @owen ^zzzz9\n- \\[x] odd\n" in text
    assert remark(agenda.rows[2], context) == "2 talking points"


def test_who_leads_is_written_down(buddy: Format, community: Format) -> None:
    context = context_of(buddy, lead="tomek")
    agenda, text = made(context)
    assert "\nlead: tomek\nagenda:" in text
    assert agenda.rows[0].lead == "tomek"
    assert "\nlead: rosa\nagenda:" in made(context_of(buddy))[1]
    assert "\nlead:" not in made(context_of(community), 60)[1]


def test_who_has_left_altogether_does_not_come(buddy: Format) -> None:
    gone = f"{FILES['people/tomek']}\nleft: 2026-12-02"
    assert "tomek" not in [one.id for one in with_files(buddy, people__tomek=gone).attendees]
    last_day = gone.replace("2026-12-02", "2026-12-03")
    assert "tomek" in [one.id for one in with_files(buddy, people__tomek=last_day).attendees]


def test_a_first_name_is_a_word_with_letters(buddy: Format) -> None:
    odd = 'name: "# 2. Number <!-- two"\ntimezone: Europe/London'
    _, text = made(with_files(buddy, people__amina_k=odd))
    assert "\nRosa, Amina and Number 18:00-18:55 · " in text


def test_the_words_of_a_theme_find_resources(buddy: Format) -> None:
    theme = "whales and biology"
    assert "whales" in [one.id for one in context_of(buddy, theme=theme).resources]
    assert "whales" not in [one.id for one in context_of(buddy, theme="microbiology").resources]


HOSTILE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20) | st.sampled_from(
    ["# heading", "- [ ] task ^abcde", "[ ] box", "> quote", "```", "~~~", "<!-- hidden", "---", "1. one", "a | b", "|",
     "@amina", "x: y", "Zoë 🎉 #1", "'\"", "\\", "===", "* star", "{goals}", "{channel}", "\u2028line"]
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(name=HOSTILE, words=HOSTILE, theme=HOSTILE.filter(str.strip), entry=HOSTILE, note=HOSTILE, segment=HOSTILE)
def test_nobodys_words_become_a_heading_or_a_task(
    buddy: Format, name: str, words: str, theme: str, entry: str, note: str, segment: str
) -> None:
    page = "".join(f"## {part}\n{words}\n- {note}\n\n" for part in ("Ground rules", "Introductions", "Afterwards"))
    records = {
        "people": [Record("people", "amina", "people/amina.md", {"name": name})],
        "goals": [
            Record(
                "goals",
                "g",
                "goals/g.md",
                {"owner": "amina"},
                f"# T\n\n{words}\n\n## Check-ins\n- 2026-12-01: {note}\n",
            )
        ],
        "diary": [Record("diary", "d", "diary/d.md", {"owner": "amina", "date": "2026-12-01"}, f"# {entry}\n")],
        "problems": [Record("problems", "p", "problems/p.md", {"owner": "amina", "artefacts": [note]}, f"# {words}\n")],
        "resources": [
            Record("resources", "r", "resources/r.md", {"title": name, "topics": [theme], "url": note}),
            Record("resources", "c", "resources/c.md", {"title": note, "topics": [theme], "type": "case"}, page),
        ],
    }
    group = Record("groups", "g", "groups/g.md", {"members": ["amina"], "name": "G", "video": note}, page)
    start = moment_at(datetime.fromisoformat("2026-12-03T18:00"), zone("Europe/London"))
    prompts = "\n\n".join(f"{{{place}}}" for place in BLOCK_PLACES)
    renamed = late(buddy).segments[2]._replace(title=" ".join(segment.split()) or "x", prompts=prompts)
    form = late(buddy)._replace(segments=(*buddy.segments[:2], renamed, *buddy.segments[3:]))
    context = gather(Occasion(form, start, group, theme=theme), records, WORKSPACE, NOW, lambda problem: True)
    assert context.case
    agenda, text = made(context)
    record = read_record(KINDS["sessions"], "sessions/x.md", text.encode())
    assert record.findings == ()
    assert record.text("theme") == theme
    assert [row["title"] for row in record.mappings("agenda")] == [row.title for row in agenda.rows]
    assert tasks(record.body) == ()
    levels = [part.level for part in sections(record.body)]
    assert levels == [1] + [2] * (len(agenda.rows) + 6)
