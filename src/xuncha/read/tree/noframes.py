"""What a page holds for browsers without frames: the parser keeps it as a text, as browsers do."""

from __future__ import annotations

from collections.abc import Iterator

from xuncha.read.tree.document import Document, parse

_MOST = 5
_LONGEST = 60_000


def markup_without_frames(doc: Document) -> Iterator[Document]:
    """The inside of each <noframes>, parsed."""
    for element in doc.find_all("noframes", limit=_MOST):
        yield parse(element.text[:_LONGEST])
