"""Git's settings, read from its files where they are plain, from `git` itself where they are not."""

from mentor_cli.adapters.git.settings import setting

__all__ = ["setting"]
