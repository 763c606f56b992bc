"""The journal of answers that were taken: `.mentor/replies/EVENT/ANSWER.json`, committed, one file an answer.

With it an answer that is read once more, perhaps in another clone, does not undo what was written since.
"""

from __future__ import annotations

import json
import os

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.invitations.replies import Taken
from mentor_cli.store import writing
from mentor_cli.store.writing import Change

_FOLDER = ".mentor/replies"


def read_taken(root: str, event: str) -> tuple[Taken, ...]:
    """The answers taken for one event. Raises UnusableFile."""
    folder = f"{_FOLDER}/{event}"
    try:
        names = sorted(name for name in os.listdir(os.path.join(root, folder)) if name.endswith(".json"))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise UnusableFile(f"{folder} cannot be read: {error.strerror}", "check its permissions") from error
    return tuple(_taken(root, f"{folder}/{name}") for name in names)


def taking(event: str, taken: Taken) -> Change:
    """The change that notes it."""
    content = {key: value for key, value in taken._asdict().items() if key != "name"}
    text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
    return Change(f"{_FOLDER}/{event}/{taken.name}.json", None, text.encode())


def _taken(root: str, path: str) -> Taken:
    try:
        values = json.loads(writing.read_file(writing.inside(root, path)))
        texts = {key: str(values[key]) for key in ("session", "person", "answer", "stamp")}
        return Taken(name=os.path.basename(path).removesuffix(".json"), sequence=int(values["sequence"]), **texts)
    except OSError as error:
        raise UnusableFile(f"{path} cannot be read: {error.strerror}", "check its permissions") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        hint = f"it was changed since it was written: git checkout HEAD -- {path}"
        raise UnusableFile(f"{path} cannot be read as an answer", hint) from error
