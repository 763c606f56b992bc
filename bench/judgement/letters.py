"""Learns which pairs and threes of letters words of other languages have, and English ones have not.

From the commonest words of English and of its neighbours by `wordfreq` (Robyn Speer; the words it counts come from
texts of many kinds). Only how often letters stand together is kept, no word. Called by `learn.py`.
"""

from __future__ import annotations

from collections import Counter
from unicodedata import combining, normalize

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from mentor_cli.core.judgement.text.english.letters import groups_of

LANGUAGES = ("cs", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr")
# Of English more words count, since all others are to be told from it; of a word that English knows too, none.
_ENGLISH, _OF_OTHERS, _KNOWN_TO_ENGLISH = 20_000, 6_000, 3.2
_STRENGTH, _LEAST_OFTEN, _LEAST_WEIGHT = 0.3, 10, 0.4


def letters() -> tuple[int, dict[str, int]]:
    """What counts for every word, and the weights of groups of letters; in tenths, above 0 for other languages."""
    from wordfreq import top_n_list, zipf_frequency

    words = [(word, 0, zipf_frequency(word, "en") - 1) for word in top_n_list("en", _ENGLISH) if word.isalpha()]
    for language in LANGUAGES:
        for word in top_n_list(language, _OF_OTHERS):
            if word.isalpha() and zipf_frequency(word, "en") < _KNOWN_TO_ENGLISH:
                common = (zipf_frequency(word, language) - 1) / 2
                words += [(spelt, 1, common) for spelt in sorted({word, _plain(word)})]
    often = Counter(group for word, _, _ in words for group in groups_of(word))
    names = DictVectorizer()
    known = names.fit_transform(
        [{group: 1 for group in groups_of(word) if often[group] >= _LEAST_OFTEN} for word, _, _ in words]
    ).tocsr()
    known.indices, known.indptr = known.indices.astype("int32"), known.indptr.astype("int32")
    regression = LogisticRegression(C=_STRENGTH, solver="liblinear", max_iter=500).fit(
        known, [other for _, other, _ in words], [common for _, _, common in words]
    )
    weights = dict(zip(names.feature_names_, map(float, regression.coef_[0]), strict=True))
    kept = {group: round(10 * weight) for group, weight in weights.items() if abs(weight) >= _LEAST_WEIGHT}
    return round(10 * float(regression.intercept_[0])), kept


def _plain(word: str) -> str:
    """As it is typed where the keyboard has no accents."""
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def letters_text(always: int, weights: dict[str, int]) -> str:
    """The module that holds the table, the groups of the same weight behind it."""
    rows: dict[int, list[str]] = {}
    for group in sorted(weights):
        rows.setdefault(weights[group], []).append(group)
    lines = [f"{weight} {' '.join(rows[weight])}" for weight in sorted(rows)]
    from textwrap import wrap

    told = [
        line
        for row in lines
        for line in wrap(row, 118, subsequent_indent=row.split(" ", 1)[0] + " ", break_on_hyphens=False)
    ]
    head = '"""Groups of letters by weight in tenths, above 0 for other languages. Written by `make learn`."""'
    return "\n".join([head, "", f"ALWAYS = {always}", 'ROWS = """', *told, '"""', ""])
