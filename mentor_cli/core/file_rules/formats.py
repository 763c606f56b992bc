"""Session formats: segments, lengths, prompts."""

from __future__ import annotations

from mentor_cli.core.file_rules.page import FilePage

PAGES = (
    FilePage(
        "A001",
        "a length cannot be read",
        "error",
        "Minutes are a number, with + behind it where a segment takes the time to spare, and with the number of "
        "turns from which another length counts.",
        "minutes: about ten",
        "minutes: 10+",
    ),
    FilePage(
        "A002",
        "a range or a count cannot be read",
        "error",
        "How many people, how many minutes, how many first sessions: a number or a range of two.",
        "people: a few",
        "people: 2-6",
    ),
    FilePage(
        "A003",
        "something that every format or segment needs is missing",
        "error",
        "A segment has a title and minutes; a format has segments. Without them no agenda can be made.",
        "segments: [Welcome]",
        "segments: [{title: Welcome, minutes: 10}]",
    ),
    FilePage(
        "A004",
        "each: is neither owner, member nor everyone",
        "error",
        "It says who has a turn: everybody who brings a problem, every member but who leads, or all who come.",
        "each: person",
        "each: member",
    ),
    FilePage(
        "A005",
        "the steps do not fit into their segment",
        "error",
        "Steps share the minutes of a turn. These need more than it has.",
        "{title: Turn, minutes: 5, steps: [{title: Tell, minutes: 4}, {title: Ask, minutes: 4}]}",
        "{title: Turn, minutes: 8, steps: [{title: Tell, minutes: 4}, {title: Ask, minutes: 4}]}",
    ),
    FilePage(
        "A006",
        "a section belongs to no segment, or stands there twice",
        "warning",
        "Prompts belong to the segment whose title is their heading. These would be in no agenda.",
        "## Wellcome",
        "## Welcome",
    ),
    FilePage(
        "A007",
        "a segment has no section",
        "warning",
        "Its purpose and its prompts stand in a section with its title. Without one the agenda says nothing there.",
        "segments: [{title: Welcome, minutes: 10}], and no heading ## Welcome",
        "segments: [{title: Welcome, minutes: 10}], and ## Welcome with what to ask",
    ),
    FilePage(
        "A008",
        "at: is no time of day",
        "error",
        "It locks a segment to a clock time.",
        "at: half past six",
        "at: 18:30",
    ),
    FilePage(
        "A009",
        "a place in braces is filled by nothing, or stands inside of a line",
        "warning",
        "Words in braces are replaced by goals, names or dates when a session is made. An unknown one would stay "
        "there as it is.",
        "{gaols}",
        "{goals}",
    ),
    FilePage(
        "A010",
        "two segments have the same title",
        "error",
        "Notes belong to a segment by its title: nobody could tell whose they are.",
        "segments: [{title: Talk, minutes: 10}, {title: Talk, minutes: 20}]",
        "segments: [{title: Talk, minutes: 10}, {title: More talk, minutes: 20}]",
    ),
    FilePage(
        "A011",
        "the format does not fit into the minutes it is meant for",
        "warning",
        "Everybody who asks for an agenda of that length would be refused. Give its parts less, let it shorten, or say "
        "how long it really is.",
        "segments: [{title: Welcome, minutes: 10}]\nminutes: 5",
        "segments: [{title: Welcome, minutes: 10}]\nminutes: 10",
    ),
    FilePage(
        "A012",
        "who leads is almost, but not quite, a part that somebody plays",
        "warning",
        "Parts are mentor, buddy, coordinator, mentee and chair, written small. Anything else is taken for the id of a "
        "person, and an agenda would name somebody who is not there.",
        "segments: [{title: Welcome, minutes: 10, lead: mentr}]",
        "segments: [{title: Welcome, minutes: 10, lead: mentor}]",
    ),
    FilePage(
        "A013",
        "a code fence or comment is never closed",
        "error",
        "Everything below it belongs to it: no segment there has its prompts, and in an agenda nothing could be noted.",
        "<!-- for the mentor only",
        "<!-- for the mentor only -->",
    ),
)
