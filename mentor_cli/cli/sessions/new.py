"""`mentor new-session`: the agenda of a meeting, made from what is open."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.formats.finding import find_format, usable_format
from mentor_cli.cli.problems.suitable import Suitability
from mentor_cli.cli.sessions.new_file import outcome
from mentor_cli.cli.sessions.pair_notes import phone_notes
from mentor_cli.cli.sessions.solo_practice import alone_asked, practice_outcome, refuse_beside_solo
from mentor_cli.cli.sessions.starting_rules import starting_rules
from mentor_cli.cli.sessions.who_and_when import person_ids, who_and_when
from mentor_cli.core.agenda.context import Occasion, SessionContext, gather, plan_session
from mentor_cli.core.agenda.plan import Refusal
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id, typed_id
from mentor_cli.core.lengths import minutes_of_group, usual_minutes
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.sessions.who_and_when import Asked
    from mentor_cli.core.agenda.segments import Format
    from mentor_cli.core.record import Record
    from mentor_cli.store.formats import FormatFile

_KINDS = ("people", "groups", "goals", "diary", "problems", "sessions", "resources")
_LONGEST = 24 * 60


def new_session(
    call: Call,
    *,
    format_: str | None,
    group: str | None,
    at: str | None,
    minutes: int | None,
    people: Sequence[str],
    no_turn: Sequence[str],
    theme: str | None,
    module: str | None,
    case: str | None,
    lead: str | None,
    chair: str | None,
    solo: bool,
) -> Outcome:
    """A new file in `sessions/`; refused where one stands for that meeting already."""
    if solo:
        refuse_beside_solo({"--no-turn": no_turn, "--case": case, "--lead": lead, "--chair": chair})
    alone = alone_asked(call, group, people, at) if solo else None
    asked = alone.asked if alone else who_and_when(call, group, people, at)
    found = _format(call, format_, asked.group)
    form = usable_format(found)
    occasion = Occasion(
        form=form,
        start=asked.start,
        group=asked.group,
        people=asked.people,
        without_turn=person_ids(call, no_turn),
        chair=call.workspace.find("people", chair).id if chair else None,
        lead=call.workspace.find("people", lead).id if lead else None,
        theme=_theme(theme),
        module=_module(call, module),
        case=call.workspace.find("resources", case) if case else None,
        rules=starting_rules(call) if form.asks_for("rules") else "",
    )
    records = {kind: call.workspace.usable(kind) for kind in _KINDS}
    suitable = Suitability(call)
    context = gather(occasion, records, call.workspace.settings, call.now, suitable)
    suitable.keep()
    _check_people(context)
    if alone:
        return practice_outcome(call, alone, context, _length(call, minutes, form, context))
    agenda = plan_session(
        context, _length(call, _own_minutes(call, asked) if minutes is None else minutes, form, context)
    )
    if isinstance(agenda, Refusal):
        raise UsageError(agenda.message, agenda.hint)
    made = outcome(call, asked, context, agenda)
    return made._replace(notes=(*_odd(found), *made.notes, *phone_notes(call, context)))


def _theme(typed: str | None) -> str | None:
    from mentor_cli.cli.typed_words import words_typed

    return " ".join(words_typed(typed).split()) or None if typed else None


def _module(call: Call, typed: str | None) -> str | None:
    """The id of the module as `mentor.yaml` writes it; where that lists none, as typed."""
    known = [str(one["id"]) for one in call.workspace.settings.mappings("modules") if one.get("id")]
    if typed is None or not known:
        return typed
    from mentor_cli.core.ids import fold

    for module in known:
        if fold(module) == fold(typed):
            return module
    raise UsageError(f"--module {typed}: mentor.yaml has no such module", f"there are {', '.join(known)}")


def _odd(found: FormatFile) -> Iterator[str]:
    """What is odd about a format that can be used: words of it may be missing in the agenda."""
    for finding in found.findings:
        hint = f"; {finding.hint}" if finding.hint else ""
        yield f"{finding.place}: {finding.severity} {finding.code} {finding.message}{hint}"


def _format(call: Call, typed: str | None, group: Record | None) -> FormatFile:
    """As typed, else the group's, else the workspace's."""
    if typed:
        return find_format(call, typed)
    default = call.workspace.settings.mapping("defaults").get("format")
    for name, path in ((group.text("format"), group.path) if group else (None, ""), (default, "mentor.yaml")):
        if name:
            return find_format(call, name, named_by=path)
    where = f"neither {group.path} nor mentor.yaml" if group else "mentor.yaml does not name"
    said = f"{where} names a session format" if group else f"{where} a session format"
    whose = f" --group {typed_id(group.id)}" if group else ""
    raise UsageError(said, f"name one first, such as mentor new-session buddy{whose}")


def _own_minutes(call: Call, asked: Asked) -> int | None:
    """How long the meeting is by its file, where that is not just how long its group meets anyway."""
    own = asked.bare.number("minutes") if asked.bare else None
    people = by_every_id(call.workspace.usable("people"))
    usual = usual_minutes(call.workspace.settings, asked.group, asked.start.local.date(), people) if own else None
    return int(own) if own and own != usual else None


def _length(call: Call, typed: int | None, form: Format, context: SessionContext) -> int:
    """As typed, else as the group meets, in minutes."""
    if typed is not None:
        if typed > _LONGEST:
            raise UsageError(f"{typed} minutes are more than a day", "--minutes 60")
        return typed
    return minutes_of_group(call.workspace.settings, context.occasion.group, form, context.turns)


def _check_people(context: SessionContext) -> None:
    """Everybody who is named for a part must come, and only what is there can be given back."""
    occasion = context.occasion
    coming = [attendee.id for attendee in context.attendees]
    if not coming:
        whose = occasion.group.id if occasion.group else "the session"
        day = day_near(occasion.start.local.date(), context.today)
        raise UsageError(f"nobody belongs to {whose} on {day}", "name who comes: --people ID,ID")
    named = [("--chair", occasion.chair), ("--lead", occasion.lead)]
    for option, person in (*named, *(("--no-turn", person) for person in occasion.without_turn)):
        if person and person not in coming:
            hint = f"those who come: {', '.join(coming)}; --people ID,ID names others"
            raise UsageError(f"{option} {person}: {person} does not come", hint)
    _check_turns(context)


def _check_turns(context: SessionContext) -> None:
    """Only who has a turn can give it back, and somebody must keep theirs."""
    form, without = context.occasion.form, context.occasion.without_turn
    if without and not form.has_turns:
        raise UsageError(f"{form.name} gives nobody a turn", "leave --no-turn out")
    for_all = any(segment.each == "everyone" for segment in form.segments)
    for person in () if for_all else without:
        if person not in context.members:
            hint = f"those who have one: {', '.join(context.members)}"
            raise UsageError(f"--no-turn {person}: {person} leads and has no turn to give back", hint)
    if form.has_turns and not any(context.turns.of(segment.each) for segment in form.segments):
        raise UsageError("nobody is left who has a turn", "leave somebody out of --no-turn")


NEW = Command(
    new_session,
    "Make the agenda of a meeting from what is open: goals, actions of last time, diary entries, problems. Without "
    "--at it is the group's next free meeting. Only the new file is written.",
    (
        Param("format_", "The session format; otherwise the group's.", metavar="FORMAT", complete="formats"),
        Param("group", "The group that meets.", ("--group", "-g"), metavar="ID", complete="groups"),
        Param("at", "When it begins, on the group's clock.", ("--at",), metavar="MOMENT"),
        Param(
            "minutes", "How long it is; otherwise as long as the group's meetings.", ("--minutes",), "whole",
            metavar="N",
        ),
        Param(
            "people", "Who meets: without a group, or instead of all of it.", ("--people",), many=True,
            metavar="ID,ID", complete="people",
        ),
        Param(
            "no_turn", "Who gives their turn back.", ("--no-turn",), many=True, metavar="ID,ID", complete="people"
        ),
        Param("theme", "What it is about.", ("--theme",)),
        Param("module", "The module; otherwise the insight module that is on.", ("--module",), metavar="ID"),
        Param(
            "case", "The case of the library to work on; otherwise one that fits the theme.", ("--case",),
            metavar="ID", complete="resources",
        ),
        Param("lead", "Who leads it instead of the group's mentor.", ("--lead",), metavar="ID", complete="people"),
        Param("chair", "Who chairs instead of the next in turn.", ("--chair",), metavar="ID", complete="people"),
        Param("solo", "No slot works: a page for what you practise alone instead.", ("--solo",), "flag"),
    ),
    examples=(
        "mentor new-session --group thursday",
        "mentor new-session --group thursday --dry-run",
        'mentor new-session buddy --group thursday --at "2026-12-17 18:00" --minutes 45',
        'mentor new-session technical --people sara,yared --at "tue 6pm" --theme props',
        'mentor new-session thematic --group thursday --at "sat 10:00" --theme reviews --case case-the-silent-reviewer',
        "mentor new-session --group react-clinic --solo --people amina",
    ),
    writes=True,
    unlocked=True,
)  # fmt: skip
