"""Frontmatter as YAML: what cannot be read, and what is read otherwise than it looks."""

from __future__ import annotations

from mentor_cli.core.file_rules.page import FilePage

PAGES = (
    FilePage(
        "F002",
        "the frontmatter is not closed",
        "error",
        "The fields of a file stand between two lines of three hyphens. Without the second line nobody can tell "
        "where the text begins.",
        "---\nowner: amina\n\n# Learn SQL",
        "---\nowner: amina\n---\n\n# Learn SQL",
    ),
    FilePage(
        "F003",
        "a merge conflict was left in the file",
        "error",
        "Git could not decide between two versions and wrote both, with markers around them. Somebody has to choose.",
        "<<<<<<< HEAD\ncurrent: 2\n=======\ncurrent: 3\n>>>>>>> ben",
        "current: 3",
    ),
    FilePage(
        "F004",
        "a tab stands in the indentation",
        "error",
        "YAML knows spaces alone, because a tab is as wide as every editor likes.",
        "milestones:\n\t- {date: 2026-12-01, what: draft}",
        "milestones:\n  - {date: 2026-12-01, what: draft}",
    ),
    FilePage(
        "F005",
        "a line cannot be read",
        "error",
        "A quote or a bracket that is not closed, a colon without a space, a line that is no field: the hint says "
        "which. The other fields are read all the same.",
        "owner:amina\nfocus: [git, sql",
        "owner: amina\nfocus: [git, sql]",
    ),
    FilePage(
        "F006",
        "a field stands there twice",
        "error",
        "Only one of the two can be meant, and programs differ in which they take.",
        "current: 2\ncurrent: 3",
        "current: 3",
    ),
    FilePage(
        "F007",
        "a tag is not allowed",
        "error",
        "Tags tell some programs to build things out of a file. Here a value is the text that was typed and nothing"
        " more.",
        "why: !!python/object:os.system x",
        "why: x",
    ),
    FilePage(
        "F008",
        "values stand for too many values, or lie too deep",
        "error",
        "With anchors and aliases, or with brackets in brackets, a short file can unfold to more than a computer "
        "holds.",
        "a: &a [x, *b]",
        "a: [x, y]",
    ),
    FilePage(
        "F016",
        "everything from # on is a comment",
        "error",
        "Behind a space, # begins a comment: the value ends before it, or is empty. A # with a space behind it is "
        "taken for a comment that was meant.",
        "focus: #react",
        'focus: "#react"',
    ),
    FilePage(
        "F017",
        "a comma made a key",
        "error",
        "Between braces a comma begins the next field. A value with a comma in it needs quotes there.",
        "benchmarks: [{by: 2026-12-01, what: two PRs, both merged}]",
        'benchmarks: [{by: 2026-12-01, what: "two PRs, both merged"}]',
    ),
    FilePage(
        "F018",
        "a value cannot begin with this sign",
        "error",
        "@, %, *, & and a few others mean something in YAML at the beginning of a value. Ids stand in fields "
        "without @.",
        "owner: @amina",
        "owner: amina",
    ),
    FilePage(
        "F019",
        "a value with a colon and a space needs quotes",
        "error",
        "A colon with a space behind it divides a field from its value: YAML sees two fields in one line.",
        "why: first: the interview",
        'why: "first: the interview"',
    ),
    FilePage(
        "F021",
        "the frontmatter holds no fields",
        "error",
        "Between the two lines of hyphens stand fields, one a line, and not a list or plain text.",
        "- owner: amina",
        "owner: amina",
    ),
    FilePage(
        "F037",
        "a dash is part of the value above it",
        "warning",
        "A dash that stands further in than those above begins no new entry: YAML takes its line for more of the "
        "entry before.",
        "focus:\n  - git\n   - sql",
        "focus:\n  - git\n  - sql",
    ),
)
