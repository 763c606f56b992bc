"""What the people of a made-up programme write: names, topics, sentences. Plain lists, picked from by chance."""

from __future__ import annotations

import random

_GIVEN = """
amina owen tomek halyna yared rosa sara dina marek leila joana pavel nia ivo zofia kofi mina arturo elif bram chidi
greta hugo ines jonas kerstin liam mei noor otto petra quentin ravi sofia tariq ula viktor wanda ximena yusuf zeynep
abel bea cato dorota emeka fatou gethin hana ilya jaya kwame lotte mateo nadia oksana priya rhys selam tove umar vera
wim
"""
GIVEN = _GIVEN.split()
_FAMILY = """
okafor pryce novak kovalenko bekele delgado nygaard osei wolski haddad sousa horak davies petrov zielinska mensah
tanaka ruiz yilmaz devries eze lind moreau costa berg vogel murphy chen aziz keller kos dubois sharma greco rahman
peeters orlov banas vega demir kaya abate larsen ricci malik obi diallo evans sato sokolov rao boateng jansen ferrer
ali melnyk nair griffiths tesfaye dahl khan horvat smit
"""
FAMILY = _FAMILY.split()
ZONES = ("Europe/London", "Europe/Warsaw", "Africa/Addis_Ababa", "Europe/Lisbon", "America/New_York", "Asia/Kolkata")
SKILLS = ("git", "javascript", "react", "sql", "testing", "code-review", "communication", "teamwork", "time-management")
FOCUS = ("job search", "portfolio", "teamwork", "Git", "SQL", "testing", "time management", "public speaking")
AREAS = ("learning habits", "teamwork", "communication", "career", "wellbeing")

# What is finished, what is counted, and the focus it belongs to.
WORK = (
    ("portfolio sections", "sections", "portfolio"),
    ("SQL join exercises", "exercises", "SQL"),
    ("mock interviews", "interviews", "job search"),
    ("pull request reviews", "reviews", "teamwork"),
    ("branching exercises", "exercises", "Git"),
    ("test files for the recipe app", "files", "testing"),
    ("five-minute talks", "talks", "public speaking"),
    ("mornings of course work", "mornings", "time management"),
    ("applications to small companies", "applications", "job search"),
    ("chapters of the testing book", "chapters", "testing"),
    ("tickets of the search page", "tickets", "teamwork"),
    ("index exercises", "exercises", "SQL"),
    ("recorded demos", "demos", "public speaking"),
    ("case studies", "pages", "portfolio"),
    ("rebase drills", "drills", "Git"),
    ("weekly plans", "plans", "time management"),
)
NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
REASONS = (
    "so that I can apply with something to show",
    "so that I do not freeze at the hiring day",
    "because the team needs somebody who can do it",
    "so that evenings stay free for my family",
    "because it is the first thing a recruiter opens",
    "so that I can take a ticket on my own",
    "because I said so in front of everybody",
    "so that the demo does not depend on one person",
)
DEEDS = (
    "Merged my first pull request",
    "Asked before the hour was over",
    "Explained promises to a friend",
    "Kept the meeting to half an hour",
    "Found a real bug in a review",
    "Said no to a fifth ticket",
    "Spoke first in the stand-up",
    "Read a stack trace from the top",
    "Solved a conflict without panic",
    "Cut the page from 300 words to 110",
    "Helped a newcomer to set up",
    "Wrote the test before the code",
    "Answered a question in the channel",
    "Gave honest feedback kindly",
    "Finished the homework on Tuesday",
    "Drew the tables before typing",
)
SENTENCES = (
    "It took two evenings and one very long walk.",
    "Normally I would have waited until somebody else did it.",
    "Nobody said anything for ten seconds, and that was fine.",
    "The second try worked, and I still do not know why the first did not.",
    "I wrote down what I had tried, and while writing I saw the mistake.",
    "My sister asked what I do there all evening, so I explained it to her as well.",
    'The comment was: "nothing to say", and I have printed it out.',
    "Next time I ask after half an hour, not after three.",
    "We swapped the keyboard every ten minutes: annoying, and it helped.",
    "The power went off twice; I went on by phone.",
    "What I thought was a bug in the library was a comma of mine.",
    "Rosa asked how I would know that it is done. I did not, so we wrote that down first.",
    "Tomek drew it on a napkin, and the napkin is now in the repository.",
    "Für mich war das neu: Fehler sind erlaubt.",
    "I am slower than the others at typing and quicker at reading, it turns out.",
    "The early shift got in the way on three days of five.",
    "There is a list on my fridge now, with boxes to tick.",
    "It is a small thing, but it is mine.",
    "I had practised that sentence for two days.",
    "The teacher pinned it, which never happened before.",
    "Somebody from the other group wants to do the same.",
    "Half of it was guessing and I said so.",
    "We stopped at 28 past with three answers.",
    "What helped most was saying out loud where I had stopped understanding.",
    "I moved it from the evening to the morning & got up for it.",
    "The branch is there, the tests are not.",
    "On Monday I take the next one.",
    "It felt like a lot of fuss over twelve lines (it was).",
)
TROUBLES = (
    "My pairing partners stop talking after ten minutes and watch me type",
    "I open my pull requests so late that nobody can review them before class",
    "Two of my four trainees have not opened a pull request in three weeks",
    "I stay silent in meetings when I have lost the thread",
    "My notes of a lesson are useless to me one week later",
    "I say yes to every ticket and finish none on time",
)
ACTIONS = (
    "Open the pull request for the recipe app",
    "Send the notes to the teaching team",
    "Ask Sara for the interview questions",
    "Book two evenings for the rehearsals",
    "Write the three recap answers into the chat",
    "Try one pairing with the timer",
    "Read the team's checklist for reviews",
    "Put the three mornings into the calendar",
    "Post what you tried before asking",
    "Show the draft to one person outside the course",
)


def paragraph(chance: random.Random, sentences: int) -> str:
    """So many sentences, wrapped at about 110 signs a line."""
    lines, line = [], ""
    for sentence in chance.choices(SENTENCES, k=sentences):
        if len(line) + len(sentence) > 110:
            lines.append(line)
            line = ""
        line = f"{line} {sentence}".strip()
    return "\n".join([*lines, line])


def length(chance: random.Random) -> int:
    """How many sentences somebody writes: mostly few, now and then a whole page."""
    return min(24, 1 + int(chance.expovariate(1 / 4)))


def slug(text: str) -> str:
    """The words as the end of an id."""
    words = "".join(sign if sign.isalnum() else " " for sign in text.lower()).split()
    return "-".join(words)
