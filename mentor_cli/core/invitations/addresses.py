"""Addresses as mail servers take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_LONGEST = 254
# What begins an encoded word: mail programs would read another address (RFC 2047 §5).
_ENCODED = "=?"


def deliverable(address: str) -> str:
    """The address with its domain in ASCII (RFC 5890); empty when no server would take it (RFC 5321 §4.5.3)."""
    local, _, domain = address.strip().rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
    whole = f"{local}@{ascii_domain}"
    is_whole = local and ascii_domain and not ascii_domain.endswith(".") and _ENCODED not in whole
    return whole if is_whole and whole.isprintable() and len(whole) <= _LONGEST else ""


def why_unreachable(person: Record | None) -> str:
    """What is said of somebody to whom no mail can go, after their name."""
    is_written = person is not None and (person.texts("email") or person.fault("email"))
    return "has an e-mail address that cannot be used" if is_written else "has no e-mail address"
