"""Writes a believable workspace of N records, always the same for the same N.

    python bench/make_workspace.py N DIR

A quarter are goals, 45 in a hundred diary entries, 15 sessions with tasks, 5 problems, the rest people, groups,
feedback, assessments, resources and messages. Sizes run from 0.2 to 4 kB, in the styles people write by hand, all of
them valid: every reference leads somewhere and every task mark is one task.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import handwriting
import phrases
from programme import PEOPLE_A_GROUP, TODAY, Aim, Programme, shares_of

SEGMENTS = (
    ("Welcome and icebreaker", 10),
    ("Goal catch-up", 5),
    ("Recap and orientation", 10),
    ("Group mentoring", 15),
    ("Goal setting", 10),
    ("Wrap-up", 5),
)
SETTINGS = f"""\
format: 1
id: 0b8f3c1e-6a55-4c0d-9e21-7d1f4a2b9c60
programme: Bench course
timezone: Europe/London
starts: 2026-01-05
ends: 2026-12-18
focus: [{", ".join(phrases.FOCUS)}]
skills: [{", ".join(phrases.SKILLS)}]
framework: [{", ".join(phrases.AREAS)}]
hours_per_week: 10
defaults: {{format: buddy, minutes: 55, video: https://meet.example/bench}}
"""


class Written(NamedTuple):
    """One file of the workspace."""

    path: str
    text: str


def write(programme: Programme, folder: Path) -> int:
    """Writes the programme's files below the folder; returns how many bytes they have together."""
    folder.mkdir(parents=True, exist_ok=True)
    size = folder.joinpath("mentor.yaml").write_text(SETTINGS, "utf-8")
    known = {folder}
    for path, text in records(programme):
        target = folder / path
        if target.parent not in known:
            target.parent.mkdir(parents=True, exist_ok=True)
            known.add(target.parent)
        with open(target, "xb") as file:
            size += file.write(text.encode())
    return size


def records(programme: Programme) -> Iterator[Written]:
    """Every record's file, kind by kind."""
    for make in (people, groups, goals, diary, sessions, problems, others):
        for path, fields, body in make(programme):
            hand = handwriting.pick(programme.chance)
            yield Written(f"{path}.md", handwriting.record(hand, programme.chance, fields, body))


Draft = tuple[str, handwriting.Fields, str]


def people(programme: Programme) -> Iterator[Draft]:
    """One buddy to four trainees."""
    chance = programme.chance
    for at, person in enumerate(programme.people):
        fields: handwriting.Fields = [
            ("name", person.replace("-", " ").title()),
            ("email", f"{person}@example.org"),
            ("roles", ["buddy"] if at % PEOPLE_A_GROUP == 0 else ["mentee"]),
            ("timezone", phrases.ZONES[at % len(phrases.ZONES)]),
            ("languages", ["en", chance.choice(("no", "pl", "cy", "am", "uk"))]),
            ("hours_per_week", chance.randrange(5, 16)),
            ("needs", {skill: chance.randrange(1, 6) for skill in chance.sample(phrases.SKILLS, 2)}),
            ("availability", [{"day": "thu", "from": "17:30", "to": "20:00"}]),
            ("joined", "2026-01-05"),
        ]
        yield f"people/{person}", fields, phrases.paragraph(chance, 2)


def groups(programme: Programme) -> Iterator[Draft]:
    """Weekly buddy groups, one hour before dinner."""
    for group in programme.groups:
        buddy, *trainees = programme.crowd(group)
        fields: handwriting.Fields = [
            ("kind", "buddy-group"),
            ("members", trainees),
            ("mentors", [buddy]),
            ("format", "buddy"),
            ("minutes", 55),
            ("timezone", "Europe/London"),
            ("status", "active"),
            ("cadence", {"every": "1 week", "day": group[:3], "at": "18:00", "starts": "2026-01-05"}),
        ]
        yield f"groups/{group}", fields, f"# Group {group}\n\n## Ground rules\n- We begin on time."


def goals(programme: Programme) -> Iterator[Draft]:
    """Goals in every state, with steps, check-ins and an outcome where one is due."""
    chance = programme.chance
    for aim in programme.aims():
        target = chance.randrange(2, 13)
        status = chance.choices(("active", "met", "missed", "dropped", "draft"), (40, 35, 10, 8, 7))[0]
        current = target if status == "met" else chance.randrange(target)
        _, unit, focus = chance.choice(phrases.WORK)
        closed = status in ("met", "missed", "dropped")
        fields: handwriting.Fields = [
            ("owner", aim.owner),
            ("status", status),
            ("written", aim.written.isoformat()),
            ("due", aim.due.isoformat()),
            *([("closed", min(aim.due, TODAY).isoformat())] if closed else []),
            ("measure", f"{unit} that are finished"),
            ("from", 0),
            ("target", target),
            ("current", current),
            ("unit", unit),
            ("focus", [focus]),
            ("effort", f"{chance.randrange(2, 12)}h"),
        ]
        parts = [f"# {aim.title}\n\n{aim.text}\n", _steps(programme, aim), _check_ins(programme, aim, current)]
        if closed:
            parts.append(f"\n## Outcome\n{phrases.paragraph(chance, phrases.length(chance))}\n")
        yield f"goals/{aim.owner}-{phrases.slug(aim.title)}", fields, "".join(parts)


def _steps(programme: Programme, aim: Aim) -> str:
    chance, lines = programme.chance, []
    for _ in range(chance.randrange(4)):
        day = (aim.written + timedelta(days=chance.randrange(1, 7))).isoformat()
        box, tail = ("x", f"done:{day}") if chance.random() < 0.6 else (" ", f"due:{aim.due.isoformat()}")
        lines.append(f"- [{box}] {chance.choice(phrases.ACTIONS)} {tail} ^{programme.mark()}")
    return "\n## Steps\n" + "\n".join(lines) + "\n" if lines else ""


def _check_ins(programme: Programme, aim: Aim, current: int) -> str:
    chance = programme.chance
    days = sorted(chance.sample(range((aim.due - aim.written).days + 1), k=min(3, current)))
    lines = [
        f"- {(aim.written + timedelta(days=day)).isoformat()} @{aim.owner} [{at}]: {chance.choice(phrases.SENTENCES)}"
        for at, day in enumerate(days, 1)
    ]
    return "\n## Check-ins\n" + "\n".join(lines) + "\n" if lines else ""


def diary(programme: Programme) -> Iterator[Draft]:
    """Entries of one line and of a page; every seventh tells its story in five parts."""
    chance = programme.chance
    for deed in programme.deeds():
        fields: handwriting.Fields = [
            ("owner", deed.owner),
            ("date", deed.day.isoformat()),
            ("skills", chance.sample(phrases.SKILLS, chance.randrange(1, 4))),
        ]
        if chance.random() < 0.3:
            fields.append(("evidence", [f"https://code.example/recipe-app/pull/{chance.randrange(1, 900)}"]))
        if chance.random() < 0.2:
            fields.append(("praise_from", chance.choice(programme.people)))
        body = f"# {deed.title}\n\n{deed.text}\n"
        if chance.random() < 0.15:
            body += _sections(programme, ("Situation", "Task", "Action", "Result", "Learnt"))
        yield f"diary/{deed.day.isoformat()}-{deed.owner}-{phrases.slug(deed.title)}", fields, body


def _sections(programme: Programme, titles: tuple[str, ...]) -> str:
    chance = programme.chance
    return "".join(f"\n## {title}\n{phrases.paragraph(chance, chance.randrange(1, 4))}\n" for title in titles)


def sessions(programme: Programme) -> Iterator[Draft]:
    """Held meetings with notes, a decision and actions, of which one at most is carried to the next meeting."""
    chance = programme.chance
    carried: dict[str, str] = {}
    for group, day in reversed(programme.sessions):
        crowd = programme.crowd(group)
        fields: handwriting.Fields = [
            ("format", "buddy"),
            ("group", group),
            ("start", f"{day.isoformat()}T18:00"),
            ("timezone", "Europe/London"),
            ("minutes", 55),
            ("status", "held"),
            ("lead", crowd[0]),
            ("attended", chance.sample(crowd, chance.randrange(2, len(crowd) + 1))),
            ("agenda", [{"title": title, "minutes": minutes} for title, minutes in SEGMENTS]),
        ]
        parts = [
            f"# Group {group}, {day.day} {day:%B %Y}\n",
            *_segments(programme),
            f"\n## Decisions\n- {chance.choice(phrases.SENTENCES)}\n",
            "\n## Actions\n",
            *_actions(programme, group, day, carried),
        ]
        yield f"sessions/{day.isoformat()}-{group}", fields, "".join(parts)


def _segments(programme: Programme) -> Iterator[str]:
    at = 18 * 60
    for title, minutes in SEGMENTS:
        notes = phrases.paragraph(programme.chance, min(6, phrases.length(programme.chance)))
        yield f"\n## {at // 60}:{at % 60:02} {title}\n{notes}\n"
        at += minutes


def _actions(programme: Programme, group: str, day: date, carried: dict[str, str]) -> Iterator[str]:
    chance, due = programme.chance, (day + timedelta(days=7)).isoformat()
    if group in carried:
        yield carried.pop(group)
    for _ in range(chance.randrange(1, 5)):
        what, who = chance.choice(phrases.ACTIONS), chance.choice(programme.crowd(group))
        if chance.random() < 0.7:
            yield f"- [x] {what} @{who} due:{due} done:{due} ^{programme.mark()}\n"
        else:
            carried[group] = f"- [ ] {what} @{who} due:{due} ^{programme.mark()}\n"
            yield carried[group]


def problems(programme: Programme) -> Iterator[Draft]:
    """Problems with their four answers."""
    chance = programme.chance
    for at in range(programme.shares.problems):
        owner, trouble = programme.people[at % len(programme.people)], phrases.TROUBLES[at % len(phrases.TROUBLES)]
        fields: handwriting.Fields = [
            ("owner", owner),
            ("status", chance.choice(("queued", "discussed", "solved"))),
            ("written", (TODAY - timedelta(days=chance.randrange(200))).isoformat()),
            ("framework", chance.choice(phrases.AREAS)),
        ]
        body = f"# {trouble}\n\n## Problem\n{trouble}.\n" + _sections(programme, ("Evidence", "Context", "Why"))
        yield f"problems/{owner}-{phrases.slug(trouble)}-{at + 1}", fields, body


def others(programme: Programme) -> Iterator[Draft]:
    """Feedback, resources, assessments and messages by turns."""
    makers = (_feedback, _resource, _assessment, _message)
    for at in range(programme.shares.others):
        yield makers[at % len(makers)](programme, at // len(makers))


def _feedback(programme: Programme, at: int) -> Draft:
    turn, place = divmod(at, len(programme.sessions))
    group, day = programme.sessions[place]
    author, session = programme.crowd(group)[1 + turn], f"{day.isoformat()}-{group}"
    ratings: dict[str, handwriting.Value] = {"usefulness": programme.chance.randrange(1, 6)}
    fields: handwriting.Fields = [("session", session), ("from", author), ("ratings", ratings)]
    return f"feedback/{session}-{author}", fields, _sections(programme, ("Went well", "Change", "Learnt")).lstrip()


def _resource(programme: Programme, at: int) -> Draft:
    chance = programme.chance
    fields: handwriting.Fields = [
        ("title", f"Worth reading, part {at + 1}"),
        ("type", chance.choice(("reading", "video", "activity", "tool"))),
        ("topics", chance.sample(phrases.SKILLS, 2)),
        ("minutes", chance.randrange(5, 60)),
    ]
    return f"resources/worth-reading-{at + 1}", fields, phrases.paragraph(chance, 5)


def _assessment(programme: Programme, at: int) -> Draft:
    chance = programme.chance
    person = programme.people[at % len(programme.people)]
    day = (TODAY - timedelta(days=at // len(programme.people))).isoformat()
    scores: dict[str, handwriting.Value] = {skill: chance.randrange(1, 6) for skill in chance.sample(phrases.SKILLS, 4)}
    fields: handwriting.Fields = [
        ("person", person),
        ("by", person),
        ("date", day),
        ("kind", "self"),
        ("scores", scores),
    ]
    return f"assessments/{day}-{person}-by-{person}", fields, phrases.paragraph(chance, 3)


def _message(programme: Programme, at: int) -> Draft:
    turn, place = divmod(at, len(programme.groups))
    group, day = programme.groups[place], TODAY - timedelta(days=turn)
    sender = programme.crowd(group)[0]
    fields: handwriting.Fields = [
        ("from", sender),
        ("group", group),
        ("sent", f"{day.isoformat()}T18:05"),
        ("subject", "About next week"),
    ]
    return f"messages/{group}/{day:%Y%m%d}T180500Z-{sender}", fields, phrases.paragraph(programme.chance, 3)


def main(arguments: list[str]) -> int:
    """`make_workspace.py N DIR`; the folder must not hold a workspace yet."""
    if len(arguments) != 2 or not arguments[0].isdigit() or int(arguments[0]) < 100:
        print("usage: make_workspace.py N DIR   (N from 100)", file=sys.stderr)
        return 2
    programme = Programme(shares_of(int(arguments[0])))
    size = write(programme, Path(arguments[1]))
    print(f"{arguments[1]}: {sum(programme.shares)} records, {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
