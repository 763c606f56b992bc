"""A problem that is asked about: how its answers are read and judged, and what they make of its file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Outcome
from mentor_cli.cli.guiding.fields import field_text, field_values, read_field, with_values
from mentor_cli.cli.judging.problems import JudgedProblem, document, judged_one, page
from mentor_cli.cli.problems.listing import problem_document
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.owners import owned_id
from mentor_cli.cli.records.writing_records import after_changes, new_record
from mentor_cli.core.body import section, statement, title
from mentor_cli.core.errors import UsageError
from mentor_cli.core.guiding.answers import answer_text, refuse_lines, with_answers
from mentor_cli.core.guiding.problem_questions import LAST_HEADINGS, PREPARATION
from mentor_cli.core.guiding.question import InField, Question, Table
from mentor_cli.core.ids import fold, typed_id
from mentor_cli.core.judgement.from_records import problem_place
from mentor_cli.core.judgement.switches import switches_of
from mentor_cli.core.problems import new_body, problem_state
from mentor_cli.core.record import Record
from mentor_cli.core.records import PROBLEMS
from mentor_cli.core.titles import short_title

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.judging.judged_page import Page


class GuidedProblem:
    """A problem of the owner, `record` as its file has it; a new one has no path yet. See `guided.Subject`."""

    def __init__(self, call: Call, owner: Record | None, record: Record | None) -> None:
        self._call, self._owner = call, owner
        whose = owner.id if owner else ""
        written = call.today(owner).isoformat()
        self.record = record or Record("problems", "", "", {"owner": whose, "status": "queued", "written": written})
        self._areas = call.workspace.settings.texts("framework")
        self.table = _table(self._areas, self.record)
        if record:
            self.title = f"{record.id} · {title(record.body) or record.path}"
            self.command = f"mentor problems answer {typed_id(record.id)}"
        else:
            name = (owner.text("name") if owner else "") or whose
            self.title = f"A new problem of {name}"
            mine = call.me is not None and call.me.id == whose
            self.command = "mentor problems answer" if mine else f"mentor problems answer --owner {typed_id(whose)}"
        self._switches = switches_of(call.workspace.settings)

    def beginning(self) -> Mapping[str, str]:
        """What stands above the four answers, or only in the title, is the problem as long as no heading says so."""
        said = statement(self.record.body)
        return {"problem": said} if said and section(self.record.body, "Problem") is None else {}

    # -- answers -------------------------------------------------------------------------------------------

    def read(self, question: Question, typed: str) -> str:
        """The answer as it will stand in the file. Raises UsageError for what is none."""
        text = answer_text(self.table, question, typed)
        match question.to:
            case InField("framework"):
                return self._area(text)
            case InField("artefacts"):
                paths = read_field(self._call, "problems", "artefacts", text, self._owner)
                self._refuse_outside(paths)
                return field_text(paths)
        return text

    def read_lines(self, question: Question, lines: Sequence[str]) -> None:
        """Refuse the last of the lines of an answer when it cannot stand in the file."""
        refuse_lines(self.table, question, "\n".join(lines))

    def _area(self, text: str) -> str:
        """The area as the programme spells it: the one of that name, else the only one that begins so."""
        same = [area for area in self._areas if fold(area) == fold(text)]
        begins = [area for area in self._areas if fold(area).startswith(fold(text))]
        return same[0] if same else begins[0] if len(begins) == 1 else text

    def _refuse_outside(self, paths: Sequence[str]) -> None:
        """Raise UsageError for a link that leads out of the workspace."""
        from mentor_cli.store.artefacts import OUTSIDE, lost

        for path, wrong in lost(self._call.workspace.root, paths):
            if wrong == OUTSIDE:
                raise UsageError(f"{path} {wrong}", "copy it into the workspace first, beside the problem for example")

    def in_words(self, question: Question, text: str) -> str:
        """The file's form says all."""
        return ""

    # -- what they make ------------------------------------------------------------------------------------

    def page(self, answers: Mapping[str, str]) -> Page:
        """The problem with these answers as it is judged."""
        return page(self._judged(answers))

    def _judged(self, answers: Mapping[str, str]) -> JudgedProblem:
        values = field_values(self._call, self.table, answers, self.record, self._owner)
        problem = with_values(self.record, values, self._body(answers))
        # Nothing of it stands in a file yet that a place could be named in.
        place = problem_place(problem, {})._replace(path=None)
        return judged_one(self._call, problem, place, self._switches)

    def _body(self, answers: Mapping[str, str], body: str | None = None) -> str:
        body = self._first_body(answers) if body is None else body
        return with_answers(self.table, body, answers, (), LAST_HEADINGS)

    def _first_body(self, answers: Mapping[str, str]) -> str:
        if self.record.path:
            return self.record.body
        return f"# {short_title(answers.get('problem', ''))}\n\n{new_body('', {})}"

    def outcome(self, answers: Mapping[str, str]) -> Outcome:
        """The change that writes the answers, and how the problem is judged with them."""
        values = field_values(self._call, self.table, answers, self.record, self._owner)
        return self._changed(answers, values) if self.record.path else self._made(answers, values)

    def _made(self, answers: Mapping[str, str], values: Mapping[str, Any]) -> Outcome:
        heading, _, body = self._body(answers).partition("\n")
        words = heading.removeprefix("# ")
        fields = {**self.record.values, **values}

        def made() -> Outcome:
            identity = owned_id(self._call, "problems", str(fields["owner"]), words)
            new = new_record(PROBLEMS, identity, fields, words, body)
            return self._told(new.record)._replace(changes=(new.change,), again=made)

        return made()

    def _changed(self, answers: Mapping[str, str], values: Mapping[str, Any]) -> Outcome:
        from mentor_cli.cli.records.bodies import editing_body

        editing = editing_body(self.record, lambda body: self._body(answers, body))
        changes = revised(self._call, self.record, values, (editing,))
        told = self._told(after_changes(PROBLEMS, self.record, changes))
        return told._replace(changes=changes) if changes else told._replace(notes=("nothing changed",))

    def _told(self, problem: Record) -> Outcome:
        judged = judged_one(self._call, problem, problem_place(problem, {}), self._switches)
        told = {**problem_document(problem, problem_state(problem)), "judgement": document(judged)}
        return Outcome(told, (f"{problem.path} · {page(judged).conclusion}",))


def _table(areas: tuple[str, ...], record: Record) -> Table:
    """The questions; that for the area only where the programme has some, or the problem names one."""
    named = ", ".join(areas)
    table = tuple(q._replace(form=named) if q.key == "framework" and named else q for q in PREPARATION)
    return table if areas or record.text("framework") else tuple(q for q in table if q.key != "framework")
