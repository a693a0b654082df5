"""The words of elements, and text as labels and readers compare it."""

from __future__ import annotations

import re

from turbohtml import Element, Text

NEVER_SHOWN = frozenset(
    ["script", "style", "noscript", "template", "head", "select", "textarea", "iframe"]
)
# Full-width letters, digits and punctuation (U+FF01 … U+FF5E) as their plain forms.
_WIDE = re.compile("[\uff01-\uff5e\u3000\u200b]")
_PLAIN = {chr(wide): chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)}
_PLAIN |= {"\u3000": " ", "\u200b": ""}


def squeeze(text: str) -> str:
    """Text as labels are compared: no white space, plain punctuation."""
    return "".join(_plain(text).split())


def tidy(text: str) -> str:
    """Text with each run of white space as one blank and plain punctuation."""
    return " ".join(_plain(text).split())


def _plain(text: str) -> str:
    # str.translate looks every character up; most texts hold few wide ones, and of few kinds.
    for wide in set(_WIDE.findall(text)) if not text.isascii() else ():
        text = text.replace(wide, _PLAIN[wide])
    return text


def text_of(element: Element) -> str:
    """The words of an element without its scripts, tidied."""
    return tidy(_shown_text(element))


def title_of(element: Element) -> str:
    """The words of an element without its scripts, punctuation as written."""
    return " ".join(_shown_text(element).replace("\u200b", "").split())


def _shown_text(element: Element) -> str:
    return "".join(
        node.data for node in element.descendants if isinstance(node, Text) and is_shown(node)
    )


def is_shown(node: Text) -> bool:
    """Whether a text is one for readers, not of a script, a style or a form's choices."""
    return isinstance(node.parent, Element) and node.parent.tag not in NEVER_SHOWN
