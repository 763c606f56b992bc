"""What the examples in the help of commands find around them."""

from __future__ import annotations

from collections.abc import Sequence

# What the examples find where they are typed: who is asking, an editor, files with goals and answers, a clipboard.
_AROUND = (
    "export MENTOR_ME=rosa EDITOR='sh ../editor'",
    """echo 'echo "Held the demo" >> "$1"' > ../editor""",
    """echo '{"id": 1, "text": "Read two chapters by 18 December"}' > goals.jsonl""",
    """echo '{"text": "Read more", "labels": {"measurable": "no"}}' > labelled.jsonl""",
    """echo '{"id": 1, "text": "I am late", "labels": {"solvable": "yes"}}' | tee ana.jsonl > ben.jsonl""",
    """echo 'goal: Read two chapters by 18 December' > answers.yaml""",
    r"""mkdir ../bin && printf '#!/bin/sh\necho secret\n' > ../bin/pass && chmod +x ../bin/pass""",
    'export PATH="$PWD/../bin:$PATH"',
    "mkdir replies",
    "pbpaste() { echo 'The talk was clear.'; }",
)
# A calendar that somebody has edited takes longer to make than most examples to run.
_EDITED = (
    "mentor calendar export -o edited.ics --quiet",
    "sed -i s/20261210T183000/20261210T184500/ edited.ics",
)


def around(lines: Sequence[str]) -> tuple[str, ...]:
    """The commands that make ready what these lines find around them."""
    return (*_AROUND, *_EDITED) if any("edited.ics" in line for line in lines) else _AROUND
