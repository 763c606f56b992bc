"""A poll as one page to answer in a browser: whole in itself, nothing from elsewhere, nothing sent by itself.

What somebody chose is put into the words of the poll's text, to copy, or to send with their own mail program, once they
have said who they are: were a name chosen before, whoever forgets it would answer for another. The page also shows
each time on the clock of whoever reads it.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

_STYLE = """
body { font: 16px/1.4 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #111; background: #fff; max-width: 46em;
  margin: 1em auto; padding: 0 1em; }
fieldset { border: 0; border-top: 1px solid #ccc; margin: 0; padding: .6em 0; }
legend { font-weight: 600; padding: 0; float: left; width: 100%; }
legend small { font-weight: normal; color: #555; }
label { display: inline-block; margin: .3em 1.2em .1em 0; }
select { font: inherit; max-width: 100%; }
textarea { box-sizing: border-box; width: 100%; font: 14px/1.4 ui-monospace, monospace; }
.mine { color: #0a5c2b; margin: 0; }
"""
_SCRIPT = """
"use strict";
const form = document.forms[0], out = document.getElementById("answer"), mail = document.getElementById("mail");
const step = document.getElementById("step"), ready = document.getElementById("ready");
for (const time of document.querySelectorAll("time")) {
  const here = new Date(time.dateTime);
  time.textContent = "for you: " + here.toLocaleString([], {weekday: "short", day: "numeric", month: "short",
    hour: "2-digit", minute: "2-digit"});
}
function told() {
  const answers = [];
  for (let at = 1; form.elements["slot" + at]; at++) {
    if (form.elements["slot" + at].value) answers.push(at + ": " + form.elements["slot" + at].value);
  }
  const who = form.elements.who.value, lines = ["poll: " + form.dataset.poll, "from: " + who, ...answers];
  ready.hidden = !who || !answers.length;
  const missing = who ? "Choose yes, if need be or no." : "Choose your name first.";
  const words = ready.hidden ? missing : "Your answer is ready.";
  if (step.textContent !== words) step.textContent = words;
  out.value = lines.join("\\n") + "\\n";
  mail.href = "mailto:" + form.dataset.to + "?subject=" + encodeURIComponent("poll " + form.dataset.poll) + "&body=" +
    encodeURIComponent(out.value.replaceAll("\\n", "\\r\\n"));
}
form.addEventListener("input", told);
told();
"""
_NOBODY = '<option value="" selected>choose your name</option>'
_NO_SCRIPT = (
    "Nothing can be answered here, since scripts are turned off: open the page in a browser, or tell whoever sent it "
    "which times suit you."
)
_ANSWERS = ("yes", "if need be", "no")


class PageProposal(NamedTuple):
    """One proposal: its start in UTC as ISO text with Z, and in words."""

    start: str
    words: str


class PagePerson(NamedTuple):
    """Somebody who is asked: their id and name."""

    id: str
    name: str


def poll_page(
    poll: str, title: str, proposals: Sequence[PageProposal], people: Sequence[PagePerson], address: str
) -> str:
    """The page. `poll` is what it is called; `address`, perhaps empty, is where mails with answers go."""
    options = "".join(f'<option value="{escape(one.id)}">{escape(one.name)}</option>' for one in people)
    fields = "".join(_proposal(at, one) for at, one in enumerate(proposals, 1))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="mentor">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n"
        f'<form data-poll="{escape(poll)}" data-to="{escape(address)}">\n'
        f'<p><label for="who">I am</label><select id="who" name="who" required>{_NOBODY}{options}</select></p>\n'
        f'{fields}</form>\n<p id="step" role="status"></p>\n<noscript><p>{_NO_SCRIPT}</p></noscript>\n'
        '<div id="ready" hidden>\n<p><a id="mail" href="mailto:">Send it by mail</a>, or copy it:</p>\n'
        '<p><label for="answer">Your answer</label>'
        f'<textarea id="answer" rows="{len(proposals) + 3}" readonly></textarea></p>\n</div>\n'
        f"<script>{_SCRIPT}</script>\n</body>\n</html>\n"
    )


def _proposal(at: int, one: PageProposal) -> str:
    choices = "".join(
        f'<label><input type="radio" name="slot{at}" value="{answer}"> {answer}</label>' for answer in _ANSWERS
    )
    return (
        f"<fieldset><legend>{at}. {escape(one.words)}</legend>\n"
        f'<p class="mine"><time datetime="{escape(one.start)}"></time></p>\n{choices}</fieldset>\n'
    )
