"""开普 UCAP, CMSPRO: createPageHTML counting from 1, articles named by 32 hex digits.

`页面生成时间` in <meta name="others"> is no publication date; a second <html> in the header is
normal.
"""

from __future__ import annotations

import re

FAMILY = "ucap"
SIGNS = (
    "UCAPTITLE",
    "UCAPCONTENT",
    "UCAP-CONTENT",
    "createPageHTML('page-div'",
    'name="template,templategroup,version"',
    "guestweb4",
)
URL = re.compile(r"/common_list(?:_\d+)?\.shtml|/\d{6}/[0-9a-f]{32}\.s?html?$|/c\d{6}/")
