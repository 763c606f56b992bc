"""Whether a group can discuss a problem: by its owner's own verdict, else as it is judged."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from mentor_cli.core.problems import CRITERIA, SUITABLE
from mentor_cli.store.verdicts import Verdicts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record


class KnownVerdicts:
    """Verdicts that earlier commands reached. Nothing is judged here: that takes longer than an everyday command."""

    def __init__(self, call: Call) -> None:
        self._call = call

    @cached_property
    def _verdicts(self) -> Verdicts:
        return Verdicts(self._call.workspace.root, self._call.environ)

    @cached_property
    def _switches(self) -> Mapping[str, str]:
        from mentor_cli.core.judgement.switches import switches_of

        return switches_of(self._call.workspace.settings)

    def known(self, problem: Record) -> str | None:
        """The verdict on exactly these words; None when nobody has judged them."""
        return self._verdicts.known(problem, self._switches)

    def note(self, problem: Record, verdict: str) -> None:
        """Remember the verdict for the next command."""
        self._verdicts.note(problem, self._switches, verdict)

    def keep(self) -> None:
        """Leave what was noted for the next command."""
        self._verdicts.keep()


class Suitability(KnownVerdicts):
    """Judges problems one by one and remembers the verdicts; `keep` them when all are judged."""

    def __call__(self, problem: Record) -> bool:
        """Whether it is suitable; what nobody can tell for certain is not."""
        own = problem.mapping("verdict")
        if all(own.get(criterion) for criterion in CRITERIA):
            return all(own.get(criterion) == "yes" for criterion in CRITERIA)
        return (self.known(problem) or self._judged(problem)) == SUITABLE

    def _judged(self, problem: Record) -> str:
        from mentor_cli.core.judgement.from_records import problem_from, problem_place
        from mentor_cli.core.judgement.judge import judge_problem

        # Only the words decide; how it was prepared need not be read.
        words = problem_from(problem, problem_place(problem, {}))._replace(preparation=None)
        verdict = judge_problem(words, self._switches).verdict
        self.note(problem, verdict)
        return verdict
