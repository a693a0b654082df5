"""What the practice office says of itself in the circular; everything marked as practice."""

from __future__ import annotations

from typing import Any

from xuncha.sandbox.schedule import PERIOD

ISSUER = "演练省人民政府办公厅"

# Fields of the facts of a circular (docs/circular.md). Dates and deadline as in the founding one.
ABOUT: dict[str, Any] = {
    "id": "practice-2016q3",
    "title": f"{ISSUER}关于2016年第三季度政府网站抽查情况的通报(演练数据)",
    "issuer": ISSUER,
    "level": "省级",
    "province": "演练省",
    "year": 2016,
    "quarter": 3,
    "date": "2016-12-01",
    "addressees": "各省辖市、省直管县(市)人民政府,省人民政府各部门",
    "period": PERIOD,
    "rectification": {"deadline": "2016-12-10", "report_to": "省政府办公厅", "form": "书面"},
}

# What the practice office's own files know of a site, by its name; no inspection can see it.
EARLIER = {"开封市人民防空办公室网": "第二季度被通报后整改不彻底"}
