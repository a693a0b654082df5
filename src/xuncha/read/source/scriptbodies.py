"""The programs that stand in a page, found without a pattern: unclosed tags cost no square."""

from __future__ import annotations

from collections.abc import Iterator

_MOST = 200


def inside_of(html: str, tag: str, most: int = _MOST) -> Iterator[str]:
    """What stands inside each element of a tag that has no elements of its own name inside."""
    lowered = html.lower() if f"<{tag.upper()}" in html or f"</{tag.upper()}" in html else html
    if len(lowered) != len(html):
        # Some capital of another script is two letters in lower case.
        lowered = html
    position = 0
    for _ in range(most):
        start = lowered.find(f"<{tag}", position)
        opened = lowered.find(">", start) + 1 if start >= 0 else 0
        end = lowered.find(f"</{tag}", opened) if opened else -1
        if end < 0:
            return
        yield html[opened:end]
        position = end + 1


def is_in_script(html: str, at: int) -> bool:
    """Whether a place of a source is inside a script: one was opened before it and not closed."""
    return html.rfind("<script", 0, at) > html.rfind("</script", 0, at)
