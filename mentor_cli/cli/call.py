"""One call of one command: the options everybody has, the clock, the workspace, and who is asking."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime, tzinfo
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.findings import Finding
from mentor_cli.core.ids import typed_id
from mentor_cli.core.record import Record
from mentor_cli.core.time import clock
from mentor_cli.core.time.wording import when_near
from mentor_cli.store.workspace import Workspace, find_root

if TYPE_CHECKING:
    from mentor_cli.core.time.wallclock import Moment


class Call:
    """What a command may ask of the world around it."""

    def __init__(
        self,
        environ: Mapping[str, str],
        *,
        workspace: str | None = None,
        json: bool = False,
        quiet: bool = False,
        as_: str | None = None,
        dry_run: bool = False,
    ) -> None:
        self.environ = environ
        self.json, self.quiet, self.dry_run = json, quiet, dry_run
        self._named_workspace, self._as = workspace, as_

    @cached_property
    def now(self) -> datetime:
        """The present moment with its offset; fixed by `MENTOR_NOW`."""
        return clock.now(self.environ, lambda: datetime.now(UTC))

    @cached_property
    def has_workspace(self) -> bool:
        """Whether there is a workspace here at all."""
        return self._root() is not None

    @property
    def names_workspace(self) -> bool:
        """Whether the command line or the environment says where the workspace is."""
        return bool(self._named_workspace or self.environ.get("MENTOR_WORKSPACE"))

    @cached_property
    def workspace(self) -> Workspace:
        """The workspace of this call; raises UnusableFile when there is none."""
        root = self._root()
        if root is None:
            named = self._named_workspace or self.environ.get("MENTOR_WORKSPACE")
            if named:
                raise UnusableFile(f"{named} is no workspace: it has no mentor.yaml", f"mentor init {typed_id(named)}")
            raise UnusableFile(
                "there is no workspace here or in a folder above",
                "mentor init makes one here; --workspace DIR names another",
            )
        return Workspace(root, self.environ)

    def _root(self) -> str | None:
        named = self._named_workspace or self.environ.get("MENTOR_WORKSPACE")
        if named:
            root = os.path.abspath(os.path.expanduser(named))
            return root if os.path.isfile(os.path.join(root, "mentor.yaml")) else None
        try:
            return find_root(os.getcwd())
        except FileNotFoundError as gone:
            raise UnusableFile("the folder you are in was deleted", "cd to one that is there") from gone

    # -- who and when --------------------------------------------------------------------------------------

    @cached_property
    def me(self) -> Record | None:
        """The person who is asking, as far as anything tells; asked at a terminal only by `require_me`."""
        from mentor_cli.adapters.git import setting

        if self._as:
            return self.workspace.find("people", self._as)
        if named := self.environ.get("MENTOR_ME"):
            return self._named_elsewhere(named, "MENTOR_ME")
        if named := setting(self.workspace.root, "mentor.me", self.environ):
            return self._named_elsewhere(named, "git config mentor.me")
        address = setting(self.workspace.root, "user.email", self.environ)
        if not address:
            return None
        mine = [p for p in self.workspace.usable("people") if address.casefold() in map(str.casefold, p.texts("email"))]
        return mine[0] if len(mine) == 1 else None

    def _named_elsewhere(self, named: str, where: str) -> Record:
        """The person that a setting names; it was made long ago, so a mistake in it says where it stands."""
        try:
            return self.workspace.find("people", named)
        except UsageError as wrong:
            raise type(wrong)(f"{wrong.message}, which {where} names", wrong.hint) from wrong

    def require_me(self) -> Record:
        """The person who is asking; raises UsageError when nothing tells and there is no terminal to ask at."""
        if self.me:
            return self.me
        if self.interactive:
            from mentor_cli.cli.asking import ask

            people = ", ".join(person.id for person in self.workspace.usable("people"))
            return self.workspace.find("people", ask(f"Who are you? ({people})"))
        self.workspace.require_whole("people")
        raise UsageError("nothing tells who you are", "--as ID, or once for all: git config mentor.me ID")

    @property
    def default_zone(self) -> ZoneInfo:
        """The workspace's zone, UTC when it names none."""
        from mentor_cli.core.time.zones import workspace_zone

        return workspace_zone(self.workspace.settings)

    def zone_of(self, record: Record | None) -> ZoneInfo:
        """The zone of a person or a group, else the workspace's."""
        named = record.text("timezone") if record else None
        return ZoneInfo(named) if named else self.default_zone

    def there(self, moment: Moment, person: Record | None) -> Moment | None:
        """The moment on a person's own clock; None where they name a zone that nobody can read."""
        if person and person.fault("timezone"):
            return None
        return moment.within(self.zone_of(person))

    def today(self, owner: Record | None = None) -> date:
        """Today on the owner's calendar; without an owner on the workspace's."""
        zone: tzinfo = self.zone_of(owner)
        return self.now.astimezone(zone).date()

    def when(self, start: Moment) -> str:
        """When it is in words, on its own clock: `Tue 1 Dec 18:00`, with the year when that is far."""
        return when_near(start.local, self.today())

    # -- the terminal --------------------------------------------------------------------------------------

    @property
    def interactive(self) -> bool:
        """True when questions can be asked: a person sits at both ends."""
        return not self.json and sys.stdin.isatty() and sys.stderr.isatty()

    @cached_property
    def width(self) -> int | None:
        """Columns of the terminal; None when the output goes elsewhere and nothing is cut."""
        if not sys.stdout.isatty():
            return None
        from shutil import get_terminal_size

        return get_terminal_size((100, 24)).columns

    @property
    def colour(self) -> bool:
        """Colour only repeats what the text says, and only on a terminal."""
        return sys.stdout.isatty() and not self.environ.get("NO_COLOR") and self.environ.get("TERM") != "dumb"

    def skipped(self) -> list[dict[str, object]]:
        """What is wrong with the files read so far, for the `skipped` key of lists."""
        return [finding.as_json() for finding in self.workspace.skipped()]

    def when_empty(self, said: str, *kinds: str) -> tuple[str, ...]:
        """The note that there is nothing of these kinds; none where a folder of theirs cannot be looked into, which is
        told anyway.
        """
        return () if any(map(self.workspace.shut, kinds)) else (said,)

    def source_line(self, finding: Finding) -> str | None:
        """The line of the file that a finding points at."""
        root = self._root()
        if not (finding.path and finding.line and finding.length) or root is None:
            return None
        from mentor_cli.store.writing import read_file

        try:
            text = read_file(os.path.join(root, finding.path)).decode("utf-8-sig", "replace")
        except OSError:
            return None
        lines = text.split("\n")
        return lines[finding.line - 1].rstrip("\r") if finding.line <= len(lines) else None
