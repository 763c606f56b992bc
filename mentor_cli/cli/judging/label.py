"""`mentor judge label`: walks a reader through texts, and keeps every text as soon as it is done."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.asking import ask
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.judging.label_book import Book, Texts, is_labelled, read_texts
from mentor_cli.cli.screen import harmless
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.judgement.labelling import DONE, HELP, LEFT, WRONG, Labelling, begun, typed
from mentor_cli.core.judgement.labels import Labelled, kind_of
from mentor_cli.core.judgement.rubric import QUESTIONS, Question

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call

_WIDTH = 80


def label(call: Call, *, file: str, output: str | None, by: str | None, again: bool, kind: str | None) -> Outcome:
    """Ask about every text that has no labels yet; what is done is in the file even when the power fails."""
    if again and not output:
        raise UsageError("--again needs a file of its own", "name it with -o: the first labels stay as they are")
    if output and os.path.abspath(output) == os.path.abspath(file):
        raise UsageError("-o names the file that is read", "leave it out to label in place, or name another file")
    if not call.interactive:
        hint = "run it at a terminal; mentor judge score measures labels that are there"
        raise UsageError("there is no terminal to ask at", hint)
    source = read_texts(file)
    for note in source.notes:
        _say(note)
    if not source.texts:
        raise UnusableFile(f"{file} holds no text to label", 'each line is a JSON object: {"id": "a1", "text": "…"}')
    target = read_texts(output, None if os.path.lexists(output) else b"") if output else source
    kind, book = kind or _kind(source), Book(source, target, by)
    wanted = tuple(text for text in source.texts if again or not output or not is_labelled(text))
    state = begun(QUESTIONS[kind], tuple(book.labels_of(text) for text in wanted))
    for line in _opening(kind, state):
        _say(line)
    state = _talk(state, wanted, book)
    left = len(state.answers) - state.done
    told = f"{state.done} of {len(state.answers)} labelled in {book.path}"
    return Outcome({"labelled": state.done, "left": left, "path": book.path}, [told])


def _kind(source: Texts) -> str:
    """The kind that labels in the file tell of, else what the reader says."""
    for text in source.texts:
        try:
            if text.labels and (kind := kind_of(text.labels)):
                return kind
        except ValueError:
            continue
    while True:
        said = ask("Are these goals or problems?").casefold()
        if said in QUESTIONS or f"{said}s" in QUESTIONS:
            return said if said in QUESTIONS else f"{said}s"


# -- the conversation --------------------------------------------------------------------------------------


def _say(line: str = "") -> None:
    sys.stderr.write(f"{harmless(line)}\n")


def _opening(kind: str, state: Labelling) -> Iterator[str]:
    done = f"{state.done} of {len(state.answers)} are done. " if state.done else ""
    yield f"{len(state.answers)} {kind}. {done}Judge only what is said, and the circumstances given with it."
    yield "y yes · n no · u unclear · s leave open · b back · q quit · ? when is it which"


def _talk(state: Labelling, texts: Sequence[Labelled], book: Book) -> Labelling:
    """Question by question until all is done or the reader leaves; each text is kept when it is done."""
    shown = -1
    while not state.is_over:
        if state.at != shown:
            shown = state.at
            for line in _about(texts[shown], f"{shown + 1} of {len(texts)}"):
                _say(line)
        word = ask(f"{state.asking.question} [{'y/n/u' if state.asking.unclear else 'y/n'}]")
        at = state.at
        state, happened = typed(state, word)
        if happened == DONE:
            book.keep(texts[at], dict(state.answers[at] or {}))
        elif happened == HELP:
            for line in _when(state.asking):
                _say(line)
        elif happened == WRONG:
            _say(_instead(state.asking, word))
        elif happened == LEFT:
            if state.question:
                _say("what you said of this one is not kept: it is asked again")
            return state
    return state


def _about(text: Labelled, place: str) -> Iterator[str]:
    """The text with what is known about it; never what anybody, or the judge, has said of it."""
    said = text.said
    yield ""
    yield " · ".join((place, *_circumstances(said)))
    for line in str(said["text"]).splitlines():
        yield from (f"  {part}" for part in wrap(line, _WIDTH - 2) or [""])
    yield ""


def _circumstances(said: Any) -> Iterator[str]:
    if said.get("written"):
        yield f"written {said['written']}"
    known = said.get("context")
    for name, value in known.items() if isinstance(known, dict) else ():
        if value not in (None, [], ""):
            words = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
            yield f"{name.replace('_', ' ')}: {words}"


def _when(question: Question) -> Iterator[str]:
    for name, words in (("yes", question.yes), ("no", question.no), ("unclear", question.unclear)):
        if words:
            first, *more = wrap(words, _WIDTH - 11)
            yield f"  {name:<8} {first}"
            yield from (f"  {'':<8} {line}" for line in more)


def _instead(question: Question, word: str) -> str:
    if word.strip().casefold() in ("u", "unclear"):
        return f"  {question.criterion.replace('_', '-')} is yes or no; s leaves it open"
    return "  y, n, u, s, b, q or ?"


LABEL = Command(
    label,
    "Walk through the texts of a file and answer the question of each criterion. Each text is kept when it is done, "
    "and the next time it goes on where it was. What the judge or another reader says of a text is not shown.",
    (
        Param("file", "Texts as for --batch, a JSON object a line.", metavar="FILE", asked=True),
        Param("output", "Keep the labels in this file and leave FILE as it is.", ("-o", "--output"), metavar="FILE"),
        Param("by", "Who reads, noted beside the labels.", ("--by",), metavar="NAME"),
        Param("again", "Ask about all texts, labelled or not, as a second reader.", ("--again",), "flag"),
        Param("kind", "What the texts are, where no label tells.", ("--kind",), choices=("goals", "problems")),
    ),
    examples=(
        "mentor judge label goals.jsonl --by ana",
        "mentor judge label goals.jsonl --again -o second.jsonl --by ben",
    ),
)
