"""A new diary entry: its title and text from what somebody typed, its id, and the sheet an editor begins with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import dropwhile
from typing import NamedTuple

from mentor_cli.core.ids import slug
from mentor_cli.core.time.wording import full_day
from mentor_cli.core.titles import short_title

# A longer first sentence is no title: it gets a short one of its own.
_LONGEST_TITLE = 100
# A line so short is taken for a title although the text goes on right below it.
_SHORT_LINE = 60
_FEWEST_WORDS = 3
_SENTENCE_END = r"""[.!?…]+["'”’»)\]]*\s+(?=[^\Wa-z_]|["'“‘«(])"""
_ABBREVIATIONS = ("mr", "mrs", "ms", "dr", "prof", "st", "no", "nr", "vs", "e.g", "i.e", "z.b")
_HEADING = r"#{1,6}(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*"
_STORY = (
    ("Situation", "where was it, what was going on?"),
    ("Task", "what had to be done?"),
    ("Action", "what did you do?"),
    ("Result", "what came of it?"),
    ("Learnt", "what will you do again?"),
)


class Written(NamedTuple):
    """A title on one line, and the text below it, which may be empty."""

    title: str
    text: str


def entry_id(day: date, owner: str, title: str) -> str:
    """`2026-12-03-amina-merged-my-first-pull-request`."""
    return f"{day.isoformat()}-{owner}-{slug(short_title(title))}"


def begins_with_fields(typed: str) -> bool:
    """Whether a whole file was given, with its fields on top: they would become the title."""
    lines = dropwhile(lambda line: not line.strip("# \t"), typed.removeprefix("\ufeff").splitlines())
    if next(lines, "").rstrip() != "---":
        return False
    named = False
    for line in lines:
        if line.rstrip() == "---":
            return named
        named = named or re.match(r"[\w-]+:", line) is not None
    return False


def read_entry(typed: str, title: str = "") -> Written | None:
    """The entry in what was typed; None when it holds no words.

    Without a given title it is the first line where that stands for itself, else the first sentence; nothing of the
    text is lost.
    """
    text = _trimmed(typed.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    first, _, rest = text.partition("\n")
    heading = re.fullmatch(_HEADING, first)
    if heading and (heading[1] or not title):
        return _under_heading(heading[1] or "", rest, title)
    if title.strip():
        return Written(_one_line(title), text)
    return _titled(text) if text else None


def _under_heading(heading: str, rest: str, title: str) -> Written | None:
    """An empty heading is a title that nobody filled in."""
    if not heading.strip():
        return read_entry(rest, title)
    return Written(_one_line(title or heading), _trimmed(rest))


def _titled(text: str) -> Written:
    first, _, rest = text.partition("\n")
    words = _one_line(first)
    alone = not rest.partition("\n")[0].strip() or words[-1] in ".!?…:" or len(words) <= _SHORT_LINE
    if alone and not _sentence_end(words) and len(words) <= _LONGEST_TITLE:
        return Written(_bare(words), _trimmed(rest))
    paragraph = _one_line(re.split(r"\n[ \t]*\n", text, maxsplit=1)[0])
    sentence = paragraph[: _sentence_end(paragraph) or len(paragraph)]
    return Written(_bare(sentence) if len(sentence) <= _LONGEST_TITLE else short_title(sentence), text)


def _sentence_end(words: str) -> int:
    """Where the first sentence ends when another one follows; 0 when none does."""
    for end in re.finditer(_SENTENCE_END, words):
        before = words[: end.start()].split()
        if len(before) >= _FEWEST_WORDS and before[-1].casefold() not in _ABBREVIATIONS:
            return len(words[: end.end()].rstrip())
    return 0


def _trimmed(text: str) -> str:
    """The text without blank lines at its ends; its first line stays indented as it was."""
    return re.sub(r"\A(?:[ \t]*\n)+", "", text).rstrip()


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _bare(sentence: str) -> str:
    """The sentence without its full stop: titles have none."""
    return sentence[:-1] if sentence.endswith(".") and not sentence.endswith("..") else sentence


def sheet(day: date, name: str, title: str = "") -> str:
    """What an editor shows for a new entry: the title's place and hints that `without_hints` takes out."""
    return "\n".join([f"# {_one_line(title)}", "", *_hints(day, name), ""])


def without_hints(typed: str, day: date, name: str) -> str:
    """What somebody wrote on that sheet. A hint that was changed is the writer's own."""
    hints = _hints(day, name)
    lines = [line for line in typed.replace("\r\n", "\n").split("\n") if line.rstrip() not in hints]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _hints(day: date, name: str) -> Sequence[str]:
    return (
        "<!--",
        f"{name}, {full_day(day)}: what went well? One line behind the # above, and below it as much as you like.",
        "To have it ready when somebody asks one day, tell it in five parts. Hints that stay are left out.",
        *(f"## {heading}: {question}" for heading, question in _STORY),
        "-->",
    )
