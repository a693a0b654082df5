"""Stored files leave piece by piece under `xuncha serve`: evidence may be larger than the memory."""

import asyncio
import io
import warnings
from pathlib import Path

from xuncha_platform.web.streaming import StoredFile

SOURCE = Path(__file__).parents[3] / "src" / "xuncha_platform"


class Large(io.BytesIO):
    """A file that knows how much of it was read."""

    taken = 0
    name = "evidence.warc.gz"

    def read(self, size=-1):
        piece = super().read(size)
        self.taken += len(piece)
        return piece


def test_an_asynchronous_server_never_holds_the_whole_file():
    content = bytes(range(256)) * 20_000
    file = Large(content)

    async def ask():
        pieces, ahead = [], 0
        async for piece in StoredFile(file, as_attachment=True, filename="x.gz"):
            pieces.append(piece)
            ahead = max(ahead, file.taken - sum(map(len, pieces)))
        return b"".join(pieces), ahead

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        told, ahead = asyncio.run(ask())
    assert told == content
    assert ahead <= 512 * 1024


def test_other_servers_get_the_same():
    assert b"".join(StoredFile(Large(b"abc" * 1000))) == b"abc" * 1000


def test_no_room_answers_with_a_file_of_djangos_own():
    others = [file for file in SOURCE.rglob("*.py") if file.name != "streaming.py"]
    assert len(others) > 300
    named = [str(file) for file in others if " FileResponse(" in file.read_text("utf-8")]
    assert named == []
