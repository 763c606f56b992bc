"""Writes the generated parts of the documentation from the code: `make docs`.

A page holds its generated part between two comments, `<!-- begin: NAME -->` and `<!-- end: NAME -->`; the rest of
the page is written by hand. NAME is one of SECTIONS.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from command_tree import cell, commands_reference
from day_picture import picture
from mentor_cli.cli.formats.listing import range_text
from mentor_cli.core import file_rules
from mentor_cli.core.agenda.prompts import BLOCK_PLACES, WORD_PLACES
from mentor_cli.core.guiding.goal_questions import GROWS
from mentor_cli.core.guiding.problem_questions import PREPARATION
from mentor_cli.core.guiding.question import InField, InMeasure, InSection, InStatement, InSteps, Target
from mentor_cli.core.judgement.pages import pages as pages_of_rules
from mentor_cli.core.judgement.rubric import QUESTIONS, Question
from mentor_cli.core.judgement.verdict import Criterion
from mentor_cli.core.records import DOCUMENTS, KINDS, Field, Kind
from mentor_cli.core.time.slots.cost import USUAL_CURVE
from mentor_cli.store.formats import FormatFiles

ROOT = Path(__file__).resolve().parents[1]
SECTION = re.compile(r"(?P<begin><!-- begin: (?P<name>\w+) -->\n)(?P<text>.*?)(?P<end><!-- end: (?P=name) -->)", re.S)
# The criteria of goals, those of problems, and what belongs to none, in the order in which people name them.
_CRITERIA = {
    Criterion.SPECIFIC: "Specific",
    Criterion.MEASURABLE: "Measurable",
    Criterion.ACHIEVABLE: "Achievable",
    Criterion.RELEVANT: "Relevant",
    Criterion.TIME_BOUND: "Time-bound",
    Criterion.SOLVABLE: "Solvable",
    Criterion.CONTROLLABLE: "Controllable",
    Criterion.PREPARED: "How a problem is prepared",
    Criterion.NONE: "How a goal stands",
}


def kinds_reference(kinds: Iterable[Kind] = (*KINDS.values(), *DOCUMENTS.values())) -> str:
    """A heading and a table of fields for each kind of record."""
    return "\n".join(line for kind in kinds for line in _kind_lines(kind))


def _kind_lines(kind: Kind) -> Iterator[str]:
    name = kind.folder if "." in kind.folder else f"{kind.folder}/"
    yield from (f"## {name}", "", kind.help, "")
    if kind.one_of:
        yield from (f"One of {' or '.join(f'`{name}`' for name in kind.one_of)} must be there.", "")
    yield from ("| Field | Takes | What it says |", "| --- | --- | --- |")
    for field in kind.fields.values():
        yield from _field_rows(field, "")
    yield ""


def _field_rows(field: Field, within: str) -> Iterator[str]:
    marks = (" **required**" if field.required else "") + (" ◦" if field.open else "")
    yield f"| `{within}{field.name}`{marks} | {cell(field.type.label)} | {cell(field.help)} |"
    for part in field.type.shape.fields.values() if field.type.shape else ():
        yield from _field_rows(part, f"{within}{field.name}.")


def rules_reference() -> str:
    """A table of the rules for each criterion, then one of what belongs to none."""
    return "\n".join(line for name, about in _CRITERIA.items() for line in _rule_lines(name, about))


def _rule_lines(criterion: str, about: str) -> Iterator[str]:
    yield from (f"### {about}", "", "| Code | Says | Instead of | Better |", "| --- | --- | --- | --- |")
    for page in pages_of_rules():
        if page.criterion == criterion:
            makes = f" ({page.makes})" if page.makes else ""
            bad, good = (cell(example).replace("<", "\\<") for example in (page.bad, page.good))
            yield f"| `{page.code}` | {cell(page.title)}{makes} | {bad} | {good} |"
    yield ""


def questions_reference() -> str:
    """A table of the questions that lead to a goal, and one of those that prepare a problem."""
    lines: list[str] = []
    for heading, table in (("A goal", GROWS), ("A problem", PREPARATION)):
        lines += [f"### {heading}", "", "| Key | Asks | Goes to |", "| --- | --- | --- |"]
        lines += [f"| `{question.key}` | {cell(question.words)} | {_goes_to(question.to)} |" for question in table]
        lines.append("")
    return "\n".join(lines)


def _goes_to(to: Target) -> str:
    match to:
        case InField(name):
            return f"`{name}`"
        case InMeasure():
            return "`measure`, `from`, `target`"
        case InStatement():
            return "the statement"
        case InSteps(heading):
            return f"`## {heading}`, a task each"
        case InSection(heading, label):
            return f"`## {heading}`" + (f", behind `{label}:`" if label else "")


def rubric_reference() -> str:
    """What readers of goals and of problems are asked, and when the answer is which."""
    return "\n".join(line for kind, questions in QUESTIONS.items() for line in _question_rows(kind, questions))


def _question_rows(kind: str, questions: Iterable[Question]) -> Iterator[str]:
    yield from (f"Of {kind}:", "", "| Question | Yes | No | Unclear |", "| --- | --- | --- | --- |")
    for one in questions:
        name = one.criterion.replace("_", "-").capitalize()
        yield f"| **{name}**: {cell(one.question)} | {cell(one.yes)} | {cell(one.no)} | {cell(one.unclear)} |"
    yield ""


def faults_reference() -> str:
    """A table of what can be wrong in a file."""
    lines = ["| Code | Wrong is | Instead of | Better |", "| --- | --- | --- | --- |"]
    for page in file_rules.pages():
        bad, good = (cell(example.replace("\n", " ⏎ ")) for example in (page.bad, page.good))
        lines.append(f"| `{page.code}` | {cell(page.title)} ({page.severity}) | `{bad}` | `{good}` |")
    return "\n".join(lines)


def formats_reference() -> str:
    """A table of the session formats that come with mentor."""
    lines = ["| Name | What it is | People | Minutes |", "| --- | --- | --- | --- |"]
    formats = FormatFiles(None, {})
    for form in (formats[name].form for name in formats.names):
        if form and form.people and form.minutes:
            people, minutes = range_text(form.people), range_text(form.minutes)
            lines.append(f"| `{form.name}` | {cell(f'{form.title}. {form.purpose}')} | {people} | {minutes} |")
    return "\n".join(lines)


def places_reference() -> str:
    """Two tables of what stands in braces in a format: lists, then words."""
    lists = ["| Place | What comes there |", "| --- | --- |"]
    lists += [f"| `{{{name}}}` | {cell(told)} |" for name, told in BLOCK_PLACES.items()]
    words = [f"`{{{name}}}` ({told})" for name, told in WORD_PLACES.items()]
    return "\n".join([*lists, "", f"These stand anywhere in a sentence: {', '.join(words)}."])


def usual_costs() -> str:
    """What the hours of a day cost where neither programme nor person says so, as they would write it."""
    costs = ", ".join(f"{at}: {cost:g}" for at, cost in USUAL_CURVE.items())
    return f"```markdown\nschedule:\n  cost: {{{costs}}}\n```"


SECTIONS: Mapping[str, Callable[[], str]] = {
    "kinds": kinds_reference,
    "commands": commands_reference,
    "rules": rules_reference,
    "rubric": rubric_reference,
    "faults": faults_reference,
    "questions": questions_reference,
    "formats": formats_reference,
    "places": places_reference,
    "usual_costs": usual_costs,
}


def with_sections(text: str, sections: Mapping[str, Callable[[], str]]) -> str:
    """The page's text with every generated part written anew; raises KeyError for a part nobody generates."""

    def renewed(found: re.Match[str]) -> str:
        return f"{found['begin']}\n{sections[found['name']]().strip()}\n\n{found['end']}"

    return SECTION.sub(renewed, text)


def pages() -> Iterator[tuple[Path, str, str]]:
    """Every page and drawn picture of the documentation, what it says and what it would say if it were made anew."""
    for path in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        text = path.read_text(encoding="utf-8")
        yield path, text, with_sections(text, SECTIONS)
    drawn = ROOT / "docs/pictures/day-in-four-zones.svg"
    yield drawn, drawn.read_text(encoding="utf-8") if drawn.exists() else "", picture()


def main() -> None:
    """Write the pages that changed and name them."""
    for path, text, renewed in pages():
        if renewed != text:
            path.write_text(renewed, encoding="utf-8")
            print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
