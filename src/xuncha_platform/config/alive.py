"""What of this process has to be alive for it to be called healthy."""

from __future__ import annotations

import threading

# name → thread, filled by the server; empty in a process that only answers pages.
PARTS: dict[str, threading.Thread] = {}


def dead_parts() -> list[str]:
    """The names of the parts that have ended although the server runs."""
    return [name for name, thread in PARTS.items() if not thread.is_alive()]
