"""What is laid over the screen of the one who leads: the keys, and lists to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static

_HELP = """n  next segment            b  back to the one before
space  pause, go on        +  one more minute
s  skip: not done today    t  note on this segment
a  action @person due:fri  d  decision
x  tick a goal or action   q  question into the queue
w  question was answered   v  who spoke for how long
1-9  this person speaks    0  choose who speaks
m  bell on or off          ?  these keys
up, down, page up, page down  read on in the text
ctrl+q  leave: what was said is kept, and `mentor sessions run` goes on here"""


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
    CSS = """
    Help { align: center middle; }
    Help Static { width: auto; max-width: 100%; height: auto; border: round $primary; padding: 0 1; }
    """

    def compose(self) -> ComposeResult:
        yield Static(Content(_HELP))

    def action_close(self) -> None:
        self.dismiss(None)
