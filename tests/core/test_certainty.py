"""Which broken files leave a doubt about when a group meets: its own, its sessions', and those that may be its."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_cli.core.certainty import groups_in_doubt, in_doubt
from mentor_cli.core.findings import Finding
from mentor_cli.core.record import Record

TODAY = date(2026, 12, 3)
WRONG = (Finding("F012", "error", "start: x is not a date with a time"),)
ODD = (Finding("F015", "warning", "themme is not a known field"),)
TUESDAY = Record("groups", "tuesday", "groups/tuesday.md", {"aliases": ["monday"]})
FRIDAY = Record("groups", "friday", "groups/friday.md")
GROUPS = (TUESDAY, FRIDAY)


def session(findings: tuple[Finding, ...] = WRONG, **values: object) -> Record:
    return Record("sessions", "s", "sessions/s.md", values, findings=findings)


@pytest.mark.parametrize(
    ("one", "doubtful"),
    [
        (session(), True),
        (session(people=["ana"]), True),
        (session(group="tuesday"), True),
        (session(group="Monday"), True),
        (session(group="friday"), False),
        (session(ODD, group="tuesday", start="2026-12-08T18:00"), False),
        (session((), group="tuesday", start="2026-12-08T18:00"), False),
        (session((), people=["ana"], start="2026-12-08T18:00"), False),
        (session((), group="tusday", start="2026-12-08T18:00"), True),
        (session((), group="tusday", start="2026-12-02T18:00"), False),
    ],
)
def test_sessions_that_are_the_group_s_or_may_be(one: Record, doubtful: bool) -> None:
    assert list(in_doubt((TUESDAY,), GROUPS, [one], TODAY)) == ([one] if doubtful else [])


def test_the_group_s_own_file_counts_and_no_other_group_s() -> None:
    broken = TUESDAY._replace(findings=WRONG)
    assert list(in_doubt((broken,), (broken, FRIDAY), [], TODAY)) == [broken]
    assert list(in_doubt((FRIDAY,), (broken, FRIDAY), [], TODAY)) == []


def test_each_group_by_itself() -> None:
    assert groups_in_doubt(GROUPS, GROUPS, [session(group="friday")], TODAY) == {"friday"}
    assert groups_in_doubt(GROUPS, GROUPS, [session()], TODAY) == {"friday", "tuesday"}
    assert groups_in_doubt(GROUPS, GROUPS, [session((), group="friday")], TODAY) == frozenset()
