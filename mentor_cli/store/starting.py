"""A new workspace: what goes into its folder, empty or as a copy of an example.

`mentor.yaml` comes last: a folder in which something was cut off half-way is no workspace yet.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

from mentor_cli.core.errors import UsageError
from mentor_cli.core.fieldtypes import nearest
from mentor_cli.core.ids import typed_id
from mentor_cli.core.yamltext import scalar
from mentor_cli.store import writing
from mentor_cli.store.settings import MARKER, read_settings
from mentor_cli.store.shipped import shipped
from mentor_cli.store.writing import Change

# The example of those who name none.
EXAMPLE = "buddy-group"
# The templates' names carry no dot, so that git does not read them there.
_FOR_GIT = {".gitignore": "gitignore", ".gitattributes": "gitattributes"}


def new_workspace(root: str, identity: str, programme: str, timezone: str) -> list[Change]:
    """`mentor.yaml` and what git needs. Raises UsageError when the folder is a workspace already."""
    text = _template("mentor.yaml").decode()
    for place, value in (("id", identity), ("programme", scalar(programme)), ("timezone", scalar(timezone))):
        text = text.replace(f"{{{place}}}", value)
    return _checked(root, [*_for_git(root), Change(MARKER, None, text.encode())])


def examples() -> tuple[str, ...]:
    """The names of the example programmes, that of those who name none first."""
    folder = shipped("examples")
    names = sorted(name for name in os.listdir(folder) if os.path.isfile(os.path.join(folder, name, MARKER)))
    return (EXAMPLE, *(name for name in names if name != EXAMPLE))


def chosen(typed: str, folder: str | None) -> tuple[str, str]:
    """Which example is meant by the word behind `--example`, and the folder for it.

    Without a folder the word names it, too: `--example try` is the first example in `try`, `--example career` the
    one of that name in `career`. Raises UsageError for a word that is nearly an example, or names none beside a folder.
    """
    names = examples()
    if typed in names:
        # Nobody named a folder where the option stood alone.
        return typed, folder or ("." if typed == EXAMPLE else typed)
    if folder is not None or nearest(typed, names):
        raise UsageError(f"there is no example {typed}", f"there are {', '.join(names)}")
    return EXAMPLE, typed


def tour(example: str) -> tuple[str, ...]:
    """The first commands of the walk that the example's README proposes, three of them."""
    text = writing.read_file(os.path.join(shipped("examples"), example, "README.md")).decode()
    return tuple(text.split("```")[1].strip().splitlines()[:3])


def copy_of_example(root: str, identity: str, example: str) -> list[Change]:
    """An example programme under an identity of its own. Raises UsageError when files of it are there already."""
    source = os.path.join(shipped("examples"), example)
    changes = [*_for_git(root)]
    for path in sorted(_files(source), key=lambda path: (path == MARKER, path)):
        content = writing.read_file(os.path.join(source, path))
        if path == MARKER:
            content = content.replace((read_settings(content).text("id") or "").encode(), identity.encode(), 1)
        changes.append(Change(path, None, content))
    return _checked(root, changes)


def _files(folder: str) -> Iterator[str]:
    """The paths of all files below the folder, with `/`, but for hidden ones."""
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name[0] not in "._"]
        for name in names:
            if name[0] not in "._":
                yield os.path.relpath(os.path.join(here, name), folder).replace(os.sep, "/")


def _for_git(root: str) -> Iterator[Change]:
    """`.gitignore` and `.gitattributes`; what a repository has there stays, missing lines are added at the end."""
    for name, template in _FOR_GIT.items():
        wanted = _template(template)
        before = writing.current(os.path.join(root, name))
        if before is None:
            yield Change(name, None, wanted)
            continue
        lines = before.splitlines()
        missing = [line for line in wanted.splitlines() if not line.startswith(b"#") and line not in lines]
        if missing:
            newline = b"\r\n" if b"\r\n" in before else b"\n"
            gap = b"" if before.endswith(b"\n") or not before else newline
            yield Change(name, before, before + gap + b"".join(line + newline for line in missing))


def _template(name: str) -> bytes:
    return writing.read_file(os.path.join(shipped("templates"), "workspace", name))


def _checked(root: str, changes: list[Change]) -> list[Change]:
    if os.path.lexists(os.path.join(root, MARKER)):
        hint = f"mentor --workspace {typed_id(root)}, or choose another folder"
        raise UsageError(f"{root} is a workspace already", hint)
    there = [
        change.path for change in changes if change.before is None and os.path.lexists(os.path.join(root, change.path))
    ]
    if there:
        shown = ", ".join(there[:5]) + (f" and {len(there) - 5} more" if len(there) > 5 else "")
        raise UsageError(f"{root} has files that would be overwritten: {shown}", "choose an empty folder")
    return changes
