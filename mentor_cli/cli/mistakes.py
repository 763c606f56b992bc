"""What click finds wrong with a line, in one message and a hint."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import click

from mentor_cli.cli.command import Param
from mentor_cli.core.errors import UsageError


class NoSuchCommand(click.UsageError):
    """A word that is no command; `possibilities` are the nearest, whole lines to type."""

    def __init__(self, ctx: click.Context, name: str, possibilities: list[str]) -> None:
        super().__init__(f"there is no command {ctx.command_path} {name}", ctx)
        self.possibilities = possibilities


class _BadValue(click.BadParameter):
    """A value that is none of its parameter's; `possibilities` are the nearest that are."""

    def __init__(
        self, value: str, wrong: str, ctx: click.Context | None, param: click.Parameter | None, near: Sequence[str] = ()
    ) -> None:
        super().__init__(wrong, ctx, param)
        self.value, self.possibilities = value, near

    def format_message(self) -> str:
        name = self.param.opts[0] if isinstance(self.param, click.Option) else ""
        return f"{name} {self.value} {self.message}".strip()


class _OneOf(click.Choice[str]):
    """One of a few words, which the shell offers."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if value in self.choices:
            return str(value)
        from mentor_cli.core.fieldtypes import nearest

        near = nearest(str(value), tuple(self.choices), most=1, likeness=0.5)
        raise _BadValue(value, f"is not one of {', '.join(self.choices)}", ctx, param, near)


class _Whole(click.types.IntParamType):
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            return int(value)
        except ValueError:
            raise _BadValue(value, "is not a whole number", ctx, param) from None


class _Number(click.types.FloatParamType):
    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        try:
            return float(value)
        except ValueError:
            raise _BadValue(value, "is not a number", ctx, param) from None


def type_of(param: Param) -> Any:
    """The type by which click reads the parameter's values."""
    if param.choices:
        return _OneOf(param.choices)
    return {"whole": _Whole(), "number": _Number()}.get(param.type, str)


def as_error(mistake: click.ClickException) -> UsageError:
    """The mistake as an error of ours."""
    return UsageError(_said(mistake), _hint(mistake))


def _said(mistake: click.ClickException) -> str:
    text = mistake.format_message().rstrip(".")
    if isinstance(mistake, click.NoSuchOption):
        if _is_text(mistake):
            return "what begins with - is read as an option"
        return f"there is no option {mistake.option_name} here"
    if isinstance(mistake, click.BadOptionUsage):
        return f"{mistake.option_name} takes no value" if "not take" in text else f"{mistake.option_name} needs a value"
    extra = _extra_words(mistake)
    if extra:
        return f"{'one word' if len(extra) == 1 else f'{len(extra)} words'} too many: {' '.join(extra)}"
    return text[:1].lower() + text[1:]


def _hint(mistake: click.ClickException) -> str:
    context = getattr(mistake, "ctx", None)
    path = context.command_path if context else "mentor"
    near: Sequence[str] = getattr(mistake, "possibilities", None) or ()
    if near:
        return f"did you mean {', '.join(near[:3])}?"
    if _is_text(mistake):
        return f'put -- before it: {path} -- "- …"'
    if _extra_words(mistake):
        return f"words that belong together stand in quotes; {path} --help"
    return f"{path} --help"


def _is_text(mistake: click.ClickException) -> bool:
    """Whether a text such as `- one point` was taken for an option: none has a name like that."""
    return isinstance(mistake, click.NoSuchOption) and not re.match("--?[A-Za-z]", mistake.option_name)


def _extra_words(mistake: click.ClickException) -> list[str]:
    """The words behind a line that was complete without them."""
    found = re.match(r"Got unexpected extra arguments? \((.*)\)$", mistake.message, re.S)
    return found[1].split() if found else []
