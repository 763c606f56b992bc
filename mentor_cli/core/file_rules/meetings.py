"""Sessions and cadences: times, agendas, formats."""

from __future__ import annotations

from mentor_cli.core.file_rules.page import FilePage

PAGES = (
    FilePage(
        "F028",
        "the agenda does not add up to the session's minutes",
        "warning",
        "The calendar shows the minutes, the people follow the agenda: they would not end at the same time.",
        "minutes: 60\nagenda: [{title: Welcome, minutes: 10}, {title: Goals, minutes: 40}]",
        "minutes: 50\nagenda: [{title: Welcome, minutes: 10}, {title: Goals, minutes: 40}]",
    ),
    FilePage(
        "F029",
        "the clock in a heading is not that of the agenda",
        "warning",
        "The agenda in the frontmatter decides the order and the minutes; the clock in the heading only shows it.",
        "## 18:20 Goals",
        "## 18:10 Goals",
    ),
    FilePage(
        "F031",
        "the start does not exist on that day's clock, or comes twice",
        "error",
        "Twice a year clocks are changed: an hour is left out in spring and comes twice in autumn. In an hour that "
        "comes twice the offset says which is meant.",
        "start: 2026-03-29T01:30",
        "start: 2026-03-29T02:30",
    ),
    FilePage(
        "F032",
        "the day of a cadence does not fit how often it comes",
        "error",
        "Every week has one Thursday but no fifteenth, a month has several Thursdays: no meeting of the group could be "
        "foreseen, in no calendar and in no reminder.",
        "cadence: {every: 1 month, day: thu, at: 18:00, starts: 2026-09-03}",
        "cadence: {every: 1 month, day: first thu, at: 18:00, starts: 2026-09-03}",
    ),
    FilePage(
        "F033",
        "a planned session no longer fits the group's cadence",
        "info",
        "The cadence was changed after the file was made. The file counts as an extra meeting: move it, call it "
        "off, or leave it as that.",
        "start: 2026-12-09T18:00, in a group that meets on Thursdays",
        "start: 2026-12-10T18:00",
    ),
    FilePage(
        "F034",
        "a session format is named that is not there",
        "warning",
        "`mentor formats list` shows those there are, your own in templates/formats/ first.",
        "format: budy",
        "format: buddy",
    ),
    FilePage(
        "F038",
        "two sessions stand for the same meeting of a group",
        "error",
        "A session stands for the meeting at its `moved_from`, else at its `start`. Where two do, nobody knows which "
        "of them takes place, and no calendar is made of either.",
        "sessions/2026-12-10-thursday.md and sessions/copy.md, both with start: 2026-12-10T18:00",
        "sessions/2026-12-10-thursday.md alone",
    ),
    FilePage(
        "F041",
        "a buddy pair meets by telephone",
        "warning",
        "Two who practise together and tell each other what was good need to see each other: in person or by video.",
        "kind: buddy-pair\nplatform: phone",
        "kind: buddy-pair\nplatform: Jitsi",
    ),
    FilePage(
        "F044",
        "a cadence never comes",
        "error",
        "The last rule has no day at all: February has no fifth Monday, or it ends before its first day. No meeting of "
        "the group could be foreseen.",
        "cadence: {every: 12 months, day: fifth mon, at: 18:00, starts: 2027-02-01, until: 2027-02-28}",
        "cadence: {every: 1 month, day: last mon, at: 18:00, starts: 2027-02-01}",
    ),
    FilePage(
        "F045",
        "a group meets on with fewer than two people",
        "warning",
        "So many have left that nobody is there to meet, and every calendar still shows the meetings. A new member, or "
        "an end of the group, mends it.",
        "members: [rosa, {id: ivo, left: 2026-12-20}]",
        "members: [rosa, {id: ivo, left: 2026-12-20}, {id: ana, joined: 2026-12-21}]",
    ),
    FilePage(
        "F046",
        "somebody joins a group after their last day",
        "warning",
        "Their own file says left: with an earlier day. Whoever has left the programme belongs to no group, so they "
        "have no meeting of this one. Somebody who is back has no left: any longer.",
        "{id: ivo, joined: 2027-01-13} in groups/pair.md, and left: 2026-12-20 in people/ivo.md",
        "{id: ivo, joined: 2027-01-13} in groups/pair.md, and no left: in people/ivo.md",
    ),
)
