"""How the draft of a circular is headed: who issues it, and its title."""

from __future__ import annotations

import re

from xuncha.punctuation import full_width

_GOVERNMENT = "人民政府"
# 省人民政府 and 国务院 circulate through a 办公厅, those below through a 办公室.
_HIGH = ("national", "province")
_PLACE = re.compile(r"(自治区|自治州|省|市|县|区|州)$")
_SCOPES = {"自治区": "全区", "自治州": "全州"}


def issuer_of(name: str, level: str) -> str:
    """A government circulates through its general office; any other organisation by itself."""
    if not name.endswith(_GOVERNMENT):
        return name
    return f"{name}{'办公厅' if level in _HIGH else '办公室'}"


def scope_of(name: str, level: str) -> str:
    """全省, 全市 … for a government by its name; "" for any other organisation."""
    if level == "national":
        return "全国"
    place = _PLACE.search(name.removesuffix(_GOVERNMENT))
    if not place or not name.endswith(_GOVERNMENT):
        return ""
    return _SCOPES.get(place[1], f"全{place[1]}")


def title_of(issuer: str, period: str, scope: str, action: str) -> str:
    """甲省人民政府办公厅关于2016年第三季度全省政府网站抽查情况的通报."""
    return full_width(f"{issuer}关于{period}{scope}政府网站{action}情况的通报")
