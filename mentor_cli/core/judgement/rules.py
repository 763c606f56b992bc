"""The rules: found in their folders, explained, switched. One file more in a folder is one rule more."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Mapping
from functools import lru_cache
from types import ModuleType
from typing import NamedTuple

from mentor_cli.core.errors import UnknownId
from mentor_cli.core.findings import Severity

SMART, PROBLEM, PREPARED, STATE = "smart", "problem", "prepared", "state"
SEVERITIES: Mapping[str, Severity] = {"error": "error", "warning": "warning", "info": "info"}


class Rule(NamedTuple):
    """A rule's module and the severity it is to be reported with."""

    module: ModuleType
    severity: Severity


class RulePage(NamedTuple):
    """What `mentor explain` prints of a rule. `makes` is the answer that the rule leads to, or nothing."""

    code: str
    title: str
    criterion: str
    severity: str
    makes: str
    why: str
    bad: str
    good: str
    hint: str


@lru_cache(maxsize=4)
def rules(folder: str) -> tuple[ModuleType, ...]:
    """The rule modules of `smart`, `problem`, `prepared` or `state`, in the order of their codes."""
    from importlib import import_module

    found = [import_module(f"mentor_cli.core.judgement.{folder}.{name}") for name in rule_names(folder)]
    return tuple(sorted(found, key=lambda module: str(module.CODE)))


def rule_names(folder: str) -> list[str]:
    """The names of the folder's rule modules, `a02_due_before_written`: each begins with what its code ends with."""
    # Looked up by the system: pkgutil would load more code for it than all the rules are.
    from os import listdir

    from mentor_cli.core.judgement import __path__ as here

    names = (name.removesuffix(".py") for name in listdir(f"{here[0]}/{folder}") if name.endswith(".py"))
    return [name for name in names if name.partition("_")[0][1:].isdigit()]


def all_rules() -> tuple[RulePage, ...]:
    """The page of every rule, in the order of their codes within each folder."""
    return tuple(_page(module) for folder in (SMART, PROBLEM, PREPARED, STATE) for module in rules(folder))


def explain(code: str) -> RulePage:
    """The page of one rule; its code may be typed in any case. Raises UnknownId for a code that is none."""
    wanted = code.strip().upper()
    pages = all_rules()
    for page in pages:
        if page.code == wanted:
            return page
    near = [page.code for page in pages if page.code[:-2] == wanted[: len(page.code) - 2]] or [
        page.code for page in pages
    ]
    raise UnknownId(f"no rule is called {code}", "the rules near it are " + ", ".join(near[:8]))


def _page(module: ModuleType) -> RulePage:
    title = (module.__doc__ or "").split(":", 1)[1].strip().rstrip(".")
    return RulePage(
        module.CODE,
        title,
        module.CRITERION,
        module.SEVERITY,
        module.MAKES,
        module.WHY,
        module.BAD,
        module.GOOD,
        module.HINT,
    )


def switched(folder: str, switches: Mapping[str, str], allowed: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules that are on, each with the severity it is to be reported with."""
    if not switches and not allowed:
        return _as_they_are(folder)
    return tuple(
        rule._replace(severity=SEVERITIES.get(switches.get(rule.module.CODE, ""), rule.severity))
        for rule in _as_they_are(folder)
        if rule.module.CODE not in allowed and switches.get(rule.module.CODE) != "off"
    )


@lru_cache(maxsize=4)
def _as_they_are(folder: str) -> tuple[Rule, ...]:
    return tuple(Rule(module, SEVERITIES[module.SEVERITY]) for module in rules(folder))
