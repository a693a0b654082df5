"""A line between two network namespaces that delays, loses, is thin or goes away, packet by packet.

    ip netns exec INSIDE python -m benchmarks.network_wire INSIDE OUTSIDE CONTROL [delay loss rate]

run by network_place.py. Both ends are TUN devices: what the kernel sends into one comes out of the
other. CONTROL is a file of one byte: 1 while the line is away. Linux and root alone.
"""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import select
import struct
import sys
import time
from collections import deque
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

_CLONE_NEWNET = 0x40000000
_TUNSETIFF = 0x400454CA
# A TUN device without the four bytes in front of each packet.
_TUN_ONLY = 0x1001
_LONGEST_PACKET = 65_536
# What a router keeps back before it drops: a quarter of a second of its line.
_QUEUE_SECONDS = 0.25
_AT_ONCE = 64
DEVICE = "wire"


@dataclass
class Direction:
    """One way of the line. Delay in seconds, loss as a share, rate in bytes a second (0: any)."""

    source: int
    target: int
    delay: float
    loss: float
    rate: float
    random: Random
    _under_way: deque[tuple[float, bytes]] = field(default_factory=deque)
    _free_at: float = 0.0

    def take(self, now: float, is_away: bool) -> None:
        """Read what the kernel sends, and lose of it what is to be lost."""
        for _ in range(_AT_ONCE):
            try:
                packet = os.read(self.source, _LONGEST_PACKET)
            except BlockingIOError:
                return
            if is_away or self.random.random() < self.loss:
                continue
            due = self._through(now, len(packet))
            if due is not None:
                self._under_way.append((due + self.delay, packet))

    def _through(self, now: float, length: int) -> float | None:
        """When a packet is through the thin place; None where the queue in front of it is full."""
        if not self.rate:
            return now
        start = max(now, self._free_at)
        if start - now > _QUEUE_SECONDS:
            return None
        self._free_at = start + length / self.rate
        return self._free_at

    def deliver(self, now: float) -> None:
        """Hand over what has arrived."""
        while self._under_way and self._under_way[0][0] <= now:
            packet = self._under_way.popleft()[1]
            # An end that is not up yet takes nothing.
            with suppress(OSError):
                os.write(self.target, packet)

    @property
    def next_due(self) -> float | None:
        """When the next packet arrives."""
        return self._under_way[0][0] if self._under_way else None


def main() -> int:
    """Carry packets until the process is ended."""
    outside, control = sys.argv[2], Path(sys.argv[3])
    delay, loss, rate = (float(each) for each in sys.argv[4:7])
    near = _device()
    _enter(outside)
    far = _device()
    ways = [
        Direction(near, far, delay, loss, rate, Random("there")),
        Direction(far, near, delay, loss, rate, Random("back")),
    ]
    with control.open("r+b") as file:
        _carry(ways, mmap.mmap(file.fileno(), 1))
    return 0


def _carry(ways: list[Direction], switch: mmap.mmap) -> None:
    poller = select.epoll()
    by_source = {way.source: way for way in ways}
    for source in by_source:
        poller.register(source, select.EPOLLIN)
    while True:
        due = [way.next_due for way in ways if way.next_due is not None]
        patience = max(0.0, min(due) - time.monotonic()) if due else -1
        ready = poller.poll(patience)
        now = time.monotonic()
        for source, _ in ready:
            by_source[source].take(now, bool(switch[0]))
        for way in ways:
            way.deliver(now)


def _device() -> int:
    descriptor = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(descriptor, _TUNSETIFF, struct.pack("16sH", DEVICE.encode(), _TUN_ONLY))
    return descriptor


def _enter(namespace: str) -> None:
    """From here on this process's devices are made in that namespace."""
    descriptor = os.open(f"/run/netns/{namespace}", os.O_RDONLY)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(descriptor, _CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "setns")
    os.close(descriptor)


if __name__ == "__main__":
    sys.exit(main())
