"""The pages of everything that can be wrong in a file: what `mentor explain F012` prints.

One page for each code that reading and checking give; a new code is a page more in the module of its subject.
"""

from __future__ import annotations

from importlib import import_module

from mentor_cli.core.file_rules.page import FilePage

# What the codes of a module are about.
_SUBJECTS = ("files", "yaml", "fields", "meetings", "bodies", "formats")


def pages() -> tuple[FilePage, ...]:
    """Every page in the order of the codes."""
    modules = [import_module(f"{__name__}.{subject}") for subject in _SUBJECTS]
    found: list[FilePage] = [page for module in modules for page in module.PAGES]
    return tuple(sorted(found, key=lambda page: page.code))


def failure_pages() -> tuple[FilePage, ...]:
    """The pages of why a command stops. Nothing in a file is wrong then: they stand apart."""
    from mentor_cli.core.file_rules.failures import PAGES

    return PAGES


def page(code: str) -> FilePage | None:
    """The page of one code, typed in any case; None when no such thing can be wrong."""
    wanted = code.strip().upper()
    return next((found for found in pages() if found.code == wanted), None)
