"""Addresses as mail servers take them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_LONGEST = 254


def deliverable(address: str) -> str:
    """The address with its domain in ASCII (RFC 5890); empty when no server would take it (RFC 5321 §4.5.3)."""
    local, _, domain = address.strip().rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return ""
    whole = f"{local}@{ascii_domain}"
    if not local or not ascii_domain or not whole.isprintable() or len(whole) > _LONGEST:
        return ""
    return whole


def why_unreachable(person: Record | None) -> str:
    """What is said of somebody to whom no mail can go, after their name."""
    is_written = person is not None and (person.texts("email") or person.fault("email"))
    return "has an e-mail address that cannot be used" if is_written else "has no e-mail address"
