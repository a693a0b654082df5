"""Files that are read beside a site's pages, known by their names before they are asked for.

A file of its own so that a crawling process starts without what reads them.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

# Larger files are not fetched for their text (crawl/visit/attachments.py).
MOST_BYTES = 2_000_000
_READABLE = re.compile(r"\.(docx|xlsx|xls|pdf)$", re.I)
_FRAME_SCRIPT = re.compile(
    r"(?:head|foot|top|bottom|copyright|banquan|yejiao|yemei|dibu|bot|common_?foot)[\w-]*\.js$",
    re.I,
)


def may_have_text(url: str) -> bool:
    """Whether the address is that of a file whose text can be read (attachmenttext.py)."""
    return bool(_READABLE.search(url.partition("?")[0]))


def is_frame_script(url: str) -> bool:
    """Whether a script's name says that it writes the header or footer of a site (framescript.py)."""
    return bool(_FRAME_SCRIPT.search(urlsplit(url).path))
