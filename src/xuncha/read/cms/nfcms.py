"""南方网 NFCMS (广东集约化): post_160162.html, index_2.html; the end script names the page type.

The date of an entry stands a second time in a comment before it.
"""

from __future__ import annotations

import re

FAMILY = "nfcms"
SIGNS = ("NFCMS_SITE_ID", "NFCMS_PUB_TYPE", "/gkmlpt/")
URL = re.compile(r"/content/m?post_\d+\.html$")
