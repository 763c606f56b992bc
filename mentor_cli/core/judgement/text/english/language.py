"""Whether a text is English: by its script and by its small words."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.nouns import ABSTRACT, DELIVERABLE
from mentor_cli.core.judgement.text.english.qualities import ENGLISH, FOREIGN
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, CREATE, FINISH, VAGUE


def is_english(forms: tuple[str, ...]) -> bool:
    """False for another script or another language; short texts without a sign either way count as English."""
    words = [word for word in forms if word[0].isalpha()]
    if not words:
        return True
    latin = sum(1 for word in words if word[0] < "\u0250")
    if latin * 2 < len(words):
        return False
    english = sum(1 for word in words if word in ENGLISH)
    accented = sum(1 for word in words if not word.isascii())
    foreign = sum(1 for word in words if word in FOREIGN)
    if accented and (not _knows(words) or (accented > 1 and accented * 3 >= len(words))):
        foreign += accented
    if foreign == 0:
        return english > 0 or len(words) < 7 or _knows(words)
    return english > foreign or (english == foreign and _knows(words))


def _knows(words: list[str]) -> bool:
    return any(
        word in CREATE or word in FINISH or word in ACTIVITY or word in VAGUE or word in DELIVERABLE or word in ABSTRACT
        for word in words
    )
