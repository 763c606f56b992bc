"""Titles: the one a text begins with, or one made from its first thought, cut at a word."""

from __future__ import annotations

import re

LONGEST = 60
_FEWEST_WORDS = 3
# Where a first thought ends: a sentence, a clause, a reason.
_BREAK = r"[.;:!?…]+(?:\s|$)|,\s|\s[–—-]\s|\s\(|\s(?:so that|because|so I can|in order to)\s"
# A title that was cut does not end with one of these.
_WEAK = frozenset((
    "a", "an", "and", "as", "at", "before", "but", "by", "each", "every", "for", "from", "have", "i", "in", "into",
    "is", "it", "my", "no", "not", "of", "on", "one", "or", "our", "per", "so", "that", "the", "their", "them", "then",
    "this", "to", "until", "which", "who", "with", "your",
))  # fmt: skip


def apart(typed: str) -> tuple[str, str]:
    """The `# title` that what was typed or piped in begins with, else an empty one, and the text below it."""
    text = typed.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff").strip()
    heading = re.match(r"#[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*(?:\n|$)", text)
    return (" ".join(heading[1].split()), text[heading.end() :].strip()) if heading else ("", text)


def short_title(text: str, longest: int = LONGEST) -> str:
    """The text as a title of at most so many characters; the whole text when it is short and one thought."""
    words = " ".join(text.split())
    thought = words
    for match in re.finditer(_BREAK, words):
        if len(words[: match.start()].split()) >= _FEWEST_WORDS:
            thought = words[: match.start()]
            break
    # Hashes at the end of a heading are no words in Markdown.
    bare = re.sub(r"\s+#+$", "", thought.rstrip(" .,;:!?"))
    return _cut(bare, longest) or words[:longest]


def _cut(thought: str, longest: int) -> str:
    if len(thought) <= longest:
        return thought
    if " " not in thought[: longest + 1]:
        return thought[:longest]
    kept = thought[: longest + 1].rsplit(" ", 1)[0].split()
    while len(kept) > _FEWEST_WORDS and kept[-1].strip(",;:").casefold() in _WEAK:
        kept.pop()
    return " ".join(kept).rstrip(",;:")
