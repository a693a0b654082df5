"""A browser's own long line, as people call the browser."""

from __future__ import annotations

import re

# The first that occurs names it: all of the later ones stand in the lines of the earlier ones.
_BROWSERS = (
    ("MicroMessenger", "微信 WeChat"),
    ("DingTalk", "钉钉 DingTalk"),
    ("QIHU|360SE|360EE", "360"),
    ("MetaSr", "搜狗 Sogou"),
    ("UOS", "UOS"),
    ("QQBrowser", "QQ"),
    ("Edg(?:e|A|iOS)?", "Edge"),
    ("OPR", "Opera"),
    ("Firefox|FxiOS", "Firefox"),
    ("(?:Headless)?Chrome|CriOS", "Chrome"),
    ("MSIE|rv(?=:11.*like Gecko)", "Internet Explorer"),
    ("Version(?=.*Safari)", "Safari"),
)
_SYSTEMS = (
    ("OpenHarmony|HarmonyOS", "HarmonyOS"),
    ("Android", "Android"),
    ("iPhone|iPad", "iOS"),
    ("Windows", "Windows"),
    ("Mac OS X|Macintosh", "macOS"),
    ("Linux|X11", "Linux"),
)


def browser_name(line: str) -> str:
    """ "Chrome 126 · Windows" of a User-Agent line; the line itself where it says neither."""
    browser = next(filter(None, (_named(line, *one) for one in _BROWSERS)), "")
    system = next((name for mark, name in _SYSTEMS if re.search(mark, line)), "")
    return " · ".join(part for part in (browser, system) if part) or line


def _named(line: str, mark: str, name: str) -> str:
    """The name with its first version number; empty where it does not occur."""
    found = re.search(rf"(?:{mark})(?:[/ ](\d+))?", line)
    return " ".join(filter(None, (name, found.group(1)))) if found else ""
