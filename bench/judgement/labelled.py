"""Labelled goals and problems: JSON lines beside this file, and the text files of the tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from mentor_cli.core.judgement.rules import all_rules
from mentor_cli.core.judgement.verdict import GOAL_CRITERIA, PROBLEM_CRITERIA

HERE = Path(__file__).parent
TESTS = HERE.parent.parent / "tests" / "core" / "judgement"
CRITERIA = {"goal": GOAL_CRITERIA, "problem": PROBLEM_CRITERIA}
_ANSWERS = {"Y": "yes", "n": "no", "?": "unclear"}


class Labelled(NamedTuple):
    """One line of a set: what is judged, as a batch gives it, and the answers of people by criterion."""

    source: str
    said: dict[str, Any]
    answers: dict[str, str]


def sets(folder: str, noun: str) -> dict[str, list[Labelled]]:
    """The sets of `learn`, `held` or `kinds` under their names; `goals_published.jsonl` holds goals."""
    return {path.stem: read_set(path) for path in sorted((HERE / folder).glob(f"{noun}s_*.jsonl"))}


def read_set(path: Path) -> list[Labelled]:
    """One file of JSON lines with `text`, `labels`, `second` and for goals `written` and `context`.

    `second` are the answers of a second reader, who saw neither the first's nor the writer; what they differ on is not
    settled, and left out.
    """
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [Labelled(path.stem, said, _settled(said)) for said in lines]


def _settled(said: dict[str, Any]) -> dict[str, str]:
    first: dict[str, str] = said["labels"]
    second = said.get("second", first)
    return {criterion: answer for criterion, answer in first.items() if second.get(criterion) == answer}


def twice_read(noun: str) -> dict[str, list[tuple[str, str]]]:
    """By criterion the pairs of answers of both readers, over all sets that were read twice."""
    pairs: dict[str, list[tuple[str, str]]] = {criterion: [] for criterion in CRITERIA[noun]}
    for one in (one for labelled in sets("learn", noun).values() for one in labelled):
        for criterion, answer in one.said["labels"].items():
            if "second" in one.said and criterion in one.said["second"]:
                pairs[criterion].append((answer, one.said["second"][criterion]))
    return pairs


def of_tests(noun: str) -> list[Labelled]:
    """The goals or problems that the tests hold, with which the rules were written."""
    found: list[Labelled] = []
    for path in sorted(TESTS.glob(f"{noun}s*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines()
        found += [_labelled(path.stem, noun, line) for line in lines if line.strip() and not line.startswith("#")]
    return found


def of_pages(noun: str) -> list[Labelled]:
    """The examples on the pages of the rules about words: the bad one got the rule's answer, the good one a yes."""
    begins = {"goal": "SMART-", "problem": "PROBLEM-"}[noun]
    pages = [page for page in all_rules() if page.code.startswith(begins) and page.makes and "(" not in page.bad]
    found = [Labelled(page.code, {"text": page.bad}, {page.criterion: page.makes}) for page in pages]
    return found + [Labelled(page.code, {"text": page.good}, {page.criterion: "yes"}) for page in pages]


def _labelled(source: str, noun: str, line: str) -> Labelled:
    if noun == "problem":
        letters, text = line.split("|", 1)
        written = known = "-"
    else:
        letters, written, known, text = line.split("|", 3)
    said: dict[str, Any] = {"text": text.strip().replace("\\n", "\n")}
    if written.strip() != "-":
        said["written"] = written.strip()
    if known.strip() != "-":
        said["context"] = json.loads(known)
    pairs = zip(CRITERIA[noun], letters.strip(), strict=True)
    return Labelled(source, said, {name: _ANSWERS[letter] for name, letter in pairs if letter != "-"})
