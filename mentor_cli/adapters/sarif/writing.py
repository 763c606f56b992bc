"""Findings as a SARIF log (Static Analysis Results Interchange Format 2.1.0, OASIS, errata 01)."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import quote

from mentor_cli.core.pointing import Pointed

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Mapping[str, str] = {"error": "error", "warning": "warning", "info": "note"}


class SarifRule(NamedTuple):
    """A rule as SARIF describes it (§3.49): `help` is plain text, `tags` are words to choose by."""

    code: str
    title: str
    why: str
    help: str
    severity: str
    tags: tuple[str, ...]


def sarif_log(found: Sequence[Pointed], rules: Sequence[SarifRule], version: str, command: str) -> dict[str, Any]:
    """The log of one run (§3.13, §3.14) of `command`; runs of different commands stand beside one another."""
    places = {rule.code: number for number, rule in enumerate(rules)}
    driver = {"name": "mentor", "version": version, "rules": [_rule(rule) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"mentor/{command.replace(' ', '-')}/"},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(found, places)),
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: SarifRule) -> dict[str, Any]:
    return {
        "id": rule.code,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": rule.why},
        "help": {"text": rule.help},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": list(rule.tags)},
    }


def _results(found: Iterable[Pointed], places: Mapping[str, int]) -> Iterator[dict[str, Any]]:
    seen: Counter[tuple[str | None, str]] = Counter()
    for told in found:
        finding = told.finding
        result: dict[str, Any] = {"ruleId": finding.code, "level": _LEVELS[finding.severity]}
        if finding.code in places:
            result["ruleIndex"] = places[finding.code]
        result["message"] = {"text": "\n".join(filter(None, (finding.message, finding.hint)))}
        if told.path:
            result["locations"] = [{"physicalLocation": _location(told, told.path)}]
        digest = _digest(told)
        seen[told.path, digest] += 1
        # The name under which code hosts look for what tells a result from others when lines have moved.
        result["partialFingerprints"] = {"primaryLocationLineHash": f"{digest}:{seen[told.path, digest]}"}
        yield result


def _location(told: Pointed, path: str) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(path), "uriBaseId": "%SRCROOT%"}}
    finding = told.finding
    if finding.line:
        region = {"startLine": finding.line, "startColumn": finding.column}
        ends = {"endLine": told.end_line, "endColumn": told.end_column} if told.end_line else {}
        snippet = {"snippet": {"text": told.words}} if told.words else {}
        location["region"] = {**region, **ends, **snippet}
    return location


def _digest(told: Pointed) -> str:
    """Of the rule and the words it points at: the same wherever these stand, whatever a message counts by the day."""
    words = " ".join((told.words or told.finding.message).split())
    return hashlib.sha256(f"{told.finding.code}\0{words}".encode()).hexdigest()[:16]
