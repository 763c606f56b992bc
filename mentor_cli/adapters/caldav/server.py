"""One calendar on a CalDAV server, event by event: what is there, and putting and taking away only what was seen there.

Writing says what it takes the place of (If-Match, If-None-Match: RFC 9110 §13.1), so that whoever was quicker wins.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit

from caldav.davclient import DAVClient, DAVResponse
from caldav.lib.error import AuthorizationError, DAVError

from mentor_cli.adapters.caldav.bounded import BoundedSession
from mentor_cli.core.errors import UnusableFile, UsageError

_LISTING = """<?xml version="1.0" encoding="utf-8"?>
<d:propfind xmlns:d="DAV:"><d:prop><d:getetag/><d:resourcetype/></d:prop></d:propfind>"""
_MULTIGET = """<?xml version="1.0" encoding="utf-8"?>
<c:calendar-multiget xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">
<d:prop><d:getetag/><c:calendar-data/></d:prop>{}</c:calendar-multiget>"""
_PRIVILEGES = """<?xml version="1.0" encoding="utf-8"?>
<d:propfind xmlns:d="DAV:"><d:prop><d:current-user-privilege-set/></d:prop></d:propfind>"""
# Those of RFC 3744 §3 that let one put events into a calendar.
_WRITING = ("all", "write", "write-content", "bind")
_DAV, _CALDAV = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"
_AT_ONCE = 200
_SUCH_AS = "such as https://cal.example.org/rosa/thursday/"
_ONE_CALENDAR = "name the address of one calendar, as its settings show it on the server"
_LATER = "nothing more was written; try again later"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Held(NamedTuple):
    """One event on the server: its tag, and what it holds."""

    tag: str
    content: str


class CalendarServer:
    """The calendar of that URL, which `checked_url` gave.

    All its methods raise UnusableFile, in words, when the server does not do as asked.
    """

    def __init__(
        self, url: str, user: str, password: str, seconds: float = 60.0, waiting: Callable[[], None] = lambda: None
    ) -> None:
        self.url = url
        self.host = urlsplit(url).netloc
        self._user = user
        # The library has no types here: whatever answers `request` may take the place of its session.
        client: Any = DAVClient(self.url, username=user, password=password)
        self._session = client.session = BoundedSession(self.url, seconds, waiting)
        self._client = client

    def listing(self) -> dict[str, str]:
        """The tag of every event by its name, the last part of its address."""
        answer = self._asked(lambda: self._client.propfind(self.url, _LISTING, 1), (207,))
        found = {}
        is_calendar = False
        itself = urlsplit(self.url).path.rstrip("/").rpartition("/")[2]
        for name, row in self._rows(answer):
            kinds = row.find(f".//{_DAV}resourcetype")
            if kinds is not None and len(kinds):
                is_calendar = is_calendar or (name == unquote(itself) and kinds.find(f"{_CALDAV}calendar") is not None)
                continue
            found[name] = row.findtext(f".//{_DAV}getetag") or ""
        if not is_calendar:
            raise UnusableFile(f"{self.url} is no calendar", _ONE_CALENDAR)
        return found

    def check_writable(self) -> None:
        """Raises UnusableFile when the server says that nothing may be put there; not all say (RFC 3744 §5.4)."""
        answer = self._asked(lambda: self._client.propfind(self.url, _PRIVILEGES, 0), (207,))
        held = [one.tag for _, row in self._rows(answer) for one in row.iterfind(f".//{_DAV}privilege/*")]
        if held and not any(f"{_DAV}{name}" in held for name in _WRITING):
            raise self._refused("Forbidden")

    def fetch(self, names: Iterable[str]) -> dict[str, Held]:
        """The events of these names that are there."""
        wanted = list(names)
        found = {}
        for at in range(0, len(wanted), _AT_ONCE):
            hrefs = "".join(f"<d:href>{_path(self._at(name))}</d:href>" for name in wanted[at : at + _AT_ONCE])
            body = _MULTIGET.format(hrefs)
            answer = self._asked(partial(self._client.report, self.url, body, 1), (207,))
            for name, row in self._rows(answer):
                content = row.findtext(f".//{_CALDAV}calendar-data")
                if content:
                    found[name] = Held(row.findtext(f".//{_DAV}getetag") or "", content)
        return found

    def put(self, name: str, content: str, tag: str) -> str | None:
        """Put the event there in place of the one with that tag, or as a new one when the tag is empty.

        Gives its new tag, empty where the server does not tell; None when somebody else was quicker.
        """
        guard = {"If-Match": tag} if tag else {"If-None-Match": "*"}
        headers = {"Content-Type": "text/calendar; charset=utf-8", **guard}
        answer = self._asked(lambda: self._client.put(self._at(name), content, headers), (200, 201, 204, 409, 412))
        return None if answer.status in (409, 412) else str(answer.headers.get("etag") or "")

    def delete(self, name: str, tag: str) -> bool:
        """Take the event with that tag away; False when somebody else was quicker."""
        ask = self._client.request
        answer = self._asked(lambda: ask(self._at(name), "DELETE", "", {"If-Match": tag}), (200, 204, 404, 412))
        return answer.status != 412

    def _at(self, name: str) -> str:
        # A slash in a name is part of it: it must not lead to another folder.
        return urljoin(self.url, quote(name, safe=""))

    def _rows(self, answer: DAVResponse) -> Iterator[tuple[str, Any]]:
        """The name and the element of every response."""
        tree = answer.tree
        if tree is None or tree.tag != f"{_DAV}multistatus":
            raise self._unreadable()
        for row in tree.iterfind(f"{_DAV}response"):
            href = row.findtext(f"{_DAV}href") or ""
            yield unquote(urlsplit(href).path.rstrip("/").rpartition("/")[2]), row

    def _asked(self, ask: Callable[[], DAVResponse], fine: tuple[int, ...]) -> DAVResponse:
        self._session.begin()
        try:
            with _quiet():
                answer = ask()
        except AuthorizationError as error:
            if self._client.auth is None:
                raise self._refused_unasked() from error
            raise self._refused(getattr(error, "reason", "")) from error
        except (DAVError, SyntaxError, ValueError, NotImplementedError) as error:
            # What is no XML at all is a SyntaxError of the parser.
            raise self._unreadable() from error
        if answer.status in (401, 403, 405):
            raise self._refused("Forbidden" if answer.status != 401 else "")
        if answer.status < 400 and _is_page(answer):
            raise UnusableFile(f"{self.url} is a web page, not a calendar", _ONE_CALENDAR)
        if answer.status == 404:
            raise UnusableFile(f"there is no calendar {self.url}", "name the address as the server's settings show it")
        if answer.status in (429, 503):
            raise UnusableFile(f"{self.host} is too busy", _LATER)
        if answer.status < 300 and answer.status not in fine:
            raise self._unreadable()
        if answer.status not in fine:
            # Web servers answer so at a port at which they expect TLS.
            over_tls = answer.status == 400 and self.url.startswith("http://")
            hint = "if it wants TLS, its address begins with https://" if over_tls else _LATER
            raise UnusableFile(f"{self.host} answers {answer.status}", hint)
        return answer

    def _refused_unasked(self) -> UnusableFile:
        return UnusableFile(
            f"{self.host} refuses without asking for a name and a password",
            f"it may want them at another address: {_ONE_CALENDAR}; --user and --password-command, or the system's "
            "keyring, tell them to a server that asks",
        )

    def _refused(self, reason: str) -> UnusableFile:
        if reason in ("Forbidden", "Method Not Allowed"):
            return UnusableFile(f"{self._user} may not do that in {self.url}: it is read-only", "ask who owns it")
        return UnusableFile(f"{self.host} does not accept the name {self._user} with that password",
                            "check both; many servers want a password made for apps")  # fmt: skip

    def _unreadable(self) -> UnusableFile:
        return UnusableFile(f"{self.host} does not answer as a calendar does", "name the address of one calendar")


@contextmanager
def _quiet() -> Iterator[None]:
    """The library tells the root logger, which is the screen, of each answer that it cannot read; we do so in words."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)


def _is_page(answer: DAVResponse) -> bool:
    if str(answer.headers.get("content-type") or "").partition(";")[0].strip().lower() == "text/html":
        return True
    return str(answer.raw)[:200].lstrip().lower().startswith(("<!doctype html", "<html"))


def checked_url(url: str) -> str:
    """The URL of a calendar, in the one form in which it is remembered: without a name, with a slash at its end.

    Raises UsageError for one that would give the password away, or that is none.
    """
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        raise UsageError(f"{url} is no address of a calendar", _SUCH_AS) from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UsageError(f"{url} is no address of a calendar", _SUCH_AS)
    if parts.query or parts.fragment:
        hint = f"leave out what follows: {url.partition('?')[0].partition('#')[0]}"
        raise UsageError("the address is that of an export or a page, not of a calendar", hint)
    if parts.password:
        raise UsageError("the address holds a password", "leave it out: --password-command, or the system's keyring")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise UsageError(f"{parts.hostname} would be told the password in the clear", f"use https://{parts.hostname}")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    path = parts.path if parts.path.endswith("/") else f"{parts.path}/"
    return f"{parts.scheme}://{host}{port}{path}"


def _path(url: str) -> str:
    from xml.sax.saxutils import escape

    return escape(urlsplit(url).path)
