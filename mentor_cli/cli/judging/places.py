"""Where the fields of a record stand in its file, looked up only for those that are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

Spot = tuple[int, int, int]


class FieldPlaces(Mapping[str, Spot]):
    """Line, column and length of the value of each field of a record.

    `allow CODE` is that word of a comment, `## Evidence` the first line below that heading, `milestones[2]` the
    third item of that list.
    """

    def __init__(self, root: str, record: Record) -> None:
        self._root, self._record = root, record

    def __contains__(self, name: object) -> bool:
        return name in self._record.values

    def __getitem__(self, name: str) -> Spot:
        if name.startswith("allow "):
            from mentor_cli.core.judgement.allowances import allowance_place

            line, column, length = allowance_place(self._record.body, name.removeprefix("allow "))
            return self._record.body_line + line - 1, column, length
        if name.startswith("## "):
            return self._below(name.removeprefix("## "))
        from mentor_cli.core.judgement.verdict import field_steps

        steps = field_steps(name)
        if steps[0] not in self._record.values:
            raise KeyError(name)
        from mentor_cli.store.locating import place_of

        return place_of(self._root, self._record, steps)

    def _below(self, heading: str) -> Spot:
        """The first line of what stands under the heading; the place of the heading where nothing does."""
        from mentor_cli.core.body import section

        part = section(self._record.body, heading)
        if part is None:
            raise KeyError(heading)
        text = part.text.split("\n", 1)[0]
        start = self._record.body.index(text, part.text_start) if text else part.start
        line_start = self._record.body.rfind("\n", 0, start) + 1
        line = self._record.body_line + self._record.body.count("\n", 0, start)
        return line, start - line_start + 1, len(text)

    def __iter__(self) -> Iterator[str]:
        return iter(self._record.values)

    def __len__(self) -> int:
        return len(self._record.values)
