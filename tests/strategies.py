"""Values of every field type, and whole records of every kind, for tests of laws."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import strategies as st

from mentor_cli.core import scalars
from mentor_cli.core.fieldtypes import Choice, FieldType
from mentor_cli.core.nested import Either, Keyed, Many, Pair, Shape
from mentor_cli.core.records import Kind
from mentor_cli.core.time.iso import FIRST_YEAR, LAST_YEAR

# Words that YAML reads as something else, and signs that break it.
TEXTS = st.one_of(
    st.sampled_from(["no", "12:30", "1e3", "~", "- a", "a: b", "#x", "@ana", "{a", "[", "007", "x,y", "'", '"', "%"]),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12),
).filter(lambda text: text.strip() != "")
DATES = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)).map(str)
SINGLE: dict[FieldType, st.SearchStrategy[Any]] = {
    scalars.AGE_KEY: st.just("age1" + "q5" * 29),
    scalars.BIRTHDAY: st.just("02-29"),
    scalars.BY: st.one_of(DATES, st.sampled_from(["session-2", "1 month", "3 months"])),
    scalars.CADENCE_DAY: st.sampled_from(["tue", "second tue", "last fri", "15"]),
    scalars.COUNT: st.integers(0, 999),
    scalars.COUNTRY: st.sampled_from(["GB", "NO"]),
    scalars.DATE: DATES,
    scalars.DURATION: st.sampled_from(["45m", "12h", "1h30m"]),
    scalars.EMAIL: st.sampled_from(["ana@example.org", "o'neil+x@a.b.example"]),
    scalars.EVERY: st.sampled_from(["1 week", "2 weeks", "1 month"]),
    scalars.HOURS_A_WEEK: st.one_of(st.integers(0, 168), st.just(2.5)),
    scalars.ICS_PATH: st.sampled_from(["busy/ana.ics", "x y.ICS"]),
    scalars.INSTANT: st.just("2026-12-03T16:20:30Z"),
    scalars.LINK: st.sampled_from(["https://example.org/a?b=c#d", "mailto:ana@example.org"]),
    scalars.MINUTES: st.integers(1, 1440),
    scalars.MINUTES_TAKEN: st.one_of(st.integers(0, 1440), st.just(0.5)),
    scalars.MOMENT: DATES.map(lambda day: f"{day}T18:00"),
    scalars.COST: st.integers(0, 10),
    scalars.NUMBER: st.one_of(st.integers(-99, 99), st.sampled_from([0.5, 2.25])),
    scalars.PATH: st.sampled_from(["a/b.md", "no"]),
    scalars.RATING: st.integers(1, 5),
    scalars.REGION: st.sampled_from(["NO", "GB-SCT", "US-1"]),
    scalars.SOURCE: st.sampled_from(["https://example.org/#x", "files/a b.pdf", "PR 31"]),
    scalars.SSH_KEY: st.just("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA ana@laptop"),
    scalars.SUBDIVISION: st.sampled_from(["SCT", "01"]),
    scalars.TIME: st.times().map(lambda time: f"{time:%H:%M}"),
    scalars.TIMES: st.integers(1, 999),
    scalars.VIDEO: st.sampled_from(["https://meet.example/{group}-{date}", "https://meet.example/a"]),
    scalars.WEEKDAY: st.sampled_from(["mon", "sun"]),
    scalars.YES_NO: st.booleans(),
    scalars.ZONE: st.sampled_from(["Europe/London", "UTC"]),
}


def values_of(type_: FieldType) -> st.SearchStrategy[Any]:
    """Typed values of the type."""
    if type_ in SINGLE:
        return SINGLE[type_]
    if isinstance(type_, Choice):
        return st.sampled_from(type_.choices)
    if isinstance(type_, Pair):
        return st.lists(values_of(type_.entry), min_size=2, max_size=2)
    if isinstance(type_, Many):
        return st.lists(values_of(type_.entry), min_size=1, max_size=3)
    if isinstance(type_, Keyed):
        return st.dictionaries(values_of(type_.keys), values_of(type_.values), min_size=1, max_size=3)
    if isinstance(type_, Either):
        return values_of(type_.scalar)
    if isinstance(type_, Shape):
        return st.fixed_dictionaries({name: values_of(field.type) for name, field in type_.fields.items()})
    return TEXTS


def records(kind: Kind) -> st.SearchStrategy[dict[str, Any]]:
    """The values of a record of the kind: what is needed, and any of the rest."""
    required = {name: values_of(field.type) for name, field in kind.fields.items() if field.required}
    others = {name: values_of(field.type) for name, field in kind.fields.items() if not field.required}
    # One of the fields of which one must be there.
    required |= {name: others.pop(name) for name in kind.one_of[:1]}
    return st.fixed_dictionaries(required, optional=others)
