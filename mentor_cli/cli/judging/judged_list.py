"""Several goals or problems as they were judged: one line each, the ones that need a word first, then the counts."""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from mentor_cli.cli.render import table
from mentor_cli.core.judgement.verdict import Judgement, Remark


class Row(NamedTuple):
    """One judgement in the list: its id as it is shown, its lights in few signs, and the remark shown with it."""

    label: str
    lights: str
    judgement: Judgement
    remark: Remark | None


def worst(judgement: Judgement) -> Remark | None:
    """The remark that matters most: of the first criterion that is not met, else of the first that is unclear, else one
    on the present state; None where there is nothing to say.
    """
    for answer in ("no", "unclear"):
        for light in judgement.criteria.values():
            if light.verdict == answer:
                found = next((remark for remark in light.remarks if remark.severity != "info"), None)
                if found:
                    return found
    return next(iter(judgement.remarks), None)


def list_lines(
    rows: Sequence[Row], headers: Sequence[str], verdicts: Sequence[str], width: int | None
) -> Iterator[str]:
    """One line a judgement, those that need a word first. `verdicts` are the good one, the bad one and the unclear."""
    order = {verdicts[1]: 0, verdicts[2]: 1, verdicts[0]: 2}
    cells = []
    for row in sorted(rows, key=lambda row: (order[row.judgement.verdict], not row.remark)):
        remark = row.remark
        cells.append((row.label, row.lights, remark.message if remark else "", remark.code if remark else ""))
    yield from table(cells, headers, width)


def summary_text(noun: str, counts: Mapping[str, int], words: Mapping[str, str]) -> str:
    """`8 goals: 6 SMART, 1 not SMART, 1 unclear`; `words` are the verdicts as people say them."""
    told = [f"{counts[verdict.replace('-', '_')]} {said}" for verdict, said in words.items()]
    said_counts = ", ".join(part for part in told if not part.startswith("0 "))
    return f"{counts['checked']} {noun if counts['checked'] != 1 else noun.rstrip('s')}: {said_counts}"
