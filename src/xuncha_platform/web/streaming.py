"""Long answers leave piece by piece, whether the server is asynchronous (uvicorn) or not (tests)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator

from asgiref.sync import sync_to_async
from django.http import FileResponse, HttpRequest, StreamingHttpResponse

# Of a stored file so much is in memory at a time; smaller pieces cost a change of threads each.
_PIECE_BYTES = 256 * 1024


class StoredFile(FileResponse):
    """A stored file as an answer, piece by piece: evidence may be larger than the memory."""

    block_size = _PIECE_BYTES

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """For asynchronous servers; Django would read the whole file first."""
        async for piece in _in_turn(iter(self)):
            yield self.make_bytes(piece)


def streamed(
    request: HttpRequest, pieces: Iterable[str | bytes], content_type: str
) -> StreamingHttpResponse:
    """An answer made of `pieces`, each sent as soon as it is there."""
    # A request that came over ASGI has its scope; Django would collect a plain iterator first.
    content = _in_turn(iter(pieces)) if hasattr(request, "scope") else pieces
    return StreamingHttpResponse(content, content_type=content_type)


async def _in_turn(pieces: Iterator[str | bytes]) -> AsyncIterator[str | bytes]:
    # The pieces come from the database: they are fetched on the thread that holds its connection.
    take = sync_to_async(lambda: next(pieces, None))
    while (piece := await take()) is not None:
        yield piece
