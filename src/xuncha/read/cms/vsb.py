"""博达 VSB SiteBuilder: list pages count down (tzgg.htm is the newest, tzgg/1.htm the oldest).

A hidden <span> in every entry is normal.
"""

from __future__ import annotations

import re

FAMILY = "vsb"
SIGNS = ("Visual SiteBuilder", "vsb_content", "v_news_content", "_showDynClicks", 'id="line_u')
URL = re.compile(r"/info/\d+/\d+\.htm$|wbtreeid=\d+")
