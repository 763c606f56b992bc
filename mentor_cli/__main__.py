"""The entry point: `mentor` and `python -m mentor_cli`.

Nothing is read from a file before Ctrl-C is looked after: these two modules are there when Python starts.
"""

import os
import sys


def main() -> None:
    """Run the command line; the version is told without loading anything."""
    if sys.argv[1:] == ["--version"]:
        from mentor_cli import __version__

        try:
            print(f"mentor {__version__}", flush=True)
            return
        except OSError:
            # Nobody can read it: told as for every other command.
            pass
    # Commands are short-lived and make many small objects: collecting cycles meanwhile only costs time.
    import gc

    gc.disable()
    try:
        from mentor_cli.cli.main import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    _leave(code)


def _leave(code: int) -> None:
    """End with that exit code, at once: taking all modules apart takes as long as loading a tenth of them."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        sys.exit(code)
    os._exit(code)


if __name__ == "__main__":
    main()
