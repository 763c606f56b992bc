"""The text of a new record: its fields in the order of the table, lists one entry a line, title and body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mentor_cli.core.records import Kind
from mentor_cli.core.yamltext import scalar
from mentor_cli.store.splice import block


def new_record_text(kind: Kind, values: Mapping[str, Any], title: str = "", body: str = "") -> bytes:
    """The bytes of a new file: frontmatter, then `# title` and the body where they are given.

    `values` hold plain values as a record does; absent ones (None, an empty list or mapping) are left out. Days and
    moments stand plain, times of day in quotes, and text is quoted wherever a YAML reader could take it for something
    else.
    """
    names = [name for name in kind.fields if name in values] + [name for name in values if name not in kind.fields]
    lines = ["---\n"]
    for name in names:
        value = values[name]
        if value is None or value in ([], {}, ()):
            continue
        declared = kind.fields.get(name)
        lines.append(f"{scalar(name)}:{block(value, declared.type if declared else None, '', chr(10))}\n")
    lines.append("---\n")
    heading = f"# {' '.join(title.split())}\n" if title.strip() else ""
    text = body.strip("\n")
    parts = [part for part in (heading, f"{text}\n" if text.strip() else "") if part]
    return ("".join(lines) + "\n".join(parts)).encode("utf-8")
