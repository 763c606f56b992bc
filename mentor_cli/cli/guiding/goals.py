"""A goal that is asked about: how its answers are read and judged, and what they make of its file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Outcome
from mentor_cli.cli.goals.listing import goal_document
from mentor_cli.cli.guiding.fields import field_text, field_values, read_field, with_values
from mentor_cli.cli.judging.goals import JudgedGoal, circumstances_of, document, page
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.owners import owned_id
from mentor_cli.cli.records.writing_records import after_changes, new_record
from mentor_cli.core.body import title
from mentor_cli.core.errors import UsageError
from mentor_cli.core.goal_writing import step_line
from mentor_cli.core.goals import standing
from mentor_cli.core.guiding.answers import answer_text, refuse_lines, with_answers
from mentor_cli.core.guiding.goal_questions import GROWS, LAST_HEADINGS
from mentor_cli.core.guiding.places import with_statement
from mentor_cli.core.guiding.question import InField, InStatement, InSteps, Question, Table
from mentor_cli.core.ids import typed_id
from mentor_cli.core.judgement.from_records import goal_from, statement_place
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.switches import switches_of
from mentor_cli.core.record import Record
from mentor_cli.core.records import GOALS
from mentor_cli.core.tasks import MARK_LENGTH, MARK_LETTERS, task_line
from mentor_cli.core.time.wording import distance, full_day
from mentor_cli.core.titles import short_title

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.cli.judging.judged_page import Page
    from mentor_cli.core.judgement.verdict import Place

_ANY_MARK = MARK_LETTERS[0] * MARK_LENGTH
_MOST_NAMED = 8


class GuidedGoal:
    """A goal of the owner, `record` as its file has it; a new one has no path yet. See `guided.Subject`."""

    def __init__(self, call: Call, owner: Record | None, record: Record | None) -> None:
        self._call, self._owner = call, owner
        self._today = call.today(owner)
        whose = owner.id if owner else ""
        self.record = record or Record(
            "goals", "", "", {"owner": whose, "status": "draft", "written": self._today.isoformat()}
        )
        self.table = _table(call)
        if record:
            self.title = f"{record.id} · {title(record.body) or record.path}"
            self.command = f"mentor goals refine {typed_id(record.id)}"
        else:
            name = (owner.text("name") if owner else "") or whose
            self.title = f"A new goal of {name}"
            mine = call.me is not None and call.me.id == whose
            self.command = "mentor goals refine" if mine else f"mentor goals refine --owner {typed_id(whose)}"
        self._known = circumstances_of(call)
        self._switches = switches_of(call.workspace.settings)

    def beginning(self) -> Mapping[str, str]:
        """Nothing: what the file says is there already."""
        return {}

    # -- answers -------------------------------------------------------------------------------------------

    def read(self, question: Question, typed: str) -> str:
        """The answer as it will stand in the file. Raises UsageError for what is none."""
        text = answer_text(self.table, question, typed)
        match question.to:
            case InField(name):
                text = field_text(read_field(self._call, "goals", name, text, self._owner))
                _refuse_value(name, text, self._today)
            case InStatement():
                with_statement("# Title\n", text)
            case InSteps():
                text = "\n".join(self._step(line) for line in text.split("\n") if line.strip())
        return text

    def read_lines(self, question: Question, lines: Sequence[str]) -> None:
        """Refuse the last of the lines of an answer when it cannot stand in the file."""
        refuse_lines(self.table, question, "\n".join(lines))
        if isinstance(question.to, InSteps):
            self._step(lines[-1])

    def _step(self, line: str) -> str:
        """One step with its day as files have it."""
        from mentor_cli.core.time.moments import read_date

        words = re.sub(r"^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[ \][ \t]+)?", "", line).strip()
        dated = re.sub(r"(?<!\S)due:(\S+)", lambda found: f"due:{read_date(found[1], self._today).isoformat()}", words)
        step_line(dated, _ANY_MARK)
        return dated

    def in_words(self, question: Question, text: str) -> str:
        """A day with its weekday and how far it is."""
        if question.key != "due":
            return ""
        from mentor_cli.core.time.iso import day_of

        day = day_of(text)
        return f"{full_day(day)}, {distance(day, self._today)}" if day else ""

    # -- what they make ------------------------------------------------------------------------------------

    def page(self, answers: Mapping[str, str]) -> Page:
        """The goal with these answers as it is judged."""
        return page(self._judged(answers))

    def _judged(self, answers: Mapping[str, str]) -> JudgedGoal:
        values = field_values(self._call, self.table, answers, self.record, self._owner)
        lines = answers.get("steps", "").split("\n")
        body = self._body(answers, [task_line(line) for line in lines if line])
        goal = with_values(self.record, values, body)
        # Nothing of it stands in a file yet that a place could be named in.
        return self._judged_as(goal, statement_place(goal, {})._replace(path=None))

    def _judged_as(self, goal: Record, place: Place) -> JudgedGoal:
        known = self._known.of_goal(goal, place.typed)
        judged = goal_from(goal, known, place, self._known.meetings_of(goal))
        return JudgedGoal(judged._replace(id=goal.id or None), judge_goal(judged, self._switches))

    def _body(self, answers: Mapping[str, str], steps: Sequence[str], body: str | None = None) -> str:
        body = self._first_body(answers) if body is None else body
        return with_answers(self.table, body, answers, steps, LAST_HEADINGS)

    def _first_body(self, answers: Mapping[str, str]) -> str:
        return self.record.body if self.record.path else f"# {short_title(answers.get('goal', ''))}\n"

    def outcome(self, answers: Mapping[str, str]) -> Outcome:
        """The change that writes the answers, and how the goal is judged with them."""
        steps = list(self._marked(answers.get("steps", "")))
        return self._changed(answers, steps) if self.record.path else self._made(answers, steps)

    def _marked(self, text: str) -> Iterator[str]:
        if text:
            from mentor_cli.cli.actions.marks import new_marks

            marks = new_marks(self._call)
            yield from (step_line(line, next(marks)) for line in text.split("\n"))

    def _made(self, answers: Mapping[str, str], steps: Sequence[str]) -> Outcome:
        values = {**self.record.values, **field_values(self._call, self.table, answers, self.record, self._owner)}
        # A goal that is ready begins at once; a wish waits as a draft.
        values["status"] = "active" if self._judged(answers).judgement.verdict == "smart" else "draft"
        heading, _, body = self._body(answers, steps).partition("\n")
        words = heading.removeprefix("# ")

        def made() -> Outcome:
            identity = owned_id(self._call, "goals", str(values["owner"]), words)
            new = new_record(GOALS, identity, values, words, body)
            return self._told(new.record)._replace(changes=(new.change,), again=made)

        return made()

    def _changed(self, answers: Mapping[str, str], steps: Sequence[str]) -> Outcome:
        from mentor_cli.cli.records.bodies import editing_body

        values = field_values(self._call, self.table, answers, self.record, self._owner)
        editing = editing_body(self.record, lambda body: self._body(answers, steps, body))
        changes = revised(self._call, self.record, values, (editing,))
        told = self._told(after_changes(GOALS, self.record, changes))
        return told._replace(changes=changes) if changes else told._replace(notes=("nothing changed",))

    def _told(self, goal: Record) -> Outcome:
        judged = self._judged_as(goal, statement_place(goal, {}))
        told = {**goal_document(goal, standing(goal, self._today)), "judgement": document(judged)}
        return Outcome(told, (f"{goal.path} · {page(judged).conclusion}",))


def _table(call: Call) -> Table:
    """The questions, with the people that can be named."""
    people = [person.id for person in call.workspace.usable("people")]
    named = ", ".join(people[:_MOST_NAMED]) + (" …" if len(people) > _MOST_NAMED else "")
    return tuple(
        question._replace(form=f"{question.form}: {named}") if question.key == "support" and people else question
        for question in GROWS
    )


def _refuse_value(name: str, text: str, today: date) -> None:
    """What is a value of the field and yet none that leads anywhere."""
    if name == "due" and text < today.isoformat():
        raise UsageError(f"{text} has passed", "give a day that is still to come")
    if name == "review":
        from mentor_cli.core.judgement.goal import Goal, JudgementContext
        from mentor_cli.core.judgement.state.silence import review_rhythm

        if review_rhythm(Goal("", JudgementContext(), review=text)) is None:
            raise UsageError(f"{text} says no rhythm", "write it as every week, every 2 weeks or monthly")
