"""People's words on plain lines, so that none of them becomes a heading or a task by accident."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mentor_cli.core.tasks import tasks

# With one of these a line of Markdown is something else than words.
_SIGNS_AT_THE_START = "#>|+*~=`-[<"
# Who speaks in a step, where these are more than one person.
_SEVERAL = frozenset(("all", "both", "guests", "members", "mentees", "mentors", "others", "peers", "trainees"))
_LIST_ITEM = r"(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?"


def one_line(words: str) -> str:
    """People's words on one line, to stand behind other words."""
    return " ".join(words.split()).replace("<!--", "\\<!--")


def whole_line(words: str) -> str:
    """People's words on one line that they begin themselves, escaped so that they stay words."""
    plain = " ".join(words.split())
    number = re.match(r"\d{1,9}(?=[.)])", plain)
    if number:
        return f"{number[0]}\\{plain[number.end() :]}"
    return f"\\{plain}" if plain[:1] in _SIGNS_AT_THE_START else plain


def listed(names: Sequence[str]) -> str:
    """`Rosa, Amina and Owen`."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def as_items(markdown: str) -> list[str]:
    """A text that people wrote as plain list items: one for each of its own items, and for each paragraph.

    Of a task stay the words, whose it is and whether it is done; it is one on its own page only.
    """
    items: list[str] = []
    begun = False
    for line in markdown.split("\n"):
        words = line.strip()
        if re.match(_LIST_ITEM, words) or not begun:
            items += [words] if words else []
        elif words:
            items[-1] = f"{items[-1]} {words}"
        begun = bool(words)
    told = (_told(item) for item in items)
    return [f"- {whole_line(words)}" for words in told if words]


def _told(item: str) -> str:
    task = next(iter(tasks(item)), None)
    if task:
        about = ([task.person] if task.person else []) + (["done"] if task.done else [])
        return f"{task.text} ({', '.join(about)})" if about else task.text
    mark = re.match(_LIST_ITEM, item)
    return item[mark.end() :] if mark else item


def who_speaks(speaks: str | None, silent: str | None) -> str:
    """`owner speaks, peers only listen`; empty where nothing is said about it."""
    who = [f"{one_line(speaks)} speak{'' if are_many(speaks) else 's'}"] if speaks else []
    who += [f"{one_line(silent)} only listen{'' if are_many(silent) else 's'}"] if silent else []
    return ", ".join(who)


def step_line(title: str, minutes: int, speaks: str | None, silent: str | None) -> str:
    """A step as the agenda lists it: `- 4 min Look deeper: peers speak, owner only listens`."""
    who = who_speaks(speaks, silent)
    return f"- {minutes} min {one_line(title)}{f': {who}' if who else ''}"


def are_many(words: str) -> bool:
    """Whether those who speak or listen in a step are several: `peers speak`, `the other one speaks`."""
    return words in _SEVERAL
