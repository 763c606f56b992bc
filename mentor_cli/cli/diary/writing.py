"""`mentor diary add`: an entry in one line, from standard input, or from the editor.

It takes the same time whatever the diary holds: the folder is never listed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.days import day_so_far
from mentor_cli.cli.records.showing import document
from mentor_cli.cli.records.writing_records import new_record
from mentor_cli.cli.typed_words import words_typed
from mentor_cli.core.diary_writing import Written, begins_with_fields, entry_id, read_entry, sheet, without_hints
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import fold, unused
from mentor_cli.core.records import DIARY

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

_IN_ONE_LINE = 'mentor diary add "Merged my first pull request"'


def add_entry(
    call: Call,
    *,
    text: str | None,
    owner: str | None,
    date: str | None,
    title: str | None,
    goals: Sequence[str],
    skills: Sequence[str],
    tags: Sequence[str],
    evidence: Sequence[str],
    praise_from: str | None,
) -> Outcome:
    """A new entry of the owner, else of the person who asks."""
    whose = call.workspace.find("people", owner) if owner else call.require_me()
    day = day_so_far(date, call.today(whose), "the diary is for what went well already")
    named, notes = _known_skills(call, _parts(skills))
    values = {
        "owner": whose.id,
        "date": day.isoformat(),
        "goals": [call.workspace.find("goals", goal).id for goal in _parts(goals)],
        "skills": named,
        "tags": [tag.removeprefix("#") for tag in _parts(tags)],
        "evidence": list(evidence),
        "praise_from": praise_from,
    }
    if text is None:
        return _from_editor(call, whose, day, title or "", values, notes)
    words = words_typed(text)
    _refuse_fields(words)
    written = read_entry(words, title or "")
    if written is None:
        raise UsageError("an entry without words", f"say what went well: {_IN_ONE_LINE}")
    return _entry(call, written, values, notes)


def _entry(
    call: Call, written: Written, values: dict[str, Any], notes: Sequence[str], draft: str | None = None
) -> Outcome:
    wanted = entry_id(date.fromisoformat(values["date"]), values["owner"], written.title)

    def made() -> Outcome:
        identity = unused(wanted, lambda name: call.workspace.is_taken("diary", name))
        new = new_record(DIARY, identity, values, written.title, written.text)
        return Outcome(
            document(new.record), (new.record.path,), notes=notes, changes=(new.change,), again=made, draft=draft
        )

    return made()


def _from_editor(
    call: Call, whose: Record, day: date, title: str, values: dict[str, Any], notes: Sequence[str]
) -> Outcome:
    """The entry as it is written in the person's editor; without one it is asked for at a terminal."""
    import os

    from mentor_cli.adapters.editor import chosen_editor, write_draft

    editor = chosen_editor(call.environ)
    if editor is None:
        written = read_entry(_asked(call), title)
        return _nothing() if written is None else _entry(call, written, values, notes)
    name = whose.text("name") or whose.id
    blank = sheet(day, name, title)
    folder = os.path.join(call.workspace.state, "drafts")
    draft = write_draft(editor, folder, f"{day.isoformat()}-{whose.id}.md", blank)
    _refuse_fields(draft.text, f"; what you typed is in {draft.path}")
    written = read_entry(without_hints(draft.text, day, name))
    if written is None or draft.text.split() == blank.split():
        os.unlink(draft.path)
        return _nothing()
    if call.dry_run:
        notes = [*notes, f"what you typed is in {draft.path}"]
    return _entry(call, written, values, notes, draft.path)


def _refuse_fields(text: str, kept: str = "") -> None:
    if begins_with_fields(text):
        hint = "leave them out: --owner, --date, --skills and the other options give an entry its fields"
        raise UsageError("the text begins with fields between two lines ---", hint + kept)


def _asked(call: Call) -> str:
    if not call.interactive:
        raise UsageError(
            "there is no text, and no editor to write one in", f"{_IN_ONE_LINE}; or set VISUAL or EDITOR to an editor"
        )
    from mentor_cli.cli.asking import ask

    return ask("What went well?")


def _nothing() -> Outcome:
    return Outcome({"id": None, "path": None}, notes=("nothing was written, so there is no new entry",))


def _known_skills(call: Call, typed: Sequence[str]) -> tuple[list[str], list[str]]:
    """The skills as the workspace spells them, and a note on each that it does not know."""
    known = {fold(skill): skill for skill in call.workspace.settings.texts("skills")}
    notes = []
    for skill in typed if known else ():
        if fold(skill) not in known:
            from mentor_cli.core.fieldtypes import nearest

            near = nearest(fold(skill), tuple(known), most=1, likeness=0.5)
            meant = f": did you mean {known[near[0]]}?" if near else ""
            notes.append(f"{skill} is not among the skills in mentor.yaml{meant}")
    return [known.get(fold(skill), skill) for skill in typed], notes


def _parts(typed: Sequence[str]) -> list[str]:
    """`git,teamwork` and repeated options alike."""
    return list(dict.fromkeys(part.strip() for text in typed for part in text.split(",") if part.strip()))


ADD = Command(
    add_entry,
    "Note what went well, for you or for somebody else. Without a text your editor opens; - reads standard input. The "
    "first line or sentence becomes the title.",
    (
        Param("text", "What went well; - reads standard input.", metavar="TEXT"),
        Param("owner", "Whose diary; otherwise yours.", ("--owner",), metavar="ID", complete="people"),
        Param("date", "The day it happened, today or before; a weekday is the last one.", ("--date",), metavar="DATE"),
        Param("title", "The title; otherwise the first line or sentence.", ("--title",)),
        Param("goals", "Goals it belongs to.", ("--goals", "--goal"), many=True, metavar="ID,ID", complete="goals"),
        Param(
            "skills", "Skills it shows.", ("--skills", "--skill"), many=True, metavar="SKILL,SKILL",
            complete="field:diary.skills",
        ),
        Param("tags", "Words to find it by.", ("--tags", "--tag"), many=True, metavar="WORD,WORD"),
        Param("evidence", "A link that shows it.", ("--evidence",), many=True,
              metavar="URL"),
        Param("praise_from", "Who said something good about it.", ("--praise-from",), metavar="WHO"),
    ),
    examples=(
        'mentor diary add "Merged my first pull request, Tomek reviewed it" --skills git,teamwork',
        'mentor diary add "Said no to overtime" --owner owen --date fri',
        "mentor diary add",
        "pbpaste | mentor diary add - --title 'What Sara wrote about my talk' --praise-from Sara",
    ),
    writes=True,
    unlocked=True,
)  # fmt: skip
