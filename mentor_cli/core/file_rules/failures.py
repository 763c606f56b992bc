"""Why a command stops: the codes of failures, as `--json` gives them; nothing in a file is wrong then."""

from __future__ import annotations

from mentor_cli.core.file_rules.page import FilePage

PAGES = (
    FilePage(
        "E001",
        "a command could not do what it was asked",
        "error",
        "Neither how it was typed nor a file was the reason; the message says what was. The exit code is 1.",
        "a message without its hint read",
        "the hint below the message, which says how to go on",
    ),
    FilePage(
        "E130",
        "somebody broke off with Ctrl-C",
        "error",
        "Nothing is written by halves: what was done by then is told. The exit code is 130.",
        "Ctrl-C at a question",
        "the command typed again: what the message says is kept",
    ),
    FilePage(
        "E200",
        "a command was typed in a way it cannot be meant",
        "error",
        "Something is missing, contradicts itself, or cannot be read as what it is for. Nothing was changed. The exit "
        "code is 2.",
        "mentor goals close amina-cv",
        "mentor goals close amina-cv --met",
    ),
    FilePage(
        "E201",
        "nothing has that id, name or code",
        "error",
        "Any part of an id or a name will do that nothing else has; the nearest are named. The exit code is 2.",
        "mentor people show amnia",
        "mentor people show amina",
    ),
    FilePage(
        "E202",
        "more than one thing could be meant",
        "error",
        "What was typed is part of several ids or names, and guessing could change the wrong file. The exit code is 2.",
        "mentor goals show mornings",
        "mentor goals show five-mornings",
    ),
    FilePage(
        "E300",
        "the workspace or the file asked for cannot be used",
        "error",
        "It is not there, cannot be read or written, is sealed, or holds what was asked for in a broken form; then the "
        "findings follow. The exit code is 3.",
        "mentor next, in a folder without mentor.yaml",
        "mentor --workspace ~/mentoring next",
    ),
    FilePage(
        "E301",
        "the file was changed meanwhile by somebody else",
        "error",
        "Another program, or another command, wrote the file after it was read. It was left as they wrote it. The exit "
        "code is 3.",
        "two programs that change one file in the same second",
        "the command typed again: it reads the file anew",
    ),
)
