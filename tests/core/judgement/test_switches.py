"""Rules switched off or reported in another way, and the pages of all codes."""

from __future__ import annotations

from datetime import date

from mentor_cli.core.judgement.goal import Goal, JudgementContext
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.pages import codes, pages
from mentor_cli.core.judgement.switches import switch_doubts, switches_of
from mentor_cli.core.record import Record

GOAL = Goal("Get better at React", JudgementContext(today=date(2026, 12, 3)))


def workspace(**judgement: str) -> Record:
    return Record("mentor.yaml", "mentor", "mentor.yaml", {"judgement": judgement})


def test_settings_are_read_in_any_case() -> None:
    assert switches_of(workspace(**{"smart-s01": "OFF", "SMART-T01": "info", "SMART-M01": "never"})) == {
        "SMART-S01": "off",
        "SMART-T01": "info",
    }
    assert switches_of(Record("mentor.yaml", "mentor", "mentor.yaml")) == {}


def test_yes_and_no_of_yaml_are_on_and_off() -> None:
    settings = workspace(**{"SMART-S01": "false", "SMART-T01": "True"})
    assert switches_of(settings) == {"SMART-S01": "off", "SMART-T01": "on"}
    assert list(switch_doubts(settings)) == []
    assert judge_goal(GOAL, {"SMART-S01": "on"}) == judge_goal(GOAL)


def test_a_rule_that_is_off_does_not_count() -> None:
    found = judge_goal(GOAL)
    assert found.criteria["specific"].verdict == "no"
    quiet = judge_goal(GOAL, {"SMART-S01": "off"})
    assert quiet.criteria["specific"].verdict == "yes"
    assert "SMART-S01" not in {finding.code for finding in quiet.findings}


def test_a_rule_that_only_informs_changes_no_verdict() -> None:
    found = judge_goal(GOAL, {"SMART-S01": "info"})
    assert found.criteria["specific"].verdict == "yes"
    assert [remark.severity for remark in found.criteria["specific"].remarks] == ["info"]


def test_what_is_wrong_with_the_settings() -> None:
    doubts = list(switch_doubts(workspace(**{"SMART-S1": "off", "SMART-T01": "never", "goal-s01": "Off"})))
    assert [(doubt.message, doubt.path, doubt.part, doubt.severity) for doubt in doubts] == [
        ("there is no rule SMART-S1 to be switched", ("judgement", "SMART-S1"), "key", "warning"),
        ("SMART-T01: never says nothing about a rule", ("judgement", "SMART-T01"), "value", "warning"),
    ]
    assert doubts[0].hint.startswith("did you mean SMART-")
    assert doubts[1].hint == "write off, on, error, warning, info"


def test_every_page_is_whole() -> None:
    assert len(set(codes())) == len(codes())
    assert sorted(page.code for page in pages()) == sorted(codes())
    for page in pages():
        assert all((page.title, page.why, page.bad, page.good, page.hint)), page.code
        assert page.severity in ("error", "warning", "info")
        assert page.makes in ("", "no", "unclear")
