"""A keyring of the system that holds one password, for commands that look into it."""

from __future__ import annotations

from pathlib import Path

_RING = """
from keyring.backends.null import Keyring

class Ring(Keyring):
    def get_password(self, service, username):
        return {password!r} if (service, username) == ({service!r}, {user!r}) else None
"""


def keyring_with(folder: Path, service: str, user: str, password: str) -> dict[str, str]:
    """Puts the keyring into the folder; gives the variables by which it is found."""
    (folder / "ring.py").write_text(_RING.format(service=service, user=user, password=password))
    return {"PYTHONPATH": str(folder), "PYTHON_KEYRING_BACKEND": "ring.Ring"}
