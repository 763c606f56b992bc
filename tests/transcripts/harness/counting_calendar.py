"""A calendar in memory that counts what it is asked, and lets something happen before one of its answers.

A real server is what `calendar_server` runs; this one is for what no real one does at a moment of our choice.
"""

from __future__ import annotations

import http.server
import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from urllib.parse import quote, unquote
from xml.sax.saxutils import escape

_MULTISTATUS = '<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">{}</d:multistatus>'
_ROW = (
    "<d:response><d:href>{}</d:href><d:propstat><d:prop>{}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
    "</d:response>"
)
_ITSELF = _ROW.format("/cal/", "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>")
Happening = Callable[["CountingCalendar", str, str], None]


class GoesAway(Exception):
    """Raised by a happening: the server breaks the connection off without an answer."""


class CountingCalendar:
    """What lies there by the name of the event; how often it was asked what, over how many connections."""

    def __init__(self) -> None:
        self.events: dict[str, str] = {}
        self.asked: Counter[str] = Counter()
        self.connections = 0
        self.url = ""
        # Called before each answer with the method and the path.
        self.before: Happening = lambda calendar, method, path: None

    def tag(self, name: str) -> str:
        """As long as it is the same event, the same."""
        return f'"{sha256(self.events[name].encode()).hexdigest()[:16]}"' if name in self.events else ""

    def answer(self, method: str, path: str, body: str, wanted: str, unwanted: str) -> tuple[int, str, str]:
        """The status, the tag and the body of the answer."""
        self.asked[method] += 1
        self.before(self, method, path)
        name = unquote(path.rpartition("/")[2])
        if method == "PROPFIND":
            rows = (_ROW.format(_path(one), f"<d:getetag>{self.tag(one)}</d:getetag>") for one in self.events)
            return 207, "", _MULTISTATUS.format(_ITSELF + "".join(rows))
        if method == "REPORT":
            names = [unquote(href.rpartition("/")[2]) for href in re.findall("<d:href>(.*?)</d:href>", body)]
            return 207, "", _MULTISTATUS.format("".join(self._held(one) for one in names if one in self.events))
        if (wanted and self.tag(name) != wanted) or (unwanted == "*" and name in self.events):
            return 412, "", ""
        if method == "DELETE":
            return (204, "", "") if self.events.pop(name, None) else (404, "", "")
        self.events[name] = body
        return 201, self.tag(name), ""

    def _held(self, name: str) -> str:
        data = f"<d:getetag>{self.tag(name)}</d:getetag><c:calendar-data>{escape(self.events[name])}</c:calendar-data>"
        return _ROW.format(_path(name), data)


def _path(name: str) -> str:
    return "/cal/" + quote(name, safe="")


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    calendar: CountingCalendar

    def setup(self) -> None:
        self.calendar.connections += 1
        super().setup()

    def hand_over(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        guards = (self.headers.get("If-Match", ""), self.headers.get("If-None-Match", ""))
        try:
            status, tag, text = self.calendar.answer(self.command, self.path, body, *guards)
        except GoesAway:
            self.close_connection = True
            return
        with suppress(OSError):
            self.send_response(status)
            if tag:
                self.send_header("ETag", tag)
            if text:
                self.send_header("Content-Type", "text/xml; charset=utf-8")
            self.send_header("Content-Length", str(len(text.encode())))
            self.end_headers()
            self.wfile.write(text.encode())

    def log_message(self, format: str, *args: object) -> None:
        pass


for method in ("PROPFIND", "REPORT", "PUT", "DELETE"):
    setattr(_Handler, f"do_{method}", _Handler.hand_over)


@contextmanager
def counting() -> Iterator[CountingCalendar]:
    """The calendar on loopback, until the test is over."""
    calendar = CountingCalendar()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"calendar": calendar}))
    server.daemon_threads = True
    calendar.url = f"http://127.0.0.1:{server.server_address[1]}/cal/"
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield calendar
    server.shutdown()
    server.server_close()
