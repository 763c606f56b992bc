"""The screen of the one who leads: the segment that is on in large, its clock, what comes next, what is said."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.widgets import Digits, Footer, Input, Static

from mentor_cli.adapters.tui.led import Led
from mentor_cli.adapters.tui.panels import Choosing, Help
from mentor_cli.core.live.clocks import clock
from mentor_cli.core.live.face import Face, bars, face
from mentor_cli.core.live.page import without_steps
from mentor_cli.core.reading import laid_out

_PROMPTS = {
    "note": "note on this segment",
    "action": "action, with @person and due:friday",
    "decision": "decision",
    "question": "question for the queue",
}


class LeadingApp(App[None], inherit_bindings=False):
    """Shows a session under way and hands every key on."""

    TITLE = "mentor"
    ENABLE_COMMAND_PALETTE = False
    # Keys are deeds, until words are asked for.
    AUTO_FOCUS = None
    CSS = """
    #top { height: 1; }
    #then { height: auto; max-height: 2; }
    #said { height: auto; max-height: 4; }
    #title { height: 1; text-style: bold; padding: 0 1; background: $foreground; color: $background; }
    #watch { height: 3; }
    #clock { width: 26; }
    #who { width: 1fr; height: 3; }
    #text { height: 1fr; padding: 0 1; }
    #bars { height: auto; max-height: 13; display: none; }
    #bars.shown { display: block; }
    #words { display: none; height: 3; }
    #words.shown { display: block; }
    .nearly #title { background: $warning; color: $text; }
    .over #title { background: $error; color: $text; }
    .tall #title { height: 3; content-align: left middle; }
    .asking Footer { display: none; }
    .small #top, .small #then, .small #text, .small #bars, .small Footer { display: none; }
    .small #said { max-height: 1; }
    .small.asking #watch, .small.asking #said { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n,right", "do('next')", "next", key_display="n"),
        Binding("b,left", "do('back')", "back", key_display="b"),
        Binding("space", "do('pause')", "pause"),
        Binding("plus,equals_sign", "do('more')", "minute", key_display="+"),
        Binding("s", "do('skip')", "skip"),
        Binding("t", "ask('note')", "note"),
        Binding("a", "ask('action')", "action"),
        Binding("d", "ask('decision')", "decision", show=False),
        Binding("x", "tick", "tick"),
        Binding("q", "ask('question')", "question", show=False),
        Binding("w", "answer", "answered", show=False),
        Binding("v", "bars", "bars", show=False),
        Binding("m", "mute", "bell", show=False),
        Binding("escape", "drop", show=False),
        Binding("up", "read(-1)", show=False),
        Binding("down", "read(1)", show=False),
        Binding("pageup", "read_page(-1)", show=False),
        Binding("pagedown", "read_page(1)", show=False),
        Binding("question_mark", "help", "help", key_display="?"),
        Binding("ctrl+q,ctrl+c", "quit", "leave", key_display="^q"),
        *(Binding(str(number), f"speaks({number})", show=False) for number in range(1, 10)),
        Binding("0", "choose_speaker", show=False),
    ]

    def __init__(self, led: Led, opening: str, *, bell: bool, every: float, shows_bars: bool) -> None:
        super().__init__()
        self._led, self._opening, self._bells, self._every = led, opening, bell, every
        self._shows_bars = shows_bars
        self._asked = ""
        self._sign = ""
        self._stage = led.stage
        self._people = list(led.room.names)

    def compose(self) -> ComposeResult:
        yield Static(id="top")
        yield Static(id="title")
        with Horizontal(id="watch"):
            yield Digits(id="clock")
            yield Static(id="who")
        yield Static(id="then")
        with VerticalScroll(id="text", can_focus=False):
            yield Static(id="material")
        yield Static(id="bars")
        yield Static(id="said")
        yield Input(id="words", disabled=True, select_on_focus=False)
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._led.desk.told = self._told_by_thread
        self.query_one("#bars").set_class(self._shows_bars, "shown")
        self._say(self._opening)
        self._show()
        self.set_interval(self._every, self._tick)
        self.set_interval(2.0, self._save)

    def on_resize(self, event: Resize) -> None:
        # A modal screen may lie on top.
        whole = self.screen_stack[0]
        whole.set_class(event.size.height < 12, "small")
        whole.set_class(event.size.height >= 30, "tall")
        self.call_after_refresh(self._show)

    # -- what the clock does -------------------------------------------------------------------------------

    def _tick(self) -> None:
        said = self._led.tick()
        if said:
            self._say(said)
        self._show()

    def _save(self) -> None:
        if self._led.unsaved:
            self._led.save()

    def _show(self) -> None:
        if not self.screen_stack or not self.screen_stack[0].query("#top"):
            # A last look at the clock while the screen is being taken away.
            return
        shown = face(self._led.course, self._led.room.names, self._led.clock())
        # What is cut off on a narrow screen is what everybody knows.
        lost = "NOT ALL ON DISK · " if self._led.unsaved else ""
        self._put("top", f"{lost}{shown.session} · {self._led.room.title}")
        self._put("title", shown.title)
        self.query_one("#clock", Digits).update(clock(shown.left))
        self._put("who", "\n".join(shown.who))
        self._put("then", shown.then)
        self._put("material", self._text())
        if self._stage != self._led.stage:
            self._stage = self._led.stage
            self.query_one("#text").scroll_home(animate=False)
        if self.query_one("#bars").has_class("shown"):
            rows = bars(self._led.course, self._led.room.names, self._led.clock())
            self._put("bars", "\n".join(rows))
        self._give_sign(shown)

    def _text(self) -> str:
        """The prompts and notes of the segment, and the questions that wait."""
        desk = self._led.desk
        queue = "\n".join(f"{number}. {question}" for number, question in enumerate(desk.questions(), 1))
        text = without_steps(desk.text_of(self._led.stage), self._led.course.stages[self._led.stage])
        parts = (text, f"questions that wait:\n\n{queue}" if queue else "")
        columns = self.query_one("#material").size.width or self.size.width
        return laid_out("\n\n".join(part for part in parts if part), columns)

    def _give_sign(self, shown: Face) -> None:
        """Words and a colour, and once a bell, when a segment is nearly over and when it is."""
        for name in ("nearly", "over"):
            self.screen.set_class(shown.sign == name, name)
        if shown.sign and shown.sign != self._sign and self._bells:
            self.bell()
        self._sign = shown.sign

    def _put(self, name: str, words: str) -> None:
        self.screen_stack[0].query_one(f"#{name}", Static).update(Content(words))

    def _say(self, words: str) -> None:
        for line in self.screen_stack[0].query("#said").results(Static):
            line.update(Content(words))

    def _told_by_thread(self, words: str) -> None:
        """Nobody is told any more when the screen is gone."""
        with suppress(RuntimeError):
            self.call_from_thread(self._told, words)

    def _told(self, words: str) -> None:
        misread = self._led.desk.misread
        self._say(f"{words}; a shows it again" if misread and misread in words else words)
        self._show()

    # -- what the keys do ----------------------------------------------------------------------------------

    def action_do(self, what: str) -> None:
        """A key that moves the clock."""
        deeds: dict[str, Callable[[], str]] = {
            "next": self._led.next,
            "back": self._led.back,
            "pause": self._led.pause,
            "more": self._led.more,
            "skip": self._led.skip,
        }
        self._say(deeds[what]())
        self._show()

    def action_ask(self, what: str) -> None:
        """Ask for the words of a note, action, decision or question."""
        self._asked = what
        line = self.query_one("#words", Input)
        line.border_title = _PROMPTS[what]
        line.border_subtitle = "enter keeps it, escape drops it"
        line.value = self._led.desk.misread if what == "action" else ""
        line.cursor_position = len(line.value)
        line.disabled = False
        line.add_class("shown")
        self.screen.add_class("asking")
        line.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        words, asked = event.value.strip(), self._asked
        self._put_away()
        if not words:
            return
        desk = self._led.desk
        {
            "note": self._led.note,
            "action": desk.action,
            "decision": desk.decision,
            "question": desk.question,
        }[asked](words)

    def action_drop(self) -> None:
        """No words after all."""
        if self._asked == "action":
            self._led.desk.misread = ""
        self._put_away()

    def _put_away(self) -> None:
        line = self.query_one("#words", Input)
        line.remove_class("shown")
        line.disabled = True
        self.screen.remove_class("asking")
        self.set_focus(None)

    def action_read(self, lines: int) -> None:
        """Read on in the text, or back."""
        self.query_one("#text").scroll_relative(y=lines, animate=False)

    def action_read_page(self, pages: int) -> None:
        """The same by what fits on the screen."""
        text = self.query_one("#text")
        text.scroll_relative(y=pages * max(text.size.height - 1, 1), animate=False)

    def action_tick(self) -> None:
        """Choose a goal or an action that is done."""
        found = self._led.desk.tickable()
        if not found:
            self._say("nothing is open here: no action and no goal")
            return
        self.push_screen(Choosing("done", [one.shown for one in found]), self._ticked)

    def _ticked(self, number: int | None) -> None:
        if number is not None:
            self._led.desk.tick_number(number)

    def action_answer(self) -> None:
        """Choose the question that was answered."""
        waiting = self._led.desk.questions()
        if not waiting:
            self._say("no question waits; q puts one into the queue")
            return

        def answered(number: int | None) -> None:
            if number is not None:
                self._led.desk.answered(waiting[number])

        self.push_screen(Choosing("answered", list(waiting)), answered)

    def action_speaks(self, number: int) -> None:
        """This person speaks now."""
        if number <= len(self._people):
            self.screen_stack[0].query_one("#bars").add_class("shown")
            self._say(self._led.speaks(self._people[number - 1]))
            self._show()

    def action_choose_speaker(self) -> None:
        """Choose who speaks: more people than keys may be there."""

        def speaks(at: int | None) -> None:
            if at is not None:
                self.action_speaks(at + 1)

        self.push_screen(Choosing("speaks now", list(self._led.room.names.values())), speaks)

    def action_bars(self) -> None:
        """Show or hide who spoke for how long."""
        self.query_one("#bars").toggle_class("shown")
        self._show()

    def action_mute(self) -> None:
        """The bell on or off."""
        self._bells = not self._bells
        self._say("the bell rings" if self._bells else "the bell is silent")

    def action_help(self) -> None:
        """The keys."""
        self.push_screen(Help())
