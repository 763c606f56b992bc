"""Handing mails to a server: SMTP with STARTTLS or TLS from the start (RFC 5321, RFC 3207, RFC 8314).

Nothing travels in the clear but to this machine itself. Of every mail it is known whether the server took it, refused
it, or fell silent in the one moment in which nobody can tell.
"""

from __future__ import annotations

import re
import smtplib
import ssl
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from ipaddress import ip_address
from socket import gaierror
from types import TracebackType
from typing import NamedTuple

from mentor_cli.adapters.mail.bounded import SECONDS, BoundedSmtp, BoundedSmtpTls
from mentor_cli.core.errors import MentorError, UnusableFile, UsageError

_SUBMISSION, _SUBMISSION_TLS = 587, 465
# Told to the server instead of this machine's name, which is nobody's business (RFC 5321 §4.1.3).
_HELLO = "[127.0.0.1]"
_CLOSING, _LOGIN_WANTED = 421, 530
_NO_NAME = "check the name of the server"
_OTHER_PORT = "port 465 is encrypted from the start, 587 is not: smtps://HOST:PORT says so for another port"
# What the library says in the place of a code where the answer has none.
_NO_CODE = -1
# `5.1.1`: of what kind the second number is; 1 and 2 are about addresses and mailboxes (RFC 3463 §3.2, §3.3).
_STATUS = re.compile(r"[245]\.(\d{1,3})\.\d{1,3}\b")
_OF_ADDRESSES = ("1", "2")


class Server(NamedTuple):
    """Where mails are handed in; `is_encrypted` from the first byte on, otherwise by STARTTLS."""

    host: str
    port: int
    is_encrypted: bool

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine."""
        with suppress(ValueError):
            return ip_address(self.host).is_loopback
        return self.host == "localhost"


class Refused(MentorError):
    """The server did not take this mail, for certain; others may pass."""


class Uncertain(MentorError):
    """The connection was lost after the mail had been handed over and before the server said that it has it."""


def read_server(typed: str) -> Server:
    """`smtp.example.org:587`, or with `smtps://` or `smtp://` before it. Raises UsageError."""
    hint = "write host and port, such as smtp.example.org:587 or smtps://smtp.example.org:465"
    scheme, between, rest = typed.rpartition("://")
    host, colon, port = rest.rpartition(":") if not rest.endswith("]") else (rest, "", "")
    if not colon:
        host, port = rest, str(_SUBMISSION_TLS if scheme == "smtps" else _SUBMISSION)
    host = host.removeprefix("[").removesuffix("]")
    is_port = port.isascii() and port.isdigit() and 0 < int(port[:6]) < 65536
    if scheme not in ("", "smtp", "smtps") or (between and not scheme) or not host or not is_port:
        raise UsageError(f"{typed} is no mail server", hint)
    if any(not sign.isprintable() or sign in " /@" for sign in host) or not _can_be_looked_up(host):
        raise UsageError(f"{typed} is no mail server", hint)
    number = int(port)
    return Server(host, number, scheme == "smtps" or (not scheme and number == _SUBMISSION_TLS))


def _can_be_looked_up(host: str) -> bool:
    """Whether it is a name as there can be one: of labels that are neither empty nor too long (RFC 1035 §2.3.4)."""
    try:
        return bool(host.encode("idna"))
    except UnicodeError:
        return False


class Post:
    """A connection to the server, made when the first mail is sent and again when the server has closed it."""

    def __init__(self, server: Server, user: str | None, password: Callable[[], str]) -> None:
        self._server, self._user, self._password = server, user, password
        self._client: smtplib.SMTP | None = None

    def __enter__(self) -> Post:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._close()

    def connect(self) -> None:
        """Connect and log in. Raises UnusableFile when the server cannot be used."""
        if self._client is None:
            self._client = self._connected()

    def send(self, sender: str, recipient: str, message: bytes) -> None:
        """Hand one mail over. Raises Refused, Uncertain, or UnusableFile when the server cannot be used at all."""
        try:
            client = self._addressed(sender, recipient, message)
        except (smtplib.SMTPServerDisconnected, OSError):
            # Nothing was handed over: a server that had closed an idle connection is asked once more.
            self._close()
            try:
                client = self._addressed(sender, recipient, message)
            except (smtplib.SMTPServerDisconnected, OSError) as error:
                self._close()
                raise Refused(f"the connection broke off: {_said(error)}", "run it again later") from error
        self._hand_over(client, message)

    def _addressed(self, sender: str, recipient: str, message: bytes) -> smtplib.SMTP:
        """The connection with sender and recipient named and taken."""
        self.connect()
        client = self._client
        if client is None:
            raise smtplib.SMTPServerDisconnected("there is no connection")
        options = [f"size={len(message)}"] if client.has_extn("size") else []
        if not (sender + recipient).isascii():
            if not client.has_extn("smtputf8"):
                raise Refused("the server takes no address with letters beyond ASCII", "use another address")
            options += ["SMTPUTF8", "BODY=8BITMIME"]
        for code, said in (client.mail(sender, options), client.rcpt(recipient)):
            if code not in (250, 251, 252):
                self._reset(code)
                raise self._refusal(code, said, at_address=True)
        return client

    def _hand_over(self, client: smtplib.SMTP, message: bytes) -> None:
        try:
            code, said = client.data(message)
        except smtplib.SMTPDataError as error:
            self._reset(error.smtp_code)
            raise self._refusal(error.smtp_code, error.smtp_error) from error
        except (smtplib.SMTPServerDisconnected, OSError) as error:
            self._close()
            raise Uncertain("the connection broke off while the server had it in hand", "ask them") from error
        if 400 <= code < 600:
            self._reset(code)
            raise self._refusal(code, said)
        if not 200 <= code < 300:
            self._close()
            raise Uncertain(f"the server had it in hand and said neither yes nor no: {_words(said)}", "ask them")

    def _refusal(self, code: int, said: bytes | str, *, at_address: bool = False) -> MentorError:
        """What a no means: of this mail, or of all as long as nobody has logged in (RFC 4954 §6).

        `at_address` when it was the answer to an address. A status of the server's own (RFC 3463) says it more exactly.
        """
        words = _words(said)
        if code == _LOGIN_WANTED and not self._user:
            shown = f"{self._server.host}:{self._server.port}"
            return UnusableFile(f"{shown} takes mails only from who has logged in: {code} {words}", "add --user NAME")
        status = _STATUS.match(words)
        is_about_address = status[1] in _OF_ADDRESSES if status else at_address
        hint = "check the address" if is_about_address else "ask whoever runs the server"
        return Refused(f"{code} {words}", "run it again later" if 400 <= code < 500 else hint)

    def _reset(self, code: int) -> None:
        """Begin the next mail anew; a server that is closing (421) is left."""
        if code == _CLOSING or self._client is None:
            self._close()
            return
        try:
            self._client.rset()
        except (smtplib.SMTPException, OSError):
            self._close()

    def _close(self) -> None:
        client, self._client = self._client, None
        if client:
            with suppress(smtplib.SMTPException, OSError):
                client.quit()

    def _connected(self) -> smtplib.SMTP:
        host, port, is_encrypted = self._server
        shown = f"{host}:{port}"
        client: smtplib.SMTP | None = None
        try:
            if is_encrypted:
                client = BoundedSmtpTls(host, port, _HELLO, timeout=SECONDS, context=ssl.create_default_context())
            else:
                client = BoundedSmtp(host, port, _HELLO, timeout=SECONDS)
                self._encrypt(client, shown)
            client.ehlo_or_helo_if_needed()
            self._log_in(client, shown)
        except MentorError:
            _leave(client)
            raise
        except ssl.SSLCertVerificationError as error:
            _leave(client)
            raise UnusableFile(f"{shown} cannot show that it is {host}: {error.verify_message}",
                               "nothing was sent; check the name of the server")  from error  # fmt: skip
        except (smtplib.SMTPException, OSError) as error:
            _leave(client)
            hint = _NO_NAME if isinstance(error, gaierror) else _OTHER_PORT
            raise UnusableFile(f"the mail server {shown} cannot be used: {_said(error)}", hint) from error
        return client

    def _encrypt(self, client: smtplib.SMTP, shown: str) -> None:
        client.ehlo_or_helo_if_needed()
        if client.has_extn("starttls"):
            client.starttls(context=ssl.create_default_context())
            client.ehlo()
        elif not self._server.is_here:
            raise UnusableFile(f"{shown} offers no encryption", "use a port with STARTTLS (587), or smtps:// (465)")

    def _log_in(self, client: smtplib.SMTP, shown: str) -> None:
        if not self._user:
            return
        password = self._password()
        log_in = client.login if (self._user + password).isascii() else partial(_log_in_beyond_ascii, client)
        try:
            log_in(self._user, password)
        except smtplib.SMTPAuthenticationError as error:
            said = _words(error.smtp_error)
            raise UnusableFile(f"{shown} did not let {self._user} in: {said}", "check name and password") from error
        except smtplib.SMTPNotSupportedError as error:
            raise UnusableFile(f"{shown} knows no login", "leave out --user") from error


def _log_in_beyond_ascii(client: smtplib.SMTP, user: str, password: str) -> None:
    """PLAIN in UTF-8 (RFC 4616 §2): the library's own login writes ASCII alone."""
    if not client.has_extn("auth"):
        raise smtplib.SMTPNotSupportedError("there is no login")
    if "PLAIN" not in client.esmtp_features["auth"].upper().split():
        raise UnusableFile("the server takes no name or password with letters beyond ASCII", "use others")
    secret = b64encode(f"\0{user}\0{password}".encode()).decode("ascii")
    code, said = client.docmd("AUTH", f"PLAIN {secret}")
    if code not in (235, 503):
        raise smtplib.SMTPAuthenticationError(code, said)


def _leave(client: smtplib.SMTP | None) -> None:
    if client:
        client.close()


def _words(said: bytes | str) -> str:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    return " ".join(text.split())[:200]


def _said(error: Exception) -> str:
    if isinstance(error, smtplib.SMTPResponseException):
        if error.smtp_code == _NO_CODE:
            return "what answers there is no mail server"
        return f"{error.smtp_code} {_words(error.smtp_error)}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return _words(str(error)) or type(error).__name__
