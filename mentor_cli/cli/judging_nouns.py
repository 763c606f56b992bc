"""What judging goals and judging problems have in common, from the command's point of view."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.judged_list import Row
    from mentor_cli.cli.judged_page import Page
    from mentor_cli.core.judgement.batch import Said
    from mentor_cli.core.judgement.verdict import Judgement
    from mentor_cli.core.record import Record

Switches = Mapping[str, str]


class Judged(Protocol):
    """What was judged, together with what came out."""

    @property
    def judgement(self) -> Judgement:
        """What came out."""


class Judge(NamedTuple):
    """How records of one kind are judged and shown.

    `words` are the verdicts as programs and as people say them: the good one, the bad one, the unclear one. `waiting`
    are the states in which a record is judged without being named.
    """

    kind: str
    words: Mapping[str, str]
    headers: Sequence[str]
    waiting: Sequence[str]
    records: Callable[[Call, Sequence[Record], Switches], Iterator[Any]]
    text: Callable[[Call, str, Switches], Any]
    line: Callable[[Said], Judgement]
    row: Callable[[Any, str], Row]
    page: Callable[[Any], Page]
