"""Whether a group can discuss a problem: by its owner's own verdict, else as it is judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.store.verdicts import Verdicts

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

_CRITERIA = ("specific", "solvable", "controllable")


class Suitability:
    """Judges problems one by one and remembers the verdicts; `keep` them when all are judged."""

    def __init__(self, call: Call) -> None:
        from mentor_cli.core.judgement.switches import switches_of

        self._verdicts = Verdicts(call.workspace.root, call.environ)
        self._switches = switches_of(call.workspace.settings)

    def __call__(self, problem: Record) -> bool:
        """Whether it is suitable; what nobody can tell for certain is not."""
        own = problem.mapping("verdict")
        if all(own.get(criterion) for criterion in _CRITERIA):
            return all(own.get(criterion) == "yes" for criterion in _CRITERIA)
        return (self._verdicts.known(problem, self._switches) or self._judged(problem)) == "suitable"

    def keep(self) -> None:
        """Leave the verdicts for the next command."""
        self._verdicts.keep()

    def _judged(self, problem: Record) -> str:
        from mentor_cli.core.judgement.from_records import problem_from, problem_place
        from mentor_cli.core.judgement.judge import judge_problem

        # Only the words decide; how it was prepared need not be read.
        words = problem_from(problem, problem_place(problem, {}))._replace(preparation=None)
        verdict = judge_problem(words, self._switches).verdict
        self._verdicts.note(problem, self._switches, verdict)
        return verdict
