"""The table of commands: what is typed, the module and name of its declaration, and one line of help.

A module is loaded when its command is called. To add a command: a declaration in its noun's module, a line here.
"""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from mentor_cli.cli.command import Command


class Entry(NamedTuple):
    """Where a command is declared (module below `mentor_cli.cli`, name in it), and its line of help."""

    module: str
    name: str
    help: str


NOUNS = {
    "sessions": "Meetings: their agendas, notes and actions.",
    "points": "Talking points for the next meeting.",
    "formats": "Session formats: what an agenda is made from.",
    "goals": "Goals: SMART, followed, met or accounted for.",
    "problems": "Problems brought to the group.",
    "diary": "The brag diary: what went well.",
    "actions": "Who does what by when, from all goals and sessions.",
    "people": "Who takes part.",
    "groups": "Who meets with whom, and when.",
    "schedule": "When people can meet, and when they do.",
    "calendar": "Meetings in everybody's calendar.",
    "judge": "The judge of goals and problems, beside people.",
}

COMMANDS: dict[str, Entry] = {
    "next": Entry("workspace.next", "NEXT", "What needs you now (also plain `mentor`)."),
    "init": Entry("workspace.init", "INIT", "Make a workspace, empty or with an example."),
    "new-session": Entry("sessions.new", "NEW", "Scaffold the agenda of a meeting from what is open."),
    "sessions list": Entry("sessions.listing", "LIST", "List the meetings."),
    "sessions show": Entry("sessions.show", "SHOW", "Show one meeting."),
    "sessions prepare": Entry("sessions.preparing", "PREPARE", "What is done and missing before a meeting."),
    "sessions run": Entry("sessions.run", "RUN", "Lead through a meeting with its clock."),
    "sessions close": Entry("sessions.closing", "CLOSE", "Close a meeting: who came, what came out of it."),
    "sessions move": Entry("sessions.moving", "MOVE", "Move one meeting to another time."),
    "sessions cancel": Entry("sessions.moving", "CANCEL", "Cancel one meeting."),
    "sessions topics": Entry("sessions.topics", "TOPICS", "Sum up what was not grasped, without names."),
    "log": Entry("sessions.log", "LOG", "Put down a meeting that has happened already."),
    "print": Entry("sessions.printing", "PRINT", "Print an agenda as a page, or as text for a chat."),
    "points add": Entry("sessions.points", "ADD", "Put down what to talk about next time."),
    "points list": Entry("sessions.points", "LIST", "List what groups want to talk about."),
    "formats list": Entry("formats.listing", "LIST", "List the session formats."),
    "formats show": Entry("formats.show", "SHOW", "Show a format with its minutes and prompts."),
    "formats check": Entry("formats.checking", "CHECK", "Check a format, and try its minutes."),
    "formats copy": Entry("formats.listing", "COPY", "Copy a format into the workspace to change it."),
    "formats learn": Entry("formats.learn", "LEARN", "Compare a format's plan with the clock of its sessions."),
    "goals add": Entry("goals.writing", "ADD", "Write down a goal."),
    "goals list": Entry("goals.listing", "LIST", "List goals with their state."),
    "goals show": Entry("goals.show", "SHOW", "Show one goal."),
    "goals check": Entry("judging.check", "CHECK_GOALS", "Judge whether goals are SMART, and say why."),
    "goals refine": Entry("guiding.commands", "REFINE", "Lead from a wish to a goal, question by question."),
    "goals suggest-split": Entry("goals.splitting", "SPLIT", "Split a goal that does not fit into its time."),
    "goals update": Entry("goals.writing", "UPDATE", "Change a number or a field, note a check-in."),
    "goals close": Entry("goals.closing", "CLOSE", "Close a goal as met, missed or dropped."),
    "goals carry": Entry("goals.closing", "CARRY", "Follow up a missed goal with a new one."),
    "problems add": Entry("problems.writing", "ADD", "Write down a problem for the group."),
    "problems list": Entry("problems.listing", "LIST", "List the problems."),
    "problems show": Entry("problems.listing", "SHOW", "Show one problem."),
    "problems check": Entry("judging.check", "CHECK_PROBLEMS", "Judge whether problems fit a group session."),
    "problems answer": Entry("guiding.commands", "ANSWER", "Lead through the four answers of a problem."),
    "diary add": Entry("diary.writing", "ADD", "Note what went well."),
    "diary list": Entry("diary.listing", "LIST", "List diary entries."),
    "diary show": Entry("diary.listing", "SHOW", "Show one entry."),
    "diary week": Entry("diary.listing", "WEEK", "Whose entry is there this week, whose is missing."),
    "actions list": Entry("actions.listing", "LIST", "List actions with who, due and how often carried."),
    "actions add": Entry("actions.writing", "ADD", "Add an action to a goal or a session."),
    "actions done": Entry("actions.writing", "DONE", "Tick an action wherever it stands."),
    "people add": Entry("people.writing", "ADD", "Add a person."),
    "people list": Entry("people.listing", "LIST", "List the people."),
    "people show": Entry("people.listing", "SHOW", "Show one person."),
    "people set": Entry("people.writing", "SET", "Change fields of a person."),
    "people leave": Entry("people.leaving", "LEAVE", "Note that somebody has left, in all their groups."),
    "groups add": Entry("groups.writing", "ADD", "Add a group."),
    "groups list": Entry("groups.listing", "LIST", "List the groups."),
    "groups show": Entry("groups.listing", "SHOW", "Show a group: members, meetings, what is open."),
    "groups set": Entry("groups.writing", "SET", "Change fields of a group."),
    "rename": Entry("workspace.rename", "RENAME", "Give a record another id, in all files that name it."),
    "schedule find": Entry("schedule.find", "FIND", "Find times that are fair for everybody."),
    "schedule poll": Entry("schedule.poll", "POLL", "Ask which times suit, and count the answers."),
    "schedule set": Entry("schedule.setting", "SET", "Set a group's standing slot and its alternative."),
    "schedule week": Entry("schedule.week", "WEEK", "Show a week with everybody's local hours."),
    "schedule conflicts": Entry("schedule.conflicts", "CONFLICTS", "Find what collides in the coming weeks."),
    "calendar export": Entry("calendars.export", "EXPORT", "Write meetings as an .ics calendar."),
    "calendar replies": Entry("calendars.replies", "REPLIES", "Read what people answered to invitations."),
    "calendar serve": Entry("calendars.serve", "SERVE", "Give out everybody's meetings as a feed."),
    "calendar invite": Entry("calendars.invite", "INVITE", "Invite to a meeting by e-mail."),
    "calendar import": Entry("calendars.importing", "IMPORT", "Bring back changes made elsewhere, or busy times."),
    "calendar publish": Entry("calendars.publish", "PUBLISH", "Write meetings as files for calendar programs."),
    "calendar sync": Entry("calendars.sync", "SYNC", "Keep meetings on a CalDAV server, both ways."),
    "check": Entry("workspace.check", "CHECK", "Find everything that is wrong in the workspace."),
    "explain": Entry("workspace.explain", "EXPLAIN", "Show the page of a rule: why, examples, how to mend."),
    "judge score": Entry("judging.score", "SCORE", "Measure the judge on labelled texts."),
    "judge label": Entry("judging.label", "LABEL", "Label texts, one question after the other."),
    "judge agreement": Entry("judging.agreement", "AGREEMENT", "Compare two readers of the same texts."),
    "schema": Entry("workspace.schema", "SCHEMA", "Print the JSON Schema of a kind of record."),
}


def load(name: str) -> Command:
    """The declaration of a command such as `goals list`."""
    entry = COMMANDS[name]
    command: Command = getattr(import_module(f"mentor_cli.cli.{entry.module}"), entry.name)
    return command
