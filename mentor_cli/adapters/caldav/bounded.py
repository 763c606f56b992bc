"""A session of HTTP requests that ends: bounded in time and size, and with nobody but the server that was named."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.client import HTTPException, LineTooLong
from time import monotonic
from typing import Any, TypeVar
from urllib.parse import urljoin, urlsplit

from requests import Response, Session
from requests.exceptions import ChunkedEncodingError, RequestException, SSLError, Timeout
from requests.exceptions import ConnectionError as Unreachable

from mentor_cli.core.errors import UnusableFile

# Far more than a calendar of thousands of meetings takes.
LARGEST = 50 * 2**20
_SECONDS = 60.0
_PATIENCE = 5.0
_PIECE = 1 << 16
_MOST_REDIRECTS = 5
_NOTHING_WRITTEN = "nothing more was written; run it again when the server answers"
_CHECK = "check the URL in a browser"
_PORT = "check the address and its port"
_WANTS_TLS = "; if it wants TLS, its address begins with https://"
_NO_BUNDLE = (
    "the certificates to trust cannot be read",
    "REQUESTS_CA_BUNDLE must name a file with the certificates to trust; without it the usual ones are",
)
# By the number with which OpenSSL refuses a certificate.
_DATED = {9: "is not valid yet", 10: "has expired"}
_OTHER_NAME = (62, 64)
_Given = TypeVar("_Given")


class BoundedSession:
    """Requests to one server. Raises UnusableFile, in words, whatever it does.

    What belongs together, such as a request and the same one with the password, ends within `seconds`; `waiting` is
    called, once, when the server lets wait.
    """

    def __init__(self, url: str, seconds: float = _SECONDS, waiting: Callable[[], None] = lambda: None) -> None:
        self._session = Session()
        self._home = _origin(url)
        self._seconds = seconds
        self._until = monotonic() + seconds
        self._waiting = waiting
        self._told = False

    def begin(self) -> None:
        """What is asked from here on belongs together."""
        self._until = monotonic() + self._seconds

    def request(self, method: str, url: str, **given: Any) -> Response:
        """The whole answer. Redirects are followed on the same server only: others would be sent the password."""
        for _ in range(_MOST_REDIRECTS):
            answer = self._within(partial(self._whole, method, url, given))
            if answer.status_code not in (301, 302, 307, 308):
                return answer
            url = self._sent_on(url, str(answer.headers.get("location") or "").strip())
        raise UnusableFile(f"{self._name} sends on and on", _CHECK)

    def _sent_on(self, url: str, place: str) -> str:
        """The address on the same server that an answer leads to. Raises UnusableFile for any other."""
        if not place:
            raise UnusableFile(f"{self._name} sends on, and does not say where", _CHECK)
        try:
            there = urljoin(url, place)
            origin = _origin(there)
        except ValueError:
            origin = ("", "", 0)
        if origin[0] not in ("http", "https") or not origin[1]:
            raise UnusableFile(f"{self._name} sends on to what is no address of a server: {place[:80]}", _CHECK)
        if origin != self._home:
            raise UnusableFile(
                f"{self._name} sends on to another server: {_host(origin)}",
                "the password goes to nobody else; if that is right, name that server's URL yourself",
            )
        return there

    def close(self) -> None:
        """Let go of the connections."""
        self._session.close()

    def _whole(self, method: str, url: str, given: dict[str, Any]) -> Response:
        given = {**given, "timeout": max(0.1, self._until - monotonic()), "stream": True, "allow_redirects": False}
        try:
            answer = self._session.request(method, url, **given)
            held = bytearray()
            for piece in answer.iter_content(_PIECE):
                held += piece
                if len(held) > LARGEST:
                    answer.close()
                    raise UnusableFile(f"{self._name} answers without an end", "check that the URL is a calendar's")
        except RequestException as error:
            raise self._failed(error) from error
        except OSError as error:
            # Raised before anything is sent, when the file is not there.
            raise UnusableFile(*_NO_BUNDLE) from error
        answer._content = bytes(held)
        return answer

    def _failed(self, error: RequestException) -> UnusableFile:
        """What went wrong, in words."""
        if isinstance(error, SSLError):
            return UnusableFile(*_why_no_tls(self._name, error))
        if isinstance(error, Timeout):
            return self._late()
        if isinstance(error, ChunkedEncodingError):
            return UnusableFile(f"{self._name} broke off in the middle of its answer", _NOTHING_WRITTEN)
        wants_tls = _WANTS_TLS if self._home[0] == "http" else ""
        # Whoever closes the connection without an answer says nothing, which is one of these too.
        broken = [one for one in _causes(error) if isinstance(one, HTTPException) and not isinstance(one, OSError)]
        said = f"{self._name} does not answer as a web server does"
        if any(isinstance(one, LineTooLong) or "headers" in str(one) for one in broken):
            return UnusableFile(f"{said}: its headers have no end", _PORT)
        if broken:
            return UnusableFile(said, f"{_PORT}{wants_tls}")
        if isinstance(error, Unreachable):
            return UnusableFile(f"{self._name} cannot be reached", f"{_NOTHING_WRITTEN}{wants_tls}")
        return UnusableFile(f"nothing can be read of what {self._name} answers", _NOTHING_WRITTEN)

    @property
    def _name(self) -> str:
        return _host(self._home)

    @property
    def _left(self) -> float:
        return max(0.0, self._until - monotonic())

    def _late(self) -> UnusableFile:
        return UnusableFile(f"{self._name} does not answer within {self._seconds:.0f} seconds", _NOTHING_WRITTEN)

    def _within(self, ask: Callable[[], _Given]) -> _Given:
        """Asked in a thread of its own: a server that drips its answer keeps every single wait short."""
        found: list[_Given] = []
        failed: list[BaseException] = []

        def work() -> None:
            try:
                found.append(ask())
            except BaseException as error:
                failed.append(error)

        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        thread.join(min(_PATIENCE, self._left))
        if thread.is_alive() and not self._told:
            self._told = True
            self._waiting()
        thread.join(self._left)
        if failed:
            raise failed[0]
        if not found:
            raise self._late()
        return found[0]


def _origin(url: str) -> tuple[str, str, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or {"https": 443, "http": 80}.get(parts.scheme, 0)


def _host(origin: tuple[str, str, int]) -> str:
    _, name, port = origin
    return name if port in (80, 443) else f"{name}:{port}"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, and what it came from."""
    cause: BaseException | None = error
    while cause is not None:
        yield cause
        cause = cause.__cause__ or cause.__context__


def _why_no_tls(name: str, error: BaseException) -> tuple[str, str]:
    """What is wrong with the server's certificate, or that it speaks no TLS at all, and how to mend it."""
    cause = next((one for one in _causes(error) if isinstance(one, ssl.SSLError)), None)
    if isinstance(cause, ssl.SSLCertVerificationError):
        if cause.verify_code in _OTHER_NAME:
            return f"the certificate of {name} is for another name", "write the server's name as its certificate has it"
        if cause.verify_code in _DATED:
            hint = "tell who runs the server, or look at the date of this machine"
            return f"the certificate of {name} {_DATED[cause.verify_code]}", hint
        hint = "if the certificate is your own: REQUESTS_CA_BUNDLE=ca.pem names the authority to trust"
        return f"the certificate of {name} cannot be trusted", hint
    if cause is not None and cause.reason == "NO_CERTIFICATE_OR_CRL_FOUND":
        return _NO_BUNDLE
    return f"{name} does not speak TLS", "check the port; on this machine itself an address may begin with http://"
