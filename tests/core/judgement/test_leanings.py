"""How people judged texts in such words: telltales, their weights, and what they change in a judgement."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.judge import judge_goal, judge_goal_read, judge_problem_read
from mentor_cli.core.judgement.lights import LIKENESS
from mentor_cli.core.judgement.pages import codes
from mentor_cli.core.judgement.text.english.leanings import ALWAYS, leaning, learnt, tables_of
from mentor_cli.core.judgement.text.english.read import telltales_of, understand
from mentor_cli.core.judgement.text.english.read_problem import LEARNT_OF_PROBLEMS, understand_problem
from mentor_cli.core.judgement.text.english.telltales import telltales_of_goal, telltales_of_problem
from mentor_cli.core.judgement.text.mentions import Calendar, Leaning, Mark
from mentor_cli.core.judgement.verdict import Judgement

CONTEXT = JudgementContext(today=date(2026, 12, 3))
NO_FIELDS = Goal("", CONTEXT)
WORDS = ("improve", "my", "essay")
LEARNT = (("goal", "specific"), ("goal", "measurable"), *(("problem", name) for name in LEARNT_OF_PROBLEMS))


def goal_leaning(text: str, criterion: str, answer: str, goal: Goal = NO_FIELDS) -> Judgement:
    """A goal judged as if people had answered so about such words, the first two of which weigh most."""
    goal = goal._replace(statement=text)
    reading = understand(text, goal.calendar)._replace(leanings=(Leaning(criterion, answer, lambda: Mark(0, 2)),))
    return judge_goal_read(goal, reading)


def test_telltales_are_words_pairs_classes_and_what_was_read() -> None:
    found = telltales_of_goal(understand("Improve my 3 essays by Friday, because they bore me", Calendar()))
    assert {"improve", "essay", "0", "my_0", "^_improve", "#verb=improve", "<time>", "<why>"} <= found.keys()
    assert not {"friday", "bore"} & found.keys()
    assert found["0_essay"] == (2, 4)


def test_telltales_of_a_problem() -> None:
    found = telltales_of_problem(understand_problem("Two of my four trainees never answer"))
    assert {"my_four", "trainee", "never", ":person"} <= found.keys()
    assert any(name.startswith("#hands=") for name in found)


def test_weights_are_read_from_lines_of_telltales() -> None:
    read = tables_of(("no", "yes"), "\n-12 improve get_better\n3 *\n")
    assert read == {"yes": {"improve": -12, "get_better": -12, "*": 3}}
    assert tables_of(("no", "unclear", "yes"), "4/-2 essay\n") == {"unclear": {"essay": 4}, "yes": {"essay": -2}}


def test_words_that_nobody_labelled_weigh_what_words_like_them_weigh() -> None:
    of_goals, of_problems = learnt("goal", "specific")["yes"], learnt("problem", "controllable")["yes"]
    assert of_goals["mindful"] < -5 < 5 < of_goals["affidavit"]
    assert of_problems["abolish"] < -5


@pytest.mark.parametrize("name", ["katie", "suleiman", "american", "iraqi", "muslim", "jewish"])
def test_names_and_peoples_weigh_nothing(name: str) -> None:
    assert not any(name in weights for of in LEARNT for weights in learnt(*of).values())


def test_the_greatest_sum_is_the_leaning_and_the_heaviest_words_are_marked() -> None:
    telltales = {"improve": (0, 1), "essay": (2, 3), "#ends": (0, 0)}
    known = {"yes": {ALWAYS: 5, "improve": -20, "essay": 9, "#ends": -30}}
    vague, clear = (leaning("specific", one, known, WORDS) for one in (telltales, {"essay": (2, 3)}))
    assert (vague.answer, vague.heaviest()) == ("no", Mark(0, 1))
    assert (clear.answer, clear.heaviest()) == ("yes", Mark(2, 3))
    three = {"unclear": {ALWAYS: 10}, "yes": {ALWAYS: 5, "essay": 6}}
    assert leaning("solvable", {}, three, WORDS).answer == "unclear"
    assert leaning("solvable", {"essay": (2, 3)}, three, WORDS).answer == "yes"


@pytest.mark.parametrize(
    ("forms", "place", "pointed_at"),
    [
        (("i", "get", "nothing", "back"), (2, 3), (0, 0)),
        (("what", "we", "lost", "the"), (2, 4), (2, 3)),
        (("it", "is", "one", "in"), (2, 4), (0, 0)),
        (("i", "share", "a", "room", "and"), (3, 5), (3, 4)),
        (("at", "school",), (0, 2), (1, 2)),
        (("my", "landlord", "decides"), (0, 2), (0, 2)),
        (("know", "absolutely", "everything"), (0, 3), (0, 3)),
        (("last", "week"), (0, 2), (0, 0)),
    ],
)  # fmt: skip
def test_only_words_that_tell_a_reader_something_are_pointed_at(
    forms: tuple[str, ...], place: tuple[int, int], pointed_at: tuple[int, int]
) -> None:
    assert leaning("solvable", {"x": place}, {"yes": {"x": -30}}, forms).heaviest()[:2] == pointed_at


@pytest.mark.parametrize(
    "text",
    ["Finish by Friday", "Finish it by Friday", "Complete by 12 May", "Finish everything by May", "Publish next week"],
)
def test_nobody_can_tell_what_a_bare_verb_is_done_to(text: str) -> None:
    criteria = judge_goal(Goal(text, CONTEXT)).criteria
    assert (criteria["specific"].verdict, criteria["measurable"].verdict) == ("no", "no")


def test_no_order_of_words_decides_between_two_answers() -> None:
    """Weights that come to nothing together, whichever is added first: people were as often of the one mind."""
    known = {"yes": {ALWAYS: -29, "letter": 7, "final": 12, "family": 3, "office": 7}}
    names = ("letter", "final", "family", "office")
    for order in (names, names[::-1], (*names[2:], *names[:2])):
        telltales = {name: (at, at + 1) for at, name in enumerate(order)}
        assert leaning("specific", telltales, known, order).answer == "no"


def test_people_overrule_what_a_rule_makes_of_words() -> None:
    found = goal_leaning("Get better at React", "specific", "yes").criteria["specific"]
    assert (found.verdict, found.remarks) == ("yes", ())


def test_people_find_hazy_what_no_rule_finds() -> None:
    found = goal_leaning("Paint the old fence", "specific", "no").criteria["specific"]
    assert (found.verdict, [remark.code for remark in found.remarks]) == ("no", ["SMART-S07"])
    assert (found.remarks[0].offset, found.remarks[0].length) == (0, len("Paint the"))
    assert '"Paint the"' in found.remarks[0].message


@pytest.mark.parametrize(
    ("said", "lights"),
    [
        ("Learn to swim by June, tourists filter on it", "yes"),
        ("Answer every booking within a day or Coach drops me", "yes"),
        ("Finish the index by Friday. Nobody finds anything in the old one.", "yes"),
        ("Call grandma every Sunday until Christmas, at six o'clock", "no"),
        ("Stitch the last two quilt blocks, the pattern is by my aunt", "no"),
    ],
)
def test_what_stands_beside_a_goal_is_a_reason_or_none(said: str, lights: str) -> None:
    assert judge_goal(Goal(said, CONTEXT)).criteria["relevant"].verdict == lights


def test_what_people_found_no_reason_is_pointed_at() -> None:
    goal = Goal("Stitch the last two quilt blocks, the pattern is by my aunt", CONTEXT)
    found = judge_goal(goal).criteria["relevant"].remarks
    assert [(remark.code, remark.offset) for remark in found] == [("SMART-R02", goal.statement.index("the pattern"))]
    assert judge_goal(goal, {"SMART-R02": "off"}).criteria["relevant"].verdict == "yes"
    assert judge_goal(goal._replace(why="she is eighty")).criteria["relevant"].verdict == "yes"


@pytest.mark.parametrize(
    ("said", "weighed"), [("Sew a quilt, it is cold", True), ("Sew a quilt because it is cold", False)]
)
def test_a_reason_that_a_word_announces_is_not_weighed(said: str, weighed: bool) -> None:
    assert ("relevant" in telltales_of(understand(said, Calendar()))) == weighed


def test_where_a_rule_agrees_with_people_only_the_rule_speaks() -> None:
    found = goal_leaning("Get better at React", "specific", "no").criteria["specific"]
    assert (found.verdict, [remark.code for remark in found.remarks]) == ("no", ["SMART-S01"])


def test_fields_win_over_what_people_made_of_words() -> None:
    assert (
        goal_leaning("Read the book", "measurable", "no", NO_FIELDS._replace(target=3.0)).criteria["measurable"].verdict
        == "yes"
    )
    same = goal_leaning("Read the book", "measurable", "yes", NO_FIELDS._replace(target=3.0, start=3.0)).criteria[
        "measurable"
    ]
    assert (same.verdict, [remark.code for remark in same.remarks]) == ("no", ["SMART-M04"])


@pytest.mark.parametrize(
    ("criterion", "answer", "code"),
    [
        ("specific", "no", "PROBLEM-S03"),
        ("solvable", "no", "PROBLEM-V03"),
        ("solvable", "unclear", "PROBLEM-V04"),
        ("controllable", "no", "PROBLEM-C03"),
        ("controllable", "unclear", "PROBLEM-C04"),
    ],
)
def test_people_decide_about_problems(criterion: str, answer: str, code: str) -> None:
    problem = Problem("I put off marking my pupils' 30 essays until Sunday night")
    reading = understand_problem(problem.statement)
    assert judge_problem_read(problem, reading).verdict == "suitable"
    leant = reading._replace(leanings=(Leaning(criterion, answer, lambda: Mark(1, 3)),))
    found = judge_problem_read(problem, leant).criteria[criterion]
    assert (found.verdict, [remark.code for remark in found.remarks]) == (answer, [code])
    quiet = judge_problem_read(problem, leant, {code: "off"}).criteria[criterion]
    assert (quiet.verdict, quiet.remarks) == ("yes", ())


def test_switched_off_the_rules_judge_alone() -> None:
    goal = Goal("Get better at React", CONTEXT)
    leant = Leaning("specific", "yes", lambda: Mark(0, 2))
    reading = understand(goal.statement, goal.calendar)._replace(leanings=(leant,))
    assert judge_goal_read(goal, reading, {"SMART-S07": "off"}).criteria["specific"].verdict == "no"
    assert judge_goal_read(goal, reading, {"SMART-S07": "info"}).criteria["specific"].verdict == "no"


def test_every_rule_of_likeness_is_a_rule() -> None:
    assert set(codes()) >= LIKENESS


@given(st.text(max_size=200))
def test_any_text_has_telltales_in_its_words(text: str) -> None:
    reading = understand(text, Calendar())
    for name, (first, after) in telltales_of_goal(reading).items():
        assert name
        assert 0 <= first <= after <= max(len(reading.words.forms), 1)


def test_words_never_seen_leave_it_to_the_rules_and_the_rest() -> None:
    assert judge_goal(Goal("Xylograph the quagga", CONTEXT)).criteria["specific"].verdict in ("yes", "no")
