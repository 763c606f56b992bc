"""`mentor groups add` and `set`: a group comes, or changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from itertools import islice
from typing import Any

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.groups.listing import WHICH, cadence_text, coming_meetings
from mentor_cli.cli.groups.members import membership_notes, with_known_entries
from mentor_cli.cli.groups.moved_zone import moved_lines
from mentor_cli.cli.holidays import days_off, nothing_skipped
from mentor_cli.cli.records.fields import field_params, flag, help_of, read_new
from mentor_cli.cli.records.setting_fields import values_to_set, with_values
from mentor_cli.cli.records.showing import document
from mentor_cli.cli.records.typing_values import read_value
from mentor_cli.cli.records.writing_records import after_changes, new_id, new_record
from mentor_cli.core.groups import cadence_rule
from mentor_cli.core.ids import fold, slug, typed_id, unused
from mentor_cli.core.moving import alternative_note
from mentor_cli.core.people import memberships
from mentor_cli.core.record import Record
from mentor_cli.core.records import GROUPS, Field
from mentor_cli.core.time.cadence import begun_today, read_rule
from mentor_cli.core.time.endings import ending_note
from mentor_cli.core.time.zones import zone

_ID = Param("id_", "The id; otherwise made from the name.", ("--id",), metavar="ID")
_ASKED = ("field_kind", "field_members")
_RULE = "rule_"
_COMPARED = 3


def _rule_fields() -> dict[str, Field]:
    """The fields of one rule of a cadence that are typed one by one; it starts when the group starts."""
    shape = GROUPS.fields["cadence"].type.shape
    return {name: field for name, field in shape.fields.items() if name != "starts"} if shape else {}


def _rule_params() -> tuple[Param, ...]:
    return tuple(
        Param(
            _RULE + name,
            f"Cadence: {help_of(field)}",
            (flag(name),),
            metavar=field.type.sign,
            complete=f"field:groups.cadence.{name}",
        )
        for name, field in _rule_fields().items()
    )


def add_group(call: Call, *, name: str, id_: str | None, **typed: Any) -> Outcome:
    """A new file in `groups/`."""
    identity = new_id(call, GROUPS, id_, lambda taken: unused(slug(name), lambda one: fold(one) in taken))
    values = {"status": "active", **read_new(call, GROUPS, _with_format(call, typed))}
    rule = _rule(call, typed, values.get("starts"), values.get("timezone"))
    if rule:
        values.setdefault("timezone", call.default_zone.key)
        values["cadence"] = [rule]
    made = new_record(GROUPS, identity, values, title=name)
    meets = cadence_text(made.record, call.today())
    ending = ending_note(made.record, call.workspace.settings, days_off(call)) if rule else ""
    return Outcome(
        document=document(made.record),
        lines=(f"{made.record.path}{f' · {meets}' if meets else ''}",),
        notes=[*([ending] if ending else []), *_slot_notes(call, made.record), *_gone(call, made.record)],
        changes=(made.change,),
    )


def _with_format(call: Call, typed: Mapping[str, Any]) -> dict[str, Any]:
    """What was typed, with the session format by its whole name. Raises UnknownId when there is none such."""
    named = typed.get("field_format")
    if not named or not named.strip():
        return dict(typed)
    from mentor_cli.cli.formats.finding import find_format

    return {**typed, "field_format": find_format(call, named.strip()).name}


def _rule(call: Call, typed: dict[str, Any], starts: str | None, clock: str | None) -> dict[str, Any] | None:
    """The rule as typed. Where nothing says when it starts, today, or tomorrow when its time of today is over."""
    given = {
        name: read_value(call, field, [typed[_RULE + name]]) if typed[_RULE + name] else None
        for name, field in _rule_fields().items()
    }
    now = call.now.astimezone(zone(clock) if clock else call.default_zone).replace(tzinfo=None)
    rule = cadence_rule(given, starts or now.date().isoformat())
    if rule and not starts and begun_today([read_rule(rule)], now, days_off(call)):
        rule["starts"] = (now.date() + timedelta(days=1)).isoformat()
    return rule


def set_group(call: Call, *, group: str, **typed: Any) -> Outcome:
    """Fields of one group changed."""
    record = call.workspace.find("groups", group)
    example = f"mentor groups set {typed_id(record.id)} --minutes 55"
    values = values_to_set(call, record, _with_format(call, typed), example)
    whole = with_known_entries(call, record, values)
    outcome = with_values(call, record, whole)
    after = after_changes(GROUPS, record, outcome.changes)
    notes = [*outcome.notes, *membership_notes(call, record, values, whole), *_set_notes(call, after, typed)]
    if typed.get("field_timezone") is None:
        return outcome._replace(notes=notes)
    moved = list(moved_lines(call, record, after))
    # Shown as a difference, the file does not tell what becomes of people's evenings.
    return outcome._replace(lines=[*outcome.lines, *moved], notes=[*notes, *(moved if call.dry_run else ())])


def _set_notes(call: Call, group: Record, typed: Mapping[str, Any]) -> Iterator[str]:
    """What has to be known of the fields that were typed."""
    if typed.get("field_cadence") or typed.get("field_alternative"):
        yield from _slot_notes(call, group)
    if typed.get("field_members") or typed.get("field_mentors"):
        yield from _gone(call, group)


def _slot_notes(call: Call, group: Record) -> Iterator[str]:
    """What of the slot is not as it seems: no holidays to leave out, an alternative that is none."""
    yield from nothing_skipped(call, group)
    if group.mapping("alternative"):
        originals = [meeting.original for meeting in islice(coming_meetings(call, group), _COMPARED)]
        yield from filter(None, [alternative_note(group, originals, call.today(group))])


def _gone(call: Call, group: Record) -> Iterator[str]:
    """Those who will have left before the group begins, or before they join it, or have by now, although nothing here
    says so."""
    today = call.today(group).isoformat()
    first = max(group.text("starts") or "", today)
    for person in call.workspace.usable("people"):
        left = person.text("left") or "9999"
        own = [*memberships(person, [group])]
        if any(one.joined > left for one in own) or (left < first and any(not one.left for one in own)):
            back = f'mentor people set {typed_id(person.id)} --left ""'
            leaves = "left" if left < today else "leaves"
            yield f"{person.id} {leaves} on {left} and belongs to no meeting after that; if they are back: {back}"


ADD = Command(
    add_group,
    "Add a group. With --day and --at it meets regularly, every week unless --every says otherwise.",
    (
        Param("name", "What the group is called.", asked=True, metavar="NAME"),
        _ID,
        *(
            param._replace(asked=param.name in _ASKED)
            for param in field_params(GROUPS, except_=("name", "cadence", "ended_as"))
        ),
        *_rule_params(),
    ),
    examples=(
        'mentor groups add "Thursday buddies" --kind buddy-group --members amina,tomek --mentors rosa '
        "--day thu --at 18:00 --starts 2026-10-29",
        'mentor groups add "Owen and Halyna" --kind buddy-pair --members owen,halyna --every "2 weeks" --day mon '
        "--at 7pm",
    ),
    writes=True,
)
SET = Command(
    set_group,
    "Change fields of a group. A list or a mapping is given whole; an empty value takes the field out. Of members and "
    "mentors it is enough to name those who are there: since when they are stays, and so does who has left.",
    (WHICH, *field_params(GROUPS)),
    examples=(
        "mentor groups set thursday --minutes 60 --video https://meet.example/new",
        "mentor groups set react-clinic --status ended --ends today",
        'mentor groups set thursday --alternative "{day: mon, at: 6:30pm}"',
    ),
    writes=True,
)
