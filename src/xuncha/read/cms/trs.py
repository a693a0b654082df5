"""拓尔思 TRS WCM: /202607/t20260731_1406815.html, createPageHTML counting from 0.

The Guizhou variant writes dates and the left menu by script literals; read/unfold.py reads them.
"""

from __future__ import annotations

import re

FAMILY = "trs"
SIGNS = ("TRS_Editor", "TRS_UEDITOR", "CurrChnlCls", "_trs_ta_js", "trs_paper")
URL = re.compile(r"/t\d{8}_\d+\.s?html?$")
