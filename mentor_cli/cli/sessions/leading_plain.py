"""A session led in lines: for screen readers, simple terminals and scripts. The same as the full screen, typed."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TextIO

from mentor_cli.core.live.clocks import clock
from mentor_cli.core.live.face import Face, bars, face

if TYPE_CHECKING:
    from mentor_cli.cli.sessions.leading import Leading

_HELP = """next (n) · back (b) · pause (p) · more (+) one minute · skip (s)
note WORDS · action WORDS @person due:friday · decision WORDS · question WORDS
tick · tick NUMBER · answered · answered NUMBER · speaks NAME · who spoke: bars
now: where we are · show: prompts and notes · leave"""
_SHORT = {"n": "next", "b": "back", "p": "pause", "+": "more", "s": "skip", "?": "help", "quit": "leave", "q": "leave"}
_EVERY = 0.5


def lead_in_lines(led: Leading, opening: str, out: TextIO, *, bell: bool) -> None:
    """Read what is typed, line by line, and say what the clock says; ends with `leave` or the end of the input."""
    talk = _Talk(led, out, bell)
    led.desk.told = talk.say
    talk.say(led.room.title)
    talk.say(opening)
    talk.where()
    typed = _lines_typed()
    while True:
        try:
            line = typed.get(timeout=_EVERY)
        except queue.Empty:
            talk.tick()
            continue
        if line is None or not talk.does(line.strip()):
            return
        led.desk.settle()


def _lines_typed() -> queue.SimpleQueue[str | None]:
    """Lines as they are typed, then None; read by a thread, so that the clock goes on meanwhile."""
    found: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def read() -> None:
        for line in sys.stdin:
            found.put(line)
        found.put(None)

    threading.Thread(target=read, name="typed", daemon=True).start()
    return found


class _Talk:
    """What is said, and what a line does."""

    def __init__(self, led: Leading, out: TextIO, bell: bool) -> None:
        self._led, self._out, self._bell = led, out, bell and out.isatty()
        self._sign = ""
        self._step = ""

    def say(self, *lines: str) -> None:
        """Print what is not empty, at once."""
        for line in lines:
            if line:
                self._out.write(line + "\n")
        self._out.flush()

    def _face(self) -> Face:
        return face(self._led.course, self._led.room.names, self._led.clock())

    def where(self) -> None:
        """The segment that is on, its clock, who speaks, what comes next."""
        shown = self._face()
        self._step = shown.who[0].partition(":")[0] if shown.who else ""
        self.say("", f"{shown.title}: {clock(shown.left)} left · {shown.session}", *shown.who, shown.then)

    def tick(self) -> None:
        """Say it when a segment is nearly over or over, and when the next step begins."""
        self.say(self._led.tick())
        if self._led.unsaved:
            self._led.save()
        shown = self._face()
        if shown.sign and shown.sign != self._sign:
            self.say(("\a" if self._bell else "") + shown.title)
        self._sign = shown.sign
        step = shown.who[0].partition(":")[0] if shown.who else ""
        if step != self._step and step.startswith("step"):
            self.say(*shown.who)
        self._step = step

    def does(self, line: str) -> bool:
        """Do what the line says; False when it says to leave."""
        word, _, rest = line.partition(" ")
        word = _SHORT.get(word.lower(), word.lower())
        moves: dict[str, Callable[[], str]] = {
            "next": self._led.next,
            "back": self._led.back,
            "pause": self._led.pause,
            "more": self._led.more,
            "skip": self._led.skip,
        }
        said: dict[str, Callable[[str], None]] = {
            "note": self._led.note,
            "action": self._led.desk.action,
            "decision": self._led.desk.decision,
            "question": self._led.desk.question,
        }
        if word == "leave":
            return False
        if word in moves:
            self.say(moves[word]())
            self.where()
        elif word in said and not rest.strip():
            self.say(f"{word} needs words behind it: {word} …")
        elif word in said:
            said[word](rest.strip())
        else:
            self._asks(word, rest.strip())
        return True

    def _asks(self, word: str, rest: str) -> None:
        desk = self._led.desk
        match word:
            case "now" | "":
                self.where()
            case "show":
                self.say(desk.text_of(self._led.stage))
            case "bars":
                self.say(*bars(self._led.course, self._led.room.names, self._led.clock()))
            case "speaks":
                self._speaks(rest)
            case "tick":
                self._chosen(rest, [one.shown for one in desk.tickable()], desk.tick_number, "nothing is open here")
            case "answered":
                waiting = desk.questions()
                self._chosen(rest, waiting, lambda at: desk.answered(waiting[at]), "no question waits")
            case "help":
                self.say(_HELP)
            case _:
                self.say(f"{word!r} is nothing to do here; help lists what is")

    def _chosen(self, typed: str, options: Iterable[str], choose: Callable[[int], None], none: str) -> None:
        """Choose by number; without one, list what there is."""
        listed = list(options)
        if typed.isdecimal() and 1 <= int(typed) <= len(listed):
            choose(int(typed) - 1)
            return
        self.say(*(f"{number} {option}" for number, option in enumerate(listed, 1)), "" if listed else none)

    def _speaks(self, typed: str) -> None:
        names = self._led.room.names
        found = [person for person, name in names.items() if typed.lower() in (person.lower(), name.lower())]
        self.say(self._led.speaks(found[0]) if found else f"who is {typed!r}? here are {', '.join(names.values())}")
