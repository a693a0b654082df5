"""A name server for a network that is made for a benchmark: truthful, slow, failing or lying.

    python -m benchmarks.network_names ADDRESS MANNER TABLE

TABLE is a JSON file of name → addresses (IPv4 and IPv6), read anew whenever it changes. MANNER:
`well`; `slow:SECONDS`; `failing:SHARE` answers so many with SERVFAIL; `wrong:SHARE` says of so many
names, always the same, that they do not exist; `lying:ADDRESS` gives that address for every name.
"""

from __future__ import annotations

import json
import socket
import struct
import sys
import threading
import time
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path
from random import Random

_A, _AAAA = 1, 28
_SERVFAIL, _NXDOMAIN = 2, 3
_SECONDS_TO_LIVE = 60


def main() -> int:
    """Answer until the process is ended."""
    address, manner, table = sys.argv[1:4]
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind((address, 53))
    names = Names(manner, Path(table))
    while True:
        question, asker = server.recvfrom(1024)
        threading.Thread(target=_reply, args=(server, names, question, asker), daemon=True).start()


def _reply(server: socket.socket, names: Names, question: bytes, asker: tuple[str, int]) -> None:
    server.sendto(names.answer(question), asker)


class Names:
    """Answers questions in its manner."""

    def __init__(self, manner: str, table: Path) -> None:
        self._manner, _, self._degree = manner.partition(":")
        self._table = table
        self._random = Random("names")

    def answer(self, question: bytes) -> bytes:
        """The answer to one packet."""
        name, kind, end = _asked(question)
        if self._manner == "slow":
            time.sleep(float(self._degree))
        if self._manner == "failing" and self._random.random() < float(self._degree):
            return _packet(question, end, _SERVFAIL)
        if self._manner == "lying":
            return _packet(question, end, 0, [self._degree] if kind == _A else [])
        known = json.loads(self._table.read_text(encoding="utf-8"))
        if name not in known or (self._manner == "wrong" and self._is_denied(name)):
            return _packet(question, end, _NXDOMAIN)
        version = {_A: 4, _AAAA: 6}.get(kind)
        fitting = [one for one in known[name] if ip_address(one).version == version]
        return _packet(question, end, 0, fitting)

    def _is_denied(self, name: str) -> bool:
        return sha256(name.encode()).digest()[0] < 256 * float(self._degree)


def _asked(question: bytes) -> tuple[str, int, int]:
    """Name, type and where the question ends."""
    labels, at = [], 12
    while length := question[at]:
        labels.append(question[at + 1 : at + 1 + length].decode("ascii", "replace").lower())
        at += 1 + length
    (kind,) = struct.unpack_from("!H", question, at + 1)
    return ".".join(labels), kind, at + 5


def _packet(question: bytes, end: int, code: int, addresses: list[str] | None = None) -> bytes:
    found = addresses or []
    # An answer, recursion available.
    head = question[:2] + struct.pack("!HHHHH", 0x8180 | code, 1, len(found), 0, 0)
    records = b""
    for address in found:
        packed = ip_address(address).packed
        kind = _A if len(packed) == 4 else _AAAA
        records += struct.pack("!HHHIH", 0xC00C, kind, 1, _SECONDS_TO_LIVE, len(packed)) + packed
    return head + question[12:end] + records


if __name__ == "__main__":
    sys.exit(main())
