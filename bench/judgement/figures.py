"""How often the judge agrees with people on words it has not seen: each set judged by what the others teach.

python bench/judgement/figures.py [goal|problem]
"""

from __future__ import annotations

import sys

from labelled import CRITERIA, of_tests, sets
from learn import LEARNT, WEIGHT_OF_TESTS, examples, learn

from mentor_cli.core.judgement.batch import goal_said, problem_said
from mentor_cli.core.judgement.judge import judge_goal_read, judge_problem_read
from mentor_cli.core.judgement.text.english.leanings import leaning
from mentor_cli.core.judgement.text.english.read import understand
from mentor_cli.core.judgement.text.english.read_problem import understand_problem
from mentor_cli.core.judgement.text.english.telltales import telltales_of_goal, telltales_of_problem


def f1(pairs):
    answers = sorted({t for t, _ in pairs})
    out = []
    for a in answers:
        hit = sum(t == p == a for t, p in pairs)
        said = sum(p == a for _, p in pairs)
        true = sum(t == a for t, _ in pairs)
        out.append(2 * hit / (said + true) if said + true else 0)
    return sum(out) / len(out)


def judged(noun, one, tables):
    if noun == "goal":
        goal = goal_said(one.said)
        reading = understand(goal.statement, goal.calendar)
        tt = telltales_of_goal(reading)
    else:
        goal = problem_said(one.said)
        reading = understand_problem(goal.statement)
        tt = telltales_of_problem(reading)
    if tables and reading.judged:
        reading = reading._replace(
            leanings=tuple(
                leaning(c, tt, {a: {k: w / 10 for k, w in t.items()} for a, t in tab.items()})
                for c, tab in tables.items()
            )
        )
    return (judge_goal_read if noun == "goal" else judge_problem_read)(goal, reading)


def main():
    for noun in sys.argv[1:] or ("goal", "problem"):
        given = sets("learn", noun)
        tests = beside(noun)
        ex = {n: examples(noun, s) for n, s in given.items()}
        rows = {}
        for name, labelled in given.items():
            others = [e for n, es in ex.items() if n != name for e in es] + tests
            tables = {c: learn(c, others) for c in LEARNT[noun]}
            for label, tab in (("rules", None), ("weighed", tables)):
                res = [judged(noun, one, tab) for one in labelled]
                for c in CRITERIA[noun]:
                    pairs = [(o.answers[c], r.criteria[c].verdict) for o, r in zip(labelled, res) if c in o.answers]
                    rows.setdefault((c, label), []).append(f1(pairs))
        print(noun, list(given))
        for (c, label), vals in sorted(rows.items()):
            print(f"{c:13s} {label:8s}", " ".join(f"{v:.3f}" for v in vals), f"mean {sum(vals) / len(vals):.3f}")


main()
