"""The one seam to the HTML parser: text in, a WHATWG tree out."""

from __future__ import annotations

from typing import TypeAlias

import turbohtml

Document: TypeAlias = turbohtml.Document
Element: TypeAlias = turbohtml.Element


def parse(html: str) -> Document:
    """A tree of any text whatever; the parser follows WHATWG and never refuses."""
    return turbohtml.parse(html, positions=False)
