"""The person's own editor, for what is longer than a line."""

from mentor_cli.adapters.editor.drafts import Draft, chosen_editor, write_draft

__all__ = ["Draft", "chosen_editor", "write_draft"]
