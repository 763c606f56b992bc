"""Fields of a record as lines for eyes: the name, then the value in the words of the file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from mentor_cli.cli.render import pad
from mentor_cli.cli.screen import columns
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS


def field_rows(record: Record, except_: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """Name and value of each field that is given, in the order of the table, unknown ones last."""
    known = [name for name in KINDS[record.kind].fields if name in record.values]
    unknown = [name for name in record.values if name not in KINDS[record.kind].fields]
    for name in known + unknown:
        if name not in except_ and record.values[name] not in (None, [], {}):
            yield name, value_text(record.values[name])


def labelled(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Rows of a label and a text, the texts aligned; a text of several lines goes on below itself."""
    shown = [(label, text) for label, text in rows if text]
    width = max((columns(label) for label, _ in shown), default=0)
    for label, text in shown:
        first, *more = text.split("\n")
        yield f"{pad(label, width)}  {first}".rstrip()
        yield from (f"{' ' * width}  {line}" for line in more)


def value_text(value: Any) -> str:
    """A value on one line: `en, so`; `sql 3, teamwork 4`; `tue 18:00-21:00, sat 10:00-13:00`."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return _mapping_text(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        # Entries of several words are told apart by semicolons.
        texts = [value_text(entry) for entry in value]
        return ("; " if any("," in text for text in texts) else ", ").join(texts)
    return " ".join(str(value).split())


def _mapping_text(value: Mapping[str, Any]) -> str:
    """A span (`from` … `to` or `until`) reads as one; other parts with their names, or a row of values."""
    end = value.get("to") or value.get("until")
    if "from" in value and end:
        joined = "-" if ":" in str(value["from"]) else " to "
        span = f"{value['from']}{joined}{end}"
        before = " ".join(value_text(value[name]) for name in ("day",) if name in value)
        after = ", ".join(
            value_text(part) for name, part in value.items() if name not in ("day", "from", "to", "until")
        )
        return " ".join(part for part in (before, span) if part) + (f", {after}" if after else "")
    return ", ".join(f"{name} {value_text(part)}" for name, part in value.items())
