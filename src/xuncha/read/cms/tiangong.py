"""天工: staticmores/023/023-1.html lists, staticpages/20190128/ghb….html articles."""

from __future__ import annotations

import re

FAMILY = "tiangong"
SIGNS = ("/staticmores/", "/staticpages/")
URL = re.compile(r"/staticmores/\d+/[\d-]+\.html$|/staticpages/\d{8}/")
