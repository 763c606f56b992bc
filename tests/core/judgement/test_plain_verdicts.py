"""Verdicts that no person would doubt: each cause of a wrong one in ten ways of saying it."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.judge import judge_goal, judge_problem
from mentor_cli.core.judgement.verdict import Judgement

TODAY = date(2026, 12, 3)
NO_OWN_ACTION = ("SMART-S03", "SMART-M02", "SMART-A09")


def judged(text: str, *focus: str) -> Judgement:
    return judge_goal(Goal(text, JudgementContext(today=TODAY, focus=focus), written=TODAY))


def codes(judgement: Judgement) -> set[str]:
    return {remark.code for light in judgement.criteria.values() for remark in light.remarks}


@pytest.mark.parametrize(
    "text",
    [
        "Email Tom",
        "Answer the phone by the third ring",
        "Call customers back within a day",
        "Learn ten French words",
        "Mail the caterer by Friday",
        "Ring two clients on Monday",
        "Send the invoice to the customer",
        "Buy eggs and butter",
        "Write two emails to the council",
        "Book three yoga classes",
    ],
)
def test_a_topic_has_the_words_of_its_own_field_only(text: str) -> None:
    assert judged(text, "public speaking").criteria["relevant"].verdict == "no"


@pytest.mark.parametrize(
    "text",
    [
        "Give a five-minute talk to the class",
        "Record a presentation",
        "Speak once in every meeting",
        "Practise my speech twice",
        "Go to Toastmasters on Monday",
        "Show ten slides to the group",
        "Ask the audience two questions",
        "Present my results to the lab",
        "Hold the microphone myself",
        "Pitch to three people",
    ],
)
def test_a_topic_keeps_the_words_of_its_own_field(text: str) -> None:
    assert judged(text, "public speaking").criteria["relevant"].verdict == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Tidy desk by Friday, I lose my keys",
        "Tidy shed before Easter",
        "Clear inbox by Friday",
        "Clean kitchen by Sunday",
        "Tidy bedroom every evening this week",
        "Open account by Friday",
        "Clean fridge on Saturday",
        "Clear garage by Christmas",
        "Tidy cupboard tonight",
        "Clean car before Friday",
    ],
)
def test_what_is_made_so_by_a_day_is_something_done(text: str) -> None:
    judgement = judged(text)
    assert judgement.criteria["specific"].verdict == "yes"
    assert codes(judgement).isdisjoint(NO_OWN_ACTION)


@pytest.mark.parametrize(
    "text",
    ["Tidy handwriting", "Clean code", "Clear communication by May", "Open mind", "Clean diet until Easter"],
)
def test_what_is_to_be_so_is_only_a_topic(text: str) -> None:
    assert judged(text).criteria["specific"].verdict == "no"


@pytest.mark.parametrize(
    "text",
    [
        "Translate the school newsletter by 14 December",
        "Translate the menu by Friday",
        "Translate the safety notice by 14 December",
        "Transcribe the interview by Friday",
        "Translate the birth certificate by Friday",
        "Digitise the wedding tape by Sunday",
        "Index the cookbook by Christmas",
        "Migrate the blog by Friday",
        "Translate my CV by Friday",
        "Restore the kitchen chair by Easter",
    ],
)
def test_one_thing_to_work_over_is_not_said_to_be_large(text: str) -> None:
    judgement = judged(text)
    assert judgement.criteria["achievable"].verdict == "yes"
    assert "SMART-A11" not in codes(judgement)


@pytest.mark.parametrize(
    "text",
    [
        "Translate the novel by Easter",
        "Digitise the parish archive by 14 December",
        "Catalogue the school library by Christmas",
        "Translate my thesis by the end of January",
        "Renovate the bathroom by Friday",
        "Transcribe the whole score by Christmas",
        "Migrate the database by Friday",
        "Digitise all the minutes by Christmas",
        "Translate the handbook by Friday",
        "Port the complete app by 14 December",
    ],
)
def test_a_heap_to_work_over_may_not_fit(text: str) -> None:
    assert "SMART-A11" in codes(judged(text))


@pytest.mark.parametrize(
    "text",
    [
        "Save 200 pounds by June",
        "Save £500 for the trip by May",
        "Put 300 euros aside by Christmas",
        "Set aside £60 for presents by 20 December",
        "Pay off £400 of my card by June",
        "Save up $1,000 by summer",
        "Put £50 away by New Year",
        "Save 10 % of my pay until June",
        "Save at least 80 quid by Friday",
        "Save £3k by Christmas",
    ],
)
def test_ones_own_money_depends_on_nobody_else(text: str) -> None:
    judgement = judged(text)
    assert judgement.criteria["achievable"].verdict == "unclear"
    assert "SMART-A07" not in codes(judgement)
    assert "SMART-A11" in codes(judgement)


@pytest.mark.parametrize(
    "text",
    [
        "Raise £500 by June",
        "Earn 300 pounds by June",
        "Collect £200 for the shelter by May",
        "Save the club £200 by May",
        "Save my aunt 90 euros by June",
        "Raise 1,000 euros by Easter",
        "Make £40 on the stall on Saturday",
        "Sell 50 tickets by Friday",
        "Save the school £2k by July",
        "Get £100 in donations by June",
    ],
)
def test_takings_and_the_money_of_others_depend_on_them(text: str) -> None:
    assert "SMART-A07" in codes(judged(text))


@pytest.mark.parametrize(
    "text",
    [
        "Nothing works",
        "Everything breaks",
        "It never works",
        "Nothing ever changes",
        "Everything fails",
        "Nothing gets done",
        "Nothing sticks",
        "All goes wrong",
        "It never gets any better",
        "Everything is so hard",
    ],
)
def test_a_complaint_that_names_nothing_says_not_in_whose_hands_it_is(text: str) -> None:
    criteria = judge_problem(Problem(text)).criteria
    assert [criteria[name].verdict for name in ("specific", "solvable", "controllable")] == ["no", "unclear", "unclear"]


@pytest.mark.parametrize(
    "text",
    [
        "Paint the fence by Sunday, the paint is in the cellar",
        "Test the smoke alarms on Sunday, the stool is in the hall",
        "Fold the leaflets by Friday, they are on the list",
        "Fill in the form by Monday, the form is online",
        "Sew on the buttons this week, they are in the tin",
        "Greet each guest this week, the names are at the desk",
        "Weigh the parcel by Thursday, the scales are under the stairs",
        "Copy the score by Friday, it is in a blue folder",
        "Bake two loaves on Saturday, the flour is from the mill",
        "Sand the door by Sunday, the sander is upstairs",
        "Knit one jumper by 24 December, wool is from Iceland",
    ],
)
def test_where_the_means_are_is_no_reason(text: str) -> None:
    assert judged(text).criteria["relevant"].verdict == "no"


@pytest.mark.parametrize(
    "text",
    [
        "Paint the fence by Sunday, the boards are going grey",
        "Fit a ramp by Sunday, my mother is in a wheelchair",
        "Learn ten signs by Friday, I guessed half of them last time",
        "Mend the pump by Friday, the cellar keeps flooding",
        "Count the stock on Saturday. The till and the list never agree.",
        "Repot the ferns this weekend, the roots come out at the bottom",
        "Submit the form by 3 March, the old permit runs out",
        "Put lights on my bike by Friday, it is dark when I leave",
        "Write the sheet by Thursday, the night team rings me at home",
        "Ring Grandma every Sunday until Christmas, she is alone now",
    ],
)
def test_what_is_wrong_or_lacking_is_a_reason(text: str) -> None:
    assert judged(text).criteria["relevant"].verdict == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "build a to-do app in React",
        "Build a “to-do” app",
        'Write a "to-do" list by Friday',
        "Write a to-do list by Friday",
        "Write a how-to guide for the printer",
        "Write an end-to-end test for the login",
    ],
)
def test_the_to_inside_a_word_says_what_nothing_is_for(text: str) -> None:
    lights = judged(text).criteria
    assert [lights[name].verdict for name in ("specific", "measurable", "relevant")] == ["yes", "yes", "no"]


@pytest.mark.parametrize(
    "text",
    [
        "My teacher asked me to hand in the essay by Friday",
        "My mum told me to clean my room by Sunday",
        "My coach wants us to run 5 km by Easter",
        "Our tutor told me to paint two portraits by March",
    ],
)
def test_who_asks_for_it_is_why_and_decides_nothing(text: str) -> None:
    lights = judged(text).criteria
    assert [lights[name].verdict for name in ("specific", "measurable", "relevant")] == ["yes"] * 3
    assert lights["achievable"].verdict != "no"


def test_what_is_asked_may_still_be_for_others_to_decide() -> None:
    assert "SMART-A03" in codes(judged("My friend told me to get promoted by June"))
    assert "SMART-A03" in codes(judged("I want my boss to promote me by June"))


@pytest.mark.parametrize(
    "text",
    [
        "Spend 2 hours on Saturday sorting the photos from the trip into one album",
        "Spend 30 minutes tonight cleaning the fridge",
        "Spend an hour on Sunday writing the agenda for the AGM",
        "Spend an hour tonight marking Year 8 books",
    ],
)
def test_what_the_time_is_spent_on_is_the_deed(text: str) -> None:
    assert judged(text).criteria["specific"].verdict == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "Hand in the geography coursework on Friday",
        "I will hand in my course form by Friday",
        "Turn in the course form in May",
    ],
)
def test_the_in_of_hand_in_begins_no_time(text: str) -> None:
    lights = judged(text).criteria
    assert [lights[name].verdict for name in ("specific", "measurable", "time_bound")] == ["yes"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Use two hours to write my CV",
        "Spend two hours to write my CV",
        "Use an hour on Saturday to write my CV",
        "Use Sunday afternoon to draw the family tree",
        "Spend an hour a day to learn thirty new words",
        "I will use the evening to bake a cake",
    ],
)
def test_what_time_is_used_for_is_the_deed_and_no_reason(text: str) -> None:
    found = judged(text).criteria
    assert (found["specific"].verdict, found["relevant"].verdict) == ("yes", "no")


def test_what_a_thing_is_used_for_is_why() -> None:
    assert judged("Use my savings to buy a bike").criteria["relevant"].verdict == "yes"


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("Should I learn Go?", "this asks", "whatever the answer is"),
        ("How do I get better at SQL?", "this asks", "whatever the answer is"),
        ("Can you help me to write my CV?", "this asks", "whatever the answer is"),
        ("I won't apply for the job", "what will not be done", "instead"),
        ("I'm not going to hand in the essay", "what will not be done", "instead"),
        ("I don't want to finish the course", "what will not be done", "instead"),
        ("I passed the exam last week", "what has happened", "next"),
        ("I've finished the React course", "what has happened", "next"),
        ("We have already written two chapters", "what has happened", "next"),
        ("We won the cup in May", "what has happened", "next"),
    ],
)
def test_what_sets_no_goal_is_said(text: str, message: str, hint: str) -> None:
    (said,) = [remark for remark in judged(text).criteria["specific"].remarks if remark.code == "SMART-S08"]
    assert message in said.message
    assert hint in said.hint
    silent = judge_goal(Goal(text, JudgementContext(today=TODAY), written=TODAY), {"SMART-S08": "off"})
    assert silent.verdict == judged(text).verdict


@pytest.mark.parametrize(
    "text",
    [
        "I will not miss a lesson this term",
        "I will not miss a lesson",
        "No sugar until June",
        "I will not smoke",
        "I will not eat sugar",
        "I don't check my phone at dinner",
        "Two chapters by Friday??",
        "Do two exercises by Friday?",
        "How do I get better at SQL? I do ten exercises by May",
        "I passed the first exam, now I will pass the second",
        "Last year I ran 5 km, this year I run 10 km",
        "I promised to bake the cake",
        "I read two books a month",
        "I won't finish the book but I will return it by Friday",
    ],
)
def test_what_is_kept_from_or_doubted_is_a_goal(text: str) -> None:
    assert "SMART-S08" not in codes(judged(text))


@pytest.mark.parametrize("text", ["Build a weather app", "Write a rain report by Friday", "Draw a lottery poster"])
def test_what_is_made_is_no_luck_whatever_it_is_about(text: str) -> None:
    assert "SMART-A03" not in codes(judged(text))


@pytest.mark.parametrize("text", ["Have good weather on Saturday", "Win the lottery by June"])
def test_luck_is_luck(text: str) -> None:
    assert "SMART-A03" in codes(judged(text))


@pytest.mark.parametrize(
    ("text", "specific", "measurable"),
    [
        ("Apply for two summer internships by 15 January", "yes", "yes"),
        ("Take part in the hackathon on 5 December", "yes", "yes"),
        ("Take part in the harbour regatta in May", "yes", "yes"),
        ("Contribute a bug fix to an open source project by the end of term", "yes", "yes"),
        ("Contribute an article to the school paper by May", "yes", "yes"),
        ("Contribute in seminars", "no", "no"),
        ("Raise my French to B2 by September", "yes", "yes"),
        ("Improve my Spanish by the summer", "no", "no"),
    ],
)
def test_what_is_taken_part_in_given_and_reached(text: str, specific: str, measurable: str) -> None:
    criteria = judged(text).criteria
    assert (criteria["specific"].verdict, criteria["measurable"].verdict) == (specific, measurable)
