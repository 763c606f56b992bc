"""The screen of the one who leads: the segment that is on in large, its clock, what comes next, what is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.screen import ModalScreen
from textual.widgets import Digits, Footer, Input, OptionList, Static

from mentor_cli.adapters.tui.led import Led
from mentor_cli.core.live.clocks import clock
from mentor_cli.core.live.face import Face, bars, face

_HELP = """n  next segment            b  back to the one before
space  pause, go on        +  one more minute
s  skip: not done today    t  note on this segment
a  action @person due:fri  d  decision
x  tick a goal or action   q  question into the queue
w  next question answered  v  who spoke for how long
1-9  this person speaks    m  bell on or off
ctrl+q  leave: what was said is kept, and `mentor sessions run` goes on here"""

_PROMPTS = {
    "note": "note on this segment",
    "action": "action, with @person and due:friday",
    "decision": "decision",
    "question": "question for the queue",
}


class Choosing(ModalScreen[int | None]):
    """A list to choose from; Escape chooses nothing."""

    AUTO_FOCUS = "OptionList"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "none", "nothing of these")]
    CSS = "Choosing { align: center middle; } OptionList { width: 90%; max-height: 80%; border: round $primary; }"

    def __init__(self, title: str, options: Sequence[str]) -> None:
        super().__init__()
        self._title, self._options = title, options

    def compose(self) -> ComposeResult:
        listed = OptionList(*(Content(option) for option in self._options))
        listed.border_title = self._title
        yield listed

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)

    def action_none(self) -> None:
        self.dismiss(None)


class Help(ModalScreen[None]):
    """The keys."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,question_mark,enter,space", "close", "close")]
    CSS = "Help { align: center middle; } Static { width: auto; height: auto; border: round $primary; padding: 0 1; }"

    def compose(self) -> ComposeResult:
        yield Static(Content(_HELP))

    def action_close(self) -> None:
        self.dismiss(None)


class LeadingApp(App[None]):
    """Shows a session under way and hands every key on."""

    TITLE = "mentor"
    ENABLE_COMMAND_PALETTE = False
    # Keys are deeds, until words are asked for.
    AUTO_FOCUS = None
    CSS = """
    #top, #then, #said { height: 1; }
    #title { height: 1; text-style: bold reverse; padding: 0 1; }
    #watch { height: 3; }
    #clock { width: 26; }
    #who { width: 1fr; height: 3; }
    #text { height: 1fr; padding: 0 1; }
    #bars { height: auto; max-height: 10; display: none; }
    #bars.shown { display: block; }
    #words { display: none; height: 3; }
    #words.shown { display: block; }
    .nearly #title { background: $warning; color: $text; }
    .over #title { background: $error; color: $text; }
    .small #top, .small #then, .small #text, .small Footer { display: none; }
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
        Binding("escape", "put_away", show=False),
        Binding("question_mark", "help", "help", key_display="?"),
        Binding("ctrl+q,ctrl+c", "quit", "leave", key_display="^q"),
        *(Binding(str(number), f"speaks({number})", show=False) for number in range(1, 10)),
    ]

    def __init__(self, led: Led, opening: str, *, bell: bool, every: float, shows_bars: bool) -> None:
        super().__init__()
        self._led, self._opening, self._bells, self._every = led, opening, bell, every
        self._shows_bars = shows_bars
        self._asked = ""
        self._sign = ""
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
        yield Input(id="words", disabled=True)
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        self._led.desk.told = self._told_by_thread
        self.query_one("#bars").set_class(self._shows_bars, "shown")
        self._say(self._opening)
        self._show()
        self.set_interval(self._every, self._tick)
        self.set_interval(2.0, self._save)

    def on_resize(self, event: Resize) -> None:
        self.screen.set_class(event.size.height < 12, "small")

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
        self._put("top", f"{self._led.room.title} · {shown.session}{' · NOT ALL ON DISK' if self._led.unsaved else ''}")
        self._put("title", shown.title)
        self.query_one("#clock", Digits).update(clock(shown.left))
        self._put("who", "\n".join(shown.who))
        self._put("then", shown.then)
        self._put("material", self._led.desk.text_of(self._led.stage))
        if self.query_one("#bars").has_class("shown"):
            rows = bars(self._led.course, self._led.room.names, self._led.clock())
            self._put("bars", "\n".join(rows))
        self._give_sign(shown)

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
        self._say(words)
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
        line.value = ""
        line.disabled = False
        line.add_class("shown")
        line.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        words, asked = event.value.strip(), self._asked
        self.action_put_away()
        if not words:
            return
        desk = self._led.desk
        {
            "note": self._led.note,
            "action": desk.action,
            "decision": desk.decision,
            "question": desk.question,
        }[asked](words)

    def action_put_away(self) -> None:
        """No words after all."""
        line = self.query_one("#words", Input)
        line.remove_class("shown")
        line.disabled = True
        self.set_focus(None)

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
            self.query_one("#bars").add_class("shown")
            self._say(self._led.speaks(self._people[number - 1]))
            self._show()

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
