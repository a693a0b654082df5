"""Long answers leave piece by piece, whether the server is asynchronous (uvicorn) or not (tests)."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator

from asgiref.sync import sync_to_async
from django.http import HttpRequest, StreamingHttpResponse


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
