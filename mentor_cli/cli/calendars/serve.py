"""`mentor calendar serve`: everybody's own meetings as a feed to subscribe to, on this machine."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from mentor_cli.cli.calendars.feeds import BUSY_ONLY, FULL, Showing, feed_of, unstamped
from mentor_cli.cli.calendars.making import publications
from mentor_cli.cli.calendars.serving_faults import ServingFaults
from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.render import table
from mentor_cli.core.errors import MentorError, UsageError
from mentor_cli.core.ids import typed_id
from mentor_cli.core.time.identity import lasting_id
from mentor_cli.store.feeds import Feeds
from mentor_cli.store.given_feeds import GivenFeeds
from mentor_cli.store.sent import SentEvents

if TYPE_CHECKING:
    from mentor_cli.adapters.web.feed import Version
    from mentor_cli.cli.calendars.making import Made
    from mentor_cli.core.record import Record

_PORT = 8765
_UNDONE = "nothing new is given out"


def serve(
    call: Call,
    *,
    person: Sequence[str],
    port: int | None,
    url: str | None,
    busy_only: bool,
    links: bool,
    qr: bool,
    revoke: Sequence[str],
) -> Outcome:
    """The links, then the feed until somebody breaks it off."""
    feeds = Feeds(call.workspace.state)
    if revoke:
        return _revoked(call, feeds, revoke)
    number = _PORT if port is None else port
    if not 0 <= number < 65536:
        raise UsageError(f"--port {number} is no port", f"--port {_PORT}")
    if url is not None and not _is_address(url):
        raise UsageError(f"{url} is no web address", "--url https://calendar.example.org")
    if url is not None and "@" in urlsplit(url).netloc:
        problem = "--url has a name or password in it, which every link would show"
        raise UsageError(problem, "--url https://calendar.example.org")
    people = _people(call, person)
    if qr and len(people) != 1:
        raise UsageError("a code is for one person", "--qr --person ID")
    showing = BUSY_ONLY if busy_only else FULL
    names = _names(call, feeds, people, showing)
    if links or call.dry_run:
        return _links(names, url or f"http://127.0.0.1:{number}", with_code=_code if qr else _no_code)
    # Links that show less go on leading somewhere.
    shelf = Shelf(call, (BUSY_ONLY,) if busy_only else (FULL, BUSY_ONLY), people if person else ())
    return _served(call, names, number, url, shelf, qr)


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        is_whole = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False
    return is_whole and not (parts.query or parts.fragment) and url.isprintable() and " " not in url


def _people(call: Call, typed: Sequence[str]) -> list[Record]:
    if typed:
        return [call.workspace.find("people", one) for one in typed]
    call.workspace.require_whole("people")
    today = call.today().isoformat()
    return [one for one in call.workspace.usable("people") if (one.text("left") or "9999") >= today]


def _names(call: Call, feeds: Feeds, people: Sequence[Record], showing: Showing) -> dict[str, str]:
    """The secret name of each by their ids; a dry run makes none, and shows where there would be one."""
    keys = {one.id: showing.key(one) for one in people}
    if call.dry_run:
        known = feeds.all()
        return {who: known.get(key, f"NEW-{who}") for who, key in keys.items()}
    with call.workspace.locked():
        names = feeds.named(keys.values())
    return {who: names[key] for who, key in keys.items()}


def _revoked(call: Call, feeds: Feeds, typed: Sequence[str]) -> Outcome:
    people = [call.workspace.find("people", one) for one in typed]
    known = feeds.all()
    links = {one.id: [key for key in (FULL.key(one), BUSY_ONLY.key(one)) if key in known] for one in people}
    if not call.dry_run:
        with call.workspace.locked():
            for key in (key for keys in links.values() for key in keys):
                feeds.revoke(key)
    published = SentEvents.all_names(call.workspace.state)
    lines: list[str] = []
    for one in people:
        again = f"mentor calendar serve --links --person {typed_id(one.id)}"
        lines.append(f"{one.id}: the link leads nowhere any more; {again} makes another" if links[one.id]
                     else f"{one.id} has no link")  # fmt: skip
        if any(f"person/{known[key]}.ics" in published for key in links[one.id]):
            lines.append("  the file that publish --dir made of it stays until the next one: "
                         "mentor calendar publish --dir DIR")  # fmt: skip
        if f"person/{one.id}.ics" in published:
            lines.append(f"  revoking does not concern person/{one.id}.ics, made with --plain-names: "
                         "delete it where it was published")  # fmt: skip
    return Outcome({"links": [], "revoked": [who for who, keys in links.items() if keys]}, lines)


# -- links -------------------------------------------------------------------------------------------------


def _links(names: dict[str, str], base: str, with_code: Callable[[str], Iterator[str]]) -> Outcome:
    scheme, _, rest = base.partition("://")
    paths = {who: f"://{rest.rstrip('/')}/person/{name}.ics" for who, name in names.items()}
    found = {who: f"webcal{path}" for who, path in paths.items()}
    lines = [*table(list(found.items()), ("", ""), None)]
    for link in found.values():
        lines += with_code(link)
    rows = [{"person": who, "link": found[who], "address": f"{scheme}{path}"} for who, path in paths.items()]
    # A program that knows webcal:// tries http:// itself.
    notes = ["for a program that takes no webcal:// write https:// instead"] if rows and scheme == "https" else []
    return Outcome({"links": rows, "revoked": []}, lines, notes=notes)


def _no_code(link: str) -> Iterator[str]:
    yield from ()


def _code(link: str) -> Iterator[str]:
    """The link as a QR code, two rows of it a line; light fields are drawn, as terminals are dark."""
    try:
        import segno
    except ImportError:
        raise UsageError("nothing here can draw a code", "pip install 'mentor-cli[qr]'") from None
    rows = [[bool(dark) for dark in row] for row in segno.make(link, error="l", micro=False).matrix_iter(border=2)]
    if len(rows) % 2:
        rows.append([False] * len(rows[0]))
    signs = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
    for above, below in zip(rows[::2], rows[1::2], strict=True):
        yield "".join(signs[pair] for pair in zip(above, below, strict=True))


# -- serving -----------------------------------------------------------------------------------------------


class Shelf:
    """The calendars as they were given out last: one is new when something in it has changed, not when it was made.

    It has those that one of the `showings` writes, of the people named, or of everybody when nobody is.
    """

    def __init__(self, call: Call, showings: Sequence[Showing], people: Sequence[Record]) -> None:
        self._root, self._environ, self._showings = call.workspace.root, call.environ, showings
        # Where they lie is known from the start on: the workspace may be away for a while.
        self._feeds, self._given = Feeds(call.workspace.state), GivenFeeds(call.workspace.state)
        self._only = frozenset(map(lasting_id, people))
        self._held: dict[str, Version] = {}
        self._begun: dict[str, float] = {}
        self._faults = ServingFaults(self._root)
        self._lock = Lock()

    def find(self, name: str) -> Version | None:
        """The calendar of that secret name; None when the name does not hold. Raises Unready; the terminal is told why.

        Whoever had to wait gets what was made meanwhile, if its making began after they had asked.
        """
        from mentor_cli.adapters.web.feed import Unready

        asked = monotonic()
        with self._lock:
            begun = monotonic()
            call = Call(self._environ, workspace=self._root, quiet=True)
            key = None
            try:
                key = self._feeds.whose(name)
                if key and self._begun.get(key, asked) > asked:
                    return self._held[key]
                behind = self._behind(call, key) if key else None
                if key is None or behind is None:
                    return None
                found = self._now(call, key, *behind)
                self._begun[key] = begun
                return found
            except MentorError as error:
                self._faults.tell(call, error)
                # While a file is broken, readers keep what they have.
                if key and key in self._held:
                    return self._held[key]
                raise Unready from error

    def _behind(self, call: Call, key: str) -> tuple[Record, Showing] | None:
        """Whose calendar it is and what it shows."""
        people = [one for one in call.workspace.usable("people") if not self._only or lasting_id(one) in self._only]
        found = ((one, showing) for showing in self._showings for one in people if showing.key(one) == key)
        return next(found, None)

    def _now(self, call: Call, key: str, person: Record, showing: Showing) -> Version:
        from mentor_cli.adapters.web.feed import Version

        content = showing.write(call, person, self._remembered(call, person))
        held = self._held.get(key)
        if held is None or unstamped(held.content) != unstamped(content):
            shown = sha256(unstamped(content)).hexdigest()
            since = self._given.since(key, shown, call.now.replace(microsecond=0))
            held = self._held[key] = Version(content, sha256(content).hexdigest()[:32], since)
        return held

    def _remembered(self, call: Call, person: Record) -> Made:
        """The calendar; what it tells anew is remembered in the records, as an export does."""
        made = feed_of(call, person, _UNDONE)
        if publications(call, made.export):
            # Where nothing can be written, it is told all the same.
            with suppress(MentorError), call.workspace.locked():
                now = Call(self._environ, workspace=self._root, quiet=True)
                made = feed_of(now, person, _UNDONE)
                now.workspace.commit(publications(now, made.export))
        return made


def _served(call: Call, names: dict[str, str], port: int, url: str | None, shelf: Shelf, qr: bool) -> Outcome:
    from mentor_cli.adapters.web.feed import feed_server
    from mentor_cli.cli.screen import json_text, screen

    try:
        server = feed_server(port, shelf.find)
    except OSError as error:
        raise UsageError(f"port {port} cannot be used: {error.strerror}", "--port names another one") from error
    with server:
        here = f"http://127.0.0.1:{server.server_address[1]}"
        told = _links(names, url or here, with_code=_code if qr else _no_code)
        lines = (
            [json_text(told.document)]
            if call.json
            else [*told.lines, *told.notes, f"serving on {here}, Ctrl-C ends it"]
        )
        screen(sys.stdout).lines(lines, colour=False)
        sys.stdout.flush()
        server.serve_forever()
    return Outcome()


SERVE = Command(
    serve,
    "Everybody's own meetings as a feed that calendars subscribe to: read only, on this machine alone, each under a "
    "link that nobody can guess. What is given out names people but no addresses. A web server or a tunnel before it "
    "carries it further; --url says as what.",
    (
        Param("person", "Only the links of this person; others lead nowhere meanwhile.", ("--person",), many=True,
              metavar="ID", complete="people"),
        Param("port", f"The port, {_PORT} by itself; 0 takes any that is free.", ("--port",), "whole", metavar="N"),
        Param("url", "The address by which the feed is reached from elsewhere.", ("--url",), metavar="URL"),
        Param("busy_only", "Only when meetings are: no titles, people, places or notes. The links are others; they "
              "show no more when the feed is served without it.", ("--busy-only",), "flag"),
        Param("links", "Show the links and end.", ("--links",), "flag"),
        Param("qr", "Show the link as a code for a telephone, too.", ("--qr",), "flag"),
        Param("revoke", "Let the link of this person lead nowhere.", ("--revoke",), many=True, metavar="ID",
              complete="people"),
    ),
    examples=(
        "mentor calendar serve --links --person amina",
        "mentor calendar serve --revoke amina",
    ),
    writes=True,
    unlocked=True,
)  # fmt: skip
