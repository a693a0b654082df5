"""A command at a terminal of its own: Ctrl-C goes to the whole foreground group, as on a keyboard."""

from __future__ import annotations

import os
import pty
import re
import select
import time
from collections.abc import Callable
from dataclasses import dataclass

from cli_tools import COMMAND, environment

CTRL_C = b"\x03"
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_MOVES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")
# What a moving bar draws again and again.
_BAR = re.compile(r"^网站 .*$")


@dataclass(frozen=True)
class Stopped:
    """How a command ended at which Ctrl-C was pressed: its code, what it said before and after."""

    code: int
    before: str
    after: str

    @property
    def lines(self) -> list[str]:
        """What it said to the person after the key was pressed."""
        said = _MOVES.sub("\n", _COLOURS.sub("", self.after)).replace("^C", "\n")
        lines = [line.strip() for line in said.split("\n")]
        return [line for line in lines if line and not _BAR.match(line)]


def at_a_terminal(
    *args: object, press_when: Callable[[str], bool], presses: int = 1, timeout: float = 300.0
) -> Stopped:
    """Run a command, press Ctrl-C as soon as `press_when` (of what was said so far) holds."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(COMMAND[0], [*COMMAND, *map(str, args)], environment(COLUMNS="400"))
    said, at, left = b"", None, presses
    deadline = time.monotonic() + timeout
    while time.monotonic() < deadline:
        if select.select([terminal], [], [], 0.05)[0]:
            try:
                some = os.read(terminal, 65536)
            except OSError:
                break
            said += some
            if not some:
                break
        if left and (at is not None or press_when(said.decode(errors="replace"))):
            at = len(said) if at is None else at
            os.write(terminal, CTRL_C)
            left -= 1
    else:
        os.kill(pid, 9)
    os.close(terminal)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    before, after = said[: at or 0], said[at or 0 :]
    return Stopped(code, before.decode(errors="replace"), after.decode(errors="replace"))
