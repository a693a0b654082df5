"""织梦 DedeCMS: list_39_2.html is page 2 of column 39, list_39_1.html the same as its index."""

from __future__ import annotations

import re

FAMILY = "dede"
SIGNS = ("name='sldd'", "/plus/count.php", "/templets/", "dede_", "/plus/view.php")
URL = re.compile(r"/list_\d+_\d+\.html$|/plus/(?:list|view)\.php")
