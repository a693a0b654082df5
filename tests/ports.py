"""A port for a server that a test starts a moment later."""

from __future__ import annotations

import random
import socket

# Below those that the system gives to connections and to whoever asks for any port: between this
# look and the server's start other test processes open hundreds of both.
_PORTS = range(20_000, 32_000)


def free_port() -> int:
    """One on which nobody listens on this machine."""
    while True:
        port = random.SystemRandom().choice(_PORTS)
        with socket.socket() as tried:
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port
