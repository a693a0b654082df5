"""The page around what a visitor came for, and the answers beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent.parent
AS_OF = "2026-11-21"
_PAGES: dict[tuple[str, str], tuple[str, str, dict[str, Any]]] = {}
MENU = "".join(
    f"<li><a href='{where}'>{name}</a></li>"
    for where, name in (
        ("/", "首页"),
        ("/xxgk/", "信息公开"),
        ("/fw/", "办事服务"),
        ("/hd/", "互动交流"),
    )
)


def page(folder: str, name: str, url: str, site: str, steps: str, body: str, **expect: Any) -> None:
    """Keep one page: `steps` is its path, the last of them its heading in <title>."""
    path = " &gt; ".join(f"<a href='#{n}'>{x}</a>" for n, x in enumerate(steps.split(">")))
    html = (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{steps.split('>')[-1]}-{site}</title></head><body>"
        f"<div class='header'><img src='/logo.png' alt='{site}'><ul class='nav'>{MENU}</ul></div>"
        f"<div class='wz'>您所在的位置：{path}</div><div class='content'>{body}</div>"
        f"<div class='footer'><p>主办单位：{site}　承办单位：信息中心</p><p>联系电话：0818-7770000</p></div></body></html>"
    )
    _PAGES[folder, name] = (url, html, expect)


def write_all() -> None:
    """Write every page with its answer."""
    for (folder, name), (url, html, expect) in _PAGES.items():
        (HERE / folder).mkdir(exist_ok=True)
        (HERE / folder / f"{name}.html").write_text(html, "utf-8")
        answer = {"url": url, "as_of": AS_OF, "expect": expect}
        text = json.dumps(answer, ensure_ascii=False, indent=1)
        (HERE / folder / f"{name}.json").write_text(f"{text}\n", "utf-8")
