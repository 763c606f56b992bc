"""How wide text is on a terminal, and that ordinary text is measured without the tables."""

from __future__ import annotations

import subprocess
import sys

import pytest
from wcwidth import wcswidth

from mentor_cli.cli.failures import columns

ORDINARY = "Żółć – “so” she said … 3 € → ‘done’"


@pytest.mark.parametrize("text", ["", "abc", ORDINARY, "Пояснила", "日本語", "e\u0301", "👩‍🏫 class"])
def test_columns_are_those_of_the_terminal(text: str) -> None:
    assert columns(text) == wcswidth(text)


def test_ordinary_text_needs_no_tables() -> None:
    code = (
        "import sys; from mentor_cli.cli.failures import columns; columns(sys.argv[1]); print('wcwidth' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, ORDINARY], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
