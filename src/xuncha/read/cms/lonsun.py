"""龙讯 LonSun (安徽): blocks between linkList labels; some lists are external scripts.

`HtmlGenerateTime` is no publication date. Totals of message boards are 0 in the static page.
"""

from __future__ import annotations

import re

FAMILY = "lonsun"
SIGNS = ("StartLabelHtml_", "HtmlGenerateTime", "lonsun.css", "j-messageBoard")
URL = re.compile(r"/content/(?:column|article)/\d+|/public/column/\d+")
