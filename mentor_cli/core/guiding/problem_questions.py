"""The questions that prepare a problem for the group: its four answers, and what it belongs to (domain: Problems).

A question more is an entry more in this table.
"""

from __future__ import annotations

from mentor_cli.core.guiding.question import InField, InSection, Question
from mentor_cli.core.judgement.verdict import PROBLEM_CRITERIA

# What a problem's file has behind the answers.
LAST_HEADINGS = ("Response",)

PREPARATION = (
    Question(
        "problem",
        "Problem",
        "What happens, and how does it show?",
        InSection("Problem"),
        "The others have some minutes. What they can see before them they can help with.",
        "Communication in our team is bad",
        "On three days last week the early shift did not know what the late shift had agreed",
        helps=PROBLEM_CRITERIA,
        takes="lines",
        needed=True,
    ),
    Question(
        "evidence",
        "Evidence",
        "What shows that it is one? What did you see, count or hear, and when?",
        InSection("Evidence"),
        "What was seen can be looked at together. An opinion can only be shared or not.",
        "I think they are lazy",
        "Last four weeks: opened at 23:15, 23:50, 22:40 and 23:30, and only one had a review",
        takes="lines",
    ),
    Question(
        "context",
        "Context",
        "What plays a part in it?",
        InSection("Context"),
        "Advice that leaves out your circumstances is advice for somebody else.",
        "It is always like that",
        "I work until 16:00 and do not show the code until I think that it is perfect",
        takes="lines",
    ),
    Question(
        "why",
        "Why",
        "Why does it matter? What follows if it stays as it is?",
        InSection("Why"),
        "The group gives its time to what would cost something if nothing changed.",
        "It is important",
        "The team cannot build on my part, and the teacher sees code that nobody reviewed",
        takes="lines",
    ),
    Question(
        "framework",
        "Belongs to",
        "Which area of the programme does it belong to?",
        InField("framework"),
        "Problems of one area come up together, and what helped one person is found by the next.",
        "everything",
        "learning habits",
    ),
    Question(
        "artefacts",
        "Belongs to",
        "Is there a file that shows it, such as a mail or a plan?",
        InField("artefacts"),
        "What lies on the table needs no telling.",
        "my laptop",
        "problems/late-pull-requests.txt",
        form="paths inside the workspace, with commas",
    ),
)
