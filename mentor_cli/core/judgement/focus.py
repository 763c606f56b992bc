"""Whether a goal is on a focus of the programme: by its own `focus` field, or by its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading


def touched(goal: Goal, reading: Reading) -> str:
    """The first focus of the programme that the goal is on; empty when it is on none."""
    if not goal.context.focus:
        return ""
    from mentor_cli.core.judgement.text.english.tokens import words_of
    from mentor_cli.core.judgement.text.english.topics import focus_word

    # A programme's own word may also be one of its topics, so that it is looked for as it was typed.
    forms = words_of(goal.statement).forms if any(goal.context.own) else reading.words.forms
    own = {topic.casefold() for topic in goal.focus}
    for topic in goal.context.focus:
        if topic.casefold() in own or focus_word(forms, topic) is not None:
            return topic
    return ""
