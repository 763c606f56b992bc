"""What a reader is asked about a text, criterion by criterion, and when the answer is which."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Mapping
from typing import NamedTuple

from mentor_cli.core.judgement.verdict import Criterion


class Question(NamedTuple):
    """One criterion as a question, and when to answer yes, no or, where that is an answer, unclear."""

    criterion: str
    question: str
    yes: str
    no: str
    unclear: str = ""


_GOALS = (
    Question(
        Criterion.SPECIFIC,
        "Could a stranger tell what will be done or made, and on what?",
        "An action or a result with its object: run two five-minute stand-ups, pass the theory test. Also when a vague "
        "wish says how: speak better by giving one talk.",
        "The action or the object is vague: get better at SQL, work on communication, be more confident. So is a named "
        "object with a vague verb, and an amount without content: put ten hours into studying.",
    ),
    Question(
        Criterion.MEASURABLE,
        "Could somebody else check whether it was reached, without asking how it feels?",
        "A count, a threshold, a frequency with something to count, or something that is plainly there or not: a "
        "merged pull request, a finished course with a name.",
        "It is a matter of opinion: understand closures, communicate better. Numbers that measure nothing do not "
        "count: in two weeks, CSS3, the four of us.",
    ),
    Question(
        Criterion.ACHIEVABLE,
        "Does its owner have it in hand, and does it fit the time there is?",
        "It is theirs to do, and the size plainly fits the time, or the effort fits the hours that are given.",
        "Others or luck decide it, it leaves no room for a single miss, it takes more hours than there are, or its end "
        "was over before it was written.",
        "It is theirs to do, but no end or no size tells whether it fits, others decide a part of it, or an exam does "
        "and no effort is given.",
    ),
    Question(
        Criterion.RELEVANT,
        "Does it say what it is for, or is it about a focus of the programme?",
        "It gives any reason, with or without a word like because, or its object belongs to a topic under focus.",
        "Neither. To improve something is no reason for improving it, and a date alone is none.",
    ),
    Question(
        Criterion.TIME_BOUND,
        "Is there an end that anybody can look up?",
        "A date, a day, a month, a season, an event, so many weeks, a named sprint. Also an end that has passed.",
        "No end, a rhythm without one, a start, a time gone by, or one that nobody can look up: soon, one day.",
    ),
)
_PROBLEMS = (
    Question(
        Criterion.SPECIFIC,
        "Would everybody in the group see the same difficulty before them at once?",
        "Something in the person's own setting that could be seen or heard: two of my four trainees have not opened a "
        "pull request in three weeks.",
        "Broad, about the world in general, or hazy: schools are underfunded, communication is bad.",
    ),
    Question(
        Criterion.SOLVABLE,
        "Could effort move it at all?",
        "Somebody could do something about it or about what follows from it.",
        "It is over, a law of nature, or settled by others for good.",
        "That depends on what is not said.",
    ),
    Question(
        Criterion.CONTROLLABLE,
        "Does the person have it largely in hand, in the part they play?",
        "It is their own doing, or that of people in their charge.",
        "It is decided elsewhere: by a policy, other people's private lives, budgets they do not hold.",
        "It lies with others, and their own part in it is not said.",
    ),
)
QUESTIONS: Mapping[str, tuple[Question, ...]] = {"goals": _GOALS, "problems": _PROBLEMS}
