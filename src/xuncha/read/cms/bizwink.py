"""Bizwink (石景山): .shtml pages with <jsp:include> left in the markup."""

from __future__ import annotations

import re

FAMILY = "bizwink"
SIGNS = ("<jsp:include", "bizwink")
URL = re.compile(r"/jsp/bizwink|_webprj/")
