"""Ids: file names that read well, do not collide between clones, and are valid on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

# Of ids that others are made of: of people and groups.
LONGEST_NAME = 48
_LONGEST_ID = 120
# Patterns are compiled where they are used: every command loads this module, hardly any makes an id.
_RESERVED = r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?"
_FORBIDDEN = r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]'
_GIVEN = r"[^\W_](?:[\w.-]*[^\W_])?"


def fold(identity: str) -> str:
    """The form in which ids are compared: NFC, case-folded."""
    return identity.casefold() if identity.isascii() else unicodedata.normalize("NFC", identity).casefold()


def typed_id(word: str) -> str:
    """The id as a shell wants it typed: files made by hand may have any name."""
    if all(sign.isalnum() or sign in "-_.:/" for sign in word):
        return word
    from shlex import quote

    return quote(word)


def typed_ids(words: Iterable[str]) -> str:
    """Several ids as one word, as `--people` takes them."""
    return ",".join(map(typed_id, words))


def every_id(record: Record) -> frozenset[str]:
    """Every id the record has or had, in the form in which ids are compared."""
    return frozenset(map(fold, (record.id, *record.texts("aliases"))))


def is_called(record: Record, name: str | None) -> bool:
    """True when the name is one that the record has or had, in whatever spelling."""
    return name is not None and fold(name) in every_id(record)


def by_every_id(people: Iterable[Record]) -> dict[str, Record]:
    """The people by each id they have or had, in the form in which ids are compared; a present id wins."""
    found = list(people)
    former = {fold(name): person for person in found for name in person.texts("aliases")}
    return {**former, **{fold(person.id): person for person in found}}


def present_id(name: str, people: Mapping[str, Record]) -> str:
    """The id that the person has now whom a record calls so; the name itself when nobody has or had it.

    `people` are those of `by_every_id`.
    """
    found = people.get(fold(name))
    return found.id if found else name


def present_ids(names: Iterable[str], people: Mapping[str, Record]) -> tuple[str, ...]:
    """The present ids of those named, once each."""
    return tuple(dict.fromkeys(present_id(name, people) for name in names))


def present_keys(said: Mapping[str, Any], people: Mapping[str, Record]) -> dict[str, Any]:
    """What is said of people, by their present ids."""
    return {present_id(name, people): value for name, value in said.items()}


def record_id(path: str) -> str:
    """The id a path in the workspace stands for: the file name without `.md`; a message's keeps its group's folder."""
    folder, _, rest = path.partition("/")
    name = rest if folder == "messages" else path.rpartition("/")[2]
    return name.removesuffix(".md")


def slug(text: str, longest: int = LONGEST_NAME) -> str:
    """The text as lower-case ASCII words joined by hyphens, cut at a word; `untitled` when nothing is left."""
    if not text.isascii():
        from anyascii import anyascii

        text = anyascii(unicodedata.normalize("NFC", text))
    words = re.findall(r"[a-z0-9]+", re.sub(r"['’`]", "", text.lower()))
    kept = ""
    for word in words:
        longer = f"{kept}-{word}" if kept else word[:longest]
        if len(longer) > longest:
            break
        kept = longer
    if not kept:
        return "untitled"
    return f"{kept}-x" if why_unusable(kept) else kept


def unused(identity: str, is_taken: Callable[[str], bool]) -> str:
    """The id itself, or with the first free number behind it."""
    number = 1
    candidate = identity
    while is_taken(candidate):
        number += 1
        candidate = f"{identity}-{number}"
    return candidate


def why_unusable(identity: str) -> str | None:
    """What is wrong with an id as a file name on Windows, macOS or Linux; None when nothing is."""
    if not identity or identity in (".", ".."):
        return "is empty"
    if re.search(_FORBIDDEN, identity):
        return 'holds one of < > : " / \\ | ? * or a control character'
    if identity[0] in "._" or identity.casefold() == "readme":
        return "begins with . or _ or is README, which are not records"
    if identity[-1] in ". " or identity[0] == " ":
        return "begins or ends with a space or a dot"
    if re.fullmatch(_RESERVED, identity.lower()):
        return "is a name that Windows keeps for itself"
    if len(identity.encode("utf-8")) > _LONGEST_ID:
        return f"is longer than {_LONGEST_ID} bytes"
    return None


def why_not_given(identity: str, longest: int = _LONGEST_ID) -> str | None:
    """What is wrong with an id that somebody wants to give to a record; None when nothing is.

    It can be typed without quotes and named in a task (`@ana`). Files made by hand may be called otherwise.
    """
    wrong = why_unusable(identity)
    if wrong:
        return wrong
    if not re.fullmatch(_GIVEN, identity):
        return "is no id: letters and digits make one, with - . or _ between them"
    if identity.lower().endswith(".md"):
        return "ends with .md, which is added to every file name"
    return f"is longer than {longest} characters" if len(identity) > longest else None


def better_id(typed: str, taken: Collection[str]) -> str:
    """The hint about an id that cannot be given: a free one that is like it. `taken` are folded ids."""
    words = slug(re.sub(r"\.md$", "", typed.strip(), flags=re.IGNORECASE))
    good = unused(words, lambda identity: fold(identity) in taken)
    return "letters, digits and hyphens always work" if words == "untitled" else f"such as {good}"


def taken_ids(records: Iterable[Record]) -> frozenset[str]:
    """The folded ids of the records, their former ones included: what a new record must not be called."""
    return frozenset(fold(name) for record in records for name in (record.id, *record.texts("aliases")))
