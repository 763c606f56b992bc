"""A read-only feed on loopback: calendars by their secret names, nothing else, and no list of them (RFC 9110).

Whoever asks for anything but a name that holds gets the same 404. Nothing is read from disk by what was asked for.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

HOST = "127.0.0.1"
_NAMED = re.compile(r"/person/([A-Za-z0-9_-]{43})\.ics")
_SECONDS = 15


class Version(NamedTuple):
    """A calendar as it is now: its bytes, its tag, since when (aware, whole seconds)."""

    content: bytes
    tag: str
    since: datetime


class Unready(Exception):
    """The calendar is there, but cannot be made now."""


Find = Callable[[str], Version | None]


def feed_server(port: int, find: Find) -> ThreadingHTTPServer:
    """The server, listening on loopback alone. `find` gives the calendar of a name, None for one that does not hold.

    Raises OSError when the port is taken.
    """

    class Handler(_Handler):
        calendar_named = staticmethod(find)

    return _Server((HOST, port), Handler)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Calendars ask at the full hour, all at once.
    request_queue_size = 128

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever hangs up is nobody's concern; what went wrong here is told as always."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = _SECONDS
    calendar_named: Find

    def __getattr__(self, name: str) -> Callable[[], None]:
        """`do_GET` and `do_HEAD`, as the library calls them; for every other method a refusal."""
        if name in ("do_GET", "do_HEAD"):
            return self._answer
        if name.startswith("do_"):
            return self._refuse_method
        raise AttributeError(name)

    def version_string(self) -> str:
        """What `Server` says: no versions."""
        return "mentor"

    def log_message(self, format: str, *args: object) -> None:
        """Secret names belong into no log."""

    def _answer(self) -> None:
        # No body is read: what comes after it would be taken for the next question (RFC 9112 §9.6).
        has_body = "Content-Length" in self.headers or "Transfer-Encoding" in self.headers
        self.close_connection = self.close_connection or has_body
        # Some programs put a query behind a link, so that no cache answers them.
        named = _NAMED.fullmatch(self.path.partition("?")[0])
        try:
            found = self.calendar_named(named[1]) if named else None
        except Unready:
            self._send(HTTPStatus.SERVICE_UNAVAILABLE, b"This calendar cannot be made now.\n", {"Retry-After": "600"})
            return
        if found is None:
            self._send(HTTPStatus.NOT_FOUND, b"There is no such calendar.\n", {})
            return
        tags = {"ETag": f'"{found.tag}"', "Last-Modified": format_datetime(found.since, usegmt=True)}
        if self._is_known(found):
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self._headers({**tags, "Cache-Control": "private, no-cache"})
            return
        self._send(HTTPStatus.OK, found.content, {**tags, "Content-Type": "text/calendar; charset=utf-8"})

    def _is_known(self, found: Version) -> bool:
        """Whether whoever asks has it already; the tag goes before the day (RFC 9110 §13.2.2)."""
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            known = [tag.strip().removeprefix("W/") for tag in tags.split(",")]
            return "*" in known or f'"{found.tag}"' in known
        try:
            since = parsedate_to_datetime(self.headers.get("If-Modified-Since") or "")
        except ValueError:
            return False
        return found.since <= (since if since.tzinfo else since.replace(tzinfo=UTC))

    def _refuse_method(self) -> None:
        self.close_connection = True
        self._send(HTTPStatus.METHOD_NOT_ALLOWED, b"This feed can only be read.\n", {"Allow": "GET, HEAD"})

    def _send(self, status: HTTPStatus, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        usual = {"Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-cache"}
        self._headers({**usual, **headers, "Content-Length": str(len(content))})
        if self.command != "HEAD":
            self.wfile.write(content)

    def _headers(self, headers: dict[str, str]) -> None:
        if self.close_connection:
            headers = {**headers, "Connection": "close"}
        for name, value in {**headers, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}.items():
            self.send_header(name, value)
        self.end_headers()
