"""`mentor init`: a workspace, empty or with an example programme."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator, Mapping

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.store.committing import commit
from mentor_cli.store.starting import EXAMPLE, chosen, copy_of_example, new_workspace, tour
from mentor_cli.store.workspace import find_root
from mentor_cli.store.writing import Change

_NEXT = (
    'mentor people add "Rosa Delgado" --email rosa@example.org --roles buddy',
    'mentor groups add "Thursday buddies" --kind buddy-group --members rosa --day thu --at 18:00',
    "mentor new-session buddy --group thursday",
)


def init(
    call: Call, *, folder: str | None, example: str | None, programme: str | None, timezone: str | None, git: bool
) -> Outcome:
    """Write the files of a new workspace; nothing that is there is overwritten."""
    example, typed = chosen(example, folder) if example else (None, folder or ".")
    root = os.path.abspath(os.path.expanduser(typed))
    if os.path.exists(root) and not os.path.isdir(root):
        raise UsageError(f"{typed} is a file", "name a folder")
    if example and (programme or timezone):
        raise UsageError("the example has a programme and a zone of its own", "leave --programme and --timezone out")
    identity = _new_id()
    if example:
        changes = copy_of_example(root, identity, example)
    else:
        zone = _checked_zone(timezone) if timezone else _zone_here(call.environ)
        changes = new_workspace(root, identity, programme or _named_after(root), zone)
    above = find_root(os.path.dirname(root))
    if not call.dry_run:
        _write(root, changes)
        if git:
            _start_git(root)
    return Outcome(
        document={"id": identity, "path": root, "files": [change.path for change in changes]},
        lines=_lines(typed, changes, tour(example) if example else _NEXT),
        notes=(f"note: this lies inside of the workspace {above}, which does not see it",) if above else (),
        changes=changes if call.dry_run else (),
    )


def _write(root: str, changes: list[Change]) -> None:
    try:
        os.makedirs(root, exist_ok=True)
    except OSError as error:
        raise UnusableFile(f"{root} cannot be made: {error.strerror}", "choose another folder") from error
    commit(root, changes)


def _start_git(root: str) -> None:
    from mentor_cli.adapters.git.starting import repository_above, start_repository

    if not repository_above(root):
        start_repository(root)


def _new_id() -> str:
    from uuid import uuid4

    return str(uuid4())


def _checked_zone(name: str) -> str:
    from mentor_cli.core.time.zones import zone

    return zone(name).key


def _zone_here(environ: Mapping[str, str]) -> str:
    """The zone of this machine as far as it says; else UTC."""
    from mentor_cli.core.time.zones import zone

    link = os.path.realpath("/etc/localtime")
    for name in (environ.get("TZ", "").lstrip(":"), link.partition("/zoneinfo/")[2]):
        try:
            if name:
                return zone(name).key
        except UsageError:
            continue
    return "UTC"


def _named_after(root: str) -> str:
    words = os.path.basename(root).replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:] or "Our programme"


def _lines(typed: str, changes: list[Change], next_: tuple[str, ...]) -> Iterator[str]:
    yield f"{os.path.join(typed, 'mentor.yaml') if typed != '.' else 'mentor.yaml'} · {len(changes)} files"
    yield ""
    yield "next:"
    if typed != ".":
        yield f"  cd {shlex.quote(typed)}"
    yield from (f"  {line}" for line in next_)


INIT = Command(
    init,
    "Make a workspace: a folder with mentor.yaml, in which everything else is a record. Nothing that is there already "
    "is overwritten; in a git repository only .gitignore and .gitattributes get a line.",
    (
        Param("folder", "The folder; it is made when it is not there.", metavar="DIR"),
        Param("example", "Begin with an example: a buddy group, six weeks in, or the one that is named. Without DIR "
              "the name is the folder, too.", ("--example",), metavar="[NAME]", complete="examples", bare=EXAMPLE),
        Param("programme", "What the programme is called.", ("--programme",), metavar="NAME"),
        Param("timezone", "The zone of times that name no other; this machine's when not said.", ("--timezone",),
              metavar="ZONE", complete="field:mentor.yaml.timezone"),
        Param("git", "Make it a git repository, if it does not lie in one.", ("--git",), "flag"),
    ),
    examples=(
        'mentor init --programme "Evening course" --timezone Europe/London --git',
        "mentor init --example try",
        "mentor init peers --example community",
    ),
    writes=True,
    unlocked=True,
)  # fmt: skip
