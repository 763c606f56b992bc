"""The password of an account on a server: from a command, else from the system's keyring, never from a file of ours."""

from __future__ import annotations

from mentor_cli.core.errors import UnusableFile, UsageError

_SECONDS = 60


def password_of(host: str, user: str, command: str | None, example: str) -> str:
    """The first line of what `command` prints; without one what the keyring holds for `mentor HOST` and the user.

    `example` is such a command. Raises UsageError when there is none, UnusableFile when it fails, or does not end.
    """
    return _from_command(command) if command else _from_keyring(f"mentor {host}", user, example)


def _from_command(command: str) -> str:
    import subprocess

    # A shell, as in other programs that take such a command: people write pipes.
    with subprocess.Popen(command, shell=True, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL) as running:
        try:
            printed, _ = running.communicate(timeout=_SECONDS)
        except subprocess.TimeoutExpired:
            # What it has started itself may go on holding its output: that is not waited for.
            running.kill()
            raise UnusableFile(
                f"the command for the password did not end within {_SECONDS} seconds", f"try it by itself: {command}"
            ) from None
    lines = printed.decode("utf-8", "replace").splitlines()
    if running.returncode or not lines or not lines[0]:
        why = f"ended with {running.returncode}" if running.returncode else "printed nothing"
        raise UnusableFile(f"the command for the password {why}", f"try it by itself: {command}")
    return lines[0]


def _from_keyring(service: str, user: str, example: str) -> str:
    by_command = f'--password-command "{example}"'
    try:
        import keyring
        from keyring.errors import KeyringError
    except ImportError:
        hint = f"{by_command}, or: pip install 'mentor-cli[keyring]'"
        raise UsageError("nothing tells the password", hint) from None
    try:
        found = keyring.get_password(service, user)
    except KeyringError as error:
        raise UsageError(f"the keyring cannot be read: {' '.join(str(error).split())[:120]}", by_command) from error
    if not found:
        raise UsageError(
            f"the keyring has no password of {user} for “{service}”", f'keyring set "{service}" {user}, or {by_command}'
        )
    return found
