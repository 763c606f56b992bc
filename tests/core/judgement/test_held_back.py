"""The texts that measure the judge are none that it learnt from."""

from __future__ import annotations

import json
from pathlib import Path

LABELLED = Path(__file__).parents[3] / "bench" / "judgement"


def texts(folder: str) -> set[str]:
    """What is said in the sets of a folder, in small letters and single spaces."""
    lines = (line for path in (LABELLED / folder).glob("*.jsonl") for line in path.read_text("utf-8").splitlines())
    return {" ".join(json.loads(line)["text"].casefold().split()) for line in lines}


def test_nothing_that_is_held_back_was_learnt_from() -> None:
    held = texts("held")
    assert len(held) > 400
    assert not held & (texts("learn") | texts("kinds"))
