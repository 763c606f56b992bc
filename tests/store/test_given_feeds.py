"""Since when feeds show what they show: whatever became of the file that remembers it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mentor_cli.store.given_feeds import GivenFeeds

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_what_was_given_out_before_is_known(tmp_path: Path) -> None:
    assert GivenFeeds(str(tmp_path)).since("people/amina", "one", NOW) == NOW
    later = NOW + timedelta(hours=1)
    assert GivenFeeds(str(tmp_path)).since("people/amina", "one", later) == NOW
    assert GivenFeeds(str(tmp_path)).since("people/amina", "two", later) == later


@pytest.mark.parametrize(
    "content", ["[]", "{", '{"people/amina": 1}', '{"people/amina": ["one", "soon"]}',
                '{"people/amina": ["one", "0001-01-01T00:00:00+14:00"]}']
)  # fmt: skip
def test_what_cannot_be_read_is_not_known(tmp_path: Path, content: str) -> None:
    (tmp_path / "given.json").write_text(content)
    assert GivenFeeds(str(tmp_path)).since("people/amina", "one", NOW) == NOW
