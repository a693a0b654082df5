"""国泰新点 Epoint: header and footer are filled by scripts; lists of <div> cells without rows.

A hidden table in every entry repeats the date.
"""

from __future__ import annotations

import re

FAMILY = "epoint"
SIGNS = ('id="viewGuid"', "ewb-file", "ewb-list", "epoint", "lis_suoyin")
URL = re.compile(r"/\d{3}(?:\d{3})+/\d{8}/[0-9a-f-]{36}\.html$")
