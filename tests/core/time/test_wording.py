"""Moments in words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mentor_cli.core.time.wording import moved_words

NOW = datetime(2026, 12, 10, 18, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("was", "said"),
    [
        (datetime(2026, 12, 10, 18, 0, tzinfo=UTC), "moved from 18:00"),
        (datetime(2026, 12, 9, 18, 0, tzinfo=UTC), "moved from Wed 9 Dec 18:00"),
        (datetime(2025, 12, 11, 18, 0, tzinfo=UTC), "moved from Thu 11 Dec 2025 18:00"),
    ],
)
def test_a_move_names_the_day_only_when_it_is_another(was: datetime, said: str) -> None:
    assert moved_words(was, NOW) == said
