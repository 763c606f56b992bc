"""Stands in for `mentor` on the path of a page's shell, and has the command run by the fork server.

It starts for every command, so it loads next to nothing. What the server could not give to a command as it is given to
a program of its own goes to the real program: no room in files, a stream that is closed, a Python told otherwise.
"""

import _socket
import marshal
import posix
import resource
import sys

# What `environment` sets of the variables that Python reads when it starts, and the server was started with.
USUAL = {b"PYTHONUNBUFFERED": b"1", b"PYTHONWARNINGS": b"error", b"LC_ALL": b"C.UTF-8"}


def main() -> None:
    """Exit as the command does."""
    try:
        server = _asked()
    except (OSError, KeyError):
        server = None
    if server is None:
        real = sys.executable.rpartition("/")[0] + "/mentor"
        posix.execv(real, [real, *sys.argv[1:]])
    status = server.recv(1)
    posix._exit(status[0] if status else 137)


def _asked() -> "_socket.socket | None":
    """The connection to the server, which has been asked; None where the real program is needed."""
    read_at_start = {
        name: value for name, value in posix.environ.items() if name.startswith((b"PYTHON", b"LC_", b"LANG"))
    }
    folder = posix.open(".", posix.O_PATH)
    has_room = resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY
    if read_at_start != USUAL or folder < 3 or not has_room:
        return None
    umask = posix.umask(0)
    posix.umask(umask)
    question = marshal.dumps((sys.argv, dict(posix.environ), umask))
    handed_over = b"".join(number.to_bytes(4, sys.byteorder) for number in (0, 1, 2, folder))
    server = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    server.connect(b"\0" + posix.environ[b"FORK_SERVER"])
    server.sendmsg(
        [len(question).to_bytes(8, "big") + question], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, handed_over)]
    )
    return server


main()
