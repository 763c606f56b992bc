"""Findings as annotations of a GitHub workflow, which GitHub shows at the lines of a pull request.

"Workflow commands for GitHub Actions": `::error file=PATH,line=1,endLine=1,col=5,endColumn=9,title=CODE::message`; in
values a percent sign and line ends are escaped, in properties colons and commas too.
"""

from __future__ import annotations

from mentor_cli.core.pointing import Pointed

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}
_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = {**_IN_MESSAGES, **str.maketrans({":": "%3A", ",": "%2C"})}


def annotation(told: Pointed) -> str:
    """One finding as one line; columns only where it begins and ends on the same line, as GitHub has it."""
    finding = told.finding
    properties = {"file": told.path or "", "line": "", "endLine": "", "col": "", "endColumn": "", "title": finding.code}
    if told.path and finding.line:
        properties |= {"line": str(finding.line), "endLine": str(told.end_line or finding.line)}
        if told.end_line in (0, finding.line):
            properties |= {"col": str(finding.column), "endColumn": str(told.end_column or finding.column)}
    said = ",".join(f"{name}={value.translate(_IN_PROPERTIES)}" for name, value in properties.items() if value)
    message = "\n".join(filter(None, (finding.message, finding.hint)))
    return f"::{_LEVELS[finding.severity]} {said}::{message.translate(_IN_MESSAGES)}"
