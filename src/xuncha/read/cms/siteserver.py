"""SiteServer: channels/18105.html and 18105_2.html, contents/18125/385898.html.

The date of an entry may stand in brackets at the end of its title.
"""

from __future__ import annotations

import re

FAMILY = "siteserver"
SIGNS = ("publishmentSystemID", "/sitefiles/assets/", "SiteFiles/bairong", "<stl:")
URL = re.compile(r"/channels/\d+(?:_\d+)?\.html$|/contents/\d+/\d+\.html$")
