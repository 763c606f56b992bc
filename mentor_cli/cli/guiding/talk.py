"""The conversation itself: put a question, take the answer, judge it, keep it; at the end show the whole and ask."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Outcome
from mentor_cli.cli.guiding.guided import fingerprint, kept_document, missing_answer
from mentor_cli.cli.guiding.page import WELCOME, help_lines, lights_line, present, question_lines
from mentor_cli.cli.screen import unpainted
from mentor_cli.cli.terminal import Left, room, say, typed_line
from mentor_cli.core.errors import Interrupted, UnusableFile, UsageError
from mentor_cli.core.guiding import dialogue as moves
from mentor_cli.core.guiding.answers import added_to
from mentor_cli.core.guiding.question import question_of
from mentor_cli.core.guiding.remarks import remarks_on

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.guiding.guided import Subject
    from mentor_cli.cli.judging.judged_page import Page
    from mentor_cli.core.guiding.dialogue import Dialogue, Move
    from mentor_cli.core.guiding.question import Question
    from mentor_cli.store.dialogues import KeptDialogue

_YES, _NO = ("y", "yes"), ("n", "no")


class Talk:
    """One conversation at a terminal. Whatever moves it is kept at once, so that it may end at any moment."""

    def __init__(self, call: Call, subject: Subject, kept: KeptDialogue) -> None:
        self._call, self._subject, self._kept = call, subject, kept
        self._dialogue: Dialogue = moves.begun(subject.table, subject.beginning())

    def outcome(self) -> Outcome:
        """What came of it. Raises Interrupted when the person left before the end."""
        try:
            self._begin()
            while True:
                question = moves.question_at(self._subject.table, self._dialogue)
                if question:
                    self._put(question)
                    continue
                found = self._end()
                if found:
                    return found
        except Left:
            raise self._left() from None

    # -- the beginning -------------------------------------------------------------------------------------

    def _begin(self) -> None:
        say([self._subject.title])
        before = self._kept.load()
        if before is not None and self._goes_on(before):
            return
        say(WELCOME)

    def _goes_on(self, before: Any) -> bool:
        """Whether the person takes up what was kept; otherwise it is forgotten."""
        try:
            dialogue = moves.from_json(self._subject.table, before)
        except ValueError:
            hint = "--restart begins anew"
            raise UnusableFile(f"what was kept in {self._kept.path} cannot be read", hint) from None
        fresh, self._dialogue = self._dialogue, dialogue
        said = [question.key for question in self._subject.table if dialogue.answers.get(question.key)]
        when = str(before.get("kept", "")).replace("T", " ")[:16]
        say([f"You were here before ({when}) and answered: {', '.join(said) or 'nothing yet'}."])
        if before.get("file") != fingerprint(self._subject.record):
            say(["The file has changed since then; what you said comes on top of that."])
        while True:
            say(["Go on where you were? (Enter or yes; no forgets it and begins anew)"])
            answer = typed_line().strip().lower()
            if answer in ("", *_YES):
                return True
            if answer in _NO:
                self._kept.drop()
                self._dialogue = fresh
                return False

    # -- one question --------------------------------------------------------------------------------------

    def _put(self, question: Question) -> None:
        say(question_lines(self._subject, self._dialogue, question, self._page()))
        while not self._taken(question):
            pass
        self._keep()

    def _taken(self, question: Question) -> bool:
        """Whether what is typed moves the conversation; otherwise what is to be said about it is said."""
        move = moves.move_of(question, self._typed(question))
        if move.sort == "help":
            say(help_lines(question))
            return False
        try:
            self._follow(question, move)
        except UsageError as wrong:
            say([wrong.message, wrong.hint])
            return False
        return True

    def _typed(self, question: Question) -> str:
        """What is typed up to the end of the line; where several lines are asked for, up to an empty one."""
        table, answers = self._subject.table, self._dialogue.answers
        earlier = [text for text in map(answers.get, (one.key for one in table)) if text and "\n" not in text]
        there = present(self._subject, answers, question)
        earlier += [there] if there and "\n" not in there else []
        line = typed_line(earlier)
        begun = self._dialogue.typed and not line.strip()
        if question.takes == "line" or not (begun or moves.move_of(question, line).sort in ("answer", "more")):
            return line
        while line.strip():
            self._take(question, line)
            line = typed_line()
        return "\n".join(self._dialogue.typed)

    def _take(self, question: Question, line: str) -> None:
        """One line of several, kept at once; one that cannot stand in the file is refused without the others."""
        after = moves.with_line(self._dialogue, line)
        try:
            self._subject.read_lines(question, after.typed)
        except UsageError as wrong:
            say([wrong.message, wrong.hint])
            return
        self._dialogue = after
        self._keep()

    def _follow(self, question: Question, move: Move) -> None:
        table, now = self._subject.table, self._dialogue
        match move.sort:
            case "back":
                if now.typed:
                    now = moves.noted(now, question.key, self._subject.read(question, "\n".join(now.typed)))
                if table[0] is question:
                    say(["This is the first question."])
                self._dialogue = moves.backward(table, now)
            case "skip":
                # Without the answer to a question that is needed there is nowhere to go on to.
                self._pass(question, now if question.needed else moves.without(now, question.key))
            case "skip all":
                self._dialogue = moves.at_the_end(now)
            case "keep":
                self._pass(question, now)
            case "more":
                self._answer(question, added_to(present(self._subject, now.answers, question), move.text))
            case "answer":
                self._answer(question_of(table, move.key) or question, move.text)

    def _pass(self, question: Question, then: Dialogue) -> None:
        if question.needed and not present(self._subject, then.answers, question):
            raise UsageError("nothing can be written without an answer to this one", "in a few words, or Ctrl-C")
        self._dialogue = moves.onward(self._subject.table, then)

    def _answer(self, question: Question, typed: str) -> None:
        """The answer noted; on to the next question, unless something speaks against it: then it is put once more."""
        text = self._subject.read(question, typed)
        asked = question_of(self._subject.table, self._dialogue.at) or question
        self._dialogue = moves.noted(self._dialogue, question.key, text)
        page = self._page()
        said = self._subject.in_words(question, text)
        if said:
            say([said])
        if page and question.helps:
            say([lights_line(page)])
        if question is asked and not (page and remarks_on(question, page.judgement)):
            self._dialogue = moves.onward(self._subject.table, self._dialogue)

    def _page(self) -> Page | None:
        """The whole as it is judged; None as long as there is nothing to judge."""
        if missing_answer(self._subject, self._dialogue.answers):
            return None
        return self._subject.page(self._dialogue.answers)

    # -- the end -------------------------------------------------------------------------------------------

    def _end(self) -> Outcome | None:
        """The outcome when the person agrees; None when there is something to be asked still."""
        missing = missing_answer(self._subject, self._dialogue.answers)
        if missing:
            self._dialogue = moves.turned_to(self._dialogue, missing.key)
            return None
        found = self._subject.outcome(self._dialogue.answers)
        if not found.changes:
            self._kept.drop()
            return found
        if self._call.dry_run:
            return found
        say(["", *self._whole(found)])
        return self._agreed(found)

    def _whole(self, found: Outcome) -> Iterator[str]:
        """What will be written, and how it is judged."""
        from mentor_cli.cli.diff import diff_lines
        from mentor_cli.cli.judging.judged_page import page_lines

        for change in found.changes:
            if change.before is None:
                yield f"{change.path} will be:"
                yield from (change.after or b"").decode("utf-8").split("\n")
            else:
                yield from map(unpainted, diff_lines([change]))
                yield ""
        page = self._subject.page(self._dialogue.answers)
        yield from map(unpainted, page_lines(page._replace(command=""), room()))

    def _agreed(self, found: Outcome) -> Outcome | None:
        names = ", ".join(question.key for question in self._subject.table)
        say(["", f"Write it? (yes; no keeps it for later; or what to change: {names})"])
        answer = " ".join(typed_line().lower().split())
        if answer in _YES:
            return found._replace(draft=self._kept.path)
        if answer in _NO:
            self._keep()
            say([f"nothing was written; {self._how_to_go_on()}"])
            return Outcome({"id": None, "path": None})
        if answer == "back":
            self._dialogue = moves.backward(self._subject.table, self._dialogue)
        elif question_of(self._subject.table, answer):
            self._dialogue = moves.turned_to(self._dialogue, answer)
        elif answer:
            say([f"{answer} is none of these."])
        self._keep()
        return None

    # -- what is kept --------------------------------------------------------------------------------------

    def _keep(self) -> None:
        self._kept.keep(kept_document(self._subject, self._dialogue, self._call))

    def _how_to_go_on(self) -> str:
        return f"your answers are kept, go on with: {self._subject.command}"

    def _left(self) -> BaseException:
        if self._dialogue == moves.begun(self._subject.table, self._subject.beginning()):
            self._kept.drop()
            return KeyboardInterrupt()
        return Interrupted("left before the end; nothing was written", self._how_to_go_on())
