"""`mentor sessions topics`: notes for the teaching team, what was not grasped, without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.render import table
from mentor_cli.core.agenda.lasttime import local_start
from mentor_cli.core.meetings import belongs_to
from mentor_cli.core.topics import topics_of

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call


def list_topics(call: Call, *, since: str | None, group: str | None) -> Outcome:
    """The topics of the sessions since that day, those of most groups first."""
    sessions = list(call.workspace.usable("sessions"))
    if group:
        meant = call.workspace.find("groups", group)
        sessions = [session for session in sessions if belongs_to(session, meant)]
    if since:
        from mentor_cli.core.time.moments import read_past_date

        first = read_past_date(since, call.today(call.me))
        sessions = [one for one in sessions if (start := local_start(one)) and start.date() >= first]
    names = {
        part
        for person in call.workspace.usable("people")
        for part in (person.id, person.text("name") or "", (person.text("name") or "").split(" ")[0])
    }
    found = topics_of(sessions, names)
    rows = [
        (topic.name, f"{len(topic.groups)} group{'s' if len(topic.groups) > 1 else ''}",
         f"{len(topic.sessions)} session{'s' if len(topic.sessions) > 1 else ''}", "; ".join(topic.notes))
        for topic in found
    ]  # fmt: skip
    document = [
        {"topic": topic.name, "groups": len(topic.groups), "sessions": len(topic.sessions), "notes": list(topic.notes)}
        for topic in found
    ]
    none = "nothing is noted under ## Not grasped in these sessions"
    return Outcome(
        {"topics": document, "skipped": call.skipped()},
        table(rows, ("topic", "", "", "what was said"), call.width),
        notes=() if found else call.when_empty(none, "sessions"),
    )


TOPICS = Command(
    list_topics,
    "Sum up what was not grasped (`## Not grasped` in the sessions, `- topic: note`), for the teaching team: by topic, "
    "across groups, without names.",
    (
        Param("since", "Only sessions from that day on.", ("--since",), metavar="DATE"),
        Param("group", "Only of this group.", ("--group",), metavar="ID", complete="groups"),
    ),
    examples=("mentor sessions topics --since 2026-11-01", "mentor sessions topics --group react-clinic --json"),
)
