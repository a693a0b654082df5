"""What a page holds for browsers without frames: the parser keeps it as a text, as browsers do."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.read.document import Document, parse

_MOST = 5
_LONGEST = 60_000


def markup_without_frames(html: str) -> Iterator[Document]:
    """The inside of each <noframes>, parsed."""
    lowered = html if "<noframes" in html else html.lower() if "<NOFRAMES" in html else ""
    position = 0
    for _ in range(_MOST if lowered else 0):
        start = lowered.find("<noframes", position)
        begin = lowered.find(">", start) + 1
        if start < 0 or not begin:
            return
        end = lowered.find("</noframes", begin)
        position = end if end >= 0 else len(lowered)
        yield parse(html[begin : min(position, begin + _LONGEST)])
