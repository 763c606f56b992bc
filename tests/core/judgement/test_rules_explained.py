"""The page of every rule, and rules as they are found."""

from __future__ import annotations

import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

import mentor_cli
from mentor_cli.core.errors import UnknownId
from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.judge import judge_goal, judge_problem
from mentor_cli.core.judgement.rules import all_rules, explain
from mentor_cli.core.judgement.verdict import Judgement

DAY = date(2026, 3, 4)
PAGES = {page.code: page for page in all_rules()}
# Their examples are fields, or texts too long to print.
BY_FIELDS = {
    *("SMART-A01", "SMART-A02", "SMART-A10", "SMART-A12", "SMART-M04", "SMART-M06"),
    *("SMART-S04", "SMART-S06", "SMART-T05"),
}
IN_WORDS = sorted(code for code in PAGES if not code.startswith(("GOAL", "PROBLEM-P")) and code not in BY_FIELDS)


def judged(code: str, statement: str) -> Judgement:
    if code.startswith("PROBLEM"):
        return judge_problem(Problem(statement))
    return judge_goal(Goal(statement, JudgementContext(today=DAY), written=DAY))


def codes_of(judgement: Judgement) -> set[str]:
    return {finding.code for finding in judgement.findings}


@pytest.mark.parametrize("code", IN_WORDS)
def test_the_bad_example_is_found_and_the_good_one_is_not(code: str) -> None:
    page = PAGES[code]
    assert code in codes_of(judged(code, page.bad))
    if code != "SMART-S05":
        good = judged(code, page.good)
        assert code not in codes_of(good)
        assert good.criteria[page.criterion].verdict != "no"


@pytest.mark.parametrize("code", sorted(PAGES))
def test_a_page_is_written_for_people(code: str) -> None:
    page = PAGES[code]
    assert page.hint.endswith("?")
    assert page.why.endswith((".", "?"))
    assert page.title
    assert page.title[0].islower() or page.title.startswith('"')
    assert "!" not in page.title + page.why + page.hint
    assert explain(code.lower()) == page


def test_fields_that_break_a_rule() -> None:
    week = timedelta(days=7)

    def codes(statement: str = "Finish the page", hours: float | None = None, **values: Any) -> set[str]:
        goal = Goal(statement, JudgementContext(today=DAY, hours_per_week=hours), written=DAY)
        return codes_of(judge_goal(goal._replace(**values)))

    assert "SMART-A01" in codes(hours=4, effort=30.0, due=DAY + 2 * week)
    assert "SMART-A01" not in codes(hours=4, effort=8.0, due=DAY + 2 * week)
    assert "SMART-A02" in codes(due=DAY - week)
    assert "SMART-M04" in codes(start=3.0, target=3.0)
    assert "SMART-S04" in codes(" ")
    assert "SMART-S04" not in codes("Read three short stories aloud to my neighbour by Easter")
    assert "SMART-S06" in codes("Read a story to my neighbour. " * 600)
    assert "SMART-S06" not in codes("Read a story to my neighbour. " * 10)
    assert "SMART-T05" in codes("Finish the page by March", due=date(2026, 5, 1))
    assert "SMART-A12" in codes("Finish the page, 40 hours in total", effort=4.0)
    assert "SMART-M06" in codes("Read two books", target=5.0, unit="books")


def test_unknown_codes_name_those_nearby() -> None:
    with pytest.raises(UnknownId) as caught:
        explain("SMART-T99")
    assert "SMART-T01" in str(caught.value.hint)
    with pytest.raises(UnknownId):
        explain("")


def test_one_file_more_is_one_rule_more(tmp_path: Path) -> None:
    copy = tmp_path / "mentor_cli"
    shutil.copytree(Path(mentor_cli.__file__).parent, copy, ignore=shutil.ignore_patterns("__pycache__"))
    folder = copy / "core" / "judgement" / "smart"
    text = (folder / "s03_only_a_topic.py").read_text(encoding="utf-8")
    (folder / "s77_one_more.py").write_text(text.replace("SMART-S03", "SMART-S77"), encoding="utf-8")
    script = """
from mentor_cli.core.judgement.goal import Goal, JudgementContext
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.rules import explain
print(explain("SMART-S77").bad, *[finding.code for finding in judge_goal(Goal("Gym", JudgementContext())).findings])
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.split()[:3] == ["Gym", "SMART-S03", "SMART-S77"]
