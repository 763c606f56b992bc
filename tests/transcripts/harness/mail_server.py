"""A real mail server on loopback, with STARTTLS and a login, that does to mails what a test wishes."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import Any

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

USER, PASSWORD = "priya", "a long password"


class MailServer:
    """What has arrived, with when; `answers` says how the server answers a recipient or a mail, if not with 250."""

    def __init__(self, certificate: Path) -> None:
        self.certificate = certificate
        self.arrived: list[tuple[float, str, EmailMessage]] = []
        self.recipients: dict[str, str] = {}
        self.on_mail: Callable[[str], str | None] = lambda recipient: None
        self.address = ""
        # The names that the server looks for.
        vars(self).update(handle_RCPT=self._take_recipient, handle_DATA=self._take_mail)

    async def _take_recipient(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        answer = self.recipients.get(address, "250 OK")
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def _take_mail(self, server: Any, session: Any, envelope: Any) -> str:
        (recipient,) = envelope.rcpt_tos
        message = message_from_bytes(envelope.content, policy=default)
        assert isinstance(message, EmailMessage)
        self.arrived.append((monotonic(), recipient, message))
        return self.on_mail(recipient) or "250 OK"

    def forget(self) -> None:
        """Begin anew: nothing has arrived, everything is taken."""
        self.arrived.clear()
        self.recipients.clear()
        self.on_mail = lambda recipient: None

    def to(self) -> list[str]:
        """The recipients in the order in which their mails arrived."""
        return [recipient for _, recipient, _ in self.arrived]

    def messages(self) -> dict[str, EmailMessage]:
        """The last mail of each recipient."""
        return {recipient: message for _, recipient, message in self.arrived}


@contextmanager
def mail_server(folder: Path, *, encrypted: bool = False, login: bool = True, tls: bool = True) -> Iterator[MailServer]:
    """The server while the test runs; `encrypted` from the first byte on instead of by STARTTLS."""
    authority = trustme.CA()
    certificate = folder / "authority.pem"
    authority.cert_pem.write_to_path(certificate)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    server = MailServer(certificate)
    options: dict[str, Any] = {"enable_SMTPUTF8": True}
    if tls and not encrypted:
        options |= {"tls_context": context, "require_starttls": True}
    if login:
        options |= {"auth_required": True, "authenticator": _authenticate, "auth_require_tls": not encrypted}
    with _listening(lambda: SMTP(server, hostname="127.0.0.1", **options), context if encrypted else None) as port:
        server.address = f"{'smtps://' if encrypted else ''}127.0.0.1:{port}"
        yield server


@contextmanager
def _listening(protocol: Callable[[], SMTP], context: ssl.SSLContext | None) -> Iterator[int]:
    """The port on which a loop of its own serves."""
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever)
    thread.start()
    try:
        serving = loop.create_server(protocol, "127.0.0.1", 0, ssl=context)
        listener = asyncio.run_coroutine_threadsafe(serving, loop).result(20)
        yield listener.sockets[0].getsockname()[1]
        loop.call_soon_threadsafe(listener.close)
    finally:
        asyncio.run_coroutine_threadsafe(_end(), loop).result(20)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


async def _end() -> None:
    """Whatever still talks is broken off."""
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)


def _authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=right, handled=right)
