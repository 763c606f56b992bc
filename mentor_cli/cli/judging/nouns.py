"""What the modules that judge goals and problems have in common; `check.py` is told which of them is meant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.judging.judged_list import Row
    from mentor_cli.cli.judging.judged_page import Page
    from mentor_cli.core.judgement.batch import Said
    from mentor_cli.core.judgement.verdict import Judgement
    from mentor_cli.core.judgement.why import ReadPart
    from mentor_cli.core.record import Record

Switches = Mapping[str, str]


class Judged(Protocol):
    """What was judged, together with what came out."""

    @property
    def judgement(self) -> Judgement:
        """What came out."""


class Judge(Protocol):
    """A module that judges records of one kind and shows them.

    `WORDS` are the verdicts as programs and as people say them: the good one, the bad one, the unclear one. `WAITING`
    are the states in which a record is judged without being named, the usual one last.
    """

    KIND: str
    WORDS: dict[str, str]
    HEADERS: tuple[str, ...]
    WAITING: tuple[str, ...]

    def judged_records(self, call: Call, records: Sequence[Record], switches: Switches) -> Iterator[Any]:
        """Each record judged, in their order."""

    def judged_text(self, call: Call, text: str, switches: Switches) -> Any:
        """Words alone, judged."""

    def judged_line(self, said: Said) -> Judgement:
        """The judgement of one line of a batch; raises ValueError for what it cannot use."""

    def document(self, judged: Any) -> dict[str, Any]:
        """What was judged as programs read it."""

    def row(self, judged: Any, label: str) -> Row:
        """What was judged as a line of the list."""

    def page(self, judged: Any) -> Page:
        """What was judged as a page of its own."""

    def read_parts(self, judged: Any) -> tuple[ReadPart, ...]:
        """What the words of what was judged were taken for."""
