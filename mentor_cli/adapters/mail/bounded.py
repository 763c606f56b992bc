"""SMTP whose answers end: the library bounds every single wait, but neither a whole answer nor its length."""

from __future__ import annotations

import io
import smtplib
import socket
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

SECONDS = 30.0
# Far more than the longest list of what a server can do.
_LARGEST = 1 << 16


class _Answers(io.RawIOBase):
    """What the server says, an answer at a time."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self.begin()

    def begin(self) -> None:
        """An answer is awaited."""
        self._until, self._left = monotonic() + SECONDS, _LARGEST

    def readable(self) -> bool:
        """It is read."""
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Raises OSError when the answer takes too long or does not end."""
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError(f"it does not answer within {SECONDS:.0f} seconds")
        self._connection.settimeout(left)
        try:
            count = self._connection.recv_into(buffer)
        except TimeoutError as error:
            raise TimeoutError(f"it does not answer within {SECONDS:.0f} seconds") from error
        finally:
            self._connection.settimeout(SECONDS)
        self._left -= count
        if self._left < 0:
            raise OSError("it answers without an end")
        return count


class BoundedSmtp(smtplib.SMTP):
    """Whoever asks gets a whole answer in time, or SMTPServerDisconnected."""

    _answers: _Answers

    def getreply(self) -> tuple[int, bytes]:
        """Code and words."""
        if self.file is None and self.sock is not None:
            # At the start, and anew once the connection is encrypted.
            self._answers = _Answers(self.sock)
            self.file = io.BufferedReader(self._answers)
        elif self.file is not None:
            self._answers.begin()
        return super().getreply()


class BoundedSmtpTls(BoundedSmtp, smtplib.SMTP_SSL):
    """Encrypted from the first byte on."""
