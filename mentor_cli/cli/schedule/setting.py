"""`mentor schedule set`: when a group meets, from now on or from a day on, and its alternative slot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.holidays import days_off, nothing_skipped
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.showing import replaceable
from mentor_cli.cli.records.writing_records import after_changes
from mentor_cli.cli.render import table
from mentor_cli.cli.schedule.assumed_zones import zone_notes
from mentor_cli.cli.schedule.colliding import records_of
from mentor_cli.core.errors import UsageError
from mentor_cli.core.groups import cadence_words, never_comes
from mentor_cli.core.ids import by_every_id, fold, typed_id
from mentor_cli.core.meetings import Meeting, belongs_to, meetings_for, original_start, people_on, rules_of, zone_of
from mentor_cli.core.moving import alternative_note
from mentor_cli.core.records import GROUPS
from mentor_cli.core.time.cadence import Occurrence, Rule, begun_today, occurrences, read_rules, rule_days
from mentor_cli.core.time.endings import end_of, ending_note
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.moments import read_first_date, read_later_date
from mentor_cli.core.time.standing import (
    Wish,
    changed_cadence,
    ended_anew,
    first_cadence,
    read_alternative,
    read_slot,
)
from mentor_cli.core.time.wording import full_day, when_near

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

_EXAMPLE = '--slot "tue 18:00"'
_SHOWN = 3
# Of these some may be cancelled.
_LOOKED_AT = 12
_YEAR = timedelta(days=366)


def set_slot(
    call: Call,
    *,
    group: str,
    slot: str | None,
    every: str | None,
    alternative: str | None,
    from_: str | None,
    starts: str | None,
    until: str | None,
    count: int | None,
    skip: str | None,
) -> Outcome:
    """The group's `cadence` and `alternative` changed in its file, and nothing else."""
    found = replaceable(call.workspace.find("groups", group), "cadence", "timezone", "members", "mentors")
    call.workspace.require_whole("people", "sessions")
    today = call.now.astimezone(zone_of(call.workspace.settings, found)).date()
    since = read_first_date(from_, today) if from_ else None
    begins = read_later_date(starts, today, since or today) if starts else None
    ends = read_later_date(until, today, begins or since or today) if until else None
    rhythm = _rhythm(every) if every else None
    wish = Wish(read_slot(slot, rhythm) if slot else None, rhythm, begins, ends, count, skip)
    values: dict[str, Any] = {}
    if wish != Wish() or since:
        values["cadence"] = _cadence(call, found, wish, since, today)
    if alternative:
        values["alternative"] = {**found.mapping("alternative"), **read_alternative(alternative)}
    if not values:
        raise UsageError("nothing says what is new", f"mentor schedule set --group {typed_id(found.id)} {_EXAMPLE}")
    changes = revised(call, found, values)
    after = after_changes(GROUPS, found, changes)
    if "cadence" in values:
        _refuse_never(call, after)
    begin = _begin(call, after, "cadence" in values)
    notes = []
    if "cadence" in values:
        ending = ending_note(after, call.workspace.settings, days_off(call))
        notes = [
            *([ending] if ending else []),
            *nothing_skipped(call, after),
            *_odd_nights(call, after, begin),
            *_not_fitting(call, after, today),
        ]
    coming = _coming(call, after, begin)
    notes += filter(None, [alternative_note(after, [one.original for one in coming], today)])
    return Outcome(
        _document(call, after, coming, notes),
        list(_lines(call, after, coming, today, bool(changes))),
        notes=[*notes, *zone_notes(call, records_of(call, _everybody(coming)))],
        changes=changes,
    )


def _rhythm(typed: str) -> str:
    """How often, as files write it. Raises UsageError."""
    from mentor_cli.core.forms import parse_every

    return parse_every(typed)


def _cadence(call: Call, group: Record, wish: Wish, since: date | None, today: date) -> list[dict[str, Any]]:
    if not people_on(group, max(wish.starts or today, since or today), by_every_id(call.workspace.usable("people"))):
        hint = f"mentor groups set {typed_id(group.id)} --members ID,ID"
        raise UsageError(f"nobody belongs to {group.id}: there is no one to meet", hint)
    if wish.times is not None and (wish.until or not 1 <= wish.times <= 999):
        if wish.until:
            raise UsageError("--until and --count are two ends", "give one of them: --until DATE or --count 6")
        raise UsageError(
            f"--count {wish.times} makes no series", "name a number from 1 to 999, or an end: --until DATE"
        )
    cadence = group.mappings("cadence")
    if not cadence:
        named = wish.starts or since
        return first_cadence(wish._replace(starts=named or _since(call, group, wish, None, today)), today)
    if since and wish == Wish():
        raise UsageError(
            f"nothing says what is new from {since} on", '--slot "tue 18:00", --every "2 weeks" or --until'
        )
    if wish == Wish(until=wish.until, times=wish.times) and since is None:
        if wish.until and wish.until < today:
            raise UsageError(f"{wish.until} lies in the past, which stays as it was", "--until today, or a later day")
        _refuse_before_planned(group, cadence, wish.until)
        return ended_anew(cadence, wish, _since(call, group, wish, None, today), days_off(call))
    return changed_cadence(cadence, wish, _since(call, group, wish, since, today), days_off(call))


def _refuse_before_planned(group: Record, cadence: Sequence[Mapping[str, Any]], until: date | None) -> None:
    """Raises UsageError where the group would end before a slot that is planned for later."""
    planned = cadence[-1]["starts"]
    if until and len(cadence) > 1 and until.isoformat() < planned:
        end = f"mentor groups set {typed_id(group.id)} --ends {until}"
        raise UsageError(
            f"it would end on {until}, and another slot is planned from {planned} on",
            f"give --until a later day; to end the group: {end}",
        )


def _since(call: Call, group: Record, wish: Wish, since: date | None, today: date) -> date:
    """The first day of what is new: as said; otherwise today, or tomorrow when the time of today's meeting, as it was
    or as it will be, is over: nobody has met at a time that is only set now."""
    named = since or wish.starts
    if named and named < today:
        raise UsageError(f"{named} lies in the past, which stays as it was", "--from today, or a later day")
    if since and wish.starts and wish.starts < since:
        raise UsageError(f"--starts {wish.starts} lies before --from {since}", "leave one of the two out")
    if named:
        return named
    zone = zone_of(call.workspace.settings, group)
    now = call.now.astimezone(zone).replace(tzinfo=None)
    cadence, off = group.mappings("cadence"), days_off(call)
    anew = changed_cadence(cadence, wish, today, off) if cadence else first_cadence(wish, today)
    begun = begun_today(read_rules([*cadence, anew[-1]]), now, off)
    return today + timedelta(days=1) if begun else today


def _refuse_never(call: Call, group: Record) -> None:
    """Raises UsageError when the last rule makes no meeting at all, or none before group or programme end."""
    rule = read_rules(group.mappings("cadence"))[-1]
    never = never_comes(rule, days_off(call))
    if never:
        raise UsageError(never, "choose another day, or give --until a later day")
    ends, whose = end_of(group, call.workspace.settings)
    rules = rules_of(group, call.workspace.settings)
    if rules and ends and not next(rule_days(rules[-1], days_off(call)), None):
        first = full_day(next(rule_days(rule, days_off(call))))
        words = cadence_words([rule._replace(until=None, times=None, starts=date.min)], rule.starts)
        hint = f"mentor groups set {typed_id(group.id)} --ends DATE, or choose an earlier day"
        raise UsageError(f"{words} never comes: {whose}, before {first}", hint)


def _rules(call: Call, group: Record) -> tuple[Rule, ...]:
    return rules_of(group, call.workspace.settings)


def _begin(call: Call, group: Record, anew: bool) -> datetime:
    """From when on meetings are looked at (naive, the group's clock): now, or when the last rule begins anew."""
    now = call.now.astimezone(zone_of(call.workspace.settings, group)).replace(tzinfo=None, second=0, microsecond=0)
    if not anew:
        return now
    return max(now, datetime.combine(read_rules(group.mappings("cadence"))[-1].starts, time()))


def _from(call: Call, group: Record, begin: datetime, before: datetime | None = None) -> Iterator[Occurrence]:
    zone = zone_of(call.workspace.settings, group)
    return occurrences(group.id, _rules(call, group), zone, begin, before, days_off(call))


def _odd_nights(call: Call, group: Record, begin: datetime) -> list[str]:
    """What a clock change does to meetings of the first year. At a terminal it is asked whether that is meant.

    Raises UsageError when it is not.
    """
    odd = [(one, note) for one in _from(call, group, begin, begin + _YEAR) if (note := one.note)]
    told = [f"{note}; {one.instead}" for one, note in odd]
    if odd and call.interactive:
        from mentor_cli.cli.asking import ask

        if not ask(f"{odd[0][1]}. Is this slot meant? (yes or no)").lower().startswith("y"):
            raise UsageError("the slot was not set", "choose a time that the clock shows once every night")
    return told


def _not_fitting(call: Call, group: Record, today: date) -> Iterator[str]:
    """Planned files of days to come that no longer stand for a meeting of the cadence."""
    planned = [
        (start, session)
        for session in call.workspace.usable("sessions")
        if belongs_to(session, group) and (session.text("status") or "planned") == "planned"
        if (start := original_start(session)) and start.date() >= today
    ]
    if not planned:
        return
    zone = zone_of(call.workspace.settings, group)
    midnight = datetime.combine(today, time())
    last = max(start for start, _ in planned) + timedelta(minutes=1)
    regular = {one.local for one in occurrences(group.id, _rules(call, group), zone, midnight, last, days_off(call))}
    for start, session in sorted(planned, key=lambda one: one[0]):
        if start not in regular:
            name = typed_id(session.id)
            yield (
                f"{session.id} is planned beside the new rule: mentor sessions move {name} --to WHEN, "
                f"or mentor sessions cancel {name}"
            )


def _coming(call: Call, group: Record, begin: datetime) -> list[Meeting]:
    """The next meetings of the cadence that take place."""
    looked_at = [one.local.date() for one in islice(_from(call, group, begin), _LOOKED_AT)]
    if not looked_at:
        return []
    found = meetings_for(
        [group],
        call.workspace.usable("sessions"),
        call.workspace.settings,
        looked_at[0],
        looked_at[-1],
        holidays=days_off(call),
        people=by_every_id(call.workspace.usable("people")),
    ).found
    coming = (one for one in found if one.regular and one.status == "planned" and one.start.utc > call.now)
    return list(islice(coming, _SHOWN))


def _everybody(coming: Sequence[Meeting]) -> list[str]:
    return list(dict.fromkeys(person for one in coming for person in one.people))


def _document(call: Call, group: Record, coming: Sequence[Meeting], warnings: Sequence[str]) -> dict[str, Any]:
    people = by_every_id(call.workspace.usable("people"))
    return {
        "id": group.id,
        "path": group.path,
        "cadence": [dict(rule) for rule in group.mappings("cadence")],
        "alternative": dict(group.mapping("alternative")) or None,
        "next": [
            {
                "start": one.start.text,
                "timezone": one.start.zone.key,
                "local": {
                    person: one.start.within(call.zone_of(people.get(fold(person)))).aware.isoformat(timespec="minutes")
                    for person in one.people
                },
            }
            for one in coming
        ],
        "warnings": list(warnings),
    }


def _lines(call: Call, group: Record, coming: Sequence[Meeting], today: date, changed: bool) -> Iterator[str]:
    told = [cadence_words(read_rules(group.mappings("cadence")), today)] if group.mappings("cadence") else []
    slot = group.mapping("alternative")
    told += [f"otherwise {str(slot['day'])[:3].title()} at {slot['at']}"] if slot.get("day") and slot.get("at") else []
    yield f"{group.path} · {', '.join(filter(None, told))}{'' if changed else ' · nothing changed'}"
    yield ""
    if not coming:
        status = group.text("status") or "active"
        yield "no meeting is left" if status == "active" else f"no meetings: its status is {status}"
        return
    people = by_every_id(call.workspace.usable("people"))
    rows = []
    for person in _everybody(coming):
        zone = call.zone_of(people.get(fold(person)))
        rows.append([person_name(person, people), *(_local(one, person, zone, today) for one in coming)])
    yield "next meetings:" if len(coming) > 1 else "next meeting:"
    yield from (f"  {line}" for line in table(rows, [""] * (1 + len(coming)), None))


def _local(meeting: Meeting, person: str, zone: Any, today: date) -> str:
    if person not in meeting.people:
        return "-"
    return when_near(meeting.start.within(zone).local, today)


SET = Command(
    set_slot,
    "Set when a group meets: its standing slot and the alternative. A group that meets already does so from --from on; "
    "what was before stays, and so does what is not said anew.",
    (
        Param("group", "The group.", ("--group", "-g"), asked=True, metavar="ID", complete="groups"),
        Param("slot", "Day and time: tue 18:00, second tue 18:00, last fri 16:00, day 15 18:00.", ("--slot",),
              metavar="SLOT"),
        Param("every", "How often: 1 week, 2 weeks, 1 month.", ("--every",), metavar="RHYTHM"),
        Param("alternative", "The slot when the usual one fails: thu 17:00.", ("--alternative",), metavar="SLOT"),
        Param("from_", "This and all following: the first day of what is new.", ("--from",), metavar="DATE"),
        Param("starts", "The first day the rule counts from.", ("--starts",), metavar="DATE"),
        Param("until", "The last day.", ("--until",), metavar="DATE"),
        Param("count", "How many meetings.", ("--count",), "whole", metavar="N"),
        Param("skip", "What is left out.", ("--skip",), choices=("holidays",), metavar="WHAT"),
    ),
    examples=(
        'mentor schedule set --group thursday --from 2026-12-10 --slot "wed 18:30"',
        'mentor schedule set --group react-clinic --slot "tue 18:00" --every "2 weeks" --alternative "thu 17:00"',
        'mentor schedule set --group thursday --alternative "mon 19:00"',
    ),
    writes=True,
    unlocked=True,
)  # fmt: skip
